"""Words, numbers and punctuation of a stretch of text, each with its place.

Citation marks such as "[41]" are left out: nothing that is read from words may rest on their numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from curator.core.folding import folded
from curator.core.spans import Span

# Everything but white space, digits and punctuation counts as a letter: one class, so that the scan is linear.
_NOT_LETTERS = (
    r"\x00-\x40\x5b-\x60\x7b-\xbf\xd7\xf7\u060c\u061b\u061f\u0660-\u066d\u06d4\u06f0-\u06f9\u1680\u2000-\u200b"
    r"\u200e-\u206f\u20a0-\u2bff\u3000-\u3020\ufeff\uff01-\uff20\U0001f000-\U0001faff"
)
_LETTER = rf"[^{_NOT_LETTERS}]"
_HYPHEN = r"[-\u2010\u2011]"
_TOKEN = re.compile(
    r"\[(?:\d{1,4}|[a-z]{1,2}|(?:note|nb|citation|clarification|better)\s[^\[\]\n]{0,30})\]"
    rf"|(?P<word>{_LETTER}+(?:(?:{_HYPHEN}|['’\u02bc\u02bb`](?!s(?!{_LETTER}))){_LETTER}+)*(?:(?<=[A-Za-z])\d+{_LETTER}*)?"
    rf"|['’]s(?!{_LETTER})"
    rf"|\d+(?:[.,\u066b\u066c]\d+)*{_LETTER}*"
    r"|\S)"
)
_ARABIC = re.compile(r"[\u0600-\u06ff]")


@dataclass(frozen=True, slots=True)
class Words:
    """The tokens of one stretch: `low[i]` is the i-th in lower case (Arabic folded), from `start[i]` to `end[i]` of `text`.

    `is_shouted`: all letters are capitals, so that a capital says nothing.
    """

    text: str
    low: list[str]
    start: list[int]
    end: list[int]
    is_shouted: bool = False

    def raw(self, i: int) -> str:
        """The i-th token as written."""
        return self.text[self.start[i] : self.end[i]]

    def span(self, first: int, stop: int) -> Span:
        """Where the tokens from `first` up to, not including, `stop` stand."""
        return Span(self.start[first], self.end[stop - 1])

    def words(self, first: int, stop: int) -> str:
        """The tokens from `first` up to, not including, `stop` as written, with what stands between them."""
        return self.text[self.start[first] : self.end[stop - 1]] if first < stop else ""

    def is_capital(self, i: int) -> bool:
        """Whether the i-th token begins with a capital letter."""
        return self.text[self.start[i]].isupper()

    def touches(self, i: int) -> bool:
        """Whether nothing stands between token i and the one before it."""
        return 0 < i < len(self.low) and self.end[i - 1] == self.start[i]

    def at(self, i: int) -> str:
        """The i-th token in lower case, empty beyond either end."""
        return self.low[i] if 0 <= i < len(self.low) else ""

    def starts_with(self, i: int, *phrase: str) -> bool:
        """Whether the tokens from i on are those of `phrase`."""
        return i >= 0 and tuple(self.low[i : i + len(phrase)]) == phrase


def words_of(text: str, start: int = 0, end: int | None = None) -> Words:
    """The tokens of `text` from `start` to `end` (code points), in order."""
    stop = len(text) if end is None else end
    spans = [match.span() for match in _TOKEN.finditer(text, start, stop) if match.group("word") is not None]
    starts = [first for first, _ in spans]
    ends = [last for _, last in spans]
    stretch = text[start:stop]
    return Words(text, _lowered(stretch, text, spans, start), starts, ends, stretch.isupper())


def _lowered(stretch: str, text: str, spans: list[tuple[int, int]], start: int) -> list[str]:
    if _ARABIC.search(stretch):
        return [folded(text[first:last].lower()).replace("’", "'") for first, last in spans]
    low = stretch.lower().replace("’", "'").replace("\u2011", "-").replace("\u2010", "-")
    if len(low) != len(stretch):
        return [text[first:last].lower().replace("’", "'") for first, last in spans]
    return [low[first - start : last - start] for first, last in spans]
