from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from curator.core.actors import ActorRole
from curator.core.claims import Modality, Reading
from curator.core.concurrent import (
    Concurrent,
    NoSuchVersionError,
    Version,
    because,
    choose,
    claims_behind,
    field_of,
    named,
    split,
    told,
)
from curator.core.counts import exactly
from curator.core.dates import DateSpan
from curator.core.disputes import DisputeState, disputes, of_edits
from curator.core.edits import Settle
from curator.core.events import Estimate, EventState, Grade
from curator.core.four_eyes import OwnWorkError
from curator.core.grading import propose_grade
from curator.core.ids import RecordKey, RevisionId, Uid
from curator.core.judgement import Comment, Decision, DisputeKind
from curator.core.places import Spot
from curator.core.settling import choices
from curator.core.settling_edits import contested_together, settled
from tests.core.making import EVENT, bearing, case, count, culprit, day, event, place, source

CLAIM = RecordKey("claim:c1")
KEY = RecordKey(f"event:{EVENT}")


def version(text: str | None, value: object, person: str, revision: str = "") -> Version:
    return Version(RevisionId(revision or f"{person}.0"), text, value, person, 1)


ALLEGED = version('"alleged"', Modality.ALLEGED, "Ann")
ACCUSED = version('"accused"', Modality.ACCUSED, "Ben")
FOUND = Concurrent(CLAIM, "modality", (ALLEGED, ACCUSED), (Uid("c1"),))


def mint() -> Uid:
    return Uid("minted")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "nothing"),
        ("", "nothing"),
        ((), "nothing"),
        (True, "yes"),
        (False, "no"),
        (0, "0"),
        (EventState.IN_REVIEW, "in review"),
        (("counts", "date"), "counts, date"),
        (date(2025, 1, 30), "2025-01-30"),
        (DateSpan(date(2025, 1, 30), None), "from 2025-01-30"),
        (Spot("Arzah", "Homs", precision=2), "Arzah, Homs, precision 2"),
        (Spot("Arzah", "", Decimal("34.9"), Decimal("36.5")), "Arzah (34.9, 36.5), precision 1"),
        (Estimate(10, 11, 12), "10 to 12, best 11"),
        (Estimate(10, 11, 12, high_open=True), "10 to 12+, best 11"),
        (Reading(year_inferred=True), "year inferred yes, basis nothing, rule nothing"),
        ("a\n b", "a b"),
    ],
)
def test_a_value_is_told_in_words(value: object, words: str) -> None:
    assert told(value) == words


def test_a_number_of_people_is_told_with_how_it_was_worded() -> None:
    assert told(exactly(10)) == "low 10, high 10, qualifier exact"


def test_values_that_read_alike_are_told_apart_and_equal_ones_are_one() -> None:
    one, other = version('"a b"', "a b", "Ann", "aaaaaaaaaa.0"), version('"a  b"', "a  b", "Ben", "bbbbbbbbbb.0")
    third = version('"a b"', "a b", "Cem", "cccccccccc.0")
    found = Concurrent(CLAIM, "note", (other, one, third))
    assert named(found) == (("a b [aaaaaaaa]", (one, third)), ("a b [bbbbbbbb]", (other,)))
    gone = version(None, None, "Ann")
    assert [words for words, _ in named(Concurrent(CLAIM, "note", (gone, one)))] == ["a b", "taken away"]
    assert because(found).endswith("“a b [aaaaaaaa]” by Ann and Cem and “a b [bbbbbbbb]” by Ben.")


def test_the_name_of_such_a_dispute_says_which_record_and_field() -> None:
    assert FOUND.name == field_of(CLAIM, "modality") == "claim:c1.modality"
    assert split("claim:c1.modality") == (CLAIM, "modality")
    assert [split(each) for each in ("killed:civilian", "when", "killed:a.b", "a.b")] == [None] * 4


def test_a_claim_stands_behind_itself_its_parts_and_its_links() -> None:
    whole = bearing("c1", count("n", exactly(1)), day("d", "2025-01-30"), place("p", Spot("Arzah")), culprit("a", "x"))
    assert {claims_behind(each) for each in (whole.link, *whole.full.parts)} == {(Uid("c1"),)}
    assert claims_behind(event()) == claims_behind(source("s")) == ()
    assert whole.full.actors[0].role is ActorRole.PERPETRATOR


@pytest.mark.parametrize("chosen", ["accused", " accused ", '"accused"', "Ben.0"])
def test_a_version_is_chosen_by_its_words_its_text_or_its_revision(chosen: str) -> None:
    assert choose(FOUND, chosen, "Cem") == ("accused", Settle(CLAIM, "modality", RevisionId("Ben.0")))


@pytest.mark.parametrize("chosen", ["", "denied"])
def test_what_is_no_version_cannot_be_chosen(chosen: str) -> None:
    with pytest.raises(NoSuchVersionError, match="choose “accused” or “alleged”"):
        choose(FOUND, chosen, "Cem")


