"""The inputs of the claim form: a line of plain words, and below it what was understood, and what was not."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QVBoxLayout, QWidget

from curator.suggest.lines import Line
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from curator.core.spans import Span


V = TypeVar("V")
E = TypeVar("E", bound=StrEnum)


class LineInput(QWidget, Generic[V]):
    """A caption, a line to type in, and what was understood of it.

    The values with which it is filled are kept as they are until the line is typed in; then they are read anew.
    """

    edited = Signal()
    """The line was typed in."""

    focused = Signal(object)
    """The line has the caret; carries the spans of the text that its values rest on."""

    def __init__(self, caption: str, hint: str, understand: Callable[[str], Line[V]], parent: QWidget) -> None:
        super().__init__(parent)
        self._understand = understand
        self._understood: Line[V] = Line()
        self._words: tuple[Span, ...] = ()
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(caption)
        self.line.setAccessibleDescription(hint)
        self.line.textEdited.connect(self.read)
        self.line.installEventFilter(self)
        label = QLabel(caption, self)
        label.setProperty("caption", True)
        label.setBuddy(self.line)
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._told.setProperty("quiet", True)
        self._doubts = QLabel(self)
        self._doubts.setWordWrap(True)
        self._doubts.setProperty("warning", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(2)
        for widget in (label, self.line, self._told, self._doubts):
            column.addWidget(widget)
        self.setFocusProxy(self.line)
        self._show()

    @property
    def values(self) -> tuple[V, ...]:
        """What the line says."""
        return self._understood.values

    @property
    def is_understood(self) -> bool:
        """Whether nothing of the line is left that was not understood."""
        return not self._understood.doubts

    @property
    def text(self) -> str:
        """The line as it stands."""
        return self.line.text().strip()

    def fill(self, text: str, understood: Line[V], words: Sequence[Span] = ()) -> None:
        """Show a line with what it means, and the words of the article that it rests on."""
        self.line.setText(text)
        self._understood = understood
        self._words = tuple(words)
        self._show()

    def complete_from(self, known: Sequence[str]) -> None:
        """Offer these as completions."""
        completer = QCompleter(self.line)
        completer.setModel(QStringListModel(list(known), completer))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Tell which words the line rests on while the caret is in it."""
        if watched is self.line and event.type() is QEvent.Type.FocusIn:
            self.focused.emit(self._words)
        return super().eventFilter(watched, event)

    def read(self, text: str) -> None:
        """Understand this text anew, as if it had been typed."""
        self._understood = self._understand(text)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        self._told.setText("\n".join(self._understood.told))
        self._told.setVisible(bool(self._understood.told))
        self._doubts.setText("\n".join(self._understood.doubts))
        self._doubts.setVisible(bool(self._understood.doubts))
        self.line.setAccessibleDescription(" ".join((*self._understood.told, *self._understood.doubts)))


def narrow_box(parent: QWidget) -> QComboBox:
    """A box to choose from that cuts its words rather than the edge of a narrow form."""
    box = QComboBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def choice(caption: str, values: type[StrEnum], parent: QWidget) -> QComboBox:
    """A box to choose one of a closed set from, shown in words; its data are the members."""
    box = narrow_box(parent)
    box.setAccessibleName(caption)
    for value in values:
        box.addItem(tr(value.value.replace("_", " ")), value)
    return box


def chosen(box: QComboBox, values: type[E]) -> E:
    """The member chosen in a box of a closed set; Qt keeps a StrEnum's member as plain text."""
    return values(box.currentData())


def put(box: QComboBox, value: object) -> None:
    """Choose this value in the box."""
    box.setCurrentIndex(max(0, box.findData(value)))
