from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QWheelEvent
from PySide6.QtWidgets import QApplication

from curator.core.articles import Outline
from curator.core.spans import Span
from curator.ui.reading.article_view import ArticleView
from curator.ui.reading.page import Page
from curator.ui.reading.palette import DARK
from curator.ui.reading.shown import LONGEST
from curator.ui.reading.typefaces import ZOOMS
from tests.ui.reading.sample import shown_view, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

LONG = "\n".join(f"Paragraph {nth} " + "has some words and then some more of them. " * (nth % 9) for nth in range(600))


@pytest.fixture
def usual_font() -> Iterator[QFont]:
    usual = QApplication.font()
    yield usual
    QApplication.setFont(usual)


def place_of(view: ArticleView, point: int) -> QPointF:
    """The middle of a character on the screen."""
    cursor = view.textCursor()
    cursor.setPosition(view.unit(point))
    left = view.cursorRect(cursor)
    cursor.setPosition(view.unit(point + 1))
    right = view.cursorRect(cursor)
    return QPointF((left.center().x() + right.center().x()) / 2, left.center().y())


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(
    st.text(st.one_of(st.sampled_from("a \n\r\u2028\u2029\ufdd0\ufffc\x00\u0301👩قُ\t"), st.characters()), max_size=80)
)
def test_each_code_point_of_any_text_can_be_selected(qtbot: QtBot, text: str) -> None:
    view = ArticleView()
    qtbot.addWidget(view)
    view.show_article(text, Outline())
    assert view.text == text
    for start in range(len(text)):
        view.select(Span(start, start + 1))
        assert view.selection() == Span(start, start + 1)
        assert view.caret() == start + 1
    view.close()


def test_places_are_exact_in_a_paragraph_that_is_shown_in_parts(qtbot: QtBot) -> None:
    text = "x" * 2 * LONGEST + "👩" + "y" * 2 * LONGEST + "\nend"
    view = shown_view(qtbot, text=text)
    assert view.document().blockCount() > 4
    for span in (words_in(text, "👩"), words_in(text, "end"), Span(LONGEST - 3, LONGEST + 3), Span(0, len(text))):
        view.select(span)
        assert view.selection() == span


def words_in(text: str, these: str) -> Span:
    return Span(text.index(these), text.index(these) + len(these))


