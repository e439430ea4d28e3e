"""Everything that the window can show, one after the other, with something in it: desks, panels, dialogs, pages."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from curator.exchange.claim_lines import Fault
from curator.exchange.ucdp.columns import GED_23_1
from curator.exchange.ucdp.in_steps import Looked
from curator.exchange.ucdp.incidents import Oddity
from curator.exchange.ucdp.refusals import FaultyRowsError
from curator.exchange.ucdp.taking_in import Changed, Imported
from curator.ui.actions import Desk
from curator.ui.events.event_data_dialog import EventDataDialog
from tests.pictures import scenes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from curator.ui.main_window import MainWindow
    from curator.ui.reading.read_desk import ReadDesk


def _claims(window: MainWindow) -> QWidget:
    window.go(Desk.READ)
    _reading(window).right.setCurrentWidget(_reading(window).claims)
    return window


def _whole_form(window: MainWindow) -> QWidget:
    scenes.reading_desk(window)
    _reading(window).form.more.setChecked(True)
    return window


def _find(window: MainWindow) -> QWidget:
    window.go(Desk.READ)
    _reading(window).find_bar.open()
    return window


def _event_form(window: MainWindow) -> QWidget:
    scenes.events_desk(window)
    window.workplace.actions["event.change"].trigger()
    return window


def _ledger(window: MainWindow) -> QWidget:
    scenes.events_desk(window)
    window.workplace.actions["event.ledger"].trigger()
    return window


def _notice(window: MainWindow) -> QWidget:
    window.go(Desk.READ)
    window.notices.say("Something was done.", can_undo=True)
    return window


def _asked(window: MainWindow) -> QWidget:
    scenes.review_desk(window)
    window.pick_list.ask("Why does it not touch this claim?", print)
    return window


def _event_data(window: MainWindow) -> QWidget:
    found = Imported("GEDEvent_v23_1.csv", GED_23_1, ("adm_2",), ("mine",), 1_204, 1_180, 20, 0)
    found.oddities[Oddity.ORDER].extend([7, 311, 402])
    found.changed.append(Changed("E-000012", "7001", 9, ("best", "high"), ("total killed",)))
    dialog = EventDataDialog(window.workplace, Looked("", found), window)
    dialog.show()
    return dialog


def _event_data_at_fault(window: MainWindow) -> QWidget:
    fault = Fault(3, "best is “many”, which is not a whole number of people")
    refusal = FaultyRowsError("ged.csv", [fault]).sentence
    dialog = EventDataDialog(
        window.workplace, Looked("", Imported("ged.csv", GED_23_1, rows=2), (fault,), refusal), window
    )
    dialog.show()
    return dialog


def _keys(window: MainWindow) -> QWidget:
    window.workplace.actions["help.keys"].trigger()
    return [each for each in window.findChildren(QDialog) if each.isVisible()][-1]


def _vocabularies(window: MainWindow) -> QWidget:
    window.workplace.actions["collection.vocabularies"].trigger()
    return [each for each in window.findChildren(QDialog) if each.isVisible()][-1]


def _releases(window: MainWindow) -> QWidget:
    """The releases that were made, and what one says otherwise than the one before it."""
    scenes.release_desk(window)
    window.workplace.actions["release.list"].trigger()
    window.workplace.actions["release.compare"].trigger()
    QTest.keyClick(window.pick_list.line, Qt.Key.Key_Return)
    return window


def _layouts(window: MainWindow) -> QWidget:
    scenes.release_desk(window)
    window.workplace.actions["release.layouts"].trigger()
    return window


def _reading(window: MainWindow) -> ReadDesk:
    return window.desks[Desk.READ]  # type: ignore[return-value]


VIEWS: Mapping[str, Callable[[MainWindow], QWidget]] = MappingProxyType(
    {
        **scenes.SCENES,
        "claims": _claims,
        "whole-form": _whole_form,
        "find": _find,
        "event-form": _event_form,
        "ledger": _ledger,
        "notice": _notice,
        "asked": _asked,
        "keys": _keys,
        "vocabularies": _vocabularies,
        "event-data": _event_data,
        "event-data-at-fault": _event_data_at_fault,
        "releases": _releases,
        "layouts": _layouts,
    }
)


def show(name: str, window: MainWindow) -> QWidget:
    """Show one of the views and let it settle; the window or dialog that has it."""
    shown = VIEWS[name](window)
    while window.workplace.is_busy:
        QApplication.processEvents()
    for _ in range(3):
        QApplication.processEvents()
    return shown


def put_away(shown: QWidget, window: MainWindow) -> None:
    """Close what stands over the desks."""
    if shown is not window:
        shown.close()
        shown.deleteLater()
    window.pick_list.shut()
    window.activateWindow()
    QApplication.processEvents()


def reachable(root: QWidget) -> Iterator[QWidget]:
    """What the keyboard can get to just now, in the order of making."""
    for each in root.findChildren(QWidget):
        is_own_window = each.isWindow()
        if is_own_window or not each.isVisible() or not each.isEnabled() or each.focusProxy() is not None:
            continue
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.window() is root:
            yield each
