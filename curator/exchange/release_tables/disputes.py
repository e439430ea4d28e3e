"""disputes.csv: what is or was contested about an event, with each side, who holds it, and how it was settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.cases import parts_of
from curator.core.concurrent import field_of
from curator.core.disputes import DisputeState
from curator.core.judgement import DisputeKind
from curator.core.records import key_of
from curator.exchange.cell_values import listed, time_of
from curator.exchange.columns import Column, ColumnType, Table, words_of
from curator.exchange.shared_columns import EVENT, REVIEWED, TO_EVENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.disputes import Dispute
    from curator.core.ids import RecordKey
    from curator.exchange.csv_cells import Cell
    from curator.exchange.dossiers import Dossier

TABLE = Table(
    "disputes",
    "Disputes",
    "One row for each side of each dispute of an event. D1 counts, D2 dates, D3 places, D4 perpetrators, D5 civilian or "
    "combatant, D6 existence, D7 only parties to the conflict speak, D8 accuracy, D9 raised by a person, M concurrent edits.",
    (
        EVENT,
        REVIEWED,
        Column("kind", "What kind of dispute it is.", "rule, from the claims", values=words_of(DisputeKind), required=True),
        Column("field", "What is disputed; of concurrent edits the record and its field, `claim:0194….note`.", "rule, from the claims", required=True),
        Column("state", "Whether it is settled.", "rule and decision", values=words_of(DisputeState), required=True),
        Column("because", "Why it was raised.", "rule, or dispute.because"),
        Column("side", "The value of this side.", "rule, from the claims"),
        Column("claims", "The uids of the claims that hold it.", "rule, from the claims", is_list=True),
        Column("held_by", "Who gave this value, where the sides are concurrent edits.", "journal"),
        Column("chosen", "Whether the settlement chose this side.", "decision.chosen", ColumnType.FLAG),
        Column("settled_on", "The value that the settlement chose.", "decision.chosen"),
        Column("settled_by", "Who settled it.", "journal, the changes of the decision"),
        Column("settled_at", "When it was settled.", "journal, the changes of the decision", ColumnType.MOMENT),
        Column("settled_because", "Why.", "decision.because"),
        Column("decision", "The uid of the decision; see decisions.", "decision.uid"),
    ),
    ("event", "kind", "field", "side", "held_by"),
    (TO_EVENT,),
)  # fmt: skip


def rows(dossier: Dossier) -> Iterator[tuple[Cell, ...]]:
    """The rows of an event's disputes, those of concurrent edits last."""
    for dispute in dossier.disputes:
        if not (dispute.kind is DisputeKind.CONCURRENT_EDITS and dispute.is_open):
            yield from _of_claims(dossier, dispute)
    for key in _records(dossier) if dossier.concurrent else ():
        yield from _of_edits(dossier, key)


def _of_claims(dossier: Dossier, dispute: Dispute) -> Iterator[tuple[Cell, ...]]:
    decision = dispute.decision
    made = dossier.hands.of("decision", decision.uid) if decision else None
    for position in dispute.positions:
        yield (
            dossier.id,
            dossier.standing,
            dispute.kind,
            dispute.field,
            dispute.state,
            dispute.because,
            position.value,
            listed(position.claims),
            None,
            position.value == decision.chosen if decision else None,
            decision.chosen if decision else None,
            made.made_by if made else None,
            time_of(made.made_at) if made else None,
            decision.because if decision else None,
            decision.uid if decision else None,
        )


def _records(dossier: Dossier) -> list[RecordKey]:
    """The records of a case that can be edited by hand."""
    return list(dict.fromkeys(map(key_of, parts_of(dossier.case))))


def _of_edits(dossier: Dossier, key: RecordKey) -> Iterator[tuple[Cell, ...]]:
    for field, sides in dossier.concurrent.get(key, {}).items():
        for side in sides:
            yield (
                dossier.id,
                dossier.standing,
                DisputeKind.CONCURRENT_EDITS,
                field_of(key, field),
                DisputeState.OPEN,
                "Laptops gave it different values at the same time.",
                side.value,
                None,
                f"{side.person} at {time_of(side.at)}",
                *(None,) * 6,
            )
