from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from curator.core import changes, edits, ids
from curator.core.articles import Article
from curator.core.edits import Approve, Delete, Edit, SetField, Settle, StaleEditError
from curator.core.ids import ChangeId, RevisionId, Uid, kind_of
from curator.store import arrival, batches, driver, journal, signing
from curator.store.driver import StorageError
from curator.store.journal import NoSuchRevisionError, NoWritesError
from curator.store.queries import records
from tests import ground
from tests.ground import Clock, Uids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        yield made


ARTICLE = Article(Uid("01940000-0000-7000-8000-000000000001"), "First", url="http://a")
KEY = ground.key(ARTICLE)


def log(collection: Collection) -> list[changes.Change]:
    return [change for batch in arrival.load_all(collection.connection) for change in batch]


def test_a_save_is_one_signed_change(ann: Collection) -> None:
    made = ann.journal.commit(edits.create("Take in", ARTICLE))
    (change,) = log(ann)
    assert change.id == made == changes.change_id(change.data)
    assert (change.body.d, change.body.n, change.body.b, change.body.l) == (ann.journal.device, 1, "", "Take in")
    assert [(write.k, write.e, write.f, write.x) for write in change.body.w] == [
        ("set", KEY, "title", "First"),
        ("set", KEY, "url", "http://a"),
    ]
    assert signing.is_signed(ground.signer().public_key, change.data, change.signature)


def test_changes_of_a_device_are_a_chain_that_goes_on_after_closing(ann: Collection) -> None:
    ann.journal.commit(edits.create("One", ARTICLE))
    ground.change(ann, ARTICLE, title="Second")
    ann.close()
    with ground.reopened(ann) as again:
        ground.change(again, ARTICLE, title="Third")
        chain = log(again)
    assert [change.body.n for change in chain] == [1, 2, 3]
    assert [change.body.b for change in chain] == ["", chain[0].id, chain[1].id]


def test_a_write_names_the_revision_that_it_replaces(ann: Collection) -> None:
    first = ann.journal.commit(edits.create("One", ARTICLE))
    second = ann.journal.commit(Edit("Two", (SetField(KEY, "title", "Second", "First"),)))
    assert log(ann)[1].body.w[0].up == [ids.revision(first, 0)]
    assert ann.journal.heads(KEY, "title") == (ids.revision(second, 0),)
    assert ann.journal.heads(KEY, "licence") == ()
    assert ann.journal.revisions_of(KEY) == tuple(sorted([ids.revision(second, 0), ids.revision(first, 1)]))


def test_named_parents_are_taken_as_they_are(ann: Collection) -> None:
    first = ann.journal.commit(edits.create("One", ARTICLE))
    ann.journal.commit(Edit("Two", (SetField(KEY, "title", "Second", parents=(ids.revision(first, 0),)),)))
    assert log(ann)[1].body.w[0].up == [ids.revision(first, 0)]


