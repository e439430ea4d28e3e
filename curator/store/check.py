"""The check of a whole collection: is the file sound, the log authentic, and is everything else what the log makes of it?

It streams, and writes to the collection only where it is told to make the derived tables again.
"""

from __future__ import annotations

from itertools import chain, groupby
from operator import itemgetter
from typing import TYPE_CHECKING

import msgspec

from curator.core import ids, passages
from curator.core.changes import ALL_FIELDS
from curator.core.ids import RecordKey
from curator.core.intake import decode_outline
from curator.core.passages import Passage
from curator.store import arrival, comparison, driver, log_check, references, rows, schema, snapshots
from curator.store.findings import IN_THE_LOG, Finding, FindingKind, told
from curator.store.queries import situations
from curator.store.rows import UnreadableRecordError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.store.driver import Connection

__all__ = ["Finding", "FindingKind", "check"]


def check(connection: Connection, *, rebuild: bool = False) -> tuple[Finding, ...]:
    """Everything that is wrong with a collection or waits for somebody, the gravest first; nothing where all is well.

    With `rebuild` the derived tables are made again from the log, if the log itself is sound; findings about them say so.
    Without it nothing is written. What records say is checked only where the tables are what the log makes of them.

    Raises:
        StorageError: `rebuild`, and the disk is full or fails; or there is no room for temporary files (`NoRoomError`).
    """
    with snapshots.held(connection):
        found = [*_file_and_log(connection)]
        is_sound = IN_THE_LOG.isdisjoint(finding.kind for finding in found)
        derived = [*told(_derived(connection, is_mended=rebuild), "the tables")] if is_sound else []
    if rebuild and is_sound:
        with driver.as_sentences(), driver.atomic(connection):
            arrival.rebuild(connection)
    elif rebuild:
        sentence = "The tables were not made again, as the log is damaged: “curator rescue” saves what is intact."
        derived = [Finding(FindingKind.DERIVED, "the tables", sentence)]
    found += derived
    if is_sound and (rebuild or not derived):
        with snapshots.held(connection):
            found += _contents(connection)
    return tuple(found)


def _file_and_log(connection: Connection) -> Iterator[Finding]:
    pages = [*told(_pages(connection), "all records")]
    yield from pages
    yield from told(_form(connection), "the tables' names")
    yield from told(log_check.people(connection), "people")
    yield from told(log_check.contents(connection), "changes")
    yield from told(log_check.stored_bytes(connection), "originals and texts")
    if not pages:
        # what stands in a file whose pages are damaged may be of any type
        yield from told(log_check.chains(connection), "the order of changes")
        yield from told(log_check.waiting(connection), "waiting changes")
        yield from told(log_check.missing_bytes(connection), "missing originals and texts")


def _contents(connection: Connection) -> Iterator[Finding]:
    return chain(
        told(_versions(connection), "texts and outlines"),
        told(_records(connection), "records"),
        told(_passages(connection), "passages"),
        told(_references(connection), "references"),
        told(_situations(connection), "what waits"),
    )


def _pages(connection: Connection) -> Iterator[Finding]:
    """What SQLite finds in its own pages, indexes and constraints."""
    for (answer,) in connection.execute("pragma integrity_check"):
        if answer != "ok":
            sentence = f"The file is damaged ({answer}): “curator rescue” saves what is intact."
            yield Finding(FindingKind.FILE, "the file", sentence)
    for table, *_ in connection.execute("pragma foreign_key_check"):
        yield Finding(FindingKind.FILE, str(table), f"A row of {table} names one that is not there.")


def _form(connection: Connection) -> Iterator[Finding]:
    """Tables, indexes and triggers that lack, that are not as they should be, or that do not belong in a collection."""
    expected, found = schema.expected(), schema.parts(connection)
    for name in sorted(expected.keys() | found.keys()):
        if expected.get(name) != found.get(name):
            state = (
                "is missing" if name not in found else "does not belong here" if name not in expected else "was altered"
            )
            sentence = f"In the file's form, “{name}” {state}: “curator rescue” brings what is intact into a new file."
            yield Finding(FindingKind.FORM, name, sentence)


def _derived(connection: Connection, *, is_mended: bool) -> Iterator[Finding]:
    remedy = "it was made again" if is_mended else "“curator check --rebuild” makes it again"
    for table, row in comparison.differences(connection):
        sentence = f"In {table}, {row} was not what the log says: {remedy}."
        yield Finding(FindingKind.DERIVED, f"{table} {row}", sentence)


def _situations(connection: Connection) -> Iterator[Finding]:
    """What is kept of events and is not what their records say."""
    for event in situations.deviating(connection):
        sentence = (
            f"What waits for event {event} was not what its records say: “curator check --rebuild” works it out again."
        )
        yield Finding(FindingKind.DERIVED, f"situations {event}", sentence)


def _versions(connection: Connection) -> Iterator[Finding]:
    """Texts that are no text, and outlines that cannot be read."""
    found = connection.execute(
        "select v.uid, t.bytes, o.bytes from article_versions v"
        " left join blobs t on t.sha256 = v.text left join blobs o on o.sha256 = v.outline"
    )
    for uid, text, outline in found:
        try:
            bytes(text or b"").decode()
            decode_outline(bytes(outline or b"{}"))
        except (UnicodeDecodeError, msgspec.DecodeError) as error:
            sentence = (
                f"The text or the outline of article version {uid} cannot be read ({error}): take the article in again."
            )
            yield Finding(FindingKind.BYTES, f"article_version:{uid}", sentence)


def _records(connection: Connection) -> Iterator[Finding]:
    """Records whose fields do not make a record of their kind, such as one that is deleted here and changed there."""
    found = connection.execute(
        "select record, field, value from fields where field <> ? order by record, field", (ALL_FIELDS,)
    )
    for record, of_record in groupby(found, key=itemgetter(0)):
        values = {field: value for _, field, value in of_record}
        if all(value is None for value in values.values()):
            continue
        try:
            rows.assemble(ids.kind_of(record), ids.uid_of(record), values)
        except UnreadableRecordError as error:
            sentence = f"What is known of {record} makes no whole record ({error}): its history shows who wrote what."
            yield Finding(FindingKind.RECORD, record, sentence)


def _passages(connection: Connection) -> Iterator[Finding]:
    """Passages whose words are not those of the text; one text at a time is held."""
    found = connection.execute(
        f"select {rows.selection('passage')}, v.text from passages"
        " join article_versions v on v.uid = passages.version order by v.text"
    )
    for name, of_text in groupby(found, key=itemgetter(-1)):
        stored = connection.execute("select bytes from blobs where sha256 = ?", (name,)).fetchone()
        text = None if stored is None else bytes(stored[0]).decode(errors="replace")
        for row in of_text:
            passage = rows.record_from(Passage, row[:-1])
            if text is not None and not (passage.spans and passages.fits(passage, text)):
                sentence = f"The words of passage {passage.uid} are not those of its text: mark them again."
                yield Finding(FindingKind.PASSAGE, f"passage:{passage.uid}", sentence)


def _references(connection: Connection) -> Iterator[Finding]:
    for each in references.dangling(connection):
        sentence = f"The {each.field} of {each.record} is {each.target}, which is not here."
        yield Finding(FindingKind.REFERENCE, RecordKey(each.record), sentence)