def test_arabic_paragraphs_run_from_the_right_and_latin_ones_from_the_left(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    for side in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        view.setLayoutDirection(side)
        view.repaint()
        edges: dict[str, tuple[float, float]] = {}
        block = view.document().firstBlock()
        while block.isValid():
            if block.length() > 1:
                line = block.layout().lineAt(block.layout().lineCount() - 1)
                rect = line.naturalTextRect()
                edges[block.text()[:8]] = rect.left(), line.width() - rect.right()
            block = block.next()
        margin = view.document().documentMargin()
        for start in ("الأحداث", "في ٣ أيا"):
            left, right = edges[start]
            assert left > margin + 10
            assert right == pytest.approx(-margin, abs=1.5)
        for start in ("Shots at", "On 3 May", "The list"):
            left, right = edges[start]
            assert left == pytest.approx(margin, abs=1.5)
            assert right > 10


@pytest.mark.parametrize("these", ["killing", "👩🏽‍🚒", "أربعة", "𐎡", "[2]", "Shots"])
def test_the_character_under_the_mouse_is_found(qtbot: QtBot, these: str) -> None:
    view = shown_view(qtbot)
    start = words(these).start
    assert view.point_at(place_of(view, start)) == start


def test_there_is_no_character_beside_and_below_the_text(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    end = words("Nobody was arrested.").end
    cursor = view.textCursor()
    cursor.setPosition(view.unit(end))
    beyond = QPointF(view.cursorRect(cursor).center()) + QPointF(12, 0)
    assert view.point_at(beyond) is None
    assert view.point_at(QPointF(view.viewport().width() / 2, view.viewport().height() - 2)) is None
    view.show_article("", Outline())
    assert view.point_at(QPointF(40, 20)) is None


def test_lines_keep_their_distance_and_none_lies_over_another(qtbot: QtBot) -> None:
    lines = shown_view(qtbot, width=500).visible_lines()
    assert len(lines) > 8
    for above, below in pairwise(lines):
        assert above.bottom <= below.top + 0.01
        assert above.end <= below.start


def test_lines_are_told_where_qt_draws_them(qtbot: QtBot) -> None:
    view = shown_view(qtbot, width=500)
    for line in view.visible_lines():
        cursor = view.textCursor()
        cursor.setPosition(line.start)
        assert view.cursorRect(cursor).top() == pytest.approx(line.top, abs=1.5)


def test_a_place_out_of_sight_is_revealed_a_third_down_the_page(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text=LONG)
    for nth in (400, 599, 3, 250):
        span = words_in(LONG, f"Paragraph {nth} ")
        view.reveal(span)
        view.repaint()
        line = next(line for line in view.visible_lines() if line.start <= view.unit(span.start) < line.end)
        assert line.top >= 0
        assert line.bottom <= view.viewport().height()
        if nth in {400, 250}:
            assert line.top <= view.viewport().height() * 0.45
            assert line.top >= view.viewport().height() * 0.2


def test_a_place_in_sight_does_not_move_the_page(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text=LONG)
    view.reveal(words_in(LONG, "Paragraph 300 "))
    before = view.verticalScrollBar().value()
    view.reveal(words_in(LONG, "Paragraph 301 "))
    assert view.verticalScrollBar().value() == before


def test_reading_goes_on_where_it_stopped(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text=LONG)
    view.verticalScrollBar().setValue(200)
    view.repaint()
    at = view.reading_position()
    assert at > 0
    view.show_article(LONG, Outline())
    assert view.reading_position() == 0
    view.resume_at(at)
    assert view.reading_position() == at
    view.zoom_in()
    view.repaint()
    paragraph = LONG.rfind("\n", 0, at)
    assert paragraph <= view.reading_position() <= at


def test_type_grows_and_shrinks_within_limits(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    usual = view.type_pixels
    view.zoom_in()
    assert view.zoom == 110
    assert view.type_pixels > usual
    for _ in ZOOMS:
        view.zoom_in()
    assert view.zoom == ZOOMS[-1]
    for _ in ZOOMS:
        view.zoom_out()
    assert view.zoom == ZOOMS[0]
    assert view.type_pixels < usual
    view.set_zoom(100)
    assert view.type_pixels == usual


def test_the_wheel_with_ctrl_changes_the_size_and_without_it_scrolls(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text=LONG)
    for modifiers, turn in ((Qt.KeyboardModifier.ControlModifier, 120), (Qt.KeyboardModifier.NoModifier, -120)):
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(view.mapToGlobal(QPoint(50, 50))),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)
    assert view.zoom == 110
    assert view.verticalScrollBar().value() > 0


def test_the_wheel_beside_the_text_scrolls_it(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text=LONG, width=1400)
    for x in (20, view.viewport().geometry().right() + 40):
        before = view.verticalScrollBar().value()
        beside = view.childAt(x, 300)
        assert beside is not None
        assert beside is not view.viewport()
        event = QWheelEvent(
            QPointF(5, 300),
            QPointF(beside.mapToGlobal(QPoint(5, 300))),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(beside, event)
        assert view.verticalScrollBar().value() == before + 3


def test_type_follows_the_size_that_the_whole_program_has(qtbot: QtBot, usual_font: QFont) -> None:
    view = shown_view(qtbot)
    before = view.type_points
    twice = QFont(usual_font)
    twice.setPointSizeF(2 * usual_font.pointSizeF())
    QApplication.setFont(twice)
    qtbot.waitUntil(lambda: view.type_points > before)
    assert view.type_points == pytest.approx(2 * before)
    assert view.document().defaultFont().pointSizeF() == pytest.approx(2 * before)


def test_the_column_of_text_stands_in_the_middle_and_is_as_wide_as_asked(qtbot: QtBot) -> None:
    view = shown_view(qtbot, width=1600)
    widths: list[int] = []
    for characters in (40, 80, 0):
        view.set_line_width(characters)
        widths.append(view.viewport().width())
        place = view.viewport().geometry()
        assert abs(place.left() - (view.width() - place.right() - 1)) <= 1
    assert widths == sorted(widths)
    assert widths[2] == 1600
    view.set_line_width(40)
    view.resize(300, 700)
    assert view.viewport().width() <= 300


def test_faces_with_and_without_serifs_can_be_chosen(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    with_serifs = view.document().defaultFont().families()
    view.set_serif(False)
    assert view.document().defaultFont().families() != with_serifs
    view.set_serif(True)
    assert view.document().defaultFont().families() == with_serifs


def test_a_palette_is_taken_on_at_once(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    view.set_palette(DARK)
    view.repaint()
    image = view.grab().toImage()
    corner = image.pixelColor(image.width() - 3, image.height() - 3)
    assert corner == QColor(DARK.paper)
    assert image.pixelColor(2, 2) == QColor(DARK.paper)


def test_an_empty_text_is_shown_as_one(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text="")
    assert view.selection() is None
    assert view.caret() == view.reading_position() == 0
    view.select(Span(3, 9))
    view.reveal(Span(3, 9))
    view.resume_at(9)
    assert view.selection() is None


def test_a_page_alone_shows_plain_text(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.show_text("plain words")
    page.show()
    page.repaint()
    assert page.document().firstBlock().layout().formats() == []
    assert page.margin_width() == 0
    assert page.point_at(QPointF(page.viewport().width() / 2, page.viewport().height() / 2)) is None