def test_nobody_settles_on_their_own_version_but_on_an_equal_one_of_somebody_else() -> None:
    with pytest.raises(OwnWorkError, match="Ben can settle on somebody else's version"):
        choose(FOUND, "accused", "Ben")
    too = version('"accused"', Modality.ACCUSED, "Cem")
    _, write = choose(replace(FOUND, versions=(*FOUND.versions, too)), "accused", "Ben")
    assert write.pick == "Cem.0"


def test_they_are_an_open_dispute_until_a_decision_stands_alone_and_then_a_settled_one() -> None:
    of = case(bearing("c1"), concurrent=(FOUND,))
    (open_,) = disputes(of)
    assert open_ == of_edits(FOUND)
    assert choices(of, open_) == ("accused", "alleged")
    decision = Decision(Uid("d1"), EVENT, DisputeKind.CONCURRENT_EDITS, FOUND.name, "accused", "so", open_.positions)
    assert disputes(replace(of, decisions=(decision,))) == (open_,)
    later = replace(decision, uid=Uid("d2"), chosen="alleged")
    (closed,) = disputes(replace(of, decisions=(later, decision), concurrent=()))
    assert (closed.state, closed.decision, closed.positions) == (DisputeState.SETTLED, later, open_.positions)


def test_two_versions_say_nothing_of_how_well_an_event_is_supported() -> None:
    of = case(bearing("c1"), event=event(contested_on=(FOUND.name,)), concurrent=(FOUND,))
    assert propose_grade(of).grade is Grade.WEAK
    assert propose_grade(replace(of, event=event(contested_on=("when",)))).grade is Grade.CONTESTED


def test_settling_marks_the_event_once_and_opens_an_approved_one_again() -> None:
    of = case(bearing("c1"), event=event(state=EventState.APPROVED), concurrent=(FOUND,))
    choice = choose(FOUND, "accused", "Cem")
    edit = settled(FOUND, choice, "so", [of], mint)
    assert edit.label == "Settle dispute on modality of one claim"
    assert edit.writes[0] == choice[1]
    written = {write.field: write.value for write in edit.writes[1:] if write.record == KEY}  # type: ignore[union-attr]
    assert written == {"contested_on": (FOUND.name,), "state": EventState.REOPENED}
    again = replace(of, event=event(contested_on=(FOUND.name,)))
    assert all(write.record != KEY for write in settled(FOUND, choice, "so", [again], mint).writes)  # type: ignore[union-attr]


def test_a_field_of_the_event_that_is_disputed_itself_is_left_alone() -> None:
    on = Concurrent(KEY, "contested_on", (version("[]", (), "Ann"), version('["a"]', ("a",), "Ben")))
    state = Concurrent(KEY, "state", (version('"approved"', EventState.APPROVED, "Ann"), ACCUSED))
    of = case(event=event(state=EventState.APPROVED), concurrent=(on, state))
    edit = settled(state, choose(state, "approved", "Cem"), "so", [of], mint)
    assert [write.field for write in edit.writes if write.record == KEY] == ["state"]  # type: ignore[union-attr]


def test_outside_any_event_a_remark_keeps_the_reason() -> None:
    edit = settled(FOUND, choose(FOUND, "accused", "Cem"), "so", [], mint)
    remark = Comment(Uid("minted"), CLAIM, "so", "modality", done_because="Settled on “accused”.")
    assert {write.field: write.value for write in edit.writes[1:]} == {  # type: ignore[union-attr]
        "target": remark.target,
        "text": remark.text,
        "field": remark.field,
        "done_because": remark.done_because,
    }


def test_of_what_an_event_was_contested_on_nothing_is_lost() -> None:
    gone = version(None, None, "Cem")
    on = Concurrent(KEY, "contested_on", (version('["a"]', ("a",), "Ann"), version('["b"]', ("b",), "Ben"), gone))
    of = case()
    edit = contested_together(of, on, ("b",))
    assert edit is not None
    assert [write.value for write in edit.writes] == [("b", "a", on.name)]  # type: ignore[union-attr]
    assert contested_together(of, on, ("b", "a", on.name)) is None


def test_who_wrote_all_versions_chooses_among_them_but_not_where_somebody_else_settled_on_one() -> None:
    mine = version('"alleged"', Modality.ALLEGED, "Ann"), version('"accused"', Modality.ACCUSED, "Ann", "Ann.1")
    found = Concurrent(CLAIM, "modality", mine)
    assert found.by_one == "Ann"
    assert choose(found, "accused", "Ann") == ("accused", Settle(CLAIM, "modality", RevisionId("Ann.1")))
    assert choose(found, "accused", "Ben") == choose(found, "accused", "Ann")
    settled_on = replace(found, versions=(mine[0], replace(mine[1], hand="Cem")))
    assert settled_on.by_one == FOUND.by_one == ""
    with pytest.raises(OwnWorkError):
        choose(settled_on, "accused", "Ann")
