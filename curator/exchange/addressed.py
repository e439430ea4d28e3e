"""Pages at addresses into a collection: a known revision changes nothing, a newer one is a version of its article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.errors import CuratorError
from curator.exchange import importers
from curator.exchange.fetching import Asking, Fetched, fetch, laid_over
from curator.exchange.intake import Fate, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from curator.core.articles import Capture
    from curator.core.ids import Uid
    from curator.exchange.fetching import Unchanged
    from curator.exchange.intake import Step, Taking


def page_steps(
    taking: Taking, urls: Iterable[str], asking: Asking, *, form: str = "", article: Uid | None = None
) -> Iterator[Step]:
    """A step for each page, each fetched when it is asked for; one that cannot be had never stops the rest.

    Raises:
        StoppedError: nobody wants the pages any more.
    """
    for url in urls:
        try:
            found = fetch(url, asking, taking.revisions())
            capture = captured(found, form) if isinstance(found, Fetched) else None
        except CuratorError as refusal:
            yield Outcome(url, Fate.REFUSED, because=refusal.sentence), None
        else:
            yield step(taking, found, capture, article)


def captured(fetched: Fetched, form: str = "") -> Capture:
    """What the reader of its form finds in a page, with what is known about where it came from.

    Raises:
        RefusedFileError: it cannot be taken in.
    """
    return laid_over(importers.read(fetched.data, fetched.name, form), fetched)


def step(taking: Taking, found: Fetched | Unchanged, capture: Capture | None, article: Uid | None = None) -> Step:
    """What taking a page in does: a new article, a version of `article` or of the one at its address, or nothing."""
    here = taking.at(found.url)
    if capture is None:
        known = next((place for place in here if place.revision == found.revision), None)
        if known is not None:
            return Outcome(found.url, Fate.KNOWN, known.article, known.version), None
        because = f"{found.url} was taken out of the collection while it was asked for: try again."
        return Outcome(found.url, Fate.REFUSED, because=because), None
    return taking.prepare(capture, found.url, article or taking.newer_of(found.url, found.revision))
