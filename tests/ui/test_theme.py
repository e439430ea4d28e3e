from __future__ import annotations

from math import log
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette

from curator import assets
from curator.ui import theme, type_scale
from curator.ui.reading.palette import contrast
from curator.ui.style_sheet import mark
from curator.ui.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from tests.journeys.window import Person

THEMES = [LIGHT, DARK]


@pytest.fixture
def worn(qapp: QApplication) -> Iterator[QApplication]:
    sheet, font, palette = qapp.styleSheet(), qapp.font(), qapp.palette()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
    qapp.setPalette(palette)


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
            least = 3 if group is QPalette.ColorGroup.Disabled else 4.5
            assert found >= least, f"{group} {ink} {found:.2f}"


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


def test_the_system_tells_whether_it_is_dark(qapp: QApplication) -> None:
    assert qapp
    assert theme.wanted("system", Qt.ColorScheme.Dark) is DARK
    assert theme.wanted("system", Qt.ColorScheme.Light) is LIGHT
    assert theme.wanted("system", Qt.ColorScheme.Unknown) is LIGHT
    assert theme.wanted("light", Qt.ColorScheme.Dark) is LIGHT


def test_the_window_goes_dark_with_the_system_while_it_stands(worn: QApplication, ada: Person) -> None:
    assert ada.workplace.settings.appearance == "system"
    changed = QGuiApplication.styleHints().colorSchemeChanged
    for scheme, wanted in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        changed.emit(scheme)
        assert ada.workplace.theme is wanted
        assert worn.palette().color(QPalette.ColorRole.Window).name() == wanted.window
        assert ada.reading.view.colours.paper == wanted.surface


def test_who_chose_light_is_left_in_the_light(worn: QApplication, ada: Person) -> None:
    ada.window.wear("light")
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert ada.workplace.theme is LIGHT
    assert worn.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window


@pytest.mark.parametrize("worn_theme", THEMES, ids=lambda each: each.name)
def test_the_marks_that_style_sheets_name_are_the_icons_in_the_inks_of_their_theme(worn_theme: Theme) -> None:
    inks = {"chevron-down": worn_theme.quiet, "chevron-up": worn_theme.quiet, "check": worn_theme.accent_ink}
    for name, ink in inks.items():
        outline = (assets.folder("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        wanted = outline.replace("currentColor", ink)
        assert Path(mark(name, worn_theme)).read_text(encoding="utf-8") == wanted, f"{name} in {worn_theme.name}"


def test_every_size_of_type_is_a_step_of_one_scale() -> None:
    sizes = {type_scale.READING, type_scale.HEADING, type_scale.SECTION, type_scale.ARABIC}
    assert all(round(log(size, type_scale.STEP), 6).is_integer() for size in sizes)
