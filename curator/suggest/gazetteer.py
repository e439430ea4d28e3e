"""Places of the world by name, in Arabic, Latin and other letters: what a name may mean, the likeliest first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from heapq import nlargest
from typing import TYPE_CHECKING, NamedTuple

from curator.suggest.gazetteer_file import RANK_OF_GOVERNORATE, Listed, ListedKind, opened
from curator.suggest.known_places import NOTHING_KNOWN, KnownPlaces
from curator.suggest.place_names import fold
from curator.suggest.place_spellings import (
    LONGEST,
    Alike,
    bare,
    bucket,
    closest_of,
    is_arabic,
    is_one_letter_off,
    sound,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.suggest.gazetteer_file import GazetteerFile

MOST_READ = 40
SPARE = 4
"""Of so many entries at most that one key finds the names are compared; for completion, more are
read than are shown: by `SPARE`, in the countries around so many times."""

SHORTEST_BEGINNING = 2
SHORTEST_WITH_TYPO = 4
MOST_SIMILAR = 8
SHORTEST_BY_SOUND = 3
_PREFIXES = ("ب", "و", "ل", "ف", "ك")


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of where a text plays.

    `countries` (ISO codes) and `areas` (GeoNames' codes of governorates) are those that it names, `known` the places of the
    collection.
    """

    countries: tuple[str, ...] = ()
    areas: frozenset[str] = frozenset()
    known: KnownPlaces = NOTHING_KNOWN

    def nearness(self, listed: Listed) -> int:
        """0 in a governorate that the text names, 1 in a country that it names, 2 elsewhere."""
        return 0 if listed.code in self.areas else 1 if listed.country in self.countries else 2


NOWHERE = Around()
FAR = 2
"""The nearness of what lies in no country that the text names."""

MOST_FAR = 4
"""So many of these are listed where there are nearer ones."""


class Match(NamedTuple):
    """An entry that a name may mean, and how close the name comes to one of its spellings."""

    listed: Listed
    alike: Alike


def named(name: str, around: Around = NOWHERE) -> tuple[Match, ...]:
    """The entries that a name may mean: the closest spelling first, then what lies nearest, then the largest.

    Where nothing is spelled so, what sounds so in the other script; where nothing does, what is one letter off.
    """
    words = " ".join(name.split())
    if not words or len(words) > LONGEST or not fold(words):
        return ()
    return _named(words, around.countries, around.areas)


@lru_cache(maxsize=256)
def _named(words: str, countries_around: tuple[str, ...], areas: frozenset[str]) -> tuple[Match, ...]:
    """As `named`; a line that is being typed asks again with each letter."""
    file, around = opened(), Around(countries_around, areas)
    key = bucket(words)
    found = _under(file, words, around)
    if len(key) < SHORTEST_BEGINNING:
        found = [match for match in found if match.alike is Alike.EXACT]
    if not found:
        found = next((each for bare in _without_prefix(words) if (each := _under(file, bare, around))), [])
    if not found and len(sound(words)) > SHORTEST_BY_SOUND:
        found = _by_sound(file, words, around)
    if not found and len(key) >= SHORTEST_WITH_TYPO:
        found = _with_typo(file, key, around)
    return tuple(sorted(found, key=lambda match: _order(match, around)))


def _order(match: Match, around: Around) -> tuple[int, int, bool, int, str]:
    listed = match.listed
    return match.alike, around.nearness(listed), listed.kind is not ListedKind.SETTLEMENT, -listed.population, listed.id


def _under(file: GazetteerFile, words: str, around: Around) -> list[Match]:
    """What is spelled so, with the closest of its spellings."""
    found = []
    key = bucket(words)
    for listed in _read(file, file.numbers(key), around, MOST_READ if len(key) > SHORTEST_BEGINNING else MOST_SIMILAR):
        closest = closest_of(words, listed.names)
        if closest is not None:
            found.append(Match(listed, closest))
    return found


def _read(file: GazetteerFile, numbers: Iterable[int], around: Around, most: int = MOST_READ) -> list[Listed]:
    """The entries of these numbers; of many, those in the countries around and the largest."""
    return [file.entry(number) for number in _likeliest(file, numbers, around, most)]


def _likeliest(file: GazetteerFile, numbers: Iterable[int], around: Around, most: int) -> list[int]:
    """At most so many of these numbers, in order: those in the countries around, then the largest."""
    wanted = set(numbers)
    if len(wanted) > most:
        rank = file.ranks.__getitem__
        near = [number for code in around.countries for number in wanted.intersection(file.of_country(code))]
        best = nlargest(most, near, key=rank)
        wanted = {*best, *nlargest(most - len(best), wanted, key=rank)}
    return sorted(wanted)


def _without_prefix(words: str) -> Iterable[str]:
    """A name without what may be written together with it: "al" without a hyphen, "بجبلة", "وجبلة"."""
    if is_arabic(words):
        return [words[1:]] if words.startswith(_PREFIXES) and len(words) > 3 else []
    return [words[2:]] if words.casefold().startswith(("al", "el")) and len(words) > 5 and words[2].isalpha() else []


