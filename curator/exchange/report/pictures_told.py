"""The map and the timeline in a report, each with the table of what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.map_plane import PRECISIONS
from curator.exchange.report.drawing import mirrored
from curator.exchange.report.gathered import MOST_LISTED
from curator.exchange.report.nodes import Chart, Kind, Paragraph, Run, Table, anchor, plain
from curator.exchange.report.summing import MOST_BARS
from curator.exchange.report.timeline import timeline
from curator.exchange.report.words import days_told, safe_own

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.exchange.report.gathered import Gathered
    from curator.exchange.report.nodes import Node
    from curator.exchange.report.speech import Speech
    from curator.exchange.report.summing import Sums


def map_nodes(found: Gathered, speech: Speech) -> Iterator[Node]:
    """The map, with what it has no place for."""
    tr = speech.tr
    sums, (drawing, missing) = found.sums, found.map
    lost = sums.placeless + missing
    if lost:
        yield Paragraph(plain(tr("Events that have no place that can be drawn: {n}.", n=lost)), Kind.QUIET)
    if drawing is None:
        yield Paragraph(plain(tr("No event of this release has a place that can be drawn.")))
        return
    about = tr(
        "A dot is an exact place; the larger it is, the more people were killed; an empty one has no confirmed number. What is "
        "known less precisely is an area: a circle of 25 km, a dashed circle for a district or a fuzzy area, a whole governorate, "
        "a whole country. Borders are drawn as Natural Earth draws them and settle nothing."
    )
    spots = sorted(sums.spots.values(), key=lambda each: (-each.killed, each.first))
    rows = tuple(
        (
            (
                Run(each.first, own=True, to=anchor("e", each.first)),
                *((Run(f" +{each.events - 1}"),) if each.events > 1 else ()),
            ),
            safe_own(each.governorate) or plain(tr("not known")),
            plain("" if each.at is None else speech.isolated(f"{each.at[0]:.2f}, {each.at[1]:.2f}")),
            plain(tr(PRECISIONS[each.precision])),
            plain(str(each.killed) if each.numbered else tr("no confirmed number")),
        )
        for each in spots[:MOST_LISTED]
    )
    head = (tr("event"), tr("governorate"), tr("latitude, longitude"), tr("how precisely"), tr("killed, best"))
    yield Chart(
        tr("Where the events were"), about, drawing, Table(tr("Places on the map"), head, rows, frozenset({4})), about
    )


def timeline_nodes(sums: Sums, speech: Speech) -> Iterator[Node]:
    """The timeline, with what it has no day for."""
    tr = speech.tr
    if sums.dayless:
        yield Paragraph(plain(tr("Events that have no day at all: {n}.", n=sums.dayless)), Kind.QUIET)
    if not sums.bars:
        many = tr("There are more than {n} events: see the totals by month above.", n=MOST_BARS)
        yield Paragraph(plain(many if sums.events > MOST_BARS else tr("No event of this release has a day.")))
        return
    drawing = timeline(sums.bars)
    about = tr(
        "A full bar is an event of one day. A dashed one was on one of its days, or on all of them: nobody knows which. An arrow "
        "is an end that nobody knows. Events that are or were contested stand out by their colour."
    )
    rows = tuple(
        (
            (Run(each.id, own=True, to=anchor("e", each.id)),),
            safe_own(each.title),
            plain(days_told(*each.when, speech)),
            plain(tr("contested") if each.contested else ""),
        )
        for each in sorted(sums.bars, key=lambda each: (min(day for day in each.when if day is not None), each.id))
    )
    head = (tr("event"), tr("title"), tr("days"), "")
    shown = drawing if speech.is_english else mirrored(drawing)
    yield Chart(
        tr("When the events were"),
        about,
        shown,
        Table(tr("Days of the events"), head, rows, shares=(14, 40, 34, 12)),
        about,
    )
