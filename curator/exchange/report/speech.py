"""How a report speaks: its texts in one of its languages, the same on every computer.

Days are ISO dates and digits are Western in both languages, so that every number is found in the other files as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

from curator import assets
from curator.core.counts import PersonClass, Quantity
from curator.core.wording import CLASSES, QUANTITIES
from curator.exchange import catalogue
from curator.exchange.catalogue import Catalogue, arabic_form
from curator.exchange.retelling import Retelling

ENGLISH, ARABIC = "en", "ar"

FIRST_STRONG, POP = "\u2068", "\u2069"
_ISOLATES = "\u2066\u2067\u2068"
_EMBEDDINGS = "\u202a\u202b"
_OVERRIDES = "\u202d\u202e"
_POP_EMBEDDING = "\u202c"
_CONTROLS = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LATIN = re.compile(r"[A-Za-z0-9]")


def safe(words: str) -> str:
    """Somebody's words so that they can turn nothing around outside of them, and hide nothing.

    Controls of direction that are not closed, those that override it, and characters that no page may hold are written as
    what they are: ⟦U+202E⟧.
    """
    shown = _UNSEEN.sub(_named, words)
    return shown if _is_closed(shown) else _CONTROLS.sub(_named, shown)


def _named(found: re.Match[str]) -> str:
    return f"⟦U+{ord(found[0]):04X}⟧"


def _is_closed(words: str) -> bool:
    if not _CONTROLS.search(words):
        return True
    for line in words.splitlines():
        opened: list[str] = []
        for each in _CONTROLS.findall(line):
            if each in _OVERRIDES:
                return False
            if each in _ISOLATES:
                opened.append(POP)
            elif each in _EMBEDDINGS:
                opened.append(_POP_EMBEDDING)
            elif not opened or opened.pop() != each:
                return False
        if opened:
            return False
    return True


@dataclass(frozen=True, slots=True)
class Speech:
    """One language of a report."""

    language: str
    catalogue: Catalogue
    retelling: Retelling | None
    terms: Mapping[str, str] = field(default_factory=dict, compare=False)
    """The labels of the terms that the collection itself has, by what records hold."""

    @property
    def is_english(self) -> bool:
        """Whether texts are as they stand in the program."""
        return self.retelling is None

    def tr(self, text: str, **values: object) -> str:
        """A text of the report with its {named} values; the number `n` chooses its form where the language has several."""
        forms = (text,) if self.is_english else self.catalogue.forms(text)
        n = values.get("n")
        form = forms[arabic_form(n) if len(forms) > 1 and isinstance(n, int) else 0]
        return form.format(**{name: self._put_in(value) for name, value in values.items()}) if values else form

    def named(self, member: object, of: str) -> str:
        """A member of a closed set (by its value), or a word of our own instead: `of` is the set's name."""
        plain = str(member or "").replace("_", " ")
        return plain if self.is_english or not plain else self.catalogue.forms(plain, of)[0]

    def retold(self, sentence: object) -> str:
        """A sentence of the program's rules, with the words of people in it."""
        told = safe(str(sentence or ""))
        return told if self.retelling is None else self.retelling.retold(told)

    def term(self, name: object) -> str:
        """A term by its label: the collection's own, or the program's."""
        told = self.terms.get(str(name or ""))
        return safe(told) if told is not None else self.retold(name)

    def people(self, quantity: object, person_class: object) -> str:
        """Whom a number counts: "civilians killed"."""
        whom = CLASSES[PersonClass(str(person_class))]
        return self.retold(f"{whom} {QUANTITIES[Quantity(str(quantity))]}")

    def _put_in(self, value: object) -> str:
        return str(value) if isinstance(value, int) else self.isolated(safe(str(value)))

    def isolated(self, words: str) -> str:
        """Words as they are put into a sentence: what runs the other way is kept together."""
        return _isolated(words) if not self.is_english or not words.isascii() else words


def _isolated(words: str) -> str:
    if words.isascii() and not _LATIN.search(words):
        return words
    return words if words.startswith(FIRST_STRONG) or not words else f"{FIRST_STRONG}{words}{POP}"


@cache
def english() -> Speech:
    """The language in which everything is stored."""
    return Speech(ENGLISH, Catalogue(), None)


@cache
def arabic() -> Speech:
    """Arabic, from the program's own catalogue."""
    known = catalogue.read(assets.folder("resources") / "i18n" / "curator_ar.ts")
    words: Mapping[str, str] = {text: forms[0] for text, forms in known.any_comment.items() if "{" not in text}
    joints = {", ": "، ", "; ": "؛ ", " and ": " و", " or ": " أو "}
    retelling = Retelling({**words, **known.sentences}, lru_cache(maxsize=4096)(_isolated), joints)
    return Speech(ARABIC, known, retelling)


def with_terms(speech: Speech, terms: Mapping[str, str]) -> Speech:
    """The language, with labels of terms that the collection itself has."""
    return replace(speech, terms=terms)


@dataclass(frozen=True, slots=True)
class Telling:
    """How events are told one by one: in which language, and how much of each.

    `known` has the anchors of claims that were told already; of an event not more than `most_claims` claims are told, of a quote
    not more than `most_words` code points: a sentence says so then, and where the rest is.
    """

    speech: Speech
    most_claims: int
    most_words: int
    known: set[str] = field(default_factory=set, compare=False)
