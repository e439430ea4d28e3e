"""Twice the size of type in a window of 1280 × 800: nothing is cut, nothing lies over anything (WCAG 2.2, 1.4.4)."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QDockWidget,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QTableView,
    QWidget,
)

from curator import settings
from curator.ui import theme
from tests.furnished import REVIEWER
from tests.journeys.window import Person, at_the_window
from tests.ui.views import VIEWS, put_away, show

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WIDTH, HEIGHT = 1280, 800
SLACK = 2
"""Pixels that rounding may cost."""


@pytest.fixture(
    params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["rightwards", "leftwards"]
)
def large(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, furnished: Path, request: pytest.FixtureRequest
) -> Iterator[Person]:
    """Ben at a window of 1280 × 800 whose type is twice as large."""
    size = round(theme.system_points() * 2)
    settings.save(settings.Settings(person="Ben", appearance="light", text_size=size))
    qapp.setLayoutDirection(request.param)
    theme.wear(qapp, theme.LIGHT, size)
    path = tmp_path / "ben.curator"
    path.write_bytes(furnished.read_bytes())
    with at_the_window(qapp, qtbot, path, REVIEWER) as person:
        person.window.resize(WIDTH, HEIGHT)
        QApplication.processEvents()
        yield person
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.wear(qapp, theme.LIGHT)


def told(widget: QWidget) -> str:
    words = getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{widget.accessibleName() or words[:40]}”"


def is_drawn(widget: QWidget) -> bool:
    return widget.isVisible() and widget.width() > 0 and widget.height() > 0


def cut(root: QWidget) -> Iterator[str]:
    """Labels and buttons that have less room than their words need, unless a hint shows the whole."""
    for each in root.findChildren(QWidget):
        if (
            not is_drawn(each)
            or not isinstance(each, QLabel | QAbstractButton)
            or each.toolTip() == getattr(each, "text", str)()
        ):
            continue
        if isinstance(each, QLabel) and each.wordWrap():
            if each.heightForWidth(each.width()) > each.height() + SLACK:
                yield f"{told(each)} is {each.height()} high, wants {each.heightForWidth(each.width())}"
            continue
        if each.objectName().startswith("qt_"):
            continue
        wanted = each.minimumSizeHint() if isinstance(each, QCheckBox) else each.sizeHint()
        if wanted.width() > each.width() + SLACK or wanted.height() > each.height() + SLACK:
            yield f"{told(each)} is {each.width()} × {each.height()}, wants {wanted.width()} × {wanted.height()}"


def is_parked(widget: QWidget) -> bool:
    """Whether Qt has put a panel away that another one covers as the tab in front, or the bar of tabs that are no more."""
    return isinstance(widget, QDockWidget | QTabBar) and widget.geometry().bottom() < 0


def outside(root: QWidget) -> Iterator[str]:
    """What reaches beyond the part of the window that it is in, where that does not scroll."""
    for each in root.findChildren(QWidget):
        around = each.parentWidget()
        if not is_drawn(each) or each.isWindow() or around is None or scrolls(each):
            continue
        if is_parked(each):
            continue
        room = QRect(QPoint(0, 0), around.size()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not room.contains(each.geometry()):
            yield f"{told(each)} at {each.geometry().getRect()} in {type(around).__name__} of {around.size().toTuple()}"


def scrolls(widget: QWidget) -> bool:
    """Whether a widget is in something that scrolls, or is a part of it."""
    each = widget.parentWidget()
    while each is not None and not each.isWindow():
        if isinstance(each, QAbstractScrollArea):
            return True
        each = each.parentWidget()
    return False


def overlapping(root: QWidget) -> Iterator[str]:
    """Neighbours that lie over one another."""
    for around in (root, *root.findChildren(QWidget)):
        if not is_drawn(around) or isinstance(around, QStackedWidget | QAbstractScrollArea) or scrolls(around):
            continue
        inner = [
            each
            for each in around.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if is_drawn(each)
            and not is_parked(each)
            and not each.isWindow()
            and each is not getattr(root, "pick_list", None)
            and not each.objectName().startswith("qt_")
            and each.metaObject().className() not in OVER
        ]
        for one, other in combinations(inner, 2):
            common = one.geometry().intersected(other.geometry())
            if common.width() > SLACK and common.height() > SLACK:
                yield f"{told(one)} and {told(other)} share {common.size().toTuple()}"


OVER = {"QRubberBand", "QSplitterHandle", "EmptyNote", "QFocusFrame", "QSizeGrip"}
"""These lie over their neighbours on purpose."""


def sideways(root: QWidget) -> Iterator[str]:
    """What can be scrolled sideways, but for tables and maps."""
    for each in root.findChildren(QAbstractScrollArea):
        if is_drawn(each) and not isinstance(each, QTableView) and each.horizontalScrollBar().maximum() > 0:
            if each.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff and isinstance(
                each, QAbstractItemView
            ):
                continue  # its lines end in dots, and a hint shows the whole
            yield f"{told(each)} scrolls by {each.horizontalScrollBar().maximum()}"


def test_nothing_is_cut_or_covered_at_twice_the_size(large: Person) -> None:
    found: dict[str, list[str]] = {}
    for view in VIEWS:
        shown = show(view, large.window)
        assert large.window.size().toTuple() == (WIDTH, HEIGHT)
        found[view] = [*cut(shown), *outside(shown), *overlapping(shown), *sideways(shown)]
        put_away(shown, large.window)
    assert {view: each for view, each in found.items() if each} == {}


def test_what_is_cut_is_found(large: Person) -> None:
    shown = show("release-desk", large.window)
    button = large.releasing._choose  # noqa: SLF001 any button
    button.setFixedWidth(30)
    QApplication.processEvents()
    assert any("Choose" in each for each in cut(shown))
    button.setMaximumWidth(4000)
    button.setGeometry(large.window.width(), 0, 200, 40)
    assert any("Choose" in each for each in outside(shown))
    button.setGeometry(large.releasing.folder.geometry())
    assert any("Choose" in each for each in overlapping(shown))


def test_every_main_button_can_be_reached_at_twice_the_size(large: Person) -> None:
    for view in VIEWS:
        shown = show(view, large.window)
        for button in shown.findChildren(QAbstractButton):
            if not button.isVisible() or not button.property("main"):
                continue
            area: QWidget | None = button
            while area is not None and not isinstance(area, QScrollArea):
                area = area.parentWidget()
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(button)
            place = QRect(button.mapTo(shown, QPoint(0, 0)), button.size())
            assert shown.rect().contains(place), (view, told(button), place)
            assert not button.visibleRegion().isEmpty(), (view, told(button))
        put_away(shown, large.window)
