"""What is done to the window and the collection as a whole: the actions that belong to no desk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from curator import __version__
from curator.ui import collection_files
from curator.ui.command_palette import open_palette
from curator.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from curator.ui.actions import Desk
    from curator.ui.desks import Furnished
    from curator.ui.search_panel import SearchPanel
    from curator.ui.workplace import Workplace


class InWindow(Protocol):
    """What the window gives to its work."""

    workplace: Workplace
    desks: Furnished

    @property
    def search(self) -> SearchPanel:
        """The panel of the collection's search."""

    def go(self, desk: Desk) -> None:
        """Put a desk in front."""

    def record_in_hand(self) -> str | None:
        """The key of the record that the desk in front has in hand."""

    def wear(self, appearance: str) -> None:
        """Change to the light or the dark theme, or to the system's, and keep it."""


class WindowWork(QObject):
    """Does the actions of a window that belong to no desk."""

    def __init__(self, window: InWindow, widget: QWidget) -> None:
        """`widget` is the window itself, which dialogs and panels belong to."""
        super().__init__(widget)
        self._window, self._widget = window, widget
        self._workplace = workplace = window.workplace
        handle = workplace.handle

        def is_open() -> bool:
            return workplace.collection is not None

        for desk in window.desks:
            handle(f"go.{desk.value}", partial(window.go, desk))
        handle("collection.new", partial(collection_files.make, workplace, widget))
        handle("collection.open", partial(collection_files.open_one, workplace, widget))
        handle("collection.back_up", self.back_up, ready=is_open)
        handle("collection.check", self.check, ready=is_open)
        handle("collection.quit", widget.close)
        handle("edit.undo", workplace.undo, ready=is_open)
        handle("edit.redo", workplace.redo, ready=is_open)
        handle("edit.search", lambda: window.search.open(), ready=is_open)  # noqa: PLW0108 made when wanted
        handle("edit.history", self.show_history, ready=lambda: window.record_in_hand() is not None)
        handle("view.palette", self.open_palette)
        handle("view.settings", self.open_settings)
        handle("view.appearance", self.change_appearance)
        handle("help.guide", lambda: self.read("guide.md"))
        handle("help.keys", self.show_keys)
        handle("help.about", self.tell_about)

    def open_palette(self) -> None:
        """Show every action by name, with its key."""
        self._window.desks.furnish()
        open_palette(self._workplace)

    def back_up(self) -> None:
        """Make a backup of the open collection."""
        from curator.ui.keeping import back_up  # noqa: PLC0415 starting does not wait for it

        back_up(self._workplace)

    def check(self) -> None:
        """Check the open collection."""
        from curator.ui.keeping import check_all  # noqa: PLC0415 starting does not wait for it

        check_all(self._workplace, self)

    def show_history(self) -> None:
        """Show the history of the record in hand."""
        record = self._window.record_in_hand()
        if record is not None:
            self._workplace.history_wanted.emit(record)

    def open_settings(self) -> None:
        """Show the settings."""
        from curator.ui.settings_dialog import SettingsDialog  # noqa: PLC0415 starting does not wait for it

        dialog = SettingsDialog(self._workplace, self._widget)
        dialog.accepted.connect(lambda: self._window.wear(self._workplace.settings.appearance))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def change_appearance(self) -> None:
        """Change from light to dark, or back."""
        self._window.wear("light" if self._workplace.theme.name == "dark" else "dark")

    def read(self, name: str) -> None:
        """Show a page of the help folder."""
        from curator.ui.guide_window import GuideWindow  # noqa: PLC0415 starting does not wait for it

        reader = GuideWindow(name, self._widget)
        reader.show()

    def show_keys(self) -> None:
        """Show every action with its key."""
        from curator.ui.guide_window import GuideWindow, key_sheet  # noqa: PLC0415 starting does not wait for it

        self._window.desks.furnish()
        reader = GuideWindow.of_text(tr("Keys"), key_sheet(self._workplace), self._widget)
        reader.show()

    def tell_about(self) -> None:
        """Say which Curator this is, and its licences."""
        self._workplace.notices.say(
            tr("Curator {version}. Apache-2.0. Icons: Lucide (ISC). Qt for Python: LGPL-3.0.", version=__version__)
        )
