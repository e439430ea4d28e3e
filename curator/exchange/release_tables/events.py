"""events.csv: one row for each event, as the team concluded it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from curator.core.cases import source_of
from curator.core.caveats import CaveatKind
from curator.core.counts import PersonClass, Quantity
from curator.core.disputes import contested
from curator.core.events import EventFigure, EventKind, EventState, FigureMethod, Grade
from curator.core.wording import CLASSES, QUANTITIES
from curator.exchange.cell_values import hand, listed, time_of, unique
from curator.exchange.columns import Column, ColumnType, Table, words_of
from curator.exchange.shared_columns import CONFLICT, EVENT, REVIEWED, made

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from curator.core.ids import Uid
    from curator.core.reach import Reached
    from curator.exchange.csv_cells import Cell
    from curator.exchange.dossiers import Dossier

NUMBERS: tuple[tuple[Quantity, PersonClass, str], ...] = (
    (Quantity.KILLED, PersonClass.TOTAL, "killed"),
    *((Quantity.KILLED, each, f"killed_{each}") for each in PersonClass if each is not PersonClass.TOTAL),
    *((each, PersonClass.TOTAL, each.value) for each in Quantity if each is not Quantity.KILLED),
)
"""The figures that have columns of their own, with what the names of these begin with; event_figures.csv has all."""


def _of_number(quantity: Quantity, person_class: PersonClass, prefix: str) -> tuple[Column, ...]:
    whom = f"{CLASSES[person_class]} {QUANTITIES[quantity]}"
    origin = "event_figure"
    number, flag = ColumnType.INTEGER, ColumnType.FLAG
    return (
        Column(f"{prefix}_low", f"The least number of {whom}.", f"{origin}.estimate.low", number, "people"),
        Column(
            f"{prefix}_best",
            f"The number of {whom} that the team holds best.",
            f"{origin}.estimate.best",
            number,
            "people",
        ),
        Column(
            f"{prefix}_high",
            f"The highest number of {whom} that anyone gives.",
            f"{origin}.estimate.high",
            number,
            "people",
        ),
        Column(
            f"{prefix}_high_open",
            f"Whether somebody names no upper limit of {whom}.",
            f"{origin}.estimate.high_open",
            flag,
        ),
        Column(f"{prefix}_method", "How best was chosen.", f"{origin}.method", values=words_of(FigureMethod)),
        Column(
            f"{prefix}_rests_on", "The uids of the counts that the number rests on.", f"{origin}.rests_on", is_list=True
        ),
        Column(
            f"{prefix}_stale",
            "Whether the claims have changed since so that it has to be looked at again.",
            "rule",
            flag,
        ),
    )


TABLE = Table(
    "events",
    "Events",
    "One row for each event: what the team takes to have happened. A number that nobody gives is an empty cell, never 0.",
    (
        EVENT,
        REVIEWED,
        Column("state", "Where the event stands in review.", "event.state", values=words_of(EventState), required=True),
        Column("title", "What it is called.", "event.title"),
        Column("kind", "One incident, a total over several, or the rest of a total.", "event.kind", values=words_of(EventKind)),
        Column("event_type", "ACLED's event or sub-event type.", "event.event_type"),
        Column("type_of_violence", "UCDP: 1 state-based, 2 non-state, 3 one-sided.", "event.type_of_violence", ColumnType.INTEGER),
        Column("clarity", "UCDP: 1 clear, 2 less clear.", "event.clarity", ColumnType.INTEGER),
        Column("date_start", "The first day on which it may have begun.", "event.when.earliest", ColumnType.DAY),
        Column("date_end", "The last day on which it may have been.", "event.when.latest", ColumnType.DAY),
        Column(
            "date_precision",
            "1 one day, 2 two to six days, 3 a week, 4 eight to 31 days, 5 up to a year; empty where longer or open.",
            "rule, from the days",
            ColumnType.INTEGER,
        ),
        Column("place", "The place.", "event.where.name"),
        Column("admin1", "The governorate.", "event.where.admin1"),
        Column(
            "place_precision",
            "1 exact, 2 within 25 km, 3 district, 4 governorate, 5 linear or fuzzy, 6 country, 7 sea or air.",
            "event.where.precision",
            ColumnType.INTEGER,
        ),
        Column("latitude", "Latitude (WGS 84).", "event.where.latitude", ColumnType.NUMBER, "degrees"),
        Column("longitude", "Longitude (WGS 84).", "event.where.longitude", ColumnType.NUMBER, "degrees"),
        Column("side_a", "One side.", "event.side_a"),
        Column("side_b", "The other side.", "event.side_b"),
        Column("perpetrator", "Who did it, as decided.", "event.perpetrator"),
        Column("grade", "How well it is supported (Airwars' meaning).", "event.grade", values=words_of(Grade)),
        Column("contested_on", "Every field that is or ever was disputed, also after it was settled.", "event.contested_on, decision, rule", is_list=True),
        Column("disputed_on", "The fields that are disputed now; see disputes.", "rule, from the claims", is_list=True),
        Column("settled_on", "The fields that were disputed and are settled; see disputes.", "decision", is_list=True),
        Column("voices", "How many independent voices speak of it; see event_claims.", "rule", ColumnType.INTEGER, "voices"),
        Column("claims", "How many claims in use bear on it.", "event_claim", ColumnType.INTEGER, "claims"),
        Column("said_by", "The sources that are said to know.", "claim.originator, else claim.speaker", is_list=True),
        Column("caveats", "The kinds of caveat that reach the event; see caveats.", "rule", is_list=True),
        Column("possible_caveats", "Those that may reach it: nobody has confirmed how far they go.", "rule", is_list=True),
        Column("year_inferred", "Whether the year of a claim's date is inferred.", "claim_date.reading", ColumnType.FLAG),
        Column("place_inferred", "Whether the place of a claim is inferred.", "claim_place.inferred", ColumnType.FLAG),
        Column("rule_coded", "Whether a word became a number by a counting rule.", "claim_count.rule", ColumnType.FLAG),
        *(column for each in NUMBERS for column in _of_number(*each)),
        Column("summary", "What happened, in words.", "event.summary"),
        Column("approved_by", "Who approved it last.", "review"),
        Column("approved_at", "When it was approved last.", "review", ColumnType.MOMENT),
        Column("approval_comment", "What was said with the approval.", "review.comment"),
        *made("event"),
        CONFLICT,
        Column("uid", "The event's uid.", "event.uid", required=True),
    ),
    ("event",),
)  # fmt: skip


def row(dossier: Dossier, reached: Sequence[Reached], stale: Mapping[Uid, str]) -> tuple[Cell, ...]:
    """The row of an event; `stale` has the figures, by uid, that have to be looked at again."""
    case, event = dossier.case, dossier.case.event
    when, where, approval = event.when, event.where, dossier.approval
    counting = {uid for voice in dossier.voices for uid in voice.claims}
    known = [source_of(case, bearing.claim) for bearing in case.bearings if bearing.claim.uid in counting]
    certain = {through.kind for each in reached if each.certain for through in each.through} if reached else ()
    possible = {through.kind for each in reached if not each.certain for through in each.through} if reached else ()
    inferred = {*certain, *possible}
    return (
        dossier.id,
        dossier.standing,
        event.state,
        event.title,
        event.kind,
        event.event_type,
        event.type_of_violence,
        event.clarity,
        when.earliest if when else None,
        when.latest if when else None,
        when.precision if when else None,
        where.name if where else None,
        where.admin1 if where else None,
        where.precision if where else None,
        where.latitude if where else None,
        where.longitude if where else None,
        event.side_a,
        event.side_b,
        event.perpetrator,
        event.grade,
        unique(contested(case)),
        unique([each.field for each in dossier.disputes if each.is_open]),
        unique([each.field for each in dossier.disputes if not each.is_open]),
        len(dossier.voices),
        len(counting),
        unique([source.name for source in known if source is not None]),
        unique(certain),
        unique(possible),
        CaveatKind.YEAR_INFERRED in inferred,
        CaveatKind.PLACE_INFERRED in inferred,
        CaveatKind.RULE_CODED in inferred,
        *_numbers(case.figures, stale),
        event.summary,
        approval.person if approval else None,
        time_of(approval.at) if approval else None,
        approval.comment if approval else None,
        *hand(dossier.hands.of("event", event.uid)),
        dossier.in_conflict(event),
        event.uid,
    )


def _numbers(figures: Sequence[EventFigure], stale: Mapping[Uid, str]) -> Sequence[Cell]:
    """The cells of all figures that have columns; of two figures for one number neither is shown."""
    if not figures:
        return _NO_NUMBERS
    by_number: defaultdict[tuple[Quantity, PersonClass], list[EventFigure]] = defaultdict(list)
    for figure in figures:
        by_number[figure.quantity, figure.person_class].append(figure)
    cells: list[Cell] = []
    for quantity, person_class, _ in NUMBERS:
        found = by_number.get((quantity, person_class), ())
        cells += _number(found[0], stale) if len(found) == 1 else _NO_NUMBER
    return cells


_NO_NUMBER: tuple[Cell, ...] = (None,) * 7
_NO_NUMBERS = _NO_NUMBER * len(NUMBERS)


def _number(figure: EventFigure, stale: Mapping[Uid, str]) -> tuple[Cell, ...]:
    estimate = figure.estimate
    return (
        estimate.low,
        estimate.best,
        estimate.high,
        estimate.high_open,
        figure.method,
        listed(figure.rests_on),
        figure.uid in stale,
    )
