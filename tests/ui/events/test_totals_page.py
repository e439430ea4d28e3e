"""The page of totals: its bars are as long as its numbers."""

from __future__ import annotations

import base64
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage

from curator.core.counts import PersonClass
from curator.core.events import Estimate
from curator.core.ids import Uid
from curator.core.totals import Counted
from curator.ui.colours import DARK, LIGHT
from curator.ui.events.totals_page import WIDEST, totals_page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from curator.ui.theme import Theme


def _counted(month: int, low: int, best: int, high: int, *, is_open: bool = False) -> Counted:
    estimate = Estimate(low, best, high, is_open)
    return Counted(Uid(f"u{month}"), date(2025, month, 1), "Homs", "Attack", {PersonClass.TOTAL: estimate})


def _bars(page: str) -> list[QImage]:
    months = page.split("<h2>")[1]
    packed = re.findall(r"data:image/png;base64,([^']+)'", months)
    return [QImage.fromData(base64.b64decode(each)) for each in packed]


def _run(image: QImage, colour: str) -> int:
    """How many pixels of the middle row have this colour."""
    middle = image.height() // 2
    return sum(image.pixelColor(x, middle) == QColor(colour) for x in range(image.width()))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_bar_is_as_long_as_its_numbers_and_the_mark_is_thin(qapp: QApplication, theme: Theme) -> None:
    assert qapp is not None
    page = totals_page([_counted(1, 40, 50, 100), _counted(2, 10, 20, 30), _counted(3, 0, 1, 2, is_open=True)], theme)
    unit = 2 * WIDEST * QFontMetricsF(QGuiApplication.font()).height() / 100
    for image, (low, best, high) in zip(_bars(page), [(40, 50, 100), (10, 20, 30)], strict=False):
        assert best
        assert _run(image, theme.bad) == pytest.approx(low * unit, abs=4)
        assert _run(image, theme.bad) + _run(image, theme.bad_soft) == pytest.approx(high * unit, abs=8)
        assert _run(image, theme.ink) <= 5
    assert len(_bars(page)) == 3


def test_a_month_is_not_broken_over_two_lines(qapp: QApplication) -> None:
    assert qapp is not None
    page = totals_page([_counted(1, 1, 1, 1)], LIGHT)
    assert "<td class='name'>2025-01</td>" in page
    assert ".name { white-space: nowrap; }" in page
