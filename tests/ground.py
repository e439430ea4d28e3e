"""What tests build on: people with fixed keys, a clock that only tests move, a collection, a small article with claims."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any, TypeVar

from curator.core import edits, intake, passages, records
from curator.core.articles import ArticleVersion, Capture, Outline
from curator.core.claims import Claim, ClaimCount
from curator.core.counts import PersonClass, Quantity, exactly
from curator.core.events import Event, EventClaim
from curator.core.ids import Uid
from curator.core.sources import Source, SourceKind
from curator.core.spans import Span
from curator.store import arrival, driver, rows
from curator.store.collection import Collection, create, open_collection
from curator.store.queries import articles
from curator.store.queries import records as stored
from curator.store.signing import Signer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.ids import RecordKey
    from curator.core.passages import Passage
    from curator.core.records import Record
    from curator.store.driver import Connection

R = TypeVar("R", bound="Record")

NOON = 1_735_732_800_000_000_000
"""2025-01-01 12:00 UTC in nanoseconds."""

TEXT = """The Sarmin valley attacks

On 30 January ten villagers were killed in Kafr Zayt by unknown gunmen, the Valley Monitor said. [1]
On 1 February gunmen killed 12 people in Kafr Zayt and wounded dozens, according to the Ministry. [2]
لم يذكر أحد عدد الجرحى. 🕊 Nobody named the wounded.
"""
"""A small article with marks, Arabic and a sign beyond the basic plane."""


class Clock:
    """A clock in nanoseconds since 1970 that moves a millisecond with each look, and otherwise when it is told to."""

    def __init__(self, now: int = NOON) -> None:
        self.now = now

    def __call__(self) -> int:
        self.now += 1_000_000
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += int(seconds * 1e9)


class Uids:
    """Mints the same UUIDv7-shaped uids in every run, later ones sorting after earlier ones."""

    def __init__(self, first: int = 1) -> None:
        self._next = first

    def __call__(self) -> Uid:
        number, self._next = self._next, self._next + 1
        return Uid(f"01940000-0000-7000-8000-{number:012x}")


def signer(person: str = "Ann", machine: str = "laptop") -> Signer:
    """A person at a machine, with the same key in every run."""
    return Signer(person, sha256(f"{person} at {machine}".encode()).digest())


def collection(
    folder: Path, person: str = "Ann", *, name: str = "", clock: Clock | None = None, machine: str = "laptop"
) -> Collection:
    """A new, empty collection of this person at this machine, open for writing."""
    path = folder / f"{name or person.lower()}.curator"
    return create(path, signer(person, machine), title="Sarmin valley", clock=clock or Clock())


def reopened(closed: Collection, person: str = "Ann", *, clock: Clock | None = None) -> Collection:
    """The same file, open again for writing by this person."""
    return open_collection(closed.path, signer(person), clock=clock or Clock(), must_write=True)


def take_in(
    into: Collection, mint: Uids, text: str = TEXT, *, title: str = "The Sarmin valley attacks", original: bytes = b""
) -> ArticleVersion:
    """Take a plain text in and return its version."""
    capture = Capture(original or text.encode(), title, text, Outline())
    new = intake.take_in(capture, mint)
    into.journal.commit(new.edit, blobs=new.blobs)
    return stored.get(into.connection, ArticleVersion, new.version)


def span_of(text: str, words: str) -> Span:
    """Where these words first stand."""
    start = text.index(words)
    return Span(start, start + len(words))


def mark(into: Collection, mint: Uids, version: ArticleVersion, *words: str, note: str = "") -> Passage:
    """Mark these words, one or several stretches, and return the passage."""
    text = articles.text(into.connection, version)
    passage = passages.mark(mint(), version.uid, text, [span_of(text, each) for each in words], note)
    into.journal.commit(edits.create("Mark passage", passage))
    return passage


def claim(into: Collection, mint: Uids, passage: Passage, *, killed: int, said_by: str = "Valley Monitor") -> Claim:
    """Record that a source says so many people were killed, in the words of a passage."""
    source = Source(mint(), said_by, kind=SourceKind.NGO_MONITOR)
    made = Claim(mint(), passage.version, (passage.uid,), title=f"{killed} killed", originator=source.uid)
    count = ClaimCount(mint(), made.uid, Quantity.KILLED, exactly(killed), PersonClass.CIVILIAN, verbatim=str(killed))
    into.journal.commit(edits.create("Record claim", source, made, count))
    return made


def event(into: Collection, mint: Uids, *claims: Claim, title: str = "Kafr Zayt", number: int = 1) -> Event:
    """Make an event on which these claims bear."""
    made = Event(mint(), f"E-{number:06d}", title)
    links = [EventClaim(mint(), made.uid, each.uid) for each in claims]
    into.journal.commit(edits.create("Make event", made, *links))
    return made


def small_case(into: Collection, mint: Uids) -> Event:
    """An article, two passages, two claims and their event, each made by a change of its own."""
    version = take_in(into, mint)
    first = claim(into, mint, mark(into, mint, version, "ten villagers were killed"), killed=10)
    second = mark(into, mint, version, "killed 12 people", "wounded dozens", note="one attack or two?")
    other = claim(into, mint, second, killed=12, said_by="Ministry")
    return event(into, mint, first, other)


def change(into: Collection, record: R, **fields: Any) -> R:
    """Give fields of a record other values, as a form does, and return the record as it now is."""
    before = stored.get(into.connection, type(record), record.uid)
    after = replace(before, **fields)
    into.journal.commit(edits.revise("Change", before, after))
    return after


def key(record: Record) -> RecordKey:
    """The key of a record in the journal."""
    return records.key_of(record)


def share(source: Collection, target: Collection) -> None:
    """Bring all that one collection has into another, as a merge does: people, bytes, then changes in one transaction."""
    with driver.atomic(target.connection):
        people = source.connection.execute("select * from devices").fetchall()
        target.connection.executemany("insert or ignore into devices values (?, ?, ?, ?)", people)
        blobs = source.connection.execute("select * from blobs")
        target.connection.executemany("insert or ignore into blobs values (?, ?)", blobs)
        for batch in arrival.load_all(source.connection):
            arrival.store(target.connection, batch)
            arrival.work_in(target.connection, batch)


def forget_the_form(made: Collection) -> None:
    """Make a file in which nothing has been laid out yet, as one written before the first migration would be."""
    made.connection.execute("drop table search_words")
    tables = made.connection.execute("select name from sqlite_master where type = 'table'").fetchall()
    for (name,) in tables:
        if not name.startswith("sqlite_"):
            made.connection.execute(f"drop table {name}")


def standing(connection: Connection) -> dict[str, list[Any]]:
    """Every record as it stands, and what can be searched; not who wrote it last and when."""
    found: dict[str, list[Any]] = {}
    for kind in sorted(records.KINDS):
        sql = f"select {rows.selection(kind)}, disputed from {rows.table(kind)} order by uid"  # noqa: S608 our own names
        found[kind] = connection.execute(sql).fetchall()
    found["search"] = connection.execute("select record, folded, text from search_entries order by record").fetchall()
    return found


DERIVED = ("waiting", "revisions", "fields", *(f"{kind}s" for kind in sorted(records.KINDS)))
"""The derived tables; those of the search index are compared by what a search finds."""


def derived(connection: Connection) -> str:
    """All rows of all derived tables as text, and which changes are ready: equal states give equal text."""
    return "\n".join(_lines(connection))


def _lines(connection: Connection) -> Iterator[str]:
    for table in DERIVED:
        for row in connection.execute(f"select * from {table} order by 1, 2"):  # noqa: S608 our own tables' names
            yield f"{table} {row!r}"
    for row in connection.execute("select id, ready from changes order by id"):
        yield f"changes {row!r}"
    for row in connection.execute("select record, folded, text from search_entries order by record"):
        yield f"search_entries {row!r}"
