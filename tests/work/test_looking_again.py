"""A newer capture: claims follow their words, changed numbers go back to review, and people say what was not certain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from curator.core import edits
from curator.core.articles import ArticleVersion, Capture
from curator.core.carried import Outcome
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import Claim, ClaimStatus
from curator.core.counts import Quantity, exactly
from curator.core.entries import ClaimEntry, CountEntry
from curator.core.events import Event, EventState
from curator.core.ids import Uid
from curator.core.passages import Passage
from curator.core.records import key_of
from curator.core.spans import Span
from curator.exchange import intake
from curator.store.collection import Collection, create
from curator.store.queries import approvals, articles, queue, records, reviews
from curator.store.queries import claims as stored
from curator.store.queries.queue import Waits
from curator.store.signing import new_signer
from curator.work import claims, looking_again
from curator.work.looking_again import NotCarriedOverError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = (
    "The attack in Arzah\n\nOn 30 January gunmen killed 10 people in Arzah, the monitor said.\n\n"
    "The army denied any part in it, and said that its units were elsewhere.\n"
)
KILLED, DENIED = "gunmen killed 10 people in Arzah", "denied"


def span_of(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.fixture
def ada(tmp_path: Path) -> Iterator[Collection]:
    with create(tmp_path / "c.curator", new_signer("Ada")) as collection:
        intake.take_in(collection, Capture(TEXT.encode(), "Arzah", TEXT))
        yield collection


def newest(collection: Collection) -> ArticleVersion:
    return records.every(collection.connection, ArticleVersion)[-1]


def record(collection: Collection, *words: str, status: ClaimStatus = ClaimStatus.ACCEPTED) -> Claim:
    """A claim on these words, under an event that was approved."""
    counts = (CountEntry(Quantity.KILLED, exactly(10), words=span_of("10")),) if "10" in words[0] else ()
    entry = ClaimEntry(passages=tuple((span_of(each),) for each in words), counts=counts)
    made = claims.record_claim(collection, newest(collection).uid, entry, as_new_event=True)
    after = replace(made, status=status)
    event = records.every(collection.connection, Event)[-1]
    approved = edits.revise("Approve", event, replace(event, state=EventState.APPROVED))
    collection.journal.commit(edits.revise("Accept", made, after) + approved)
    return after


def take_in(collection: Collection, text: str) -> intake.Outcome:
    article = newest(collection).article
    return intake.take_in(collection, Capture(text.encode(), "Arzah", text), "new", article=article)


def now(collection: Collection, claim: Claim) -> Claim:
    return stored.get(collection.connection, claim.uid).claim


def event_of(collection: Collection) -> Event:
    return records.every(collection.connection, Event)[-1]


def test_claims_follow_in_the_one_change_that_takes_the_capture_in(ada: Collection) -> None:
    claim = record(ada, KILLED)
    outcome = take_in(ada, "A lead.\n\n" + TEXT)
    assert dict(outcome.carried)[Outcome.MOVED] == 1
    assert (outcome.waits, outcome.returned, outcome.is_new_version) == (False, 0, True)
    there = now(ada, claim)
    assert (there.version, there.status) == (newest(ada).uid, ClaimStatus.ACCEPTED)
    (passage,) = articles.passages_of(ada.connection, newest(ada).uid)
    assert there.passages == (passage.uid,)
    assert event_of(ada).state is EventState.APPROVED
    assert looking_again.to_look_at(ada.connection, newest(ada).article) == []
    ada.undo()
    assert now(ada, claim) == claim


def test_that_words_moved_leaves_an_approval_what_it_was(ada: Collection) -> None:
    claim = record(ada, KILLED)
    keys = [key_of(now(ada, claim)), *(key_of(each) for each in articles.passages_of(ada.connection, claim.version))]
    seen = [revision for key in keys for revision in ada.journal.revisions_of(key)]
    take_in(ada, "A lead.\n\n" + TEXT)
    (passage,) = articles.passages_of(ada.connection, newest(ada).uid)
    assert approvals.not_seen(ada.connection, [*keys, key_of(passage)], seen) == set()
    there = now(ada, claim)
    ada.journal.commit(edits.revise("Correct", there, replace(there, citations=("9",))))
    assert approvals.not_seen(ada.connection, keys, seen) == {key_of(claim)}


def test_a_changed_number_goes_back_to_review_with_both_in_sight(ada: Collection) -> None:
    claim = record(ada, KILLED)
    outcome = take_in(ada, TEXT.replace("10 people", "12 people"))
    assert (outcome.waits, outcome.returned) == (True, 1)
    assert now(ada, claim).status is ClaimStatus.NEEDS_WORK
    (step,) = reviews.steps(ada.connection, key_of(claim))
    assert "killed 10 people" in step.review.comment
    assert "killed 12 people" in step.review.comment
    assert event_of(ada).state is EventState.REOPENED
    (waiting,) = queue.queue(ada.connection)
    assert Waits.WORDS_CHANGED in waiting.waits
    assert any("10 people" in reason and "12 people" in reason for reason in waiting.reasons)
    (look,) = looking_again.to_look_at(ada.connection, newest(ada).article)
    assert look.now is not None
    looking_again.agree(ada, look.now.uid)
    assert looking_again.to_look_at(ada.connection, newest(ada).article) == []
    assert now(ada, claim).status is ClaimStatus.NEEDS_WORK
    (waiting,) = queue.queue(ada.connection)
    assert Waits.WORDS_CHANGED not in waiting.waits


def test_an_approved_event_opens_again_where_words_changed(ada: Collection) -> None:
    claim = record(ada, KILLED)
    outcome = take_in(ada, TEXT.replace("gunmen killed", "gunmen shot dead"))
    assert dict(outcome.carried)[Outcome.WORDS_CHANGED] == 1
    assert now(ada, claim).status is ClaimStatus.ACCEPTED
    assert event_of(ada).state is EventState.REOPENED


def test_lost_words_stay_on_the_old_version_until_they_are_found(ada: Collection) -> None:
    claim = record(ada, KILLED)
    take_in(ada, "Nothing is left.\n")
    there = now(ada, claim)
    assert (there.version, there.status) == (claim.version, ClaimStatus.NEEDS_WORK)
    (look,) = looking_again.to_look_at(ada.connection, newest(ada).article)
    assert (look.outcome, look.now) == (Outcome.LOST, None)
    # the capture after that has the words again
    outcome = take_in(ada, "It is here again.\n\n" + TEXT)
    assert dict(outcome.carried)[Outcome.MOVED] == 1
    assert now(ada, claim).version == newest(ada).uid
    assert looking_again.to_look_at(ada.connection, newest(ada).article) == []
    assert len(articles.versions_of(ada.connection, newest(ada).article)) == 3


def test_a_place_in_question_waits_for_a_person(ada: Collection) -> None:
    claim = record(ada, DENIED)
    take_in(ada, "Nobody there ever denied what was not told, as it seems to us now.\n")
    assert now(ada, claim) == claim
    (look,) = looking_again.to_look_at(ada.connection, newest(ada).article)
    assert look.outcome is Outcome.ASKED
    assert look.now is not None
    looking_again.agree(ada, look.now.uid)
    there = now(ada, claim)
    assert (there.version, there.passages) == (newest(ada).uid, (look.now.uid,))
    assert there.status is ClaimStatus.ACCEPTED


def test_a_place_in_question_is_looked_for_again_in_the_next_capture(ada: Collection) -> None:
    claim = record(ada, DENIED)
    take_in(ada, "Nobody there ever denied what was not told, as it seems to us now.\n")
    take_in(ada, "Before.\n\n" + TEXT)
    assert now(ada, claim).version == newest(ada).uid


def test_another_place_can_be_chosen(ada: Collection) -> None:
    claim = record(ada, DENIED)
    text = "Nobody there ever denied what was not told, as it seems. The army rejected all of it.\n"
    take_in(ada, text)
    (look,) = looking_again.to_look_at(ada.connection, newest(ada).article)
    chosen = looking_again.choose(ada, look.before.uid, newest(ada).uid, [span_of("rejected", text)])
    assert now(ada, claim).passages == (chosen.uid,)
    assert chosen.carried is not None
    assert (chosen.carried.outcome, chosen.carried.seen_by) == (Outcome.WORDS_CHANGED, "Ada")
    assert [each.uid for each in articles.passages_of(ada.connection, newest(ada).uid)] == [chosen.uid]
    assert event_of(ada).state is EventState.REOPENED


def test_a_place_can_be_given_up(ada: Collection) -> None:
    claim = record(ada, DENIED)
    take_in(ada, "Nobody there ever denied what was not told, as it seems to us now.\n")
    (look,) = looking_again.to_look_at(ada.connection, newest(ada).article)
    assert look.now is not None
    looking_again.give_up(ada, look.now.uid)
    assert (now(ada, claim).version, now(ada, claim).status) == (claim.version, ClaimStatus.NEEDS_WORK)
    assert articles.passages_of(ada.connection, newest(ada).uid) == []


def test_a_claim_moves_when_all_its_words_have_a_place(ada: Collection) -> None:
    claim = record(ada, KILLED, DENIED)
    take_in(ada, TEXT.splitlines()[2] + "\n\nNobody there ever denied what was not told, as it seems to us now.\n")
    assert now(ada, claim).version == claim.version
    (look,) = looking_again.to_look_at(ada.connection, newest(ada).article)
    assert look.now is not None
    looking_again.agree(ada, look.now.uid)
    assert now(ada, claim).version == newest(ada).uid
    assert len(now(ada, claim).passages) == 2


def test_marks_made_by_hand_have_no_place_to_agree_with(ada: Collection) -> None:
    passage = claims.mark_passage(ada, newest(ada).uid, [span_of(DENIED)])
    with pytest.raises(NotCarriedOverError, match="by hand"):
        looking_again.agree(ada, passage.uid)
    with pytest.raises(NotCarriedOverError):
        looking_again.give_up(ada, passage.uid)


def test_a_curators_caveat_is_carried_over_or_said_to_be_left(ada: Collection) -> None:
    def caveat(uid: str, words: str) -> Caveat:
        return Caveat(
            Uid(uid),
            CaveatKind.OTHER,
            CaveatScope.STRETCH,
            "so",
            RaisedBy.CURATOR,
            newest(ada).uid,
            stretch=span_of(words),
        )

    ada.journal.commit(edits.create("Warn", caveat("0" * 32, "The army denied any part"), caveat("1" * 32, KILLED)))
    outcome = take_in(
        ada, "Quite another text about something else.\n\nThe army denied any part in it, and said that\n"
    )
    assert len(articles.caveats_of(ada.connection, newest(ada).uid)) == 1
    assert any("1 caveat" in warning for warning in outcome.warnings)


def test_a_revision_from_the_same_address_is_a_newer_version_by_itself(ada: Collection) -> None:
    def page(text: str, revision: str) -> Capture:
        return Capture(text.encode(), "Arzah", text, url="https://example.org/arzah", revision=revision)

    first = intake.take_in(ada, page("One.\n", "1"))
    second = intake.take_in(ada, page("Two.\n", "2"))
    assert second.article == first.article
    assert second.is_new_version
    # without a revision's id it is only proposed
    third = intake.take_in(ada, page("Three.\n", ""))
    assert third.article != first.article
    assert any("newer capture of “Arzah”" in warning for warning in third.warnings)
    # two articles from there: it cannot be said which
    fourth = intake.take_in(ada, page("Four.\n", "4"))
    assert not fourth.is_new_version


def test_what_a_number_changed_passage_rests_on_stays_readable(ada: Collection) -> None:
    claim = record(ada, KILLED)
    take_in(ada, TEXT.replace("10 people", "12 people"))
    old = records.get(ada.connection, Passage, claim.passages[0])
    version = records.get(ada.connection, ArticleVersion, old.version)
    assert old.exact == old.spans[0].of(articles.text(ada.connection, version)) == KILLED
    assert old.withdrawn_because == ""
