from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.ui.side_panels import DESK_LETTERS, PANEL_LETTERS
from tests.ui.views import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.journeys.window import Person


@pytest.fixture
def sideways(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def area(person: Person) -> Qt.DockWidgetArea:
    QApplication.processEvents()
    return person.window.dockWidgetArea(person.window.search)


def test_a_panel_stands_beside_a_wide_desk_and_below_a_narrow_one(ben: Person) -> None:
    show("search", ben.window)
    needed = (DESK_LETTERS + PANEL_LETTERS) * ben.window.fontMetrics().averageCharWidth()
    ben.window.resize(needed + 40, 700)
    assert area(ben) is Qt.DockWidgetArea.RightDockWidgetArea
    ben.window.resize(needed - 40, 700)
    assert area(ben) is Qt.DockWidgetArea.BottomDockWidgetArea
    assert ben.window.search.isVisible()
    ben.window.resize(needed + 40, 700)
    assert area(ben) is Qt.DockWidgetArea.RightDockWidgetArea


def test_a_panel_stands_where_lines_end(sideways: QApplication, ben: Person) -> None:
    assert sideways
    show("search", ben.window)
    assert area(ben) is Qt.DockWidgetArea.LeftDockWidgetArea


def test_a_closed_panel_stays_closed_when_the_window_becomes_narrow(ben: Person) -> None:
    show("search", ben.window)
    ben.window.search.close()
    ben.window.resize(800, 600)
    assert area(ben) is Qt.DockWidgetArea.BottomDockWidgetArea
    assert not ben.window.search.isVisible()


def test_the_keyboard_goes_back_to_who_had_it_before_the_panel(ben: Person) -> None:
    show("reading-desk", ben.window)
    ben.reading.view.setFocus()
    ben.press("Ctrl+Shift+F")
    assert QApplication.focusWidget() is ben.window.search.line
    QTest.keyClick(ben.window.search.line, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert QApplication.focusWidget() is ben.reading.view
