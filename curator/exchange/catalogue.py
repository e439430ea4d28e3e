"""A catalogue of translations: a Qt Linguist file (.ts) read as it is, so that there is nothing to compile and to forget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WINDOW = "Curator"
"""The context of what the window says itself; a name of a closed set's member stands there with the set as its comment."""

FIELD = "field"
"""The comment of the names that a record's fields have in its history."""

_RANKS = {FIELD: 0, "Confidence": 2, "": 3}
"""Which meaning a text has where nothing tells: its own, what is said of an actor, another, the name of a field."""

SENTENCES = "Sentences"
"""The context of what the layers below the window say, as templates with {places}."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The translations of one language: forms by text and comment, and templates of sentences.

    A text has one form, or one for each number that the language tells apart.
    """

    texts: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    any_comment: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    sentences: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def forms(self, text: str, comment: str = "") -> tuple[str, ...]:
        """The forms of a text: under this comment, else without one, else under any; the text itself where it has none."""
        return self.texts.get((text, comment)) or self.texts.get((text, "")) or self.any_comment.get(text) or (text,)


def read(path: Path, spelt: Callable[[str], str] = str) -> Catalogue:
    """The finished translations of a .ts file, each as `spelt` has it."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415 an English window starts without it

    texts: dict[tuple[str, str], tuple[str, ...]] = {}
    sentences: dict[str, str] = {}
    for context in ET.parse(path).iter("context"):  # noqa: S314 our own file, which comes with the program
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            source = message.findtext("source", "")
            several = tuple(spelt(each.text or "") for each in translation.iter("numerusform"))
            forms = several or (spelt(translation.text or ""),)
            if context.findtext("name") == SENTENCES:
                sentences[source] = forms[0]
            else:
                texts[source, message.findtext("comment", "")] = forms
    # where a text is asked for without its comment, the meaning of the highest rank is taken
    ranked = sorted(texts.items(), key=lambda each: _RANKS.get(each[0][1], 1))
    by_text = {source: forms for (source, _), forms in ranked}
    return Catalogue(texts, by_text, sentences)


def arabic_form(n: int) -> int:
    """Which of Arabic's six forms a number takes: zero, one, two, few, many, other (Unicode CLDR, plural rules of ar)."""
    if n in {0, 1, 2}:
        return n
    match n % 100:
        case few if 3 <= few <= 10:
            return 3
        case many if many >= 11:
            return 4
        case _:
            return 5
