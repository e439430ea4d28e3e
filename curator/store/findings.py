"""What a check of a collection finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from curator.store import driver

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 100
"""So many findings of one kind are told one by one; the rest are counted."""


class FindingKind(StrEnum):
    """What is wrong, or waits for somebody."""

    FILE = "file"
    FORM = "form"
    PERSON = "person"
    CHANGE = "change"
    SIGNATURE = "signature"
    CHAIN = "chain"
    COPIED_DEVICE = "copied_device"
    WAITING = "waiting"
    LOST = "lost"
    BYTES = "bytes"
    MISSING_BYTES = "missing_bytes"
    DERIVED = "derived"
    RECORD = "record"
    PASSAGE = "passage"
    REFERENCE = "reference"


IN_THE_LOG = frozenset(
    {
        FindingKind.FILE,
        FindingKind.FORM,
        FindingKind.PERSON,
        FindingKind.CHANGE,
        FindingKind.SIGNATURE,
        FindingKind.BYTES,
    }
)
"""The kinds after which nothing may be made again from the log: it could only get worse."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check found: its kind, what it is about (an id, a key, a table), and a sentence for the person."""

    kind: FindingKind
    subject: str
    sentence: str


def told(found: Iterator[Finding], subject: str) -> Iterator[Finding]:
    """At most `MOST` of these findings, and one that counts the rest; damage that ends the reading is one more.

    Raises:
        NoRoomError: the reading needs a temporary file, for which there is no room.
    """
    number, last = 0, None
    try:
        # what is sorted may need a temporary file
        with driver.in_temporary_files():
            for last in found:
                number += 1
                if number <= MOST:
                    yield last
    except driver.DAMAGE as error:
        sentence = f"The file is damaged where {subject} are kept ({error}): “curator rescue” saves what is intact."
        yield Finding(FindingKind.FILE, subject, sentence)
    if last is not None and number > MOST:
        yield Finding(last.kind, subject, f"There are {number - MOST} more findings of this kind about {subject}.")
