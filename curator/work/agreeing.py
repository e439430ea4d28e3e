"""Comparing what two curators made of one article, or of all, each for themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.actors import Actor, ActorRole
from curator.core.agreement import Agreement, Coded, Read, agreement_over
from curator.core.articles import ArticleVersion
from curator.core.claims import ClaimStatus
from curator.core.errors import CuratorError
from curator.core.ids import Uid
from curator.core.passages import Passage
from curator.core.sources import Source
from curator.store.queries import articles, authorship, claims, records, vocabularies
from curator.suggest.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from curator.core.claims import FullClaim
    from curator.store.driver import Connection


class NothingToCompareError(CuratorError):
    """Somebody made no claim on the article."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Two people compared: how they agree, on which versions of articles, and the words that each claim rests on, by its uid."""

    found: Agreement
    versions: tuple[Uid, ...]
    words: Mapping[Uid, str]


def coders(connection: Connection, versions: Iterable[Uid]) -> dict[str, int]:
    """Who made claims on these versions of articles, with how many that stand; those with most first."""
    every, made = authorship.claims_made(connection), dict[str, int]()
    for version in versions:
        for who, n in every.get(version, {}).items():
            made[who] = made.get(who, 0) + n
    return dict(sorted(made.items(), key=lambda each: (-each[1], each[0])))


def most_active(connection: Connection, versions: Iterable[Uid]) -> tuple[str, str]:
    """The two people with most claims on these versions of articles, of those who read one of them both.

    Raises:
        NothingToCompareError: fewer than two made any.
    """
    wanted = list(versions)
    found = list(coders(connection, wanted))
    if len(found) < ENOUGH:
        message = f"Claims of two people are needed to compare; here there are those of {_told(found)}."
        raise NothingToCompareError(message)
    every = authorship.claims_made(connection)
    read_by = [every.get(version, {}).keys() for version in wanted]
    pairs = ((one, other) for place, other in enumerate(found) for one in found[:place])
    return next((pair for pair in pairs if any(set(pair) <= people for people in read_by)), (found[0], found[1]))


def newest_versions(connection: Connection) -> list[Uid]:
    """The newest version of each article in the library, by title."""
    return [each.version for each in articles.library(connection)]


ENOUGH = 2


def _told(people: Iterable[str]) -> str:
    return ", ".join(sorted(people)) or "nobody"


def compare(connection: Connection, versions: Iterable[Uid], first: str, second: str) -> Compared:
    """How two people agree on these versions of articles, of which those are compared that both made claims on.

    A claim is theirs who made it, whoever changed it later: what they were told by each other is not to be seen in it, so
    have them work apart, and compare before they talk.

    Raises:
        NothingToCompareError: there is no version on which both made claims.
    """
    steps = comparing(connection, versions, first, second)
    try:
        while True:
            next(steps)
    except StopIteration as end:
        compared: Compared = end.value
        return compared


def comparing(
    connection: Connection, versions: Iterable[Uid], first: str, second: str
) -> Generator[tuple[int, int], None, Compared]:
    """The same as `compare`, a version at a time: yields how many are done, of how many, and returns what was found.

    Raises:
        NothingToCompareError: there is no version on which both made claims.
    """
    every, wanted = authorship.claims_made(connection), list(versions)
    both = [version for version in wanted if {first, second} <= every.get(version, {}).keys()]
    if not both or first == second:
        raise NothingToCompareError(_why_nothing(coders(connection, wanted), first, second))
    reads: list[Read] = []
    words: dict[Uid, str] = {}
    for n, version in enumerate(both, 1):
        text = articles.text(connection, records.get(connection, ArticleVersion, version))
        made = _made(connection, version)
        mine, theirs = (_coded(connection, made.get(who, [])) for who in (first, second))
        reads.append(Read(mine, theirs, tuple(sentences(text))))
        for each in (*mine, *theirs):
            words[each.full.claim.uid] = " … ".join(text[span.start : span.end] for span in each.spans)
        yield n, len(both)
    return Compared(agreement_over(reads), tuple(both), words)


def _why_nothing(made: Mapping[str, int], first: str, second: str) -> str:
    if first == second:
        return f"{first} cannot be compared with themselves: choose two people ({_told(made)})."
    lacking = next((who for who in (first, second) if who not in made), "")
    if lacking:
        return f"{lacking} made no claim here: choose two of those who did ({_told(made)})."
    return f"There is no article on which both {first} and {second} made claims: choose two others ({_told(made)})."


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
