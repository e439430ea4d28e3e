from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from curator.core.caveats import CaveatKind
from curator.core.spans import Span
from curator.ui.reading.margin import Margin, Stretch, as_tip, colour_of, lanes
from curator.ui.reading.palette import LIGHT
from tests.ui.reading.sample import TEXT, shown_view, words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from curator.ui.reading.article_view import ArticleView

LEFT = Qt.MouseButton.LeftButton
ENGLISH = Stretch(
    "en", Span(words("On 3 May").start, words("arrested.").end), "single_source", True, "One <b>source</b>"
)
REST = Stretch("rest", Span(words("The harbour").start, len(TEXT)), "undue_weight", False, "Undue weight (proposed)")


def margin_of(view: ArticleView) -> Margin:
    margin = view.findChild(Margin)
    assert isinstance(margin, Margin)
    return margin


def places(margin: Margin) -> dict[str, list[QPoint]]:
    """For each stretch the places of the margin, every third pixel, where its strip is, from top to bottom."""
    found: dict[str, list[QPoint]] = {}
    for y in range(0, margin.height(), 3):
        for x in range(0, margin.width(), 3):
            for stretch in margin.stretches_at(QPointF(x, y)):
                found.setdefault(stretch.key, []).append(QPoint(x, y))
    return found


spans = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(spans, max_size=15))
def test_stretches_in_one_lane_do_not_overlap_and_no_lane_is_wasted(each: list[Span]) -> None:
    chosen = lanes(each)
    by_lane: dict[int, list[Span]] = {}
    for span, lane in zip(each, chosen, strict=True):
        assert not any(span.overlaps(other) for other in by_lane.get(lane, []))
        by_lane.setdefault(lane, []).append(span)
    deepest = max((sum(span.start <= point < span.end for span in each) for point in range(91)), default=0)
    assert len(by_lane) == deepest


def test_each_kind_of_caveat_has_a_colour_and_foreign_kinds_that_of_other() -> None:
    assert len({colour_of(kind) for kind in CaveatKind}) == len(CaveatKind)
    assert colour_of("from elsewhere") == colour_of("other")


