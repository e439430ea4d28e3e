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
SLIGHT = 12
"""A template of fewer letters than this says little: its places hold no list, so that it takes no sentence for its own."""

_END = re.compile(r"(?<=[.!?])\s+(?=[^\s.])")
_JOINTS = tuple(map(re.compile, (r"(\n)", r"( · | ⚑)", r"(; )", r"(, )", r"( and | or )", r"(: | \(|\))")))
"""What stands between the parts of a list, the widest first."""

_FIGURES = re.compile(r"[\d+-]*\d[\d+-]*")
"""A number, or a day as ISO has it."""


class Retelling:
    """Tells sentences by templates; `shown` is how words that no template knows are put into a sentence."""

    def __init__(
        self,
        templates: Mapping[str, str],
        shown: Callable[[str], str],
        joints: Mapping[str, str],
        closer: Callable[[str, str, str], str | None] = lambda _template, _place, _words: None,
    ) -> None:
        """`joints` are the words between the parts of a list; `closer` may know words by the place where they stand."""
        self._closer = closer
        self._templates = templates
        self._shown = shown
        self._joints = joints
        self._beginning: defaultdict[str, list[str]] = defaultdict(list)
        self._anywhere: list[str] = []
        self._candidates: dict[str, tuple[str, ...]] = {}
        for template in templates:
            if PLACE.search(template):
                head = _head(template)
                (self._beginning[head] if head else self._anywhere).append(template)
        self.retold = lru_cache(maxsize=4096)(self._retold)

    def _retold(self, text: str) -> str:
        """The sentence in the window's language; what no template knows stays as it is."""
        if text in self._templates:
            return self._templates[text]
        sentences = _END.split(text)
        known = [self._known(each) for each in sentences]
        if all(known):
            return " ".join(map(str, known))
        whole = self._known(text) if len(sentences) > 1 else None
        if whole is not None:
            return whole
        if any(known):
            return " ".join(told or self._in_parts(each) or each for told, each in zip(known, sentences, strict=True))
        return self._in_parts(text) or text

    def _known(self, text: str) -> str | None:
        """A sentence by a template that fits the whole of it."""
        if text in self._templates:
            return self._templates[text]
        if _FIGURES.fullmatch(text):
            return self._shown(text)
        for template in self._that_may_fit(_head(text)):
            found = _pattern(template).fullmatch(text) if _may_fit(template, text) else None
            if found is not None:
                return self._filled(template, found.groupdict())
        return None

    def _that_may_fit(self, head: str) -> tuple[str, ...]:
        """The templates that begin with this word, or with a place; those that say more come first."""
        found = self._candidates.get(head)
        if found is None:
            found = tuple(sorted((*self._beginning.get(head, ()), *self._anywhere), key=_rank))
            self._candidates[head] = found
        return found

    def _filled(self, template: str, words: Mapping[str, str]) -> str:
        """A template's translation with these words; what stands in quotation marks is somebody's, and stays."""
        values = {
            name: self._shown(each) if f"“{{{name}}}" in template else self._value(template, name, each)
            for name, each in words.items()
        }
        return self._templates[template].format(**values)

    def _in_parts(self, text: str) -> str | None:
        """The parts of a list, each by itself; None where none of them is known."""
        parts = next((parts for joint in _JOINTS if len(parts := joint.split(text)) > 1), [text])
        if len(parts) == 1:
            return None
        known = [
            self._known(part) or self._in_parts(part) if part.strip() and not place % 2 else None
            for place, part in enumerate(parts)
        ]
        if not any(known):
            return None
        return "".join(
            self._joints.get(part, part) if place % 2 else known[place] or (self._shown(part) if part else "")
            for place, part in enumerate(parts)
        )

    def _value(self, template: str, place: str, words: str) -> str:
        """Words in the place of a sentence."""
        told = self._closer(template, place, words) or self.retold(words)
        return told if told != words else self._shown(words)


def _weight(template: str) -> int:
    """How much a template says itself."""
    return len(PLACE.sub("", template))


def _is_said_of_a_number(template: str) -> bool:
    return template.startswith("{") and not template.endswith("}")


def _rank(template: str) -> tuple[int, bool, int, str]:
    """Of those that say little, what is said of a number comes before the number: "{number} killed", "about {number}"."""
    weight = _weight(template)
    return (-weight if weight >= SLIGHT else 0, not _is_said_of_a_number(template), -weight, template)


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
            is_open = _weight(template) >= SLIGHT or "“{" in template
            words = ".*?" if is_open else r"[^,;:()\n]*?"
            parts.append(f"(?P={piece})" if piece in seen else f"(?P<{piece}>{words})")
            seen.add(piece)
    return re.compile("".join(parts), re.DOTALL)
