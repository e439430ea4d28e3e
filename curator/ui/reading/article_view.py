"""The article in the middle of the Read desk: text, highlights, citation marks, and the margin of stretches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QTextBlock, QTextLayout
from PySide6.QtWidgets import QToolTip, QWidget

from curator.core.articles import CitationMark, Outline
from curator.core.spans import Span
from curator.ui.reading.formats import Formats, ranged
from curator.ui.reading.frames import frame
from curator.ui.reading.highlights import Highlight, Highlights
from curator.ui.reading.layers import Layer
from curator.ui.reading.margin import Margin, Stretch, as_tip
from curator.ui.reading.outlines import heading_spans, reference
from curator.ui.reading.palette import LIGHT, ReadingPalette
from curator.ui.reading.reading_text import ReadingText
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from PySide6.QtGui import QTextCharFormat

    from curator.core.finding import Hits

    _Formed = tuple[int, int, QTextCharFormat]


class ArticleView(ReadingText):
    """Shows an article. It knows no records but the article's outline; all places are code points of its text.

    `highlight_pressed` tells the key of the highlight that was clicked (of several, the shortest; a further click at the
    same place, the next) or that Enter was pressed in; `citation_pressed` the label of a citation mark likewise;
    `stretch_pressed` and `stretch_moved` what was done to a strip of the margin; `mark_requested` Enter over a selection,
    or over words that are not highlighted yet.
    """

    help_anchor = "marking"

    highlight_pressed = Signal(str)
    citation_pressed = Signal(str)
    stretch_pressed = Signal(str)
    stretch_moved = Signal(str, Span)
    mark_requested = Signal()

    def __init__(self, parent: QWidget | None = None, palette: ReadingPalette = LIGHT) -> None:
        self._highlights = Highlights()
        self._chosen: frozenset[str] = frozenset()
        self._focus = Layer()
        self._found: Hits | None = None
        self._headings = Layer()
        self._banners = Layer()
        self._marks = Layer()
        self._suggested = Layer()
        self._mark_at: dict[int, CitationMark] = {}
        self._outline = Outline()
        self._pressed_at: QPointF | None = None
        self._last_pressed = ""
        self._formats: Formats | None = None
        self._margin: Margin | None = None
        self.lines_at: Callable[[int], list[str]] = self.labels_at
        """The lines of hover text for a code point, as plain text; who knows the records can tell more."""
        super().__init__(parent, palette)
        self._margin = Margin(self)
        self._margin.stretch_pressed.connect(self.stretch_pressed)
        self._margin.stretch_moved.connect(self.stretch_moved)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Article text"))
        self.updateRequest.connect(self._follow)

    # What is shown

    def show_article(self, text: str, outline: Outline, highlights: Iterable[Highlight] = ()) -> None:
        """Show an article from its beginning, with these highlights; strips, focus and choice are taken away."""
        self._outline = outline
        self._headings = Layer(heading_spans(text, outline.sections))
        self._banners = Layer(banner.span for banner in outline.banners)
        self._mark_at = {mark.span.start: mark for mark in outline.marks}
        self._marks = Layer(mark.span for mark in outline.marks)
        self._highlights = Highlights(highlights)
        self._focus, self._found, self._suggested = Layer(), None, Layer()
        self._chosen = frozenset()
        self.setExtraSelections([])
        self.set_stretches(())
        self.show_text(text)

    def add_highlight(self, highlight: Highlight) -> None:
        """Show one more highlight, in the place of any of the same key."""
        self.remove_highlight(highlight.key)
        self._highlights.add(highlight)
        self._renew_spans(highlight.spans)
        if highlight.key in self._chosen:
            self.choose(self._chosen)

    def remove_highlight(self, key: str) -> None:
        """Take a highlight away; nothing happens where there is none of this key."""
        removed = self._highlights.remove(key)
        if removed is not None:
            self._renew_spans(removed.spans)

    def choose(self, keys: Iterable[str]) -> None:
        """Frame the highlights of these keys (those of the claim in hand) and no others."""
        before, self._chosen = self._chosen, frozenset(keys)
        for highlight in map(self._highlights.get, before ^ self._chosen):
            self._renew_spans(highlight.spans if highlight is not None else ())
        chosen = map(self._highlights.get, sorted(self._chosen))
        frame(self, [span for highlight in chosen if highlight is not None for span in highlight.spans])

    def set_focus_words(self, spans: Iterable[Span]) -> None:
        """Set off the words that the form field in hand rests on, and no others."""
        before, self._focus = self._focus, Layer(spans)
        self._renew_spans((*before.spans, *self._focus.spans))

    def add_suggested(self, spans: Sequence[Span]) -> None:
        """Underline these words faintly too, as far as no highlight lies over them."""
        self._suggested = Layer((*self._suggested.spans, *spans))
        self._renew_spans(spans)

    def clear_suggested(self) -> None:
        """Underline no words as a suggestion."""
        before, self._suggested = self._suggested, Layer()
        self._renew_spans(before.spans)

    def set_found(self, found: Hits | None) -> None:
        """Show all places of the words looked for, faintly; None shows none."""
        if found or self._found:
            self._layout.renew()
            self.viewport().update()
        self._found = found

    def set_stretches(self, stretches: Sequence[Stretch]) -> None:
        """Draw these stretches, and no others, as strips in the margin."""
        if self._margin is not None:
            self._margin.set_stretches(stretches)
            self._set_margins()

    def _renew_spans(self, spans: Iterable[Span]) -> None:
        for span in spans:
            self._layout.renew_units(self.unit(span.start), self.unit(span.end))
        self.viewport().update()

    def _follow(self) -> None:
        """Draw the strips where the text now stands."""
        if self._margin is not None:
            self._margin.update()

    def margin_width(self) -> int:
        """The room for the strips, none where there are none."""
        return self._margin.wanted_width() if self._margin is not None else 0

    def _set_margins(self) -> None:
        super()._set_margins()
        if self._margin is not None:
            width = self.margin_width()
            edge = self.viewport().geometry()
            left = edge.right() + 1 if self.isRightToLeft() else edge.left() - width
            self._margin.setGeometry(left, 0, width, edge.height())
            self._margin.raise_()

    # How it is drawn

    def renew(self) -> None:
        """Draw everything again, with formats of the palette and the size of type in use."""
        self._formats = None
        super().renew()
        if self._chosen:
            self.choose(self._chosen)

    def formats_of(self, block: QTextBlock, is_drawing: bool) -> list[QTextLayout.FormatRange]:
        """The formats of one paragraph; of those over the same words Qt lets the later ones win."""
        formats = self._formats
        if formats is None:
            formats = self._formats = Formats(self.colours, self.type_points)
        first = block.position()
        start, end = self.point(first), self.point(first + block.length() - 1)
        forms = self._sized(formats, block, start, end)
        if is_drawing:
            forms += self._coloured(formats, start, end)
        return [
            ranged(self.unit(max(lower, start)) - first, self.unit(min(upper, end)) - first, form)
            for lower, upper, form in forms
        ]

    def _sized(self, formats: Formats, block: QTextBlock, start: int, end: int) -> list[_Formed]:
        """What changes the room a paragraph takes."""
        turned = block.textDirection() == Qt.LayoutDirection.RightToLeft
        forms = [(start, end, formats.right_to_left)] if turned else []
        return forms + [(span.start, span.end, formats.heading) for span in self._headings.within(start, end)]

    def _coloured(self, formats: Formats, start: int, end: int) -> Iterator[_Formed]:
        """What is drawn without changing the room."""
        for layer, form in ((self._banners, formats.quiet), (self._marks, formats.mark)):
            for span in layer.within(start, end):
                yield span.start, span.end, form
        for span in self._suggested.within(start, end):
            if not self.is_highlighted(span):
                yield span.start, span.end, formats.suggested
        for run in self._highlights.runs(start, end):
            chosen = bool(self._chosen) and any(highlight.key in self._chosen for highlight in run.over)
            yield run.start, run.end, formats.highlighted(run.over, chosen)
        for span in self._found.within(start, end) if self._found is not None else ():
            yield span.start, span.end, formats.found
        for span in self._focus.within(start, end):
            yield span.start, span.end, formats.focus

    # What lies under the mouse and the caret

    def highlights_at(self, point: int) -> list[Highlight]:
        """The highlights over one code point, the shortest first."""
        return self._highlights.at(point)

    def highlights_over(self, span: Span) -> list[Highlight]:
        """The highlights that share a code point with a span, those with the shortest stretch first."""
        found = self._highlights.within(span.start, span.end)
        return sorted(found, key=lambda each: (min(stretch.length for stretch in each.spans), each.key))

    def is_highlighted(self, span: Span) -> bool:
        """Whether any highlight shares a code point with a span."""
        return bool(self._highlights.within(span.start, span.end))

    def mark_at(self, point: int) -> CitationMark | None:
        """The citation mark over one code point, None where there is none."""
        return next(iter(self.marks_over(Span(point, point + 1))), None)

    def marks_over(self, span: Span) -> list[CitationMark]:
        """The citation marks that share a code point with a span, in order."""
        return [self._mark_at[each.start] for each in self._marks.within(span.start, span.end)]

    def labels_at(self, point: int) -> list[str]:
        """The citation mark over a code point with its reference, and the labels of all highlights over it."""
        cited = [
            f"{mark.label} {reference(self._outline, mark.label)}" for mark in self.marks_over(Span(point, point + 1))
        ]
        return [*cited, *(highlight.label for highlight in self.highlights_at(point))]

    def tip_at(self, point: int) -> str:
        """Hover text for one code point, as HTML."""
        return as_tip(self.lines_at(point))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Show which claims and citations the word under the mouse belongs to."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            point = self.point_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if point is None else self.tip_at(point), self.viewport())
            return True
        return super().viewportEvent(event)

    # Presses

    def press_at(self, point: int) -> bool:
        """Tell what stands at a code point as if it were clicked; False where nothing does."""
        mark = self.mark_at(point)
        if mark is not None:
            self.citation_pressed.emit(mark.label)
            return True
        keys = [highlight.key for highlight in self.highlights_at(point)]
        if not keys:
            self._last_pressed = ""
            return False
        following = keys.index(self._last_pressed) + 1 if self._last_pressed in keys else 0
        self._last_pressed = keys[following % len(keys)]
        self.highlight_pressed.emit(self._last_pressed)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter asks for a mark, or opens what the caret stands in."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.selection() is not None or not self.press_at(self.caret()):
                self.mark_requested.emit()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Begin a click or a selection."""
        self._pressed_at = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Show over citation marks that they can be clicked."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            point = self.point_at(event.position())
            on_mark = point is not None and self.mark_at(point) is not None
            shape = Qt.CursorShape.PointingHandCursor if on_mark else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """End a selection, or tell what was clicked."""
        super().mouseReleaseEvent(event)
        pressed_at, self._pressed_at = self._pressed_at, None
        if pressed_at is not None and self.selection() is None:
            point = self.point_at(event.position())
            if point is not None:
                self.press_at(point)
