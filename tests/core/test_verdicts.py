from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from msgspec import structs

from curator.core.caveats import Caveat, CaveatKind, CaveatScope, Discharge, RaisedBy
from curator.core.claims import Claim, ClaimStatus
from curator.core.edits import Approve, Edit, SetField, create
from curator.core.four_eyes import OwnWorkError, ReasonMissingError, Reviewer
from curator.core.ids import RecordKey, RevisionId, Uid, kind_of
from curator.core.judgement import Review
from curator.core.reach import Governing
from curator.core.review import Seen
from curator.core.spans import Span
from curator.core.steps import CLAIM_STEPS, ClaimStep, StepRefusedError
from curator.core.verdicts import (
    PLAIN,
    CitationMissingError,
    NotJudgedError,
    StretchRefusedError,
    SupersedingError,
    TextCaveatError,
    UnverifiedError,
    accept,
    discharge,
    mark_implausible,
    refuse_unverified,
    reject,
    return_,
    stretched,
    supersede,
    take,
    take_back_discharge,
    take_back_implausible,
    withdrawn_caveat,
)
from tests.core.making import VERSION, bearing, case, event

SEEN = Seen(Uid("review"), " Well read. ", (RevisionId("a.0"),))
BASIL = Reviewer("Basil")
AMAL = frozenset({"Amal"})


def claim(status: ClaimStatus = ClaimStatus.SUBMITTED, **fields: Any) -> Claim:
    return bearing("c", status=status, **fields).claim


def after(edit: Edit, before: Claim) -> Claim:
    written = [write for write in edit.writes if isinstance(write, SetField) and write.record == f"claim:{before.uid}"]
    assert all(getattr(before, write.field) == write.before for write in written)
    values: dict[str, Any] = {write.field: write.value for write in written}
    return replace(before, **values)


def review_of(edit: Edit) -> Review:
    written = [write for write in edit.writes if isinstance(write, SetField) and kind_of(write.record) == "review"]
    values: dict[str, Any] = {write.field: write.value for write in written}
    return Review(Uid("review"), **values)


@pytest.mark.parametrize("step", sorted(PLAIN))
def test_a_plain_step_moves_the_claim_and_records_a_review(step: ClaimStep) -> None:
    for status, end in CLAIM_STEPS[step].items():
        edit = take(claim(status), step, SEEN)
        assert after(edit, claim(status)) == claim(end)
        assert review_of(edit) == Review(Uid("review"), "claim:c", status, end, "Well read.", SEEN.revisions)
        assert "claim" in edit.label


@pytest.mark.parametrize("step", sorted(set(ClaimStep) - PLAIN))
def test_a_step_that_needs_more_is_not_taken_plainly(step: ClaimStep) -> None:
    with pytest.raises(ValueError, match="is not a plain step"):
        take(claim(), step, SEEN)


def test_a_second_person_accepts_a_claim() -> None:
    edit = accept(claim(), BASIL, SEEN, authors=AMAL)
    assert after(edit, claim()).status is ClaimStatus.ACCEPTED
    assert [write for write in edit.writes if isinstance(write, Approve)] == [Approve(RevisionId("a.0"))]
    with pytest.raises(OwnWorkError, match="Amal wrote a part of this, so somebody else has to accept it"):
        accept(claim(), Reviewer("Amal"), SEEN, authors=AMAL)
    with pytest.raises(StepRefusedError):
        accept(claim(ClaimStatus.DRAFT), BASIL, SEEN, authors=AMAL)


def test_who_works_alone_accepts_their_own_claim_without_approving_it() -> None:
    edit = accept(claim(), Reviewer("Amal", alone=True), SEEN, authors=AMAL)
    assert after(edit, claim()).status is ClaimStatus.ACCEPTED
    assert not any(isinstance(write, Approve) for write in edit.writes)


@pytest.mark.parametrize("kind", [CaveatKind.CITATION_NEEDED, CaveatKind.UNCITED])
def test_words_that_need_a_citation_are_not_accepted_without_one(kind: CaveatKind) -> None:
    tag = Governing(Uid("c"), kind, CaveatScope.PASSAGE, RaisedBy.INLINE_TAG, "citation needed")
    with pytest.raises(CitationMissingError, match="give the claim one, or discharge the caveat"):
        accept(claim(), BASIL, SEEN, authors=AMAL, governing=[tag])
    cited = claim(citations=("19",))
    assert after(accept(cited, BASIL, SEEN, authors=AMAL, governing=[tag]), cited).status is ClaimStatus.ACCEPTED
    other = structs.replace(tag, kind=CaveatKind.POV)
    assert after(accept(claim(), BASIL, SEEN, authors=AMAL, governing=[other]), claim()).status is ClaimStatus.ACCEPTED


