"""Where sentences and paragraphs begin and end, for moving through a text by key.

A citation mark after a full stop belongs to the sentence before it, as encyclopedias set them: "killed. [12] On".
"""

from __future__ import annotations

import re

REACH = 20_000
"""How many code points of a paragraph are looked at on either side; longer paragraphs are taken in parts."""

_END = re.compile(
    r"""(?P<word>\w{0,12})(?<![.!?؟۔…。！？])(?P<stop>[.!?؟۔…。！？]++)   # the stop, and a word that may be an abbreviation
    ["'”’»)\]]*+                                         # quotation marks and brackets that close
    (?:\s*\[(?:\d{1,4}|[a-z]|\w+[ ]needed|n(?:ote|b)[ ]\d{1,3})\](?::\s?\d+)?)*   # citation marks
    (?:\s+|$)""",  # noqa: RUF001 (full-width marks end sentences too)
    re.VERBOSE,
)

_ABBREVIATION = re.compile(
    "al|approx|ca|cf|capt|col|dept|dr|eds?|eg|est|etc|fig|gen|gov|hon|ie|inc|jr|lt|ltd|maj|mr|mrs|ms|mt|op|pp?|prof|rev"
    "|sen|sgt|sr|st|viz|vol|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec",
    re.IGNORECASE,
)

_INITIAL = re.compile("[^\\W\\d_a-z]")
"""A capital, or a letter of a script without capitals: "A. Smith", "د. أحمد" (Dr. Ahmad)."""


def paragraph_at(text: str, point: int) -> tuple[int, int]:
    """Start and end of the paragraph around a code point, without its line feed."""
    start = text.rfind("\n", 0, point) + 1
    end = text.find("\n", point)
    return start, len(text) if end < 0 else end


def sentence_ends(paragraph: str) -> list[int]:
    """Where the sentences of one paragraph end, white space behind them included; the last is its length."""
    ends = [found.end() for found in _END.finditer(paragraph) if _ends_sentence(found, paragraph)]
    return ends if ends and ends[-1] == len(paragraph) else [*ends, len(paragraph)]


def next_sentence(text: str, point: int) -> int:
    """The end of the sentence around a code point; at a paragraph's end, the start of the next paragraph."""
    start, end = paragraph_at(text, point)
    if point >= end:
        return min(end + 1, len(text))
    start = max(start, point - REACH)
    return next(start + stop for stop in sentence_ends(text[start : min(end, point + REACH)]) if start + stop > point)


def previous_sentence(text: str, point: int) -> int:
    """The start of the sentence before a code point; at a paragraph's start, the end of the paragraph before."""
    start, _ = paragraph_at(text, point)
    if point == start:
        return max(0, start - 1)
    start = max(start, point - REACH)
    # what follows the place decides whether a full stop before it ends a sentence
    ends = sentence_ends(text[start : paragraph_at(text, point)[1]][: point - start + 80])
    return start + max((stop for stop in (0, *ends) if start + stop < point), default=0)


def next_paragraph(text: str, point: int) -> int:
    """The end of the paragraph around a code point; at its end, the end of the next one."""
    _, end = paragraph_at(text, point)
    return end if point < end else paragraph_at(text, min(end + 1, len(text)))[1]


def previous_paragraph(text: str, point: int) -> int:
    """The start of the paragraph around a code point; at its start, the start of the one before."""
    start, _ = paragraph_at(text, point)
    return start if point > start else paragraph_at(text, max(0, start - 1))[0]


def _ends_sentence(found: re.Match[str], paragraph: str) -> bool:
    """Whether a stop ends a sentence: not after an abbreviation or initial, not before a small letter."""
    word = found["word"]
    if found["stop"] == "." and (_ABBREVIATION.fullmatch(word) or _INITIAL.fullmatch(word)):
        return found.end() == len(paragraph)
    return not paragraph[found.end() : found.end() + 1].islower()
