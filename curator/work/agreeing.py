"""Comparing what two curators made of one article, each for themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.actors import Actor, ActorRole
from curator.core.agreement import Coded, agreement
from curator.core.articles import ArticleVersion
from curator.core.claims import ClaimStatus
from curator.core.errors import CuratorError
from curator.core.passages import Passage
from curator.core.sources import Source
from curator.store.queries import articles, authorship, claims, records, vocabularies
from curator.suggest.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.core.agreement import Agreement
    from curator.core.claims import FullClaim
    from curator.core.ids import Uid
    from curator.store.driver import Connection


class NothingToCompareError(CuratorError):
    """Somebody made no claim on the article."""


def coders(connection: Connection, version: Uid) -> dict[str, int]:
    """Who made claims on a version of an article, with how many that stand; those with most first."""
    made = _made(connection, version)
    return dict(sorted(((who, len(found)) for who, found in made.items()), key=lambda each: (-each[1], each[0])))


def most_active(connection: Connection, version: Uid) -> tuple[str, str]:
    """The two people with most claims on a version of an article.

    Raises:
        NothingToCompareError: fewer than two made any.
    """
    found = list(coders(connection, version))
    if len(found) < ENOUGH:
        message = f"Claims of two people are needed to compare; on this article there are those of {_told(found)}."
        raise NothingToCompareError(message)
    return found[0], found[1]


ENOUGH = 2


def _told(people: Iterable[str]) -> str:
    return ", ".join(sorted(people)) or "nobody"


def compare(connection: Connection, version: Uid, first: str, second: str) -> Agreement:
    """How two people agree on a version of an article.

    A claim is theirs who made it, whoever changed it later: what they were told by each other is not to be seen in it, so
    have them work apart, and compare before they talk.

    Raises:
        NothingToCompareError: one of the two made no claim on it.
    """
    made = _made(connection, version)
    for who in (first, second):
        if who not in made:
            message = f"{who} made no claim on this article: choose two of those who did ({_told(made)})."
            raise NothingToCompareError(message)
    text = articles.text(connection, records.get(connection, ArticleVersion, version))
    mine, theirs = (_coded(connection, made[who]) for who in (first, second))
    return agreement(mine, theirs, sentences(text))


def _made(connection: Connection, version: Uid) -> Mapping[str, list[FullClaim]]:
    words = vocabularies.read_words(connection)
    standing = [
        full
        for full in map(words.claim, claims.of_version(connection, version))
        if full.claim.status is not ClaimStatus.SUPERSEDED and not full.claim.withdrawn_because
    ]
    hands = authorship.hands(connection, "claim", [full.claim.uid for full in standing])
    # the claims of an infobox arrive with the article: they are nobody's reading
    arrived = authorship.hands(connection, "article_version", [version])[version].made_at
    made: dict[str, list[FullClaim]] = {}
    for full in standing:
        hand = hands[full.claim.uid]
        if hand.made_at != arrived:
            made.setdefault(hand.made_by, []).append(full)
    return made


def _coded(connection: Connection, made: list[FullClaim]) -> list[Coded]:
    marked = {uid for full in made for uid in full.claim.passages}
    spans = {each.uid: each.spans for each in records.among(connection, Passage, "uid", marked)}
    knowing = {full.claim.originator for full in made if full.claim.originator is not None}
    sources = {each.uid: each.name for each in records.among(connection, Source, "uid", knowing)}
    acting = {actor.actor for full in made for actor in full.actors if actor.actor is not None}
    actors = {each.uid: each.name for each in records.among(connection, Actor, "uid", acting)}
    return [
        Coded(
            full,
            tuple(span for uid in full.claim.passages for span in spans.get(uid, ())),
            sources.get(full.claim.originator, "") if full.claim.originator is not None else "",
            tuple(
                actors.get(actor.actor, actor.verbatim) if actor.actor is not None else actor.verbatim
                for actor in full.actors
                if actor.role is ActorRole.PERPETRATOR
            ),
        )
        for full in made
    ]
