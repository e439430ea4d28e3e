"""A collection's derived tables against the same tables made anew from its log, elsewhere: the file is only read."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from heapq import merge
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, TypeAlias

from curator.core.records import KINDS
from curator.store import arrival, driver, migrations, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from curator.store.driver import Connection

Row: TypeAlias = tuple[Any, ...]


def differences(connection: Connection) -> Iterator[tuple[str, str]]:
    """The table and the key of each derived row that is not what the log makes of it.

    Memory stays the same however large the collection is; the temporary file is about as large as log and tables.

    Raises:
        MalformedChangeError: the log is damaged, so that nothing can be made of it.
        DatabaseError: the file is damaged.
        NoRoomError: the temporary file finds no room.
    """
    with made_anew(connection) as anew, _words(connection), _words(anew):
        for table, key, sql in _COMPARED:
            for differing in _differing(connection.execute(sql), anew.execute(sql), key):
                yield table, " ".join(map(str, differing))


@contextmanager
def made_anew(connection: Connection, until: Mapping[str, int] | None = None) -> Iterator[Connection]:
    """A connection to a temporary collection with the log of this one, and tables made anew from it.

    `until` gives by device the number of its last change that has part in it; other devices have none. None = all changes.

    Raises:
        NoRoomError: the temporary file finds no room.
    """
    source = Path(connection.execute("select file from pragma_database_list where name = 'main'").fetchone()[0])
    with driver.in_temporary_files(), TemporaryDirectory(prefix="curator-check-") as folder:
        anew = driver.connect(Path(folder) / "anew", writable=True)
        try:
            anew.execute("pragma journal_mode = off")
            anew.execute("pragma synchronous = off")
            migrations.migrate(anew)
            # the originals are large and never change: those of the collection itself are read
            anew.execute("drop table blobs")
            driver.attach(anew, source, "source")
            with driver.atomic(anew):
                _fill(anew, connection, until)
            yield anew
        finally:
            anew.close()


def _fill(anew: Connection, connection: Connection, until: Mapping[str, int] | None) -> None:
    anew.executemany("insert into devices values (?, ?, ?, ?)", connection.execute("select * from devices"))
    for (change,) in connection.execute("select change from lost"):
        arrival.give_up(anew, [change])
    for every in arrival.load_all(connection):
        batch = every if until is None else [each for each in every if each.body.n <= until.get(each.body.d, 0)]
        arrival.store(anew, batch)
        arrival.work_in(anew, batch)


@contextmanager
def _words(connection: Connection) -> Iterator[None]:
    """Let the words of the search index be listed."""
    with driver.unguarded(connection):
        connection.execute("create virtual table temp.words using fts5vocab (main, search_words, row)")
    try:
        yield
    finally:
        with driver.unguarded(connection), suppress(*driver.DAMAGE):
            connection.execute("drop table temp.words")


def _ordered(table: str, *key: str) -> tuple[str, int, str]:
    return table, len(key), f"select {', '.join(key)}, * from {table} order by {', '.join(key)}"


_COMPARED = (
    ("changes", 1, "select id, ready from changes order by id"),
    _ordered("waiting", "needs", "change"),
    _ordered("revisions", "id"),
    _ordered("fields", "record", "field"),
    *(_ordered(rows.table(kind), "uid") for kind in KINDS),
    (
        "search_entries",
        1,
        "select e.record, e.folded, e.text, d.sz from search_entries e left join search_words_docsize d on d.id = e.id order by e.record",
    ),
    ("search_words", 1, "select term, doc, cnt from temp.words order by term"),
)
"""What is compared: the table, how many columns its key has, and the rows in the order of their keys, the key first."""


def _differing(found: Iterable[Row], expected: Iterable[Row], key: int) -> Iterator[Row]:
    """The keys of rows that only one side has, or that differ; both sides are sorted by their keys."""
    both_sides = merge(_numbered(0, found, key), _numbered(1, expected, key), key=itemgetter(0))
    for _, of_key in groupby(both_sides, key=itemgetter(0)):
        sides, same = zip(*((side, row) for _, side, row in of_key), strict=True)
        if sides != (0, 1) or same[0] != same[1]:
            yield same[0][:key]


def _numbered(side: int, rows_: Iterable[Row], key: int) -> Iterator[tuple[Any, int, Row]]:
    return ((_sorting(row[:key]), side, row) for row in rows_)


def _sorting(key: Row) -> tuple[tuple[str, Any], ...]:
    """A key that can be compared to any other: in a damaged file it may be of another type than it should be."""
    return tuple((type(part).__name__, part) for part in key)
