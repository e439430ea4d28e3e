"""The menu says what Undo and Redo would do now: “Undo mark passage”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from curator.store import undo
from curator.ui.actions import action
from curator.ui.words import retold, tr

if TYPE_CHECKING:
    from curator.store.undo import Step
    from curator.ui.workplace import Workplace

LONGEST = 60
"""So many letters of a step's name fit into a menu."""


def follow(workplace: Workplace) -> None:
    """Name the next steps whenever something changed, after what changed has been shown."""
    resting = QTimer(workplace)
    resting.setSingleShot(True)
    resting.setInterval(0)
    resting.timeout.connect(lambda: name_steps(workplace))
    workplace.changed.connect(lambda _: resting.start())
    workplace.opened.connect(resting.start)


def name_steps(workplace: Workplace) -> None:
    """Put the names of what Undo and Redo would take back now into their actions."""
    collection = workplace.collection
    before = after = None
    if collection is not None and collection.is_writable:
        before = undo.next_undo(collection.connection, collection.journal.device)
        after = undo.next_redo(collection.connection, collection.journal.device)
    workplace.actions["edit.undo"].setText(
        tr("Undo {step}", step=_name(before)) if before else tr(action("edit.undo").text)
    )
    workplace.actions["edit.redo"].setText(
        tr("Redo {step}", step=_name(after)) if after else tr(action("edit.redo").text)
    )


def _name(step: Step) -> str:
    told = retold(step.label)
    name = told[:1].lower() + told[1:]
    name = name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"
    # a menu would take the sign for a letter to press
    return name.replace("&", "&&")