def _by_sound(file: GazetteerFile, words: str, around: Around) -> list[Match]:
    """What has the same consonants, where the name is written in Arabic letters and the gazetteer has it in Latin ones."""
    if not is_arabic(words):
        return []
    return [Match(each, Alike.SOUND) for each in _read(file, file.numbers(sound(words)), around, MOST_SIMILAR)]


def _with_typo(file: GazetteerFile, key: str, around: Around) -> list[Match]:
    """What is one letter off, in the countries around if there are any."""
    start = file.keys_beginning(key[: max(2, len(key) // 2 - 1)])
    keys = {each for each in start if is_one_letter_off(key, each)} | _otherwise_begun(key)
    numbers = {number for each in keys for number in file.numbers(each)}
    if around.countries:
        numbers = {number for code in around.countries for number in numbers.intersection(file.of_country(code))}
    return [Match(each, Alike.TYPO) for each in _read(file, numbers, around, MOST_SIMILAR)]


def _otherwise_begun(key: str) -> set[str]:
    """The key with its first or second letter left out or changed places."""
    return {key[1:], key[0] + key[2:], key[1] + key[0] + key[2:]} - {key}


def beginning(start: str, around: Around = NOWHERE, most: int = 12) -> tuple[Listed, ...]:
    """The entries of which a spelling begins like this, for completion: the nearest first, then whole names, then the largest."""
    words = " ".join(start.split())
    key = bucket(words)
    if len(key) < SHORTEST_BEGINNING or len(words) > LONGEST:
        return ()
    file = opened()
    whole = frozenset(file.numbers(key))
    numbers = _likeliest(
        file, whole.union(file.numbers_beginning(key)), around, SPARE * most if around.countries else most + SPARE
    )
    plain = bare(words)

    def order(number: int) -> tuple[int, bool, int, int, int, int]:
        listed = entries[number]
        begun = [place for place, name in enumerate(listed.names) if bare(name).startswith(plain)]
        by, is_area = 2 if not begun else min(1, begun[0] // 2), int(listed.kind is not ListedKind.SETTLEMENT)
        closest = closest_of(words, listed.names) if number in whole else None
        is_whole = closest is not None and closest <= Alike.CLOSE
        first, then = (is_area, by) if is_whole else (by, is_area)
        return around.nearness(listed), not is_whole, first, then, -listed.population, number

    entries = {number: file.entry(number) for number in numbers}
    best = [entries[number] for number in sorted(numbers, key=order)]
    near = [listed for listed in best if around.nearness(listed) < FAR]
    return (*near, *best[len(near) :][: MOST_FAR if near else most])[:most]


def governorates(name: str, around: Around = NOWHERE) -> tuple[Listed, ...]:
    """The governorates of this name, spelled as closely as there is."""
    words = " ".join(name.split())
    if not words or len(words) > LONGEST or not fold(words):
        return ()
    file = opened()
    numbers = [each for each in file.numbers(bucket(words)) if file.ranks[each] == RANK_OF_GOVERNORATE]
    found = [
        (closest, around.nearness(listed), listed.id, listed)
        for listed in map(file.entry, numbers)
        if (closest := closest_of(words, listed.names)) is not None and closest <= Alike.CLOSE
    ]
    found.sort(key=lambda each: each[:3])
    return tuple(each[3] for each in found if each[0] <= max(Alike.FOLDED, found[0][0]))


def area_name(code: str) -> str:
    """The name of the governorate of a GeoNames code; empty where there is none."""
    file = opened()
    numbers = (each for each in file.of_country(code[:2]) if file.ranks[each] == RANK_OF_GOVERNORATE)
    return next((listed.name for listed in map(file.entry, numbers) if listed.code == code), "")


def country(name: str) -> str:
    """The ISO code of the country of this name; empty where it is none."""
    return _country_codes().get(fold(name[:LONGEST]), "")


@cache
def _country_codes() -> dict[str, str]:
    return {fold(name): code for code, names in opened().countries.items() for name in names}


def country_name(listed: Listed) -> str:
    """The name of the country that an entry lies in."""
    return opened().countries.get(listed.country, (listed.country,))[0]


def told_fully(listed: Listed) -> str:
    """An entry with all that tells it from others: "Jablah (جبلة), Latakia, Syria"."""
    name = f"{listed.name} ({listed.other_name})" if listed.other_name else listed.name
    kind = {ListedKind.GOVERNORATE: " (governorate)", ListedKind.DISTRICT: " District"}.get(listed.kind, "")
    around = (name + kind, listed.district, listed.admin1, country_name(listed))
    parts = [each for n, each in enumerate(around) if each and (n == 0 or each != listed.name)]
    return ", ".join(dict.fromkeys(parts))
