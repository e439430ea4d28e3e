"""What a screen reader is told: a name, a role and a state for all that takes the keyboard, and what happens elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QTextBrowser,
    QWidget,
)

from curator.core.spans import Span
from curator.ui.actions import Desk
from curator.ui.events.event_table import EventTable
from tests.ui.views import VIEWS, put_away, show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

    from curator.ui.lists import FilteredList
    from tests.journeys.window import Person

ROLES: tuple[tuple[type[QObject], frozenset[QAccessible.Role]], ...] = (
    (QCheckBox, frozenset({QAccessible.Role.CheckBox})),
    (QPushButton, frozenset({QAccessible.Role.Button})),
    (
        QAbstractButton,
        frozenset({QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}),
    ),
    (QComboBox, frozenset({QAccessible.Role.ComboBox})),
    (QLineEdit, frozenset({QAccessible.Role.EditableText})),
    (QPlainTextEdit, frozenset({QAccessible.Role.EditableText, QAccessible.Role.StaticText})),
    (QTextBrowser, frozenset({QAccessible.Role.StaticText, QAccessible.Role.Document})),
    (QListView, frozenset({QAccessible.Role.List})),
    (QTableView, frozenset({QAccessible.Role.Table})),
    (QTabBar, frozenset({QAccessible.Role.PageTabList})),
)
"""Which roles fit which widgets, the first that fits a widget counts."""

MOST = 400
"""So many parts of one list are looked at."""


def parts(told: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything in a part of the window, itself first."""
    yield told
    for place in range(min(told.childCount(), MOST)):
        inner = told.child(place)
        if inner is not None:
            yield from parts(inner)


def interface(widget: QWidget) -> QAccessibleInterface:
    told = QAccessible.queryAccessibleInterface(widget)
    assert told is not None
    return told


def name(told: QAccessibleInterface) -> str:
    return told.text(QAccessible.Text.Name)


def described(told: QAccessibleInterface) -> str:
    held, around = told.object(), told.parent()
    inside = f"{type(around.object()).__name__} “{name(around)}”" if around is not None else ""
    return f"{type(held).__name__ if held else 'part'} ({told.role().name}) in {inside}"


def faults(root: QWidget) -> Iterator[str]:
    """What takes the keyboard, or is a line or a cell, and has no name; what has a role that does not fit it."""
    for told in parts(interface(root)):
        state = told.state()
        is_part = told.role() in {QAccessible.Role.ListItem, QAccessible.Role.Cell, QAccessible.Role.PageTab}
        if state.invisible or not (state.focusable or is_part):
            continue
        if not told.isValid():
            # a line of what a list showed before: Qt forgets those only while somebody listens
            continue
        if not name(told).strip():
            yield f"no name: {described(told)}"
        held = told.object()
        fitting = next((roles for kind, roles in ROLES if isinstance(held, kind)), None)
        if fitting is not None and told.role() not in fitting:
            yield f"role does not fit: {described(told)}"


def test_everything_in_every_view_has_a_name_and_a_fitting_role(ben: Person) -> None:
    found: dict[str, list[str]] = {}
    # as with a screen reader: only then Qt forgets the lines of a list that was filled anew
    QAccessible.setActive(True)
    for view in VIEWS:
        shown = show(view, ben.window)
        found[view] = sorted(set(faults(shown)))
        put_away(shown, ben.window)
    QAccessible.setActive(False)
    assert {view: each for view, each in found.items() if each} == {}


def test_a_button_without_a_name_is_found(ben: Person) -> None:
    shown = show("review-desk", ben.window)
    button = QPushButton(shown)
    button.show()
    assert "no name: QPushButton (Button) in MainWindow “Velira valley (invented sample) · Curator”" in set(
        faults(shown)
    )
    button.setAccessibleName("Something")
    assert set(faults(shown)) == set()


def test_buttons_of_icons_alone_say_what_they_do(ben: Person) -> None:
    for view in VIEWS:
        shown = show(view, ben.window)
        silent = [
            each
            for each in shown.findChildren(QAbstractButton)
            if each.isVisible()
            and not each.icon().isNull()
            and not name(interface(each))
            # the cross in a line is Qt's own, and Escape does what it does
            and not isinstance(each.parentWidget(), QLineEdit)
        ]
        put_away(shown, ben.window)
        assert silent == [], view


