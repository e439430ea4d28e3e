"""The menus, made from the table of actions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from curator.ui.actions import ACTIONS, Menu
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu, QMenuBar

    from curator.ui.workplace import Workplace


def fill(bar: QMenuBar, workplace: Workplace, furnish: Callable[[], object]) -> None:
    """Put every menu on the bar; opening one makes every desk, greys what has nothing to do, and closing gives the keys back."""
    for menu in Menu:
        entries = [each for each in ACTIONS if each.menu is menu]
        if not entries:
            continue
        opened = bar.addMenu(tr(menu.value))
        for each in entries:
            opened.addAction(workplace.actions[each.name])
        opened.aboutToShow.connect(partial(_grey, opened, workplace, furnish))
        opened.aboutToHide.connect(workplace.let_keys_through)


def _grey(menu: QMenu, workplace: Workplace, furnish: Callable[[], object]) -> None:
    furnish()
    workplace.draw_icons()
    for action in menu.actions():
        action.setEnabled(workplace.is_ready(action.objectName()))
