"""Settling: how a person ends a dispute that the data, or a person, raised.

Who settles neither opened the dispute nor wrote the value that is chosen: a number of people, days, a place or a perpetrator
is chosen from what stands there, in a claim or in the event; a value that nobody has entered yet is entered first, and
settled on by somebody else. What was disputed once stays in the event's `contested_on` for ever.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from curator.core.disagreements import field_of, opinions_on
from curator.core.disputes import DID_NOT_HAPPEN, HAPPENED
from curator.core.edits import Edit, SetField, creation, difference
from curator.core.errors import CuratorError
from curator.core.four_eyes import Reviewer, reason, refuse_own_work
from curator.core.ids import Uid
from curator.core.judgement import Decision, DisputeKind, OpenedDispute
from curator.core.wording import days, listed, place_name

if TYPE_CHECKING:
    from curator.core.cases import Case
    from curator.core.disputes import Dispute
    from curator.core.events import Event

BY_VALUE = frozenset({DisputeKind.COUNTS, DisputeKind.DATES, DisputeKind.PLACES, DisputeKind.PERPETRATORS})
"""Disputes that end with a value that somebody wrote; the others end with a verdict in words."""


class SettledAlreadyError(CuratorError):
    """The dispute is not open."""


class ChoiceRefusedError(CuratorError):
    """The chosen value is none that the dispute can end with."""


class NotTheirsError(CuratorError):
    """Only whoever opened a dispute takes it back."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """What somebody decides: the value chosen, why, and the claims that it rests on (empty = those that hold the value)."""

    uid: Uid
    chosen: str
    because: str
    evidence: tuple[Uid, ...] = ()


@dataclass(frozen=True, slots=True)
class Authorship:
    """Who wrote what a dispute is about: the names behind each claim, figure or event by its uid, and who opened it."""

    wrote: Mapping[Uid, frozenset[str]] = field(default_factory=dict)
    opened: frozenset[str] = frozenset()


def settle(case: Case, dispute: Dispute, settlement: Settlement, reviewer: Reviewer, authorship: Authorship) -> Edit:
    """The edit that settles a dispute: the decision with all sides, and the event marked as contested on its field.

    Raises:
        SettledAlreadyError: it is settled.
        ReasonMissingError: there is no reason.
        ChoiceRefusedError: the value is none that can be chosen; the sentence says which can.
        OwnWorkError: the reviewer opened the dispute, or wrote the chosen value.
    """
    if not dispute.is_open:
        message = f"The dispute on {dispute.field} is settled: withdraw that decision first if it has to be taken anew."
        raise SettledAlreadyError(message)
    because = reason(settlement.because, "settling a dispute")
    refuse_own_work(reviewer, authorship.opened, "settle it")
    chosen, holders = _chosen(case, dispute, settlement.chosen.strip())
    wrote = frozenset(name for uid in holders for name in authorship.wrote.get(uid, ()))
    refuse_own_work(reviewer, wrote, f"settle on “{chosen}”")
    claims = {uid for position in dispute.positions for uid in position.claims}
    decision = Decision(
        settlement.uid,
        case.event.uid,
        dispute.kind,
        dispute.field,
        chosen,
        because,
        dispute.positions,
        settlement.evidence or tuple(sorted(holders & claims)),
    )
    label = f"Settle dispute on {dispute.field} of {case.event.public_id}"
    return Edit(label, (*creation(decision), *_contested(case, dispute)))


def taken_back(opened: OpenedDispute, because: str, who: Reviewer, opened_by: frozenset[str]) -> OpenedDispute:
    """A dispute that a person opened, taken back by that person, with a reason; anybody else settles it.

    Raises:
        ReasonMissingError: there is no reason.
        NotTheirsError: somebody else opened it.
    """
    if who.name not in opened_by:
        message = f"Somebody else disputes {opened.field}: settle the dispute instead of taking it back."
        raise NotTheirsError(message)
    return replace(opened, withdrawn_because=reason(because, "taking back a dispute"))


def _chosen(case: Case, dispute: Dispute, chosen: str) -> tuple[str, set[Uid]]:
    """The chosen value and the uids of the records that hold it."""
    standing = _standing(case, dispute)
    if not chosen:
        message = f"Say what is decided on {dispute.field}."
        raise ChoiceRefusedError(message)
    offered = choices(case, dispute)
    if offered and chosen not in offered:
        message = f"The dispute on {dispute.field} cannot end with “{chosen}”: choose {listed(offered, 'or')}{_ELSE[dispute.kind]}."
        raise ChoiceRefusedError(message)
    return chosen, standing.get(chosen, set())


_ENTER_FIRST = ", or enter another value first and have somebody else settle on it"
_ELSE = {**dict.fromkeys(BY_VALUE, _ENTER_FIRST), DisputeKind.EXISTENCE: ""}


def choices(case: Case, dispute: Dispute) -> tuple[str, ...]:
    """What a dispute can end with as things stand; empty where it ends with a verdict in one's own words."""
    if dispute.kind is DisputeKind.CONCURRENT_EDITS:
        return tuple(position.value for position in dispute.positions)
    if dispute.kind in BY_VALUE:
        return tuple(sorted(_standing(case, dispute), key=_by_size))
    return (HAPPENED, DID_NOT_HAPPEN) if dispute.kind is DisputeKind.EXISTENCE else ()


