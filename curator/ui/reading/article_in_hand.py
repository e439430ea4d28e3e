"""The article in hand on the Read desk: its text, outline, passages, claims and caveats, read again when they change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.actors import Actor
from curator.core.articles import Article, ArticleVersion, Outline
from curator.core.caveats import Caveat
from curator.core.claims import Claim, FullClaim
from curator.core.entries import ClaimEntry, entry_of
from curator.core.ids import Uid
from curator.core.passages import Passage
from curator.core.records import name_of
from curator.core.sources import Source
from curator.core.spans import Span
from curator.store.queries import articles, claims, records
from curator.ui.reading.marked import disputed_claims

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from curator.core.ids import RecordKey
    from curator.store.driver import Connection
    from curator.suggest.date_context import Context

PARTS = frozenset(name_of(part) for part in claims.PARTS)


@dataclass(frozen=True, slots=True)
class ArticleInHand:
    """Everything that the Read desk shows of one article version; `disputed` are the claims in an open dispute."""

    article: Article
    version: ArticleVersion
    text: str
    outline: Outline
    passages: Mapping[Uid, Passage]
    claims: Mapping[Uid, FullClaim]
    caveats: tuple[Caveat, ...] = ()
    disputed: frozenset[Uid] = frozenset()

    def in_order(self) -> list[Passage]:
        """The passages in the order of the text."""
        return sorted(self.passages.values(), key=articles.place_of)

    def passage(self, uid: str) -> Passage | None:
        """The passage with this uid."""
        return self.passages.get(Uid(uid))

    def claims_on(self, passage: str) -> list[FullClaim]:
        """The claims that rest on a passage."""
        return [full for full in self.claims.values() if passage in full.claim.passages]

    def context(self, span: Span) -> Context:
        """What the dates in these words are read against: the article's day, its title, what stands before."""
        from curator.suggest.lines.dating import context_of  # noqa: PLC0415 starting does not wait for it

        return context_of(self.text, span, self.article.published_on, self.article.title)

    def claim(self, uid: str) -> FullClaim | None:
        """The claim with this uid."""
        return self.claims.get(Uid(uid))

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
    found = {full.claim.uid: full for full in claims.of_version(connection, version_uid)}
    return ArticleInHand(
        records.get(connection, Article, version.article),
        version,
        articles.text(connection, version),
        articles.outline(connection, version),
        {passage.uid: passage for passage in articles.passages_of(connection, version_uid)},
        found,
        tuple(articles.caveats_of(connection, version_uid)),
        disputed_claims(connection, claims.events_of(connection, found)),
    )


def renewed(connection: Connection, hand: ArticleInHand, touched: Collection[RecordKey]) -> ArticleInHand:
    """The same article after these records changed: what they cannot have changed is not read again."""
    of_kinds: defaultdict[str, list[Uid]] = defaultdict(list)
    for record in touched:
        of_kinds[ids.kind_of(record)].append(ids.uid_of(record))
    version = hand.version.uid
    if marked := of_kinds.pop("passage", []):
        now = records.among(connection, Passage, "uid", marked)
        passages = dict(hand.passages)
        for uid in marked:
            passages.pop(uid, None)
        passages |= {passage.uid: passage for passage in now if passage.version == version}
        hand = replace(hand, passages=passages)
    if not of_kinds:
        return hand
    parts = {uid for kind, uids in of_kinds.items() if kind in PARTS for uid in uids}
    # a part that was taken back is known only here
    held = {uid for uid, full in hand.claims.items() if any(part.uid in parts for part in full.parts)}
    changed = {*of_kinds["claim"], *claims.with_parts(connection, parts), *held}
    standing = claims.full(connection, records.among(connection, Claim, "uid", changed))
    found = {uid: full for uid, full in hand.claims.items() if uid not in changed}
    found |= {full.claim.uid: full for full in standing if full.claim.version == version}
    return replace(
        hand,
        article=records.get(connection, Article, hand.article.uid),
        claims=found,
        caveats=tuple(articles.caveats_of(connection, version)),
        disputed=disputed_claims(connection, claims.events_of(connection, found)),
    )


def looking_different(before: ArticleInHand, after: ArticleInHand, touched: Iterable[RecordKey]) -> set[Uid]:
    """The passages whose highlights may be others after these records changed, those that are gone included."""
    marked = {ids.uid_of(record) for record in touched if ids.kind_of(record) == "passage"}
    differing = {uid for uid in marked if uid in before.passages or uid in after.passages}
    claimed = {
        uid for uid in before.claims.keys() | after.claims.keys() if before.claims.get(uid) is not after.claims.get(uid)
    }
    for uid in claimed | (before.disputed ^ after.disputed):
        for full in (before.claims.get(uid), after.claims.get(uid)):
            differing.update(full.claim.passages if full is not None else ())
    return differing


def entry_now(connection: Connection, hand: ArticleInHand, full: FullClaim) -> ClaimEntry:
    """A claim as the form shows it."""
    from curator.work.claims import own_caveats  # noqa: PLC0415 starting does not wait for it

    names = {each.uid: each.name for each in records.every(connection, Source)}
    names |= {each.uid: each.name for each in records.every(connection, Actor)}
    return entry_of(full, hand.passages.values(), names, own_caveats(connection, full.claim.uid))
