"""Sentences of the layers below the window, told in the window's language.

What is stored, signed, exported and printed is English everywhere; only the window tells it again. A sentence is found by
the template that made it, and the words in its places are told again in the same way.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PLACE = re.compile(r"\{(\w+)\}")
_END = re.compile(r"(?<=[.!?])\s+(?=[^\s.])")
_JOINTS = re.compile(r"(\n| · |; |, | and | or |: | \(|\)| ⚑)")


class Retelling:
    """Tells sentences by templates; `shown` is how words that no template knows are put into a sentence."""

    def __init__(self, templates: Mapping[str, str], shown: Callable[[str], str], joints: Mapping[str, str]) -> None:
        """`joints` are the words between the parts of a list, with the blanks around them."""
        self._templates = templates
        self._shown = shown
        self._joints = joints
        self._beginning: defaultdict[str, list[str]] = defaultdict(list)
        self._anywhere: list[str] = []
        for template in sorted(templates, key=_weight, reverse=True):
            if PLACE.search(template):
                head = _head(template)
                (self._beginning[head] if head else self._anywhere).append(template)
        self.retold = lru_cache(maxsize=4096)(self._retold)

    def _retold(self, sentence: str) -> str:
        """The sentence in the window's language; what no template knows stays as it is."""
        return self._known(sentence) or self._one_by_one(sentence) or sentence

    def _known(self, sentence: str) -> str | None:
        """The sentence by a template that fits the whole of it."""
        if sentence in self._templates:
            return self._templates[sentence]
        for template in (*self._beginning.get(_head(sentence), ()), *self._anywhere):
            found = _pattern(template).fullmatch(sentence) if _may_fit(template, sentence) else None
            if found is not None:
                values = {name: self._value(words) for name, words in found.groupdict().items()}
                return self._templates[template].format(**values)
        return None

    def _one_by_one(self, text: str) -> str | None:
        """Several sentences, or the parts of a list, each by itself; None where none of them is known."""
        sentences = _END.split(text)
        if len(sentences) > 1:
            told = [self.retold(each) for each in sentences]
            return " ".join(told) if told != sentences else None
        parts = _JOINTS.split(text)
        if len(parts) == 1:
            return None
        known = [self._known(part) if part.strip() and not place % 2 else None for place, part in enumerate(parts)]
        if not any(known):
            return None
        return "".join(
            self._joints.get(part, part) if place % 2 else known[place] or (self._shown(part) if part else "")
            for place, part in enumerate(parts)
        )

    def _value(self, words: str) -> str:
        """Words in the place of a sentence."""
        told = self.retold(words)
        return told if told != words else self._shown(words)


def _weight(template: str) -> tuple[int, str]:
    """Templates that say more come first."""
    return len(PLACE.sub("", template)), template


def _head(text: str) -> str:
    """The first word; empty where a place stands in it."""
    word = text.split(" ", 1)[0]
    return "" if "{" in word else word


@cache
def _pieces(template: str) -> tuple[str, ...]:
    return tuple(piece for piece in PLACE.split(template)[::2] if piece)


def _may_fit(template: str, sentence: str) -> bool:
    return all(piece in sentence for piece in _pieces(template))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """What a template makes; where it has a place twice, the words are the same."""
    parts: list[str] = []
    seen: set[str] = set()
    for place, piece in enumerate(PLACE.split(template)):
        if place % 2 == 0:
            parts.append(re.escape(piece))
        else:
            parts.append(f"(?P={piece})" if piece in seen else f"(?P<{piece}>.+?)")
            seen.add(piece)
    return re.compile("".join(parts), re.DOTALL)
