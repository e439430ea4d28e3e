"""A text in which a caret moves and words are selected: by letter, word, sentence and paragraph, forwards and backwards."""

from __future__ import annotations

import unicodedata
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from curator.core.spans import Span
from curator.ui.reading.page import Page
from curator.ui.reading.palette import LIGHT, ReadingPalette
from curator.ui.reading.sentences import (
    next_paragraph,
    next_sentence,
    paragraph_at,
    previous_paragraph,
    previous_sentence,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget


class Step(Enum):
    """How far one key press goes."""

    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


MOST_BETWEEN = 8
"""So many dashes and the like between two words are passed over in search of a word."""


class SelectableText(Page):
    """A text with a caret and a selection; all places are code points of the text."""

    def __init__(self, parent: QWidget | None = None, palette: ReadingPalette = LIGHT) -> None:
        super().__init__(parent, palette)
        self._taken: list[tuple[Span | None, int, int]] = []
        """How the selection grew: what was selected by each step, and the anchor and the caret before it."""

    def selection(self) -> Span | None:
        """What is selected, None where nothing is."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._offsets.span(cursor.selectionStart(), cursor.selectionEnd())

    def caret(self) -> int:
        """The code point before which the caret stands."""
        return self.point(self.textCursor().position())

    def select(self, span: Span) -> None:
        """Select a span, caret at its end, and bring it into sight."""
        end = min(span.end, len(self._text))
        self._put_caret(min(span.start, end), extend=False)
        self._put_caret(end, extend=True)
        self.reveal(span)

    def _put_caret(self, point: int, *, extend: bool) -> None:
        cursor = self.textCursor()
        mode = QTextCursor.MoveMode.KeepAnchor if extend else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(self.unit(point), mode)
        self.setTextCursor(cursor)

    def move_by(self, step: Step, *, forward: bool, extend: bool) -> None:
        """Move the caret by a word, sentence or paragraph, in the order of the text; `extend` selects on the way."""
        self._put_caret(self._step_from(self.caret(), step, forward=forward), extend=extend)

    def _step_from(self, here: int, step: Step, *, forward: bool) -> int:
        match step:
            case Step.WORD:
                cursor = self.textCursor()
                cursor.setPosition(self.unit(here))
                cursor.movePosition(
                    QTextCursor.MoveOperation.NextWord if forward else QTextCursor.MoveOperation.PreviousWord
                )
                there = self.point(cursor.position())
            case Step.SENTENCE:
                there = next_sentence(self._text, here) if forward else previous_sentence(self._text, here)
            case Step.PARAGRAPH:
                there = next_paragraph(self._text, here) if forward else previous_paragraph(self._text, here)
        return self.beside_letter(there, forward=forward)

    def beside_letter(self, point: int, *, forward: bool) -> int:
        """The nearest place, this one or beyond, where a caret can stand: never inside an emoji or before an accent."""
        while 0 < point < len(self._text):
            block = self.document().findBlock(self.unit(point))
            if block.layout().isValidCursorPosition(self.unit(point) - block.position()):
                break
            point += 1 if forward else -1
        return point

    def take(self, step: Step, *, forward: bool = True) -> None:
        """Select the word, sentence or paragraph around the caret; where words are selected, take in one more.

        One more is the next, or the one before where it is not `forward`. White space at the ends is left out, and where
        words are taken, full stops and the like.
        """
        now = self.selection()
        if now is None:
            here = self.caret()
            word, sentence, paragraph, _ = self._around(Span(here, here))
            taken = {Step.WORD: word, Step.SENTENCE: sentence, Step.PARAGRAPH: paragraph}[step]
        else:
            there = now.end if forward else now.start
            taken = now
            while taken.length == now.length and 0 <= there <= len(self._text):
                beyond = self._step_from(there, step, forward=forward)
                if beyond == there:
                    break
                # what is only white space, or a paragraph's end, is no more words
                there = beyond
                wider = Span(now.start, max(now.end, there)) if forward else Span(min(now.start, there), now.end)
                taken = _trimmed(self._text, wider, now, is_word=step is Step.WORD)
        self._take_span(taken, caret_first=not forward)

    def _take_span(self, span: Span, *, caret_first: bool = False) -> None:
        """Select a span in a way that can be taken back."""
        cursor = self.textCursor()
        before = self.point(cursor.anchor()), self.point(cursor.position())
        self._put_span(span, caret_first=caret_first)
        self._taken.append((self.selection(), *before))

    def _put_span(self, span: Span, *, caret_first: bool = False) -> None:
        """Select a span, and of the letters at its ends the whole."""
        start, end = self.beside_letter(span.start, forward=False), self.beside_letter(span.end, forward=True)
        self._put_caret(end if caret_first else start, extend=False)
        self._put_caret(start if caret_first else end, extend=True)

    def grow_selection(self) -> None:
        """Select the next larger of word, sentence, paragraph and all around what is selected."""
        now = self.selection() or Span(self.caret(), self.caret())
        for span in self._around(now):
            if span.covers(now) and span.length > now.length:
                self._take_span(span)
                return

    def shrink_selection(self) -> None:
        """Take back the last step by which the selection grew; without one, select the next smaller unit in it."""
        now = self.selection()
        while self._taken:
            taken, anchor, caret = self._taken.pop()
            if taken == now:
                self._put_caret(anchor, extend=False)
                self._put_caret(caret, extend=True)
                return
        if now is None:
            return
        smaller = [each for each in self._around(Span(now.start, now.start)) if 0 < each.length < now.length]
        self._put_span(smaller[-1] if smaller else Span(now.start, now.start))

    def go_to_other_end(self) -> None:
        """Put the caret to the other end of the selection, so that keys move that end."""
        cursor = self.textCursor()
        anchor, caret = self.point(cursor.anchor()), self.point(cursor.position())
        self._put_caret(caret, extend=False)
        self._put_caret(anchor, extend=True)

    def _around(self, span: Span) -> Iterable[Span]:
        cursor = self.textCursor()
        cursor.setPosition(self.unit(span.start))
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        for _ in range(MOST_BETWEEN):
            if any(letter.isalnum() for letter in cursor.selectedText()):
                break
            # between words: the one that follows
            cursor.movePosition(QTextCursor.MoveOperation.NextWord)
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        yield self._offsets.span(cursor.selectionStart(), cursor.selectionEnd())
        start, end = paragraph_at(self._text, span.start)
        first = previous_sentence(self._text, min(span.start + 1, end)) if start < end else start
        last = next_sentence(self._text, max(first, span.end - 1))
        yield Span(first, max(first, first + len(self._text[first:last].rstrip())))
        yield Span(start, max(end, paragraph_at(self._text, max(span.end - 1, start))[1]))
        yield Span(0, len(self._text))


def _trimmed(text: str, wider: Span, least: Span, *, is_word: bool) -> Span:
    """A span without the white space at its ends, and for words without punctuation; no smaller than `least`."""
    start, end = wider.start, wider.end
    while end > least.end and _is_between(text[end - 1], is_word=is_word):
        end -= 1
    while start < least.start and _is_between(text[start], is_word=is_word):
        start += 1
    return Span(start, end)


def _is_between(letter: str, *, is_word: bool) -> bool:
    return letter.isspace() or (is_word and unicodedata.category(letter).startswith("P"))
