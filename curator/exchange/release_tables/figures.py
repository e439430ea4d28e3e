"""event_figures.csv: every number of an event with its method, its reasons, and what the rules propose now."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, TypeAlias

from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, FigureMethod
from curator.exchange.cell_values import hand, listed
from curator.exchange.columns import Column, ColumnType, Table, words_of
from curator.exchange.shared_columns import EVENT, REVIEWED, TO_EVENT, made

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from curator.core.events import EventFigure
    from curator.core.figures import Proposal
    from curator.core.ids import Uid
    from curator.exchange.csv_cells import Cell
    from curator.exchange.dossiers import Dossier


def _estimate(prefix: str, what: str, origin: str) -> tuple[Column, ...]:
    number = ColumnType.INTEGER
    return (
        Column(f"{prefix}low", f"The least number, {what}.", origin, number, "people"),
        Column(f"{prefix}best", f"The best number, {what}.", origin, number, "people"),
        Column(f"{prefix}high", f"The highest number, {what}.", origin, number, "people"),
        Column(f"{prefix}high_open", f"Whether there is no upper limit, {what}.", origin, ColumnType.FLAG),
        Column(f"{prefix}method", f"How best was chosen, {what}.", origin, values=words_of(FigureMethod)),
        Column(f"{prefix}rests_on", f"The uids of the counts under it, {what}.", origin, is_list=True),
        Column(f"{prefix}rationale", f"Why best is best, {what}.", origin),
    )


TABLE = Table(
    "event_figures",
    "Figures",
    "One row for each number of an event that somebody set, or that the rules propose from its claims (then only the "
    "columns that begin with proposed_ are filled). events.csv shows what was set.",
    (
        EVENT,
        REVIEWED,
        Column("quantity", "What happened to the people.", "event_figure.quantity", values=words_of(Quantity), required=True),
        Column("class", "Who they were.", "event_figure.person_class", values=words_of(PersonClass), required=True),
        *_estimate("", "as it was set", "event_figure"),
        Column("stale_because", "Why it has to be looked at again; empty where it still stands.", "rule"),
        *_estimate("proposed_", "as the rules propose it from the claims in use now", "rule"),
        *made("figure"),
        Column("figure", "The figure's uid.", "event_figure.uid"),
    ),
    ("event", "quantity", "class", "figure"),
    (TO_EVENT,),
)  # fmt: skip


def rows(dossier: Dossier, proposals: Sequence[Proposal], stale: Mapping[Uid, str]) -> Iterator[tuple[Cell, ...]]:
    """The rows of an event's figures, set or proposed."""
    proposed = {(each.quantity, each.person_class): each for each in proposals}
    standing: dict[Number, list[EventFigure]] = {of: [] for of in proposed}
    for figure in dossier.case.figures:
        standing.setdefault((figure.quantity, figure.person_class), []).append(figure)
    for of in sorted(standing, key=_ORDER.__getitem__):
        shown: list[EventFigure | None] = [*standing[of]] or [None]
        for found in shown:
            yield _row(dossier, of, found, proposed.get(of), stale)


Number: TypeAlias = tuple[Quantity, PersonClass]

_ORDER = {of: place for place, of in enumerate(product(Quantity, PersonClass))}


def _row(
    dossier: Dossier,
    of: Number,
    figure: EventFigure | None,
    proposal: Proposal | None,
    stale: Mapping[Uid, str],
) -> tuple[Cell, ...]:
    return (
        dossier.id,
        dossier.standing,
        *of,
        *_cells(figure),
        stale.get(figure.uid) if figure else None,
        *_cells(proposal),
        *(hand(dossier.hands.of("event_figure", figure.uid)) if figure else (None,) * 4),
        figure.uid if figure else None,
    )


def _cells(number: EventFigure | Proposal | None) -> tuple[Cell, ...]:
    if number is None:
        return (None,) * 7
    estimate: Estimate = number.estimate
    return (
        estimate.low,
        estimate.best,
        estimate.high,
        estimate.high_open,
        number.method,
        listed(number.rests_on),
        number.rationale,
    )
