"""The command palette: every action by name, with its key, those taken last first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from curator.ui.actions import ACTIONS, Action
from curator.ui.pick_list import Entry, loose_score
from curator.ui.reasons import why_not
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.ui.workplace import Workplace

MOST_RECENT = 8


def open_palette(workplace: Workplace) -> None:
    """Show every action by name, with its key; those with nothing to do just now are greyed and last, and say why."""
    recent = workplace.settings.recent
    offered = [each for each in ACTIONS if workplace.has_work(each.name) and each.name != "view.palette"]
    offered.sort(key=lambda each: recent.index(each.name) if each.name in recent else len(recent))
    workplace.pick_list.offer(
        tr("What do you want to do?"),
        [_entry(workplace, each) for each in offered],
        lambda name, _typed: take(workplace, str(name)),
        loose_score,
    )


def take(workplace: Workplace, name: str) -> None:
    """Do the action of this name, and list it first the next time."""
    others = [each for each in workplace.settings.recent if each != name]
    workplace.keep(recent=(name, *others)[:MOST_RECENT])
    workplace.actions[name].trigger()


def _entry(workplace: Workplace, described: Action) -> Entry:
    action, is_ready = workplace.actions[described.name], workplace.is_ready(described.name)
    return Entry(
        tr(described.text),
        described.name,
        action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
        action.icon(),
        is_ready,
        why="" if is_ready else why_not(workplace, described.name),
        # also by its English name and its menu, in any language of the window
        find=f"{described.text} {tr(described.menu.value)}",
    )
