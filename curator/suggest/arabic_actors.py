"""Who acted, in Arabic: behind "على يد" and "برصاص", or as the subject of a verb of violence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.actors import ActorRole, Confidence
from curator.core.counts import Quantity
from curator.core.folding import folded
from curator.suggest.arabic_words import HARMS, PEOPLE
from curator.suggest.found import FoundActor
from curator.suggest.tables import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.suggest.tokens import Words

_BY = frozenset(tuple(folded(phrase).split()) for phrase in ("على يد", "على أيدي", "من قبل", "برصاص", "بنيران"))
_UNKNOWN = listed(folded("مجهول مجهولة مجهولون مجهولين ملثم ملثمون ملثمين"))
_VERBS = listed(folded("أعدم أعدمت هاجم هاجمت استهدف استهدفت داهم داهمت اقتحم اقتحمت"))
_ARMED = listed(folded("قوات قوى فصائل مجموعة ميليشيا ميليشيات جماعة حاجز دورية"))


def find(words: Words) -> Iterator[FoundActor]:
    """The actors of one Arabic sentence."""
    for i in range(len(words.low)):
        for phrase in _BY:
            if tuple(words.low[i : i + len(phrase)]) == phrase:
                yield from _actor(words, i + len(phrase))
        verb = words.low[i].removeprefix("و") if words.low[i].removeprefix("و") in _VERBS else words.low[i]
        harm = HARMS.get(verb)
        if verb in _VERBS or (harm is not None and harm.may_be_active):
            holds = harm is not None and harm.quantity is Quantity.DETAINED
            yield from _actor(words, i + 1, ActorRole.CUSTODIAN if holds else ActorRole.PERPETRATOR)


def _actor(words: Words, first: int, role: ActorRole = ActorRole.PERPETRATOR) -> Iterator[FoundActor]:
    stop = first
    while stop - first < 4 and _is_part(words.at(stop)):
        stop += 1
    inside = words.low[first:stop]
    is_actor = any(word in _ARMED or word in _UNKNOWN or (word in PEOPLE and PEOPLE[word].attacker) for word in inside)
    if not is_actor:
        return
    unknown = not _UNKNOWN.isdisjoint(inside)
    confidence = Confidence.UNKNOWN if unknown else Confidence.REPORTED_AS_FACT
    yield FoundActor(words.span(first, stop), role, confidence)


def _is_part(word: str) -> bool:
    known = PEOPLE.get(word)
    if known is not None:
        return known.attacker or known.combatant is True
    return word in _ARMED or word in _UNKNOWN or word.startswith("ال")
