"""What a team does to its vocabularies: terms added, renamed, merged, retired, and all of that taken back."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.edits import Edit
from curator.core.errors import CuratorError
from curator.core.vocabularies import may_merge
from curator.core.vocabulary_terms import Term, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from curator.core.ids import Uid
    from curator.core.vocabularies import KnownTerm, VocabularyInUse

_NAME = re.compile(r"[^\s;,؛،\x00-\x1f\u2066-\u2069][^;,؛،\x00-\x1f\u2066-\u2069]{0,79}")
_SPACES = re.compile(r"[\s-]+")
LITERAL_PROFILE = "literal"
"""The profile that reads words as they stand; it is what all counting falls back on."""


class TermRefusedError(CuratorError):
    """A vocabulary cannot be changed in this way."""


def name_of(vocabulary: Vocabulary, label: str) -> str:
    """The name that records will hold of a term with this English label: "staged video" is `staged_video`.

    Types of event are held as they are written, since ACLED's are.
    """
    words = " ".join(label.split())
    return words if vocabulary is Vocabulary.EVENT_TYPES else _SPACES.sub("_", words.casefold())


def added(known: VocabularyInUse, term: Term) -> Edit:
    """The edit that adds a term of the collection's own.

    Raises:
        TermRefusedError: its name cannot be one, or is taken; or it says like no standard term.
    """
    vocabulary = known.vocabulary
    if not _NAME.fullmatch(term.name) or (vocabulary is Vocabulary.COUNTING_PROFILES and "-" in term.name):
        message = f"“{term.name}” cannot be the name of a term: use up to 80 letters, digits and spaces, no commas."
        raise TermRefusedError(message)
    for word in (term.name, *(label for _, label in term.labels)):
        _refuse_taken(known, word)
    if vocabulary in {Vocabulary.CAVEATS, Vocabulary.PERSON_CLASSES} or term.like:
        like = known.get(term.like)
        if not like.is_standard:
            standard = ", ".join(each.name for each in known.terms if each.is_standard)
            message = f"Say which standard term “{term.name}” is like, since rules go by those: {standard}."
            raise TermRefusedError(message)
    return edits.create(f"Add the term “{term.name}”", replace(term, vocabulary=vocabulary))


def renamed(known: VocabularyInUse, name: str, labels: Mapping[str, str], mint: Callable[[], Uid]) -> Edit:
    """The edit that gives a term other labels, by language; records go on holding its name.

    Raises:
        TermRefusedError: there is no such term, no label, or another term has it.
    """
    term = there(known, name)
    wanted = {language: " ".join(label.split()) for language, label in labels.items() if label.strip()}
    if not wanted:
        message = f"Say what “{name}” is to be called."
        raise TermRefusedError(message)
    for label in wanted.values():
        _refuse_taken(known, label, besides=name)
    first = term.records[0] if term.records else None
    after = tuple(sorted((dict(first.labels if first else ()) | wanted).items()))
    return _said(f"Rename the term “{name}”", known, term, mint, labels=after)


def merged(known: VocabularyInUse, name: str, into: str, because: str, mint: Callable[[], Uid]) -> Edit:
    """The edit after which records that hold `name` are read as `into`; the word itself stays on them.

    Raises:
        TermRefusedError: a term is not there, no reason is given, or a rule would treat the records otherwise.
    """
    term, target = there(known, name), there(known, into)
    _refuse_without_reason(because, f"why “{name}” is merged")
    if target.read_as == term.read_as:
        message = f"“{name}” and “{into}” are one already."
        raise TermRefusedError(message)
    if term.is_merged:
        message = f"“{name}” is merged into “{term.merged_into}”: take that back first."
        raise TermRefusedError(message)
    if not may_merge(known.vocabulary, term, known.reading(into)):
        raise TermRefusedError(_why_not(known.vocabulary, term, target))
    return _said(f"Merge the term “{name}” into “{into}”", known, term, mint, merged_into=into, because=because)


def _why_not(vocabulary: Vocabulary, term: KnownTerm, target: KnownTerm) -> str:
    if vocabulary is Vocabulary.COUNTING_PROFILES:
        return "Counting profiles cannot be merged, since each number keeps the rule that read it: retire one instead."
    if vocabulary is Vocabulary.PERSON_CLASSES and term.is_standard:
        return f"“{term.name}” cannot be merged: figures add up the standard classes, so all of them have to stay."
    return (
        f"“{term.name}” cannot be merged into “{target.name}”: other rules go by it, and what is disputed or counted would "
        f"change unseen. Retire “{term.name}” instead."
    )


def retired(known: VocabularyInUse, name: str, because: str, mint: Callable[[], Uid]) -> Edit:
    """The edit after which a term is not offered any more; records that hold it stay as they are.

    Raises:
        TermRefusedError: there is no such term, it is retired or merged already, no reason is given, or rules need it.
    """
    term = there(known, name)
    _refuse_without_reason(because, f"why “{name}” is retired")
    if not term.is_offered:
        message = f"“{name}” is not offered any more as it is."
        raise TermRefusedError(message)
    needed = known.vocabulary is Vocabulary.PERSON_CLASSES and term.is_standard
    if needed or (known.vocabulary is Vocabulary.COUNTING_PROFILES and name == LITERAL_PROFILE):
        message = f"“{name}” cannot be retired: figures need it. It can be renamed."
        raise TermRefusedError(message)
    return _said(f"Retire the term “{name}”", known, term, mint, because=because)


def taken_back(known: VocabularyInUse, name: str) -> Edit:
    """The edit after which a term that was merged or retired is offered again, and read as itself.

    Raises:
        TermRefusedError: there is no such term, or it is neither.
    """
    term = there(known, name)
    if not term.merged_into and not term.because:
        message = f"“{name}” is neither merged nor retired."
        raise TermRefusedError(message)
    # two laptops may both have said so: what either said goes
    writes = [
        write
        for each in term.records
        for write in edits.difference(each, replace(each, merged_into="", retired_because=""))
    ]
    return Edit(f"Offer the term “{name}” again", tuple(writes))


def rewritten(known: VocabularyInUse, name: str, body: str) -> Edit:
    """The edit that gives a counting profile of the collection's own another text.

    Raises:
        TermRefusedError: there is no such profile of its own.
    """
    term = there(known, name)
    if term.is_standard:
        message = f"“{name}” comes with the program and cannot be changed: add a profile of your own."
        raise TermRefusedError(message)
    first = term.records[0]
    return edits.revise(f"Change the counting profile “{name}”", first, replace(first, body=body))


def there(known: VocabularyInUse, name: str) -> KnownTerm:
    """The term of this name.

    Raises:
        TermRefusedError: there is none; the sentence names those that are.
    """
    if not known.knows(name):
        names = ", ".join(each.name for each in known.terms)
        message = f"There is no term “{name}” among {known.vocabulary.replace('_', ' ')}: {names}."
        raise TermRefusedError(message)
    return known.get(name)


def _refuse_taken(known: VocabularyInUse, word: str, besides: str = "") -> None:
    taken = known.meant(word)
    if taken is not None and known.read_as(besides) != taken:
        message = f"“{word}” is taken already, by the term “{taken}”: choose another word."
        raise TermRefusedError(message)


def _refuse_without_reason(because: str, what: str) -> None:
    if not because.strip():
        message = f"Say {what}: the reason stays with it."
        raise TermRefusedError(message)


def _said(
    label: str,
    known: VocabularyInUse,
    term: KnownTerm,
    mint: Callable[[], Uid],
    *,
    labels: tuple[tuple[str, str], ...] | None = None,
    merged_into: str = "",
    because: str = "",
) -> Edit:
    """The edit by which the record of a term that decides says so; one that no record speaks of yet gets its first."""
    before = term.records[0] if term.records else None
    first = before or Term(mint(), known.vocabulary, term.name)
    after = replace(
        first,
        labels=first.labels if labels is None else labels,
        merged_into=merged_into or first.merged_into,
        retired_because=because.strip() or first.retired_because,
    )
    return edits.create(label, after) if before is None else edits.revise(label, before, after)
