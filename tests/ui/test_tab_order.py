"""The tabulator goes through every view in the order in which it is laid out, and out of everything again."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from curator.ui.actions import Desk
from curator.ui.desks import DESKS
from curator.ui.main_window import MainWindow
from tests.ui.views import VIEWS, put_away, reachable, show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.journeys.window import Person

OVER = {"palette", "asked", "approved-together", "layouts"}
"""These stand over the window until something is taken or they are left."""

MOST = 250
"""No view has so many places for the keyboard."""


def round_trip(first: QWidget, *, back: bool = False) -> list[QWidget]:
    """Where the tabulator leads, from a widget round to it again, each stop once."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    for _ in range(MOST):
        at = QApplication.focusWidget()
        assert at is not None, f"the keyboard is nowhere after {told(stops[-1])}"
        if stops and at is stops[0]:
            return stops
        if at not in stops:
            stops.append(at)
        else:
            # within a page it goes from link to link
            assert at is stops[-1], f"the keyboard comes again to {told(at)}"
            assert isinstance(at, QTextBrowser), f"the keyboard stays in {told(at)}"
        QTest.keyClick(at, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        QApplication.processEvents()
    pytest.fail(f"{MOST} stops and not round: {', '.join(told(each) for each in stops[-5:])}")


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()}”"


def columns(shown: QWidget, stops: list[QWidget]) -> Iterator[list[QWidget]]:
    """Stops that follow one another in one part of the window: in one column, panel or form."""
    part: list[QWidget] = []
    for stop in stops:
        if part and (around := region(shown, stop)) is not region(shown, part[-1]):
            assert around is not None
            yield part
            part = []
        part.append(stop)
    yield part


def region(shown: QWidget, widget: QWidget) -> QWidget:
    """The part of a splitter, the panel, or the whole, that a widget is in."""
    each: QWidget | None = widget
    while each is not None and each is not shown:
        around = each.parentWidget()
        if around is not None and type(around).__name__ in {"QSplitter", "QMainWindow", "MainWindow"}:
            return each
        each = around
    return shown


def place(shown: QWidget, widget: QWidget) -> QPoint:
    return widget.mapTo(shown, QPoint(0, 0))


def comes_after(shown: QWidget, one: QWidget, other: QWidget) -> bool:
    """Whether the other stands below, or beside it farther along the line."""
    if one.isAncestorOf(other):
        return True
    first, second = place(shown, one), place(shown, other)
    if second.y() >= first.y() + one.height() - 2:
        return True
    if second.y() + other.height() - 2 <= first.y():
        return False
    along = second.x() - first.x()
    return (along <= 0) if shown.isRightToLeft() else (along >= 0)


@pytest.fixture(
    params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["rightwards", "leftwards"]
)
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_tabulator_follows_the_layout_and_comes_round(direction: Qt.LayoutDirection, ben: Person) -> None:
    assert ben.window.layoutDirection() is direction
    astray: list[str] = []
    for view in [each for each in VIEWS if each not in OVER]:
        shown = show(view, ben.window)
        wanted = list(reachable(shown))
        stops = round_trip(min(wanted, key=lambda each: each is not ben.window._buttons[Desk.READ]))  # noqa: SLF001 first
        missed = {told(each) for each in wanted if each not in stops}
        astray += [f"{view}: {each} is never reached" for each in missed]
        for part in columns(shown, stops):
            astray += [
                f"{view}: {told(other)} comes after {told(one)}"
                for one, other in pairwise(part)
                if not comes_after(shown, one, other)
            ]
        put_away(shown, ben.window)
    assert astray == []


def test_the_tabulator_goes_back_the_way_it_came(ben: Person) -> None:
    for view in ("reading-desk", "review-desk", "release-desk", "event-form"):
        shown = show(view, ben.window)
        first = next(reachable(shown))
        forth, back = round_trip(first), round_trip(first, back=True)
        assert back == [forth[0], *reversed(forth[1:])], view
        put_away(shown, ben.window)


def test_the_tabulator_leaves_what_stands_over_the_window(ben: Person) -> None:
    for view in sorted(OVER):
        show(view, ben.window)
        line = ben.window.pick_list.line
        assert QApplication.focusWidget() is line
        QTest.keyClick(line, Qt.Key.Key_Tab)
        QApplication.processEvents()
        assert QApplication.focusWidget() is not line
        assert not ben.window.pick_list.isVisible()


def test_the_tabulator_leaves_fields_of_several_lines(ben: Person) -> None:
    show("review-desk", ben.window)
    comment = ben.reviewing.verdict.comment
    comment.setFocus()
    QTest.keyClick(comment, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not comment
    assert comment.toPlainText() == ""


def test_escape_closes_a_panel_and_gives_the_keyboard_back_to_the_desk(ben: Person) -> None:
    show("search", ben.window)
    assert ben.window.search.line.hasFocus()
    QTest.keyClick(ben.window.search.line, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not ben.window.search.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert ben.reading.isAncestorOf(focused)


def test_the_tabulator_goes_round_where_no_collection_is_open(qtbot: QtBot) -> None:
    window = MainWindow(DESKS)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    stops = round_trip(window._buttons[Desk.READ])  # noqa: SLF001 the first stop
    assert [told(each) for each in reachable(window) if each not in stops] == []
    window.close()