def test_a_clock_that_goes_back_or_stands_still_never_turns_the_hybrid_clock_back(ann: Collection) -> None:
    ann.journal.commit(edits.create("One", ARTICLE))
    ann.close()
    clock = Clock(0)
    with ground.reopened(ann, clock=clock) as again:
        clock.now = -1_000_000
        ground.change(again, ARTICLE, title="Second")
        ground.change(again, ARTICLE, title="Third")
        times = [change.body.t for change in log(again)]
    assert times == sorted(set(times))
    assert times[0] == ((ground.NOON + 3_000_000) // 1_000_000) << 16


def test_an_edit_based_on_an_older_value_is_refused_and_nothing_is_written(ann: Collection) -> None:
    ann.journal.commit(edits.create("One", ARTICLE))
    ground.change(ann, ARTICLE, title="Second")
    before = ground.derived(ann.connection)
    stale = Edit("Late", (SetField(KEY, "url", "http://b", "http://a"), SetField(KEY, "title", "Third", "First")))
    with pytest.raises(StaleEditError, match="“title” was changed while you were at it"):
        ann.journal.commit(stale)
    with pytest.raises(StaleEditError):
        ann.journal.commit(edits.create("Again", ARTICLE))
    assert ground.derived(ann.connection) == before
    assert len(log(ann)) == 2


def test_a_field_that_was_never_set_is_based_on_its_default(ann: Collection) -> None:
    ann.journal.commit(edits.create("One", ARTICLE))
    ann.journal.commit(Edit("Two", (SetField(KEY, "licence", "CC0", ""),)))
    assert journal.value_now(ann.connection, KEY, "licence") == "CC0"
    assert journal.value_now(ann.connection, KEY, "publisher") == ""


def test_nothing_to_save_is_said(ann: Collection) -> None:
    with pytest.raises(NoWritesError, match="nothing has changed"):
        ann.journal.commit(Edit("Nothing", ()))


def test_one_edit_gives_a_field_one_value(ann: Collection) -> None:
    for other in (SetField(KEY, "title", "b"), Delete(KEY)):
        with pytest.raises(ValueError, match="two values"):
            ann.journal.commit(Edit("Twice", (SetField(KEY, "title", "a"), other)))
    assert log(ann) == []


UNKNOWN = RevisionId("x" * 43 + ".0")


@pytest.mark.parametrize(
    "write",
    [
        SetField(KEY, "title", "b", "First", (UNKNOWN,)),
        Settle(KEY, "title", UNKNOWN),
        Approve(UNKNOWN),
    ],
)
def test_an_edit_that_names_what_is_not_here_is_refused(ann: Collection, write: edits.Write) -> None:
    ann.journal.commit(edits.create("One", ARTICLE))
    with pytest.raises(NoSuchRevisionError, match="not in this collection"):
        ann.journal.commit(Edit("Odd", (write,)))
    with pytest.raises(NoSuchRevisionError):
        ann.journal.commit(Edit("Odd", (SetField(KEY, "title", "b", "First"),), ChangeId("x" * 43)))
    assert len(log(ann)) == 1


def test_a_deletion_names_all_that_it_takes_away(ann: Collection) -> None:
    first = ann.journal.commit(edits.create("One", ARTICLE))
    ann.journal.commit(Edit("Gone", (Delete(KEY),)))
    (write,) = log(ann)[1].body.w
    assert (write.k, write.f, write.up) == ("del", "*", [ids.revision(first, 0), ids.revision(first, 1)])
    assert records.find(ann.connection, Article, ARTICLE.uid) is None
    # and the record can be made again
    ann.journal.commit(edits.create("Again", ARTICLE))
    assert records.get(ann.connection, Article, ARTICLE.uid) == ARTICLE


def test_stored_bytes_come_with_the_change_that_names_them(ann: Collection) -> None:
    data = b"original"
    name = sha256(data).hexdigest()
    for _ in range(2):
        ann.journal.commit(
            Edit("x", (SetField(KEY, "title", str(_), str(_ - 1) if _ else edits.MISSING),)), blobs=[(name, data)]
        )
    assert ann.connection.execute("select sha256, bytes from blobs").fetchall() == [(name, data)]


def test_several_edits_are_written_all_or_none(ann: Collection) -> None:
    mint = Uids(100)
    others = [Article(mint(), f"Article {number}") for number in range(3)]
    made = ann.journal.commit_all((edits.create("Take in", each), ()) for each in others)
    assert [change.id for change in log(ann)] == made
    more = [Article(mint(), "More"), others[0]]
    with pytest.raises(StaleEditError):
        ann.journal.commit_all((edits.create("Take in", each), ()) for each in more)
    assert len(log(ann)) == 3
    ann.journal.commit(edits.create("After", ARTICLE))
    assert [change.body.n for change in log(ann)] == [1, 2, 3, 4]


class Still(Clock):
    """A clock that stands still, so that it does not matter how often it is looked at."""

    def __call__(self) -> int:
        return self.now


def case(mint: Uids) -> list[Edit]:
    """Articles, more than fit into one batch, and edits of what the same transaction has made."""
    made = [Article(mint(), f"Article {number}") for number in range(2 * batches.AT_ONCE + 3)]
    second = replace(made[1], title="Second")
    several = [edits.create("Take in", each) for each in made[:3]]
    several.append(edits.revise("Change", made[1], second))
    several.append(edits.revise("Change", second, replace(second, url="http://b", licence="CC BY")))
    several.append(Edit("Delete", (Delete(ground.key(made[2])),)))
    return several + [edits.create("Take in", each) for each in made[3:]]


@pytest.mark.parametrize("most_bytes", [0, batches.MOST_BYTES])
def test_many_edits_of_one_transaction_leave_what_as_many_transactions_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most_bytes: int
) -> None:
    monkeypatch.setattr(batches, "MOST_BYTES", most_bytes)
    blob = (sha256(b"original").hexdigest(), b"original")
    with (
        ground.collection(tmp_path, name="together", clock=Still()) as together,
        ground.collection(tmp_path, name="apart", clock=Still()) as apart,
    ):
        together.journal.commit_all((edit, [blob]) for edit in case(Uids(100)))
        for edit in case(Uids(100)):
            apart.journal.commit(edit, blobs=[blob])
        assert log(together) == log(apart)
        assert ground.derived(together.connection) == ground.derived(apart.connection)
        together.rebuild()
        assert ground.derived(together.connection) == ground.derived(apart.connection)


