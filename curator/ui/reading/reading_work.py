"""How the article is read: its type and lines, selecting by word and sentence, jumps, references, and the place kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from curator.core.ids import Uid
from curator.ui.reading import places
from curator.ui.reading.citations import Citations
from curator.ui.reading.here import Here
from curator.ui.reading.jumps import Jumps
from curator.ui.reading.returning import Returning
from curator.ui.reading.selecting import Step
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from curator.ui.reading.article_in_hand import ArticleInHand
    from curator.ui.reading.on_desk import OnDesk

WIDTHS = (50, 60, 66, 72, 78, 84, 90, 100, 0)
"""Longest lines to choose from, in characters; 0 takes all the room."""


class ReadingWork(QObject):
    """Does the actions by which an article is read on a Read desk."""

    def __init__(self, desk: OnDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view = desk.view
        self._workplace = desk.workplace
        self._returning = Returning(view, self)
        self._citations = Citations(desk, self)
        self.jumps = Jumps(desk, self)
        Here(desk, self.jumps.suggestions, self._citations, self)
        kept = desk.workplace.settings
        view.set_serif(kept.serif)
        view.set_zoom(kept.zoom)
        view.set_line_width(kept.line_width)
        for step in Step:
            self._handle(step.value, partial(view.take, step))
            self._handle(f"{step.value}_before", partial(view.take, step, forward=False))
        self._handle("grow", view.grow_selection)
        handle = self._workplace.handle
        handle("text.shrink", view.shrink_selection, ready=lambda: view.selection() is not None, within=view)
        handle("text.other_end", view.go_to_other_end, ready=lambda: view.selection() is not None, within=view)
        self._workplace.handle("text.larger", partial(self._size, view.zoom_in))
        self._workplace.handle("text.smaller", partial(self._size, view.zoom_out))
        self._workplace.handle(
            "text.usual_size", partial(self._size, partial(view.set_zoom, 100)), ready=lambda: view.zoom != 100
        )
        self._workplace.handle("text.typeface", self.change_typeface)
        self._handle("narrower", partial(self.change_width, -1))
        self._handle("wider", partial(self.change_width, 1))
        self._workplace.closing.connect(self._keep_all)

    def begin(self, hand: ArticleInHand) -> None:
        """Go to where this article, which the view shows now, was left, and read on from there for suggestions."""
        self._returning.come_back(hand.version.uid)
        self.jumps.suggestions.begin(hand.text, self._view.reading_position())

    def leave(self) -> None:
        """Keep the place in the article in the view: another one comes."""
        self._returning.leave()
        self.jumps.suggestions.stop()
        self._citations.put_away()

    @staticmethod
    def last_read(versions: Sequence[Uid]) -> Uid:
        """Of these versions the one read last, else the first."""
        return Uid(places.last_read(versions) or versions[0])

    def change_width(self, by: int) -> None:
        """Set the longest line some steps of `WIDTHS` longer or shorter."""
        now = self._view.line_width
        at = min(range(len(WIDTHS)), key=lambda nth: abs((WIDTHS[nth] or 999) - (now or 999)))
        width = WIDTHS[max(0, min(len(WIDTHS) - 1, at + by))]
        self._view.set_line_width(width)
        self._workplace.keep(line_width=width)
        self._workplace.notices.say(
            tr("Lines have up to {n} characters.", n=width) if width else tr("Lines take all the room there is.")
        )

    def change_typeface(self) -> None:
        """Read with serifs, or without."""
        self._workplace.keep(serif=not self._workplace.settings.serif)
        self._view.set_serif(self._workplace.settings.serif)

    def _size(self, change: Callable[[], object]) -> None:
        change()
        self._workplace.keep(zoom=self._view.zoom)

    def _keep_all(self) -> None:
        """Keep the place, and a size that was set with the wheel."""
        self._returning.keep()
        self._returning.leave()
        if self._view.zoom != self._workplace.settings.zoom:
            self._workplace.keep(zoom=self._view.zoom)

    def _handle(self, name: str, work: Callable[[], object]) -> None:
        self._workplace.handle(f"text.{name}", work, ready=lambda: self._desk.hand is not None, within=self._view)
