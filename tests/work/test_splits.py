"""A total over several events, split over them: the shares add up to it, and nobody is counted twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import counts, edits
from curator.core.claims import Claim, ClaimCount, ClaimKind
from curator.core.counts import Extent, PersonClass, Quantity
from curator.core.events import (
    ClaimRelation,
    Estimate,
    Event,
    EventClaim,
    EventFigure,
    EventKind,
    EventState,
    FigureMethod,
)
from curator.core.figures import propose
from curator.core.splitting import SplitRefusedError
from curator.core.staleness import why_stale
from curator.store.queries import cases, queue, records, totals
from curator.store.queries.queue import Waits
from curator.work import claims as claim_work
from curator.work import figures, ledgers, reviewing, splits, uniting
from tests import ground

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.ids import Uid
    from curator.store.collection import Collection


class Valley:
    """A claim that eleven civilians were killed in several villages, and an event for each village."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self.mint = ground.Uids()
        version = ground.take_in(collection, self.mint)
        self.passage = ground.mark(collection, self.mint, version, "ten villagers were killed")
        self.claim = ground.claim(collection, self.mint, self.passage, killed=11)
        self.count = records.every(collection.connection, ClaimCount)[0].uid
        self.events = [
            ground.event(collection, self.mint, title=f"Village {number}", number=number) for number in range(1, 5)
        ]
        self.uids = [event.uid for event in self.events]

    def figures(self, place: int) -> dict[PersonClass, EventFigure]:
        case = cases.get(self.collection.connection, self.uids[place])
        return {each.person_class: each for each in case.figures}

    def bests(self) -> list[int | None]:
        every = [self.figures(place).get(PersonClass.CIVILIAN) for place in range(4)]
        return [None if each is None else each.estimate.best for each in every]

    def stale(self, place: int) -> set[str | None]:
        case = cases.get(self.collection.connection, self.uids[place])
        return {why_stale(each, case) for each in case.figures}

    def now(self, extent: Extent) -> None:
        before = records.get(self.collection.connection, ClaimCount, self.count)
        ground.change(self.collection, before, extent=extent)


@pytest.fixture
def valley(tmp_path: Path) -> Iterator[Valley]:
    with ground.collection(tmp_path) as made:
        yield Valley(made)


def test_each_event_gets_its_share_with_a_reason_and_the_shares_add_up(valley: Valley) -> None:
    splits.split_over(valley.collection, valley.count, valley.uids)
    assert valley.bests() == [3, 3, 3, 2]
    for place in range(4):
        found = valley.figures(place)
        assert found.keys() == {PersonClass.CIVILIAN, PersonClass.TOTAL}
        for figure in found.values():
            assert (figure.method, figure.rests_on) == (FigureMethod.SPLIT, (valley.count,))
            assert figure.rationale == (
                f"“11” counts the civilians killed of 4 events together: split evenly, this is part {place + 1} of 4."
            )
        case = cases.get(valley.collection.connection, valley.uids[place])
        assert propose(case) == ()
        assert [bearing.link.relation for bearing in case.bearings] == [ClaimRelation.SUBSUMES]
        assert valley.stale(place) == {None}
    counted = list(totals.counted(valley.collection.connection, Quantity.KILLED))
    assert sum(each.numbers[PersonClass.TOTAL].best for each in counted) == 11


def test_an_open_total_gives_open_shares(valley: Valley) -> None:
    valley.now(counts.at_least(344))
    splits.split_over(valley.collection, valley.count, valley.uids[:3])
    estimates = [valley.figures(place)[PersonClass.TOTAL].estimate for place in range(3)]
    assert estimates == [Estimate(115, 115, 115, True), Estimate(115, 115, 115, True), Estimate(114, 114, 114, True)]


def test_a_changed_total_makes_every_share_stale_and_splitting_again_mends_it(valley: Valley) -> None:
    splits.split_over(valley.collection, valley.count, valley.uids)
    valley.now(counts.exactly(15))
    for place, now in enumerate("4443"):
        told = f"now gives {now} (low), {now} (best), {now} (high) civilians killed to part {place + 1} of 4, no longer"
        assert any(told in str(because) for because in valley.stale(place))
        assert None not in valley.stale(place)
    assert all(Waits.STALE_FIGURE in each.waits for each in queue.queue(valley.collection.connection))
    with pytest.raises(figures.FigureRefusedError):
        figures.refuse_unsound(cases.get(valley.collection.connection, valley.uids[0]))
    splits.split_over(valley.collection, valley.count, valley.uids)
    assert valley.bests() == [4, 4, 4, 3]
    assert valley.stale(0) == {None}


def test_a_share_that_is_lost_with_its_event_is_told_of_the_others(valley: Valley) -> None:
    splits.split_over(valley.collection, valley.count, valley.uids)
    reviewing.withdraw_event(valley.collection, valley.uids[1], "No such village.")
    assert any("to part 1 of 3, no longer" in str(each) for each in valley.stale(0))
    assert {None} != valley.stale(1)
    splits.split_over(valley.collection, valley.count, [valley.uids[0], *valley.uids[2:]])
    assert valley.bests()[0:1] + valley.bests()[2:] == [4, 4, 3]


def test_a_total_is_split_anew_over_other_events(valley: Valley) -> None:
    splits.split_over(valley.collection, valley.count, valley.uids[:3])
    splits.split_over(valley.collection, valley.count, valley.uids[1:])
    assert valley.bests() == [None, 4, 4, 3]
    with pytest.raises(Exception, match="nothing to save"):
        splits.split_over(valley.collection, valley.count, valley.uids[1:])


