"""Grading: how well an event is supported, proposed with its reasons; a person gives the grade.

The grades have the meaning of Airwars' civilian harm grading. An event is proposed as *confirmed* where the perpetrator
admits it or the text says that it is confirmed, and two independent voices tell of it; as *fair* with two independent
voices, at least one of them no party to the conflict; else as *weak*. Caveats that reach it cap that grade. Whatever is or
ever was disputed about it makes it *contested*; what was only denied, taken back, or decided not to have happened is
*discounted*.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core import concurrent
from curator.core.actors import ActorRole, Confidence
from curator.core.cases import actors_of, denies, in_use, source_of, supporting
from curator.core.claims import Modality
from curator.core.disputes import DID_NOT_HAPPEN, contested, disputes
from curator.core.events import Grade
from curator.core.independence import voices
from curator.core.judgement import DisputeKind
from curator.core.reach import Effect, governing, is_partisan, reached, rule_of
from curator.core.sources import Reliability

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.core.cases import Bearing, Case
    from curator.core.disputes import Dispute
    from curator.core.reach import Reached

ORDER = (Grade.CONFIRMED, Grade.FAIR, Grade.WEAK)
"""The grades that support alone gives, best first."""


@dataclass(frozen=True, slots=True)
class ProposedGrade:
    """A grade with the sentences that lead to it; None where no claim says anything of the event."""

    grade: Grade | None
    reasons: tuple[str, ...]


def propose_grade(case: Case) -> ProposedGrade:
    """The grade that the rules propose for an event, with the reasons in words, the deciding ones first."""
    found = disputes(case)
    against = _discounted(case, found)
    if against:
        return ProposedGrade(Grade.DISCOUNTED, (against,))
    if not supporting(case):
        return ProposedGrade(None, ("No claim in use says that this happened.",))
    grade, why = _supported(case)
    caps = list(_caps(case))
    capped = max([grade, *(cap for cap, _ in caps)], key=ORDER.index)
    reasons = [*(reason for cap, reason in caps if cap is capped), why]
    contested = list(_contested(case, found))
    return ProposedGrade(Grade.CONTESTED if contested else capped, (*contested, *reasons))


def credibility(case: Case, bearing: Bearing) -> int | None:
    """A claim's credibility (Admiralty code, 1 best) as its caveats allow it: not better than 3 under a poor source."""
    given = bearing.claim.credibility
    poor = any(rule_of(each.kind).effect is Effect.CREDIBILITY_AT_BEST_3 for each in governing(case, bearing))
    return max(given, 3) if given is not None and poor else given


def _discounted(case: Case, found: Sequence[Dispute]) -> str:
    for dispute in found:
        decision = dispute.decision if dispute.kind is DisputeKind.EXISTENCE else None
        if decision is not None and decision.chosen == DID_NOT_HAPPEN:
            return f"It was decided that it did not happen as told: {decision.because}"
    if not supporting(case) and any(denies(bearing.claim) for bearing in in_use(case)):
        return "Every claim denies it or takes it back."
    return ""


def _supported(case: Case) -> tuple[Grade, str]:
    backing = supporting(case)
    many = len(voices(case, backing))
    if many < 2:
        return Grade.WEAK, "One independent source tells of it."
    if all(is_partisan(case, bearing) for bearing in backing):
        return Grade.WEAK, f"{many} sources tell of it, all of them parties to the conflict."
    if any(map(_is_admitted, backing)):
        return Grade.CONFIRMED, f"{many} independent sources tell of it, and it is admitted or confirmed."
    return Grade.FAIR, f"{many} independent sources tell of it."


def _is_admitted(bearing: Bearing) -> bool:
    return bearing.claim.modality is Modality.CONFIRMED_BY or any(
        each.role is ActorRole.PERPETRATOR and each.confidence is Confidence.CLAIMED_OR_ADMITTED
        for each in actors_of(bearing)
    )


_CAPS = {
    Effect.AT_BEST_WEAK: Grade.WEAK,
    Effect.ONLY_PARTIES: Grade.WEAK,
    Effect.NEEDS_CITATION: Grade.WEAK,
    Effect.CREDIBILITY_AT_BEST_3: Grade.FAIR,
}


def _caps(case: Case) -> Iterator[tuple[Grade, str]]:
    for each in reached(case):
        if each.rule.effect in _CAPS:
            cap = _CAPS[each.rule.effect]
            yield cap, _cap_reason(each, cap)
    grades = {
        source.reliability.grade if (source := source_of(case, bearing.claim)) else Reliability.F
        for bearing in supporting(case)
    }
    if grades <= {Reliability.D, Reliability.E}:
        yield Grade.WEAK, "Every source that tells of it is graded as not usually reliable or worse."


def _cap_reason(each: Reached, cap: Grade) -> str:
    kinds = ", ".join(sorted({through.kind.replace("_", " ") for through in each.through}))
    if each.certain:
        return f"Every claim for it stands under a caveat ({kinds}), so it is {cap} at best."
    return (
        f"Every claim for it may stand under a caveat ({kinds}), so it is {cap} at best until somebody confirms how far the "
        "caveat reaches."
    )


_NOT_CONTESTED = frozenset({DisputeKind.PARTIES_ONLY, DisputeKind.CONCURRENT_EDITS})


def _contested(case: Case, found: Sequence[Dispute]) -> Iterator[str]:
    """What is or was disputed among those who tell of it.

    That only parties speak weakens an event and does not make it contested; what two of us wrote at the same time says nothing
    of what happened.
    """
    now = {dispute.field for dispute in found if dispute.kind not in _NOT_CONTESTED}
    for dispute in found:
        if dispute.kind not in _NOT_CONTESTED:
            settled = f" It was settled: {dispute.decision.chosen}." if dispute.decision is not None else ""
            yield f"{dispute.because}{settled}"
    for field in sorted(set(contested(case)) - now - {"sources"}):
        if concurrent.split(field) is None:
            yield f"It was once disputed on {field}."
