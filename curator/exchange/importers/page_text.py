"""Working text written piece by piece, with its outline: what the readers of pages and documents build.

Every offset counts code points. White space is collapsed as HTML does it, and what stands between two words (a space, a
cell border, a line end) is decided only when the second of them comes: no line begins or ends with a space, and the text
neither begins nor ends with a line end.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass

from curator.core.articles import Banner, Citation, CitationMark, Outline
from curator.core.caveats import CaveatKind
from curator.core.spans import Span
from curator.exchange.importers.banners import sentence_before
from curator.exchange.importers.headings import Heading, sections_of
from curator.exchange.importers.infobox import Cell, Infobox, read_cells
from curator.exchange.importers.lines import digits_folded
from curator.exchange.importers.warnings_in_articles import kind_of_warning

_SPACE = re.compile(r"[ \t\n\f\r]+")
_BORDER = " | "


@dataclass(frozen=True, slots=True)
class _Warned:
    """A banner or tag before the text around it is complete; `heading` is how many headings stand before it."""

    kind: CaveatKind
    span: Span
    dated: str
    heading: int
    inline: bool = False


class PageText:
    """A working text that grows at its end, and the parts that were marked in it.

    The order of calls is the order of the text. `finish` gives the text and its outline.
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._length = 0
        self._ends_line = self._has_space = False
        self._borders = 0
        self._line_start = self._cell_start = 0
        self._heading: tuple[int, int] | None = None
        self._headings: list[Heading] = []
        self._uses: Counter[str] = Counter()
        self._marks: list[CitationMark] = []
        self._citations: list[Citation] = []
        self._warned: list[_Warned] = []
        self._cells: list[Cell] = []

    @property
    def position(self) -> int:
        """The end of what is written: the next words stand here, or after the white space that will divide them.

        To be given to `span_since`, which leaves that white space out.
        """
        return self._length

    @property
    def line_is_empty(self) -> bool:
        """Whether the next words are the first of their line."""
        return self._ends_line or not self._length

    def write(self, words: str) -> None:
        """Go on in the line; runs of spaces, tabs and line ends become one space, and none where a line begins."""
        collapsed = _SPACE.sub(" ", words)
        if collapsed.startswith(" "):
            self._has_space = True
            collapsed = collapsed[1:]
        if not collapsed:
            return
        ends_with_space = collapsed.endswith(" ")
        self._put(collapsed[:-1] if ends_with_space else collapsed)
        self._has_space = ends_with_space

    def write_lines(self, words: str) -> None:
        """Go on, with a line end wherever the words have one (for text whose line ends mean something)."""
        first, *rest = words.split("\n")
        self.write(first)
        for line in rest:
            self.end_line()
            self.write(line)

    def end_line(self) -> None:
        """Let the next words begin a line; nothing if they do already."""
        self._ends_line = bool(self._length)
        self._borders = 0
        self._has_space = False

    def begin_row(self) -> None:
        """Begin a row of a table on a line of its own; `end_cell` closes each of its cells, `end_line` the row."""
        self.end_line()
        self._cell_start = self._length

    def end_cell(self) -> None:
        """Close a cell of a row: " | " divides it from the next words, or a line end if it has more than one line.

        Empty cells keep their borders where words follow in the row.
        """
        is_empty = self._cell_start == self._length
        if self._line_start > self._cell_start and not is_empty and self._cell_has_more_than_one_line():
            self.end_line()
        else:
            # a block that filled the cell ended its line: the row goes on
            self._ends_line = self._ends_line and is_empty
            self._borders += 1
        self._cell_start = self._length

    def heading(self, level: int, words: str) -> None:
        """Write a heading on a line of its own; level 1 is the outermost. It opens a section."""
        self.begin_heading(level)
        self.write(words)
        self.end_heading()

    def begin_heading(self, level: int) -> None:
        """Let what is written up to `end_heading` be a heading on a line of its own."""
        self.end_line()
        self._heading = (level, self._length)

    def end_heading(self) -> None:
        """Close the heading; one without words is none."""
        if self._heading is None:
            return
        level, start = self._heading
        span = self.span_since(start)
        if span.length:
            self._headings.append(Heading(self.words_since(start), span, level))
        self._heading = None
        self.end_line()

    def mark(self, label: str, shown: str = "") -> Span:
        """Write a citation mark, "[label]" or as it is `shown`, and record which use of its label it is."""
        start = self._length
        self.write(shown or f"[{label}]")
        span = self.span_since(start)
        plain = digits_folded(label)
        self._uses[plain] += 1
        self._marks.append(CitationMark(plain, span, self._uses[plain]))
        return span

    def cite(self, citation: Citation) -> None:
        """Record an entry of the list of references; its words are written apart, and `citation.span` covers them."""
        self._citations.append(citation)

    def banner(self, wording: str, *, kind: CaveatKind | None = None, dated: str = "") -> Span:
        """Write a banner on a line of its own and record it; without a kind, its wording tells which it is."""
        self.end_line()
        start = self._length
        self.write(wording)
        span = self.span_since(start)
        self.end_line()
        self.warn(span, kind or kind_of_warning(wording), dated)
        return span

    def warn(self, span: Span, kind: CaveatKind, dated: str = "") -> None:
        """Record a banner whose words are written already.

        It governs the section that it stands in, or the whole text if no heading stands before it.
        """
        if span.length:
            self._warned.append(_Warned(kind, span, dated, len(self._headings)))

    def tag(self, words: str, *, kind: CaveatKind | None = None, dated: str = "", reason: str = "") -> Span:
        """Write an inline tag as it is shown ("[citation needed]") and record it; it governs the sentence before it.

        A reason that its page keeps out of sight follows in brackets of its own: "[reason: …]".
        """
        start = self._length
        self.write(words + (f"[reason: {reason}]" if reason else ""))
        span = self.span_since(start)
        if span.length:
            self._warned.append(_Warned(kind or kind_of_warning(words), span, dated, len(self._headings), inline=True))
        return span

    def field(self, label: str, span: Span) -> None:
        """Record a cell of the infobox whose words are written; casualty cells yield counts by their label and words."""
        if span.length:
            self._cells.append(Cell(" ".join(label.split()), span))

    def span_since(self, start: int) -> Span:
        """What was written since `position` was `start`, without the white space and borders around it."""
        written = self.words_since(start)
        end = self._length - (len(written) - len(written.rstrip()))
        return Span(min(end, self._length - len(written.lstrip())), end)

    def words_since(self, start: int) -> str:
        """The words written since `position` was `start`."""
        first = bisect_left(self._starts, start)
        # a gap and words take turns
        return "".join(self._pieces[2 * first + 1 :])

    def finish(self) -> tuple[str, Outline]:
        """The text, and its outline in the order of the text."""
        text = "".join(self._pieces)
        sections = sections_of(text, self._headings)
        everything = Span(0, len(text))
        banners = [
            Banner(
                warned.kind.value,
                warned.span,
                sentence_before(text, warned.span.start, warned.span.end)
                if warned.inline
                else sections[warned.heading - 1].span
                if warned.heading
                else everything,
                certain=not warned.inline,
                dated=warned.dated,
                inline=warned.inline,
            )
            for warned in self._warned
        ]
        infobox = Infobox(tuple(self._cells), everything)
        fields, aggregates = read_cells(text, infobox, self._marks)
        outline = Outline(
            sections,
            tuple(self._citations),
            tuple(self._marks),
            fields,
            tuple(sorted(banners, key=lambda banner: banner.span)),
            aggregates,
        )
        return text, outline

    def _put(self, words: str) -> None:
        gap = self._gap()
        self._pieces += (gap, words)
        self._length += len(gap)
        if self._ends_line:
            self._line_start = self._length
        self._starts.append(self._length)
        self._length += len(words)
        self._ends_line = self._has_space = False
        self._borders = 0

    def _gap(self) -> str:
        if self.line_is_empty:
            return ("\n" if self._length else "") + "| " * self._borders
        return _BORDER * self._borders or (" " if self._has_space else "")

    def _cell_has_more_than_one_line(self) -> bool:
        return self._starts[bisect_left(self._starts, self._cell_start)] < self._line_start
