"""The vocabularies of a collection: the terms that come with the program, and what the collection says of them and adds.

What comes with the program is read from `resources/vocabularies/` and `resources/profiles/`, and handed in from outside.
Records keep the word that they were given. What they are *read as* is worked out here: a word that was merged into another
is read as that one, along chains. The same terms in any order give the same vocabulary, so that two laptops agree.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, assert_never

from curator.core.folding import folded
from curator.core.vocabulary_terms import Term, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Standard:
    """A term that comes with the program.

    `rule` says what the rules go by: terms with the same one are treated alike. `part_of` is the event type of a sub-event
    type, `disorder` its disorder type, `body` the TOML of a counting profile.
    """

    name: str
    labels: tuple[tuple[str, str], ...]
    meaning: str = ""
    rule: str = ""
    part_of: str = ""
    disorder: str = ""
    body: str = ""


def standard_terms(toml: str) -> tuple[Standard, ...]:
    """The terms of a file of `resources/vocabularies/`, in its order."""
    return tuple(_standard(table) for table in tomllib.loads(toml)["terms"])


def _standard(table: Mapping[str, Any]) -> Standard:
    rule = f"{table['from']} {table['effect']}" if "effect" in table else ""
    return Standard(
        table["id"],
        tuple(table["labels"].items()),
        table["meaning"],
        rule,
        table.get("part_of", ""),
        table.get("disorder", ""),
    )


def standard_profile(toml: str) -> Standard:
    """The term that a counting profile of `resources/profiles/` is."""
    table = tomllib.loads(toml)
    labels = (("en", table["title"]), ("ar", table["title_ar"]))
    return Standard(table["id"], labels, table["source"], body=toml)


@dataclass(frozen=True, slots=True)
class KnownTerm:
    """A term as the collection has it.

    `name` is what records hold. `like` is the standard term whose rules it follows, its own name for a standard one.
    `read_as` is the name of the term that records which hold it are read as: its own, unless it was merged. `because` is why
    it was retired or merged. `records` are what the collection says of it, the one that decides first.
    """

    name: str
    labels: tuple[tuple[str, str], ...] = ()
    meaning: str = ""
    like: str = ""
    rule: str = ""
    read_as: str = ""
    merged_into: str = ""
    because: str = ""
    body: str = ""
    is_standard: bool = False
    records: tuple[Term, ...] = ()

    @property
    def is_merged(self) -> bool:
        """Whether records that hold it are read as another."""
        return self.read_as != self.name

    @property
    def is_retired(self) -> bool:
        """Whether it stays on its records and is not offered any more."""
        return bool(self.because) and not self.is_merged

    @property
    def is_offered(self) -> bool:
        """Whether forms offer it."""
        return not self.is_merged and not self.is_retired

    def label(self, language: str = ENGLISH) -> str:
        """What people read in a language; in English, or as records have it, where it has no label in that language."""
        labels = dict(self.labels)
        return labels.get(language) or labels.get(ENGLISH) or self.name


@dataclass(frozen=True, slots=True)
class VocabularyInUse:
    """One vocabulary of a collection: the standard terms in their order, then its own ones by name.

    `troubles` has the names of terms whose merging is not followed: those that began a ring, and those merged into a term
    of other rules, or into one that is not here.
    """

    vocabulary: Vocabulary
    terms: tuple[KnownTerm, ...]
    troubles: tuple[str, ...] = ()
    _by_name: Mapping[str, KnownTerm] = field(default_factory=dict, repr=False, compare=False)
    _meant: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)

    def get(self, name: str) -> KnownTerm:
        """The term of this name; one that is not here, as from a laptop that is ahead, has its name as its label."""
        return self._by_name.get(name) or KnownTerm(name, read_as=name)

    def knows(self, name: str) -> bool:
        """Whether there is a term of this name."""
        return name in self._by_name

    def read_as(self, name: str) -> str:
        """The name that a record which holds this name is read as."""
        return self.get(name).read_as

    def reading(self, name: str) -> KnownTerm:
        """The term that a record which holds this name is read as."""
        return self.get(self.read_as(name))

    def label(self, name: str, language: str = ENGLISH) -> str:
        """What people read where a record holds this name."""
        return self.reading(name).label(language)

    @property
    def offered(self) -> tuple[KnownTerm, ...]:
        """The terms that forms offer."""
        return tuple(term for term in self.terms if term.is_offered)

    def meant(self, typed: str) -> str | None:
        """The name of the term that a typed label, in any language, or name means; None where none does."""
        return self._meant.get(alike(typed))

    def holding(self, part: str) -> frozenset[str]:
        """The names of which records are read as a term whose name, label or merged word has this part, folded."""
        found = {term.read_as for term in self.terms if any(part in alike(each) for each in _words(term))}
        return frozenset(term.name for term in self.terms if term.read_as in found)

    def kept(self, held: str, shown: str) -> str:
        """What a record holds after a form: the word it held, where what the form gives back is what that is read as."""
        return held if held and self.read_as(held) == self.read_as(shown) else shown


def alike(typed: str) -> str:
    """A word as labels are compared: without case, underscores, vowel signs, and the forms of Arabic letters."""
    return " ".join(folded(typed).casefold().replace("_", " ").split())


def in_use(vocabulary: Vocabulary, standard: Sequence[Standard], terms: Iterable[Term]) -> VocabularyInUse:
    """The vocabulary of a collection with these records of terms, whatever their order.

    Where two laptops made one name, it is one term: the older record decides, and the younger fills in what it leaves open.
    """
    said: defaultdict[str, list[Term]] = defaultdict(list)
    for each in sorted(terms, key=lambda term: term.uid):
        if each.vocabulary is vocabulary:
            said[each.name].append(each)
    by_name = {each.name: _of_standard(each, said.pop(each.name, [])) for each in standard}
    rules = {each.name: each.rule for each in by_name.values()}
    by_name |= {name: _own(name, said[name], rules) for name in sorted(said)}
    read, troubles = _readings(vocabulary, by_name)
    known = {name: replace(term, read_as=read[name]) for name, term in by_name.items()}
    meant: dict[str, str] = {}
    for term in sorted(known.values(), key=lambda each: not each.is_offered):
        for word in _words(term):
            meant.setdefault(alike(word), term.read_as)
    return VocabularyInUse(vocabulary, tuple(known.values()), troubles, known, meant)


def _words(term: KnownTerm) -> tuple[str, ...]:
    return (term.name, *(label for _, label in term.labels))


def _of_standard(standard: Standard, said: list[Term]) -> KnownTerm:
    labels = dict(standard.labels) | _labels(said)
    return KnownTerm(
        standard.name,
        tuple(labels.items()),
        _first(each.meaning for each in said) or standard.meaning,
        standard.name,
        standard.rule or standard.name,
        merged_into=_first(each.merged_into for each in said),
        because=_first(each.retired_because for each in said),
        body=standard.body,
        is_standard=True,
        records=tuple(said),
    )


def _own(name: str, said: list[Term], rules: Mapping[str, str]) -> KnownTerm:
    like = _first(each.like for each in said)
    return KnownTerm(
        name,
        tuple(_labels(said).items()),
        _first(each.meaning for each in said),
        like,
        rules.get(like, like),
        merged_into=_first(each.merged_into for each in said),
        because=_first(each.retired_because for each in said),
        body=_first(each.body for each in said),
        records=tuple(said),
    )


def _labels(said: Iterable[Term]) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in said:
        for language, label in each.labels:
            found.setdefault(language, label)
    return dict(sorted(found.items()))


def _first(values: Iterable[str]) -> str:
    return next((value for value in values if value), "")


def may_merge(vocabulary: Vocabulary, term: KnownTerm, into: KnownTerm) -> bool:
    """Whether records that hold `term` can be read as `into` without any rule treating them otherwise than before."""
    match vocabulary:
        case Vocabulary.EVENT_TYPES:
            return True
        case Vocabulary.CAVEATS:
            return term.rule == into.rule
        case Vocabulary.PERSON_CLASSES:
            return not term.is_standard and term.rule == into.rule
        case Vocabulary.COUNTING_PROFILES:
            return False
        case _:
            assert_never(vocabulary)


def _readings(vocabulary: Vocabulary, by_name: Mapping[str, KnownTerm]) -> tuple[dict[str, str], tuple[str, ...]]:
    """What each name is read as, and the names whose merging is not followed.

    Of a ring, the first name in the vocabulary's order stays what it is, and the others are read as it.
    """
    asked = {name: term.merged_into for name, term in by_name.items() if term.merged_into}
    onward = {
        name: into
        for name, into in asked.items()
        if into in by_name and may_merge(vocabulary, by_name[name], by_name[into])
    }
    order = {name: place for place, name in enumerate(by_name)}
    for name in by_name:
        ring = _ring(name, onward)
        if ring:
            del onward[min(ring, key=order.__getitem__)]
    return {name: _end(name, onward) for name in by_name}, tuple(name for name in asked if name not in onward)


def _ring(name: str, onward: Mapping[str, str]) -> list[str]:
    """The names of the ring that following the mergings from `name` comes back to it by; none where it does not."""
    seen: list[str] = []
    at = name
    while at in onward and at not in seen:
        seen.append(at)
        at = onward[at]
    return seen if at == name and seen else []


def _end(name: str, onward: Mapping[str, str]) -> str:
    while name in onward:
        name = onward[name]
    return name
