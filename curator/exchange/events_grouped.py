"""The events that a file's lines name: made where they are new, given their claims, linked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import edits, grouping, links, review
from curator.core.edits import Edit
from curator.core.events import Event, EventClaim, EventKind, EventLink, LinkKind
from curator.exchange.claim_lines import Fault
from curator.exchange.line_checks import Faults, span_of_days, spot_of
from curator.store.identifiers import new_uid
from curator.store.queries import cases, linked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from curator.core.claims import FullClaim
    from curator.core.records import Record
    from curator.exchange.claim_form import EventLine
    from curator.exchange.claims_placed import Findings
    from curator.store.driver import Connection


class Grouping:
    """Gathers what a file does to events.

    `made` has the public ids of new ones, `grouped` counts claims set under events, `left_out` says what a person had taken
    back, so that it is not done again.
    """

    def __init__(self, connection: Connection, found: Findings) -> None:
        """`found` has the events of the collection and the descriptions of the file."""
        self._connection = connection
        self._described = {public_id: line for public_id, (_, line) in found.described.items()}
        self._lines = {public_id: number for public_id, (number, _) in found.described.items()}
        self._standing = dict(found.standing)
        self._new: dict[str, Event] = {}
        self._touched: dict[str, Event] = {}
        self._records: list[Record] = []
        self._writes: list[edits.Write] = []
        self.made: list[str] = []
        self.grouped = 0
        self.left_out: list[str] = []

    def edit(self) -> Edit:
        """All of it as one edit; approved events that it touches open again."""
        reopened = [write for event in self._touched.values() for write in review.touched(event)]
        return edits.create("Group claims", *self._records) + Edit("", (*self._writes, *reopened))

    def group(self, public_id: str, claims: Sequence[FullClaim]) -> None:
        """Set claims under the event of this id, which is made if there is none."""
        event = self._standing.get(public_id)
        if event is None:
            event = _new_event(public_id, claims, self._described.get(public_id))
            self._new[public_id] = event
            self._records += [event, *(EventClaim(new_uid(), event.uid, full.claim.uid) for full in claims)]
            self.made.append(public_id)
            self.grouped += len(claims)
            return
        case = cases.get(self._connection, event.uid)
        there = {bearing.claim.uid for bearing in case.bearings}
        out = linked.taken_out(self._connection, event.uid)
        self.left_out += [
            f"“{full.claim.title}” was taken out of {public_id}" for full in claims if full.claim.uid in out
        ]
        fresh = [full for full in claims if full.claim.uid not in there | out]
        if fresh:
            self._writes += grouping.assign(case, fresh, new_uid).writes
            self._touched[event.public_id] = event
            self.grouped += len(fresh)

    def link(self) -> list[Fault]:
        """Link the events as the file says, where they are not linked so already; the links that cannot be meant are faults.

        What a person decided is not asked again: two events that are one now, or are marked as not the same, are not
        “maybe the same” for a file that says so; and a link that somebody took back is not made again.
        """
        faults = []
        known = [event.uid for event in self._standing.values()]
        standing = linked.onward(self._connection, known)
        taken_back = linked.taken_back(self._connection, known)
        for public_id, line in self._described.items():
            for each in line.links:
                kind = LinkKind(each.kind)
                pair = links.Pair(self._event(public_id), self._event(each.event))
                if pair.event.uid == pair.other.uid or _is_known(pair, kind, standing):
                    continue
                if _is_among(pair, kind, taken_back):
                    self.left_out.append(links.told(pair.event.public_id, kind, pair.other.public_id))
                    continue
                try:
                    links.refuse(pair, kind, standing)
                except links.LinkRefusedError as refusal:
                    faults.append(Fault(self._lines[public_id], f"links: {refusal.sentence}"))
                    continue
                made = EventLink(new_uid(), pair.event.uid, pair.other.uid, kind, each.rationale)
                standing.append(made)
                self._records.append(made)
                both = [self._standing.get(one) for one in (public_id, each.event)]
                self._touched.update({event.public_id: event for event in both if event is not None})
        return faults

    def _event(self, public_id: str) -> Event:
        return self._standing.get(public_id) or self._new[public_id]


def _is_known(pair: links.Pair, kind: LinkKind, standing: Iterable[EventLink]) -> bool:
    """Whether two events are linked so already, or somebody decided what a link only asks."""
    settled = {LinkKind.DISTINCT_FROM, LinkKind.DUPLICATE_OF} if kind is LinkKind.POSSIBLE_DUPLICATE else set()
    every, both = list(standing), {pair.event.uid, pair.other.uid}
    return _is_among(pair, kind, every) or any(
        each.kind in settled and {each.event, each.other} == both for each in every
    )


def _is_among(pair: links.Pair, kind: LinkKind, several: Iterable[EventLink]) -> bool:
    """Whether one of these links says this of two events."""
    ways = {(pair.event.uid, pair.other.uid)}
    if kind in links.MUTUAL:
        ways.add((pair.other.uid, pair.event.uid))
    return any(each.kind is kind and (each.event, each.other) in ways for each in several)


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
