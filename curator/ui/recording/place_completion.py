"""The list that opens under a line of places: what the place being typed may be, in either script."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QListView

from curator.suggest import lines
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.core.entries import ClaimEntry, PlaceEntry
    from curator.core.spans import Span
    from curator.suggest.gazetteer import Around
    from curator.suggest.lines import Line
    from curator.suggest.lines.completing_places import Completion
    from curator.ui.recording.inputs import LineInput

    Surroundings: TypeAlias = Callable[[Span | None], Around]
    """Tells where the words of a passage play."""

ROWS_SHOWN = 12


class Whereabouts:
    """Where the passage in a form lies, as far as anybody knows; asked when a place is first typed, never before."""

    def __init__(self, surroundings: Surroundings | None) -> None:
        """Without `surroundings` no place is looked up."""
        self._surroundings = surroundings
        self._span: Span | None = None
        self._around: Around | None = None

    def turn_to(self, entry: ClaimEntry) -> None:
        """From now on, speak of the passage of this entry."""
        spans = [span for stretches in entry.passages for span in stretches]
        self._span, self._around = spans[0] if spans else None, None

    def __call__(self) -> Around | None:
        """What is known of where it lies."""
        if self._around is None and self._surroundings is not None:
            self._around = self._surroundings(self._span)
        return self._around

    def read(self, text: str) -> Line[PlaceEntry]:
        """What a line of places says, there."""
        return lines.places(text, self())


def anywhere() -> Around:
    """Where a place may lie that no text speaks of."""
    # what looks places up is loaded when it is first wanted
    from curator.suggest.gazetteer import NOWHERE  # noqa: PLC0415

    return NOWHERE


class PlaceCompletions(QAbstractListModel):
    """The completions of the place in which the caret stands; the edit role has the whole line with one of them."""

    def __init__(self, parent: QCompleter) -> None:
        super().__init__(parent)
        self._found: tuple[Completion, ...] = ()

    def show(self, found: tuple[Completion, ...]) -> None:
        """Have these completions."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def caret_of(self, line: str) -> int:
        """Where the caret goes in a line that was completed."""
        return next((each.caret for each in self._found if each.line == line), len(line))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: N802 Qt's name
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What to show of one, or the line with it."""
        if not index.isValid():
            return None
        each = self._found[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return each.shown
        return each.line if role == Qt.ItemDataRole.EditRole else None


class PlaceCompleter(QCompleter):
    """Completes the place that is being typed; what is chosen with Down and Enter, or the mouse, is read as if typed."""

    def __init__(
        self, places: LineInput[PlaceEntry], around: Callable[[], Around | None], *, is_looked_up: bool = True
    ) -> None:
        """`around` tells what the text says of where it plays, if anybody knows; it is asked when the line gets the caret.

        `is_looked_up` where what is typed is looked up by itself: places without a position are then told so that they keep none.
        """
        super().__init__(places.line)
        self._places = places
        self._around = around
        self._model = PlaceCompletions(self)
        self.setModel(self._model)
        self.setCompletionRole(Qt.ItemDataRole.EditRole)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(ROWS_SHOWN)
        self._list = QListView()
        self._list.setAccessibleName(tr("Places of this name"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setPopup(self._list)
        places.line.setCompleter(self)
        # the line is told of typing before it opens the list: it then shows what fits by now
        places.line.textEdited.connect(self.find)
        if is_looked_up:
            places.focused.connect(self.tell_again)
        self.activated.connect(self.take)
        self.highlighted.connect(self.take)

    def find(self, text: str) -> None:
        """Look up what the place at the caret may be."""
        # what looks places up is loaded when it is first wanted
        from curator.suggest.lines.completing_places import completions  # noqa: PLC0415

        around = self._around()
        found = completions(text, self._places.line.cursorPosition(), around) if around is not None else ()
        self._model.show(found)
        if not found:
            self._list.hide()

    def tell_again(self) -> None:
        """Tell the places so that the line, once it is typed in, is read to the same ones: what has no position keeps none."""
        from curator.suggest.lines.placing import tell_places  # noqa: PLC0415 as above

        line, values = self._places.line, self._places.values
        if values and line.text() == tell_places(values):
            line.setText(tell_places(values, self._around()))

    def take(self, line: str) -> None:
        """Read the line with the place that was chosen."""
        self._places.line.setText(line)
        self._places.line.setCursorPosition(self._model.caret_of(line))
        self._places.read(line)
