"""Claims that were begun and are not saved: kept as they are typed, so that closing never loses one and never asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.store import drafts
from curator.ui.reading.in_form import of_new_claims
from curator.ui.recording.claim_list import Unsaved

if TYPE_CHECKING:
    from collections.abc import Mapping

    from curator.core.entries import ClaimEntry
    from curator.store.drafts import Draft
    from curator.ui.reading.article_in_hand import ArticleInHand
    from curator.ui.workplace import Workplace


def begun_on(workplace: Workplace, hand: ArticleInHand | None) -> list[Unsaved]:
    """The new claims on an article that were begun and are not saved, in the order of its text."""
    collection = workplace.collection
    if hand is None or collection is None:
        return []
    return [
        Unsaved(subject, entry, " … ".join(span.of(hand.text) for stretches in entry.passages for span in stretches))
        for subject, entry in drafts.every(collection, of_new_claims(hand.version.uid))
    ]


def keep(workplace: Workplace, subject: str, entry: ClaimEntry, typed: Mapping[str, str]) -> None:
    """Keep what was typed about a subject; `typed` are the lines that the entry does not say as a whole."""
    collection = workplace.collection
    if collection is not None and collection.is_writable and subject:
        workplace.attempt(lambda: drafts.keep(collection, subject, entry, typed))


def kept_about(workplace: Workplace, subject: str) -> Draft | None:
    """What was typed about a subject and not saved."""
    collection = workplace.collection
    return None if collection is None or not subject else drafts.draft_of(collection, subject)


def forget(workplace: Workplace, subject: str) -> None:
    """Forget what was typed about a subject: it was saved, or is not wanted."""
    collection = workplace.collection
    if collection is not None and collection.is_writable and subject:
        workplace.attempt(lambda: drafts.forget(collection, subject))
