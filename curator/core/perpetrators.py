"""Perpetrators: who is said to have done it, and whether two voices name different ones (dispute D4).

What a claim says of a perpetrator is one of four things:

- a known actor (a record), or words that are one of its names;
- a description that sets a group apart ("Sunni gunmen", "Assad loyalists"): it is the same as another description with
  the same telling words ("Sunni militants"), whatever generic words stand beside them;
- nobody in particular ("unknown gunmen", "an armed group"): this contradicts no one, since anybody may be unknown to a
  source;
- a denial, or an acquittal, of one that others name.

Two voices contradict each other where both name or describe somebody and have nobody in common: "Sunni gunmen" and a
group that claims the deed by its name are two answers until a curator says, by giving both the same actor, that they are
one. Once there is a dispute, those who name nobody are a side of it too: "unknown" may be the right answer.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from curator.core.actors import ActorRole, Confidence
from curator.core.cases import Use, actors_of, denies, of_its_kind, speaks_of_it
from curator.core.ids import Uid
from curator.core.independence import newest_of_each
from curator.core.judgement import DisputeKind
from curator.core.raised import Raised, positions
from curator.core.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.cases import Bearing, Case
    from curator.core.claims import ClaimActor

GENERIC = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "by",
        "at",
        "in",
        "on",
        "to",
        "and",
        "or",
        "with",
        "from",
        "who",
        "whose",
        "their",
        "his",
        "other",
        "others",
        "another",
        "some",
        "several",
        "few",
        "many",
        "two",
        "three",
        "four",
        "five",
        "one",
        "unknown",
        "unidentified",
        "unnamed",
        "unspecified",
        "unclear",
        "masked",
        "armed",
        "local",
        "gunman",
        "gunmen",
        "man",
        "men",
        "woman",
        "women",
        "people",
        "person",
        "persons",
        "individual",
        "individuals",
        "assailant",
        "assailants",
        "attacker",
        "attackers",
        "perpetrator",
        "perpetrators",
        "group",
        "groups",
        "militant",
        "militants",
        "fighter",
        "fighters",
        "element",
        "elements",
        "faction",
        "factions",
        "party",
        "parties",
        "member",
        "members",
        "side",
        "مسلح",
        "مسلحون",
        "مسلحين",
        "المسلحون",
        "المسلحين",
        "مجهول",
        "مجهولون",
        "مجهولين",
        "مجهولة",
        "المجهولين",
        "مجموعة",
        "المجموعة",
        "مجموعات",
        "جماعة",
        "عناصر",
        "عنصر",
        "ملثم",
        "ملثمون",
        "ملثمين",
        "أشخاص",
        "شخص",
        "افراد",
        "أفراد",
        "من",
        "قبل",
    ]
)
"""Words that set no group apart, in English and Arabic."""


@dataclass(frozen=True, slots=True)
class Suspect:
    """Somebody who is said to have done it, or (`denied`) not to have done it.

    `actor` is the record of an identified actor. `marks` are the word sets by which it may be known: those of all its actor's names, or of the words used; empty where
    nobody in particular is meant.
    """

    words: str
    actor: Uid | None
    marks: frozenset[frozenset[str]]
    denied: bool = False

    @property
    def is_somebody(self) -> bool:
        """Whether it is anyone in particular."""
        return bool(self.marks)

    def is_same(self, other: Suspect) -> bool:
        """Whether the two are, by record or by words, one."""
        if self.actor is not None and other.actor is not None:
            return self.actor == other.actor
        return not self.marks.isdisjoint(other.marks)


def of_perpetrators(case: Case) -> Iterator[Raised]:
    """D4: two voices name different perpetrators, or one denies whom another names."""
    told = {
        bearing.claim.uid: (bearing, found)
        for bearing in _telling(case)
        if bearing.full.actors
        if (found := suspects(case, bearing))
    }
    if len(told) < 2:
        return
    voiced = [bearing.claim.uid for _, bearing in newest_of_each(case, [bearing for bearing, _ in told.values()])]
    if any(_contradict(told[one][1], told[other][1]) for one, other in combinations(voiced, 2)):
        sides = positions((_side(told[uid][1]), uid) for uid in voiced)
        because = f"Independent sources differ on who did it: {'; '.join(side.value for side in sides)}."
        yield Raised(DisputeKind.PERPETRATORS, "perpetrator", sides, because)


def suspects(case: Case, bearing: Bearing) -> tuple[Suspect, ...]:
    """Whom a claim gives as perpetrators, in the order of their words."""
    found = {
        _suspect(case, each, denied=denies(bearing.claim))
        for each in actors_of(bearing)
        if each.role is ActorRole.PERPETRATOR
    }
    return tuple(sorted(found, key=lambda suspect: (suspect.words, suspect.actor or "", suspect.denied)))


def names_nobody(words: str) -> bool:
    """Whether words for an actor, such as "unknown gunmen", name nobody in particular; also where there are none."""
    return not _words(words) - GENERIC


def _suspect(case: Case, said: ClaimActor, *, denied: bool) -> Suspect:
    denied = denied or said.confidence in {Confidence.DENIED, Confidence.ACQUITTED}
    actor = case.actors.get(said.actor) if said.actor is not None else None
    if actor is None:
        marks = frozenset() if said.confidence is Confidence.UNKNOWN else _marks([said.verbatim])
        return Suspect(said.verbatim or "somebody unknown", None, marks, denied)
    marks = _marks([actor.name, *actor.aliases])
    return Suspect(actor.name, None if actor.unidentified or not marks else actor.uid, marks, denied)


def _marks(names: list[str]) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(_words(name) - GENERIC) for name in names) - {frozenset()}


def _words(name: str) -> set[str]:
    letters = (each for each in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(each))
    return set("".join(each if each.isalnum() else " " for each in letters).split()) - {"al", "el"}


def _telling(case: Case) -> list[Bearing]:
    return [bearing for bearing in of_its_kind(case, Use.ACTORS) if speaks_of_it(bearing)]


def _contradict(first: tuple[Suspect, ...], second: tuple[Suspect, ...]) -> bool:
    named, other = _named(first), _named(second)
    if named and other and not any(one.is_same(each) for one in named for each in other):
        return True
    return _is_denied(first, other) or _is_denied(second, named)


def _named(found: tuple[Suspect, ...]) -> list[Suspect]:
    return [suspect for suspect in found if suspect.is_somebody and not suspect.denied]


def _is_denied(found: tuple[Suspect, ...], named: list[Suspect]) -> bool:
    return any(suspect.denied and suspect.is_same(each) for suspect in found for each in named)


def _side(found: tuple[Suspect, ...]) -> str:
    return listed([f"not {suspect.words}" if suspect.denied else suspect.words for suspect in found])
