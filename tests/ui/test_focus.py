"""What has the keyboard can be seen to have it: in every view, in both themes (WCAG 2.2, 2.4.7 and 1.4.11)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from curator.ui import theme
from curator.ui.reading.palette import contrast
from tests.ui.views import VIEWS, put_away, reachable, show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.journeys.window import Person

FRAME = 60
"""So many pixels at least change to others of enough contrast where something is given the keyboard."""


@pytest.fixture
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.wear(qapp, theme.LIGHT)


def changed(before: QImage, after: QImage) -> int:
    """So many pixels have a contrast of 3 or more between the two pictures."""
    assert before.size() == after.size()
    width = before.width()
    one, other = (memoryview(image.constBits()).cast("I") for image in (before, after))
    pairs: Counter[tuple[int, int]] = Counter()
    for start in range(0, len(one), width):
        row, again = one[start : start + width], other[start : start + width]
        if row != again:
            pairs.update(pair for pair in zip(row, again, strict=True) if pair[0] != pair[1])
    return sum(many for pair, many in pairs.items() if contrast(*(f"#{each & 0xFFFFFF:06x}" for each in pair)) >= 3)


def drawn(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def seen(widget: QWidget) -> int:
    """So many pixels show that a widget has the keyboard."""
    widget.clearFocus()
    QApplication.processEvents()
    before = drawn(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert widget.hasFocus(), f"{type(widget).__name__} takes no focus"
    return changed(before, drawn(widget))


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_what_has_the_keyboard_can_be_seen_to_have_it(ben: Person, appearance: str, light_again: None) -> None:
    assert light_again is None
    ben.window.dress(appearance)
    unseen: list[str] = []
    for view in VIEWS:
        shown = show(view, ben.window)
        found = [(f"{view}: {type(each).__name__} “{each.accessibleName()}”", seen(each)) for each in reachable(shown)]
        put_away(shown, ben.window)
        assert found, view
        unseen += [f"{name}: {pixels}" for name, pixels in found if pixels < FRAME]
    assert unseen == []


def test_what_shows_nothing_is_found(ben: Person) -> None:
    shown = show("release-desk", ben.window)
    line = QLineEdit(shown)
    line.setStyleSheet("QLineEdit, QLineEdit:focus { border: none; }")
    line.setReadOnly(True)
    line.setGeometry(200, 200, 200, 30)
    line.show()
    assert seen(line) < FRAME
