"""What comes with the program and what the collection says of it; how many records hold each term."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import Claim, ClaimCount
from curator.core.events import Event
from curator.core.vocabulary_terms import Term, Vocabulary
from curator.store.queries import records, vocabularies
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from pathlib import Path


def test_every_vocabulary_comes_with_the_program() -> None:
    assert {which: len(vocabularies.standard(which)) for which in Vocabulary} == {
        Vocabulary.CAVEATS: 24,
        Vocabulary.EVENT_TYPES: 31,
        Vocabulary.PERSON_CLASSES: 5,
        Vocabulary.COUNTING_PROFILES: 3,
    }


def test_the_terms_of_a_collection_stand_in_its_vocabularies(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        term = Term(Uids()(), Vocabulary.EVENT_TYPES, "Siege", (("en", "Siege"),))
        ann.journal.commit(edits.create("Add", term))
        assert vocabularies.vocabulary(ann.connection, Vocabulary.EVENT_TYPES).get("Siege").records == (term,)
        assert vocabularies.read_words(ann.connection).type_of_event("Siege") == "Siege"
        every = vocabularies.every(ann.connection)
        assert [which for which, known in every.items() if known.knows("Siege")] == [Vocabulary.EVENT_TYPES]


def test_uses_are_counted_by_the_word_that_records_hold(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        mint = Uids()
        ground.small_case(ann, mint)
        event, (claim, *_) = records.every(ann.connection, Event)[0], records.every(ann.connection, Claim)
        ground.change(ann, event, event_type="Attack")
        ground.change(ann, claim, event_type="Attack")
        first, second, *_ = records.every(ann.connection, ClaimCount)
        ground.change(ann, first, rule="acled-dozens-1", term="medics")
        ground.change(ann, second, rule="literal-1")
        kinds = [(CaveatKind.HOAX, "staged"), (CaveatKind.HOAX, ""), (CaveatKind.POV, "")]
        caveats = [
            Caveat(mint(), kind, CaveatScope.CLAIM, "", RaisedBy.CURATOR, target=claim.uid, term=term)
            for kind, term in kinds
        ]
        ann.journal.commit(edits.create("Hang", *caveats))
        ground.change(ann, caveats[2], withdrawn_because="no")
        found = {which: dict(vocabularies.uses(ann.connection, which)) for which in Vocabulary}
    assert found == {
        Vocabulary.CAVEATS: {"staged": 1, "hoax": 1},
        Vocabulary.EVENT_TYPES: {"Attack": 2},
        Vocabulary.PERSON_CLASSES: {"medics": 1, second.person_class.value: 1},
        Vocabulary.COUNTING_PROFILES: {"acled": 1, "literal": 1},
    }
