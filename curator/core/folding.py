"""Folding of text for finding: what a reader would type finds what a writer wrote.

Arabic vowel signs, tatweel and the forms of alef, yeh, teh marbuta and hamza carriers fall together; Eastern digits become
Western ones. Case and Latin diacritics are folded by the index itself (FTS5's unicode61 with remove_diacritics 2).
"""

from __future__ import annotations

import re

_DROPPED = [
    *range(0x0610, 0x061B),
    *range(0x064B, 0x0660),
    0x0670,
    *range(0x06D6, 0x06DD),
    0x06DF,
    0x0640,
    0x200C,
    0x200D,
]
_TABLE: dict[int, str | None] = dict.fromkeys(_DROPPED)
_TABLE |= {ord(letter): "ا" for letter in "أإآٱ"}
_TABLE |= {ord("ى"): "ي", ord("ی"): "ي", ord("ک"): "ك", ord("ة"): "ه", ord("ؤ"): "و", ord("ئ"): "ي"}
_TABLE |= {start + n: str(n) for start in (0x0660, 0x06F0) for n in range(10)}


_FOLDED = re.compile(f"[{''.join(map(chr, _TABLE))}]+")
_SENTENCE_GAP = ". "


def folded(text: str) -> str:
    """`text` as the index knows it; may be shorter than the text."""
    if text.isascii():
        return text
    # str.translate looks every letter up; most texts have few that change, and many lines and sentences are all ASCII
    return "\n".join([line if line.isascii() else _folded_line(line) for line in text.split("\n")])


def _folded_line(line: str) -> str:
    parts = [part if part.isascii() else _FOLDED.sub(_run, part) for part in line.split(_SENTENCE_GAP)]
    return _SENTENCE_GAP.join(parts)


def _run(found: re.Match[str]) -> str:
    return found[0].translate(_TABLE)
