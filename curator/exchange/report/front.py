"""What stands in a report before its events: what it is, the totals, the map, the timeline, the disputes, the list of events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.exchange.dossiers import Standing
from curator.exchange.exporting import Order
from curator.exchange.report.bands import told
from curator.exchange.report.gathered import MOST_EVENTS, MOST_LISTED
from curator.exchange.report.nodes import (
    Facts,
    Heading,
    Kind,
    Line,
    Listing,
    Paragraph,
    Run,
    Table,
    Tone,
    anchor,
    plain,
)
from curator.exchange.report.pictures_told import map_nodes, timeline_nodes
from curator.exchange.report.totals_told import totals_nodes
from curator.exchange.report.words import days_told, field_told, joined, moment_told, parts, safe_own

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.events import Estimate
    from curator.exchange.report.gathered import EventLine, Gathered
    from curator.exchange.report.nodes import Node
    from curator.exchange.report.speech import Speech


@dataclass(frozen=True, slots=True)
class About:
    """What a report says of the release itself.

    `as_of` is when the newest change was made (UTC, ISO), `changes` how many changes the collection had, `state` the sha256 over
    their ids; `criteria` are sentences.
    """

    order: Order
    as_of: str
    changes: int
    state: str
    criteria: tuple[str, ...]


TOTALS, MAP, TIMELINE, DISPUTES, EVENTS, EACH, LEFT_OUT, METHOD, SOURCES = (
    anchor("p", each)
    for each in ("totals", "map", "timeline", "disputes", "events", "each", "left-out", "method", "sources")
)


def title_of(about: About, speech: Speech) -> str:
    """What the report is called."""
    label = about.order.label
    told_ = speech.tr("Report of the release “{label}”", label=label) if label else speech.tr("Report of events")
    return f"{told_} ({speech.tr('UNREVIEWED')})" if about.order.unreviewed else told_


def front(about: About, found: Gathered, speech: Speech, most: int = MOST_EVENTS) -> Iterator[Node]:
    """All that stands before the events one by one; not more than `most` events are listed."""
    tr = speech.tr
    yield Heading(1, plain(title_of(about, speech)), anchor("p", "top"))
    if about.order.unreviewed:
        warning = tr(
            "UNREVIEWED: nobody has approved all of what stands here. Numbers, names and places may be wrong. "
            "Do not publish it, and do not quote it as a result."
        )
        yield Paragraph((Run(warning, Tone.STRONG),), Kind.WARNING)
    yield Paragraph(
        plain(
            tr(
                "This report tells what a team concluded from contested reports of violence, and from what. A claim is what one "
                "source asserts, in its exact words; an event is what the team takes to have happened. Each number of an event "
                "has a low, a best and a high: what stands between them is not known."
            )
        )
    )
    yield Facts(tuple(_facts(about, found, speech)))
    yield Paragraph((Run(tr("In this report"), Tone.STRONG),))
    yield Listing(tuple((Run(name, to=to),) for to, name in _contents(speech)))
    names = dict(_contents(speech))
    yield Heading(2, plain(names[TOTALS]), TOTALS)
    yield from totals_nodes(found.sums, speech)
    yield Heading(2, plain(names[MAP]), MAP)
    yield from map_nodes(found, speech)
    yield Heading(2, plain(names[TIMELINE]), TIMELINE)
    yield from timeline_nodes(found.sums, speech)
    yield Heading(2, plain(names[DISPUTES]), DISPUTES)
    yield from _disputes(found, speech)
    yield Heading(2, plain(names[EVENTS]), EVENTS)
    yield from _events(found, speech, most)


def _contents(speech: Speech) -> list[tuple[str, str]]:
    tr = speech.tr
    return [
        (TOTALS, tr("Totals")),
        (MAP, tr("Map")),
        (TIMELINE, tr("Timeline")),
        (DISPUTES, tr("Disputes and caveats")),
        (EVENTS, tr("All events")),
        (EACH, tr("Event by event")),
        (LEFT_OUT, tr("What is not in this release")),
        (METHOD, tr("Method")),
        (SOURCES, tr("Sources and licences")),
    ]


def name_of(part: str, speech: Speech) -> str:
    """What a part of the report is called."""
    return dict(_contents(speech))[part]


def _facts(about: About, found: Gathered, speech: Speech) -> Iterator[tuple[str, Line]]:
    tr = speech.tr
    if about.order.label:
        yield tr("Release"), safe_own(about.order.label)
    yield tr("As of"), plain(moment_told(about.as_of, speech))
    standings = {
        Standing.REVIEWED: tr(
            "approved by somebody other than their authors: {n}", n=found.standings[Standing.REVIEWED]
        ),
        Standing.SELF_REVIEWED: tr("reviewed by their own author: {n}", n=found.standings[Standing.SELF_REVIEWED]),
        Standing.NOT_REVIEWED: tr("approved by nobody: {n}", n=found.standings[Standing.NOT_REVIEWED]),
    }
    numbers = [told_ for standing, told_ in standings.items() if found.standings[standing]]
    yield tr("Events"), plain(joined([str(found.sums.events), *numbers]))
    out = found.number_left_out
    yield (
        tr("Left out"),
        plain(joined([tr("withheld: {n}", n=out["withheld"]), tr("withdrawn or merged: {n}", n=out["withdrawn"])])),
    )
    yield tr("Criteria"), plain(" ".join(speech.retold(each) for each in about.criteria))
    state = tr("changes: {n}", n=about.changes)
    yield tr("State of the collection"), plain(f"{state} · sha256 {speech.isolated(about.state)}")


def _disputes(found: Gathered, speech: Speech) -> Iterator[Node]:
    tr = speech.tr
    yield Paragraph(
        plain(
            tr(
                "Disputes are raised by the data: D1 counts that exclude each other, D2 days, D3 places, D4 perpetrators, D5 "
                "civilian or combatant, D6 whether it happened, D7 only parties to the conflict speak, D8 accuracy, D9 raised by "
                "a person, M edited on two laptops at once. What was disputed once stays marked for ever."
            )
        )
    )
    kinds = sorted({kind for kind, _ in found.disputes})
    if kinds:
        rows = tuple(
            (plain(kind), plain(str(found.disputes[kind, "settled"])), plain(str(found.disputes[kind, "open"])))
            for kind in kinds
        )
        yield Table(tr("Disputes by kind"), (tr("kind"), tr("settled"), tr("open")), rows, frozenset({1, 2}))
    else:
        yield Paragraph(plain(tr("Nothing about these events is or was disputed.")))
    if found.settled:
        lines = tuple(
            (
                (Run(each.event, own=True, to=anchor("e", each.event)),),
                plain(joined([each.kind, field_told(each.field, speech)])),
                plain(speech.retold(each.settled_on)),
                (*safe_own(each.by), Run(f", {moment_told(each.at, speech)}", Tone.QUIET)),
                safe_own(each.because),
            )
            for each in found.settled
        )
        head = (tr("event"), tr("what"), tr("settled on"), tr("by whom, when"), tr("because"))
        yield Table(tr("How disputes were settled"), head, lines, shares=(13, 19, 18, 22, 28))
        yield from _cut(
            sum(number for (_, state), number in found.disputes.items() if state == "settled"), MOST_LISTED, speech
        )
    if found.caveats:
        kinds_ = sorted({kind for kind, _ in found.caveats})
        reached = tuple(
            (
                plain(speech.named(kind, "CaveatKind")),
                plain(str(found.caveats[kind, True])),
                plain(str(found.caveats[kind, False])),
            )
            for kind in kinds_
        )
        kinds_head = (tr("caveat"), tr("events that it reaches"), tr("events that it may reach"))
        yield Table(tr("Caveats"), kinds_head, reached, frozenset({1, 2}))


def _events(found: Gathered, speech: Speech, most: int) -> Iterator[Node]:
    tr = speech.tr
    head = (tr("event"), tr("title"), tr("days"), tr("place"), tr("killed"), tr("injured"), tr("grade"), tr("reviewed"))
    rows = tuple(_event(each, speech) for each in found.events[:most])
    shares = (12, 21, 14, 14, 9, 9, 10, 11)
    yield Table(tr("Events of the release"), head, rows, frozenset({4, 5}), shares)
    yield from _cut(found.sums.events, most, speech)


def _event(line: EventLine, speech: Speech) -> tuple[Line, ...]:
    contested = [field_told(each, speech) for each in parts(line.contested)]
    grade = joined(
        [speech.named(line.grade, "Grade"), f"{speech.tr('contested')}: {', '.join(contested)}" if contested else ""]
    )
    kind = (Run(f" ({speech.named(line.kind, 'EventKind')})", Tone.QUIET),) if line.kind != "incident" else ()
    return (
        (Run(line.id, own=True, to=anchor("e", line.id)),),
        (*safe_own(line.title), *kind),
        plain(days_told(line.first, line.last, speech)),
        safe_own(line.place),
        _number(line.killed),
        _number(line.injured),
        plain(grade),
        plain(speech.named(line.reviewed, "Standing")),
    )


def _number(estimate: Estimate | None) -> Line:
    return plain(told(estimate)) if estimate else ()


def _cut(number: int, most: int, speech: Speech) -> Iterator[Node]:
    if number > most:
        text = speech.tr("Not listed here: {n} more; the layout curator has them all.", n=number - most)
        yield Paragraph((Run(text, Tone.STRONG),), Kind.WARNING)
