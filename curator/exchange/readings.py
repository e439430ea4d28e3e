"""Article versions as exports need them: where a place in the text stands, and what a citation label refers to."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.articles import Article, ArticleVersion, Citation, Section
from curator.store.queries import articles, records

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.ids import Uid
    from curator.store.driver import Connection

KEPT = 1_000
"""How many versions are kept in memory, so that it stays the same however many there are."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One version of an article: the records, its sections in the order of the text, its citations by their labels."""

    version: ArticleVersion
    article: Article | None
    sections: tuple[Section, ...]
    citations: Mapping[str, Citation]

    def heading_at(self, place: int) -> str:
        """The headings above a place in the text, from the outermost in; empty before the first."""
        above = [section for section in self.sections if section.span.start <= place < section.span.end]
        if len(above) > 1:
            above.sort(key=lambda each: each.span.start)
        return " > ".join([section.heading for section in above])

    def section(self, ordinal: str) -> Section | None:
        """The section with this ordinal, as a caveat names it."""
        return next((section for section in self.sections if str(section.ordinal) == ordinal), None)


class Readings:
    """The versions of a collection, each looked up once as long as it is in use."""

    def __init__(self, connection: Connection) -> None:
        """Reads on this connection."""
        self._connection = connection
        self._known: OrderedDict[Uid, Reading] = OrderedDict()

    def of(self, version: Uid) -> Reading | None:
        """The reading of a version; None where it is not in the collection."""
        if version in self._known:
            self._known.move_to_end(version)
            return self._known[version]
        found = records.find(self._connection, ArticleVersion, version)
        if found is None:
            return None
        outline = articles.outline(self._connection, found)
        reading = Reading(
            found,
            records.find(self._connection, Article, found.article),
            outline.sections,
            _by_label(outline.citations),
        )
        self._known[version] = reading
        if len(self._known) > KEPT:
            self._known.popitem(last=False)
        return reading


def _by_label(citations: Sequence[Citation]) -> Mapping[str, Citation]:
    """The citations by label; the first of two that share one."""
    by_label: dict[str, Citation] = {}
    for citation in citations:
        by_label.setdefault(citation.label, citation)
    return by_label
