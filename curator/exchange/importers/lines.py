"""Lines and cells of a working text, and words as they are compared: in lower case, without marks above the letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.passages import trimmed
from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

JUNK = re.compile(r"(?:!\[[^\]\n]{0,200}\]\([^)\n]{0,500}\)|[\s|:*•⚠\-\ufeff])*")
"""What flattened tables leave around words: images, cell borders, rules, bullets."""

_RULE = re.compile(r"[\s|:\-]*-{3}[\s|:\-]*")
_VOWEL_SIGNS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_SAME_LETTERS = str.maketrans("أإآٱىةؤئ’‘\u02bc", "اااايهوي'''")
_DIGITS = {ord(digit): str(value % 10) for value, digit in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")}
_COMPARED: dict[int, str | int] = {**_SAME_LETTERS, **_DIGITS}
# str.translate looks every letter up, and most words have few that change
_CHANGED = re.compile(f"[{''.join(map(chr, _COMPARED))}]+")
_OTHER_DIGITS = re.compile(f"[{''.join(map(chr, _DIGITS))}]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """Words as they are compared; `at[i]` is where the i-th of their letters stands in the text they came from."""

    words: str
    at: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """Where the letters from `start` up to `end` of the folded words stand in the text."""
        return Span(self.at[start], self.at[end - 1] + 1)


def folded(words: str, offset: int = 0) -> Folded:
    """Lower case, Western digits, Arabic without vowel signs and with one form of each letter; `offset` is where they begin."""
    if words.isascii():
        return Folded(words.lower(), range(offset, offset + len(words)))
    kept = [(letter, place) for place, letter in enumerate(words, offset) if not _VOWEL_SIGNS.match(letter)]
    # letter by letter, because lower case can be longer than one letter ("İ")
    plain = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter, _ in kept)
    return Folded(_CHANGED.sub(_one_form, plain), tuple(place for _, place in kept))


def as_compared(words: str) -> str:
    """The folded words alone, where no place is needed."""
    return words.lower() if words.isascii() else _CHANGED.sub(_one_form, _VOWEL_SIGNS.sub("", words).lower())


def _one_form(found: re.Match[str]) -> str:
    return found[0].translate(_COMPARED)


def pattern_for(words: str) -> re.Pattern[str]:
    """A pattern to be searched in compared words: its Arabic letters are brought into the form that those have."""
    return re.compile(words.translate(_SAME_LETTERS))


def digits_folded(words: str) -> str:
    """The words with 0–9 for every Arabic-Indic or Persian digit; nothing else is changed."""
    return words if words.isascii() else _OTHER_DIGITS.sub(lambda found: found[0].translate(_DIGITS), words)


def lines(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The lines with something on them between `start` and `end`, white space at their ends left out."""
    limit = len(text) if end is None else min(end, len(text))
    while start < limit:
        stop = text.find("\n", start, limit)
        stop = limit if stop < 0 else stop
        words = text[start:stop].rstrip()
        if words:
            yield Span(start + len(words) - len(words.lstrip()), start + len(words))
        start = stop + 1


def line_start(text: str, position: int, reach: int) -> int:
    """Where the line of a position begins, looked for at most `reach` code points back."""
    earliest = max(0, position - reach)
    return max(earliest, text.rfind("\n", earliest, position) + 1)


def is_rule(words: str) -> bool:
    """Whether a line only draws a table ("---|---")."""
    return "|" in words and _RULE.fullmatch(words) is not None


def is_table_line(words: str) -> bool:
    """Whether a line comes from a flattened table: cell borders at its end or its start, or a rule."""
    return "|" in words and (words.rstrip().endswith("|") or words.lstrip().startswith("|") or is_rule(words))


def is_junk(words: str) -> bool:
    """Whether nothing but table borders, images and white space is there."""
    return JUNK.fullmatch(words) is not None


def cells(text: str, line: Span) -> list[Span]:
    """The cells of a table line that have words in them, without borders and images around the words."""
    found = []
    start = line.start
    while start <= line.end:
        border = text.find("|", start, line.end)
        end = line.end if border < 0 else border
        cell = without_junk(text, Span(start, end))
        if cell.length:
            found.append(cell)
        start = end + 1
    return found


def without_junk(text: str, span: Span) -> Span:
    """The span from its first word on, without white space at its end; empty where it has no words."""
    lead = JUNK.match(text, span.start, span.end)
    return trimmed(text, Span(lead.end() if lead else span.start, span.end))
