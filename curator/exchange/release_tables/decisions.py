"""decisions.csv: who decided what about an event and its claims, when and why."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.judgement import DisputeKind
from curator.core.verdicts import IMPLAUSIBLE
from curator.exchange.cell_values import listed, time_of
from curator.exchange.columns import Column, ColumnType, Table, words_of
from curator.exchange.shared_columns import EVENT, REVIEWED, TO_EVENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.caveats import Discharge
    from curator.core.claims import Claim
    from curator.core.ids import RecordKey
    from curator.core.judgement import Decision, Review
    from curator.exchange.csv_cells import Cell
    from curator.exchange.dossiers import Dossier


class Act(StrEnum):
    """What was decided."""

    SETTLEMENT = "settlement"
    REVIEW = "review"
    DISCHARGE = "discharge"
    IMPLAUSIBLE = "implausible"


TABLE = Table(
    "decisions",
    "Decisions",
    "One row for each thing that somebody decided about an event or one of its claims: a dispute settled, a step of review "
    "(submitted, returned, approved …), a caveat discharged, a claim called implausible and left out of figures.",
    (
        EVENT,
        Column("decision", "Its uid; that of the claim where one was called implausible.", "decision, review, discharge, claim", required=True),
        REVIEWED,
        Column("act", "What was decided.", "decision, review, discharge, claim", values=words_of(Act), required=True),
        Column("about", "The kind of record that it is about.", "review.target", values=("event", "claim"), required=True),
        Column("record", "The uid of that record.", "review.target, discharge.claim"),
        Column("dispute_kind", "The kind of the dispute that was settled.", "decision.kind", values=words_of(DisputeKind)),
        Column("field", "What was disputed.", "decision.field"),
        Column("before", "The state before a step of review.", "review.before"),
        Column("outcome", "The state after it; the value chosen; the caveat discharged.", "review.after, decision.chosen"),
        Column("sides", "All sides of the dispute as they stood then.", "decision.positions", is_list=True),
        Column("because", "The reason, or the comment.", "because or comment of the same"),
        Column("evidence", "The uids of the claims that it rests on.", "decision.evidence", is_list=True),
        Column(
            "in_force",
            "Whether a settlement still settles its dispute; it does not once the sides are others.",
            "rule",
            ColumnType.FLAG,
        ),
        Column("by", "Who decided.", "journal, the changes of the record"),
        Column("at", "When.", "journal, the changes of the record", ColumnType.MOMENT),
    ),
    ("event", "decision"),
    (TO_EVENT,),
)  # fmt: skip


def rows(dossier: Dossier) -> Iterator[tuple[Cell, ...]]:
    """The rows of an event's decisions: settlements, steps of review in time, discharges, implausible claims."""
    in_force = {dispute.decision.uid for dispute in dossier.disputes if dispute.decision is not None}
    for decision in sorted(dossier.case.decisions, key=lambda each: each.uid):
        yield _settlement(dossier, decision, in_force=decision.uid in in_force)
    standing = {
        (ids.key("claim", bearing.claim.uid), bearing.claim.implausible_because) for bearing in dossier.case.bearings
    }
    for review in dossier.reviews:
        # that a claim is implausible now has a row of its own
        if review.after != IMPLAUSIBLE or (review.target, review.comment) not in standing:
            yield _review(dossier, review)
    for discharge in sorted(dossier.case.discharges, key=lambda each: each.uid):
        yield _discharge(dossier, discharge)
    claims = {
        bearing.claim.uid: bearing.claim for bearing in dossier.case.bearings if bearing.claim.implausible_because
    }
    for uid in sorted(claims):
        yield _implausible(dossier, claims[uid])


def _settlement(dossier: Dossier, decision: Decision, *, in_force: bool) -> tuple[Cell, ...]:
    made = dossier.hands.of("decision", decision.uid)
    return (
        dossier.id,
        decision.uid,
        dossier.standing,
        Act.SETTLEMENT,
        "event",
        decision.event,
        decision.kind,
        decision.field,
        None,
        decision.chosen,
        listed([position.value for position in decision.positions]),
        decision.because,
        listed(decision.evidence),
        in_force,
        made.made_by,
        time_of(made.made_at),
    )


def _review(dossier: Dossier, review: Review) -> tuple[Cell, ...]:
    made = dossier.hands.of("review", review.uid)
    target: RecordKey = ids.RecordKey(review.target)
    return (
        dossier.id,
        review.uid,
        dossier.standing,
        Act.REVIEW,
        ids.kind_of(target),
        ids.uid_of(target),
        None,
        None,
        review.before,
        review.after,
        None,
        review.comment,
        None,
        None,
        made.made_by,
        time_of(made.made_at),
    )


def _discharge(dossier: Dossier, discharge: Discharge) -> tuple[Cell, ...]:
    made = dossier.hands.of("discharge", discharge.uid)
    return (
        dossier.id,
        discharge.uid,
        dossier.standing,
        Act.DISCHARGE,
        "claim",
        discharge.claim,
        None,
        None,
        None,
        discharge.caveat,
        None,
        discharge.because,
        None,
        None,
        made.made_by,
        time_of(made.made_at),
    )


def _implausible(dossier: Dossier, claim: Claim) -> tuple[Cell, ...]:
    by, at = dossier.hands.implausible.get(claim.uid, ("", 0))
    return (
        dossier.id,
        claim.uid,
        dossier.standing,
        Act.IMPLAUSIBLE,
        "claim",
        claim.uid,
        None,
        None,
        None,
        "left out of figures",
        None,
        claim.implausible_because,
        None,
        None,
        by,
        time_of(at),
    )
