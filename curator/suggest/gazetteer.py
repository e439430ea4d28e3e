"""Places of the world by name, in Arabic, Latin and other letters: what a name may mean, the likeliest first."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import nlargest
from typing import TYPE_CHECKING, NamedTuple

from curator.suggest.gazetteer_file import Listed, ListedKind, opened
from curator.suggest.known_places import NOTHING_KNOWN, KnownPlaces
from curator.suggest.place_names import fold
from curator.suggest.place_spellings import LONGEST, Alike, alike, bucket, is_arabic, is_one_letter_off, sound

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.suggest.gazetteer_file import GazetteerFile

MOST_READ = 60
"""Of so many entries at most that one key finds the names are compared."""

SHORTEST_BEGINNING = 2
SHORTEST_WITH_TYPO = 4
SHORTEST_BY_SOUND = 3
_PREFIXES = ("ب", "و", "ل", "ف", "ك")


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of where a text plays: countries (ISO codes) and governorates (GeoNames codes) that it names, and the
    places of the collection."""

    countries: tuple[str, ...] = ()
    areas: frozenset[str] = frozenset()
    known: KnownPlaces = NOTHING_KNOWN

    def nearness(self, listed: Listed) -> int:
        """0 in a governorate that the text names, 1 in a country that it names, 2 elsewhere."""
        return 0 if listed.code in self.areas else 1 if listed.country in self.countries else 2


NOWHERE = Around()


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
    file = opened()
    found = _under(file, bucket(words), words, around)
    if not found:
        found = next((each for bare in _without_prefix(words) if (each := _under(file, bucket(bare), bare, around))), [])
    if not found and len(sound(words)) > SHORTEST_BY_SOUND:
        found = _by_sound(file, words, around)
    if not found and len(bucket(words)) >= SHORTEST_WITH_TYPO:
        found = _with_typo(file, bucket(words), around)
    return tuple(sorted(found, key=lambda match: _order(match, around)))


def _order(match: Match, around: Around) -> tuple[int, int, bool, int, str]:
    listed = match.listed
    return match.alike, around.nearness(listed), listed.kind is not ListedKind.SETTLEMENT, -listed.population, listed.id


def _under(file: GazetteerFile, key: str, words: str, around: Around) -> list[Match]:
    """What one key finds, with the closest of its spellings."""
    found = []
    for listed in _read(file, file.numbers(key), around):
        closest = min((each for name in listed.names if (each := alike(words, name)) is not None), default=None)
        if closest is not None:
            found.append(Match(listed, closest))
    return found


def _read(file: GazetteerFile, numbers: Iterable[int], around: Around, most: int = MOST_READ) -> list[Listed]:
    """The entries of these numbers; of many, those in the countries around and the largest."""
    wanted = set(numbers)
    if len(wanted) > most:
        near = [number for code in around.countries for number in file.of_country(code) if number in wanted]
        rank = file.ranks.__getitem__
        wanted = {*nlargest(most, near, key=rank), *nlargest(most, wanted, key=rank)}
    return [file.entry(number) for number in sorted(wanted)]


def _without_prefix(words: str) -> Iterable[str]:
    """A name without what may be written together with it: "al" without a hyphen, "بجبلة", "وجبلة"."""
    if is_arabic(words):
        return [words[1:]] if words.startswith(_PREFIXES) and len(words) > 3 else []
    low = words.casefold()
    return [words[2:]] if low.startswith(("al", "el")) and len(words) > 5 and words[2].isalpha() else []


def _by_sound(file: GazetteerFile, words: str, around: Around) -> list[Match]:
    """What has the same consonants in the other script."""
    arabic = is_arabic(words)
    listed = _read(file, file.numbers(sound(words)), around)
    return [Match(each, Alike.SOUND) for each in listed if arabic != is_arabic(each.name)] if arabic else []


def _with_typo(file: GazetteerFile, key: str, around: Around) -> list[Match]:
    """What is one letter off; the first two letters are taken to be right, or the second half."""
    half = key[len(key) // 2 + 1 :]
    keys = {
        each
        for each in file.keys_beginning(key[: max(2, len(key) // 2 - 1)])
        if is_one_letter_off(key, each)
    } | {each for each in _swapped(file, key) if half}
    numbers = {number for each in keys for number in file.numbers(each)}
    return [Match(each, Alike.TYPO) for each in _read(file, numbers, around, most=12)]


def _swapped(file: GazetteerFile, key: str) -> Iterable[str]:
    """Keys that have another letter among the first ones."""
    letters = "abdfhjklmnprstuvxz" if key.isascii() else "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    tried = {letter + key[1:] for letter in letters} | {key[0] + letter + key[2:] for letter in letters}
    tried |= {key[1:], key[0] + key[2:]}
    return [each for each in tried if each != key and file.numbers(each)]


def beginning(start: str, around: Around = NOWHERE, most: int = 12) -> tuple[Match, ...]:
    """The entries of which a spelling begins like this, for completion: exact names first, then the nearest and largest."""
    words = " ".join(start.split())
    key = bucket(words)
    if len(key) < SHORTEST_BEGINNING or len(words) > LONGEST:
        return ()
    file = opened()
    listed = _read(file, file.numbers_beginning(key), around, most=2 * most)
    whole = {each.id: found for each in listed if (found := _closest(words, each)) is not None}
    plain = fold(words)
    close = {each.id for each in listed if any(fold(name).startswith(plain) for name in each.names)}

    def order(each: Listed) -> tuple[bool, int, bool, bool, int, str]:
        is_whole = whole.get(each.id, Alike.TYPO) <= Alike.CLOSE
        near = around.nearness(each)
        return not is_whole, near, each.id not in close, each.kind is not ListedKind.SETTLEMENT, -each.population, each.id

    best = sorted(listed, key=order)[:most]
    return tuple(Match(each, whole.get(each.id, Alike.LOOSE)) for each in best)


def _closest(words: str, listed: Listed) -> Alike | None:
    return min((each for name in listed.names if (each := alike(words, name)) is not None), default=None)


def governorates(name: str, around: Around = NOWHERE) -> tuple[Listed, ...]:
    """The governorates of this name, spelled as closely as there is."""
    return _of_kind(name, ListedKind.GOVERNORATE, around)


def countries(name: str) -> tuple[Listed, ...]:
    """The countries of this name."""
    return _of_kind(name, ListedKind.COUNTRY, NOWHERE)


def _of_kind(name: str, kind: ListedKind, around: Around) -> tuple[Listed, ...]:
    found = [match for match in named(name, around) if match.listed.kind is kind and match.alike <= Alike.CLOSE]
    return tuple(match.listed for match in found if match.alike <= max(Alike.FOLDED, found[0].alike))


def country_name(listed: Listed) -> str:
    """The name of the country that an entry lies in."""
    numbers = opened().of_country(listed.country)
    return opened().entry(numbers[0]).name if numbers else listed.country


def told_fully(listed: Listed) -> str:
    """An entry with all that tells it from others: "Jablah (جبلة), Latakia, Syria"."""
    name = f"{listed.name} ({listed.other_name})" if listed.other_name else listed.name
    kind = {ListedKind.GOVERNORATE: " (governorate)", ListedKind.DISTRICT: " District"}.get(listed.kind, "")
    around = (name + kind, listed.district, listed.admin1, country_name(listed))
    parts = [each for n, each in enumerate(around) if each and (n == 0 or each != listed.name)]
    return ", ".join(dict.fromkeys(parts))
