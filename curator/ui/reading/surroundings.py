"""Where the words of a claim play: what the article says of it, and the places that the collection knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.gazetteer import Place
from curator.store.queries import records

if TYPE_CHECKING:
    from curator.core.spans import Span
    from curator.suggest.gazetteer import Around
    from curator.ui.reading.on_desk import OnDesk


def surroundings(desk: OnDesk, span: Span | None) -> Around:
    """What is known of where the passage at `span` of the article in hand lies."""
    # what looks places up is loaded when it is first wanted
    from curator.suggest.known_places import known_places  # noqa: PLC0415
    from curator.suggest.surroundings import around  # noqa: PLC0415

    connection, hand = desk.workplace.connection, desk.hand
    known = [each for each in records.every(connection, Place) if not each.withdrawn_because] if connection else []
    text = hand.text if hand else ""
    return around(text, span, known_places(known), hand.article.title if hand else "")
