"""The totals in a report: by class, month, governorate and type, each as a chart with the table of the same numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.counts import PersonClass, Quantity
from curator.core.ledger import summed
from curator.core.totals import By, by_year
from curator.core.wording import CLASSES, QUANTITIES
from curator.exchange.report.bands import MOST_ROWS, bands, told
from curator.exchange.report.drawing import Drawing, mirrored
from curator.exchange.report.nodes import Chart, Heading, Kind, Line, Listing, Paragraph, Run, Table, Tone, plain
from curator.exchange.report.words import safe_own

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.core.totals import Total
    from curator.exchange.report.nodes import Node
    from curator.exchange.report.speech import Speech
    from curator.exchange.report.summing import Sums


def totals_nodes(sums: Sums, speech: Speech) -> Iterator[Node]:
    """The part on totals, without its heading."""
    tr = speech.tr
    yield Paragraph(
        plain(
            tr(
                "Only numbers that a person confirmed or that were imported with the event are added, and only of different "
                "events: each person counts once. Low adds the lows, best the bests, high the highs. A plus after a number, and "
                "an arrow in a chart, mean that somebody names no upper limit. No number is not zero."
            )
        )
    )
    yield Listing(tuple(plain(each) for each in _left_aside(sums, speech)))
    yield Paragraph(plain(_about(speech)))
    quantities = sums.quantities()
    if not quantities:
        yield Paragraph(plain(tr("No event of this release has a confirmed number.")), Kind.WARNING)
    for quantity in quantities:
        yield from _of(quantity, sums, speech)


def _left_aside(sums: Sums, speech: Speech) -> Iterator[str]:
    tr = speech.tr
    aside = max(sums.elsewhere.values(), default=0)
    if aside:
        yield tr(
            "Events that are duplicates or parts of others, or of the same victims, and whose people are counted there: {n}.",
            n=aside,
        )
    else:
        yield tr("No event of this release is a duplicate or a part of another one.")
    yield tr(
        "Totals that a source claims, and rests of such totals, stand as events of their own below and are never added in."
    )


def _of(quantity: Quantity, sums: Sums, speech: Speech) -> Iterator[Node]:
    tr = speech.tr
    what = speech.retold(f"{CLASSES[PersonClass.TOTAL]} {QUANTITIES[quantity]}")
    months = sums.by[quantity, By.MONTH]
    whole = summed([each.estimate for each in months if each.estimate is not None])
    yield Heading(3, plain(what))
    if whole is not None:
        yield Paragraph((Run(f"{what}: "), Run(told(whole), Tone.STRONG), Run(f" ({tr('low – best – high')})")))
    lines = {
        tr("By who they were"): (sums.by[quantity, By.PERSON_CLASS], By.PERSON_CLASS),
        tr("By month"): (months, By.MONTH),
        tr("By governorate"): (sums.by[quantity, By.GOVERNORATE], By.GOVERNORATE),
        tr("By type of event"): (sums.by[quantity, By.EVENT_TYPE], By.EVENT_TYPE),
    }
    for heading, (found, by) in lines.items():
        yield _chart(f"{what}: {heading}", found, by, speech)


def _chart(title: str, found: Sequence[Total], by: By, speech: Speech) -> Chart:
    tr = speech.tr
    shown, note = found, ""
    if by is By.MONTH and len(found) > MOST_ROWS:
        shown, note = by_year(found), tr("The chart has years; the table has the months.")
    if len(shown) > MOST_ROWS:
        numbered = sorted((each for each in shown if each.estimate), key=lambda each: (-_best(each), each.label))
        shown, note = numbered[:MOST_ROWS], tr("The chart has the {n} largest; the table has all.", n=MOST_ROWS)
    drawing = bands([(_label(each.label, by, speech), each.estimate) for each in shown], tr("no confirmed number"))
    return Chart(title, _about(speech), _as_read(drawing, speech), _table(title, found, by, speech), note)


def _about(speech: Speech) -> str:
    return speech.tr(
        "Each row of a chart is a bar that is full up to the low number and pale up to the high one, with a mark at the best."
    )


def _best(line: Total) -> int:
    return line.estimate.best if line.estimate else 0


def _as_read(drawing: Drawing, speech: Speech) -> Drawing:
    return drawing if speech.is_english else mirrored(drawing)


def _table(caption: str, found: Sequence[Total], by: By, speech: Speech) -> Table:
    tr = speech.tr
    head = ("", tr("low"), tr("best"), tr("high"), tr("events"), tr("without a number"))
    rows = tuple(_row(each, by, speech) for each in found)
    return Table(caption, head, rows, frozenset({1, 2, 3, 4, 5}), (30, 13, 21, 13, 11, 12))


def _row(line: Total, by: By, speech: Speech) -> tuple[Line, ...]:
    name = safe_own(_label(line.label, by, speech))
    counted = (plain(str(line.events)), plain(str(line.without) if line.without else ""))
    if line.estimate is None:
        return (name, (), (Run(speech.tr("no confirmed number"), Tone.QUIET),), (), *counted)
    high = f"{line.estimate.high}+" if line.estimate.high_open else str(line.estimate.high)
    best = (Run(str(line.estimate.best), Tone.STRONG),)
    return (name, plain(str(line.estimate.low)), best, plain(high), *counted)


def _label(label: str, by: By, speech: Speech) -> str:
    if not label:
        return speech.tr("not known") if by is not By.PERSON_CLASS else speech.tr("no confirmed number")
    if by is By.EVENT_TYPE:
        return speech.term(label)
    return speech.retold(CLASSES[PersonClass(label)]) if by is By.PERSON_CLASS else label
