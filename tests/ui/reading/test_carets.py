"""Wherever keys and the mouse put the caret, it stands between letters, and what is selected are whole ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt, QTextBoundaryFinder
from PySide6.QtTest import QTest

from curator.core.spans import Span
from curator.ui.reading.selecting import Step
from tests.ui.reading.sample import shown_view

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from curator.ui.reading.article_view import ArticleView

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier

LETTERS = ("👩🏽‍🚒", "👨‍👩‍👧", "🇸🇾", "❤️", "e\u0301", "قُ", "تِّ", "لا", "ש\u05c1\u05b8", "𐎠", "a", "ب", "5", "٣")
BETWEEN = (" ", ". ", "؟ ", "، ", " [41] ", "\n", "\n\n", "\r\n", "\u2028", "\u2029", " \u0301", "\x00", "-", "…")
KEYS = (
    *((key, held) for key in (Qt.Key.Key_Left, Qt.Key.Key_Right) for held in (PLAIN, SHIFT, CTRL, CTRL | SHIFT)),
    *((key, held) for key in (Qt.Key.Key_Up, Qt.Key.Key_Down) for held in (PLAIN, SHIFT, CTRL, ALT, ALT | SHIFT)),
    (Qt.Key.Key_Home, SHIFT),
    (Qt.Key.Key_End, PLAIN),
)

texts = st.lists(st.sampled_from((*LETTERS, *BETWEEN)), min_size=1, max_size=40).map("".join)


def between_letters(view: ArticleView) -> set[int]:
    """The code points before which a letter begins, as Qt's own reading of Unicode's annex 29 has it."""
    drawn = view.document().toPlainText()
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, drawn)
    places: set[int] = set()
    while (unit := finder.position()) >= 0:
        places.add(view.point(unit))
        if finder.toNextBoundary() < 0:
            break
    return places


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(texts, st.data())
def test_no_key_puts_the_caret_inside_a_letter(qtbot: QtBot, text: str, data: st.DataObject) -> None:
    view = shown_view(qtbot, text=text, width=500, height=300)
    places = between_letters(view)
    start = data.draw(st.sampled_from(sorted(places)))
    view.select(Span(start, start))
    for key, held in data.draw(st.lists(st.sampled_from(KEYS), max_size=12)):
        QTest.keyClick(view, key, held)
        assert view.caret() in places, (key, held)
        span = view.selection()
        assert span is None or {span.start, span.end} <= places
    for step, forward in data.draw(st.lists(st.tuples(st.sampled_from(Step), st.booleans()), max_size=6)):
        view.take(step, forward=forward)
        span = view.selection()
        assert span is None or {span.start, span.end} <= places, (step, forward)
    view.close()


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(texts, st.lists(st.tuples(st.integers(0, 499), st.integers(0, 299)), min_size=1, max_size=10))
def test_no_click_puts_the_caret_inside_a_letter(qtbot: QtBot, text: str, clicks: list[tuple[int, int]]) -> None:
    view = shown_view(qtbot, text=text, width=500, height=300)
    places = between_letters(view)
    for x, y in clicks:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
        assert view.caret() in places
    view.close()


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(texts, st.data())
def test_taking_more_never_loses_words_and_shrinking_takes_each_step_back(
    qtbot: QtBot, text: str, data: st.DataObject
) -> None:
    view = shown_view(qtbot, text=text, width=500, height=300)
    start = data.draw(st.sampled_from(sorted(between_letters(view))))
    view.select(Span(start, start))
    taken = [(view.caret(), view.selection())]
    for step, forward in data.draw(st.lists(st.tuples(st.sampled_from(Step), st.booleans()), max_size=8)):
        before = view.selection()
        view.take(step, forward=forward)
        after = view.selection()
        assert before is None or (after is not None and after.covers(before))
        taken.append((view.caret(), after))
    while len(taken) > 1:
        taken.pop()
        view.shrink_selection()
        assert (view.caret(), view.selection()) == taken[-1]
    view.close()


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("قُتل عشرة مدنيين في أرزة", "Left"),
        ("12 قتيلاً و5 جرحى في Tell Dahab أمس", "Left"),
        ("[43] وقالت الوزارة", "Left"),
        ("… 12) عاد المسلحون", "Left"),
        ("נהרגו שלושה שוטרים", "Left"),
        ("Ten were killed in أرزة today", "Right"),
        ("344+ civilians killed [15]", "Right"),
    ],
)
def test_the_key_towards_a_paragraph_s_end_selects_word_by_word_to_it(qtbot: QtBot, text: str, keys: str) -> None:
    view = shown_view(qtbot, text=text)
    forward = {"Left": Qt.Key.Key_Left, "Right": Qt.Key.Key_Right}[keys]
    backward = Qt.Key.Key_Right if forward == Qt.Key.Key_Left else Qt.Key.Key_Left
    ends: list[int] = []
    while not ends or ends[-1] < len(text):
        QTest.keyClick(view, forward, CTRL | SHIFT)
        span = view.selection()
        assert span is not None
        assert span.start == 0
        assert span.end > (ends[-1] if ends else 0)
        ends.append(span.end)
    for end in [*ends[-2::-1], 0]:
        QTest.keyClick(view, backward, CTRL | SHIFT)
        span = view.selection()
        assert (span.end if span else 0) == end