@pytest.mark.parametrize(
    ("act", "end", "what"),
    [
        (return_, ClaimStatus.NEEDS_WORK, "returning a claim"),
        (reject, ClaimStatus.UNUSABLE, "calling a claim unusable"),
    ],
)
def test_what_needs_a_comment_is_refused_without(act: Any, end: ClaimStatus, what: str) -> None:
    edit = act(claim(), SEEN)
    assert after(edit, claim()).status is end
    assert review_of(edit).comment == "Well read."
    with pytest.raises(ReasonMissingError, match=what):
        act(claim(), Seen(Uid("review")))
    with pytest.raises(StepRefusedError):
        act(claim(ClaimStatus.SUPERSEDED), SEEN)


def test_a_claim_is_superseded_by_another() -> None:
    newer = replace(claim(), uid=Uid("newer"))
    edit = supersede(claim(), newer, SEEN)
    assert after(edit, claim()).status is ClaimStatus.SUPERSEDED
    assert after(edit, newer).supersedes == "c"
    with pytest.raises(SupersedingError, match="cannot replace itself"):
        supersede(claim(), claim(), SEEN)
    with pytest.raises(StepRefusedError):
        supersede(claim(ClaimStatus.SUPERSEDED), newer, SEEN)


def because(words: str) -> Seen:
    return replace(SEEN, comment=words)


def test_a_second_person_calls_a_claim_implausible_with_a_reason() -> None:
    edit = mark_implausible(claim(), because(" More than live there. "), BASIL, AMAL)
    assert after(edit, claim()).implausible_because == "More than live there."
    told = review_of(edit)
    assert (told.before, told.after, told.comment) == ("plausible", "implausible", "More than live there.")
    with pytest.raises(ReasonMissingError, match="calling a claim implausible"):
        mark_implausible(claim(), because(""), BASIL, AMAL)
    with pytest.raises(OwnWorkError):
        mark_implausible(claim(), because("More than live there."), Reviewer("Amal"), AMAL)


def test_that_a_claim_is_implausible_is_taken_back_with_a_reason_and_by_no_author_of_it() -> None:
    doubted = claim(implausible_because="More than live there.")
    assert review_of(mark_implausible(doubted, because("None lives there."), BASIL, AMAL)).before == "implausible"
    edit = take_back_implausible(doubted, because(" The census counts more. "), BASIL, AMAL)
    assert not after(edit, doubted).implausible_because
    told = review_of(edit)
    assert (told.target, told.before, told.after) == ("claim:c", "implausible", "plausible")
    assert (told.comment, told.revisions) == ("The census counts more.", SEEN.revisions)
    with pytest.raises(ReasonMissingError, match="taking back that a claim is implausible"):
        take_back_implausible(doubted, because(" "), BASIL, AMAL)
    with pytest.raises(OwnWorkError):
        take_back_implausible(doubted, because("It is not."), Reviewer("Amal"), AMAL)
    with pytest.raises(NotJudgedError, match="Nobody called this claim implausible"):
        take_back_implausible(claim(), because("It is not."), BASIL, AMAL)


def test_a_second_person_discharges_a_caveat_with_a_reason() -> None:
    banner = Caveat(Uid("banner"), CaveatKind.POV, CaveatScope.ARTICLE, "one-sided", RaisedBy.BANNER)
    edit = discharge(banner, claim(), " It cites the other side. ", BASIL, uid=Uid("d"), authors=AMAL)
    assert edit == create("Discharge caveat", Discharge(Uid("d"), Uid("banner"), Uid("c"), "It cites the other side."))
    with pytest.raises(ReasonMissingError, match="discharging a caveat"):
        discharge(banner, claim(), " ", BASIL, uid=Uid("d"), authors=AMAL)
    with pytest.raises(OwnWorkError):
        discharge(banner, claim(), "Because.", Reviewer("Amal"), uid=Uid("d"), authors=AMAL)


