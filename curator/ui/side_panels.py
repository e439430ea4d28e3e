"""Panels beside a desk: on its end side where there is room for both, below it where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QTabBar, QToolButton, QWidget
from shiboken6 import isValid

from curator.ui.focus_handing import lead_through
from curator.ui.icons import icon, text_side
from curator.ui.lists import FilteredList
from curator.ui.mirroring import far_side
from curator.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from curator.ui.workplace import Workplace

DESK_LETTERS, PANEL_LETTERS = 92, 38
"""A desk beside a panel needs so many average letters in width, the panel so many."""

PANEL_LINES = 11
"""A panel below a desk is so many lines high at first."""

MOVING = frozenset({QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange})
"""After these a panel may stand elsewhere."""


class SidePanels(QObject):
    """The panels of a window; they move as its width, or its type, changes. Two of them share the room as tabs."""

    def __init__(self, window: QMainWindow, workplace: Workplace) -> None:
        super().__init__(window)
        self._window = window
        self._workplace = workplace
        self._panels: list[QDockWidget] = []
        self._area = Qt.DockWidgetArea.NoDockWidgetArea

    def add(self, panel: QDockWidget) -> None:
        """Put one more panel beside the desks."""
        title = PanelTitle(panel, self._workplace)
        panel.setTitleBarWidget(title)
        stops = (each for each in panel.widget().findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        lead_through([title.close_button, *stops])
        panel.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        panel.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        for listed in panel.findChildren(FilteredList):
            # the panel's own title says it
            listed.title.hide()
        if not self._panels:
            self._window.installEventFilter(self)
        self._panels.append(panel)
        self._area = Qt.DockWidgetArea.NoDockWidgetArea
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Follow the window's width, type and direction."""
        if watched is self._window and event.type() in MOVING:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        letter = self._window.fontMetrics().averageCharWidth()
        has_room = self._window.width() >= (DESK_LETTERS + PANEL_LETTERS) * letter
        area = far_side() if has_room else Qt.DockWidgetArea.BottomDockWidgetArea
        if area is self._area or not self._panels:
            return
        self._area = area
        seen = [panel for panel in self._panels if not panel.isHidden()]
        for panel in self._panels:
            self._window.addDockWidget(area, panel)
        for panel in self._panels[1:]:
            self._window.tabifyDockWidget(self._panels[0], panel)
        for panel in self._panels:
            panel.setVisible(panel in seen)
        for tabs in self._window.findChildren(QTabBar):
            tabs.setAccessibleName(tr("Panels"))
        if has_room:
            size, along = PANEL_LETTERS * letter, Qt.Orientation.Horizontal
        else:
            size, along = PANEL_LINES * self._window.fontMetrics().lineSpacing(), Qt.Orientation.Vertical
        self._window.resizeDocks(self._panels, [size] * len(self._panels), along)


class PanelTitle(QWidget):
    """A panel's title, and a way to close it that keys reach."""

    def __init__(self, panel: QDockWidget, workplace: Workplace) -> None:
        super().__init__(panel)
        self._panel = panel
        self._workplace = workplace
        self._before: QWidget | None = None
        panel.visibilityChanged.connect(self._follow)
        panel.installEventFilter(self)
        self._title = QLabel(panel.windowTitle(), self)
        self._title.setProperty("caption", True)
        self._title.setWordWrap(True)
        panel.windowTitleChanged.connect(self._title.setText)
        self.close_button = QToolButton(self)
        self.close_button.setAccessibleName(tr("Close this panel"))
        self.close_button.setToolTip(tr("Close this panel (Esc)"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(panel.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 4, 4, 0)
        row.addWidget(self._title, 1)
        row.addWidget(self.close_button)
        workplace.theme_changed.connect(self._draw)
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Close on Escape, where no part of the panel takes that key for itself."""
        is_pressed = watched is self._panel and event.type() is QEvent.Type.KeyPress
        if is_pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._panel.close()
            return True
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        self.close_button.setIconSize(QSize(text_side(), text_side()))
        self.close_button.setIcon(icon("x", self._workplace.theme.ink))

    def _follow(self, is_seen: bool) -> None:
        """Remember who has the keyboard when the panel opens, and give it back when it is closed, not only covered."""
        window = self._panel.window()
        focused = window.focusWidget()
        has_keyboard = focused is None or self._panel.isAncestorOf(focused)
        if is_seen and not has_keyboard:
            self._before = focused
        elif not is_seen and self._panel.isHidden() and has_keyboard:
            is_there = self._before is not None and isValid(self._before)  # type: ignore[no-untyped-call]
            if is_there and self._before is not None and self._before.isVisible():
                self._before.setFocus()
            else:
                self._workplace.actions[f"go.{self._workplace.desk.value}"].trigger()
