"""From place to place in the article: the next passage, dispute, suggestion and unread count of people, and the one before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from curator.core.claims import ClaimStatus
from curator.core.spans import Span
from curator.ui.reading.suggestions import Suggestions
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from curator.core.ids import Uid
    from curator.core.passages import Passage
    from curator.suggest.claims_in_text import SuggestedClaim
    from curator.ui.reading.on_desk import OnDesk


class Jumps(QObject):
    """Does the jumps of a Read desk."""

    def __init__(self, desk: OnDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = desk.view
        self._notices = desk.workplace.notices
        self.suggestions = Suggestions(desk.view, self)
        self._wish: tuple[Span, Callable[[], None]] | None = None
        self.suggestions.grown.connect(self._look_again)
        desk.workplace.closing.connect(self.suggestions.stop)
        for name, jump in (
            ("passage", self.to_passage),
            ("dispute", self.to_dispute),
            ("suggestion", self.to_suggestion),
            ("count", self.to_count),
        ):
            for way, forward in (("next", True), ("previous", False)):
                desk.workplace.handle(
                    f"text.{way}_{name}",
                    partial(jump, forward=forward),
                    ready=lambda: desk.hand is not None,
                    within=desk.view,
                )

    def to_passage(self, *, forward: bool) -> None:
        """Go to the next or the previous passage."""
        hand = self._desk.hand
        passages = hand.in_order() if hand is not None else []
        self._to_one_of(passages, tr("Nothing is marked in this article yet."), forward=forward)

    def to_dispute(self, *, forward: bool) -> None:
        """Go to the next or the previous passage of a claim that an open dispute is about."""
        hand = self._desk.hand
        disputed: set[Uid] = set()
        for uid, full in hand.claims.items() if hand is not None else ():
            if full.claim.status is ClaimStatus.CONFLICT or (hand is not None and uid in hand.disputed):
                disputed.update(full.claim.passages)
        passages = [each for each in hand.in_order() if each.uid in disputed] if hand is not None else []
        self._to_one_of(passages, tr("No claim of this article is in an open dispute."), forward=forward)

    def _to_one_of(self, passages: Sequence[Passage], none: str, *, forward: bool) -> None:
        """Put the caret before the next of these, which are in order; behind the last comes the first."""
        if not passages:
            self._notices.say(none)
            return
        caret = self._view.caret()
        ordered = passages if forward else passages[::-1]
        beyond = [each for each in ordered if (each.start > caret if forward else each.start < caret)]
        passage = (beyond or ordered)[0]
        self._view.select(Span(passage.start, passage.start))
        self._view.reveal(passage.spans[0])

    def to_suggestion(self, *, forward: bool) -> None:
        """Select the next or the previous suggestion over whose words nothing is marked; Enter makes a claim of it."""
        self._to_suggested(self._is_unmarked, tr("No further suggestion is unmarked in this article."), forward=forward)

    def to_count(self, *, forward: bool) -> None:
        """Select the next or the previous sentence that counts people and in which nothing is marked."""
        self._to_suggested(
            lambda each: bool(each.counts) and self._is_unmarked(each),
            tr("No further sentence with casualties is unmarked in this article."),
            forward=forward,
        )

    def _to_suggested(self, wanted: Callable[[SuggestedClaim], bool], none: str, *, forward: bool) -> None:
        self._wish = None
        here = self._here()
        self.suggestions.hurry()
        found = self.suggestions.next(here, forward=forward, wanted=wanted)
        if found is not None:
            self._view.select(found.span)
        elif self.suggestions.is_reading:
            self._notices.say(tr("The article is still being read: the next suggestion comes by itself."))
            self._wish = here, partial(self._to_suggested, wanted, none, forward=forward)
        else:
            self._notices.say(none)

    def _look_again(self) -> None:
        """Jump where a jump was wished for before the article had been read, unless something else was done since."""
        if self._wish is not None:
            here, jump = self._wish
            self._wish = None
            if here == self._here():
                jump()

    def _here(self) -> Span:
        """What is selected, else where the caret stands."""
        caret = self._view.caret()
        return self._view.selection() or Span(caret, caret)

    def _is_unmarked(self, suggested: SuggestedClaim) -> bool:
        return not self._view.is_highlighted(suggested.span)
