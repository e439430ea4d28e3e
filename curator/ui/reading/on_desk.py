"""What stands on the Read desk, as those who work on it know it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from curator.core.claims import FullClaim
    from curator.core.ids import Uid
    from curator.core.spans import Span
    from curator.ui.lists import FilteredList
    from curator.ui.reading.article_in_hand import ArticleInHand
    from curator.ui.reading.article_view import ArticleView
    from curator.ui.reading.find_bar import FindBar
    from curator.ui.reading.reference_card import ReferenceCard
    from curator.ui.reading.shelf import Shelf
    from curator.ui.recording.claim_form import ClaimForm
    from curator.ui.recording.claim_list import Unsaved
    from curator.ui.workplace import Workplace


class OnDesk(Protocol):
    """The parts of the desk; `hand` is the article that it shows, None before one is chosen."""

    workplace: Workplace
    hand: ArticleInHand | None
    shelf: Shelf
    view: ArticleView
    find_bar: FindBar
    reference: ReferenceCard
    claims: FilteredList[FullClaim | Unsaved]
    right: QStackedWidget

    @property
    def form(self) -> ClaimForm:
        """The claim form, made when it is first wanted."""

    def list_claims(self) -> None:
        """List the claims of the article, those begun and not saved first."""

    def open(self, version: Uid, span: Span | None = None) -> None:
        """Show an article version, at a place of it if one is given."""
