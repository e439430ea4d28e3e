"""What the claims of an event rest on, for layouts that name sources: each source that is cited once, who is said to know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.cases import in_use

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.cases import Case
    from curator.core.claims import Claim
    from curator.core.ids import Uid
    from curator.exchange.readings import Readings


@dataclass(frozen=True, slots=True, order=True)
class Cited:
    """A source that is cited: who published it, when (ISO day, month or year), under what headline; empty = not known."""

    office: str
    day: str
    headline: str


def cited(case: Case, readings: Readings) -> tuple[Cited, ...]:
    """The different sources of an event's claims in use, in order: what each cites, else the article that it stands in."""
    return tuple(sorted({each for bearing in in_use(case) for each in _of_claim(bearing.claim, readings)}))


def _of_claim(claim: Claim, readings: Readings) -> Iterator[Cited]:
    reading = readings.of(claim.version)
    if reading is None:
        return
    known = [reading.citations[label] for label in claim.citations if label in reading.citations]
    for citation in known:
        yield Cited(citation.publisher, citation.published_on, citation.name or citation.full_text)
    if not known and reading.article is not None:
        published = reading.article.published_on
        yield Cited(reading.article.publisher, str(published or ""), reading.article.title)


def said_by(case: Case) -> tuple[str, ...]:
    """The names of those who are said to know, each once, in order."""
    return _names(case, [bearing.claim.originator for bearing in in_use(case)])


def _names(case: Case, uids: list[Uid | None]) -> tuple[str, ...]:
    return tuple(sorted({case.sources[uid].name for uid in uids if uid is not None and uid in case.sources}))


def scales(case: Case) -> tuple[str, ...]:
    """The scales of those who know or wrote, each once, in order."""
    uids = {uid for bearing in in_use(case) for uid in (bearing.claim.originator, bearing.claim.speaker) if uid}
    return tuple(sorted({case.sources[uid].scale for uid in uids if uid in case.sources} - {""}))
