"""What a list says while it has nothing to show: why, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractItemView


class EmptyNote(QLabel):
    """A sentence over an item view that has no rows; a screen reader is told it as what the view is about."""

    def __init__(self, view: QAbstractItemView, sentence: Callable[[], str]) -> None:
        """`sentence` gives what to say, asked for whenever the rows go."""
        super().__init__(view.viewport())
        self._view = view
        self._sentence = sentence
        self.setWordWrap(True)
        self.setProperty("quiet", True)
        self.setMargin(12)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        model = view.model()
        for change in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            change.connect(self.look)
        view.viewport().installEventFilter(self)
        self.look()

    def look(self) -> None:
        """Show or hide the sentence, as the view has rows or none."""
        is_empty = self._view.model().rowCount() == 0
        sentence = self._sentence() if is_empty else ""
        self.setText(sentence)
        self._view.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Stay as large as the view."""
        if event.type() is QEvent.Type.Resize and watched is self._view.viewport():
            self.resize(self._view.viewport().size())
        return super().eventFilter(watched, event)
