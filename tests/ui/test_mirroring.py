"""What Qt leaves as it is in a window that runs from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from curator.ui import mirroring
from tests.arabic import in_arabic

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TABLE = "<body><table><tr><th>a</th><th>b</th></tr><tr><td colspan='2'>c</td></tr></table></body>"
NESTED = "<table><tr><td>1<table><tr><td>x</td><td>y</td></tr></table></td><td>2</td></tr></table>"


def test_a_page_stays_as_it_is_from_left_to_right(qapp: QApplication) -> None:
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert mirroring.as_it_runs(TABLE) == TABLE


def test_the_first_column_stands_on_the_right_in_arabic(qapp: QApplication) -> None:
    with in_arabic(qapp):
        assert mirroring.as_it_runs(TABLE) == (
            "<body dir='rtl'><table align='right'><tr><th>b</th><th>a</th></tr><tr><td colspan='2'>c</td></tr></table></body>"
        )


def test_a_table_in_a_cell_is_turned_too_and_stays_in_its_cell(qapp: QApplication) -> None:
    with in_arabic(qapp):
        assert mirroring.as_it_runs(NESTED) == (
            "<div dir='rtl'><table align='right'><tr><td>2</td>"
            "<td>1<table align='right'><tr><td>y</td><td>x</td></tr></table></td></tr></table></div>"
        )


def test_margins_and_sides_follow_the_window(qapp: QApplication) -> None:
    layout = QVBoxLayout()
    mirroring.set_margins(layout, 1, 2, 3, 4)
    assert (layout.contentsMargins().left(), layout.contentsMargins().right()) == (1, 3)
    assert mirroring.far_side() is Qt.DockWidgetArea.RightDockWidgetArea
    with in_arabic(qapp):
        mirroring.set_margins(layout, 1, 2, 3, 4)
        assert (layout.contentsMargins().left(), layout.contentsMargins().right()) == (3, 1)
        assert mirroring.far_side() is Qt.DockWidgetArea.LeftDockWidgetArea


@pytest.mark.parametrize(
    ("text", "direction"), [("SOHR says", "ltr"), ("قال المرصد", "rtl"), ("“12” قتيلا", "rtl"), ("12 – 14", "ltr")]
)
def test_a_text_runs_as_its_first_letter_says(qapp: QApplication, text: str, direction: str) -> None:
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert mirroring.direction_of(text) == direction


def test_a_text_without_letters_runs_as_the_window_does(qapp: QApplication) -> None:
    with in_arabic(qapp):
        assert mirroring.direction_of("12 – 14") == "rtl"
