"""Reach: which caveats govern a claim, and which of them reach the event.

Caveats are never copied to claims: what governs a claim is computed from where its passages stand, whom it cites and who
speaks. A passage that lies only partly inside a stretch counts as inside. What a reviewer discharged for a claim does not
govern it. A stretch that nobody has confirmed governs *possibly*; so does a caveat of which nobody knows how far it goes.

Whether what governs claims reaches their event is the table of the guide, "Caveats and how they travel": some kinds reach
it where every claim for it carries one, others where any claim does.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

import msgspec

from curator.core.cases import counts_of, dates_of, in_use, once, places_of, source_of, supporting
from curator.core.caveats import CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import Modality
from curator.core.dates import DateRole
from curator.core.events import ClaimRelation
from curator.core.ids import Uid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.cases import Bearing, Case
    from curator.core.caveats import Caveat
    from curator.core.passages import Passage
    from curator.core.spans import Span


class Effect(StrEnum):
    """What a caveat does to an event that it reaches."""

    AT_BEST_WEAK = "at_best_weak"
    DISPUTES_ACCURACY = "disputes_accuracy"
    CREDIBILITY_AT_BEST_3 = "credibility_at_best_3"
    NEEDS_CITATION = "needs_citation"
    NEEDS_WORK = "needs_work"
    ONLY_PARTIES = "only_parties"
    DISPUTES_EXISTENCE = "disputes_existence"
    NEEDS_RECHECK = "needs_recheck"
    SHOWN = "shown"
    SHOWN_IN_EXPORT = "shown_in_export"


class TravelRule(msgspec.Struct, frozen=True):
    """Kinds that travel alike: to the event from every claim for it (`from_all`) or from any claim, with what effect."""

    kinds: frozenset[CaveatKind]
    from_all: bool
    effect: Effect


TRAVEL = (
    TravelRule(frozenset({CaveatKind.SINGLE_SOURCE}), True, Effect.AT_BEST_WEAK),
    TravelRule(
        frozenset({CaveatKind.UNDUE_WEIGHT, CaveatKind.POV, CaveatKind.UNBALANCED}),
        True,
        Effect.AT_BEST_WEAK,
    ),
    TravelRule(
        frozenset({CaveatKind.ACCURACY_DISPUTED, CaveatKind.SELF_CONTRADICTORY}),
        False,
        Effect.DISPUTES_ACCURACY,
    ),
    TravelRule(
        frozenset(
            {
                CaveatKind.BETTER_SOURCE_NEEDED,
                CaveatKind.UNRELIABLE,
                CaveatKind.SELF_PUBLISHED,
                CaveatKind.PRIMARY_ONLY,
            }
        ),
        True,
        Effect.CREDIBILITY_AT_BEST_3,
    ),
    TravelRule(frozenset({CaveatKind.CITATION_NEEDED, CaveatKind.UNCITED}), True, Effect.NEEDS_CITATION),
    TravelRule(frozenset({CaveatKind.FAILED_VERIFICATION}), False, Effect.NEEDS_WORK),
    TravelRule(frozenset({CaveatKind.PARTY_TO_CONFLICT, CaveatKind.PARTY_CLAIM}), True, Effect.ONLY_PARTIES),
    TravelRule(frozenset({CaveatKind.DISINFORMATION, CaveatKind.HOAX}), False, Effect.DISPUTES_EXISTENCE),
    TravelRule(frozenset({CaveatKind.OUTDATED}), True, Effect.NEEDS_RECHECK),
    TravelRule(
        frozenset({CaveatKind.TRANSLATION, CaveatKind.DAMAGED_CAPTURE, CaveatKind.OTHER}),
        False,
        Effect.SHOWN,
    ),
    TravelRule(
        frozenset({CaveatKind.YEAR_INFERRED, CaveatKind.PLACE_INFERRED, CaveatKind.RULE_CODED}),
        False,
        Effect.SHOWN_IN_EXPORT,
    ),
)
"""Every kind of caveat is in one row."""


def rule_of(kind: CaveatKind) -> TravelRule:
    """The row that a kind of caveat stands in."""
    return next(rule for rule in TRAVEL if kind in rule.kinds)


class Governing(msgspec.Struct, frozen=True):
    """One caveat on one claim, with where it comes from.

    `caveat` is its record, or None where it follows from the claim or its source. `certain` is False where its stretch is
    a proposal that nobody has confirmed. `term` is the collection's own term, where the record has one.
    """

    claim: Uid
    kind: CaveatKind
    scope: CaveatScope
    raised_by: RaisedBy
    wording: str
    certain: bool = True
    caveat: Uid | None = None
    term: str = ""


class Reached(msgspec.Struct, frozen=True):
    """A row of the table that reaches the event, and every caveat through which it does, by claim."""

    rule: TravelRule
    certain: bool
    through: tuple[Governing, ...]


def governing(case: Case, bearing: Bearing) -> tuple[Governing, ...]:
    """The caveats that govern a claim, those that follow from the claim itself included, in a fixed order."""
    # a bearing may be another than the case's own (of a claim that is about to be assigned), so it is told by itself
    key = id(bearing)
    found: tuple[Bearing, tuple[Governing, ...]] | None = case.kept.get(key)
    if found is None:
        found = case.kept[key] = (bearing, _governing(case, bearing))
    return found[1]


def _governing(case: Case, bearing: Bearing) -> tuple[Governing, ...]:
    found = list(_of_itself(case, bearing))
    if not case.caveats and len(found) < 2:
        return tuple(found)
    claim = bearing.claim
    lifted = {discharge.caveat for discharge in case.discharges if discharge.claim == claim.uid}
    for caveat in case.caveats:
        certain = None if caveat.uid in lifted else _hold(case, caveat, bearing)
        if certain is not None:
            found.append(
                Governing(
                    claim.uid,
                    caveat.kind,
                    caveat.scope,
                    caveat.raised_by,
                    caveat.wording,
                    certain,
                    caveat=caveat.uid,
                    term=caveat.term,
                )
            )
    return tuple(sorted(found, key=lambda each: (each.kind, each.caveat or "", each.wording)))


@once
def reached(case: Case) -> tuple[Reached, ...]:
    """The rows of the table that reach the event, in the table's order.

    A row of the kind "all" needs a claim for the event, and a caveat on each such claim. Claims that are doubtful for the
    event carry nothing to it.
    """
    bearings = [bearing for bearing in in_use(case) if bearing.link.relation is not ClaimRelation.DOUBTFUL]
    by_claim = {bearing.claim.uid: governing(case, bearing) for bearing in bearings}
    if not any(by_claim.values()):
        return ()
    backing = {bearing.claim.uid for bearing in supporting(case)}
    found = []
    for rule in TRAVEL:
        sources = backing if rule.from_all else set(by_claim)
        through = tuple(each for uid in sorted(sources) for each in by_claim[uid] if each.kind in rule.kinds)
        sure = {each.claim for each in through if each.certain}
        touched = {each.claim for each in through}
        if touched and (not rule.from_all or touched == sources):
            found.append(Reached(rule, sure == sources if rule.from_all else bool(sure), through))
    return tuple(found)


def is_partisan(case: Case, bearing: Bearing) -> bool:
    """Whether a party to the conflict speaks, by who is said to know, how the text puts it, or a certain caveat."""
    found = governing(case, bearing)
    return bool(found) and any(each.certain and each.kind in _PARTISAN for each in found)


_PARTISAN = frozenset({CaveatKind.PARTY_TO_CONFLICT, CaveatKind.PARTY_CLAIM})


def _of_itself(case: Case, bearing: Bearing) -> Iterator[Governing]:
    claim = bearing.claim
    source = source_of(case, claim)
    if source is not None and source.party_to_conflict is not None:
        wording = f"{source.name} belongs to a party to the conflict."
        yield Governing(claim.uid, CaveatKind.PARTY_TO_CONFLICT, CaveatScope.SOURCE, RaisedBy.RULE, wording)
    if claim.modality is Modality.CLAIMED_BY_PARTY:
        wording = "The text gives this as the claim of a party to the conflict."
        yield Governing(claim.uid, CaveatKind.PARTY_CLAIM, CaveatScope.CLAIM, RaisedBy.RULE, wording)
    for date in dates_of(bearing):
        if date.role is DateRole.EVENT and date.reading.year_inferred:
            wording = f"The text gives no year with “{date.verbatim}”; it is inferred{_from(date.reading.basis)}."
            yield Governing(claim.uid, CaveatKind.YEAR_INFERRED, CaveatScope.CLAIM, RaisedBy.RULE, wording)
    for place in places_of(bearing):
        if place.inferred:
            wording = f"The text does not name {place.spot.name} as the place here; it is inferred."
            yield Governing(claim.uid, CaveatKind.PLACE_INFERRED, CaveatScope.CLAIM, RaisedBy.RULE, wording)
    for count in counts_of(bearing):
        if count.rule and count.rule.partition("-")[0] != "literal":
            wording = f"“{count.verbatim}” became a number by the counting rule {count.rule}."
            yield Governing(claim.uid, CaveatKind.RULE_CODED, CaveatScope.CLAIM, RaisedBy.RULE, wording)


def _from(basis: str) -> str:
    return f" from {basis}" if basis else ""


def _hold(case: Case, caveat: Caveat, bearing: Bearing) -> bool | None:
    """True where the caveat certainly governs the claim, False where it may, None where it does not."""
    claim = bearing.claim
    match caveat.scope:
        case CaveatScope.CLAIM:
            return True if caveat.target == claim.uid else None
        case CaveatScope.SOURCE:
            return True if caveat.target in {claim.originator, claim.speaker} else None
        case CaveatScope.CITATION:
            return True if caveat.version == claim.version and caveat.target in claim.citations else None
        case CaveatScope.ARTICLE:
            return True if caveat.version == claim.version else None
        case CaveatScope.PASSAGE:
            return True if caveat.target in claim.passages or _stands_in(case, caveat, bearing) else None
        case CaveatScope.SECTION | CaveatScope.STRETCH:
            return _hold_of_text(case, caveat, bearing)
        case _:
            assert_never(caveat.scope)


def _hold_of_text(case: Case, caveat: Caveat, bearing: Bearing) -> bool | None:
    if caveat.version != bearing.claim.version:
        return None
    if not _extent(case, caveat):
        return False
    if not _stands_in(case, caveat, bearing):
        return None
    return caveat.is_certain


def _stands_in(case: Case, caveat: Caveat, bearing: Bearing) -> bool:
    extent = _extent(case, caveat)
    return any(
        passage.version == caveat.version and any(span.overlaps(each) for span in passage.spans for each in extent)
        for passage in _passages(case, bearing)
    )


def _passages(case: Case, bearing: Bearing) -> Iterator[Passage]:
    return (case.passages[uid] for uid in bearing.claim.passages if uid in case.passages)


def _extent(case: Case, caveat: Caveat) -> tuple[Span, ...]:
    """The stretches that a caveat covers: its own, else its section with all sections inside it; empty = not known."""
    if caveat.stretch is not None:
        return (caveat.stretch,)
    sections = case.sections.get(caveat.version, ()) if caveat.version is not None else ()
    inside = {section.ordinal for section in sections if str(section.ordinal) == caveat.target}
    grown = True
    while grown:
        deeper = {section.ordinal for section in sections if section.parent in inside} - inside
        inside |= deeper
        grown = bool(deeper)
    return tuple(section.span for section in sections if section.ordinal in inside)
