"""What a person does to a collection: each in one change, undone in one step, refused with a sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from curator.core.actors import ActorRole
from curator.core.articles import ArticleVersion, Capture
from curator.core.claims import ClaimStatus, Modality
from curator.core.counts import PersonClass, Quantity, at_least, exactly
from curator.core.dates import DateRole, on
from curator.core.entries import ActorEntry, ClaimEntry, CountEntry, DateEntry, PlaceEntry
from curator.core.events import Event, EventState, LinkKind
from curator.core.four_eyes import OwnWorkError, ReasonMissingError
from curator.core.grouping import ClaimedTwiceError
from curator.core.links import LinkRefusedError
from curator.core.places import PlaceRole, Spot
from curator.core.records import key_of
from curator.core.review import OpenDisputeError, SecondReviewerError
from curator.core.settling import ChoiceRefusedError
from curator.core.spans import Span
from curator.exchange import intake
from curator.store import undo
from curator.store.collection import Collection, create, open_collection
from curator.store.queries import articles, cases, queue, records, reviews
from curator.store.queries import claims as stored
from curator.store.signing import Signer, new_signer
from curator.work import claims, events, figures, ledgers, links, reviewing, settling
from curator.work.claims import NoReasonError, PassageInUseError
from curator.work.figures import FigureRefusedError
from curator.work.settling import NoSuchDisputeError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.claims import Claim
    from curator.core.ids import Uid

TEXT = (
    "On 30 January 10 people were killed in Arzah, SOHR said. On 1 February 12 people were killed in Arzah, SNHR said."
)
FIRST, SECOND = Span(0, 56), Span(57, len(TEXT))


@pytest.fixture
def people() -> tuple[Signer, Signer, Signer]:
    return new_signer("Ada"), new_signer("Ben"), new_signer("Cleo")


@pytest.fixture
def ada(tmp_path: Path, people: tuple[Signer, Signer, Signer]) -> Iterator[Collection]:
    with create(tmp_path / "c.curator", people[0]) as collection:
        intake.take_in(collection, Capture(TEXT.encode(), "Arzah", TEXT))
        yield collection


def _version(collection: Collection) -> Uid:
    uid: Uid = collection.connection.execute("select uid from article_versions").fetchone()[0]
    return uid


def _text(collection: Collection) -> str:
    return articles.text(collection.connection, records.every(collection.connection, ArticleVersion)[0])


def _entry(span: Span, who: str, killed: int, day: date, place: str = "Homs") -> ClaimEntry:
    return ClaimEntry(
        passages=((span,),),
        originator=who,
        modality=Modality.REPORTED,
        event_type="Attack",
        counts=(CountEntry(Quantity.KILLED, exactly(killed), group="people", verbatim=f"{killed} people"),),
        dates=(DateEntry(DateRole.EVENT, on(day)),),
        places=(PlaceEntry(PlaceRole.EVENT, Spot("Arzah", place)),),
        actors=(ActorEntry(ActorRole.PERPETRATOR, "unknown gunmen"),),
    )


def _two_tellings(collection: Collection) -> tuple[Event, Claim, Claim]:
    version = _version(collection)
    first = claims.record_claim(collection, version, _entry(FIRST, "SOHR", 10, date(2025, 1, 30)), as_new_event=True)
    event = records.every(collection.connection, Event)[0]
    second = claims.record_claim(
        collection, version, _entry(SECOND, "SNHR", 12, date(2025, 2, 1), "Hama"), events=[event]
    )
    return records.get(collection.connection, Event, event.uid), first, second


def _as(collection: Collection, signer: Signer) -> Collection:
    collection.close()
    return open_collection(collection.path, signer, must_write=True)


def test_a_claim_is_recorded_in_one_change_and_undone_in_one_step(ada: Collection) -> None:
    claim = claims.record_claim(ada, _version(ada), _entry(FIRST, "SOHR", 10, date(2025, 1, 30)), as_new_event=True)
    full = stored.get(ada.connection, claim.uid)
    assert [count.extent for count in full.counts] == [exactly(10)]
    step = undo.next_undo(ada.connection, ada.journal.device)
    assert step is not None
    assert step.label == "Record claim"
    ada.undo()
    assert records.find(ada.connection, type(claim), claim.uid) is None
    assert records.every(ada.connection, Event) == []
    ada.redo()
    assert stored.get(ada.connection, claim.uid) == full


def test_the_same_words_are_marked_once(ada: Collection) -> None:
    first = claims.mark_passage(ada, _version(ada), [FIRST])
    assert claims.mark_passage(ada, _version(ada), [FIRST]) == first
    assert claims.mark_in_hand(ada, _version(ada), [FIRST], _text(ada), [first]) == first
    claim = claims.record_claim(ada, _version(ada), _entry(FIRST, "SOHR", 10, date(2025, 1, 30)))
    assert claim.passages == (first.uid,)
    with pytest.raises(PassageInUseError):
        claims.withdraw_passage(ada, first.uid, "no longer")


def test_what_is_marked_from_the_article_in_hand_is_what_is_marked_from_the_collection(ada: Collection) -> None:
    begun = claims.mark_passage(ada, _version(ada), [Span(FIRST.start, FIRST.start + 3)])
    made = claims.mark_in_hand(ada, _version(ada), [FIRST], _text(ada), [begun])
    assert made.spans == (FIRST,)
    assert made.exact == FIRST.of(_text(ada))
    assert claims.mark_passage(ada, _version(ada), [FIRST]) == made


def test_an_event_grows_with_its_claims_as_long_as_nobody_set_its_days(ada: Collection) -> None:
    event, _, second = _two_tellings(ada)
    assert event.when is not None
    assert (event.when.earliest, event.when.latest) == (date(2025, 1, 30), date(2025, 2, 1))
    with pytest.raises(ClaimedTwiceError):
        events.add_claims(ada, event.uid, [second.uid])
    events.revise_event(ada, event, replace(event, when=on(date(2025, 1, 31))))
    third = claims.record_claim(ada, _version(ada), _entry(FIRST, "VDC", 10, date(2025, 3, 1)))
    events.add_claims(ada, event.uid, [third.uid])
    assert records.get(ada.connection, Event, event.uid).when == on(date(2025, 1, 31))


def test_public_ids_are_never_given_twice(ada: Collection) -> None:
    event, _, _ = _two_tellings(ada)
    claim = claims.record_claim(ada, _version(ada), _entry(SECOND, "VDC", 3, date(2025, 2, 2)))
    made = events.make_event(ada, claim.uid)
    assert (event.public_id, made.public_id) == ("E-000001", "E-000002")
    ada.undo()
    assert events.make_event(ada, claim.uid).public_id == "E-000003"


def test_a_settlement_ends_a_dispute_and_the_event_takes_the_value_on(
    ada: Collection, people: tuple[Signer, Signer, Signer]
) -> None:
    event, _, _ = _two_tellings(ada)
    reviewing.submit(ada, event.uid)
    with _as(ada, people[1]) as ben:
        with pytest.raises(OpenDisputeError):
            reviewing.approve(ben, event.uid)
        with pytest.raises(NoSuchDisputeError, match="when"):
            settling.settle(ben, event.uid, "title", chosen="x", because="y")
        with pytest.raises(ChoiceRefusedError):
            settling.settle(ben, event.uid, "when", chosen="2025-03-01", because="y")
        with pytest.raises(ReasonMissingError):
            settling.settle(ben, event.uid, "when", chosen="2025-01-30", because=" ")
        settling.settle(ben, event.uid, "when", chosen="2025-01-30", because="The first report names the day.")
        settling.settle(ben, event.uid, "where", chosen="Arzah, Homs", because="The map.")
        settling.settle(ben, event.uid, "killed", chosen="12", because="Names of twelve.")
        now = records.get(ben.connection, Event, event.uid)
        assert now.when == on(date(2025, 1, 30))
        assert now.where is not None
        assert now.where.admin1 == "Homs"
        assert set(now.contested_on) == {"when", "where", "killed"}
        best = {each.person_class: each.estimate.best for each in cases.get(ben.connection, event.uid).figures}
        assert best == {PersonClass.UNKNOWN: 12, PersonClass.TOTAL: 12}
        assert reviewing.approve(ben, event.uid) is EventState.APPROVED


def test_nobody_approves_what_they_wrote_and_alone_it_says_so(
    ada: Collection, people: tuple[Signer, Signer, Signer]
) -> None:
    claims.record_claim(ada, _version(ada), _entry(FIRST, "SOHR", 10, date(2025, 1, 30)), as_new_event=True)
    event = records.every(ada.connection, Event)[0]
    reviewing.submit(ada, event.uid)
    assert reviewing.approve(ada, event.uid) is EventState.SELF_REVIEWED
    with _as(ada, people[1]) as ben:
        events.revise_event(
            ben,
            records.get(ben.connection, Event, event.uid),
            replace(records.get(ben.connection, Event, event.uid), summary="Seen by Ben."),
        )
        assert records.get(ben.connection, Event, event.uid).state is EventState.REOPENED
        with pytest.raises(OwnWorkError, match="Ben wrote a part of this"):
            reviewing.approve(ben, event.uid)
        with pytest.raises(ReasonMissingError):
            reviewing.give_back(ben, event.uid, "")
        with _as(ben, people[0]) as again:
            # nobody but Ada has seen what she wrote: reviewing oneself is no approval by other eyes
            with pytest.raises(OwnWorkError, match="Ada wrote a part of this"):
                reviewing.approve(again, event.uid)
            with _as(again, people[2]) as cleo:
                assert reviewing.approve(cleo, event.uid) is EventState.APPROVED


def test_many_dead_need_two_reviewers(ada: Collection, people: tuple[Signer, Signer, Signer]) -> None:
    claims.record_claim(ada, _version(ada), _entry(FIRST, "SOHR", 25, date(2025, 1, 30)), as_new_event=True)
    event = records.every(ada.connection, Event)[0]
    reviewing.submit(ada, event.uid)
    with _as(ada, people[1]) as ben:
        assert reviewing.approve(ben, event.uid) is EventState.IN_REVIEW
        with pytest.raises(SecondReviewerError):
            reviewing.approve(ben, event.uid)
        with _as(ben, people[2]) as cleo:
            assert reviewing.approve(cleo, event.uid) is EventState.APPROVED


def test_a_returned_event_is_reworked_and_submitted_again(
    ada: Collection, people: tuple[Signer, Signer, Signer]
) -> None:
    claims.record_claim(ada, _version(ada), _entry(FIRST, "SOHR", 10, date(2025, 1, 30)), as_new_event=True)
    event = records.every(ada.connection, Event)[0]
    reviewing.submit(ada, event.uid)
    with _as(ada, people[1]) as ben:
        reviewing.give_back(ben, event.uid, "Which village?")
        waiting = queue.queue(ben.connection)
        assert [each.waits for each in waiting] == [(queue.Waits.RETURNED,)]
        with _as(ben, people[0]) as again:
            # taken up and submitted in one step, which one undo takes back
            reviewing.submit(again, event.uid)
            again.undo()
            assert records.get(again.connection, Event, event.uid).state is EventState.CHANGES_REQUESTED
            reviewing.submit(again, event.uid)
            taken = [(step.person, step.review.after) for step in reviews.steps(again.connection, key_of(event))]
            assert taken[-2:] == [("Ada", EventState.DRAFT), ("Ada", EventState.READY)]


def test_a_corrected_claim_opens_its_approved_event_again(
    ada: Collection, people: tuple[Signer, Signer, Signer]
) -> None:
    entry = _entry(FIRST, "SOHR", 10, date(2025, 1, 30))
    claim = claims.record_claim(ada, _version(ada), entry, as_new_event=True)
    event = records.every(ada.connection, Event)[0]
    reviewing.submit(ada, event.uid)
    with _as(ada, people[1]) as ben:
        reviewing.approve(ben, event.uid)
        more = replace(entry, counts=(replace(entry.counts[0], extent=at_least(11)),))
        claims.correct_claim(ben, claim.uid, more)
        assert records.get(ben.connection, Event, event.uid).state is EventState.REOPENED
        full = stored.get(ben.connection, claim.uid)
        assert [count.extent for count in full.counts] == [at_least(11)]
        assert full.claim.status is ClaimStatus.DRAFT
        with pytest.raises(FigureRefusedError):
            reviewing.approve(ben, event.uid)


def test_another_best_number_needs_a_reason_and_lies_between_low_and_high(ada: Collection) -> None:
    event, _, _ = _two_tellings(ada)
    total = (Quantity.KILLED, PersonClass.TOTAL)
    with pytest.raises(FigureRefusedError, match="outside"):
        figures.confirm_figures(ada, event.uid, {total: 13}, "because")
    with pytest.raises(FigureRefusedError, match="Say why"):
        figures.confirm_figures(ada, event.uid, {total: 11})
    confirmed = figures.confirm_figures(ada, event.uid, {total: 11}, "Eleven graves.")
    best = {each.person_class: (each.estimate.best, each.rationale) for each in confirmed}
    assert best[PersonClass.TOTAL] == (11, "Eleven graves.")
    assert best[PersonClass.UNKNOWN] == (11, "Eleven graves.")


def test_a_claim_is_withdrawn_only_with_a_reason(ada: Collection) -> None:
    _, first, _ = _two_tellings(ada)
    with pytest.raises(NoReasonError):
        claims.withdraw_claim(ada, first.uid, " ")
    claims.withdraw_claim(ada, first.uid, "Not in the text.")
    case = cases.every(ada.connection)
    assert [bearing.claim.uid for each in case for bearing in each.bearings if bearing.claim.uid == first.uid] == []


def test_events_are_linked_and_unlinked_and_never_to_themselves(ada: Collection) -> None:
    event, first, _ = _two_tellings(ada)
    other = events.make_event(ada, first.uid)
    with pytest.raises(LinkRefusedError):
        links.link_events(ada, event.uid, event.uid, LinkKind.DUPLICATE_OF)
    link = links.link_events(ada, event.uid, other.uid, LinkKind.POSSIBLE_DUPLICATE, "Same day.")
    assert queue.Waits.POSSIBLE_DUPLICATE in queue.queue(ada.connection)[0].waits
    links.unlink_events(ada, link.uid, "Another village.")
    assert cases.get(ada.connection, event.uid).links == ()


def test_without_a_total_there_is_no_account(ada: Collection) -> None:
    assert ledgers.accounts(ada.connection) == []
