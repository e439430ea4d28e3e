"""Selectors: where the words that an annotation means stand in a working text (W3C Web Annotation Data Model, 4.2).

Words go before places: where a quote is given, it has to stand in the text, and a place is only where it is looked for first.
A place without words is taken as it is counted by the standard, in code points, and said to rest on nothing else. Offsets of
tools that count UTF-16 units are taken where the quote proves them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

from curator.core.anchors import NEARBY, TIE
from curator.core.quoted_numbers import numbers, numbers_at
from curator.core.quotes import context_score, occurrences
from curator.core.rough_places import CLOSE, rough_place, whole_words
from curator.core.seeds import Seeds
from curator.core.spans import Span
from curator.exchange.web_annotations.page_selectors import words_on_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Selector: TypeAlias = Mapping[str, Any]

MOST_PLACES = 1_000
DEEPEST = 8
"""So many selectors refine each other at most."""


class How(Enum):
    """How words were found, the surest first."""

    FOUND = "found"
    MOVED = "moved"
    WORDS_CHANGED = "words_changed"
    BY_PLACE = "by_place"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the words are."""

    span: Span
    how: How


@dataclass(frozen=True, slots=True)
class Nowhere:
    """Why no place can be said, without a full stop; `lost` where the words are not in the text at all."""

    because: str
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A working text, the bytes that it was made from with their encoding, and whether offsets are known to count in it."""

    text: str
    original: bytes = b""
    encoding: str = "utf-8"
    is_named: bool = False


def resolve(selectors: Sequence[Selector], reading: Reading) -> Place | Nowhere:
    """Where the words are that these selectors, each for itself, mean."""
    if not selectors:
        return Nowhere("it is about the whole text, not about words of it")
    hints = [found for each in selectors if kind_of(each) != "TextQuoteSelector" and (found := _span(each, reading))]
    near = next((hint.span for hint in hints), None)
    quotes = [each for each in selectors if kind_of(each) == "TextQuoteSelector" and _words(each, "exact").strip()]
    missed: Nowhere | None = None
    for quote in quotes:
        said = _refined(quote, _quoted(quote, reading.text, near), reading, 0)
        if isinstance(said, Place):
            return said
        missed = missed or said
    if missed is not None:
        return missed
    for hint in hints:
        if hint.span.of(reading.text).strip():
            return hint
    kinds = ", ".join(dict.fromkeys(kind_of(each) or "a selector without a type" for each in selectors))
    return Nowhere(f"{kinds} cannot be followed in the working text, and no quote is given")


def kind_of(selector: Selector) -> str:
    """The type of a selector; Hypothesis leaves it out where the words are all that is given."""
    type_ = selector.get("type") or selector.get("@type") or ("TextQuoteSelector" if "exact" in selector else "")
    return str(type_).removeprefix("oa:")


def _words(selector: Selector, key: str) -> str:
    value = selector.get(key)
    return value if isinstance(value, str) else ""


def _quoted(selector: Selector, text: str, near: Span | None) -> Place | Nowhere:
    """The place of a quote."""
    exact, prefix, suffix = (_words(selector, key) for key in ("exact", "prefix", "suffix"))
    if near is not None:
        for place in _counted_either_way(near, text):
            if place.of(text) == exact:
                return Place(place, How.FOUND)
    places = list(islice(occurrences(text, exact), MOST_PLACES)) or list(_loosely(exact, text))
    if not places:
        return _roughly(exact, prefix, suffix, text, near)
    how = How.MOVED if near is not None else How.FOUND
    if len(places) == 1:
        return Place(places[0], how)
    weighed = sorted(((context_score(text, each, prefix, suffix), each) for each in places), key=lambda each: -each[0])
    if (prefix or suffix) and weighed[0][0] >= NEARBY and weighed[0][0] - weighed[1][0] >= TIE:
        return Place(weighed[0][1], how)
    return Nowhere(f"its words stand in {len(places)} places, and what stands around them does not tell which is meant")


def _counted_either_way(near: Span, text: str) -> Iterator[Span]:
    """A place counted in code points, and the same numbers counted in UTF-16 units, as scripts in browsers do."""
    yield near
    units = text.encode("utf-16-le", "surrogatepass")
    if len(units) != 2 * len(text):
        before, until = (len(units[: 2 * at].decode("utf-16-le", "ignore")) for at in (near.start, near.end))
        yield Span(before, max(before, until))


def _loosely(exact: str, text: str) -> Iterator[Span]:
    """The places of words whatever white space stands between them: pages and plain texts break lines elsewhere."""
    parts = exact.split()
    if 1 < len(parts) <= 5_000:
        pattern = re.compile(r"\s+".join(map(re.escape, parts)))
        yield from (Span(*found.span()) for found in islice(pattern.finditer(text), MOST_PLACES))


def _roughly(exact: str, prefix: str, suffix: str, text: str, near: Span | None) -> Place | Nowhere:
    """The place of words that are others now; of other numbers never."""
    windows = _seeds(text).windows(exact)
    if near is not None:
        windows.append(Span(max(0, near.start - len(exact)), min(len(text), near.start + 2 * len(exact))))
    rough = [found for window in windows if window.length and (found := rough_place(exact, text, window)) is not None]
    alike = sorted({each for each in rough if 1 - each[1] <= CLOSE}, key=lambda each: (-each[1], each[0]))
    if not alike:
        return Nowhere("its words are not in the text", lost=True)
    best, share = alike[0]
    if any(share - other < TIE and not place.overlaps(best) for place, other in alike[1:]):
        return Nowhere("several places of the text have nearly its words")
    place = whole_words(text, best)
    if numbers_at(text, place) != numbers(exact):
        return Nowhere(f"a number in its words is another one in the text, which has “{place.of(text)}”")
    if not (prefix or suffix) or context_score(text, best, prefix, suffix) < NEARBY:
        return Nowhere(
            f"the text has other words, perhaps “{place.of(text)}”, and what stands around them is not the same"
        )
    return Place(place, How.WORDS_CHANGED)


@lru_cache(maxsize=2)
def _seeds(text: str) -> Seeds:
    """Where the words of a text stand, noted once for all annotations of it that come after each other."""
    return Seeds(text)


def _span(selector: Selector, reading: Reading, depth: int = 0) -> Place | None:
    """The place that a selector names, before any quote is asked; None where it cannot be followed in a working text."""
    found = _unrefined(selector, reading, depth)
    refined = _refined(selector, found, reading, depth) if found is not None else None
    return refined if isinstance(refined, Place) else None


def _unrefined(selector: Selector, reading: Reading, depth: int) -> Place | None:
    found: Place | None = None
    match kind_of(selector):
        case "TextPositionSelector":
            found = _between(selector.get("start"), selector.get("end"), reading)
        case "FragmentSelector":
            found = _fragment(_words(selector, "value").removeprefix("#"), reading)
        case "DataPositionSelector":
            found = _bytes(selector.get("start"), selector.get("end"), reading)
        case "TextQuoteSelector":
            found = _proven(_words(selector, "exact"), selector, reading.text)
        case "RangeSelector" if "startSelector" in selector and depth < DEEPEST:
            found = _range(selector, reading, depth + 1)
        case "XPathSelector" | "CssSelector" | "RangeSelector":
            found = _on_page(selector, reading)
        case _:
            pass
    return found


def _on_page(selector: Selector, reading: Reading) -> Place | None:
    """The one place of the words that a path into the page means."""
    words = words_on_page(selector, reading.original, reading.encoding)
    found = _proven(words, {"exact": words}, reading.text)
    # offsets inside the element count in its own words, white space included
    same = found is not None and ("refinedBy" not in selector or found.span.of(reading.text) == words)
    return found if same else None


def _proven(words: str, quote: Selector, text: str) -> Place | None:
    """The one place of words that the text has as they are."""
    found = _quoted(quote, text, None) if words.strip() else None
    return found if isinstance(found, Place) and found.how is How.FOUND else None


def _range(selector: Selector, reading: Reading, depth: int) -> Place | None:
    """From where the selection of the first selector begins to where that of the last begins (4.2.8)."""
    first, last = (_end(selector.get(key), reading, depth) for key in ("startSelector", "endSelector"))
    if first is None or last is None or last.span.start <= first.span.start:
        return None
    return Place(Span(first.span.start, last.span.start), _weaker(first.how, last.how))


def _end(value: object, reading: Reading, depth: int) -> Place | None:
    """One end of a range; an array of selectors gives the first that can be followed."""
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, Mapping) and (found := _span(each, reading, depth)) is not None:
            return found
    return None


def _refined(selector: Selector, found: Place | Nowhere, reading: Reading, depth: int) -> Place | Nowhere:
    """The place inside what was found, where the selector has a second one that narrows it (4.2.9)."""
    inner = selector.get("refinedBy")
    inner = inner[0] if isinstance(inner, list) and inner else inner
    if not isinstance(found, Place) or not isinstance(inner, Mapping):
        return found
    inside = Reading(found.span.of(reading.text), is_named=reading.is_named or found.how is not How.BY_PLACE)
    part = _span(inner, inside, depth + 1) if depth < DEEPEST else None
    if part is None:
        return Nowhere("the selector that narrows its words cannot be followed in the working text")
    return Place(part.span.shifted(found.span.start), _weaker(found.how, part.how))


def _weaker(*ways: How) -> How:
    return max(ways, key=list(How).index)


def _between(start: object, end: object, reading: Reading) -> Place | None:
    if not isinstance(start, int) or not isinstance(end, int) or isinstance(start, bool):
        return None
    if not 0 <= start <= end <= len(reading.text):
        return None
    return Place(Span(start, end), How.FOUND if reading.is_named else How.BY_PLACE)


_FRAGMENT = re.compile(r"(char|line)=(\d*)(?:,(\d*))?(?:;.*)?")


def _fragment(value: str, reading: Reading) -> Place | None:
    """Characters or lines of a plain text (RFC 5147): positions lie between them, counted from 0; an open end reaches on."""
    found = _FRAGMENT.fullmatch(value)
    if found is None or not (found[2] or found[3]):
        return None
    scheme, first = found[1], int(found[2] or 0)
    text = reading.text
    starts = [0, *(each.end() for each in re.finditer("\n", text)), len(text)]
    last_place = len(text) if scheme == "char" else len(starts) - 1
    last = first if found[3] is None else int(found[3]) if found[3] else last_place
    if scheme == "line":
        if max(first, last) >= len(starts):
            return None
        first, last = starts[first], starts[last]
    return _between(first, last, reading)


def _bytes(start: object, end: object, reading: Reading) -> Place | None:
    """Bytes of the original: their words, where they stand in the working text."""
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end <= len(reading.original):
        return None
    try:
        words = reading.original[start:end].decode(reading.encoding)
        before = len(reading.original[:start].decode(reading.encoding))
    except (UnicodeDecodeError, LookupError):
        return None
    if not words.strip():
        return None
    found = _quoted({"exact": words}, reading.text, Span(before, before + len(words)))
    return Place(found.span, How.FOUND) if isinstance(found, Place) and found.how is not How.WORDS_CHANGED else None


def stretches(places: Iterable[Place]) -> tuple[tuple[Span, ...], How]:
    """The stretches of several places, in the order of the text, and how the least sure of them was found."""
    found = list(places)
    return tuple(sorted({each.span for each in found})), _weaker(*(each.how for each in found))
