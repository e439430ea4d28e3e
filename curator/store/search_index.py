"""The search index: which records have which words, folded. Texts stay where they are; the index holds no copy.

FTS5 forgets the words of an entry, and what they add to the counts that rank the hits, only where it is told the very
words that were indexed (its 'delete' command; `contentless_delete` leaves the counts as they were, and the order of hits
would tell of every earlier edit). So an entry keeps its words, or the hash of the text that has them. A change of
`core.folding` needs a migration that empties both tables and indexes all records anew.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from curator.core.articles import Article, ArticleVersion
from curator.core.caveats import Caveat, Discharge
from curator.core.claims import Claim
from curator.core.events import Event, EventClaim, EventLink
from curator.core.folding import folded
from curator.core.judgement import Comment, Decision, OpenedDispute, Review
from curator.core.passages import Passage
from curator.core.records import Record, key_of, name_of
from curator.store import rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.ids import RecordKey
    from curator.store.driver import Connection


def words_of(connection: Connection, record: Record) -> str | None:
    """What of a record can be searched, unfolded; None for a kind that cannot be searched."""
    words: str | None = None
    match record:
        case ArticleVersion():
            words = _words_of_text(connection, record.text)
        case Article():
            words = record.title
        case Passage():
            words = f"{record.exact}\n{record.note}"
        case Claim():
            words = f"{record.title}\n{record.note}"
        case Event():
            words = f"{record.public_id} {record.title}\n{record.summary}"
        case _:
            words = _note(record)
    return words


def _note(record: Record) -> str | None:
    """What somebody remarked, or gave as a reason."""
    words: str | None = None
    match record:
        case Caveat():
            words = record.wording
        case Decision() | Discharge() | OpenedDispute():
            words = record.because
        case Review():
            words = record.comment
        case Comment():
            words = record.text
        case EventClaim() | EventLink():
            words = record.rationale
        case _:
            pass
    return words


def refresh(connection: Connection, records: Iterable[Record], gone: Iterable[RecordKey]) -> None:
    """Index these records anew and forget those that are gone."""
    for missing in gone:
        _forget(connection, missing)
    for record in records:
        words = words_of(connection, record)
        if words is None:
            continue
        key = key_of(record)
        _forget(connection, key)
        text = record.text if words and isinstance(record, ArticleVersion) else None
        if not words and not isinstance(record, ArticleVersion):
            continue
        plain = folded(words)
        entry = connection.execute(
            "insert into search_entries (record, folded, text) values (?, ?, ?)",
            (key, plain if text is None else None, text),
        ).lastrowid
        connection.execute("insert into search_words (rowid, folded) values (?, ?)", (entry, plain))


def refresh_texts(connection: Connection, hashes: Iterable[str]) -> None:
    """Index anew the versions whose texts have these hashes: a text may come later than the version that names it."""
    found = connection.execute(
        f"select {rows.selection('article_version')} from article_versions"
        " where text in (select value from json_each(?))",
        (json.dumps(list(hashes)),),
    )
    refresh(connection, [rows.record_from(ArticleVersion, row) for row in found.fetchall()], ())


FORM = "2"
"""The number of what is indexed: a collection in which less was indexed is brought up to date when it is opened."""

ADDED = {"2": (Decision, Discharge, OpenedDispute, Review, EventClaim, EventLink)}
"""The kinds that each number added."""


def catch_up(connection: Connection, form: str) -> None:
    """Index the kinds of record that a program of this number did not index."""
    for kind in (kind for number, kinds in ADDED.items() if number > form for kind in kinds):
        name = name_of(kind)
        found = connection.execute(f"select {rows.selection(name)} from {rows.table(name)} order by uid")
        refresh(connection, rows.records_from(kind, found), ())


def empty(connection: Connection) -> None:
    """Forget all entries."""
    connection.execute("insert into search_words (search_words) values ('delete-all')")
    connection.execute("delete from search_entries")


def _forget(connection: Connection, record: RecordKey) -> None:
    found = connection.execute("select id, folded, text from search_entries where record = ?", (record,)).fetchone()
    if found is None:
        return
    entry, plain, text = found
    if plain is None:
        plain = folded(_words_of_text(connection, text))
    connection.execute("insert into search_words (search_words, rowid, folded) values ('delete', ?, ?)", (entry, plain))
    connection.execute("delete from search_entries where id = ?", (entry,))


def _words_of_text(connection: Connection, sha256: str) -> str:
    row = connection.execute("select bytes from blobs where sha256 = ?", (sha256,)).fetchone()
    # bytes from elsewhere may be no text at all
    return "" if row is None else bytes(row[0]).decode(errors="replace")
