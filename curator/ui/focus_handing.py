"""Where the keyboard goes: the order of the tabulator, and whom a desk hands it on to.

A desk, a form or a panel that is given the keyboard gives it to one of its parts. Not by Qt's focus proxy: with one, the
tabulator leaves out whatever stands before that part, and two of them, one in the other, catch it in a ring (Qt 6.11).
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class _Handing(QObject):
    def __init__(self, whole: QWidget, part: QWidget | Callable[[], QWidget]) -> None:
        super().__init__(whole)
        self._part = part
        whole.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        if event.type() is QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            part = self._part if isinstance(self._part, QWidget) else self._part()
            part.setFocus(event.reason())
        return super().eventFilter(watched, event)


def hand_focus_on(whole: QWidget, part: QWidget | Callable[[], QWidget]) -> None:
    """Have `part`, which may depend on what is in sight, take the keyboard whenever `whole` is given it.

    The tabulator never stops at `whole` itself.
    """
    whole.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    _Handing(whole, part)


def lead_through(widgets: Iterable[QWidget]) -> None:
    """Have the tabulator go through these in this order, from where the first of them stands."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
