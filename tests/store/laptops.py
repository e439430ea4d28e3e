"""Several laptops with one collection, for tests of what happens when their work comes together."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from curator.core import changes, edits
from curator.core.articles import Article
from curator.core.changes import Body, Change, Write
from curator.core.edits import Approve, Edit, Settle
from curator.core.ids import NO_CHANGE, ChangeId, RecordKey, RevisionId
from curator.store import arrival, driver, journal
from curator.store.queries import records
from tests import ground

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from curator.core.ids import Uid
    from curator.store.collection import Collection
    from curator.store.signing import Signer
    from tests.ground import Clock


@contextmanager
def laptops(folder: Path, *people: str, clocks: Iterable[Clock | None] = ()) -> Iterator[list[Collection]]:
    """A collection for each of these people, all closed at the end."""
    given = [*clocks, *[None] * len(people)]
    with ExitStack() as stack:
        yield [
            stack.enter_context(ground.collection(folder, person, name=f"{person.lower()}-{place}", clock=given[place]))
            for place, person in enumerate(people)
        ]


def log(collection: Collection) -> list[Change]:
    """All changes that a collection has, as they arrived."""
    return [change for batch in arrival.load_all(collection.connection) for change in batch]


def introduce(into: Collection, signers: Iterable[Signer]) -> None:
    """Make people known."""
    with driver.atomic(into.connection):
        for each in signers:
            journal.introduce(into.connection, each.person, each.public_key, added_at=0, device=each.device)


def feed(into: Collection, *batches: Iterable[Change]) -> None:
    """Bring in changes, batch by batch, each in a transaction of its own."""
    for batch in batches:
        several = list(batch)
        with driver.atomic(into.connection):
            arrival.store(into.connection, several)
            arrival.work_in(into.connection, several)


def share_all(collections: Iterable[Collection]) -> None:
    """Bring everything to everybody."""
    every = list(collections)
    for source in every:
        for target in every:
            if source is not target:
                ground.share(source, target)


def article(uid: Uid, title: str = "First") -> Article:
    return Article(uid, title)


def state(collection: Collection, record: RecordKey, field: str = "title") -> str:
    found = collection.connection.execute(
        "select state from fields where record = ? and field = ?", (record, field)
    ).fetchone()
    return str(found[0])


def sides(collection: Collection, record: RecordKey, field: str = "title") -> dict[str, RevisionId]:
    """The values (JSON text) of a field's heads, each with its revision."""
    found = collection.connection.execute(
        "select r.value, r.id from fields f, json_each(f.heads) h join revisions r on r.id = h.value"
        " where f.record = ? and f.field = ?",
        (record, field),
    )
    return {value: RevisionId(id_) for value, id_ in found}


def settle(collection: Collection, record: RecordKey, pick: RevisionId, field: str = "title") -> ChangeId:
    return collection.journal.commit(Edit("Settle", (Settle(record, field, pick),)))


def approve(collection: Collection, *revisions: RevisionId) -> ChangeId:
    return collection.journal.commit(Edit("Approve", tuple(map(Approve, revisions))))


def title(collection: Collection, uid: Uid) -> str:
    return records.get(collection.connection, Article, uid).title


def make(collection: Collection, *made: Article) -> ChangeId:
    return collection.journal.commit(edits.create("Take in", *made))


def forged(
    signer: Signer, writes: Iterable[Write], *, number: int = 1, before: str = NO_CHANGE, time: int = 0
) -> Change:
    """A change as a hostile or a newer program would write it: rightly signed, whatever it says."""
    data = changes.encode(Body(1, signer.device, number, before, time, "Forged", "", list(writes)))
    return Change(changes.change_id(data), data, changes.decode(data), signer.sign(data))