def test_every_discharge_of_a_caveat_for_a_claim_is_taken_back_with_a_reason() -> None:
    standing = [Discharge(Uid(each), Uid("banner"), Uid("c"), "It cites the other side.") for each in ("d", "e")]
    edit = take_back_discharge(standing, claim(), because(" It cites nobody. "), BASIL, AMAL)
    assert [write for write in edit.writes if isinstance(write, SetField) and kind_of(write.record) == "discharge"] == [
        SetField(RecordKey(f"discharge:{each}"), "withdrawn_because", "It cites nobody.", "") for each in ("d", "e")
    ]
    told = review_of(edit)
    assert (told.target, told.before, told.after) == ("claim:c", "discharged", "not_discharged")
    assert told.comment == "It cites nobody."
    with pytest.raises(ReasonMissingError, match="taking back a discharge"):
        take_back_discharge(standing, claim(), because(""), BASIL, AMAL)
    with pytest.raises(OwnWorkError):
        take_back_discharge(standing, claim(), because("It cites nobody."), Reviewer("Amal"), AMAL)
    with pytest.raises(NotJudgedError, match="not discharged for this claim"):
        take_back_discharge([], claim(), because("It cites nobody."), BASIL, AMAL)


def failed(scope: CaveatScope = CaveatScope.CITATION, target: str = "7", **fields: Any) -> Caveat:
    kind = CaveatKind.FAILED_VERIFICATION
    return Caveat(Uid("fv"), kind, scope, "not in citation given", RaisedBy.INLINE_TAG, VERSION, target, **fields)


def test_a_claim_whose_citation_does_not_say_it_is_not_accepted() -> None:
    found = Governing(
        Uid("c"), CaveatKind.FAILED_VERIFICATION, CaveatScope.CITATION, RaisedBy.INLINE_TAG, "failed verification"
    )
    with pytest.raises(UnverifiedError, match="return the claim so that it cites another one, or discharge the caveat"):
        accept(claim(citations=("7",)), BASIL, SEEN, authors=AMAL, governing=[found])


def test_an_event_is_not_approved_on_a_citation_that_does_not_say_it() -> None:
    named = bearing("c", citations=("7",), title="Ten killed")
    with pytest.raises(UnverifiedError, match="E-000001 rests on “Ten killed”"):
        refuse_unverified(case(named, caveats=(failed(),)))
    refuse_unverified(case(bearing("c", citations=("8",)), caveats=(failed(),)))
    lifted = Discharge(Uid("d"), Uid("fv"), Uid("c"), "It says so on page 4.")
    refuse_unverified(case(named, caveats=(failed(),), discharges=(lifted,)))
    nobody_knows_how_far = failed(CaveatScope.STRETCH, "", stretch=None)
    refuse_unverified(case(named, caveats=(nobody_knows_how_far,), event=event()))


@pytest.mark.parametrize("raised_by", RaisedBy)
def test_a_warning_of_the_text_is_never_taken_away_and_another_only_with_a_reason(raised_by: RaisedBy) -> None:
    caveat = Caveat(Uid("banner"), CaveatKind.POV, CaveatScope.ARTICLE, "one-sided", raised_by)
    if raised_by in {RaisedBy.BANNER, RaisedBy.INLINE_TAG}:
        with pytest.raises(TextCaveatError, match="stands in the article itself, so it cannot be taken away"):
            withdrawn_caveat(caveat, "It is not.")
        return
    assert withdrawn_caveat(caveat, " It is not. ").withdrawn_because == "It is not."
    with pytest.raises(ReasonMissingError, match="taking back a caveat"):
        withdrawn_caveat(caveat, " ")


@pytest.mark.parametrize("scope", CaveatScope)
def test_how_far_a_warning_reaches_is_confirmed_only_where_it_covers_words_of_a_text(scope: CaveatScope) -> None:
    caveat = Caveat(Uid("banner"), CaveatKind.POV, scope, "one-sided", RaisedBy.BANNER, stretch=Span(3, 9))
    if scope not in {CaveatScope.STRETCH, CaveatScope.SECTION}:
        with pytest.raises(StretchRefusedError, match="covers no stretch of the text"):
            stretched(caveat, Span(3, 4), "Basil")
        return
    assert stretched(caveat, None, "Basil") == replace(caveat, confirmed_by="Basil")
    assert stretched(caveat, Span(0, 5), "Basil") == replace(caveat, stretch=Span(0, 5), confirmed_by="Basil")
    for nothing in (Span(4, 4), None):
        with pytest.raises(StretchRefusedError, match="covers at least a word"):
            stretched(replace(caveat, stretch=nothing), nothing, "Basil")
