"""The known word that somebody may have meant by a mistyped one."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=4096)
def nearest(word: str, known: frozenset[str]) -> str | None:
    """The known word that is one slip away from `word` (two in long words); None where none is, or `word` is known.

    A slip is a letter too many, too few, another one, or two exchanged. The first letter is taken to be right.
    """
    allowed = 0 if len(word) < 5 else 1 if len(word) < 8 else 2
    best: tuple[int, str] | None = None
    for each in known:
        if each == word:
            return None
        if allowed and each[:1] == word[:1] and len(each) > 3 and abs(len(each) - len(word)) <= allowed:
            slips = _slips(word, each)
            if slips <= allowed and (best is None or (slips, each) < best):
                best = (slips, each)
    return None if best is None else best[1]


def _slips(one: str, other: str) -> int:
    """How many slips lead from one word to the other (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        older, before = before, row
        row = [i]
        for j, wanted in enumerate(other, start=1):
            least = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                least = min(least, older[j - 2] + 1)
            row.append(least)
    return row[-1]
