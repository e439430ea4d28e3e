"""The window: a rail of desks, the desk in front, the notice below; menus and keys made from the table of actions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator import __version__
from curator.ui import collection_files, theme
from curator.ui.actions import ACTIONS, Desk, Menu
from curator.ui.desks import Furnished
from curator.ui.icons import rail_side
from curator.ui.keys_first import WindowKeysFirst
from curator.ui.notices import NoticeBar
from curator.ui.pick_list import Entry, PickList
from curator.ui.side_panels import SidePanels
from curator.ui.system_theme import SystemTheme
from curator.ui.words import tr
from curator.ui.workplace import Workplace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from curator.ui.desks import Maker
    from curator.ui.history_panel import HistoryPanel
    from curator.ui.search_panel import SearchPanel

IDLE_MILLISECONDS = 1_500
"""How long after the start the other desks are made, so that going to one is quick."""


class MainWindow(QMainWindow):
    """The window of one collection. `desks` makes the widget of each desk, in the order of the rail."""

    def __init__(self, desks: Mapping[Desk, Maker]) -> None:
        super().__init__()
        self.notices = NoticeBar(self)
        self.pick_list = PickList(self)
        self.workplace = Workplace(self, self.notices, self.pick_list)
        self.notices.undo_pressed.connect(self.workplace.undo)
        self._keys = WindowKeysFirst(self.workplace.actions.values(), self)
        self._stack = QStackedWidget(self)
        self.desks = Furnished(desks, self.workplace, self._stack.addWidget)
        self._history: HistoryPanel | None = None
        self._search: SearchPanel | None = None
        self._panels = SidePanels(self, self.workplace)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MILLISECONDS)
        self._idle.timeout.connect(self.desks.furnish)
        self._rail = QVBoxLayout()
        self._rail.setContentsMargins(4, 8, 4, 8)
        self._buttons: dict[Desk, QToolButton] = {}
        for desk in self.desks:
            self._rail.addWidget(self._rail_button(desk))
        self._rail.addStretch(1)
        self._name_rail()
        self._lay_out()
        self._handle_actions()
        self._fill_menus()
        self.workplace.opened.connect(self._name_window)
        self.workplace.history_wanted.connect(self._show_history_of)
        self.setMinimumSize(760, 520)
        self.resize(1360, 860)
        if self.workplace.settings.window:
            self.restoreGeometry(QByteArray.fromBase64(self.workplace.settings.window.encode()))
        self._name_window()
        self.go(Desk.READ)
        SystemTheme(self)
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
    def search(self) -> SearchPanel:
        """The panel of the collection's search, made when it is first wanted."""
        if self._search is None:
            from curator.ui.search_panel import SearchPanel  # noqa: PLC0415 starting does not wait for it

            self._search = SearchPanel(self.workplace, self)
            self._panels.add(self._search)
        return self._search

    def go(self, desk: Desk) -> None:
        """Put a desk in front."""
        if desk not in self.desks:
            return
        self._stack.setCurrentWidget(self.desks[desk])
        for each, button in self._buttons.items():
            button.setChecked(each is desk)
        self.workplace.put_in_front(desk)
        self.desks[desk].setFocus()

    def open_palette(self) -> None:
        """Show every action by name, with its key; those with nothing to do just now are greyed and last."""
        self.desks.furnish()
        workplace = self.workplace
        entries = [
            Entry(
                tr(each.text),
                each.name,
                workplace.actions[each.name].shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                workplace.actions[each.name].icon(),
                workplace.is_ready(each.name),
            )
            for each in ACTIONS
            if workplace.has_work(each.name) and each.name != "view.palette"
        ]
        self.pick_list.offer(
            tr("What do you want to do?"), entries, lambda name, _typed: workplace.actions[str(name)].trigger()
        )

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 Qt's name
        """Close without a question: everything is saved already."""
        self.workplace.keep(window=bytes(self.saveGeometry().toBase64().data()).decode())
        self.workplace.close()
        event.accept()

    def _rail_button(self, desk: Desk) -> QToolButton:
        action = self.workplace.actions[f"go.{desk.value}"]
        button = QToolButton(self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setDefaultAction(action)
        button.setCheckable(True)
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self._buttons[desk] = button
        return button

    def _name_rail(self) -> None:
        """Short names below icons as large as the type asks for; a changed action would put its own text back."""
        side = rail_side()
        for desk, button in self._buttons.items():
            button.setText(tr(_SHORT[desk]))
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

    def _fill_menus(self) -> None:
        for menu in Menu:
            entries = [each for each in ACTIONS if each.menu is menu]
            if not entries:
                continue
            opened = self.menuBar().addMenu(tr(menu.value))
            for each in entries:
                opened.addAction(self.workplace.actions[each.name])
            opened.aboutToShow.connect(partial(self._grey, opened))
            opened.aboutToHide.connect(self.workplace.let_keys_through)

    def _grey(self, menu: QMenu) -> None:
        self.desks.furnish()
        for action in menu.actions():
            action.setEnabled(self.workplace.is_ready(action.objectName()))

    def _handle_actions(self) -> None:
        workplace = self.workplace

        def is_open() -> bool:
            return workplace.collection is not None

        for desk in self.desks:
            workplace.handle(f"go.{desk.value}", partial(self.go, desk))
        workplace.handle("collection.new", partial(collection_files.make, workplace, self))
        workplace.handle("collection.open", partial(collection_files.open_one, workplace, self))
        workplace.handle("collection.back_up", self._back_up, ready=is_open)
        workplace.handle("collection.check", self._check, ready=is_open)
        workplace.handle("collection.quit", self.close)
        workplace.handle("edit.undo", workplace.undo, ready=is_open)
        workplace.handle("edit.redo", workplace.redo, ready=is_open)
        workplace.handle("edit.search", lambda: self.search.open(), ready=is_open)  # noqa: PLW0108 made when wanted
        workplace.handle("edit.history", self._show_history, ready=lambda: self._record_in_hand() is not None)
        workplace.handle("view.palette", self.open_palette)
        workplace.handle("view.settings", self._open_settings)
        workplace.handle("help.guide", lambda: self._read("guide.md"))
        workplace.handle("help.keys", self._show_keys)
        workplace.handle("help.about", self._show_about)
        workplace.handle("view.appearance", self._change_appearance)

    def _back_up(self) -> None:
        from curator.ui.keeping import back_up  # noqa: PLC0415 starting does not wait for it

        back_up(self.workplace)

    def _check(self) -> None:
        from curator.ui.keeping import check_all  # noqa: PLC0415 starting does not wait for it

        check_all(self.workplace, self)

    def _record_in_hand(self) -> str | None:
        """The key of the record that the desk in front has in hand."""
        in_hand = getattr(self.desks[self.workplace.desk], "record_in_hand", None)
        return in_hand() if in_hand is not None else None

    def _show_history_of(self, record: str) -> None:
        self.history.show_record(record)

    def _show_history(self) -> None:
        record = self._record_in_hand()
        if record is not None:
            self.workplace.history_wanted.emit(record)

    def _open_settings(self) -> None:
        from curator.ui.settings_dialog import SettingsDialog  # noqa: PLC0415 starting does not wait for it

        dialog = SettingsDialog(self.workplace, self)
        dialog.accepted.connect(lambda: self.wear(self.workplace.settings.appearance))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _read(self, name: str) -> None:
        from curator.ui.guide_window import GuideWindow  # noqa: PLC0415 starting does not wait for it

        reader = GuideWindow(name, self)
        reader.show()

    def _show_keys(self) -> None:
        from curator.ui.guide_window import GuideWindow, key_sheet  # noqa: PLC0415 starting does not wait for it

        self.desks.furnish()
        reader = GuideWindow.of_text(tr("Keys"), key_sheet(self.workplace), self)
        reader.show()

    def _show_about(self) -> None:
        self.notices.say(
            tr("Curator {version}. Apache-2.0. Icons: Lucide (ISC). Qt for Python: LGPL-3.0.", version=__version__)
        )

    def _change_appearance(self) -> None:
        self.wear("light" if self.workplace.theme.name == "dark" else "dark")

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
        self._name_rail()
        self.workplace.theme_changed.emit()

    def _name_window(self) -> None:
        collection = self.workplace.collection
        title = collection.title if collection else tr("No collection")
        if collection is not None and not collection.is_writable:
            title = tr("{title} (reading only)", title=title)
        self.setWindowTitle(f"{title} · Curator")


_SHORT = {Desk.READ: "Read", Desk.EVENTS: "Events", Desk.REVIEW: "Review", Desk.RELEASE: "Release"}
