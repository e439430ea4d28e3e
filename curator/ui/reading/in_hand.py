"""Which record the Read desk has in hand: a claim, words that are marked, a caveat, or the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.records import key_of
from curator.ui.recording.claim_list import Unsaved

if TYPE_CHECKING:
    from curator.core.spans import Span
    from curator.ui.reading.claim_work import ClaimWork
    from curator.ui.reading.on_desk import OnDesk


def record_in_hand(desk: OnDesk, work: ClaimWork) -> str | None:
    """The key of the record whose history is asked for: what is in the form, else what the caret stands in or on."""
    hand, view = desk.hand, desk.view
    if hand is None:
        return None
    if desk.right.currentWidget() is desk.claims and view.hasFocus():
        for highlight in view.highlights_at(view.caret()):
            resting = hand.claims_on(highlight.key)
            return key_of(resting[0].claim) if resting else ids.key("passage", ids.Uid(highlight.key))
        caveats = [each for each in hand.caveats if _stands_at(each.banner, view.caret())]
        if caveats:
            return key_of(caveats[0])
        return key_of(hand.article)
    listed = desk.claims.current()
    nothing = listed is None or isinstance(listed, Unsaved)
    return work.record_in_hand() or (key_of(hand.article) if nothing else None)


def _stands_at(banner: Span | None, caret: int) -> bool:
    return banner is not None and banner.start <= caret < banner.end
