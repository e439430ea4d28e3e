"""The words of the open collection's vocabularies, in the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.vocabulary_terms import Vocabulary
from curator.ui.words import retold, tr, voice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.caveats import Caveat
    from curator.core.ids import RecordKey
    from curator.core.reach import Governing
    from curator.core.vocabularies import VocabularyInUse
    from curator.store.driver import Connection


class _Open:
    """The vocabularies of the collection that is open; read when they are first asked for."""

    connection: Connection | None = None
    known: dict[Vocabulary, VocabularyInUse] = {}  # noqa: RUF012 one for the whole program, as the voice is


def learn(connection: Connection | None, changed: Iterable[RecordKey] | None = None) -> None:
    """Go by the vocabularies of this collection from now on; None: by those that come with the program.

    Where records are given that changed, nothing is read anew unless a term is among them.
    """
    if changed is None or any(ids.kind_of(record) == "term" for record in changed):
        _Open.connection = connection
        _Open.known = {}


def known(which: Vocabulary) -> VocabularyInUse:
    """A vocabulary of the open collection."""
    if which not in _Open.known:
        from curator.core.vocabularies import in_use  # noqa: PLC0415 starting does not wait for it
        from curator.store.queries import vocabularies  # noqa: PLC0415 starting does not wait for it

        _Open.known[which] = (
            vocabularies.vocabulary(_Open.connection, which)
            if _Open.connection
            else in_use(which, vocabularies.standard(which), ())
        )
    return _Open.known[which]


def language() -> str:
    """The language in which labels are shown."""
    return voice().language


def label(which: Vocabulary, name: str) -> str:
    """What people read where a record holds this name; what is not known here stays as it is."""
    words = known(which)
    return words.label(name, language()) if words.knows(name) else retold(name)


def called(which: Vocabulary, name: str) -> str:
    """The same, with a word where the term is not offered any more."""
    told = label(which, name)
    return tr("{term} (retired)", term=told) if known(which).reading(name).is_retired else told


def caveat(of: Caveat | Governing) -> str:
    """What a caveat says, by the collection's own term where it has one."""
    return called(Vocabulary.CAVEATS, of.term or of.kind.value)


def event_type(name: str) -> str:
    """A type of event as people read it; empty where none is given."""
    return called(Vocabulary.EVENT_TYPES, name) if name else ""


def type_held(before: str, typed: str) -> str:
    """What a record holds that held `before` when `typed` stands in the form: its own word, where it was not touched."""
    typed = typed.strip()
    if typed == (label(Vocabulary.EVENT_TYPES, before) if before else ""):
        return before
    words = known(Vocabulary.EVENT_TYPES)
    return words.kept(before, words.meant(typed) or typed)
