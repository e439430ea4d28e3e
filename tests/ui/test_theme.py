from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette

from curator.ui import theme
from curator.ui.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

THEMES = [LIGHT, DARK]
GROUNDS = ("window", "surface", "raised", "accent_soft")


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, relative luminance and contrast ratio."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = QColor(colour).getRgbF()[:3]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


@pytest.fixture
def worn(qapp: QApplication) -> Iterator[QApplication]:
    sheet, font, palette = qapp.styleSheet(), qapp.font(), qapp.palette()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
    qapp.setPalette(palette)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert round(contrast("#000000", "#ffffff"), 1) == 21.0


@pytest.mark.parametrize("worn_theme", THEMES, ids=lambda each: each.name)
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read_on_every_ground(worn_theme: Theme, ground: str) -> None:
    for ink in ("ink", "quiet", "accent", "good", "warning", "bad"):
        found = contrast(getattr(worn_theme, ink), getattr(worn_theme, ground))
        assert found >= 4.5, f"{ink} on {ground}: {found:.2f}"


@pytest.mark.parametrize("worn_theme", THEMES, ids=lambda each: each.name)
def test_text_can_be_read_on_what_stands_out(worn_theme: Theme) -> None:
    pairs = (
        (worn_theme.accent_ink, worn_theme.accent),
        (worn_theme.ink, worn_theme.bad_soft),
        (worn_theme.bad, worn_theme.bad_soft),
        (worn_theme.ink, worn_theme.warning_soft),
        (worn_theme.warning, worn_theme.warning_soft),
    )
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.mark.parametrize("worn_theme", THEMES, ids=lambda each: each.name)
def test_the_frame_of_what_has_the_keyboard_can_be_seen(worn_theme: Theme) -> None:
    """WCAG 2.2, 1.4.11: three to one for what is no text."""
    for ground in ("window", "surface", "raised"):
        assert contrast(worn_theme.accent, getattr(worn_theme, ground)) >= 3


@pytest.mark.parametrize("worn_theme", THEMES, ids=lambda each: each.name)
def test_the_palette_of_the_program_can_be_read(worn: QApplication, worn_theme: Theme) -> None:
    theme.wear(worn, worn_theme)
    palette = worn.palette()
    role = QPalette.ColorRole
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.PlaceholderText, role.Base),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Base),
    )
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for ink, ground in pairs:
            found = contrast(palette.color(group, ink).name(), palette.color(group, ground).name())
            assert found >= 4.5, f"{group} {ink} {found:.2f}"


def test_the_text_size_goes_back_to_that_of_the_system(worn: QApplication) -> None:
    theme.wear(worn, LIGHT)
    plain = worn.font().pointSize()
    theme.wear(worn, LIGHT, 20)
    assert worn.font().pointSize() == 20
    theme.wear(worn, LIGHT)
    assert worn.font().pointSize() == plain


def test_light_and_dark_are_had_by_name() -> None:
    assert theme.wanted("light") is LIGHT
    assert theme.wanted("dark") is DARK
    assert theme.wanted("system") in THEMES
