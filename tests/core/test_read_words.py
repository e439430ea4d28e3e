"""Records as their words are read: merged words stand as the other, and nothing that rules go by changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import Claim, ClaimCount, FullClaim
from curator.core.counts import PersonClass, Quantity, exactly
from curator.core.entries import OwnCaveat
from curator.core.figures import propose
from curator.core.ids import Uid
from curator.core.reach import reached
from curator.core.read_words import AS_THEY_STAND, ReadWords
from curator.core.vocabularies import in_use
from curator.core.vocabulary_terms import Term, Vocabulary
from tests.core.making import bearing, case, count
from tests.core.test_vocabularies import of_file
from tests.ground import Uids

if TYPE_CHECKING:
    from curator.core.cases import Case

CAVEATS, TYPES, CLASSES = Vocabulary.CAVEATS, Vocabulary.EVENT_TYPES, Vocabulary.PERSON_CLASSES


def own(number: int, which: Vocabulary, name: str, **said: Any) -> Term:
    return replace(Term(Uids(number)(), which, name), **said)


TERMS = (
    own(1, CAVEATS, "staged", like="hoax"),
    own(2, CAVEATS, "faked", like="hoax", merged_into="staged"),
    own(3, CAVEATS, "made_up", like="hoax", merged_into="hoax"),
    own(4, CAVEATS, "pov", merged_into="undue_weight"),
    own(5, TYPES, "Grenade", merged_into="Attack"),
    own(6, CLASSES, "medics", like="civilian"),
    own(7, CLASSES, "nurses", like="civilian", merged_into="medics"),
    own(8, CLASSES, "villagers", like="civilian", merged_into="civilian"),
    own(9, CLASSES, "odd", like="newer class"),
    own(10, CAVEATS, "odd", like="newer kind"),
)


def words(*terms: Term) -> ReadWords:
    standard = {which: of_file(which.value) for which in (CAVEATS, TYPES, CLASSES)}
    return ReadWords({which: in_use(which, standard.get(which, ()), terms) for which in Vocabulary})


READ = words(*TERMS)


def caveat(kind: CaveatKind, term: str = "", uid: str = "c") -> Caveat:
    return Caveat(Uid(uid), kind, CaveatScope.CLAIM, "", RaisedBy.CURATOR, target="one", term=term)


def test_a_caveat_is_read_as_what_its_term_or_kind_was_merged_into() -> None:
    read = [READ.caveat(caveat(CaveatKind.HOAX, term)) for term in ("staged", "faked", "made_up", "")]
    assert [(each.kind, each.term) for each in read] == [
        (CaveatKind.HOAX, "staged"),
        (CaveatKind.HOAX, "staged"),
        (CaveatKind.HOAX, ""),
        (CaveatKind.HOAX, ""),
    ]
    assert READ.caveat(caveat(CaveatKind.POV)).kind is CaveatKind.UNDUE_WEIGHT
    unknown = caveat(CaveatKind.POV, "from a newer laptop")
    assert READ.caveat(unknown) == unknown


def test_a_count_is_read_by_its_own_class_and_keeps_the_class_of_the_rules() -> None:
    made = ClaimCount(Uid("k"), Uid("one"), Quantity.KILLED, exactly(3), PersonClass.CIVILIAN)
    read = [READ.count(replace(made, term=term)).term for term in ("", "medics", "nurses", "villagers", "newer")]
    assert read == ["", "medics", "medics", "", "newer"]


def test_a_claim_and_an_event_are_read_with_their_type() -> None:
    claim = Claim(Uid("one"), Uid("v"), (Uid("p"),), event_type="Grenade")
    made = ClaimCount(Uid("k"), Uid("one"), Quantity.KILLED, exactly(3), PersonClass.CIVILIAN, term="nurses")
    read = READ.claim(FullClaim(claim, (made,)))
    assert (read.claim.event_type, read.counts[0].term) == ("Attack", "medics")
    assert READ.type_of_event("a type that nobody named") == "a type that nobody named"


def test_own_terms_are_known_by_their_ids_where_they_are_like_something_of_this_program() -> None:
    assert READ.own_caveat("staged") == OwnCaveat("staged", CaveatKind.HOAX)
    assert [READ.own_caveat(each) for each in ("hoax", "odd", "nothing")] == [None, None, None]
    assert READ.own_class("medics") is PersonClass.CIVILIAN
    assert [READ.own_class(each) for each in ("civilian", "odd", "nothing")] == [None, None, None]


def figures(of: Case) -> list[tuple[object, ...]]:
    return [(each.quantity, each.person_class, each.estimate, each.method, each.rests_on) for each in propose(of)]


def test_a_case_read_by_merged_words_has_the_same_figures_and_the_same_effects() -> None:
    def of(kind: CaveatKind, term: str) -> Case:
        killed = count("k", exactly(3), term="nurses")
        whole = case(bearing("one", killed), caveats=(caveat(kind, term),))
        return replace(whole, event=replace(whole.event, event_type="Grenade"))

    for kind, term in ((CaveatKind.POV, ""), (CaveatKind.HOAX, "made_up"), (CaveatKind.HOAX, "faked")):
        before = of(kind, term)
        after = READ.case(before)
        assert after.event.event_type == "Attack"
        assert after.bearings[0].full.counts[0].term == "medics"
        assert after.caveats != before.caveats
        assert figures(after) == figures(before)
        assert [each.rule for each in reached(after)] == [each.rule for each in reached(before)]


def test_where_nothing_was_merged_a_case_is_the_very_same() -> None:
    whole = case(bearing("one"))
    assert words(own(1, TYPES, "Siege")).case(whole) is whole
    assert AS_THEY_STAND.case(whole) is whole
    assert AS_THEY_STAND.claim(whole.bearings[0].full) is whole.bearings[0].full
    assert not READ.is_plain
