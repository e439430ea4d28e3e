"""The text as Qt may show it: of the same length, without characters that Qt would swallow, merge or take for its own.

Qt makes paragraphs of U+2029, U+FDD0, U+FDD1 and carriage returns, one of the pair CR LF, and takes U+FFFC for a picture.
Each is replaced by one character of one UTF-16 unit, so a place in the shown text is the same place in the working text.
"""

from __future__ import annotations

import re

LONGEST = 8_000
"""Paragraphs longer than this many code points are broken at a space: Qt lays out and draws a paragraph whole."""

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
    return _broken(text if is_sound else _SURROGATE.sub("\ufffd", text))


def _broken(text: str) -> str:
    """`text` with a paragraph break instead of a space wherever a paragraph grows beyond `LONGEST`.

    A paragraph without a space in reach stays as long as it is.
    """
    pieces: list[str] = []
    taken = at = 0
    while len(text) - at > LONGEST:
        end_of_paragraph = text.rfind("\n", at, at + LONGEST + 1)
        if end_of_paragraph >= 0:
            at = end_of_paragraph + 1
            continue
        space = text.rfind(" ", at, at + LONGEST)
        if space < 0:
            at += LONGEST
            continue
        pieces += (text[taken:space], "\n")
        taken = at = space + 1
    return "".join((*pieces, text[taken:])) if pieces else text
