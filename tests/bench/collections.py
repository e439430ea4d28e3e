"""Large collections to measure on, made through the journal like any other."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING

from curator.core import edits, intake, passages
from curator.core.articles import Capture
from curator.core.claims import Claim, ClaimCount, ClaimDate, ClaimPlace, ClaimStatus
from curator.core.counts import PersonClass, Quantity, exactly
from curator.core.dates import DateRole, DateSpan
from curator.core.events import Event, EventClaim, EventState
from curator.core.places import PlaceRole, Spot
from curator.core.sources import Source
from curator.core.spans import Span
from curator.store.collection import create
from curator.store.identifiers import new_uid
from curator.store.signing import new_signer
from tests.bench import corpus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.edits import Edit
    from curator.core.ids import Uid
    from curator.core.records import Record
    from curator.store.collection import Collection

NAME = "made.curator"
AT_ONCE = 200
CLAIMS_OF_AN_ARTICLE = 100
CLAIMS_OF_AN_EVENT = 2


def library(folder: Path, many: int, characters: int = corpus.ARTICLE_CHARACTERS) -> None:
    """A collection of so many articles, nothing marked in them."""
    with create(folder / NAME, new_signer("Ann")) as collection:
        for first in range(0, many, AT_ONCE):
            texts = [corpus.article(number, characters) for number in range(first, min(first + AT_ONCE, many))]
            _take_in(collection, texts)


def _take_in(collection: Collection, texts: list[str]) -> list[Uid]:
    taken = [intake.take_in(Capture(text.encode(), text.partition("\n")[0], text), new_uid) for text in texts]
    collection.journal.commit_all((each.edit, each.blobs) for each in taken)
    return [each.version for each in taken]


def claims(folder: Path, many: int) -> None:
    """A collection of so many claims, a count, a date and a place each, two to an event that nobody has reviewed."""
    chance = random.Random(many)
    articles = many // CLAIMS_OF_AN_ARTICLE
    texts = [corpus.article(number) for number in range(articles)]
    with create(folder / NAME, new_signer("Ann")) as collection:
        sources = [Source(new_uid(), name) for name in corpus.CHOICES["source"]]
        collection.journal.commit(edits.create("Sources", *sources))
        for number, (text, version) in enumerate(zip(texts, _take_in(collection, texts), strict=True)):
            edit = _recorded(chance, text, version, sources, number * CLAIMS_OF_AN_ARTICLE // CLAIMS_OF_AN_EVENT)
            collection.journal.commit(edit)


def _recorded(chance: random.Random, text: str, version: Uid, sources: list[Source], first_event: int) -> Edit:
    made: list[Record] = []
    for nth in range(CLAIMS_OF_AN_ARTICLE // CLAIMS_OF_AN_EVENT):
        event = Event(new_uid(), f"E-{first_event + nth + 1:06}", f"Attack {nth}", state=EventState.READY)
        made.append(event)
        for _ in range(CLAIMS_OF_AN_EVENT):
            made += _claim(chance, text, version, chance.choice(sources), event)
    return edits.create("Record claims", *made)


def _claim(chance: random.Random, text: str, version: Uid, source: Source, event: Event) -> Iterator[Record]:
    start = chance.randrange(0, len(text) - 400)
    passage = passages.mark(new_uid(), version, text, [Span(start, start + chance.randint(60, 300))])
    claim = Claim(
        new_uid(), version, (passage.uid,), title=event.title, originator=source.uid, status=ClaimStatus.SUBMITTED
    )
    day = date(2025, 1, 1) + timedelta(days=chance.randrange(365))
    yield passage
    yield claim
    yield ClaimCount(
        new_uid(), claim.uid, Quantity.KILLED, exactly(chance.randint(1, 40)), PersonClass.CIVILIAN, verbatim="killed"
    )
    yield ClaimDate(new_uid(), claim.uid, DateRole.EVENT, DateSpan(day, day), verbatim=day.isoformat())
    yield ClaimPlace(new_uid(), claim.uid, PlaceRole.EVENT, Spot(chance.choice(corpus.places()), "Lowland"))
    yield EventClaim(new_uid(), event.uid, claim.uid)
