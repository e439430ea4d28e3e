"""Finding what was typed in one text, whatever its case, accents, Arabic vowel signs, ligatures and kinds of dash.

The text is folded once; then each key press costs one pass over it. Folding is wider than that of the collection's index
(`curator.core.folding`), which SQLite finishes: here case, accents and ligatures fall together too, so lengths change, and
each place of the folded text knows where it comes from.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING, overload

from curator.core.folding import folded
from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ACCENTS = (range(0x0300, 0x0370), range(0x1AB0, 0x1B00), range(0x1DC0, 0x1E00), range(0x20D0, 0x2100))
_HEBREW_POINTS = (*range(0x0591, 0x05BE), 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7)
_UNSEEN = (0x00AD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF)
_DROPPED = frozenset(map(chr, (*(code for each in _ACCENTS for code in each), *_HEBREW_POINTS, *_UNSEEN)))

_ALIKE = {
    **dict.fromkeys("‘’`\u00b4\u02bb\u02bc\u02be\u02bf", "'"),
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("–—−\u2010\u2011\u2012", "-"),
    **dict.fromkeys("\n\r\t\u2028\u2029", " "),
    "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ŧ": "t", "\u0131": "i", "þ": "th",
}  # fmt: skip
"""What Unicode does not take apart and people type for one another."""

_ASCII = {ord(letter): plain for letter, plain in _ALIKE.items() if letter.isascii()}
_NOT_PLAIN = re.compile("[`\n\r\t]")
_SENTENCE_GAP = ". "

_KEEP_WHOLE = re.compile("[\uac00-\ud7a3]")
"""Hangul syllables: taken apart, each would be found in others."""


@cache
def _letter(letter: str) -> str:
    """One code point as it is compared: none, one or several code points."""
    if letter in _DROPPED:
        return ""
    if _KEEP_WHOLE.match(letter):
        return letter
    apart = unicodedata.normalize("NFKD", _ALIKE.get(letter, letter))
    plain = "".join(_ALIKE.get(each, each) for each in folded(apart).casefold())
    # a letter of a script that is none of ours keeps its own signs: they are no accents
    return "".join(each for each in unicodedata.normalize("NFKD", plain) if each not in _DROPPED)


def comparable(text: str) -> str:
    """The text as it is compared."""
    return _compared(text)[0]


def _compared(text: str) -> tuple[str, dict[str, int]]:
    """The text as it is compared, and the code points in it that become none or several, with how many."""
    # most sentences of most texts are ASCII: what has to be looked up letter by letter are the others
    parts = text.split(_SENTENCE_GAP)
    others = "".join(part for part in parts if not part.isascii())
    if others:
        letters = {letter: _letter(letter) for letter in set(others)}
        table = {ord(letter): plain for letter, plain in letters.items()}
        plain = _SENTENCE_GAP.join(_plain(part) if part.isascii() else part.translate(table) for part in parts)
        return plain, {letter: len(each) for letter, each in letters.items() if len(each) != 1}
    return _plain(text), {}


def _plain(part: str) -> str:
    """ASCII as it is compared, of the same length."""
    return part.lower().translate(_ASCII) if _NOT_PLAIN.search(part) else part.lower()


class FoldedText:
    """A text made ready to be searched many times."""

    def __init__(self, text: str) -> None:
        """Fold the text: some 30 ms for a million code points."""
        self.plain, odd = _compared(text)
        self._folded_at: list[int] = []
        self._comes_from: list[int] = []
        if odd:
            self._take_note(text, odd)

    def _take_note(self, text: str, odd: dict[str, int]) -> None:
        """Note each place where a code point of the text becomes none or several."""
        gone = 0
        for found in re.finditer(f"[{re.escape(''.join(odd))}]", text):
            place = found.start()
            length = odd[found[0]]
            self._folded_at += (place - gone, place - gone + length)
            self._comes_from += (place, place + 1)
            gone += 1 - length

    def place(self, at: int) -> int:
        """The code point of the text that a place of the folded text comes from; the text's end for the end."""
        nth = bisect_right(self._folded_at, at)
        if not nth:
            return at
        place = self._comes_from[nth - 1] + at - self._folded_at[nth - 1]
        return min(place, self._comes_from[nth] - 1) if nth < len(self._comes_from) else place

    def find(self, words: str, *, whole_words: bool = False) -> Hits:
        """Where the words stand, in order, none over another; nowhere if there is nothing to see in them."""
        wanted = comparable(words)
        if not wanted.strip():
            return Hits(self, (), 0)
        pattern = re.escape(wanted)
        if whole_words:
            # behind the words, so that the search can leap to their first letter
            before = rf"(?<!\w{pattern})" if wanted[0].isalnum() else ""
            after = r"(?!\w)" if wanted[-1].isalnum() else ""
            pattern += before + after
        return Hits(self, [found.start() for found in re.finditer(pattern, self.plain)], len(wanted))

    def matches(self, pattern: str) -> Iterator[Span]:
        """Where a pattern, written for the folded text, fits; in order, found as they are asked for."""
        return (self.span(*found.span()) for found in re.finditer(pattern, self.plain))

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text that a stretch of the folded text comes from, with the signs that hang on its end."""
        # what becomes nothing right behind it belongs to it; of a letter that becomes two, half is the whole
        return Span(self.place(start), max(self.place(end - 1) + 1, self.place(end)))


class Hits:
    """The places found, worked out as they are asked for: there may be a hundred thousand."""

    __slots__ = ("_length", "_starts", "_text")

    def __init__(self, text: FoldedText, starts: Sequence[int], length: int) -> None:
        """`starts` are places of the folded text, `length` how long each hit is there."""
        self._text = text
        self._starts = starts
        self._length = length

    def __len__(self) -> int:
        """How many there are."""
        return len(self._starts)

    @overload
    def __getitem__(self, nth: int) -> Span: ...
    @overload
    def __getitem__(self, nth: slice) -> list[Span]: ...
    def __getitem__(self, nth: int | slice) -> Span | list[Span]:
        """The nth hit, or several, in code points of the text, with the signs that hang on its last letter."""
        if isinstance(nth, slice):
            return [self[each] for each in range(*nth.indices(len(self)))]
        start = self._starts[nth]
        return self._text.span(start, start + self._length)

    def __iter__(self) -> Iterator[Span]:
        """All, in order."""
        return (self[nth] for nth in range(len(self)))

    def nth_from(self, place: int) -> int:
        """The number of the first hit that starts at this code point or after it; how many there are if none does."""
        return bisect_left(range(len(self)), place, key=lambda nth: self[nth].start)

    def within(self, start: int, end: int) -> list[Span]:
        """The hits that share a code point with those from `start` up to `end`, in order."""
        first = bisect_right(range(len(self)), start, key=lambda nth: self[nth].end)
        return self[first : self.nth_from(end)]
