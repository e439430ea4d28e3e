"""The article in hand on the Read desk: its text, outline, passages, claims and caveats, read again when they change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.actors import Actor
from curator.core.articles import Article, ArticleVersion, Outline
from curator.core.caveats import Caveat
from curator.core.claims import FullClaim
from curator.core.entries import ClaimEntry, entry_of
from curator.core.ids import Uid
from curator.core.passages import Passage
from curator.core.sources import Source
from curator.core.spans import Span
from curator.store.queries import articles, claims, records
from curator.ui.reading.marked import disputed_claims

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.store.driver import Connection
    from curator.suggest.date_context import Context


@dataclass(frozen=True, slots=True)
class ArticleInHand:
    """Everything that the Read desk shows of one article version; `events` are those that each claim bears on."""

    article: Article
    version: ArticleVersion
    text: str
    outline: Outline
    passages: tuple[Passage, ...] = ()
    claims: tuple[FullClaim, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    events: tuple[tuple[Uid, Uid], ...] = ()
    disputed: frozenset[Uid] = frozenset()

    def passage(self, uid: str) -> Passage | None:
        """The passage with this uid."""
        return next((passage for passage in self.passages if passage.uid == uid), None)

    def claims_on(self, passage: str) -> list[FullClaim]:
        """The claims that rest on a passage."""
        return [full for full in self.claims if passage in full.claim.passages]

    def context(self, span: Span) -> Context:
        """What the dates in these words are read against: the article's day, its title, what stands before."""
        from curator.suggest.lines.dating import context_of  # noqa: PLC0415 starting does not wait for it

        return context_of(self.text, span, self.article.published_on, self.article.title)

    def claim(self, uid: str) -> FullClaim | None:
        """The claim with this uid."""
        return next((full for full in self.claims if full.claim.uid == uid), None)

    def spans_of(self, full: FullClaim) -> tuple[Span, ...]:
        """Where the words of a claim stand, in the order of the text."""
        found = (self.passage(uid) for uid in full.claim.passages)
        return tuple(sorted(span for passage in found if passage is not None for span in passage.spans))

    def governing(self, spans: Iterable[Span]) -> list[Caveat]:
        """The caveats over any of these stretches: what a claim there inherits from where it stands."""
        wanted = tuple(spans)
        return [
            caveat
            for caveat in self.caveats
            if caveat.stretch is not None and any(caveat.stretch.overlaps(span) for span in wanted)
        ]

    def citations_in(self, spans: Iterable[Span]) -> tuple[str, ...]:
        """The labels of the citation marks in these stretches, or right behind them, each once."""
        near = tuple(Span(span.start, min(len(self.text), span.end + 24)) for span in spans)
        found: list[str] = []
        for mark in self.outline.marks:
            for inside, around in zip(spans, near, strict=True):
                between = self.text[inside.end : mark.span.start]
                behind = mark.span.start >= inside.end and not any(letter.isalnum() for letter in _plain(between))
                if inside.covers(mark.span) or (around.covers(mark.span) and behind):
                    found.append(mark.label)
        return tuple(dict.fromkeys(found))


def _plain(between: str) -> str:
    """What stands between words and a citation mark, without other marks."""
    return "".join(part.partition("]")[2] if n else part for n, part in enumerate(between.split("[")))


def read(connection: Connection, version_uid: Uid) -> ArticleInHand:
    """The article version with this uid, as it stands now."""
    version = records.get(connection, ArticleVersion, version_uid)
    full = tuple(claims.of_version(connection, version_uid))
    bearing = claims.events_of(connection, [each.claim.uid for each in full])
    return ArticleInHand(
        records.get(connection, Article, version.article),
        version,
        articles.text(connection, version),
        articles.outline(connection, version),
        tuple(articles.passages_of(connection, version_uid)),
        full,
        tuple(articles.caveats_of(connection, version_uid)),
        tuple((claim, event) for claim, events in bearing.items() for event in events),
        disputed_claims(connection, bearing),
    )


def entry_now(connection: Connection, hand: ArticleInHand, full: FullClaim) -> ClaimEntry:
    """A claim as the form shows it."""
    from curator.work.claims import own_caveats  # noqa: PLC0415 starting does not wait for it

    names = {each.uid: each.name for each in records.every(connection, Source)}
    names |= {each.uid: each.name for each in records.every(connection, Actor)}
    return entry_of(full, hand.passages, names, own_caveats(connection, full.claim.uid))
