"""Changing the vocabularies of a collection: each step is one change, and can be undone as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import vocabulary_changes as changes
from curator.core.vocabularies import in_use
from curator.core.vocabulary_changes import TermRefusedError
from curator.core.vocabulary_terms import Term, Vocabulary
from curator.store.identifiers import new_uid
from curator.store.queries import vocabularies
from curator.suggest.profiles import CountingProfile, read_profile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from curator.core.edits import Edit
    from curator.core.vocabularies import VocabularyInUse
    from curator.store.collection import Collection
    from curator.store.driver import Connection


def add(
    collection: Collection,
    which: Vocabulary,
    labels: Mapping[str, str],
    *,
    name: str = "",
    like: str = "",
    meaning: str = "",
) -> str:
    """Add a term of the collection's own, and return the name that records will hold.

    Without a name it is made of the English label, or of another one.

    Raises:
        TermRefusedError: the name or a label is taken or cannot be one, or the term is like no standard one.
    """
    if which is Vocabulary.COUNTING_PROFILES:
        message = "A counting profile is added from its text: give the file that it stands in."
        raise TermRefusedError(message)
    given = tuple(sorted((language, " ".join(label.split())) for language, label in labels.items() if label.strip()))
    chosen = name.strip() or changes.name_of(which, dict(given).get("en") or next((label for _, label in given), ""))
    term = Term(new_uid(), which, chosen, given, meaning.strip(), like)
    collection.journal.commit(changes.added(_known(collection, which), term))
    return chosen


def add_profile(collection: Collection, toml: str) -> CountingProfile:
    """Add a counting profile, or a new version of one that the collection has, and return it.

    Numbers that an older version read keep the rule that read them.

    Raises:
        ProfileError: the text is no counting profile; the sentence names the line at fault.
        TermRefusedError: its name is one of the program's own profiles, or its version is not newer.
    """
    profile = read_profile(toml)
    known = _known(collection, Vocabulary.COUNTING_PROFILES)
    before = known.get(profile.id)
    if before.is_standard or not known.knows(profile.id):
        labels = (("en", profile.title),) if profile.title else ()
        term = Term(new_uid(), known.vocabulary, profile.id, labels, profile.source, body=toml)
        _commit(collection, changes.added(known, term))
        return profile
    version = read_profile(before.body).version
    if profile.version <= version:
        message = (
            f"The collection has version {version} of the counting profile {profile.id}: give yours a higher version, so that "
            "nobody takes numbers of the one for numbers of the other."
        )
        raise TermRefusedError(message)
    _commit(collection, changes.rewritten(known, profile.id, toml))
    return profile


def rename(collection: Collection, which: Vocabulary, name: str, labels: Mapping[str, str]) -> None:
    """Give a term other labels, by language; records go on holding its name.

    Raises:
        TermRefusedError: there is no such term, or another one has the label.
    """
    _commit(collection, changes.renamed(_known(collection, which), name, labels, new_uid))


def merge(collection: Collection, which: Vocabulary, name: str, into: str, because: str) -> None:
    """Have records that hold `name` read as `into`; the word itself stays on them.

    Raises:
        TermRefusedError: a rule would treat the records otherwise, or no reason is given.
    """
    _commit(collection, changes.merged(_known(collection, which), name, into, because, new_uid))


def retire(collection: Collection, which: Vocabulary, name: str, because: str) -> None:
    """Offer a term no longer; records that hold it stay as they are.

    Raises:
        TermRefusedError: rules need it, it is retired already, or no reason is given.
    """
    _commit(collection, changes.retired(_known(collection, which), name, because, new_uid))


def take_back(collection: Collection, which: Vocabulary, name: str) -> None:
    """Offer a term again that was merged or retired, and read it as itself.

    Raises:
        TermRefusedError: it is neither.
    """
    _commit(collection, changes.taken_back(_known(collection, which), name))


def profile_called(connection: Connection, name: str) -> CountingProfile:
    """The counting profile of this name, of the collection or of the program.

    Raises:
        TermRefusedError: there is none.
    """
    known = vocabularies.vocabulary(connection, Vocabulary.COUNTING_PROFILES)
    return read_profile(changes.there(known, name).body)


def of_program(name: str) -> CountingProfile:
    """The counting profile of this name that comes with the program.

    Raises:
        TermRefusedError: there is none.
    """
    which = Vocabulary.COUNTING_PROFILES
    return read_profile(changes.there(in_use(which, vocabularies.standard(which), ()), name).body)


def _known(collection: Collection, which: Vocabulary) -> VocabularyInUse:
    return vocabularies.vocabulary(collection.connection, which)


def _commit(collection: Collection, edit: Edit) -> None:
    collection.journal.commit(edit)
