"""The terms of a vocabulary as a line offers them while somebody types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.ui import own_words
from curator.ui.recording.completion import Offer

if TYPE_CHECKING:
    from curator.core.vocabulary_terms import Vocabulary


def term_offers(which: Vocabulary) -> list[Offer]:
    """The terms that are offered, each found by its labels in every language, its name, and what it is a part of."""
    from curator.store.queries import vocabularies  # noqa: PLC0415 starting does not wait for it

    part_of = {each.name: (each.part_of,) for each in vocabularies.standard(which) if each.part_of}
    return [
        Offer(
            own_words.label(which, term.name),
            (*(text for _, text in term.labels), term.name, *part_of.get(term.name, ())),
        )
        for term in own_words.known(which).offered
    ]
