"""Where a text plays: the countries that it speaks of, and the governorates that a passage of it names."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from curator.core.folding import folded
from curator.suggest.gazetteer import Around
from curator.suggest.gazetteer_file import ListedKind, opened
from curator.suggest.known_places import NOTHING_KNOWN, KnownPlaces
from curator.suggest.place_names import fold
from curator.suggest.place_spellings import LONGEST, is_arabic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from curator.core.spans import Span

HEAD = 6_000
"""So many code points of a text's beginning are asked which countries it speaks of."""

NEARBY = 4_000
"""And so many on either side of the passage."""

SHARE = 3
"""A country counts that is named at least a third as often as the one named most."""

_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_APPOSITION = re.compile(r"\s*[,،]\s*")


def around(text: str, span: Span | None = None, known: KnownPlaces = NOTHING_KNOWN, title: str = "") -> Around:
    """What a text says of where its passage at `span` lies; however long the text is, the work does not grow with it."""
    near = "" if span is None else text[max(0, span.start - NEARBY) : span.end + NEARBY]
    counted = Counter(_countries(f"{title}\n{text[:HEAD]}\n{near}"))
    most = max(counted.values(), default=0)
    named = tuple(code for code, times in counted.most_common() if times * SHARE >= most)
    passage = "" if span is None else text[span.start : min(span.end, span.start + NEARBY)]
    return Around(named, frozenset(areas_in(passage, named)), known)


def _countries(text: str) -> Iterator[str]:
    """The countries that the words name, as often as they do."""
    names = _country_words()
    words = [word.casefold() for word in _WORD.findall(folded(text)) if not word[0].islower()]
    for word in words:
        code = names.get(word) or (names.get(word[1:]) if is_arabic(word[:1]) else None)
        if code is not None:
            yield code
    for pair in pairwise(words):
        code = names.get(" ".join(pair))
        if code is not None:
            yield code


@cache
def _country_words() -> dict[str, str]:
    """Countries by the words for them and for their people: "Syria", "Syrian", "سوريا"; names of one or two words."""
    named = [(name.casefold(), code) for code, names in opened().countries.items() for name in map(folded, names)]
    words = dict(named)
    # "Nigerian" is of Nigeria before it could be of Niger
    for name, code in sorted(named, key=lambda each: not each[0].endswith("a")):
        for form in _forms(name):
            words.setdefault(form, code)
    return words


def _forms(name: str) -> Iterable[str]:
    """What the people of a country and its things may be called."""
    if is_arabic(name):
        return (name[:-1] + "ه",) if name.endswith("ا") else ()
    if " " in name or len(name) < 4:
        return ()
    if name.endswith("a"):
        return f"{name}n", f"{name[:-1]}ese"
    return (f"{name}n", f"{name}i", f"{name}ese", f"{name}ian", f"{name[:-1]}ian", f"{name[:-1]}an", f"{name[:-2]}ese")


def areas_in(text: str, countries: tuple[str, ...]) -> Iterator[str]:
    """The codes of the governorates of these countries that a text names, or a district of which it names."""
    known = {name: code for country in countries for name, code in _areas_of(country).items()}
    if not known:
        return
    before: tuple[int, str] | None = None
    for start, stop, code in _areas_at(text, known):
        # "Al-Suwaydah, Masyaf" is a place in Masyaf, whatever else is called that
        if before is not None and not _APPOSITION.fullmatch(text, before[0], start):
            yield before[1]
        before = stop, code
    if before is not None:
        yield before[1]


def _areas_at(text: str, known: dict[str, str]) -> Iterator[tuple[int, int, str]]:
    """Where a text has names of areas, the longest at each place, and their codes."""
    words = list(_NAME.finditer(text))
    at = 0
    while at < len(words):
        length, code = next(
            ((length, code) for length in (3, 2, 1) if (code := _code(words[at : at + length], text, known))), (1, "")
        )
        if code:
            yield words[at].start(), words[min(len(words), at + length) - 1].end(), code
        at += length


def _code(words: list[re.Match[str]], text: str, known: dict[str, str]) -> str:
    if words[0][0][0].islower():
        return ""
    name = text[words[0].start() : words[-1].end()]
    return known.get(fold(name)) or (known.get(fold(name[1:]), "") if is_arabic(name[0]) else "")


def area_behind(text: str, at: int, countries: tuple[str, ...]) -> str:
    """The code of the governorate of these countries that a name ending at `at` is said to lie in: ", Masyaf" behind it."""
    known = {name: code for country in countries for name, code in _areas_of(country).items()}
    comma = _APPOSITION.match(text, at)
    if comma is None or not comma[0].strip():
        return ""
    behind = text[comma.end() : comma.end() + LONGEST]
    first = next(_areas_at(behind, known), None)
    return first[2] if first is not None and first[0] == 0 else ""


@lru_cache(maxsize=16)
def _areas_of(country: str) -> dict[str, str]:
    """The codes of a country's governorates, by their folded names and those of their districts."""
    names: dict[str, str] = {}
    for number in opened().of_country(country):
        listed = opened().entry(number)
        if listed.kind is ListedKind.SETTLEMENT:
            break
        if listed.kind is not ListedKind.COUNTRY:
            names = dict.fromkeys(map(fold, listed.names), listed.code) | names
    return names
