from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from curator.ui.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def buttons(qtbot: QtBot) -> Iterator[list[QPushButton]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    flow = FlowLayout()
    column.addLayout(flow)
    made = [QPushButton(f"Button number {number}", holder) for number in range(4)]
    flow.add(*made)
    column.addStretch(1)
    holder.show()
    yield made
    holder.hide()


def resized(buttons: list[QPushButton], width: int) -> list[QPushButton]:
    holder = buttons[0].window()
    holder.resize(width, 300)
    layout = holder.layout()
    assert layout is not None
    layout.activate()
    return buttons


def test_what_fits_stands_in_one_line(buttons: list[QPushButton]) -> None:
    assert {each.y() for each in resized(buttons, 900)} == {0}
    assert [each.x() for each in buttons] == sorted({each.x() for each in buttons})


def test_what_does_not_fit_goes_on_below_and_nothing_is_cut(buttons: list[QPushButton]) -> None:
    width = buttons[0].sizeHint().width() * 2 + 20
    resized(buttons, width)
    assert [each.y() for each in buttons] == [0, 0, buttons[2].y(), buttons[2].y()]
    assert buttons[2].y() >= buttons[0].height()
    for each in buttons:
        assert each.geometry().right() < width
        assert each.width() >= each.sizeHint().width()


def test_from_right_to_left_the_first_stands_on_the_right(buttons: list[QPushButton]) -> None:
    buttons[0].window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    resized(buttons, 900)
    places = [each.x() for each in buttons]
    assert places == sorted(places, reverse=True)


def test_what_is_hidden_takes_no_room(buttons: list[QPushButton]) -> None:
    before = resized(buttons, 900)[1].x()
    buttons[0].hide()
    resized(buttons, 901)
    assert buttons[1].x() < before


def test_items_can_be_taken_away() -> None:
    flow = FlowLayout()
    assert flow.count() == 0
    assert flow.itemAt(0) is None
    assert flow.takeAt(0) is None
