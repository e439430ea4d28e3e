"""Buttons that do an action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from curator.ui.actions import action
from curator.ui.icons import icon, text_side
from curator.ui.mirroring import runs_right_to_left

if TYPE_CHECKING:
    from curator.ui.workplace import Workplace


def icon_button(workplace: Workplace, name: str, parent: QWidget) -> QToolButton:
    """A small button with the icon of the action of this name; its text is its name and its tip."""
    text = workplace.actions[name].text()
    button = QToolButton(parent)
    button.setAutoRaise(True)
    button.setAccessibleName(text)
    button.setToolTip(text)
    button.clicked.connect(workplace.actions[name].trigger)

    def draw() -> None:
        side = text_side()
        button.setIconSize(QSize(side, side))
        button.setIcon(icon(action(name).icon, workplace.theme.ink))

    draw()
    workplace.theme_changed.connect(draw)
    return button


def action_button(workplace: Workplace, name: str, parent: QWidget, *, main: bool = False) -> QPushButton:
    """A button for the action of this name, with its text and its icon in the theme's ink."""
    text = workplace.actions[name].text()
    # from right to left, Qt leaves no room between a button's icon and its text
    button = QPushButton(f"\u00a0{text}" if runs_right_to_left() and action(name).icon else text, parent)
    button.setAccessibleName(text)
    button.setProperty("main", main)
    button.clicked.connect(workplace.actions[name].trigger)

    def draw() -> None:
        side = text_side()
        button.setIconSize(QSize(side, side))
        described = action(name)
        if described.icon:
            button.setIcon(icon(described.icon, workplace.theme.accent_ink if main else workplace.theme.ink))

    draw()
    workplace.theme_changed.connect(draw)
    return button
