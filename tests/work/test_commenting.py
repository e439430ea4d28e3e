"""What people say about records, back and forth, without a change to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import ids
from curator.core.comments import DoneAlreadyError, EmptyCommentError, OthersCommentError
from curator.core.events import Event, EventState
from curator.core.judgement import Comment
from curator.core.records import key_of
from curator.store import undo
from curator.store.identifiers import new_uid
from curator.store.queries import comments, records, search
from curator.store.queries.records import NoSuchRecordError
from curator.work import commenting, reviewing, settling
from curator.work.commenting import NotSpokenAboutError, UnknownFieldError
from tests import ground
from tests.ground import Clock, Uids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.ids import RecordKey
    from curator.store.collection import Collection


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        yield made


def event_of(collection: Collection) -> Event:
    return records.every(collection.connection, Event)[0]


def key(collection: Collection) -> RecordKey:
    return key_of(event_of(collection))


def test_people_ask_answer_and_are_done(ann: Collection) -> None:
    asked = commenting.say(ann, key(ann), "@Ben: is #date the day of the report?")
    assert asked.field == "when"
    ann.close()
    with ground.reopened(ann, "Ben", clock=Clock(ground.NOON - 10**12)) as ben:  # his clock is slow
        answered = commenting.answer(ben, asked.uid, "It is.")
        assert (answered.target, answered.field, answered.answers) == (asked.target, "when", asked.uid)
        done = commenting.finish(ben, answered.uid, "Answered.")
        assert (done.uid, done.done_because) == (asked.uid, "Answered."), "what is done is what was asked"
        with pytest.raises(DoneAlreadyError):
            commenting.finish(ben, asked.uid, "Again.")
        with pytest.raises(OthersCommentError):
            commenting.take_back(ben, asked.uid, "I would rather not have it.")
        commenting.take_back(ben, answered.uid, "I looked at the wrong text.")
        assert comments.every(ben.connection)[0].comment.withdrawn_because == "I looked at the wrong text."


def test_a_comment_is_undone_in_one_step(ann: Collection) -> None:
    commenting.say(ann, key(ann), "Which day?")
    ann.journal.commit(undo.undo(ann.connection, ann.journal.device))
    assert comments.every(ann.connection) == []


def test_a_comment_is_found_by_its_words(ann: Collection) -> None:
    said = commenting.say(ann, key(ann), "The gravedigger would know.")
    found = search.search(ann.connection, "gravedigger")
    assert [hit.record for hit in found] == [key_of(said)]


def test_a_comment_leaves_an_approved_event_approved(ann: Collection) -> None:
    event = event_of(ann).uid
    settling.settle(ann, event, "killed:civilian", chosen="10", because="Both lists.")
    reviewing.submit(ann, event)
    assert reviewing.approve(ann, event) is EventState.SELF_REVIEWED
    commenting.say(ann, key(ann), "Well done.")
    assert event_of(ann).state is EventState.SELF_REVIEWED


@pytest.mark.parametrize(("typed", "field"), [("#killed:civilians", "killed:civilian"), ("place", "where"), (" ", "")])
def test_the_field_is_kept_as_disputes_name_it(ann: Collection, typed: str, field: str) -> None:
    assert commenting.say(ann, key(ann), "Hm.", typed).field == field


def test_a_field_that_is_disputed_under_a_name_of_its_own_can_be_spoken_about(ann: Collection) -> None:
    settling.open_dispute(ann, event_of(ann).uid, "weather", "Nobody agrees.")
    assert commenting.say(ann, key(ann), "Hm.", "weather").field == "weather"
    with pytest.raises(UnknownFieldError, match="“wether” is no field"):
        commenting.say(ann, key(ann), "Hm.", "wether")
    claim = ids.key("claim", ann.connection.execute("select uid from claims").fetchone()[0])
    with pytest.raises(UnknownFieldError):
        commenting.say(ann, claim, "Hm.", "weather")


def test_what_is_said_says_something_about_something_that_is_here(ann: Collection) -> None:
    with pytest.raises(EmptyCommentError):
        commenting.say(ann, key(ann), " ")
    with pytest.raises(NoSuchRecordError):
        commenting.say(ann, ids.key("event", new_uid()), "Hm.")
    with pytest.raises(NotSpokenAboutError, match="article version"):
        commenting.say(ann, ids.key("article_version", new_uid()), "Hm.")
    with pytest.raises(NoSuchRecordError):
        commenting.answer(ann, new_uid(), "Hm.")
    assert records.every(ann.connection, Comment) == []
