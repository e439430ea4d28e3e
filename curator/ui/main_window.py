"""The window: a rail of desks, the desk in front, the notice below; menus and keys made from the table of actions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.ui import menus, theme, undoing
from curator.ui.actions import Desk
from curator.ui.desks import Furnished
from curator.ui.icons import rail_side
from curator.ui.keyboard import Keyboard
from curator.ui.keys_first import WindowKeysFirst
from curator.ui.notices import NoticeBar
from curator.ui.pick_list import PickList
from curator.ui.protecting import look_after
from curator.ui.reasons import why_not, why_nothing_came
from curator.ui.side_panels import SidePanels
from curator.ui.system_theme import SystemTheme
from curator.ui.window_work import WindowWork
from curator.ui.words import tr
from curator.ui.workplace import Workplace

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from curator.ui.comments_panel import CommentsPanel
    from curator.ui.desks import Maker
    from curator.ui.history_panel import HistoryPanel
    from curator.ui.search_panel import SearchPanel
    from curator.ui.start_page import StartPage
    from curator.ui.tour.panel import TourPanel

IDLE_MILLISECONDS = 1_500
"""How long after the start the other desks are made, so that going to one is quick."""


class MainWindow(QMainWindow):
    """The window of one collection. `desks` makes the widget of each desk, in the order of the rail.

    `awaits_collection`: one is opened right after the first frame, so ways to begin are not offered before.
    """

    def __init__(self, desks: Mapping[Desk, Maker], *, awaits_collection: bool = False) -> None:
        super().__init__()
        self._awaits = awaits_collection
        self.notices = NoticeBar(self)
        self.pick_list = PickList(self)
        self.workplace = Workplace(self, self.notices, self.pick_list)
        self.notices.undo_pressed.connect(self.workplace.undo)
        self._keys = WindowKeysFirst(self.workplace.actions.values(), self)
        undoing.follow(self.workplace)
        self._stack = QStackedWidget(self)
        self.desks = Furnished(desks, self.workplace, self._stack.addWidget)
        self._start: StartPage | None = None
        self._tour: TourPanel | None = None
        self._history: HistoryPanel | None = None
        self._comments: CommentsPanel | None = None
        self._search: SearchPanel | None = None
        self._panels = SidePanels(self, self.workplace)
        self._idle = QTimer(self)
        self._idle.setInterval(IDLE_MILLISECONDS)
        self._idle.timeout.connect(partial(self.desks.furnish_next, self._idle.stop))
        self._rail = QVBoxLayout()
        self._rail.setContentsMargins(4, 8, 4, 8)
        self._buttons: dict[Desk, QToolButton] = {}
        for desk in self.desks:
            self._rail.addWidget(self._rail_button(desk))
        self._rail.addStretch(1)
        self._size_rail()
        self._lay_out()
        self._work = WindowWork(self, self)
        self._keyboard = Keyboard(self, self.workplace.actions)
        menus.fill(self.menuBar(), self.workplace, self.desks.furnish)
        self.workplace.opened.connect(self._name_window)
        self.workplace.opened.connect(self._take_up)
        self.workplace.opened.connect(partial(look_after, self.workplace))
        self.workplace.history_wanted.connect(self._show_history_of)
        self.workplace.comments_wanted.connect(lambda record, one: self.comments.show_record(record, comment=one))
        self.workplace.idle_key.connect(lambda name: self.notices.say(why_not(self.workplace, name)))
        self.setMinimumSize(760, 520)
        self.resize(1360, 860)
        if self.workplace.settings.window:
            self.restoreGeometry(QByteArray.fromBase64(self.workplace.settings.window.encode()))
        self._name_window()
        self.go(Desk.READ)
        SystemTheme(self, self.workplace, self.dress)
        self._idle.start()

    @property
    def history(self) -> HistoryPanel:
        """The panel of histories, made when it is first wanted."""
        if self._history is None:
            from curator.ui.history_panel import HistoryPanel  # noqa: PLC0415 starting does not wait for it

            self._history = HistoryPanel(self.workplace, self)
            self._panels.add(self._history)
        return self._history

    @property
    def comments(self) -> CommentsPanel:
        """The panel of comments, made when it is first wanted."""
        if self._comments is None:
            from curator.ui.comments_panel import CommentsPanel  # noqa: PLC0415 starting does not wait for it

            self._comments = CommentsPanel(self.workplace, self)
            self._panels.add(self._comments)
        return self._comments

    @property
    def search(self) -> SearchPanel:
        """The panel of the collection's search, made when it is first wanted."""
        if self._search is None:
            from curator.ui.search_panel import SearchPanel  # noqa: PLC0415 starting does not wait for it

            self._search = SearchPanel(self.workplace, self)
            self._panels.add(self._search)
        return self._search

    @property
    def tour(self) -> TourPanel:
        """The panel of the tour, made when it is first wanted."""
        if self._tour is None:
            from curator.ui.tour.panel import TourPanel  # noqa: PLC0415 starting does not wait for it

            self._tour = TourPanel(self.workplace, self.record_in_hand, self)
            self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._tour)
            # the desk keeps all the room that the steps do not need
            self.resizeDocks([self._tour], [1], Qt.Orientation.Vertical)
        return self._tour

    def go(self, desk: Desk) -> None:
        """Put a desk in front."""
        if desk not in self.desks:
            return
        self._stack.setCurrentWidget(self.desks[desk])
        self._offer_start()
        for each in self._buttons:
            # of the action, not of its button: that follows the action whenever it changes
            self.workplace.actions[f"go.{each.value}"].setChecked(each is desk)
        self.workplace.put_in_front(desk)
        self._stack.currentWidget().setFocus()

    def open_at_start(self, path: Path) -> None:
        """Open the collection that the program was started with; where it cannot be opened, offer ways to begin."""
        if not self.workplace.open(path):
            self._awaits = False
            self.go(self.workplace.desk)

    def _offer_start(self) -> None:
        """Put ways to begin in front of the desk while no collection is open."""
        if self.workplace.collection is not None or self._awaits:
            return
        if self._start is None:
            from curator.ui.start_page import StartPage  # noqa: PLC0415 most starts have a collection

            self._start = StartPage(self.workplace, self)
            self._stack.addWidget(self._start)
        self._start.refresh()
        self._stack.setCurrentWidget(self._start)

    def _take_up(self) -> None:
        """Show the desk with the collection that was opened."""
        self._awaits = False
        if self._stack.currentWidget() is self._start:
            self.go(self.workplace.desk)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 Qt's name
        """Watch the keyboard from now on."""
        super().showEvent(event)
        self._keyboard.watch()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 Qt's name
        """Say where a key has something to do that nobody took: no key is silent."""
        told = why_nothing_came(self.workplace, event.keyCombination())
        if told:
            self.notices.say(told)
        else:
            super().keyPressEvent(event)

    def parts(self) -> list[QWidget]:
        """The parts that F6 goes through: the desk in front and the panels beside it."""
        panels = [each for each in self.findChildren(QDockWidget) if each.isVisible()]
        return [self.desks[self.workplace.desk], *panels]

    def go_to_next_part(self) -> None:
        """Put the caret into the next part of the window."""
        parts = self.parts()
        focus = self.focusWidget()
        here = next((n for n, part in enumerate(parts) if focus is not None and part.isAncestorOf(focus)), -1)
        step_into(parts[(here + 1) % len(parts)])

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 Qt's name
        """Close without a question: everything is saved already."""
        self.workplace.keep(window=bytes(self.saveGeometry().toBase64().data()).decode())
        self.workplace.close()
        event.accept()

    def _rail_button(self, desk: Desk) -> QToolButton:
        action = self.workplace.actions[f"go.{desk.value}"]
        # what the button says again whenever the action changes
        action.setIconText(tr(_SHORT[desk]))
        self.workplace.draw_icons(f"go.{desk.value}")
        button = QToolButton(self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        action.setCheckable(True)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self._buttons[desk] = button
        return button

    def _size_rail(self) -> None:
        """Icons as large as the type asks for."""
        side = rail_side()
        for button in self._buttons.values():
            button.setIconSize(QSize(side, side))

    def _lay_out(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(6, 8, 6, 8)
        column.addWidget(self._stack, 1)
        column.addWidget(self.notices)
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._rail)
        row.addWidget(middle, 1)
        self.setCentralWidget(whole)

    def record_in_hand(self) -> str | None:
        """The key of the record that the desk in front has in hand."""
        in_hand = getattr(self.desks[self.workplace.desk], "record_in_hand", None)
        return in_hand() if in_hand is not None else None

    def _show_history_of(self, record: str) -> None:
        self.history.show_record(record)

    def show_something(self) -> None:
        """Have the desk in front show the first thing that it has, where nothing is in hand yet."""
        begin = getattr(self.desks[self.workplace.desk], "show_something", None)
        if begin is not None:
            begin()

    def wear(self, appearance: str) -> None:
        """Change to the light or the dark theme, or to the system's, and keep it."""
        self.workplace.keep(appearance=appearance)
        self.dress(appearance)

    def dress(self, appearance: str) -> None:
        """Change to the light or the dark theme, or to the system's, for now."""
        application = QGuiApplication.instance()
        self.workplace.theme = theme.wanted(appearance)
        if isinstance(application, QApplication):
            theme.wear(application, self.workplace.theme, self.workplace.settings.text_size)
        self.workplace.draw_icons()
        self._size_rail()
        self.workplace.theme_changed.emit()

    def _name_window(self) -> None:
        collection = self.workplace.collection
        title = collection.title if collection else tr("No collection")
        if collection is not None and not collection.is_writable:
            title = tr("{title} (reading only)", title=title)
        self.setWindowTitle(f"{title} · Curator")


def step_into(part: QWidget) -> None:
    """Put the caret into a part: where it says, else into the first thing in it that takes keys."""
    part.setFocus(Qt.FocusReason.ShortcutFocusReason)
    focus = part.window().focusWidget()
    if focus is not None and focus.isVisible() and (part.isAncestorOf(focus) or focus is part):
        return
    takes = (Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)
    first = next(
        (each for each in part.findChildren(QWidget) if each.isVisible() and each.focusPolicy() in takes), part
    )
    first.setFocus(Qt.FocusReason.ShortcutFocusReason)


_SHORT = {Desk.READ: "Read", Desk.EVENTS: "Events", Desk.REVIEW: "Review", Desk.RELEASE: "Release"}
