"""The pages of a PDF: parts one below the other, on as many pages as they need, with numbers, links and an outline."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.exchange.report.drawing import Ink
from curator.exchange.report.pdf.canvas import HEIGHT, WIDTH, Canvas, colour_of
from curator.exchange.report.pdf.lines import Look, lines
from curator.exchange.report.pdf.pdf_file import PdfFile, text
from curator.exchange.report.pdf.typefaces import Typeface

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.exchange.report.pdf.lines import TextLine

MARGIN, FOOT = 48.0, 40.0
ROOM = WIDTH - 2 * MARGIN
OPACITIES = (15, 22, 60, 100)


@dataclass(frozen=True, slots=True)
class Mark:
    """An entry of the outline: its depth from 1, its name, the page and the height on it."""

    depth: int
    name: str
    page: int
    y: float


class Pages:
    """Pages on their way into a PDF."""

    def __init__(self, put: Callable[[bytes], None], *, leftwards: bool) -> None:
        self.leftwards = leftwards
        self.plain, self.bold = Typeface("DejaVuSans"), Typeface("DejaVuSans-Bold")
        self.y = MARGIN
        self._looks: dict[tuple[Ink, float, bool, str], Look] = {}
        self._file = PdfFile(put)
        self._tree, self._fonts, self._gs = (self._file.reserve() for _ in range(3))
        self._pages: list[tuple[int, int, list[int]]] = []
        self._marks: list[Mark] = []
        self._anchors: dict[str, tuple[int, float]] = {}
        self._canvas = self._fresh()
        self._page = self._file.reserve()

    def look(self, ink: Ink, size: float, *, bold: bool = False, to: str = "") -> Look:
        """How words look in this ink and size."""
        key = (ink, size, bold, to)
        found = self._looks.get(key)
        if found is None:
            found = self._looks[key] = Look(self.bold if bold else self.plain, size, colour_of(ink), to)
        return found

    @property
    def canvas(self) -> Canvas:
        """The page that is drawn on now."""
        return self._canvas

    @property
    def left(self) -> float:
        """How much room is left on the page, in points."""
        return HEIGHT - MARGIN - FOOT / 2 - self.y

    def need(self, height: float) -> None:
        """Go on to the next page where so much room is not left, and the page is not empty."""
        if height > self.left and self.y > MARGIN:
            self.turn()

    def turn(self) -> None:
        """Go on to the next page."""
        self._close_page()
        self._canvas = self._fresh()
        self._page = self._file.reserve()
        self.y = MARGIN

    def put(self, line: TextLine, start: float, width: float, *, leading: float = 1.4, end: bool = False) -> None:
        """Write a line at the beginning (or `end`) of a column that begins at `start`, and go down."""
        self.y += line.size * leading
        self.write_at(line, start, width, self.y - line.size * (leading - 1) / 2 - line.size * 0.2, end=end)

    def write_at(self, line: TextLine, start: float, width: float, y: float, *, end: bool = False) -> None:
        """Write a line on the base line y of a column; where it stands in it depends on which way it runs."""
        left = self.x(start, width)
        at_right = line.leftwards != end
        self._canvas.text(line, left + width - line.width if at_right else left, y)

    def x(self, start: float, width: float) -> float:
        """The left edge of what begins so far from the margin at which the page begins."""
        return WIDTH - MARGIN - start - width if self.leftwards else MARGIN + start

    def mark(self, depth: int, name: str, anchor: str) -> None:
        """Have an anchor here, and an entry of the outline where the depth is not 0."""
        if anchor:
            self._anchors.setdefault(anchor, (self._page, HEIGHT - self.y))
        if depth:
            self._marks.append(Mark(depth, _bare(name), self._page, HEIGHT - self.y))

    def finish(self, title: str, created: str, language: str, number: Callable[[int, int], str]) -> None:
        """Write what all pages need; `number` words the number of a page and of all."""
        self._close_page()
        look = self.look(Ink.QUIET, 8)
        kids = []
        total = len(self._pages)
        for place, (page, body, links) in enumerate(self._pages, 1):
            canvas = self._fresh()
            (line, *_) = lines([(number(place, total), look)], ROOM, leftwards=self.leftwards)
            canvas.text(line, (WIDTH - line.width) / 2, HEIGHT - FOOT / 2 - 6)
            foot = self._file.add_stream("", canvas.content())
            annotations = " ".join(f"{each} 0 R" for each in links)
            self._file.add(
                f"<< /Type /Page /Parent {self._tree} 0 R /Contents [{body} 0 R {foot} 0 R] /Annots [{annotations}] >>",
                page,
            )
            kids.append(f"{page} 0 R")
        self._file.add(
            " ".join(f"/G{each} << /ca {each / 100:g} >>" for each in OPACITIES).join(("<< ", " >>")), self._gs
        )
        plain, bold = self.plain.write(self._file), self.bold.write(self._file)
        self._file.add(f"<< /F1 {plain} 0 R /F2 {bold} 0 R >>", self._fonts)
        resources = f"<< /Font {self._fonts} 0 R /ExtGState {self._gs} 0 R >>"
        self._file.add(
            f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {total} /MediaBox [0 0 {WIDTH} {HEIGHT}] /Resources {resources} >>",
            self._tree,
        )
        outline = self._outline()
        catalog = self._file.add(
            f"<< /Type /Catalog /Pages {self._tree} 0 R /Outlines {outline} 0 R /PageMode /UseOutlines /Lang ({language})"
            f" /Names << /Dests {self._names()} 0 R >> /ViewerPreferences << /DisplayDocTitle true >> >>"
        )
        made = "".join(letter for letter in created if letter.isdigit())[:14]
        date = f" /CreationDate (D:{made}Z)" if len(made) == 14 else ""
        info = self._file.add(f"<< /Title {text(_bare(title))} /Producer (Curator){date} >>")
        self._file.finish(catalog, info)

    def _fresh(self) -> Canvas:
        return Canvas({self.plain.name: "F1", self.bold.name: "F2"})

    def _close_page(self) -> None:
        body = self._file.add_stream("", self._canvas.content())
        links = [
            self._file.add(
                f"<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [{x1:.1f} {y1:.1f} {x2:.1f} {y2:.1f}] /Dest ({to}) >>"
            )
            for x1, y1, x2, y2, to in self._canvas.links
        ]
        self._pages.append((self._page, body, links))

    def _names(self) -> int:
        """The places that links lead to, by their anchors in order."""
        told = "".join(
            f"({anchor}) [{page} 0 R /XYZ null {y:.1f} null]\n" for anchor, (page, y) in sorted(self._anchors.items())
        )
        return self._file.add(f"<< /Names [{told}] >>")

    def _outline(self) -> int:
        """The outline as a tree of linked entries."""
        root = self._file.reserve()
        numbers = [self._file.reserve() for _ in self._marks]
        parents: list[int] = []
        children: dict[int, list[int]] = {-1: []}
        for place, mark in enumerate(self._marks):
            while parents and self._marks[parents[-1]].depth >= mark.depth:
                parents.pop()
            parent = parents[-1] if parents else -1
            children.setdefault(parent, []).append(place)
            children.setdefault(place, [])
            parents.append(place)
        above = {child: parent for parent, every in children.items() for child in every}
        for place, mark in enumerate(self._marks):
            beside = children[above[place]]
            at = beside.index(place)
            entries = [f"/Title {text(mark.name)} /Parent {root if above[place] < 0 else numbers[above[place]]} 0 R"]
            entries += [f"/Prev {numbers[beside[at - 1]]} 0 R"] if at else []
            entries += [f"/Next {numbers[beside[at + 1]]} 0 R"] if at + 1 < len(beside) else []
            if mine := children[place]:
                entries.append(f"/First {numbers[mine[0]]} 0 R /Last {numbers[mine[-1]]} 0 R /Count -{len(mine)}")
            entries.append(f"/Dest [{mark.page} 0 R /XYZ null {mark.y:.1f} null]")
            self._file.add(f"<< {' '.join(entries)} >>", numbers[place])
        top = children[-1]
        ends = f" /First {numbers[top[0]]} 0 R /Last {numbers[top[-1]]} 0 R /Count {len(top)}" if top else ""
        self._file.add(f"<< /Type /Outlines{ends} >>", root)
        return root


def _bare(name: str) -> str:
    """A name without the controls of direction, which outlines and title bars show as boxes."""
    return "".join(letter for letter in name if letter not in "\u2066\u2067\u2068\u2069")
