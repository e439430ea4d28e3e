"""Who a word for people speaks of: one or many, fighting or not, attacking or not."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from curator.suggest import people_words


class Person(NamedTuple):
    """A word for people. `civilian` and `combatant` are None where the word leaves it open."""

    singular: bool
    plural: bool
    civilian: bool | None
    combatant: bool | None
    attacker: bool = False


def _table() -> dict[str, Person]:
    people: dict[str, Person] = {}
    for source, civilian, combatant, attacker in (
        (people_words.PEOPLE, None, None, False),
        (people_words.GROUPS_OF_BELIEF_OR_ORIGIN, None, None, False),
        (people_words.ATTACKERS, None, True, True),
        (people_words.COMBATANTS, None, True, False),
        (people_words.CIVILIANS, True, False, False),
    ):
        for pair in source.replace("\n", "|").split("|"):
            one, _, many = pair.strip().partition(" ")
            if one and one != "-":
                people[one] = Person(True, one == many, civilian, combatant, attacker)
            if many and many not in {"-", one}:
                people[many] = Person(False, True, civilian, combatant, attacker)
    people["police"] = Person(False, True, None, True)
    people["personnel"] = Person(False, True, None, True)
    people["troop"] = Person(True, True, None, True)
    return people


PEOPLE = _table()
OF_ORIGIN = frozenset(people_words.GROUPS_OF_BELIEF_OR_ORIGIN.replace("|", " ").split())
_PERSON_ENDINGS = (
    "men",
    "women",
    "folk",
    "people",
    "workers",
    "makers",
    "keepers",
    "goers",
    "holders",
    "fighters",
    "drivers",
)


@lru_cache(maxsize=16384)
def person(word: str) -> Person | None:
    """What is known of a word for people; compounds such as "herdsmen" and "pick-up-drivers" by their ending."""
    known = PEOPLE.get(word)
    if known is not None or len(word) < 6:
        return known
    tail = word.rpartition("-")[2]
    if tail != word:
        return PEOPLE.get(tail) if len(tail) > 3 else None
    if word.endswith(_PERSON_ENDINGS):
        return Person(False, True, None, None)
    if word.endswith(("woman", "worker")) or (word.endswith("man") and word[:-3] not in _NOT_MEN):
        return Person(True, False, None, None)
    return None


_NOT_MEN = frozenset({"hu", "ger", "ro", "tal", "otto", "cai", "wo", "o", "ye", "sha", "batt", "nor", "super"})
