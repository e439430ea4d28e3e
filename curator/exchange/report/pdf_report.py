"""A report as PDF: the same parts as the page, on A4, with numbers of pages, an outline and links."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from curator.exchange.report.drawing import Ink
from curator.exchange.report.event_told import event_nodes
from curator.exchange.report.nodes import Chart, Facts, Heading, Kind, Listing, Paragraph, Table, Tone
from curator.exchange.report.pdf.canvas import HEIGHT, colour_of
from curator.exchange.report.pdf.lines import FIRST_STRONG, POP, lines
from curator.exchange.report.pdf.pages import FOOT, MARGIN, ROOM, Pages
from curator.exchange.report.pdf_table import put_table
from curator.exchange.report.speech import Telling
from curator.exchange.written_files import FileBeingWritten

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from curator.exchange.report.nodes import Line, Node
    from curator.exchange.report.pdf.lines import Look
    from curator.exchange.report.rows import EventRows
    from curator.exchange.report.speech import Speech
    from curator.exchange.written_files import WrittenFile

MOST_IN_PDF = 100
"""So many events are told one by one in a PDF; the page has more."""

MOST_ROWS_IN_PDF = 1_000
"""So many events stand in the table of events of a PDF."""

MOST_CLAIMS, MOST_WORDS = 20, 2_000
"""So many claims of one event, and so many code points of one quote, stand in a PDF."""

TEXT = 9.5
SIZES = {1: 20.0, 2: 15.0, 3: 12.5, 4: 10.5, 5: 9.5}
LONGEST_TITLE = 60
NAMES = 120.0
"""How wide the names of facts are."""


def write_pdf(
    path: Path,
    title: str,
    created: str,
    content: tuple[Sequence[Node], Sequence[EventRows], Sequence[Node]],
    speech: Speech,
) -> WrittenFile:
    """Write a report: what stands before the events, the events to be told one by one, what stands behind them."""
    before, events, behind = content
    telling = Telling(speech, MOST_CLAIMS, MOST_WORDS)
    told = [list(event_nodes(rows, telling)) for rows in events]
    with FileBeingWritten(path) as file:
        pages = Pages(file.put, leftwards=not speech.is_english)
        report = PdfReport(pages, speech)
        nodes = list(chain(before, *told, behind))
        report.anchors = {each.anchor for each in nodes if isinstance(each, Heading)}
        for place, node in enumerate(nodes):
            if isinstance(node, Heading):
                # a chart that comes soon stands on the page of its heading
                soon = nodes[place + 1 : place + 3]
                pages.need(max((report.height_of(each) + 80 for each in soon if isinstance(each, Chart)), default=0.0))
            report.put(node)

        def number(page: int, pages: int) -> str:
            return speech.tr("page {page} of {pages} · {title}", page=page, pages=pages, title=_short(title))

        pages.finish(title, created, speech.language, number)
        return file.finish()


class PdfReport:
    """Puts parts of a report on pages."""

    def __init__(self, pages: Pages, speech: Speech) -> None:
        self._pages = pages
        self._speech = speech
        self._leftwards = not speech.is_english
        self.anchors: set[str] = set()
        """The anchors that links may lead to."""

    def put(self, node: Node) -> None:
        """Put a part below those that are there."""
        match node:
            case Heading():
                self._heading(node)
            case Paragraph(line, kind):
                self._paragraph(line, kind)
            case Listing(items):
                for each in items:
                    self._item(each)
            case Facts(rows):
                for name, line in rows:
                    self._fact(name, line)
                self._pages.y += 4
            case Table():
                put_table(self._pages, node, self._parts, leftwards=self._leftwards)
            case Chart():
                self._chart(node)

    def _heading(self, heading: Heading) -> None:
        size = SIZES[heading.level]
        if heading.level == 2 and self._pages.left < (HEIGHT - 2 * MARGIN) / 3:
            self._pages.turn()
        # a heading does not stand alone at the foot of a page
        self._pages.need(size * 1.4 + 5 * TEXT)
        self._pages.y += {1: 0.0, 2: 14.0, 3: 10.0, 4: 6.0, 5: 5.0}[heading.level]
        name = "".join(run.text for run in heading.line)
        self._pages.mark(heading.level if heading.level < 4 else 0, name, heading.anchor)
        parts = self._parts(heading.line, size, bold=True)
        for line in lines(parts, ROOM, leftwards=self._leftwards):
            self._pages.put(line, 0, ROOM)
        if heading.level == 2:
            self._pages.y += 3
            self._pages.canvas.rule(MARGIN, self._pages.y, ROOM, Ink.EDGE, 1)
        self._pages.y += 3

    def _paragraph(self, line: Line, kind: Kind) -> None:
        ink = {Kind.QUIET: Ink.QUIET}.get(kind, Ink.TEXT)
        parts = self._parts(line, TEXT, ink)
        inset = 10.0 if kind in {Kind.WARNING, Kind.QUOTE} else 0.0
        # somebody's words begin where their first letter says
        leftwards = None if kind is Kind.QUOTE else self._leftwards
        for each in lines(parts, ROOM - inset, leftwards=leftwards):
            self._pages.need(each.size * 1.4)
            top = self._pages.y
            if inset:
                bar = colour_of(Ink.WARNING if kind is Kind.WARNING else Ink.EDGE)
                self._pages.canvas.box(self._pages.x(0, 3), top, 3, each.size * 1.4, bar)
            self._pages.put(each, inset, ROOM - inset)
        self._pages.y += 4

    def _item(self, line: Line) -> None:
        (dot, *_) = lines([("•", self._pages.look(Ink.QUIET, TEXT))], 20, leftwards=self._leftwards)
        for place, each in enumerate(lines(self._parts(line, TEXT), ROOM - 14, leftwards=self._leftwards)):
            self._pages.need(each.size * 1.4)
            if place == 0:
                self._pages.write_at(dot, 3, 11, self._pages.y + TEXT, end=False)
            self._pages.put(each, 14, ROOM - 14)
        self._pages.y += 1

    def _fact(self, name: str, line: Line) -> None:
        look = self._pages.look(Ink.QUIET, TEXT)
        names = lines([(name, look)], NAMES - 8, leftwards=self._leftwards)
        told = lines(self._parts(line, TEXT), ROOM - NAMES, leftwards=self._leftwards)
        for place in range(max(len(names), len(told))):
            self._pages.need(TEXT * 1.4)
            top = self._pages.y
            if place < len(names):
                self._pages.put(names[place], 0, NAMES - 8)
                self._pages.y = top
            if place < len(told):
                self._pages.put(told[place], NAMES, ROOM - NAMES)
            self._pages.y = top + TEXT * 1.4

    def height_of(self, chart: Chart) -> float:
        """How high a chart is, with its title."""
        return chart.drawing.height * _scale(chart) + 40

    def _chart(self, chart: Chart) -> None:
        drawing, scale = chart.drawing, _scale(chart)
        self._pages.need(self.height_of(chart))
        parts = [*self._parts_of(chart.title, bold=True), *self._parts_of(f" {chart.note}", ink=Ink.QUIET)]
        for line in lines(parts, ROOM, leftwards=self._leftwards):
            self._pages.put(line, 0, ROOM)
        self._pages.y += 4
        left = MARGIN + (ROOM - drawing.width * scale) / 2
        self._pages.canvas.draw(drawing, left, self._pages.y, scale, self._pages.plain)
        self._pages.y += drawing.height * scale + 6
        if chart.table is not None:
            self.put(chart.table)

    def _parts_of(self, text: str, *, bold: bool = False, ink: Ink = Ink.TEXT) -> list[tuple[str, Look]]:
        return [(text, self._pages.look(ink, TEXT, bold=bold))]

    def _parts(self, line: Line, size: float, ink: Ink = Ink.TEXT, *, bold: bool = False) -> list[tuple[str, Look]]:
        """The words of a line with their looks; somebody's words are kept together, whichever way they run."""
        found = []
        for run in line:
            to = run.to if run.to in self.anchors else ""
            quiet = Ink.QUIET if run.tone is Tone.QUIET else ink
            look = self._pages.look(Ink.LINK if to else quiet, size, bold=bold or run.tone is Tone.STRONG, to=to)
            apart = run.own and (self._leftwards or not run.text.isascii())
            found.append((f"{FIRST_STRONG}{run.text}{POP}" if apart else run.text, look))
        return found


def _scale(chart: Chart) -> float:
    """How many points a pixel of a drawing has, so that it fits on a page with what stands above it."""
    most = HEIGHT - 2 * MARGIN - FOOT - 110
    return min(ROOM / chart.drawing.width, most / chart.drawing.height)


def _short(title: str) -> str:
    return title if len(title) <= LONGEST_TITLE else f"{title[:LONGEST_TITLE]}…"
