"""The events that a file's lines name: made where they are new, given their claims, linked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import edits, grouping, review
from curator.core.edits import Edit
from curator.core.events import Event, EventClaim, EventKind, EventLink, LinkKind
from curator.exchange.line_checks import Faults, span_of_days, spot_of
from curator.store.identifiers import new_uid
from curator.store.queries import cases, records

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.claims import FullClaim
    from curator.core.ids import Uid
    from curator.core.records import Record
    from curator.exchange.claim_form import EventLine
    from curator.exchange.claims_placed import Findings
    from curator.store.driver import Connection

MUTUAL = frozenset({LinkKind.POSSIBLE_DUPLICATE, LinkKind.DISTINCT_FROM, LinkKind.SAME_VICTIMS})
"""Links that say the same in both directions."""


class Grouping:
    """Gathers what a file does to events; `made` has the public ids of new ones, `grouped` counts claims set under events."""

    def __init__(self, connection: Connection, found: Findings) -> None:
        """`found` has the events of the collection and the descriptions of the file."""
        self._connection = connection
        self._described = {public_id: line for public_id, (_, line) in found.described.items()}
        self._standing = dict(found.standing)
        self._uids: dict[str, Uid] = {public_id: event.uid for public_id, event in found.standing.items()}
        self._touched: dict[str, Event] = {}
        self._records: list[Record] = []
        self._writes: list[edits.Write] = []
        self.made: list[str] = []
        self.grouped = 0

    def edit(self) -> Edit:
        """All of it as one edit; approved events that it touches open again."""
        reopened = [write for event in self._touched.values() for write in review.touched(event)]
        return edits.create("Group claims", *self._records) + Edit("", (*self._writes, *reopened))

    def group(self, public_id: str, claims: Sequence[FullClaim]) -> None:
        """Set claims under the event of this id, which is made if there is none."""
        event = self._standing.get(public_id)
        if event is None:
            event = _new_event(public_id, claims, self._described.get(public_id))
            self._uids[public_id] = event.uid
            self._records += [event, *(EventClaim(new_uid(), event.uid, full.claim.uid) for full in claims)]
            self.made.append(public_id)
            self.grouped += len(claims)
            return
        case = cases.get(self._connection, event.uid)
        there = {bearing.claim.uid for bearing in case.bearings}
        fresh = [full for full in claims if full.claim.uid not in there]
        if fresh:
            self._writes += grouping.assign(case, fresh, new_uid).writes
            self._touched[public_id] = event
            self.grouped += len(fresh)

    def link(self) -> None:
        """Link the events as the file says, where they are not linked so already."""
        standing = {_direction(each.event, each.other, each.kind) for each in self._links()}
        for public_id, line in self._described.items():
            for each in line.links:
                wanted = _direction(self._uids[public_id], self._uids[each.event], LinkKind(each.kind))
                if wanted in standing:
                    continue
                standing.add(wanted)
                self._records.append(EventLink(new_uid(), *wanted, each.rationale))
                both = [self._standing.get(one) for one in (public_id, each.event)]
                self._touched.update({event.public_id: event for event in both if event is not None})

    def _links(self) -> list[EventLink]:
        events = [event.uid for event in self._standing.values()]
        return records.among(self._connection, EventLink, "event", events) + records.among(
            self._connection, EventLink, "other", events
        )


def _direction(event: Uid, other: Uid, kind: LinkKind) -> tuple[Uid, Uid, LinkKind]:
    first, second = sorted((event, other)) if kind in MUTUAL else (event, other)
    return first, second, kind


def _new_event(public_id: str, claims: Sequence[FullClaim], line: EventLine | None) -> Event:
    """An event as its line describes it, and as its claims do where the line is silent."""
    uid = new_uid()
    event = grouping.new_event(claims[0], uid, public_id) if claims else Event(uid, public_id, public_id)
    event = replace(event, when=grouping.when_of(claims), where=grouping.where_of(claims))
    if line is None:
        return event
    checked = Faults()  # the line was found sound before
    given = {
        "title": " ".join((line.title or "").split()) or None,
        "kind": EventKind(line.kind) if line.kind else None,
        "event_type": line.event_type,
        "type_of_violence": line.type_of_violence,
        "clarity": line.clarity,
        "when": span_of_days(line.earliest, line.latest, "", checked),
        "where": spot_of(line.place, line.place.name, "", checked) if line.place else None,
        "side_a": line.side_a,
        "side_b": line.side_b,
        "perpetrator": line.perpetrator,
        "summary": line.summary,
    }
    return replace(event, **{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
