"""Concurrent edits: one field that several laptops gave different values, none of them knowing of the others (kind M).

The journal finds them and keeps every version (`curator.core.merging`); a person chooses one. Here is what they look like as a
dispute among the others of an event, and what has to be true of a choice.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from curator.core.claims import Claim, ClaimActor, ClaimCount, ClaimDate, ClaimPlace
from curator.core.dates import DateSpan
from curator.core.edits import MISSING, Settle
from curator.core.errors import CuratorError
from curator.core.events import Estimate, EventClaim
from curator.core.four_eyes import OwnWorkError
from curator.core.ids import RecordKey, RevisionId, Uid, kind_of
from curator.core.places import Spot
from curator.core.records import KINDS
from curator.core.wording import days, interval, listed, place_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from curator.core.records import Record


class NoSuchVersionError(CuratorError):
    """The chosen value is none of the versions."""


@dataclass(frozen=True, slots=True)
class Version:
    """One of the values of a field: the revision that gave it, who wrote it, on which device, when (hybrid clock).

    `hand` is whoever put it forward, where that was not its author: who settled on it, or put it forward again.
    `text` is the value as JSON text, by which two values are the same or not; None where this version took the record away.
    `value` is what the text says.
    """

    revision: RevisionId
    text: str | None
    value: object
    person: str
    clock: int
    device: str = ""
    hand: str = ""

    @property
    def words(self) -> str:
        """The value in words."""
        return "taken away" if self.text is None else told(self.value)


@dataclass(frozen=True, slots=True)
class Concurrent:
    """A field with its versions, in the order of their revisions.

    `claims` are those that the record is, or is a part of; `before` is the value that all authors of the versions saw, `MISSING`
    where they saw different ones.
    """

    record: RecordKey
    field: str
    versions: tuple[Version, ...]
    claims: tuple[Uid, ...] = ()
    before: object = MISSING

    @property
    def by_one(self) -> str:
        """Who alone wrote all versions, nobody else having settled on one; empty where there are several people."""
        people = {name for version in self.versions for name in (version.person, version.hand or version.person)}
        return people.pop() if len(people) == 1 else ""

    @property
    def name(self) -> str:
        """How a dispute names it: the record's key, a full stop, the field: `claim:0194….modality`."""
        return field_of(self.record, self.field)


def field_of(record: RecordKey, field: str) -> str:
    """How a dispute names a field of a record."""
    return f"{record}.{field}"


def split(name: str) -> tuple[RecordKey, str] | None:
    """The record and the field that the name of a dispute of this kind is made of; None for any other dispute's."""
    record, _, field = name.rpartition(".")
    return (RecordKey(record), field) if ":" in record and kind_of(RecordKey(record)) in KINDS else None


def claims_behind(record: Record) -> tuple[Uid, ...]:
    """The claim that a record is, is a part of, or links to an event."""
    if isinstance(record, Claim):
        return (record.uid,)
    return (record.claim,) if isinstance(record, ClaimCount | ClaimDate | ClaimPlace | ClaimActor | EventClaim) else ()


def told(value: object) -> str:
    """A field's value in words."""
    match value:
        case None | "" | ():
            words = "nothing"
        case bool():
            words = "yes" if value else "no"
        case Enum():
            words = str(value.value).replace("_", " ")
        case tuple() | list():
            words = ", ".join(map(told, value))
        case DateSpan():
            words = days(value)
        case Spot():
            at = "" if value.latitude is None else f" ({value.latitude}, {value.longitude})"
            words = f"{place_name(value)}{at}, precision {value.precision}"
        case Estimate():
            top = "+" if value.high_open else ""
            words = f"{interval(value.low, value.high)}{top}, best {value.best}"
        case date():
            words = value.isoformat()
        case _ if is_dataclass(value) and not isinstance(value, type):
            words = ", ".join(
                f"{each.name.replace('_', ' ')} {told(getattr(value, each.name))}" for each in fields(value)
            )
        case _:
            words = " ".join(str(value).split())
    return words


def named(concurrent: Concurrent) -> tuple[tuple[str, tuple[Version, ...]], ...]:
    """The different values in words, each with the versions that have it; values that read alike get their revision's start.

    In the order of the words, so that every laptop shows the same.
    """
    by_text: dict[str | None, list[Version]] = {}
    for version in concurrent.versions:
        by_text.setdefault(version.text, []).append(version)
    words = [several[0].words for several in by_text.values()]
    found = [
        (each if words.count(each) == 1 else f"{each} [{several[0].revision[:8]}]", tuple(several))
        for each, several in zip(words, by_text.values(), strict=True)
    ]
    return tuple(sorted(found, key=lambda each: each[0]))


def because(concurrent: Concurrent) -> str:
    """Why it is disputed, as a sentence: who wrote what."""
    field = concurrent.field.replace("_", " ")
    kind = kind_of(concurrent.record).replace("_", " ")
    return f"The {field} of one {kind} was changed on several laptops at the same time: {listed(list(_sides(concurrent)))}."


def _sides(concurrent: Concurrent) -> Iterator[str]:
    for words, versions in named(concurrent):
        yield f"“{words}” by {listed(sorted({version.person for version in versions}))}"


def choose(concurrent: Concurrent, chosen: str, person: str) -> tuple[str, Settle]:
    """The chosen value in words, and the write that ends the dispute with it; `chosen` may also be JSON text or a revision.

    Nobody settles on what they wrote themselves: the journal of every laptop would pass such a settlement over. But where all
    versions are one person's, written on several laptops, that person chooses among them; it approves nothing.

    Raises:
        NoSuchVersionError: it is none of the versions; the sentence says which there are.
        OwnWorkError: the person wrote it.
    """
    wanted = chosen.strip()
    found = next((each for each in named(concurrent) if wanted and _is_meant(wanted, *each)), None)
    if found is None:
        values = listed([f"“{words}”" for words, _ in named(concurrent)], "or")
        message = f"“{wanted}” is none of the versions of {concurrent.name}: choose {values}."
        raise NoSuchVersionError(message)
    words, versions = found
    others = [version for version in versions if version.person != person or concurrent.by_one == person]
    if not others:
        message = (
            f"{person} wrote “{words}”, so somebody else has to settle on it, on a laptop of their own; {person} can settle on"
            " somebody else's version."
        )
        raise OwnWorkError(message)
    return words, Settle(concurrent.record, concurrent.field, others[0].revision)


def _is_meant(wanted: str, words: str, versions: Iterable[Version]) -> bool:
    names = {words} | {name for each in versions for name in (each.words, each.text, each.revision)}
    return wanted in names
