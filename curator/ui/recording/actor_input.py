"""The input for alleged perpetrators: a line of names, and how sure the text is of the one that the caret stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.actors import Confidence
from curator.core.entries import ActorEntry
from curator.suggest import lines
from curator.ui.recording.inputs import LineInput, choice, chosen, put
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from curator.core.spans import Span
    from curator.suggest.lines import Line


class ActorInput(LineInput[ActorEntry]):
    """A line of actors with their confidence in brackets; the box below writes it for one of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            tr("Alleged perpetrator"),
            tr("as the text names them: unknown gunmen; the army (accused)"),
            lines.perpetrators,
            parent,
            lines.actors_kept,
        )
        self.confidence = choice(tr("How sure the text is of the perpetrator"), Confidence, self)
        column = self.layout()
        if column is not None:
            column.addWidget(self.confidence)
        # not when the form itself puts a value in: that is not typing
        self.confidence.activated.connect(self._put_confidence)
        self.line.cursorPositionChanged.connect(self._show_confidence)
        self._show_confidence()

    def fill(self, text: str, understood: Line[ActorEntry], words: Sequence[Span] = (), quoted: str = "") -> None:
        """Show a line with what it means, and how sure the text is of its last actor."""
        super().fill(text, understood, words, quoted)
        self._show_confidence()

    def _put_confidence(self) -> None:
        text = lines.with_confidence(self.line.text(), self.line.cursorPosition(), chosen(self.confidence, Confidence))
        if text != self.line.text():
            self.line.setText(text)
            self.read(text)

    def _show_confidence(self) -> None:
        sure = lines.confidence_at(self.line.text(), self.line.cursorPosition())
        self.confidence.setEnabled(sure is not None)
        put(self.confidence, sure or Confidence.REPORTED_AS_FACT)
