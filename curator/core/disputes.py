"""Disputes: what is contested about an event, raised by its claims or by a person, and what has been decided.

A dispute is settled while a decision about the same kind and field names exactly the sides that it has now, with the same
claims behind each; it opens again as soon as a side, or what stands behind it, is another. Two standing decisions that
chose differently (on two laptops, say) settle nothing. Disputes of concurrent edits (kind M) are the journal's: they are open
while it holds several values of a field, whatever was decided before, and settled where a decision tells of one that it ended.
"""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from curator.core import concurrent
from curator.core.actors import ActorRole
from curator.core.cases import actors_of, denies, in_use, once, supporting
from curator.core.caveats import CaveatKind
from curator.core.claims import Modality
from curator.core.disagreements import of_counts, of_dates, of_places, of_victims
from curator.core.events import ClaimRelation
from curator.core.judgement import Decision, DisputeKind, Position
from curator.core.perpetrators import of_perpetrators
from curator.core.raised import Raised, positions
from curator.core.reach import Effect, governing, is_partisan, reached

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from curator.core.cases import Bearing, Case
    from curator.core.concurrent import Concurrent
    from curator.core.ids import Uid

HAPPENED, DID_NOT_HAPPEN = "it happened", "it did not happen as told"


class DisputeState(StrEnum):
    """Whether a dispute waits for a decision."""

    OPEN = "open"
    SETTLED = "settled"


class Dispute(msgspec.Struct, frozen=True):
    """Something contested: its kind, what it is about, its sides, why it was raised, and how it stands.

    `decision` is the one that settles it. For `field` see `raised.Raised`; for a dispute that a person opened it is
    whatever field that person named.
    """

    kind: DisputeKind
    field: str
    positions: tuple[Position, ...]
    because: str = ""
    state: DisputeState = DisputeState.OPEN
    decision: Decision | None = None

    @property
    def is_open(self) -> bool:
        """Whether it waits for a decision."""
        return self.state is DisputeState.OPEN


@once
def disputes(case: Case) -> tuple[Dispute, ...]:
    """The disputes of a case, open and settled, by kind and field."""
    raised = [*_of_existence(case), *_of_parties(case), *_of_accuracy(case)]
    if len(in_use(case)) > 1:
        # a claim contradicts another one
        raised += of_counts(case)
        raised += of_dates(case)
        raised += of_places(case)
        raised += of_perpetrators(case)
        raised += of_victims(case)
    if case.opened:
        raised += _opened(case)
    found = [_standing(case, each) for each in raised]
    if case.concurrent or case.decisions:
        found += _of_edits(case)
    return tuple(sorted(found, key=lambda each: (each.kind, each.field)))


def open_disputes(case: Case) -> tuple[Dispute, ...]:
    """The disputes of a case that wait for a decision."""
    return tuple(dispute for dispute in disputes(case) if dispute.is_open)


def contested(case: Case) -> tuple[str, ...]:
    """Every field that is or ever was disputed: what the event keeps, what is disputed now, what was ever decided."""
    now = {dispute.field for dispute in disputes(case)}
    return tuple(sorted({*case.event.contested_on, *now, *(decision.field for decision in case.decisions)}))


def is_called_false(case: Case) -> bool:
    """Whether a caveat calls a report of the event a hoax or disinformation, and nobody has decided whether it happened.

    Nothing of such an event leaves the house, not even among what is marked as unreviewed (domain rule on caveats).
    """
    is_open = any(dispute.kind is DisputeKind.EXISTENCE and dispute.is_open for dispute in disputes(case))
    return is_open and bool(_doubted(_present(case), case))


def _standing(case: Case, raised: Raised) -> Dispute:
    if not case.decisions:
        return Dispute(raised.kind, raised.field, raised.positions, raised.because)
    found = [
        decision
        for decision in case.decisions
        if (decision.kind, decision.field) == (raised.kind, raised.field)
        and set(decision.positions) == set(raised.positions)
    ]
    chosen = {decision.chosen for decision in found}
    decision = max(found, key=lambda each: each.uid) if len(chosen) == 1 else None
    state = DisputeState.OPEN if decision is None else DisputeState.SETTLED
    because = raised.because
    if len(chosen) > 1:
        because = f"{because} It was decided in different ways: {'; '.join(sorted(chosen))}."
    return Dispute(raised.kind, raised.field, raised.positions, because, state, decision)


