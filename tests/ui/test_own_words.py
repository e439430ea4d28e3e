"""Forms go by the vocabularies of the open collection; a word that was merged away stays on the record that holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import edits
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import Claim, ClaimCount
from curator.core.counts import PersonClass
from curator.core.events import Event
from curator.core.vocabulary_terms import Term, Vocabulary
from curator.store.queries import records
from curator.ui import own_words
from curator.work import vocabularies as work
from tests import ground
from tests.ground import Uids
from tests.ui.reading.test_claim_work import begin

if TYPE_CHECKING:
    from tests.journeys.window import Person
    from tests.ui.conftest import Case

CAVEATS, TYPES = Vocabulary.CAVEATS, Vocabulary.EVENT_TYPES


def form_of(person: Person, case: Case) -> None:
    person.workplace.show_claim(case.claims[0].uid)


@pytest.mark.usefixtures("case")
def test_an_own_caveat_is_typed_by_its_label_in_either_language(ada: Person) -> None:
    work.add(ada.collection, CAVEATS, {"en": "staged video", "ar": "مقطع مفبرك"}, like="hoax")
    begin(ada)
    ada.reading.form.caveats.retype("مقطع مفبرك; translation; staged video")
    ada.press("Ctrl+Enter")
    hung = records.every(ada.collection.connection, Caveat)
    assert {(each.kind, each.term) for each in hung} == {
        (CaveatKind.HOAX, "staged_video"),
        (CaveatKind.TRANSLATION, ""),
    }


@pytest.mark.usefixtures("case")
def test_people_called_by_an_own_class_are_of_that_class_and_of_the_one_that_it_is_like(ada: Person) -> None:
    work.add(ada.collection, Vocabulary.PERSON_CLASSES, {"en": "medics"}, like="civilian")
    begin(ada)
    ada.reading.form.counts.retype("3 killed medics; 2 killed medics (side A)")
    ada.press("Ctrl+Enter")
    found = [each for each in records.every(ada.collection.connection, ClaimCount) if each.group == "medics"]
    assert {(each.extent.low, each.person_class, each.term) for each in found} == {
        (3, PersonClass.CIVILIAN, "medics"),
        (2, PersonClass.SIDE_A, ""),
    }


def test_a_merged_caveat_is_shown_as_the_other_and_stays_on_the_claim_that_is_saved(ada: Person, case: Case) -> None:
    hung = Caveat(Uids(900)(), CaveatKind.POV, CaveatScope.CLAIM, "", RaisedBy.CURATOR, target=case.claims[0].uid)
    ada.collection.journal.commit(edits.create("Hang", hung))
    work.merge(ada.collection, CAVEATS, "pov", "undue_weight", "the same to us")
    form_of(ada, case)
    form = ada.reading.form
    assert form.caveats.text == "undue weight"
    assert form.entry().caveats == (CaveatKind.POV,)
    form.caveats.retype("undue weight; hoax")
    assert form.entry().caveats == (CaveatKind.POV, CaveatKind.HOAX)


def test_a_merged_type_of_event_is_shown_as_the_other_and_stays_until_it_is_changed(ada: Person, case: Case) -> None:
    ground.change(ada.collection, case.event, event_type="Grenade")
    work.merge(ada.collection, TYPES, "Grenade", "Attack", "not told apart")
    assert own_words.event_type("Grenade") == "Attack"
    assert own_words.type_held("Grenade", "Attack") == "Grenade"
    assert own_words.type_held("Grenade", "armed CLASH") == "Armed clash"
    assert own_words.type_held("Grenade", "") == ""
    assert own_words.type_held("massacre", "massacre ") == "massacre"
    assert own_words.type_held("attack", "attack") == "attack"
    assert records.get(ada.collection.connection, Event, case.event.uid).event_type == "Grenade"


def test_a_retired_term_is_shown_as_one_and_an_unknown_one_by_its_id(ada: Person) -> None:
    work.retire(ada.collection, TYPES, "Grenade", "never used")
    assert own_words.event_type("Grenade") == "Grenade (retired)"
    assert own_words.event_type("From a newer laptop") == "From a newer laptop"
    assert own_words.event_type("") == ""
    unknown = Caveat(Uids(900)(), CaveatKind.POV, CaveatScope.CLAIM, "", RaisedBy.CURATOR, term="newer")
    assert own_words.caveat(unknown) == "newer"


def test_terms_that_another_window_adds_are_known_at_once(ada: Person) -> None:
    assert not own_words.known(TYPES).knows("Siege")
    ada.collection.journal.commit(edits.create("Add", Term(Uids(900)(), TYPES, "Siege")))
    assert own_words.known(TYPES).knows("Siege")
    own_words.learn(ada.collection.connection, ["claim:1"])  # type: ignore[list-item]
    assert own_words.known(TYPES).knows("Siege")
    assert records.every(ada.collection.connection, Claim) == []
