"""Approving several events in one step: nothing goes through that would be refused one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curator.core import edits
from curator.core.articles import Capture
from curator.core.counts import Quantity, exactly
from curator.core.dates import DateRole, on
from curator.core.entries import ClaimEntry, CountEntry, DateEntry
from curator.core.errors import CuratorError
from curator.core.events import Event, EventLink, EventState, LinkKind
from curator.core.records import key_of
from curator.core.spans import Span
from curator.exchange import intake
from curator.store.collection import Collection, create, open_collection
from curator.store.identifiers import new_uid
from curator.store.queries import cases, records, reviews
from curator.work import claims, commenting, events, figures, links, reviewing, settling
from tests.ground import Clock, signer

if TYPE_CHECKING:
    from pathlib import Path

    from curator.core.ids import Uid

TEXT = "Three people were killed, it is said. " * 20
APPROVED = {EventState.APPROVED, EventState.SELF_REVIEWED}


def recorded(collection: Collection, number: int, *, killed: int = 3, kind: str = "Attack") -> Event:
    """An event of one claim, submitted."""
    version: Uid = collection.connection.execute("select uid from article_versions").fetchone()[0]
    entry = ClaimEntry(
        passages=((Span(number * 38, number * 38 + 20),),),
        originator="SOHR",
        event_type=kind,
        counts=(CountEntry(Quantity.KILLED, exactly(killed), verbatim="Three"),),
        dates=(DateEntry(DateRole.EVENT, on(date(2025, 1, 30))),),
    )
    claims.record_claim(collection, version, entry, as_new_event=True)
    made = records.every(collection.connection, Event)[-1]
    reviewing.submit(collection, made.uid)
    return records.get(collection.connection, Event, made.uid)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A collection of Ada's with an article."""
    with create(tmp_path / "c.curator", signer("Ada"), clock=Clock()) as collection:
        intake.take_in(collection, Capture(TEXT.encode(), "Arzah", TEXT))
    return collection.path


def as_(path: Path, person: str) -> Collection:
    clock = Clock()
    clock.advance({"Ada": 3600, "Ben": 7200}[person])
    return open_collection(path, signer(person), must_write=True, clock=clock)


def state(collection: Collection, event: Uid) -> EventState:
    return records.get(collection.connection, Event, event).state


def test_events_of_one_kind_are_approved_in_one_step_and_taken_back_in_one(path: Path) -> None:
    with as_(path, "Ada") as ada:
        made = [recorded(ada, number) for number in range(3)]
    with as_(path, "Ben") as ben:
        reviewing.take_up(ben, made[1].uid)
        done = reviewing.approve_many(ben, [*(each.uid for each in made), made[0].uid], "All read.")
        assert done == reviewing.Bulk(tuple(each.uid for each in made), ())
        assert {state(ben, each.uid) for each in made} == {EventState.APPROVED}
        steps = [(step.review.before, step.review.after) for step in reviews.steps(ben.connection, key_of(made[0]))]
        assert steps[-2:] == [(EventState.READY, EventState.IN_REVIEW), (EventState.IN_REVIEW, EventState.APPROVED)]
        last = reviews.steps(ben.connection, key_of(made[0]))[-1].review
        assert last.comment == "All read."
        assert last.revisions
        ben.undo()
        assert [state(ben, each.uid) for each in made] == [EventState.READY, EventState.IN_REVIEW, EventState.READY]


def test_what_asks_for_a_look_of_its_own_is_refused_with_the_reason(path: Path) -> None:
    with as_(path, "Ada") as ada:
        plain, disputed, stale, perhaps, draft = (recorded(ada, number) for number in range(5))
        many = recorded(ada, 5, killed=25)
        other = recorded(ada, 6, kind="Battles")
        settling.open_dispute(ada, disputed.uid, "where", "elsewhere?")
        confirmed = figures.confirm_figures(ada, stale.uid)[0]
        ada.journal.commit(edits.revise("Take back", confirmed, replace(confirmed, withdrawn_because="no")))
        links.link_events(ada, perhaps.uid, other.uid, LinkKind.POSSIBLE_DUPLICATE)
        ada.journal.commit(edits.revise("Take back", draft, replace(draft, state=EventState.DRAFT)))
    with as_(path, "Ben") as ben:
        done = reviewing.approve_many(ben, [each.uid for each in (plain, disputed, stale, perhaps, draft, many, other)])
        assert done.approved == (plain.uid,)
        told = [because for _, because in done.refused]
        assert [uid for uid, _ in done.refused] == [each.uid for each in (disputed, stale, perhaps, draft, many, other)]
        expected = (
            "disputed on where",
            "nobody has confirmed",
            "the same as another",
            "draft",
            "second",
            "another kind",
        )
        assert [words for words, because in zip(expected, told, strict=True) if words not in because] == []
        before = ben.connection.execute("select count(*) from changes").fetchone()
        assert reviewing.approve_many(ben, [disputed.uid]).approved == ()
        assert ben.connection.execute("select count(*) from changes").fetchone() == before


