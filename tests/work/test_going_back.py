from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import ids
from curator.core.claims import Claim, ClaimCount
from curator.core.counts import exactly
from curator.core.edits import Delete, Edit, create
from curator.core.events import Event, EventClaim, EventLink, EventState, LinkKind
from curator.core.ids import RecordKey
from curator.core.judgement import Decision, DisputeKind
from curator.store import history
from curator.store.queries import records
from curator.work.going_back import NoGoingBackError, go_back
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.records import Record
    from curator.store.collection import Collection
    from curator.store.history import Entry


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        event = ground.small_case(made, Uids())
        ground.change(made, event, state=EventState.APPROVED)
        yield made


def first(collection: Collection, record: Record, field: str) -> Entry:
    """The first entry of a field in a record's history."""
    found = history.of_record(collection.connection, ground.key(record))
    return next(each for each in found if each.field == field)


def state(collection: Collection) -> EventState:
    return records.every(collection.connection, Event)[0].state


@pytest.mark.parametrize("type_", [Claim, ClaimCount, EventClaim, Event])
def test_going_back_in_anything_that_bears_on_an_approved_event_opens_it_again(
    ann: Collection, type_: type[Record]
) -> None:
    record = records.every(ann.connection, type_)[0]
    field, value = {Claim: ("note", "a"), ClaimCount: ("group", "a"), EventClaim: ("rationale", "a")}.get(
        type_, ("summary", "a")
    )
    ground.change(ann, record, **{field: value})
    entry = first(ann, record, field)
    ground.change(ann, records.get(ann.connection, type_, record.uid), **{field: "b"})
    go_back(ann, entry)
    assert getattr(records.get(ann.connection, type_, record.uid), field) == "a"
    assert state(ann) is EventState.REOPENED
    ann.undo()
    assert state(ann) is EventState.APPROVED


def test_both_events_of_a_link_open_again(ann: Collection) -> None:
    mint = Uids(700)
    event = records.every(ann.connection, Event)[0]
    other = Event(mint(), "E-000009", "Other", state=EventState.APPROVED)
    link = EventLink(mint(), event.uid, other.uid, LinkKind.PART_OF, "a")
    ann.journal.commit(create("Make", other, link))
    entry = first(ann, link, "rationale")
    ground.change(ann, link, rationale="b")
    go_back(ann, entry)
    assert {each.state for each in records.every(ann.connection, Event)} == {EventState.REOPENED}


def test_what_only_review_may_change_is_not_had_from_history(ann: Collection) -> None:
    event = records.every(ann.connection, Event)[0]
    ground.change(ann, event, state=EventState.REOPENED)
    approved = first(ann, event, "state")
    assert approved.after is EventState.APPROVED
    with pytest.raises(NoGoingBackError, match="steps of review only"):
        go_back(ann, approved)
    assert state(ann) is EventState.REOPENED


def test_what_was_made_once_and_what_stands_are_said_to_be_so(ann: Collection) -> None:
    event = records.every(ann.connection, Event)[0]
    decision = Decision(Uids(700)(), event.uid, DisputeKind.COUNTS, "killed", "10", "because")
    ann.journal.commit(create("Settle", decision))
    for record, field in ((event, "public_id"), (decision, "because")):
        with pytest.raises(NoGoingBackError, match="stays as it was made"):
            go_back(ann, first(ann, record, field))
    with pytest.raises(NoGoingBackError, match="what it says now"):
        go_back(ann, first(ann, event, "title"))


def test_there_is_no_way_back_to_the_value_that_stands_again(ann: Collection) -> None:
    event = records.every(ann.connection, Event)[0]
    entry = first(ann, event, "title")
    ground.change(ann, event, title="b")
    ground.change(ann, event, title="Kafr Zayt")
    with pytest.raises(NoGoingBackError, match="what it says now"):
        go_back(ann, entry)


def test_a_taking_away_and_a_record_that_is_gone_have_no_value_to_go_back_to(ann: Collection) -> None:
    count = records.every(ann.connection, ClaimCount)[0]
    ground.change(ann, count, extent=exactly(9))
    made = first(ann, count, "extent")
    ann.journal.commit(Edit("Gone", (Delete(ground.key(count)),)))
    gone = history.of_record(ann.connection, ground.key(count))[-1]
    with pytest.raises(NoGoingBackError, match="no value to go back to"):
        go_back(ann, gone)
    with pytest.raises(NoGoingBackError, match="not here any more"):
        go_back(ann, made)
    assert ids.kind_of(RecordKey(gone.record)) == "claim_count"
