"""The text as Qt may show it: without characters that Qt would swallow, merge or take for its own.

Qt makes paragraphs of U+2029, U+FDD0, U+FDD1 and carriage returns, one of the pair CR LF, and takes U+FFFC for a picture.
Each is replaced by one character of one UTF-16 unit, so a place in the shown text is the same place in the working text.
Only breaks within very long paragraphs are added; `Offsets` counts them.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST = 5_000
"""Paragraphs of more code points than this are shown in parts: Qt lays out and draws a paragraph whole."""

_PICTURES = {chr(code): chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n\r"} | {
    "\x7f": "\u2421",
    "\x85": "\n",
    "\u2029": "\n",
    "\ufdd0": "\ufffd",
    "\ufdd1": "\ufffd",
    "\ufffc": "\ufffd",
}
"""What stands for a character that Qt does not show as one character of its paragraph."""

_SURROGATE = re.compile("[\ud800-\udfff]")

_SPACE = re.compile(r"\s(?=\S*\Z)")


def shown(text: str, *, is_sound: bool = False) -> str:
    """`text` with what Qt would misread replaced, of the same length in code points and in UTF-16 units.

    `is_sound` spares the search for lone surrogates where it is known that there are none.
    """
    for misread, instead in _PICTURES.items():
        # `in` first: it costs a hundredth of a translation of the whole text
        if misread in text:
            text = text.replace(misread, instead)
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    return text if is_sound else _SURROGATE.sub("\ufffd", text)


def breaks(text: str) -> list[int]:
    """The code points of a shown text before which a paragraph longer than `LONGEST` goes on as another one."""
    return list(_breaks(text))


def broken(text: str, at: Sequence[int]) -> str:
    """`text` with a line feed before each of these code points, which are in order."""
    return "\n".join(text[start:end] for start, end in zip((0, *at), (*at, len(text)), strict=True)) if at else text


def _breaks(text: str) -> Iterator[int]:
    start = 0
    while len(text) - start > LONGEST:
        line_feed = text.rfind("\n", start, start + LONGEST + 1)
        if line_feed >= 0:
            start = line_feed + 1
            continue
        start = _good_break(text, start)
        yield start


def _good_break(text: str, start: int) -> int:
    """Where to break a paragraph from `start` on: after a space, else at least not before a mark or a joiner."""
    end = start + LONGEST
    space = _SPACE.search(text, start + LONGEST // 2, end)
    if space:
        return space.end()
    # some marks make a letter; beyond that they are noise, and may be broken anywhere
    return next((place for place in range(end, end - 64, -1) if _begins_letter(text, place)), end)


def _begins_letter(text: str, place: int) -> bool:
    """Whether a code point does not hang on the one before it."""
    return not unicodedata.category(text[place]).startswith("M") and "\u200d" not in text[place - 1 : place + 1]