def test_strips_stand_beside_the_lines_they_govern(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    assert margin_of(view).width() == 0
    view.set_stretches([ENGLISH, REST])
    margin = margin_of(view)
    assert margin.width() > 0
    assert margin.geometry().right() + 1 == view.viewport().geometry().left()
    lines = view.visible_lines()
    english = [line for line in lines if ENGLISH.span.start <= view.point(line.start) < ENGLISH.span.end]
    ys = [place.y() for place in places(margin)["en"]]
    assert abs(min(ys) - english[0].top) <= 10
    assert abs(max(ys) - english[-1].bottom) <= 10
    view.set_stretches([])
    assert margin.width() == 0


def test_certain_strips_are_filled_and_proposals_hatched(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    seen: dict[bool, set[str]] = {}
    for certain in (True, False):
        view.set_stretches([Stretch("k", REST.span, REST.kind, certain, "")])
        margin = margin_of(view)
        image = margin.grab().toImage()
        each = places(margin)["k"]
        inside = range(each[0].y() + 30, each[-1].y() - 30)
        seen[certain] = {image.pixelColor(each[0].x() + 5, y).name() for y in inside}
    assert seen[True] == {LIGHT.wash(colour_of(REST.kind)).ground}
    assert len(seen[False]) > 1


def test_pressing_a_strip_tells_which(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    view.set_stretches([ENGLISH, REST])
    margin = margin_of(view)
    for key, each in places(margin).items():
        with qtbot.waitSignal(view.stretch_pressed) as told:
            QTest.mouseClick(margin, LEFT, pos=each[len(each) // 2])
        assert told.args == [key]


def test_pressing_beside_a_strip_tells_nothing(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    view.set_stretches([ENGLISH])
    with qtbot.assertNotEmitted(view.stretch_pressed):
        QTest.mouseClick(margin_of(view), LEFT, pos=QPoint(5, view.height() - 5))


def test_dragging_an_end_tells_the_stretch_as_it_would_be(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    view.set_stretches([ENGLISH])
    margin = margin_of(view)
    each = places(margin)["en"]
    x = each[0].x() + 4
    target = next(line for line in view.visible_lines() if view.point(line.start) == words("The list").start)
    with qtbot.waitSignal(view.stretch_moved) as told:
        QTest.mousePress(margin, LEFT, pos=QPoint(x, each[-1].y() - 5))
        QTest.mouseMove(margin, QPoint(x, int(target.top) + 5))
        QTest.mouseRelease(margin, LEFT, pos=QPoint(x, int(target.top) + 5))
    assert told.args == ["en", Span(ENGLISH.span.start, view.point(target.end))]
    first = view.visible_lines()[0]
    with qtbot.waitSignal(view.stretch_moved) as told:
        QTest.mousePress(margin, LEFT, pos=QPoint(x, each[0].y() + 5))
        QTest.mouseMove(margin, QPoint(x, int(first.top) + 5))
        QTest.mouseRelease(margin, LEFT, pos=QPoint(x, int(first.top) + 5))
    assert told.args == ["en", Span(0, ENGLISH.span.end)]


def test_an_end_cannot_be_dragged_past_the_other(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    view.set_stretches([ENGLISH])
    margin = margin_of(view)
    each = places(margin)["en"]
    x = each[0].x() + 4
    with qtbot.waitSignal(view.stretch_moved) as told:
        QTest.mousePress(margin, LEFT, pos=QPoint(x, each[0].y() + 5))
        QTest.mouseMove(margin, QPoint(x, margin.height() - 3))
        QTest.mouseRelease(margin, LEFT, pos=QPoint(x, margin.height() - 3))
    assert told.args == ["en", Span(ENGLISH.span.end, ENGLISH.span.end)]


def test_the_mouse_shows_what_can_be_done(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    view.set_stretches([ENGLISH])
    margin = margin_of(view)
    each = places(margin)["en"]
    x = each[0].x() + 4
    shapes: list[Qt.CursorShape] = []
    for y in (each[0].y() + 5, each[len(each) // 2].y(), margin.height() - 5):
        QTest.mouseMove(margin, QPoint(x, y))
        shapes.append(margin.cursor().shape())
    assert shapes == [Qt.CursorShape.SizeVerCursor, Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor]


def test_a_strip_that_goes_on_out_of_sight_shows_no_end_there(qtbot: QtBot) -> None:
    view = shown_view(qtbot, text="line of words\n" * 300, height=300)
    view.set_stretches([Stretch("all", Span(0, 14 * 300), "pov", True, "")])
    view.verticalScrollBar().setValue(100)
    view.repaint()
    margin = margin_of(view)
    image = margin.grab().toImage()
    x = places(margin)["all"][0].x() + 5
    line = QColor(LIGHT.wash(colour_of("pov")).line)
    assert all(image.pixelColor(x, y) != line for y in range(image.height()))
    view.set_stretches([Stretch("all", Span(0, 14 * 50), "pov", True, "")])
    assert places(margin_of(view)) == {}


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_hovering_a_strip_shows_its_label_as_plain_words(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    view.set_stretches([ENGLISH])
    margin = margin_of(view)
    each = places(margin)["en"]
    place = each[len(each) // 2]
    QApplication.sendEvent(margin, QHelpEvent(QHelpEvent.Type.ToolTip, place, margin.mapToGlobal(place)))
    qtbot.waitUntil(QToolTip.isVisible)
    assert QToolTip.text() == as_tip(["One <b>source</b>"])
    assert "<b>" not in QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert margin.accessibleDescription() == ENGLISH.label


def test_strips_stand_on_the_right_where_the_window_runs_from_the_right(qtbot: QtBot) -> None:
    view = shown_view(qtbot)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.set_stretches([ENGLISH, REST])
    margin = margin_of(view)
    assert margin.geometry().left() == view.viewport().geometry().right() + 1
    each = places(margin)
    assert each["en"][0].x() < each["rest"][0].x()