def test_ones_own_work_is_refused_and_who_works_alone_is_told_apart(path: Path) -> None:
    with as_(path, "Ada") as ada:
        made = recorded(ada, 0)
        assert reviewing.approve_many(ada, [made.uid]).approved == (made.uid,)
        assert state(ada, made.uid) is EventState.SELF_REVIEWED
    with as_(path, "Ben") as ben:
        own = recorded(ben, 1)
        ((refused, because),) = reviewing.approve_many(ben, [own.uid]).refused
        assert (refused, because) == (own.uid, "Ben wrote a part of this, so somebody else has to approve it.")


MISHAPS = st.sampled_from(["", "", "", "dispute", "stale", "own", "draft", "many", "duplicate", "withdrawn"])


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(MISHAPS, min_size=1, max_size=5))
def test_nothing_is_approved_in_bulk_that_would_be_refused_by_itself(
    tmp_path_factory: pytest.TempPathFactory, mishaps: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("bulk")
    with create(folder / "c.curator", signer("Ada"), clock=Clock()) as ada:
        intake.take_in(ada, Capture(TEXT.encode(), "Arzah", TEXT))
        made = [recorded(ada, n, killed=30 if mishap == "many" else 3).uid for n, mishap in enumerate(mishaps)]
    with as_(folder / "c.curator", "Ben") as ben:
        for event, mishap in zip(made, mishaps, strict=True):
            _befall(ben, event, mishap)
        done = reviewing.approve_many(ben, made)
        assert {event for event in made if state(ben, event) in APPROVED} == set(done.approved)
        assert {*done.approved, *(event for event, _ in done.refused)} == set(made)
        if done.approved:
            ben.undo()
        for event in done.approved:
            assert reviewing.approve(ben, event) in APPROVED
        for event in {event for event, mishap in zip(made, mishaps, strict=True) if not mishap} - set(done.approved):
            with pytest.raises(CuratorError):
                reviewing.approve(ben, event)


def _befall(collection: Collection, uid: Uid, mishap: str) -> None:
    event = records.get(collection.connection, Event, uid)
    match mishap:
        case "dispute":
            settling.open_dispute(collection, uid, "where", "elsewhere?")
        case "stale":
            claims.withdraw_claim(collection, _claim(collection, uid), "not in the text")
        case "own":
            events.revise_event(collection, event, replace(event, summary="Ben's"))
        case "draft":
            collection.journal.commit(edits.revise("x", event, replace(event, state=EventState.DRAFT)))
        case "duplicate":
            link = EventLink(new_uid(), uid, new_uid(), LinkKind.POSSIBLE_DUPLICATE)
            collection.journal.commit(edits.create("Link", link))
        case "withdrawn":
            reviewing.withdraw_event(collection, uid, "twice")
        case _:
            pass


def _claim(collection: Collection, event: Uid) -> Uid:
    return cases.get(collection.connection, event).bearings[0].claim.uid


def test_one_undo_takes_back_an_approval_of_an_event_that_waited(path: Path) -> None:
    with open_collection(path, signer("Ada"), clock=Clock()) as ada:
        made = recorded(ada, 1)
        reviewing.approve(ada, made.uid)
        ada.undo()
        assert records.get(ada.connection, Event, made.uid).state is EventState.READY
        assert len(reviews.steps(ada.connection, key_of(made))) == 1


def test_what_would_be_approved_is_told_before_and_what_somebody_is_asked_about_is_left_out(path: Path) -> None:
    with open_collection(path, signer("Ada"), clock=Clock()) as ada:
        first, second = recorded(ada, 1), recorded(ada, 2)
        commenting.say(ada, key_of(second), "Is this one list?")
        told = reviewing.would_approve(ada, [first.uid, second.uid])
        assert told.approved == (first.uid,)
        assert [event for event, _ in told.refused] == [second.uid]
        assert records.get(ada.connection, Event, first.uid).state is EventState.READY
        assert reviewing.approve_many(ada, [first.uid, second.uid]) == told
