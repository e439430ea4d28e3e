"""F1: every desk, panel and input names a section of the guide that is there."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QWidget

from curator.ui import guide_pages
from curator.ui.actions import Desk
from curator.ui.context_help import anchor_for
from curator.ui.guide_window import GuideWindow
from curator.ui.settings_dialog import SettingsDialog
from tests.architecture.sources import sources

if TYPE_CHECKING:
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


@pytest.fixture
def anchors() -> frozenset[str]:
    return guide_pages.read(guide_pages.GUIDE).anchors


def named_in_sources() -> set[str]:
    """Every section that a widget names, in a class, by a property, or in a list of them."""
    found = set()
    for source in sources("curator/ui"):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Assign) and any(
                isinstance(target, ast.Name) and target.id in {"help_anchor", "_HELP"} for target in node.targets
            ):
                found |= {
                    str(each.value) for each in ast.walk(node.value) if isinstance(each, ast.Constant) and each.value
                }
            if isinstance(node, ast.Call) and [
                each.value for each in node.args[:1] if isinstance(each, ast.Constant)
            ] == ["help_anchor"]:
                found |= {str(each.value) for each in node.args[1:] if isinstance(each, ast.Constant)}
    return found


def test_every_section_that_a_widget_names_is_in_the_guide(anchors: frozenset[str]) -> None:
    named = named_in_sources()
    assert len(named) > 25
    assert sorted(named - anchors) == []


def test_everything_that_takes_the_caret_names_a_section(ada: Person, case: Case, anchors: frozenset[str]) -> None:
    ada.window.desks.furnish()
    ada.reading.claim_work.open(case.claims[0].uid)
    ada.window.search.open()
    ada.workplace.history_wanted.emit(f"event:{case.event.uid}")
    ada.press("Ctrl+,", ada.window)
    ada.workplace.actions["help.tour"]
    inputs = [
        each
        for each in ada.window.findChildren(QWidget)
        if each.focusPolicy().value and not isinstance(each, QAbstractButton | QLabel)
        if isinstance(each, QLineEdit | QAbstractScrollArea) and not each.objectName().startswith("qt_")
    ]
    assert len(inputs) > 25
    nameless = {f"{type(each).__name__} {each.accessibleName()}" for each in inputs if anchor_for(each) not in anchors}
    assert nameless == set()


@pytest.mark.parametrize(
    ("desk", "section"),
    [
        (Desk.READ, "The Read desk"),
        (Desk.EVENTS, "The Events desk"),
        (Desk.REVIEW, "The Review desk"),
        (Desk.RELEASE, "The Release desk"),
    ],
)
def test_f1_on_a_desk_opens_the_guide_at_that_desk(ada: Person, desk: Desk, section: str) -> None:
    ada.window.go(desk)
    ada.window.desks[desk].setFocusProxy(None)  # type: ignore[arg-type]  # none is how Qt takes it away
    ada.window.desks[desk].setFocus()
    assert anchor_for(ada.window.desks[desk]) in guide_pages.read(guide_pages.GUIDE).anchors
    guide = open_guide(ada, ada.window.desks[desk])
    assert section_at_the_top(guide) == section


@pytest.mark.parametrize(("line", "section"), [(1, "How many, of whom"), (2, "When"), (5, "Caveats")])
def test_f1_in_a_line_of_the_form_opens_the_section_about_the_line(
    ada: Person, case: Case, line: int, section: str
) -> None:
    ada.reading.claim_work.open(case.claims[0].uid)
    edit = ada.reading.form.line_inputs[line].line
    edit.setFocus()
    guide = open_guide(ada, edit)
    assert section_at_the_top(guide) == section
    assert guide.contents.currentItem().text().strip() == section


def test_f1_again_goes_on_in_the_same_window(ada: Person, case: Case) -> None:
    ada.reading.view.setFocus()
    guide = open_guide(ada, ada.reading.view)
    assert section_at_the_top(guide) == "Reading and marking by key"
    ada.window.activateWindow()
    ada.qtbot.waitUntil(ada.window.isActiveWindow)
    ada.reading.claim_work.open(case.claims[0].uid)
    again = open_guide(ada, ada.reading.form.originator.line)
    assert again is guide
    assert section_at_the_top(guide) == "How many, of whom"


def test_f1_in_the_settings_opens_their_section(ada: Person) -> None:
    ada.press("Ctrl+,", ada.window)
    dialog = ada.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.activateWindow()
    ada.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.person.setFocus()
    guide = open_guide(ada, dialog.person)
    assert section_at_the_top(guide) == "Settings"


def open_guide(person: Person, widget: QWidget) -> GuideWindow:
    person.press("F1", widget)
    (guide,) = [each for each in person.window.findChildren(GuideWindow) if each.isVisible()]
    return guide


def section_at_the_top(guide: GuideWindow) -> str:
    """The heading that the caret of the guide is in."""
    return guide.text.textCursor().block().text()
