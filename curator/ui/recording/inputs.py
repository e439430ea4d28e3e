"""The inputs of the claim form: a line of plain words, and below it what was understood, and what was not."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from curator.core.entries import ActorEntry, CountEntry, DateEntry, PlaceEntry
from curator.suggest.lines import Line
from curator.ui.recording.completion import Completion, Offer
from curator.ui.words import named, retold, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from curator.core.spans import Span


V = TypeVar("V")
E = TypeVar("E", bound=StrEnum)


class LineInput(QWidget, Generic[V]):
    """A caption, a line to type in, what was understood of it, and the words of the text that it rests on.

    The values with which it is filled are kept as they are until the line is typed in; then they are read anew, and `keep`
    gives those that stood there before back what they knew.
    """

    help_anchor = ""
    """The guide's section about it."""

    edited = Signal()
    """The line was typed in."""

    focused = Signal(object)
    """The line has the caret; carries the spans of the text that its values rest on."""

    done = Signal(bool)
    """Enter was pressed in it: go on to the next input, or, where True, back to the one before."""

    def __init__(
        self,
        caption: str,
        hint: str,
        understand: Callable[[str], Line[V]],
        parent: QWidget,
        keep: Callable[[Line[V], Sequence[V]], Line[V]] = lambda read, _known: read,
    ) -> None:
        super().__init__(parent)
        self._understand, self._keep = understand, keep
        self._understood: Line[V] = Line()
        self._known: tuple[V, ...] = ()
        self._words: tuple[Span, ...] = ()
        self._quoted = ""
        self._completion: Completion | None = None
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(caption)
        self.line.setAccessibleDescription(hint)
        self.line.textEdited.connect(self.read)
        self.line.returnPressed.connect(self._take_enter)
        self.line.installEventFilter(self)
        self._caption = QLabel(caption, self)
        self._caption.setProperty("caption", True)
        self._caption.setBuddy(self.line)
        self._caption.setWordWrap(True)
        self._caption.setWordWrap(True)
        self._key = QLabel(self)
        self._key.setProperty("quiet", True)
        self._told = _said(self, "quiet")
        self._rests = _said(self, "quiet")
        self._doubts = _said(self, "warning")
        head = QHBoxLayout()
        head.addWidget(self._caption, 1)
        head.addWidget(self._key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(2)
        column.addLayout(head)
        for widget in (self.line, self._told, self._rests, self._doubts):
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

    @property
    def rests_on(self) -> str:
        """The words of the text that it rests on, as they are shown."""
        return self._rests.text()

    def show_key(self, key: str) -> None:
        """Show the key that leads here."""
        self._key.setText(key)

    def fill(self, text: str, understood: Line[V], words: Sequence[Span] = (), quoted: str = "") -> None:
        """Show a line with what it means, and the words of the article that it rests on; `quoted` are those of no value."""
        self.line.setText(text)
        self.line.setCursorPosition(len(text))
        self._understood, self._known = understood, understood.values
        self._words, self._quoted = tuple(words), quoted
        self._show()

    def read(self, text: str) -> None:
        """Understand this text anew, as if it had been typed."""
        self._understood = self._keep(self._understand(text), self._known)
        self._quoted = ""
        self._words = tuple(span for span, _ in _worded(self.values))
        self._show()
        if self.line.hasFocus():
            self.focused.emit(self._words)
        self.edited.emit()

    def retype(self, text: str) -> None:
        """Put a text back that was typed here before."""
        with QSignalBlocker(self):
            self.line.setText(text)
            self.read(text)

    def complete_from(self, known: Iterable[Offer | str], apart: str = "") -> None:
        """Offer these as completions, one item of the line at a time where items are `apart`."""
        if self._completion is None:
            self._completion = Completion(self.line, apart)
            self._completion.activated.connect(self.read)
        self._completion.offer(Offer(each) if isinstance(each, str) else each for each in known)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Tell which words the line rests on while the caret is in it."""
        if watched is self.line and event.type() is QEvent.Type.FocusIn:
            self.focused.emit(self._words)
        return super().eventFilter(watched, event)

    def _take_enter(self) -> None:
        completer = self.line.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None and popup.isVisible() and popup.currentIndex().isValid():
            return
        self.done.emit(bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _show(self) -> None:
        quotes = [_quote(words) for _, words in _worded(self.values)] or [_quote(self._quoted)] * bool(self._quoted)
        rests = " · ".join(dict.fromkeys(quotes))
        told, doubts = (list(map(retold, each)) for each in (self._understood.told, self._understood.doubts))
        for label, said in (
            (self._told, "\n".join(told)),
            (self._rests, tr("From the text: {words}", words=rests) if rests else ""),
            (self._doubts, "\n".join(doubts)),
        ):
            label.setText(said)
            label.setVisible(bool(said))
        self.line.setAccessibleDescription(" ".join((*told, rests, *doubts)))


def _said(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty(kind, True)
    return label


LONGEST_QUOTE = 90


def _quote(words: str) -> str:
    plain = " ".join(words.split())
    return f"“{plain if len(plain) <= LONGEST_QUOTE else plain[: LONGEST_QUOTE - 1] + '…'}”"


def _worded(values: Sequence[object]) -> list[tuple[Span, str]]:
    """Where the words of the values stand, and the words."""
    return [
        (each.words, each.verbatim)
        for each in values
        if isinstance(each, CountEntry | DateEntry | PlaceEntry | ActorEntry) and each.words is not None
    ]


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
        box.addItem(named(value), value)
    return box


def chosen(box: QComboBox, values: type[E]) -> E:
    """The member chosen in a box of a closed set; Qt keeps a StrEnum's member as plain text."""
    return values(box.currentData())


def put(box: QComboBox, value: object) -> None:
    """Choose this value in the box."""
    box.setCurrentIndex(max(0, box.findData(value)))
