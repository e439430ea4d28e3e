"""The lines of a file, held against a collection: which text each claim stands in, which event it names, what is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from curator.core.entries import ClaimEntry
from curator.core.events import Event, EventKind, EventState, LinkKind
from curator.core.ids import Uid
from curator.exchange.articles_named import Missing, Shelf
from curator.exchange.claim_entries import entry_of
from curator.exchange.claim_form import ClaimLine, EventLine
from curator.exchange.claim_lines import Fault
from curator.exchange.line_checks import Faults, member, span_of_days, spot_of
from curator.store.queries import naming, records, redirects, vocabularies

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from curator.exchange.claim_lines import Sheet
    from curator.store.driver import Connection

_PUBLIC_ID = re.compile(r"[^\W_](?:[\w.-]{0,62}[^\W_])?")
_NUMBERED = re.compile(r"E-[0-9]{1,9}|(?!E-[0-9]).*")
"""An id that begins like the program's own has at most 9 digits, so that counting on from it stays possible."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim of a file: the version it stands in, the entry that its line makes, the events that it names."""

    line: int
    version: Uid
    entry: ClaimEntry
    events: tuple[str, ...]


@dataclass(slots=True)
class Findings:
    """What a file says, as far as it is sound, and what is wrong with it.

    `texts` has the working text of each version that a claim stands in; `standing` the events of the collection that the
    file names, by public id; `described` what its event lines say of events, by public id, with the line. `led_to` has for
    the id of a merged event the id of the one that stands for it.
    """

    claims: list[Placed] = field(default_factory=list)
    texts: dict[Uid, str] = field(default_factory=dict)
    standing: dict[str, Event] = field(default_factory=dict)
    described: dict[str, tuple[int, EventLine]] = field(default_factory=dict)
    led_to: dict[str, str] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


def placed(connection: Connection, sheet: Sheet, folder: Path) -> Findings:
    """All claims of a file with their texts and events; a path that a line gives is looked for in `folder` too."""
    found = Findings(faults=list(sheet.faults))
    for number, event in sheet.events.items():
        _describe(found, number, event)
    _find_events(connection, sheet, found)
    shelf, words = Shelf(connection, folder), vocabularies.read_words(connection)
    for number, line in sheet.claims.items():
        faults = Faults()
        version = shelf.version(line.article)
        named = events_named(line)
        for each in named:
            _check_id(each, "event", faults)
        if isinstance(version, Missing):
            faults.add("article", version.because)
        else:
            text = found.texts.get(version) or shelf.text(version)
            entry = entry_of(line, text, faults, words)
            if entry is not None and not faults.found:
                found.texts[version] = text
                events = dict.fromkeys(found.led_to.get(each, each) for each in named)
                found.claims.append(Placed(number, version, entry, tuple(events)))
        found.faults += [Fault(number, because) for because in faults.found]
    return found


def events_named(line: ClaimLine) -> tuple[str, ...]:
    """The events that a claim's line names, each once."""
    return tuple(dict.fromkeys(([line.event] if line.event else []) + list(line.events)))


def _check_id(public_id: str, where: str, faults: Faults) -> None:
    if not _PUBLIC_ID.fullmatch(public_id) or not _NUMBERED.fullmatch(public_id):
        faults.add(where, f"“{public_id}” is no id of an event; one looks like E-000012")


def _describe(found: Findings, number: int, line: EventLine) -> None:
    faults = Faults()
    _check_id(line.id, "id", faults)
    if line.id in found.described:
        faults.add("id", f"{line.id} is described in line {found.described[line.id][0]} already")
    if line.kind is not None:
        member(EventKind, line.kind, "kind", faults)
    if line.type_of_violence not in {None, 1, 2, 3}:
        faults.add("type_of_violence", f"it is 1, 2 or 3 (UCDP), not {line.type_of_violence}")
    if line.clarity not in {None, 1, 2}:
        faults.add("clarity", f"it is 1 or 2 (UCDP), not {line.clarity}")
    span_of_days(line.earliest, line.latest, "", faults)
    if line.place is not None:
        spot_of(line.place, line.place.name, "place", faults)
    for place, link in enumerate(line.links):
        member(LinkKind, link.kind, f"links[{place}].kind", faults)
        if link.event == line.id:
            faults.add(f"links[{place}].event", "an event cannot be linked to itself")
    if not faults.found:
        found.described[line.id] = (number, line)
    found.faults += [Fault(number, because) for because in faults.found]


def _find_events(connection: Connection, sheet: Sheet, found: Findings) -> None:
    """Look up the events that the file names; those that are withdrawn, or not what the file takes them for, are faults."""
    by_claims = {each: number for number, line in reversed(sheet.claims.items()) for each in events_named(line)}
    linked = {link.event: number for number, line in reversed(list(found.described.values())) for link in line.links}
    described = {each: number for each, (number, _) in found.described.items()}
    lines = {**linked, **by_claims, **described}
    for public_id, events in naming.events_called(connection, lines).items():
        because = _unusable(events, found.described.get(public_id))
        stands = _standing(connection, events[0])
        because = because or _unusable([stands], None)
        if not because and stands is not events[0]:
            found.led_to[public_id] = stands.public_id
            found.standing[stands.public_id] = stands
        elif not because and stands.state is EventState.MERGED_INTO:
            because = (
                f"{public_id} was merged into an event that does not stand for it: un-merge it, or give another id"
            )
        if because:
            found.faults.append(Fault(lines[public_id], because))
        found.standing[public_id] = stands
    known = by_claims.keys() | described.keys() | found.standing.keys()
    found.faults += [
        Fault(number, f"links: there is no event {each} in the file or the collection")
        for each, number in linked.items()
        if each not in known
    ]


def _standing(connection: Connection, event: Event) -> Event:
    """The event that stands for this one, which may have been merged."""
    stands = redirects.survivor_of(connection, event.uid)
    return event if stands == event.uid else records.get(connection, Event, stands)


def _unusable(events: list[Event], described: tuple[int, EventLine] | None) -> str:
    event = events[0]
    if len(events) > 1:
        return f"{event.public_id} is the id of several events in this collection: put that right there first"
    if event.withdrawn_because or event.state is EventState.WITHDRAWN:
        return f"{event.public_id} was withdrawn ({event.withdrawn_because}): give another id"
    title = described[1].title if described else None
    if title and " ".join(title.split()) != event.title:
        return f"{event.public_id} is “{event.title}” in this collection, not “{title}”: give another id, or its title"
    return ""


def ids_of(lines: Iterable[Placed]) -> list[str]:
    """The events that claims name, each once, in the order of the file."""
    return list(dict.fromkeys(each for line in lines for each in line.events))
