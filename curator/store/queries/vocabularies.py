"""The vocabularies of a collection, and how many of its records hold each term."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from curator import assets
from curator.core.read_words import ReadWords
from curator.core.vocabularies import Standard, VocabularyInUse, in_use, standard_profile, standard_terms
from curator.core.vocabulary_terms import Term, Vocabulary
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Mapping

    from curator.store.driver import Connection


@cache
def standard(vocabulary: Vocabulary) -> tuple[Standard, ...]:
    """The terms of a vocabulary that come with the program."""
    resources = assets.folder("resources")
    if vocabulary is Vocabulary.COUNTING_PROFILES:
        return tuple(
            standard_profile(file.read_text("utf-8")) for file in sorted((resources / "profiles").glob("*.toml"))
        )
    return standard_terms((resources / "vocabularies" / f"{vocabulary.value}.toml").read_text("utf-8"))


def vocabulary(connection: Connection, which: Vocabulary) -> VocabularyInUse:
    """A vocabulary as the collection has it."""
    return in_use(which, standard(which), records.where(connection, Term, "vocabulary = ?", which.value))


def every(connection: Connection) -> Mapping[Vocabulary, VocabularyInUse]:
    """All vocabularies as the collection has them."""
    said = records.every(connection, Term)
    return {which: in_use(which, standard(which), said) for which in Vocabulary}


def read_words(connection: Connection) -> ReadWords:
    """How the words that records of the collection hold are read."""
    return ReadWords(every(connection))


def uses(connection: Connection, which: Vocabulary) -> Mapping[str, int]:
    """How many records that are not withdrawn hold each term, by the word that they hold."""
    return dict(connection.execute(_USES[which]).fetchall())


_USES = {
    Vocabulary.CAVEATS: "select case term when '' then kind else term end, count(*)"
    " from caveats where withdrawn_because = '' group by 1",
    Vocabulary.EVENT_TYPES: "select event_type, count(*) from (select event_type from claims where withdrawn_because = ''"
    " union all select event_type from events) where event_type <> '' group by 1",
    Vocabulary.PERSON_CLASSES: "select case term when '' then person_class else term end, count(*)"
    " from claim_counts where withdrawn_because = '' group by 1",
    Vocabulary.COUNTING_PROFILES: "select substr(rule, 1, instr(rule || '-', '-') - 1), count(*)"
    " from claim_counts where withdrawn_because = '' and rule <> '' group by 1",
}
