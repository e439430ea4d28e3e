"""What is done to the window and the collection as a whole: the actions that belong to no desk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from curator import __version__
from curator.ui import collection_files
from curator.ui.command_palette import open_palette
from curator.ui.context_help import anchor_for
from curator.ui.source_in_hand import source_in_hand
from curator.ui.words import tr
from curator.work.commenting import ABOUT

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from curator.ui.actions import Desk
    from curator.ui.desks import Furnished
    from curator.ui.guide_window import GuideWindow
    from curator.ui.search_panel import SearchPanel
    from curator.ui.tour.panel import TourPanel
    from curator.ui.workplace import Workplace

D = TypeVar("D", bound=QDialog)


class InWindow(Protocol):
    """What the window gives to its work."""

    workplace: Workplace
    desks: Furnished

    @property
    def search(self) -> SearchPanel:
        """The panel of the collection's search."""

    @property
    def tour(self) -> TourPanel:
        """The panel of the tour."""

    def go(self, desk: Desk) -> None:
        """Put a desk in front."""

    def go_to_next_part(self) -> None:
        """Put the caret into the next part of the window."""

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
        handle("collection.vocabularies", self.open_vocabularies, ready=is_open)
        handle("collection.sources", self.open_sources, ready=is_open)
        workplace.source_wanted.connect(self.show_source)
        handle("review.agreement", self.open_agreement, ready=is_open)
        handle("collection.quit", widget.close)
        handle("edit.undo", workplace.undo, ready=is_open)
        handle("edit.redo", workplace.redo, ready=is_open)
        handle("edit.search", lambda: window.search.open(), ready=is_open)  # noqa: PLW0108 made when wanted
        handle("edit.history", self.show_history, ready=lambda: window.record_in_hand() is not None)
        handle("edit.comments", self.show_comments, ready=self._can_be_spoken_about)
        handle("go.next_part", window.go_to_next_part)
        handle("view.palette", self.open_palette)
        handle("view.settings", self.open_settings)
        handle("view.appearance", self.change_appearance)
        handle("help.guide", self.read)
        handle("help.tour", self.take_tour)
        handle("help.keys", self.show_keys)
        handle("help.print_keys", self.print_keys)
        handle("help.about", self.tell_about)

    def open_palette(self) -> None:
        """Show every action by name, with its key."""
        self._window.desks.furnish()
        self._workplace.draw_icons()
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

    def _can_be_spoken_about(self) -> bool:
        record = self._window.record_in_hand()
        return record is not None and record.partition(":")[0] in ABOUT

    def show_comments(self) -> None:
        """Show the comments on the record in hand."""
        record = self._window.record_in_hand()
        if record is not None:
            self._workplace.comments_wanted.emit(record, "")

    def open_settings(self) -> None:
        """Show the settings beside the work."""
        from curator.ui.settings_dialog import SettingsDialog  # noqa: PLC0415 starting does not wait for it

        def made() -> SettingsDialog:
            dialog = SettingsDialog(self._workplace, self._widget)
            dialog.accepted.connect(lambda: self._window.wear(self._workplace.settings.appearance))
            return dialog

        _bring(self._beside(SettingsDialog, made))

    def open_vocabularies(self) -> None:
        """Show the vocabularies of the open collection beside the work."""
        from curator.ui.vocabularies_dialog import VocabulariesDialog  # noqa: PLC0415 starting does not wait for it

        _bring(self._beside(VocabulariesDialog, lambda: VocabulariesDialog(self._workplace, self._widget)))

    def open_sources(self) -> None:
        """Show the sources of the open collection beside the work; with a claim in hand, the one that it rests on."""
        desk = self._window.desks[self._workplace.desk]
        claim = getattr(desk, "claim_in_hand", None) or self._window.record_in_hand()
        self.show_source(source_in_hand(self._workplace, claim))

    def show_source(self, source: str) -> None:
        """Show the sources beside the work, this one in the frame; without one, the one that is there, or the first."""
        from curator.ui.sources.dialog import SourcesDialog  # noqa: PLC0415 starting does not wait for it

        dialog = self._beside(SourcesDialog, lambda: SourcesDialog(self._workplace, self._widget))
        if source:
            dialog.show_source(source)
        _bring(dialog)

    def open_agreement(self) -> None:
        """Show how far two people agree, beside the work."""
        from curator.ui.reviewing.agreement_dialog import AgreementDialog  # noqa: PLC0415 starting does not wait for it

        _bring(self._beside(AgreementDialog, lambda: AgreementDialog(self._workplace, self._widget)))

    def change_appearance(self) -> None:
        """Change from light to dark, or back."""
        self._window.wear("light" if self._workplace.theme.name == "dark" else "dark")

    def read(self) -> None:
        """Show the guide, at the section about what has the caret."""
        from curator.ui.guide_window import GuideWindow  # noqa: PLC0415 starting does not wait for it

        anchor = anchor_for(QApplication.focusWidget() or self._widget.focusWidget())
        reader = next((each for each in self._readers() if each.page is not None), None)
        if reader is None:
            reader = GuideWindow(self._workplace, self._widget)
        # first its room, then the place in it
        _bring(reader)
        reader.show_page(anchor=anchor)

    def take_tour(self) -> None:
        """Take up the tour, on the sample."""
        collection_files.open_sample(self._workplace)
        if self._workplace.collection is not None:
            self._window.tour.begin()

    def show_keys(self) -> None:
        """Show every action with its key."""
        from curator.ui.guide_window import GuideWindow  # noqa: PLC0415 starting does not wait for it
        from curator.ui.key_sheet import sheet  # noqa: PLC0415 starting does not wait for it

        reader = next((each for each in self._readers() if each.page is None), None)
        if reader is None:
            reader = GuideWindow(self._workplace, self._widget)
        reader.show_text(tr("Keys"), sheet(self._workplace))
        _bring(reader)

    def print_keys(self) -> None:
        """Print the key sheet, or write it to a file."""
        from curator.ui.key_sheet import ask_and_print  # noqa: PLC0415 starting does not wait for it

        ask_and_print(self._workplace, self._widget)

    def tell_about(self) -> None:
        """Say which Curator this is, and its licences."""
        self._workplace.notices.say(
            tr("Curator {version}. Apache-2.0. Icons: Lucide (ISC). Qt for Python: LGPL-3.0.", version=__version__)
        )

    def _readers(self) -> list[GuideWindow]:
        """The windows of the guide and of the keys that are open."""
        from curator.ui.guide_window import GuideWindow  # noqa: PLC0415 starting does not wait for it

        return [each for each in self._widget.findChildren(GuideWindow) if each.isVisible()]

    def _beside(self, kind: type[D], made: Callable[[], D]) -> D:
        """The dialog of this kind that is open already, or a new one, which goes when it is closed."""
        dialog = next((each for each in self._widget.findChildren(kind) if each.isVisible()), None)
        if dialog is None:
            dialog = made()
            dialog.finished.connect(dialog.deleteLater)
        return dialog


def _bring(dialog: QDialog) -> None:
    """Show a dialog beside the work, in front."""
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