def test_approved_events_open_again_only_where_their_share_changes(valley: Valley) -> None:
    splits.split_over(valley.collection, valley.count, valley.uids[:2])
    for uid in valley.uids[:3]:
        event = records.get(valley.collection.connection, Event, uid)
        ground.change(valley.collection, event, state=EventState.APPROVED)
    splits.split_over(valley.collection, valley.count, [*valley.uids[:2], valley.uids[3]])
    states = [records.get(valley.collection.connection, Event, uid).state for uid in valley.uids]
    assert states == [EventState.REOPENED, EventState.REOPENED, EventState.APPROVED, EventState.DRAFT]


def test_a_count_of_the_events_own_claim_is_no_longer_the_whole_of_it(valley: Valley) -> None:
    collection, connection = valley.collection, valley.collection.connection
    injured = ClaimCount(
        valley.mint(), valley.claim.uid, Quantity.INJURED, counts.exactly(2), PersonClass.CIVILIAN, verbatim="two"
    )
    children = ClaimCount(
        valley.mint(),
        valley.claim.uid,
        Quantity.KILLED,
        counts.exactly(4),
        PersonClass.CIVILIAN,
        subset_of=valley.count,
    )
    link = EventClaim(valley.mint(), valley.uids[0], valley.claim.uid)
    own = EventClaim(valley.mint(), valley.uids[1], valley.claim.uid, counts=(valley.count, injured.uid))
    collection.journal.commit(edits.create("Put", injured, children, link, own))
    splits.split_over(collection, valley.count, valley.uids[:2])
    for place in (0, 1):
        case = cases.get(connection, valley.uids[place])
        (bearing,) = case.bearings
        assert (bearing.link.relation, bearing.link.counts) == (ClaimRelation.SUPPORTS, (injured.uid,))
        assert {each.quantity for each in propose(case)} == {Quantity.INJURED}
        assert {None} == valley.stale(place)


def test_a_claim_of_that_count_alone_covers_more_than_the_event(valley: Valley) -> None:
    link = EventClaim(valley.mint(), valley.uids[0], valley.claim.uid)
    valley.collection.journal.commit(edits.create("Put", link))
    figures.confirm_figures(valley.collection, valley.uids[0])
    splits.split_over(valley.collection, valley.count, valley.uids[:2])
    (bearing,) = cases.get(valley.collection.connection, valley.uids[0]).bearings
    assert bearing.link.relation is ClaimRelation.SUBSUMES
    assert valley.bests()[:2] == [6, 5]


def refused(valley: Valley, events: list[Uid]) -> str:
    with pytest.raises(SplitRefusedError) as refusal:
        splits.split_over(valley.collection, valley.count, events)
    return refusal.value.sentence


def test_what_cannot_be_split_is_refused(valley: Valley) -> None:
    collection = valley.collection
    assert "two events or more" in refused(valley, [valley.uids[0], valley.uids[0]])
    own = ground.claim(collection, valley.mint, valley.passage, killed=3, said_by="Ministry")
    numbered = ground.event(collection, valley.mint, own, title="Its own", number=5)
    assert refused(valley, [valley.uids[0], numbered.uid]).startswith("E-000005 has a number of its own: leave it out")
    ground.change(collection, numbered, state=EventState.WITHDRAWN)
    assert "withdrawn or merged" in refused(valley, [valley.uids[0], numbered.uid])
    total = ground.change(collection, valley.events[3], kind=EventKind.AGGREGATE)
    assert "is a total or a rest itself" in refused(valley, [valley.uids[0], total.uid])
    uniting.merge_events(collection, valley.uids[1], valley.uids[0], "One village.")
    assert "two events or more" in refused(valley, valley.uids[:2])
    splits.split_over(collection, valley.count, [valley.uids[1], valley.uids[2]])
    assert valley.bests()[::2] == [6, 5]
    valley.now(counts.VAGUE)
    assert "not turned into a number" in refused(valley, valley.uids[1:3])
    claim_work.withdraw_claim(collection, valley.claim.uid, "A slip.")
    assert "No claim that stands has this count" in refused(valley, valley.uids[1:3])


def test_a_number_that_a_person_chose_is_not_overwritten(valley: Valley) -> None:
    link = EventClaim(valley.mint(), valley.uids[0], valley.claim.uid)
    valley.collection.journal.commit(edits.create("Put", link))
    chosen = EventFigure(
        valley.mint(), valley.uids[0], Quantity.KILLED, PersonClass.TOTAL, Estimate(8, 9, 11),
        FigureMethod.REVIEWER_VALUE, (valley.count,), "Nine names.",
    )  # fmt: skip
    valley.collection.journal.commit(edits.create("Confirm", chosen))
    assert "has a number of its own" in refused(valley, valley.uids[:2])


def test_the_ledger_of_a_split_total_leaves_nothing_and_counts_nobody_twice(valley: Valley) -> None:
    claim = records.get(valley.collection.connection, Claim, valley.claim.uid)
    ground.change(valley.collection, claim, kind=ClaimKind.AGGREGATE)
    splits.split_over(valley.collection, valley.count, valley.uids)
    ((line,),) = [account.lines for account in ledgers.accounts(valley.collection.connection)]
    assert line.itemised == Estimate(11, 11, 11)
    assert line.residual is not None
    assert (line.residual.low, line.residual.best, line.residual.high) == (0, 0, 0)
    assert all("Its number is a share of this total." in item.because for item in line.items)