def test_a_save_is_never_acknowledged_inside_another_transaction(ann: Collection) -> None:
    with driver.atomic(ann.connection), pytest.raises(RuntimeError, match="before it is on the disk"):
        ann.journal.commit(edits.create("One", ARTICLE))


def test_listeners_hear_which_records_changed_and_only_after_a_commit(ann: Collection) -> None:
    heard: list[set[str]] = []
    ann.journal.listen(lambda records: heard.append({kind_of(record) for record in records}))
    ground.small_case(ann, Uids(50))
    with pytest.raises(NoWritesError):
        ann.journal.commit(Edit("Nothing", ()))
    assert heard[0] == {"article", "article_version"}
    assert heard[-1] == {"event", "event_claim"}
    assert len(heard) == 6


def test_a_full_disk_is_a_sentence_and_the_next_save_goes_on_where_the_last_one_stood(ann: Collection) -> None:
    ann.journal.commit(edits.create("One", ARTICLE))
    before = ground.derived(ann.connection)
    pages = ann.connection.execute("pragma page_count").fetchone()[0]
    ann.connection.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(StorageError, match="disk is full"):
        ann.journal.commit(Edit("Long", (SetField(KEY, "licence", "x" * 100_000, ""),)))
    assert not ann.connection.in_transaction
    assert ground.derived(ann.connection) == before
    ann.connection.execute("pragma max_page_count = 100000")
    ann.journal.commit(Edit("Long", (SetField(KEY, "licence", "x" * 100_000, ""),)))
    assert [change.body.n for change in log(ann)] == [1, 2]


def test_a_text_that_comes_after_its_version_is_found(tmp_path: Path, ann: Collection) -> None:
    version = ground.take_in(ann, Uids(50))
    blobs = ann.connection.execute("select * from blobs").fetchall()
    with ground.collection(tmp_path, "Ben") as ben:
        with driver.atomic(ben.connection):
            ben.connection.executemany(
                "insert into devices values (?, ?, ?, ?)", ann.connection.execute("select * from devices")
            )
            arrival.store(ben.connection, log(ann))
            arrival.work_in(ben.connection, log(ann))
        words = "select count(*) from search_words where search_words match 'gunmen'"
        assert ben.connection.execute(words).fetchone() == (0,)
        with driver.atomic(ben.connection):
            journal.keep(ben.connection, blobs)
        assert ben.connection.execute(words).fetchone() == (1,)
        assert records.get(ben.connection, type(version), version.uid) == version
        assert ground.derived(ben.connection) == ground.derived(ann.connection)
