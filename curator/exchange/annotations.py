"""Claims and events from lines into a collection: all of a file in one change, or none of it.

The form is `curator.exchange.claim_form`. Every quote is held against the text, and every fault is found before anything
is refused. What is known already is not taken in twice: the same file a second time changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.disputes import Dispute, open_disputes
from curator.core.errors import CuratorError
from curator.core.events import Event
from curator.core.ids import Uid
from curator.exchange.claim_lines import Fault, read_lines
from curator.exchange.claims_placed import placed
from curator.exchange.lines_joined import joined
from curator.store.queries import cases, claims, records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from curator.store.collection import Collection
    from curator.store.driver import Connection

LIMIT = 256 * 2**20
"""The largest file of lines that is read, in bytes."""


class UnreadableAnnotationsError(CuratorError):
    """There is no file of lines to read."""


class FaultyAnnotationsError(CuratorError):
    """Lines of a file are at fault; `faults` names each with its line."""

    def __init__(self, name: str, faults: Sequence[Fault]) -> None:
        """`name` is the file's."""
        self.faults = tuple(sorted(faults, key=lambda fault: fault.line))
        lines = len({fault.line for fault in faults})
        what = self.faults[0].what
        subject = f"1 {what} is" if lines == 1 else f"{lines} {what}s are"
        super().__init__(f"{subject} at fault in {name}, so nothing was taken from it: correct and load it again.")


@dataclass(frozen=True, slots=True)
class Annotated:
    """What a file brought: new claims, the public ids of new events, and which lines said nothing new.

    `grouped` counts the claims that were set under events, new or old. `left_out` says what of the file a person had taken
    back here: claims withdrawn or taken out of an event, links; it is not taken in again.
    """

    claims: tuple[Uid, ...] = ()
    events: tuple[str, ...] = ()
    grouped: int = 0
    known: tuple[int, ...] = ()
    left_out: tuple[str, ...] = ()


def annotate(collection: Collection, path: Path) -> Annotated:
    """Take in the claims and events of a file, in one change.

    Raises:
        UnreadableAnnotationsError: the file is missing, no file, or too large, or is not UTF-8.
        FaultyAnnotationsError: a line is at fault; nothing was stored.
        ReadOnlyCollectionError: the collection is open for reading only.
    """
    sheet = read_lines(text_of(path), path.name)
    connection = collection.connection
    found = placed(connection, sheet, path.parent)
    if found.faults:
        raise FaultyAnnotationsError(path.name, found.faults)
    done = joined(connection, found, f"Load claims from {path.name}")
    if done.faults:
        raise FaultyAnnotationsError(path.name, done.faults)
    if done.edit.writes:
        collection.journal.commit(done.edit)
    return Annotated(done.claims, done.events, done.grouped, done.known, done.left_out)


def disputes_opened(connection: Connection, done: Annotated) -> list[tuple[str, Dispute]]:
    """The open disputes of the events on which the new claims bear, each with its event's public id."""
    bearing = claims.events_of(connection, done.claims)
    events = records.among(connection, Event, "uid", {event for found in bearing.values() for event in found})
    return [
        (case.event.public_id, dispute)
        for case in cases.of(connection, sorted(events, key=lambda event: event.public_id))
        for dispute in open_disputes(case)
    ]


def text_of(path: Path) -> str:
    """The text of a file of annotations.

    Raises:
        UnreadableAnnotationsError: it is missing, no file, or too large, or is not UTF-8.
    """
    try:
        if not path.is_file():
            message = f"There is no file {path}: check the name."
            raise UnreadableAnnotationsError(message)
        if path.stat().st_size > LIMIT:
            message = f"{path.name} has more than {LIMIT // 2**20} MB: split it into smaller files."
            raise UnreadableAnnotationsError(message)
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        message = f"{path.name} cannot be read ({error.strerror}): check that you may read it."
        raise UnreadableAnnotationsError(message) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        message = f"{path.name} is not UTF-8 (line {line}): save it as UTF-8, then load it again."
        raise UnreadableAnnotationsError(message) from error
