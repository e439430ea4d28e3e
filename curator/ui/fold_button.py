"""The button that folds a part of a form away: its chevron points on while it is folded, down while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton

from curator.ui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FoldButton(QToolButton):
    """Checked while its part is open. Qt's own arrow stays on the left where lines run from right to left."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggled.connect(lambda _: self._draw())
        self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 Qt's name
        """Draw the chevron in the ink of another theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        ink = self.palette().color(QPalette.ColorRole.ButtonText).name()
        self.setIcon(icon("chevron-down" if self.isChecked() else "chevron-right", ink))
