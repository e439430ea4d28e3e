"""Drafts: what a person typed and has not saved yet, kept as it is typed; local, and no part of the log."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from curator.core.entries import ClaimEntry
from curator.store import driver

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.store.collection import Collection


@dataclass(frozen=True, slots=True)
class Draft:
    """An unsaved entry, and the lines as they were typed that it does not say as a whole, by the name of their input."""

    entry: ClaimEntry
    typed: dict[str, str] = field(default_factory=dict)


_decode = msgspec.json.Decoder(Draft).decode
_decode_entry = msgspec.json.Decoder(ClaimEntry).decode
"""How drafts were kept before the typed lines were kept with them."""


def keep(collection: Collection, subject: str, entry: ClaimEntry, typed: Mapping[str, str] | None = None) -> None:
    """Keep an unsaved entry about `subject` (a claim's uid, or a name for one that is not recorded yet)."""
    content = msgspec.json.encode(Draft(entry, dict(typed or {}))).decode()
    with driver.as_sentences(), driver.atomic(collection.connection):
        collection.connection.execute(
            "insert or replace into drafts values (?, ?, ?)",
            (collection.journal.device, subject, content),
        )


def find(collection: Collection, subject: str) -> ClaimEntry | None:
    """The unsaved entry about `subject`; None where there is none, or an older program's that cannot be read."""
    kept = draft_of(collection, subject)
    return None if kept is None else kept.entry


def draft_of(collection: Collection, subject: str) -> Draft | None:
    """The unsaved entry about `subject` with the lines as typed; None where there is none that can be read."""
    found = collection.connection.execute(
        "select content from drafts where device = ? and subject = ?", (collection.journal.device, subject)
    ).fetchone()
    if not found:
        return None
    try:
        return _decode(found[0])
    except msgspec.MsgspecError:
        return _of_entry(found[0])


def _of_entry(content: str) -> Draft | None:
    try:
        return Draft(_decode_entry(content))
    except msgspec.MsgspecError:
        return None


def keep_lines(collection: Collection, subject: str, typed: Mapping[str, str]) -> None:
    """Keep unsaved lines about `subject` as they were typed, by the name of their input, where no claim is told by them."""
    keep(collection, subject, ClaimEntry(()), typed)


def lines_of(collection: Collection, subject: str) -> dict[str, str]:
    """The unsaved lines about `subject`; none where there are none that can be read."""
    kept = draft_of(collection, subject)
    return {} if kept is None else kept.typed


def subjects(collection: Collection, beginning: str) -> list[str]:
    """What there are unsaved entries or lines about that begins so, in order."""
    found = collection.connection.execute(
        "select subject from drafts where device = ? and substr(subject, 1, ?) = ? order by subject",
        (collection.journal.device, len(beginning), beginning),
    )
    return [subject for (subject,) in found.fetchall()]


def every(collection: Collection, beginning: str) -> list[tuple[str, ClaimEntry]]:
    """The unsaved entries whose subjects begin so, with their subjects, in the order of these."""
    kept = ((subject, find(collection, subject)) for subject in subjects(collection, beginning))
    return [(subject, entry) for subject, entry in kept if entry is not None]


def forget(collection: Collection, subject: str) -> None:
    """Forget the unsaved entry about `subject`: it was saved, or is not wanted."""
    with driver.as_sentences(), driver.atomic(collection.connection):
        collection.connection.execute(
            "delete from drafts where device = ? and subject = ?", (collection.journal.device, subject)
        )


def bring_in(collection: Collection, unsaved: Iterable[tuple[str, str, str]]) -> None:
    """Keep entries (device, subject, content) that stood in another file; what is kept here already stays."""
    with driver.as_sentences(), driver.atomic(collection.connection):
        collection.connection.executemany(
            "insert into drafts values (?, ?, ?) on conflict (device, subject) do nothing", unsaved
        )
