"""Which section of the guide is about what has the caret: every desk, panel and input names its own as `help_anchor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def anchor_for(widget: QWidget | None) -> str:
    """The section about a widget: its own, else that of the nearest widget around it that names one; "" without any."""
    while widget is not None:
        named = getattr(widget, "help_anchor", "") or widget.property("help_anchor")
        if isinstance(named, str) and named:
            return named
        widget = widget.parentWidget()
    return ""
