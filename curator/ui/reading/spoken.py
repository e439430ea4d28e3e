"""What is drawn in the article, told: the passages, warnings and citations that the caret comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from curator.ui.announcing import announce
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.ui.reading.article_view import ArticleView


class Spoken(QObject):
    """Keeps the description of an article's text that of the place of the caret, and announces what it enters."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._told: tuple[str, ...] = ()
        view.cursorPositionChanged.connect(self.look)

    def look(self) -> None:
        """Tell what lies at the caret, and announce what did not lie at the place before."""
        view = self._view
        here = tuple(
            tr("marked: {label}", label=highlight.label) if highlight.label else tr("marked")
            for highlight in view.highlights_at(view.caret())
        )
        if here == self._told:
            return
        entered = [each for each in here if each not in self._told]
        left = bool(self._told) and not here
        self._told = here
        view.setAccessibleDescription("; ".join(here))
        announce(view, "; ".join(entered) if entered else tr("not marked") if left else "")
