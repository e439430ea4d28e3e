"""The empty room beside the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent


class Gutter(QWidget):
    """Room beside the text in which the wheel scrolls as it does over the text."""

    def __init__(self, beside: QAbstractScrollArea) -> None:
        super().__init__(beside)
        self._beside = beside

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Scroll the text."""
        QCoreApplication.sendEvent(self._beside.viewport(), event)