def test_lines_of_lists_are_told_with_both_their_lines(ben: Person) -> None:
    show("release-desk", ben.window)
    listed = ben.releasing.released
    told = interface(listed.view)
    assert told.childCount() == len(listed.model.values) > 3
    first = told.child(0)
    assert first is not None
    assert name(first).startswith("E-000002 Killing at Tellimar, killed: ")


def test_cells_of_the_table_are_told_with_their_column(ben: Person) -> None:
    show("events-desk", ben.window)
    table = ben.events.table
    assert isinstance(table, EventTable)
    told = [name(each) for each in parts(interface(table)) if each.role() is QAccessible.Role.Cell]
    assert "Killed: 9 – 11 – 14" in told
    assert "Event: Killing at Tellimar" in told


def test_what_is_ticked_chosen_and_open_is_told(ben: Person) -> None:
    show("release-desk", ben.window)
    box = ben.releasing.excel
    assert not interface(box).state().checked
    box.click()
    assert interface(box).state().checked
    rail = ben.window._buttons  # noqa: SLF001 the desks' buttons
    assert {desk: bool(interface(button).state().checked) for desk, button in rail.items()} == {
        desk: desk is Desk.RELEASE for desk in rail
    }
    ben.workplace.actions["view.palette"].trigger()
    ben.window.pick_list.shut()
    assert interface(rail[Desk.RELEASE]).state().checked, "drawing the icons anew must not forget the desk in front"
    show("events-desk", ben.window)
    chosen = [
        name(each)
        for each in parts(interface(ben.events.table))
        if each.role() is QAccessible.Role.Cell and each.state().selected
    ]
    assert "Id: E-000003" in chosen


def test_an_empty_list_is_told_as_why_it_is_empty(ben: Person) -> None:
    show("events-desk", ben.window)
    ben.events.line.setText("no event has such words")
    assert interface(ben.events.table).text(QAccessible.Text.Description).startswith("No event has these words.")
    ben.events.line.clear()
    assert interface(ben.events.table).text(QAccessible.Text.Description) == ""
    show("release-desk", ben.window)
    listed: FilteredList[object] = ben.releasing.released  # type: ignore[assignment]
    listed.line.setText("no event has such words")
    assert interface(listed.view).text(QAccessible.Text.Description).startswith("Nothing here has these words.")


def test_the_article_is_told_letter_by_letter_with_caret_and_selection(ben: Person) -> None:
    show("reading-desk", ben.window)
    view = ben.reading.view
    told = interface(view).textInterface()
    assert told is not None
    assert told.characterCount() >= len(view.text)
    start = view.text.index("Tellimar")
    view.select(Span(start, start + 8))
    assert told.selectionCount() == 1
    place = told.cursorPosition()
    assert told.text(place - 8, place) == "Tellimar"
    told.setCursorPosition(place + 3)
    assert view.selection() is None
    assert view.caret() == start + 11


@pytest.fixture
def listening(qapp: QApplication) -> Iterator[QApplication]:
    """Somebody has a screen reader on."""
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    yield qapp
    QAccessible.setActive(was)


def test_a_passage_is_told_when_the_caret_comes_into_it(ben: Person, listening: QApplication) -> None:
    assert listening
    show("reading-desk", ben.window)
    view = ben.reading.view
    assert ben.reading.hand is not None
    inside = next(span for passage in ben.reading.hand.passages.values() for span in passage.spans)
    outside = next(place for place in range(len(view.text)) if not view.highlights_at(place))
    for place in (inside.start, outside, inside.start):
        view.select(Span(place, place))
        told = interface(view).text(QAccessible.Text.Description)
        labels = [highlight.label for highlight in view.highlights_at(place)]
        assert told == "; ".join(f"marked: {label}" for label in labels)
    assert "marked: " in told


def test_what_was_done_is_announced_and_trouble_at_once(ben: Person, listening: QApplication) -> None:
    from curator.ui.announcing import announce

    assert listening
    ben.window.notices.say("Approved.")
    assert name(interface(ben.window.notices)) == "Approved."
    assert announce(ben.window.notices, "Approved.")
    assert announce(ben.window.notices, "The disk is full.", urgent=True)
    assert not announce(ben.window.notices, "")
    QAccessible.setActive(False)
    assert not announce(ben.window.notices, "Nobody listens.")
