"""The command palette: every action by name, with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from curator.ui.actions import ACTIONS
from curator.ui.pick_list import Entry
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.ui.workplace import Workplace


def open_palette(workplace: Workplace) -> None:
    """Show every action by name, with its key; those with nothing to do just now are greyed and last."""
    entries = [
        Entry(
            tr(each.text),
            each.name,
            workplace.actions[each.name].shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            workplace.actions[each.name].icon(),
            workplace.is_ready(each.name),
        )
        for each in ACTIONS
        if workplace.has_work(each.name) and each.name != "view.palette"
    ]
    workplace.pick_list.offer(
        tr("What do you want to do?"), entries, lambda name, _typed: workplace.actions[str(name)].trigger()
    )
