"""withheld.csv and withdrawn.csv: what is not in the release, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.claims import ClaimStatus
from curator.core.events import EventState
from curator.exchange.columns import Column, ColumnType, Table, words_of
from curator.exchange.exporters.curator_csv.cells import last_hand, unique
from curator.exchange.exporters.curator_csv.keys import EVENT, changed

if TYPE_CHECKING:
    from curator.core.ids import Uid
    from curator.exchange.csv_cells import Cell
    from curator.exchange.dossiers import Dossier

WITHHELD = Table(
    "withheld",
    "Withheld",
    "One row for each event that is not exported, and for each claim that bears on no event, with the reason in words.",
    (
        Column("kind", "Whether it is an event or a claim.", "event, claim", values=("event", "claim"), required=True),
        Column("uid", "Its uid.", "event.uid, claim.uid", required=True),
        Column("id", "An event's public id.", "event.public_id"),
        Column("title", "What it is called.", "event.title, claim.title"),
        Column("state", "Where it stands in review.", "event.state, claim.status", values=(*words_of(EventState), *words_of(ClaimStatus)[1:])),
        Column("because", "Why it is not exported, in sentences.", "rule"),
        Column("disputed_on", "The fields that are disputed now.", "rule, from the claims", is_list=True),
        Column("claims", "How many claims bear on it.", "event_claim", ColumnType.INTEGER, "claims"),
        *changed("event"),
    ),
    ("kind", "uid"),
)  # fmt: skip

WITHDRAWN = Table(
    "withdrawn",
    "Withdrawn",
    "One row for each event that was withdrawn or merged into another one. Its public id is never given again.",
    (
        EVENT,
        Column("title", "What it was called.", "event.title"),
        Column("state", "Withdrawn, or merged into another event.", "event.state", values=words_of(EventState), required=True),
        Column("merged_into", "The public id of the event that it is merged into.", "event.merged_into"),
        Column("because", "Why, as its last step of review says.", "event.withdrawn_because, review.comment"),
        *changed("event"),
        Column("uid", "The event's uid.", "event.uid", required=True),
    ),
    ("uid",),
)  # fmt: skip


def withheld(dossier: Dossier) -> tuple[Cell, ...]:
    """The row of an event that is not exported."""
    event = dossier.case.event
    return (
        "event",
        event.uid,
        event.public_id,
        event.title,
        event.state,
        " ".join(dossier.because),
        unique(each.field for each in dossier.disputes if each.is_open),
        len({bearing.claim.uid for bearing in dossier.case.bearings}),
        *last_hand(dossier.hands.of("event", event.uid)),
    )


def loose(uid: Uid, title: str, status: str) -> tuple[Cell, ...]:
    """The row of a claim that bears on no event."""
    return ("claim", uid, None, title, status, "It bears on no event.", None, None, None, None)


def withdrawn(dossier: Dossier, merged_into: str | None) -> tuple[Cell, ...]:
    """The row of an event that is gone; `merged_into` is the public id of the event that it is now, if it is one."""
    event = dossier.case.event
    ends = [step for step in dossier.reviews if step.after == event.state and step.target.endswith(event.uid)]
    comment = ends[-1].comment if ends else ""
    return (
        dossier.id,
        event.title,
        event.state,
        merged_into,
        event.withdrawn_because or comment,
        *last_hand(dossier.hands.of("event", event.uid)),
        event.uid,
    )
