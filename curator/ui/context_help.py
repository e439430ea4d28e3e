"""Which section of the guide is about what has the caret: every desk, panel and input names its own as `help_anchor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QShortcut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from curator.ui.workplace import Workplace


def anchor_for(widget: QWidget | None) -> str:
    """The section about a widget: its own, else that of the nearest widget around it that names one; "" without any."""
    while widget is not None:
        named = getattr(widget, "help_anchor", "") or widget.property("help_anchor")
        if isinstance(named, str) and named:
            return named
        widget = widget.parentWidget()
    return ""


def help_in(dialog: QDialog, workplace: Workplace) -> None:
    """Have the guide's key open it from a dialog too, which does not share the keys of the window."""
    action = workplace.actions["help.guide"]
    QShortcut(action.shortcut(), dialog).activated.connect(action.trigger)
