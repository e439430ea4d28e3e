"""What is in each picture: a desk or a panel with something in hand, in the window that stands."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from curator.core.cases import knower
from curator.core.disputes import open_disputes
from curator.core.records import key_of
from curator.store.queries import cases
from curator.ui.actions import Desk
from curator.ui.settings_dialog import SettingsDialog
from curator.ui.sources.ahead import Part
from curator.ui.sources.dialog import SourcesDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from curator.core.events import Event
    from curator.ui.main_window import MainWindow

SEARCHED = "Deyr Holm"


def _disputed(window: MainWindow) -> Event:
    """The first event whose claims disagree."""
    connection = window.workplace.connection
    assert connection is not None
    return next(case.event for case in cases.every(connection) if open_disputes(case))


def reading_desk(window: MainWindow) -> QWidget:
    """An article with its highlights, and the claim form filled from the words."""
    window.go(Desk.READ)
    window.show_something()
    return window


def events_desk(window: MainWindow) -> QWidget:
    """The table of events, and one whose claims disagree."""
    window.workplace.show_event(_disputed(window).uid)
    return window


def review_desk(window: MainWindow) -> QWidget:
    """The queue, the claims side by side, and the dispute to settle."""
    window.go(Desk.REVIEW)
    window.workplace.review_wanted.emit(_disputed(window).uid)
    return window


def release_desk(window: MainWindow) -> QWidget:
    """What goes out, and what is withheld."""
    window.go(Desk.RELEASE)
    return window


def settings(window: MainWindow) -> QWidget:
    """The settings, alone."""
    dialog = SettingsDialog(window.workplace, window)
    dialog.open()
    return dialog


def sources(window: MainWindow) -> QWidget:
    """The sources, and what it would change if two of them were one voice."""
    assert window.workplace.connection is not None
    voices = (
        {uid for each in case.bearings if (uid := knower(each.claim))}
        for case in cases.every(window.workplace.connection)
    )
    one, other, *_ = sorted(next(each for each in voices if len(each) > 1))
    window.workplace.source_wanted.emit(one)
    dialog = window.findChild(SourcesDialog)
    assert isinstance(dialog, SourcesDialog)
    dialog.pane.tabs.setCurrentIndex(Part.RELATIONS)
    dialog.pane.inputs.other.setCurrentIndex(dialog.pane.inputs.other.findData(other))
    return dialog


def palette(window: MainWindow) -> QWidget:
    """The command palette over the Read desk."""
    reading_desk(window)
    window.workplace.actions["view.palette"].trigger()
    return window


def search(window: MainWindow) -> QWidget:
    """The search of the collection beside the Read desk."""
    reading_desk(window)
    window.search.open()
    window.search.line.setText(SEARCHED)
    window.search.look()
    return window


def history(window: MainWindow) -> QWidget:
    """The history of an event beside the Events desk."""
    events_desk(window)
    window.workplace.history_wanted.emit(key_of(_disputed(window)))
    return window


SCENES: Mapping[str, Callable[[MainWindow], QWidget]] = MappingProxyType(
    {
        "reading-desk": reading_desk,
        "events-desk": events_desk,
        "review-desk": review_desk,
        "release-desk": release_desk,
        "sources": sources,
        "settings": settings,
        "palette": palette,
        "search": search,
        "history": history,
    }
)
