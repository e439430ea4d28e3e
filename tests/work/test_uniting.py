"""Merging and un-merging: what bears on one event bears on the other, and afterwards everything is as it was before."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curator.core import edits
from curator.core.cases import in_use
from curator.core.counts import PersonClass, Quantity
from curator.core.disputes import disputes
from curator.core.events import (
    ClaimRelation,
    Estimate,
    Event,
    EventClaim,
    EventFigure,
    EventLink,
    EventState,
    FigureMethod,
    LinkKind,
)
from curator.core.figures import propose
from curator.core.ids import Uid
from curator.core.independence import voices
from curator.core.records import key_of
from curator.core.redirects import is_gone, is_in_a_ring
from curator.core.steps import StepRefusedError
from curator.core.uniting import MergeRefusedError
from curator.store import history
from curator.store.collection import open_collection
from curator.store.queries import belonging, cases, claims, event_table, queue, records, redirects, reviews, totals
from curator.store.queries.queue import Waits
from curator.store.undo import NothingToUndoError
from curator.work import events, links, reviewing, uniting
from tests import ground
from tests.ground import Uids
from tests.store.laptops import introduce, laptops, share_all

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.claims import Claim
    from curator.store.collection import Collection

WHY = "One attack, reported twice."


class Village:
    """Events of a village, each with the claim of another source that so many were killed."""

    def __init__(self, collection: Collection, killed: tuple[int, ...]) -> None:
        self.collection = collection
        mint = Uids()
        version = ground.take_in(collection, mint)
        passage = ground.mark(collection, mint, version, "ten villagers were killed")
        self.claims: list[Claim] = []
        self.events: list[Event] = []
        for number, dead in enumerate(killed, 1):
            self.claims.append(ground.claim(collection, mint, passage, killed=dead, said_by=f"Source {number}"))
            self.events.append(ground.event(collection, mint, self.claims[-1], title=f"Attack {number}", number=number))

    def merge(self, event: int, into: int) -> Event:
        return uniting.merge_events(self.collection, self.events[event].uid, self.events[into].uid, WHY)

    def unmerge(self, event: int) -> Event:
        return uniting.unmerge_events(self.collection, self.events[event].uid, "Two attacks.")

    def killed(self, event: int) -> tuple[int, int, int] | None:
        case = cases.get(self.collection.connection, self.events[event].uid)
        found = [each.estimate for each in propose(case) if each.person_class is PersonClass.TOTAL]
        return (found[0].low, found[0].best, found[0].high) if found else None

    def state(self, event: int) -> EventState:
        return records.get(self.collection.connection, Event, self.events[event].uid).state


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    with ground.collection(tmp_path) as made:
        yield Village(made, (10, 12, 30))


def as_it_stands(collection: Collection) -> dict[str, Any]:
    """Every record but the steps of review, and what follows of each event."""
    found: dict[str, Any] = ground.standing(collection.connection)
    found.pop("review")
    found["search"] = [row for row in found["search"] if not row[0].startswith("review:")]
    for case in cases.every(collection.connection):
        found[case.event.uid] = (propose(case), disputes(case), voices(case), case.links, case.bearings)
    return found


def test_the_claims_of_a_merged_event_bear_on_the_one_that_stands_for_it(village: Village) -> None:
    connection = village.collection.connection
    assert village.merge(1, 0).uid == village.events[0].uid
    case = cases.get(connection, village.events[0].uid)
    assert [bearing.claim.title for bearing in case.bearings] == ["10 killed", "12 killed"]
    assert [event.public_id for event in case.merged] == ["E-000002"]
    assert village.killed(0) == (10, 10, 12)
    assert {each.field for each in disputes(case)} == {"killed:civilian"}
    assert len(voices(case)) == 2
    gone = cases.get(connection, village.events[1].uid)
    assert is_gone(gone)
    assert [bearing.claim.title for bearing in gone.bearings] == ["12 killed"]
    assert not is_gone(case)


def test_chains_lead_to_their_end(village: Village) -> None:
    connection = village.collection.connection
    village.merge(1, 0)
    village.merge(0, 2)
    last = village.events[2].uid
    assert redirects.survivors(connection, [event.uid for event in village.events]) == dict.fromkeys(
        [event.uid for event in village.events], last
    )
    assert village.killed(2) == (10, 10, 30)
    assert claims.events_of(connection, [claim.uid for claim in village.claims]) == {
        claim.uid: [last] for claim in village.claims
    }
    assert redirects.every(connection) == {village.events[0].uid: last, village.events[1].uid: last}


def test_merging_into_a_merged_event_leads_to_the_one_that_stands_and_makes_no_ring(village: Village) -> None:
    village.merge(1, 0)
    assert village.merge(2, 1).uid == village.events[0].uid
    with pytest.raises(MergeRefusedError, match="merged into itself"):
        village.merge(0, 1)
    with pytest.raises(StepRefusedError, match="work on that event instead, or un-merge it first"):
        village.merge(1, 2)


def test_events_that_a_person_told_apart_are_not_merged_until_that_is_taken_back(village: Village) -> None:
    first, second, third = (event.uid for event in village.events)
    apart = links.link_events(village.collection, second, first, LinkKind.DISTINCT_FROM, "Two villages.")
    village.merge(2, 1)
    for event, into in ((0, 1), (1, 0), (0, 2)):
        with pytest.raises(MergeRefusedError, match="marked as not the same"):
            village.merge(event, into)
    links.unlink_events(village.collection, apart.uid, "One village of two names.")
    assert village.merge(1, 0).uid == first
    assert redirects.survivor_of(village.collection.connection, third) == first


def test_a_merge_answers_whether_two_are_the_same_and_un_merging_asks_again(village: Village) -> None:
    connection = village.collection.connection
    first, second, third = (event.uid for event in village.events)
    maybe = links.link_events(village.collection, first, second, LinkKind.POSSIBLE_DUPLICATE)
    far = links.link_events(village.collection, second, third, LinkKind.FOLLOW_UP)
    village.merge(1, 0)
    assert [(each.uid, each.event, each.other) for each in cases.get(connection, first).links] == [
        (far.uid, first, third)
    ]
    assert [each.event for each in cases.get(connection, third).links] == [first]
    assert cases.get(connection, second).links == (maybe, far)
    assert all(Waits.POSSIBLE_DUPLICATE not in waiting.waits for waiting in queue.queue(connection))
    village.unmerge(1)
    assert cases.get(connection, first).links == (maybe,)


def test_both_open_again_where_they_were_approved(village: Village) -> None:
    for place in (0, 1):
        ground.change(village.collection, village.events[place], state=EventState.APPROVED)
    village.merge(1, 0)
    assert (village.state(0), village.state(1)) == (EventState.REOPENED, EventState.MERGED_INTO)
    now = records.get(village.collection.connection, Event, village.events[0].uid)
    ground.change(village.collection, now, state=EventState.APPROVED)
    assert village.unmerge(1).state is EventState.REOPENED
    assert village.state(0) is EventState.REOPENED


def test_what_was_decided_on_a_merged_event_stays_with_it(village: Village) -> None:
    first, second = village.events[0].uid, village.events[1].uid
    figure = EventFigure(
        Uids(900)(), second, Quantity.KILLED, PersonClass.TOTAL, Estimate(12, 12, 12), FigureMethod.SINGLE_SOURCE
    )
    village.collection.journal.commit(edits.create("Confirm", figure))
    village.merge(1, 0)
    connection = village.collection.connection
    assert cases.get(connection, first).figures == ()
    assert cases.get(connection, second).figures == (figure,)
    assert [each.uid for each in totals.counted(connection, Quantity.KILLED)] == [first, village.events[2].uid]


def test_the_table_counts_the_claims_of_what_was_merged_and_the_search_for_an_event_sees_their_numbers(
    village: Village,
) -> None:
    village.merge(1, 0)
    village.merge(2, 1)
    connection = village.collection.connection
    assert [row.claims for row in event_table.rows(connection)] == [3, 1, 1]
    assert event_table.claimed_killed(connection) == {village.events[0].uid: (10, 30)}


def test_the_history_of_an_event_tells_what_was_merged_into_it(village: Village) -> None:
    village.merge(1, 0)
    connection = village.collection.connection
    assert key_of(village.events[1]) in belonging.with_all(connection, key_of(village.events[0]))
    labels = {entry.label for entry in history.of_record(connection, key_of(village.events[1]))}
    assert "Merge E-000002" in labels


def test_a_claim_for_a_merged_event_goes_to_the_one_that_stands_and_opens_it_again(village: Village) -> None:
    village.merge(1, 0)
    first = records.get(village.collection.connection, Event, village.events[0].uid)
    ground.change(village.collection, first, state=EventState.APPROVED)
    events.add_claims(village.collection, village.events[1].uid, [village.claims[2].uid])
    assert village.state(0) is EventState.REOPENED
    made = records.among(village.collection.connection, EventClaim, "claim", [village.claims[2].uid])
    assert [each.event for each in made] == [village.events[2].uid, first.uid]
    ground.change(
        village.collection, records.get(village.collection.connection, Event, first.uid), state=EventState.APPROVED
    )
    mine = records.among(village.collection.connection, EventClaim, "event", [village.events[1].uid])[0]
    events.take_out_claim(village.collection, mine.uid, "Another attack.")
    assert village.state(0) is EventState.REOPENED


def test_whoever_merged_wrote_a_part_of_the_event_that_stands(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        village = Village(made, (10, 12))
    with ground.reopened(made, "Ben") as made:
        village.collection = made
        village.merge(1, 0)
        case = cases.get(made.connection, village.events[0].uid)
        assert reviews.authors(made.connection, case) == {"Ann", "Ben"}
        assert reviewing.reviewer(made).alone is False


def test_a_claim_under_both_events_speaks_with_all_that_it_says_of_each(village: Village) -> None:
    collection, connection = village.collection, village.collection.connection
    first, second = village.events[0].uid, village.events[1].uid
    mint = Uids(700)
    named = claims.get(connection, village.claims[0].uid).counts[0].uid
    double = EventClaim(mint(), second, village.claims[0].uid, ClaimRelation.PARTIAL, ("counts",), (named,))
    collection.journal.commit(edits.create("Link", double))
    village.merge(1, 0)
    case = cases.get(connection, first)
    bearing = in_use(case)[0]
    assert (bearing.link.event, bearing.link.relation, bearing.link.counts) == (first, ClaimRelation.SUPPORTS, ())
    village.unmerge(1)
    village.merge(0, 1)
    bearing = in_use(cases.get(connection, second))[0]
    assert (bearing.link.event, bearing.link.relation, bearing.link.counts) == (second, ClaimRelation.PARTIAL, ())
    assert bearing.link.used_for == ()


# -- un-merging ---------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("village")
    with ground.collection(folder) as made:
        village = Village(made, (10, 12, 30, 4))
        states = (EventState.READY, EventState.IN_REVIEW, EventState.DEFERRED, EventState.REOPENED)
        for event, state in zip(village.events, states, strict=True):
            ground.change(made, event, state=state)
        mint = Uids(800)
        uids = [event.uid for event in village.events]
        made.journal.commit(
            edits.create(
                "Link",
                EventLink(mint(), uids[0], uids[1], LinkKind.POSSIBLE_DUPLICATE),
                EventLink(mint(), uids[2], uids[1], LinkKind.PART_OF),
                EventClaim(mint(), uids[3], village.claims[0].uid),
            )
        )
        return made.path


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("merge"), st.integers(0, 3), st.integers(0, 3)),
        st.tuples(st.just("unmerge"), st.integers(0, 3), st.just(0)),
        st.tuples(st.sampled_from(["undo", "redo"]), st.just(0), st.just(0)),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS, st.permutations(range(4)))
def test_un_merging_restores_exactly_in_any_order(
    base: Path, tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]], order: list[int]
) -> None:
    path = tmp_path_factory.mktemp("copy") / base.name
    shutil.copy(base, path)
    with open_collection(path, ground.signer(), clock=ground.Clock(ground.NOON * 2), must_write=True) as made:
        village = Village.__new__(Village)
        village.collection = made
        village.events = sorted(records.every(made.connection, Event), key=lambda event: event.public_id)
        before, done = as_it_stands(made), 0
        for what, one, other in steps:
            try:
                match what:
                    case "merge":
                        village.merge(one, other)
                        done += 1
                    case "unmerge":
                        village.unmerge(one)
                        done += 1
                    case "undo" if done:
                        made.undo()
                        done -= 1
                    case "redo":
                        made.redo()
                        done += 1
            except (StepRefusedError, MergeRefusedError, NothingToUndoError):
                pass
            stands = redirects.survivors(made.connection, [event.uid for event in village.events])
            bearing = {
                case.event.uid: {each.claim.uid for each in case.bearings} for case in cases.every(made.connection)
            }
            for event, survivor in stands.items():
                assert bearing[event] <= bearing[survivor]
        for place in order:
            if village.state(place) is EventState.MERGED_INTO:
                village.unmerge(place)
        assert as_it_stands(made) == before


# -- two laptops --------------------------------------------------------------------------------------------------------------


def test_where_two_laptops_merge_both_ways_the_event_made_first_stands_and_a_person_is_told(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        village = Village(ann, (10, 12))
        for each in (ann, ben):
            introduce(each, [ground.signer("Ann"), ground.signer("Ben")])
        ground.share(ann, ben)
        first, second = (event.uid for event in village.events)
        village.merge(0, 1)
        uniting.merge_events(ben, second, first, WHY)
        share_all([ann, ben])
        for each in (ann, ben):
            connection = each.connection
            assert redirects.survivors(connection, [first, second]) == {first: first, second: first}
            assert redirects.families(connection, [first, second]) == {first: (second,)}
            case = cases.get(connection, first)
            assert is_in_a_ring(case)
            assert [bearing.claim.title for bearing in case.bearings] == ["10 killed", "12 killed"]
            assert is_gone(cases.get(connection, second))
            (waiting,) = queue.queue(connection)
            assert waiting.uid == first
            assert Waits.MERGED_BOTH_WAYS in waiting.waits
            assert any("it stands, since it was made first" in reason for reason in waiting.reasons)
            assert [row.uid for row in totals.counted(connection, Quantity.KILLED)] == [first]
        village.unmerge(0)
        share_all([ann, ben])
        for each in (ann, ben):
            case = cases.get(each.connection, first)
            assert (case.event.state, is_in_a_ring(case)) == (EventState.DRAFT, False)
            assert [event.uid for event in case.merged] == [second]


def test_an_event_merged_into_one_that_has_not_arrived_waits_for_it(village: Village) -> None:
    absent = Uid("01940000-0000-7000-8000-0000000fffff")
    ground.change(village.collection, village.events[0], state=EventState.MERGED_INTO, merged_into=absent)
    connection = village.collection.connection
    assert redirects.survivor_of(connection, village.events[0].uid) == village.events[0].uid
    assert is_gone(cases.get(connection, village.events[0].uid))
