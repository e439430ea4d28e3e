"""Warnings on what people recorded: those of the text stay, those of people come and go with reasons, and events notice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import ClaimStatus
from curator.core.edits import create
from curator.core.events import EventState, Grade
from curator.core.four_eyes import ReasonMissingError
from curator.core.grading import credibility, propose_grade
from curator.core.reach import reached
from curator.core.spans import Span
from curator.core.steps import ClaimStep
from curator.core.verdicts import CitationMissingError, TextCaveatError, UnverifiedError
from curator.store.identifiers import new_uid
from curator.store.journal import NoWritesError
from curator.store.queries import articles, cases, records
from curator.store.queries import claims as stored
from curator.work import caveats, claim_review, claims, reviewing, settling
from tests.work import disputed
from tests.work.disputed import PEACEFUL, At, Way

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.cases import Case

PLAIN = Way(None, "", "")  # type: ignore[arg-type]  # nothing is disputed


@pytest.fixture
def at(tmp_path: Path) -> Iterator[At]:
    made = disputed.made(tmp_path, PLAIN)
    yield made
    made.collection.close()


def approve(at: At) -> None:
    reviewing.submit(at.collection, at.event.uid)
    with at.being("Ben"):
        assert reviewing.approve(at.collection, at.event.uid) is EventState.APPROVED


def case_of(at: At) -> Case:
    return cases.get(at.collection.connection, at.event.uid)


def banner(at: At, kind: CaveatKind, stretch: Span | None, **fields: object) -> Caveat:
    made = Caveat(
        new_uid(),
        kind,
        CaveatScope.STRETCH,
        "This section leans on one side.",
        RaisedBy.BANNER,
        at.first.version,
        stretch=stretch,
    )
    made = replace(made, **fields)  # type: ignore[arg-type]  # whatever the test says
    at.collection.journal.commit(create("Take in banner", made))
    return made


ALL_OF_IT = Span(0, len(disputed.TEXT))


@pytest.mark.parametrize("raised_by", [RaisedBy.BANNER, RaisedBy.INLINE_TAG])
def test_a_warning_of_the_text_is_never_taken_away(at: At, raised_by: RaisedBy) -> None:
    made = banner(at, CaveatKind.POV, ALL_OF_IT, raised_by=raised_by)
    with pytest.raises(TextCaveatError, match="stands in the article itself"):
        caveats.withdraw_caveat(at.collection, made.uid, "It is not so.")
    assert records.get(at.collection.connection, Caveat, made.uid) == made


def test_correcting_a_claim_takes_no_warning_of_the_text_off_it(at: At) -> None:
    made = banner(at, CaveatKind.POV, None, scope=CaveatScope.CLAIM, target=at.second.uid)
    changed = replace(PEACEFUL, passages=(), originator="SNHR", note="Read again.")
    claims.correct_claim(at.collection, at.second.uid, changed)
    assert records.get(at.collection.connection, Caveat, made.uid).withdrawn_because == ""


def test_a_caveat_on_a_source_reaches_what_it_says_and_can_be_taken_back(at: At) -> None:
    approve(at)
    for claim in (at.first, at.second):
        assert claim.originator is not None
        with pytest.raises(ReasonMissingError):
            caveats.raise_caveat(
                at.collection, CaveatKind.UNRELIABLE, CaveatScope.SOURCE, target=claim.originator, wording=""
            )
    one, other = (
        caveats.raise_caveat(
            at.collection,
            CaveatKind.UNRELIABLE,
            CaveatScope.SOURCE,
            target=str(claim.originator),
            wording="Often wrong.",
        )
        for claim in (at.first, at.second)
    )
    # it reaches the event only where every claim for it stands under one
    assert at.event.state is EventState.REOPENED
    assert [each.certain for each in reached(case_of(at))] == [True]
    assert articles.caveats_on_sources(at.collection.connection, ["sohr", "Nobody"]) == [one]
    assert articles.caveats_on_sources(at.collection.connection, []) == []
    with pytest.raises(ReasonMissingError):
        caveats.withdraw_caveat(at.collection, other.uid, " ")
    caveats.withdraw_caveat(at.collection, other.uid, "It was another source.")
    assert reached(case_of(at)) == ()


def test_one_source_under_a_caveat_of_two_does_not_open_the_event(at: At) -> None:
    approve(at)
    target = str(at.first.originator)
    caveats.raise_caveat(
        at.collection, CaveatKind.UNRELIABLE, CaveatScope.SOURCE, target=target, wording="Often wrong."
    )
    assert at.event.state is EventState.APPROVED


def test_confirming_how_far_a_banner_reaches_opens_the_events_that_it_then_reaches_otherwise(at: At) -> None:
    made = banner(at, CaveatKind.SINGLE_SOURCE, ALL_OF_IT)
    approve(at)
    assert [each.certain for each in reached(case_of(at))] == [False]
    claims.confirm_stretch(at.collection, made.uid)
    assert at.event.state is EventState.REOPENED
    assert [each.certain for each in reached(case_of(at))] == [True]
    assert propose_grade(case_of(at)).grade is Grade.WEAK


def test_a_banner_that_reaches_no_claim_of_it_leaves_an_approved_event_as_it_is(at: At) -> None:
    made = banner(at, CaveatKind.SINGLE_SOURCE, Span(len(disputed.TEXT) - 5, len(disputed.TEXT)))
    approve(at)
    claims.confirm_stretch(at.collection, made.uid)
    assert at.event.state is EventState.APPROVED
    with pytest.raises(NoWritesError):
        claims.confirm_stretch(at.collection, made.uid)


def test_a_stretch_has_a_certain_and_a_possible_part(at: At) -> None:
    """One claim stands where a banner surely reaches, the other where it may: the event may be reached by all."""
    width = len(disputed.TEXT.splitlines()[0]) + 1
    banner(at, CaveatKind.POV, Span(0, width - 1), confirmed_by="Ada")
    banner(at, CaveatKind.POV, Span(width, 2 * width - 1))
    (row,) = reached(case_of(at))
    assert not row.certain
    assert [each.certain for each in row.through] == [True, False]


def test_nothing_is_approved_on_a_citation_that_does_not_say_it(at: At) -> None:
    cited = replace(PEACEFUL, passages=(), originator="SNHR", citations=("7",))
    claims.correct_claim(at.collection, at.second.uid, cited)
    made = banner(
        at,
        CaveatKind.FAILED_VERIFICATION,
        ALL_OF_IT,
        scope=CaveatScope.CITATION,
        target="7",
        raised_by=RaisedBy.INLINE_TAG,
    )
    claim_review.take(at.collection, at.second.uid, ClaimStep.SUBMIT)
    reviewing.submit(at.collection, at.event.uid)
    with at.being("Ben"):
        with pytest.raises(UnverifiedError, match="discharge the caveat"):
            claim_review.accept(at.collection, at.second.uid)
        with pytest.raises(UnverifiedError, match="E-000001 rests on"):
            reviewing.approve(at.collection, at.event.uid)
        claim_review.give_back(at.collection, at.second.uid, "Page 7 says nothing of it.")
    status = stored.get(at.collection.connection, at.second.uid).claim.status
    assert status is ClaimStatus.NEEDS_WORK
    with at.being("Ben"):
        settling.discharge(at.collection, made.uid, at.second.uid, "It is on page 9.")
        assert reviewing.approve(at.collection, at.event.uid) is EventState.APPROVED


def test_words_that_need_a_citation_are_accepted_once_they_have_one(at: At) -> None:
    (passage,) = at.second.passages
    banner(
        at,
        CaveatKind.CITATION_NEEDED,
        ALL_OF_IT,
        scope=CaveatScope.PASSAGE,
        target=passage,
        raised_by=RaisedBy.INLINE_TAG,
    )
    claim_review.take(at.collection, at.second.uid, ClaimStep.SUBMIT)
    with at.being("Ben"), pytest.raises(CitationMissingError):
        claim_review.accept(at.collection, at.second.uid)
    cited = replace(PEACEFUL, passages=(), originator="SNHR", citations=("7",))
    claims.correct_claim(at.collection, at.second.uid, cited)
    with at.being("Ben"):
        claim_review.accept(at.collection, at.second.uid)
    assert stored.get(at.collection.connection, at.second.uid).claim.status is ClaimStatus.ACCEPTED


def test_under_a_poor_source_credibility_is_three_at_best(at: At) -> None:
    graded = replace(PEACEFUL, passages=(), originator="SNHR", credibility=1)
    claims.correct_claim(at.collection, at.second.uid, graded)
    target = str(at.second.originator)
    caveats.raise_caveat(
        at.collection, CaveatKind.BETTER_SOURCE_NEEDED, CaveatScope.SOURCE, target=target, wording="A blog."
    )
    case = case_of(at)
    (mine,) = [each for each in case.bearings if each.claim.uid == at.second.uid]
    assert (mine.claim.credibility, credibility(case, mine)) == (1, 3)