def held_by(case: Case, dispute: Dispute, claim: Uid) -> str:
    """What a dispute ends with where this claim is believed; empty where the claim takes no side in it.

    Of a claim that gives an interval it is the least number, where the dispute can end with that, else the highest.
    """
    if dispute.kind is DisputeKind.COUNTS:
        said = next((each.said for each in opinions_on(case, dispute.field) if each.by.claim == claim), None)
        numbers = () if said is None else (str(said.low), str(said.top))
        offered = choices(case, dispute)
        return next((each for each in numbers if each in offered), "")
    return next((each.value for each in dispute.positions if claim in each.claims), "")


def _standing(case: Case, dispute: Dispute) -> dict[str, set[Uid]]:
    """The values that stand in claims, figures or the event, each with the uids of the records that hold it."""
    found: defaultdict[str, set[Uid]] = defaultdict(set)
    match dispute.kind:
        case DisputeKind.COUNTS:
            for opinion in opinions_on(case, dispute.field):
                for number in {opinion.said.low, opinion.said.top}:
                    found[str(number)].update(opinion.claims)
            for figure in case.figures:
                if field_of(figure.quantity, figure.person_class) == dispute.field:
                    found[str(figure.estimate.best)].add(figure.uid)
            return _within(case, dispute, found)
        case _:
            for position in dispute.positions:
                found[position.value].update(position.claims)
            if now := _in_event(case.event, dispute.kind):
                found[now].add(case.event.uid)
            return found


def _within(case: Case, dispute: Dispute, found: Mapping[str, set[Uid]]) -> dict[str, set[Uid]]:
    """The numbers between the lowest and the highest that a voice gives: best lies there, always (domain rule 4)."""
    opinions = opinions_on(case, dispute.field)
    low, high = min(each.said.low for each in opinions), max(each.said.top for each in opinions)
    return {number: holders for number, holders in found.items() if low <= int(number) <= high}


def _in_event(event: Event, kind: DisputeKind) -> str:
    match kind:
        case DisputeKind.DATES:
            return "" if event.when is None else days(event.when)
        case DisputeKind.PLACES:
            return "" if event.where is None else place_name(event.where)
        case DisputeKind.PERPETRATORS:
            return event.perpetrator
        case _:
            return ""


def _by_size(value: str) -> tuple[int, str]:
    return (int(value) if value.isdecimal() else 0), value


def _contested(case: Case, dispute: Dispute) -> tuple[SetField, ...]:
    on = case.event.contested_on
    if dispute.field in on:
        return ()
    return difference(case.event, replace(case.event, contested_on=(*on, dispute.field)))