def _of_edits(case: Case) -> Iterator[Dispute]:
    """M: the fields that several laptops gave different values, and those that somebody has settled since."""
    kind = DisputeKind.CONCURRENT_EDITS
    yield from map(of_edits, case.concurrent)
    settled = {each.field: each for each in sorted(case.decisions, key=lambda each: each.uid) if each.kind is kind}
    for field in settled.keys() - {each.name for each in case.concurrent}:
        decision = settled[field]
        told = "It was changed on several laptops at the same time."
        yield Dispute(kind, field, decision.positions, told, DisputeState.SETTLED, decision)


def of_edits(found: Concurrent) -> Dispute:
    """The open dispute that the versions of one field are, in a case or outside any."""
    sides = tuple(Position(words, found.claims) for words, _ in concurrent.named(found))
    return Dispute(DisputeKind.CONCURRENT_EDITS, found.name, sides, concurrent.because(found))


def _of_existence(case: Case) -> Iterator[Raised]:
    """D6: a claim denies or takes back that it happened, or a caveat calls the report a hoax or disinformation."""
    present = _present(case)
    against = {bearing.claim.uid for bearing in present if _denies_it(bearing)}
    doubted = _doubted(present, case)
    if not against and not doubted:
        return
    backing = {bearing.claim.uid for bearing in supporting(case)}
    sides = positions([*((HAPPENED, uid) for uid in backing), *((DID_NOT_HAPPEN, uid) for uid in against | doubted)])
    told = "A claim denies or takes back that it happened" if against else "A caveat calls the report false"
    yield Raised(DisputeKind.EXISTENCE, "existence", sides, f"{told}: whether it happened is disputed.")


def _present(case: Case) -> list[Bearing]:
    return [bearing for bearing in in_use(case) if bearing.link.relation is not ClaimRelation.DOUBTFUL]


def _doubted(present: Iterable[Bearing], case: Case) -> set[Uid]:
    """The claims that a caveat certainly calls false."""
    if not case.caveats:
        # nothing about a claim or its source itself calls it false
        return set()
    return {
        each.claim
        for bearing in present
        for each in governing(case, bearing)
        if each.certain and each.kind in _CALLS_IT_FALSE
    }


_CALLS_IT_FALSE = frozenset({CaveatKind.HOAX, CaveatKind.DISINFORMATION})


def _denies_it(bearing: Bearing) -> bool:
    """Whether a claim denies the event; one that denies only who did it does not."""
    if not denies(bearing.claim):
        return False
    only_of_a_part = any(each.role is ActorRole.PERPETRATOR for each in actors_of(bearing))
    return bearing.claim.modality is Modality.RETRACTED or not only_of_a_part


def _of_parties(case: Case) -> Iterator[Raised]:
    """D7: everyone who says that it happened belongs to the conflict."""
    backing = supporting(case)
    if backing and all(is_partisan(case, bearing) for bearing in backing):
        sides = positions(("only parties to the conflict speak", bearing.claim.uid) for bearing in backing)
        because = "Only parties to the conflict say that it happened: decide whether their word is enough."
        yield Raised(DisputeKind.PARTIES_ONLY, "sources", sides, because)


def _of_accuracy(case: Case) -> Iterator[Raised]:
    """D8: a caveat on accuracy certainly governs every claim for the event."""
    for each in reached(case):
        if each.rule.effect is Effect.DISPUTES_ACCURACY:
            backing = {bearing.claim.uid for bearing in supporting(case)}
            sure = {through.claim for through in each.through if through.certain}
            if backing and backing <= sure:
                sides = positions((through.wording, through.claim) for through in each.through if through.certain)
                because = "The article itself disputes the accuracy of everything that is told of the event."
                yield Raised(DisputeKind.ACCURACY, "accuracy", sides, because)


def _opened(case: Case) -> Iterator[Raised]:
    """D9: a person says so; several who contest one field contest it together."""
    reasons: defaultdict[str, set[str]] = defaultdict(set)
    for opened in case.opened:
        reasons[opened.field].add(opened.because)
    for field, because in reasons.items():
        sides = tuple(Position(each) for each in sorted(because))
        yield Raised(DisputeKind.RAISED_BY_PERSON, field, sides, " ".join(sorted(because)))
