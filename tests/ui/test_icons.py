from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage

from curator.ui import icons
from curator.ui.actions import ACTIONS
from curator.ui.colours import DARK, LIGHT, Theme
from curator.ui.reading.palette import contrast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def drawn(icon: QIcon, side: int = 24) -> QImage:
    return icon.pixmap(QSize(side, side), 1.0).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def test_an_icon_is_drawn_in_the_ink_it_is_given(qapp: QApplication) -> None:
    assert qapp
    image = drawn(icons.icon("check", "#a02c1c"))
    opaque = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert "#a02c1c" in opaque


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda each: each.name)
def test_icons_can_be_seen_on_what_they_stand_on(theme: Theme) -> None:
    for ground in (theme.window, theme.surface, theme.raised, theme.accent_soft):
        assert contrast(theme.ink, ground) >= 3


def test_an_icon_is_drawn_for_each_size_and_never_scaled(qapp: QApplication) -> None:
    assert qapp
    icon = icons.icon("scale", "#000000")
    wanted = {icons.MENU_SIDE, icons.text_side(), icons.rail_side()}
    assert {size.width() for size in icon.availableSizes()} == wanted


def test_an_icon_has_the_dots_of_a_screen_that_has_more(qapp: QApplication) -> None:
    assert qapp
    icon = icons._drawn("scale", "#000000", (16,), (1.0, 1.5, 2.0), False)  # noqa: SLF001 a screen that is not here
    for density in (1.0, 1.5, 2.0):
        assert icon.pixmap(QSize(16, 16), density).width() == round(16 * density)


def test_what_points_along_the_text_is_turned_round_and_nothing_else(qapp: QApplication) -> None:
    names = sorted({each.icon for each in ACTIONS if each.icon} | {"chevron-left", "chevron-right"})
    plain = {name: drawn(icons.icon(name, "#000000")) for name in names}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = {name: drawn(icons.icon(name, "#000000")) for name in names}
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    changed = {name for name in names if plain[name] != turned[name]}
    assert changed == set(icons.MIRRORED) & set(names)
    assert {"undo-2", "redo-2", "chevron-left"} <= changed
    assert "check" not in changed


def test_a_turned_icon_is_the_mirror_of_the_plain_one(qapp: QApplication) -> None:
    assert qapp
    left, right = (icons._drawn(name, "#000000", (24,), (1.0,), turned) for name, turned in ARROWS)  # noqa: SLF001
    assert differing(drawn(left), drawn(right)) < 12


ARROWS = (("chevron-left", False), ("chevron-right", True))


def differing(one: QImage, other: QImage) -> int:
    """So many pixels differ by more than the smoothing of an edge."""
    return sum(
        abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) > 64
        for x in range(one.width())
        for y in range(one.height())
    )
