"""The heads of columns that stay in sight: while a row of claims is scrolled, their letters and titles stand above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from curator.ui.words import in_own_direction, isolated, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

PADDING = 6
"""So many pixels are left around the words of a head."""


class KeptHeads(QFrame):
    """A strip over the top edge of what is scrolled; it takes neither the keyboard nor presses."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Claims in the columns below"))
        self._labels: list[QLabel] = []
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What stands in it now; empty while it is not needed."""
        return [each.toolTip() for each in self._labels if not each.isHidden()] if not self.isHidden() else []

    def follow(self, columns: Sequence[tuple[str, str, QWidget]], top: int, inside: QWidget) -> None:
        """Show the heads of the columns, letter and title, whose own are above `top`, in pixels of `inside`, and which reach below it."""
        high = self.fontMetrics().height() + 2 * PADDING
        places = [(letter, title, each, each.mapTo(inside, each.rect().topLeft())) for letter, title, each in columns]
        cut = [each for each in places if each[3].y() + PADDING < top and each[3].y() + each[2].height() > top + high]
        while len(self._labels) < len(cut):
            label = QLabel(self)
            label.setProperty("caption", True)
            self._labels.append(label)
        for place, label in enumerate(self._labels):
            label.setVisible(place < len(cut))
            if place < len(cut):
                letter, title, column, at = cut[place]
                text = f"{isolated(letter)} · {in_own_direction(title)}"
                label.setToolTip(text)
                wide = column.width() - 2 * PADDING
                label.ensurePolished()
                label.setText(label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, wide))
                label.setGeometry(at.x() + PADDING, PADDING, wide, self.fontMetrics().height())
        self.setGeometry(0, 0, self._around.width(), high)
        self.setVisible(bool(cut))
        self.raise_()
