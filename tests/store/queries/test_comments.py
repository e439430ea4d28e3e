from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import edits, ids
from curator.core.counts import PersonClass, Quantity
from curator.core.event_filter import event_filter, of_person
from curator.core.events import Estimate, Event, EventClaim, EventFigure, EventState, FigureMethod
from curator.core.four_eyes import REVIEW_FIELDS
from curator.core.judgement import Comment
from curator.store import history
from curator.store.queries import belonging, cases, comments, event_order, queue, records, reviews
from curator.store.queries.queue import Waits
from tests import ground
from tests.ground import Clock, Uids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.cases import Case
    from curator.core.ids import RecordKey, Uid
    from curator.store.collection import Collection

MINT = Uids(700)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ann(tmp_path: Path, clock: Clock) -> Iterator[Collection]:
    with ground.collection(tmp_path, clock=clock) as made:
        ground.small_case(made, Uids())
        yield made


def case_of(collection: Collection) -> Case:
    return cases.get(collection.connection, records.every(collection.connection, Event)[0].uid)


def say(collection: Collection, target: RecordKey, text: str = "Which day?", answers: Uid | None = None) -> Comment:
    made = Comment(MINT(), target, text, answers=answers)
    collection.journal.commit(edits.create("Comment", made))
    return made


def test_comments_on_all_parts_of_an_event_are_read_together_with_who_made_them(ann: Collection, clock: Clock) -> None:
    case = case_of(ann)
    on_event = say(ann, ground.key(case.event))
    on_claim = say(ann, ground.key(case.bearings[0].claim))
    say(ann, ids.key("event", MINT()), "On another.")
    ann.close()
    with ground.reopened(ann, "Ben", clock=clock) as ben:
        answered = say(ben, ground.key(case.event), "The second.", on_event.uid)
        found = comments.on_case(ben.connection, case)
        assert [(each.comment, each.person) for each in found] == [
            (on_event, "Ann"),
            (on_claim, "Ann"),
            (answered, "Ben"),
        ]
        assert [each.at for each in found] == sorted(each.at for each in found)
        assert comments.author(ben.connection, answered.uid) == "Ben"
        assert len(comments.every(ben.connection)) == 4
        assert comments.on_records(ben.connection, []) == []


def test_nobody_becomes_an_author_by_a_comment_and_no_approval_is_void_by_it(ann: Collection, clock: Clock) -> None:
    case = case_of(ann)
    keys = reviews.keys_of(case)
    newest = history.last_change(ann.connection, keys, but=REVIEW_FIELDS)
    ann.close()
    with ground.reopened(ann, "Ben", clock=clock) as ben:
        for target in (case.event, case.bearings[0].claim):
            say(ben, ground.key(target))
        assert reviews.keys_of(case_of(ben)) == keys
        assert reviews.authors(ben.connection, case_of(ben)) == {"Ann"}
        assert history.last_change(ben.connection, keys, but=REVIEW_FIELDS) == newest


def test_the_history_of_a_record_tells_its_comments(ann: Collection) -> None:
    event = case_of(ann).event
    said = say(ann, ground.key(event))
    assert ground.key(said) in belonging.with_all(ann.connection, ground.key(event))


def test_what_waits_is_found_by_the_event_that_it_is_about(ann: Collection) -> None:
    case = case_of(ann)
    shared = case.bearings[0].claim
    other = ground.event(ann, MINT, shared, title="Another", number=2)
    estimate = Estimate(10, 10, 10)
    figure = EventFigure(MINT(), other.uid, Quantity.KILLED, PersonClass.TOTAL, estimate, FigureMethod.AGREED)
    ann.journal.commit(edits.create("Confirm", figure))
    on_figure = say(ann, ground.key(figure))
    on_claim = say(ann, ground.key(shared))
    say(ann, ground.key(case.bearings[0].link))
    ended = say(ann, ground.key(case.event))
    ground.change(ann, ended, done_because="The first.")
    both = [case.event.uid, other.uid]
    found = comments.open_on_events(ann.connection, both)
    assert {event: [each.comment.uid for each in about] for event, about in found.items()} == {
        case.event.uid: [on_claim.uid],
        other.uid: [on_figure.uid, on_claim.uid],
    }
    assert list(comments.open_on_events(ann.connection, [case.event.uid])) == [case.event.uid]
    link = next(each for each in records.every(ann.connection, EventClaim) if each.event == other.uid)
    ground.change(ann, link, withdrawn_because="Not of it.")
    assert [each.comment.uid for each in comments.open_on_events(ann.connection, both)[other.uid]] == [on_figure.uid]


def test_events_are_found_by_whom_a_comment_calls(ann: Collection) -> None:
    case = case_of(ann)
    other = ground.event(ann, MINT, title="Another", number=2)
    assert comments.events_calling(ann.connection, {"ann"}) == frozenset()
    asked = say(ann, ground.key(case.bearings[0].claim), "Who knows?")
    say(ann, ground.key(case.bearings[0].claim), "Ask @Ann.", asked.uid)
    done = say(ann, ground.key(other), "@Ann, look.")
    assert comments.events_calling(ann.connection, {"ann", "ben"}) == {case.event.uid, other.uid}
    ground.change(ann, done, done_because="Seen.")
    assert comments.events_calling(ann.connection, {"ann"}) == {case.event.uid}
    assert comments.events_calling(ann.connection, {"ben"}) == frozenset()


def test_the_queue_and_the_table_are_narrowed_to_what_calls_somebody(ann: Collection) -> None:
    case = case_of(ann)
    ground.event(ann, MINT, title="Another", number=2)
    say(ann, ground.key(case.event), "@Ann, look.")
    mine = of_person(event_filter("calls:me"), "Ann")
    (waiting,) = queue.queue(ann.connection, mine)
    assert (waiting.uid, Waits.COMMENT in waiting.waits) == (case.event.uid, True)
    assert waiting.reasons[-1] == "A comment waits: “@Ann, look.”."
    assert event_order.uids(ann.connection, mine) == {case.event.uid}
    assert queue.queue(ann.connection, event_filter("calls:Ben")) == []


def test_what_is_said_about_a_merged_event_waits_with_the_one_that_stands_for_it(ann: Collection) -> None:
    case = case_of(ann)
    shared = case.bearings[0].claim
    other = ground.event(ann, MINT, shared, title="The same", number=2)
    on_merged, on_claim = say(ann, ground.key(other)), say(ann, ground.key(shared))
    ground.change(ann, other, state=EventState.MERGED_INTO, merged_into=case.event.uid)
    found = comments.open_on_events(ann.connection, [case.event.uid])
    assert [each.comment.uid for each in found[case.event.uid]] == [on_merged.uid, on_claim.uid]
    say(ann, ground.key(other), "@Ann, look.")
    assert comments.events_calling(ann.connection, {"ann"}) == {case.event.uid}
