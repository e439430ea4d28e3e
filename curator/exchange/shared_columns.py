"""Columns that several files of the layout `curator` share."""

from __future__ import annotations

from curator.exchange.columns import Column, ColumnType, Reference, words_of
from curator.exchange.dossiers import Standing

EVENT = Column("event", "The event's public id: stable, never reused.", "event.public_id", required=True)
CLAIM = Column("claim", "The claim's uid.", "claim.uid", required=True)
REVIEWED = Column(
    "reviewed",
    "How the event was reviewed: by somebody other than its authors, by its author working alone, or not at all "
    "(UNREVIEWED, which only exports that were asked for it hold).",
    "review.after, and whether the approval still vouches for what stands there",
    values=words_of(Standing),
    required=True,
)

TO_EVENT = Reference(("event",), "events", ("event",))
TO_CLAIM = Reference(("claim",), "claims", ("claim",))


def made(kind: str) -> tuple[Column, ...]:
    """Who made a record and who changed it last, and when."""
    origin = f"journal, the changes of the {kind}"
    return (
        Column("made_by", f"Who made the {kind}.", origin),
        Column("made_at", f"When the {kind} was made.", origin, ColumnType.MOMENT),
        *changed(kind),
    )


def changed(kind: str) -> tuple[Column, ...]:
    """Who changed a record last, and when."""
    origin = f"journal, the changes of the {kind}"
    return (
        Column("changed_by", f"Who changed the {kind} last.", origin),
        Column("changed_at", f"When the {kind} was changed last.", origin, ColumnType.MOMENT),
    )


def offsets(what: str, origin: str, prefix: str = "") -> tuple[Column, ...]:
    """Where words stand in the working text."""
    of = f"in the working text of {what}"
    return (
        Column(f"{prefix}start", f"Where they start {of}.", origin, ColumnType.INTEGER, "code points"),
        Column(f"{prefix}end", f"Where they end {of}, not included.", origin, ColumnType.INTEGER, "code points"),
    )


CONFLICT = Column(
    "concurrent_edits",
    "The fields that laptops gave different values at the same time and nobody settled yet; what is shown is the value "
    "that was approved last, or else one of them.",
    "journal, the heads of the fields",
    is_list=True,
)
