"""Omissions: the counts that are in no figure, and what a person has to say before a figure can be made.

Every count that a claim in use gives is either in a proposed figure or here, with the reason.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, assert_never

from curator.core.cases import Use, counts_of, in_use, is_used_for
from curator.core.claims import ClaimKind
from curator.core.counts import PersonClass, Qualifier
from curator.core.events import ClaimRelation, EventKind
from curator.core.figures import are_maybe_the_same, propose
from curator.core.statements import LeftOut, unread
from curator.core.subsets import is_part_of
from curator.core.testimony import testimony
from curator.core.wording import QUANTITIES, people, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.cases import Bearing, Case
    from curator.core.claims import ClaimCount
    from curator.core.statements import Statement


def left_out(case: Case) -> tuple[LeftOut, ...]:
    """The counts of claims in use that no proposed figure rests on, by claim and count, each with a sentence why.

    A quantity that the words do not mention is no count, and not here.
    """
    resting = {count for proposal in propose(case) for count in proposal.rests_on}
    return tuple(
        LeftOut(bearing.claim.uid, count.uid, _why(case, bearing, count))
        for bearing in in_use(case)
        for count in counts_of(bearing)
        if count.uid not in resting and count.extent.qualifier is not Qualifier.NOT_MENTIONED
    )


def _why(case: Case, bearing: Bearing, count: ClaimCount) -> str:
    return _why_claim(case, bearing) or _why_count(bearing, count) or _OLDER


_OLDER = "A newer claim that rests on the same origin gives the number."


def _why_claim(case: Case, bearing: Bearing) -> str:
    if bearing.link.relation in _WHY_RELATION:
        return _WHY_RELATION[bearing.link.relation]
    if bearing.claim.implausible_because:
        return f"A reviewer marked the claim as implausible: {bearing.claim.implausible_because}"
    if not is_used_for(bearing, Use.COUNTS):
        return "The claim is used here for other things than its numbers."
    return _why_kind(case.event.kind, is_total=bearing.claim.kind is ClaimKind.AGGREGATE)


def _why_kind(kind: EventKind, *, is_total: bool) -> str:
    match kind:
        case EventKind.RESIDUAL:
            return "What a total leaves unexplained follows from the ledger, not from claims."
        case EventKind.AGGREGATE:
            return "" if is_total else "This is the number of one event, not a total; the ledger counts it as itemised."
        case EventKind.INCIDENT:
            return "This is a total over several events; the ledger sets it beside their sum." if is_total else ""
        case _:
            assert_never(kind)


_WHY_RELATION = {
    ClaimRelation.DOUBTFUL: "It is doubtful whether this claim is about the event.",
    ClaimRelation.PARTIAL: "This claim tells of a part of the event only; others tell of all of it.",
    ClaimRelation.SUBSUMES: "This claim covers more than the event, so its numbers are not the event's.",
}


def _why_count(bearing: Bearing, count: ClaimCount) -> str:
    for each in unread(bearing):
        if each.count == count.uid:
            return each.because
    wholes = [other for other in counts_of(bearing) if is_part_of(bearing, count, other)]
    if wholes:
        words = quoted([whole.verbatim for whole in wholes]) or "another count of the claim"
        return f"It is a part of {words}, and a part is never added to its whole."
    return ""


def questions(case: Case) -> tuple[str, ...]:
    """What a person has to decide before the figures can be trusted, in sentences."""
    return (*_unmarked(case), *_without_total(case))


def _without_total(case: Case) -> Iterator[str]:
    totals = {proposal.quantity for proposal in propose(case) if proposal.person_class is PersonClass.TOTAL}
    for quantity, heard in testimony(case).items():
        if quantity in totals:
            continue
        if are_maybe_the_same(heard):
            yield (
                f"Some sources count only civilians {QUANTITIES[quantity]}, others only fighters: decide whether these "
                "are the same people, and enter the total."
            )
        else:
            yield (
                f"The classes of people {QUANTITIES[quantity]} add up to more than any total that a source gives: "
                "decide which numbers hold, and enter the total."
            )


def _unmarked(case: Case) -> Iterator[str]:
    """Counts of one class in one claim of which nothing says whether they are the same people."""
    bearings = {bearing.claim.uid: bearing for bearing in in_use(case)}
    for quantity, heard in testimony(case).items():
        for by in heard:
            for person_class, counts in _side_by_side(bearings[by.claim], by.statement):
                yield (
                    f"{quoted([count.verbatim for count in counts]) or 'Several counts'} stand side by side for "
                    f"{people(quantity, person_class)}: mark one as a part of the other, or enter them as one count."
                )


def _side_by_side(bearing: Bearing, said: Statement) -> Iterator[tuple[PersonClass, tuple[ClaimCount, ...]]]:
    every = [count for count in counts_of(bearing) if count.quantity is said.quantity and count.extent.is_known]
    for person_class in PersonClass:
        counts = tuple(count for count in every if count.person_class is person_class)
        apart = [
            pair
            for pair in combinations(counts, 2)
            if not is_part_of(bearing, *pair) and not is_part_of(bearing, *reversed(pair))
        ]
        if apart:
            yield person_class, tuple(count for count in counts if any(count in pair for pair in apart))
