"""Which way each character runs: the Unicode bidirectional algorithm (UAX 9), for paragraphs with isolates.

Embeddings are taken for isolates, and overrides for embeddings: words that come here were made safe before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

if TYPE_CHECKING:
    from collections.abc import Sequence

_AS_ISOLATES = {"\u202a": "LRI", "\u202d": "LRI", "\u202b": "RLI", "\u202e": "RLI", "\u202c": "PDI"}
_OPENING = {"LRI", "RLI", "FSI"}
_NEUTRAL = {"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"}
_BRACKETS = {"(": ")", "[": "]", "{": "}", "⟦": "⟧"}
_CLOSING = {close: open_ for open_, close in _BRACKETS.items()}


def first_strong(text: str) -> int | None:
    """0 where the first letter runs from left to right, 1 where it runs from right to left; None of no letter."""
    depth = 0
    for letter in text:
        kind = _kind(letter)
        if kind in _OPENING:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in {"L", "R", "AL"}:
            return 0 if kind == "L" else 1
    return None


def levels(text: str, base: int) -> list[int]:
    """The level of each character of a paragraph: even runs from left to right, odd from right to left."""
    if base == 0 and all(_is_simple(letter) for letter in text):
        return [0] * len(text)
    kinds = [_kind(letter) for letter in text]
    found = [base] * len(text)
    _resolve(text, kinds, range(len(text)), base, found)
    return found


def visual(line: Sequence[int]) -> list[int]:
    """The places of a line's parts in the order in which they stand from left to right, by their levels (rule L2)."""
    order = list(range(len(line)))
    for level in range(max(line, default=0), 0, -1):
        start = 0
        while start < len(order):
            if line[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and line[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return order


def _is_simple(letter: str) -> bool:
    return letter < "\u0590" or ("\u2000" <= letter < "\u2066" and letter not in "\u200f\u202a\u202b\u202c\u202d\u202e")


def _kind(letter: str) -> str:
    return _AS_ISOLATES.get(letter) or bidirectional(letter) or "L"


def _resolve(text: str, kinds: list[str], places: Sequence[int], base: int, found: list[int]) -> None:
    """Give levels to the characters at these places, which are one run of isolates at the level `base`."""
    own: list[int] = []
    inside: list[tuple[str, list[int]]] = []
    depth = 0
    for place in places:
        kind = kinds[place]
        if kind == "PDI" and depth:
            depth -= 1
        if depth:
            inside[-1][1].append(place)
        else:
            own.append(place)
        if kind in _OPENING:
            depth += 1
            if depth == 1:
                inside.append((kind, []))
    _resolve_run(text, [kinds[place] for place in own], own, base, found)
    for kind, within in inside:
        words = "".join(text[place] for place in within)
        turns = {"LRI": 0, "RLI": 1}.get(kind, first_strong(words) or 0)
        level = base + 1 if (base + 1) % 2 == turns else base + 2
        _resolve(text, kinds, within, level, found)


def _resolve_run(text: str, kinds: list[str], own: list[int], base: int, found: list[int]) -> None:
    edge = "R" if base % 2 else "L"
    _weak(kinds, edge)
    _brackets([text[place] for place in own], kinds, edge)
    _neutral(kinds, edge)
    for kind, place in zip(kinds, own, strict=True):
        if base % 2:
            found[place] = base + 1 if kind in {"L", "EN", "AN"} else base
        else:
            found[place] = base + {"R": 1, "EN": 2, "AN": 2}.get(kind, 0)


def _weak(kinds: list[str], edge: str) -> None:
    """Rules W1 to W7: marks, numbers and what stands between and around them."""
    _marks(kinds, edge)
    for place in range(1, len(kinds) - 1):
        around = kinds[place - 1] if kinds[place - 1] == kinds[place + 1] else ""
        if (kinds[place] == "ES" and around == "EN") or (kinds[place] == "CS" and around in {"EN", "AN"}):
            kinds[place] = around
    for place, kind in enumerate(kinds):
        if kind == "ET" and (_next_to(kinds, place, 1) or _next_to(kinds, place, -1)):
            kinds[place] = "EN"
    kinds[:] = ["ON" if kind in {"ES", "ET", "CS"} else kind for kind in kinds]
    strong = edge
    for place, kind in enumerate(kinds):
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"


def _marks(kinds: list[str], edge: str) -> None:
    """Rules W1 to W3: marks go with their letter, numbers after Arabic letters are Arabic ones, and these run leftwards."""
    before, strong = edge, edge
    for place, kind in enumerate(kinds):
        if kind in {"NSM", "BN"}:
            kinds[place] = "ON" if before in _OPENING | {"PDI"} else before
        elif kind == "EN" and strong == "AL":
            kinds[place] = "AN"
        if kind in {"L", "R", "AL"}:
            strong = kind
        before = kinds[place]
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]


def _next_to(kinds: list[str], place: int, step: int) -> bool:
    """Whether a European number follows in this direction, after nothing but terminators."""
    while 0 <= place < len(kinds) and kinds[place] == "ET":
        place += step
    return 0 <= place < len(kinds) and kinds[place] == "EN"


def _brackets(letters: list[str], kinds: list[str], edge: str) -> None:
    """Rule N0: both brackets of a pair run the same way."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, letter in enumerate(letters):
        if kinds[place] != "ON":
            continue
        if letter in _BRACKETS:
            opened.append((letter, place))
        elif letter in _CLOSING and any(each == _CLOSING[letter] for each, _ in opened):
            while True:
                each, start = opened.pop()
                if each == _CLOSING[letter]:
                    pairs.append((start, place))
                    break
    for start, end in sorted(pairs):
        inside = {_strong(kind) for kind in kinds[start + 1 : end]} - {""}
        if edge in inside:
            turned = edge
        elif inside:
            before = next((_strong(kind) for kind in reversed(kinds[:start]) if _strong(kind)), edge)
            turned = before if before in inside else edge
        else:
            continue
        kinds[start] = kinds[end] = turned


def _strong(kind: str) -> str:
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(kind, "")


def _neutral(kinds: list[str], edge: str) -> None:
    """Rules N1 and N2: what has no direction has that of both sides, else that of the paragraph."""
    start = 0
    while start < len(kinds):
        if kinds[start] not in _NEUTRAL:
            start += 1
            continue
        end = start
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        before = _strong(kinds[start - 1]) if start else edge
        after = _strong(kinds[end]) if end < len(kinds) else edge
        kinds[start:end] = [before if before == after else edge] * (end - start)
        start = end
