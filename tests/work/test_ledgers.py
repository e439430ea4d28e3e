"""The ledger of a collection: which events a total counts and why, and what it leaves, taken as an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import counts, edits
from curator.core.claims import Claim, ClaimCount, ClaimKind
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, Event, EventFigure, EventKind, EventState, FigureMethod, LinkKind
from curator.core.ledger import Residual
from curator.core.sources import Source
from curator.core.staleness import why_stale
from curator.store.queries import cases, records, totals
from curator.work import claims as claim_work
from curator.work import events, figures, ledgers, links, reviewing, uniting
from curator.work.ledgers import NoRestError
from tests import ground

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.ids import Uid
    from curator.core.ledger import Line
    from curator.store.collection import Collection


class Toll:
    """A monitor's total of at least 344 killed, 147 of them sectarian, and events of 10 and 12 killed that it reports."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self.mint = ground.Uids()
        version = ground.take_in(collection, self.mint)
        self.passage = ground.mark(collection, self.mint, version, "ten villagers were killed")
        self.monitor = Source(self.mint(), "SOHR")
        self.total = Claim(
            self.mint(), version.uid, (self.passage.uid,), ClaimKind.AGGREGATE, title="Since 6 March",
            originator=self.monitor.uid,
        )  # fmt: skip
        whole = ClaimCount(
            self.mint(), self.total.uid, Quantity.KILLED, counts.at_least(344), PersonClass.CIVILIAN, verbatim="344+"
        )
        part = ClaimCount(
            self.mint(), self.total.uid, Quantity.KILLED, counts.exactly(147), PersonClass.CIVILIAN, verbatim="147",
            subset_of=whole.uid,
        )  # fmt: skip
        self.whole, self.part = whole.uid, part.uid
        collection.journal.commit(edits.create("Record", self.monitor, self.total, whole, part))
        self.events = [self.itemise(10), self.itemise(12)]

    def itemise(self, killed: int, said_by: Source | None = None) -> Event:
        number = len(records.where(self.collection.connection, Event, "true")) + 1
        made = Claim(
            self.mint(), self.total.version, (self.passage.uid,), title=f"{killed} killed",
            originator=(said_by or self.monitor).uid,
        )  # fmt: skip
        count = ClaimCount(
            self.mint(), made.uid, Quantity.KILLED, counts.exactly(killed), PersonClass.CIVILIAN, verbatim=str(killed)
        )
        self.collection.journal.commit(edits.create("Record", made, count))
        return ground.event(self.collection, self.mint, made, title=f"{killed} killed", number=number)

    def line(self) -> Line:
        (account,) = ledgers.accounts(self.collection.connection)
        return account.lines[0]

    def told(self) -> dict[str, tuple[int | None, str]]:
        """What the ledger says of each event: the number it counts with, and why it does or does not."""
        return {
            item.event.public_id: (None if item.estimate is None else item.estimate.best, item.because)
            for item in self.line().items
        }

    def rest(self) -> Event:
        return ledgers.take_rest(self.collection, self.whole)

    def stale(self, event: Uid) -> set[str | None]:
        case = cases.get(self.collection.connection, event)
        return {why_stale(each, case) for each in case.figures}


@pytest.fixture
def toll(tmp_path: Path) -> Iterator[Toll]:
    with ground.collection(tmp_path) as made:
        yield Toll(made)


WHY = "SOHR reports it. The total names no days. The total names no area."


def test_every_event_is_told_as_counted_and_why_or_as_left_out_and_why(toll: Toll) -> None:
    other = Source(toll.mint(), "SNHR")
    toll.collection.journal.commit(edits.create("Source", other))
    toll.itemise(40, other)
    duplicate = toll.itemise(11)
    links.link_events(toll.collection, duplicate.uid, toll.events[0].uid, LinkKind.DUPLICATE_OF)
    part = toll.itemise(5)
    links.link_events(toll.collection, toll.events[1].uid, part.uid, LinkKind.AGGREGATE_OF)
    merged = toll.itemise(10)
    uniting.merge_events(toll.collection, merged.uid, toll.events[0].uid, "One attack.")
    gone = toll.itemise(99)
    reviewing.withdraw_event(toll.collection, gone.uid, "A rumour.")
    assert toll.told() == {
        "E-000001": (10, WHY),
        "E-000002": (12, WHY),
        "E-000003": (None, "SOHR reports nothing of it, and counts only what it reports."),
        "E-000004": (None, "It is a duplicate of E-000001, and counted there."),
        "E-000005": (None, "It is a part of E-000002, and counted there."),
        "E-000006": (None, "It is merged into E-000001, and counted there."),
        "E-000007": (None, "It is withdrawn."),
    }
    assert toll.line().itemised == Estimate(22, 22, 22)
    assert toll.line().residual == Residual(322, 322, None)


def test_the_links_of_a_merged_event_keep_its_duplicate_from_being_counted(toll: Toll) -> None:
    duplicate, merged = toll.itemise(11), toll.itemise(10)
    links.link_events(toll.collection, duplicate.uid, merged.uid, LinkKind.DUPLICATE_OF)
    uniting.merge_events(toll.collection, merged.uid, toll.events[0].uid, "One attack.")
    assert toll.told()["E-000003"] == (None, "It is a duplicate of E-000001, and counted there.")
    for event in (toll.events[0], duplicate):
        figures.confirm_figures(toll.collection, event.uid)
    counted = {each.uid for each in totals.counted(toll.collection.connection, Quantity.KILLED)}
    assert duplicate.uid not in counted


def test_what_the_ledger_leaves_is_taken_as_an_event_that_rests_on_the_total(toll: Toll) -> None:
    event = toll.rest()
    assert (event.kind, event.title, event.public_id) == (EventKind.RESIDUAL, "Rest of Since 6 March", "E-000003")
    case = cases.get(toll.collection.connection, event.uid)
    assert [bearing.claim.uid for bearing in case.bearings] == [toll.total.uid]
    assert {each.person_class: each.estimate for each in case.figures} == {
        PersonClass.CIVILIAN: Estimate(322, 322, 322, high_open=True),
        PersonClass.TOTAL: Estimate(322, 322, 322, high_open=True),
    }
    for figure in case.figures:
        assert (figure.method, figure.rests_on) == (FigureMethod.RESIDUAL, (toll.whole,))
        assert figure.rationale == (
            "“344+” claims at least 344 civilians killed; the events itemised beside it come to 22, best 22."
        )
    assert toll.stale(event.uid) == {None}
    assert toll.told()[event.public_id] == (None, "It is a total or a rest itself, not a single event.")
    assert event.uid not in {each.uid for each in totals.counted(toll.collection.connection, Quantity.KILLED)}
    with pytest.raises(Exception, match="nothing to save"):
        toll.rest()


def test_a_rest_is_stale_when_the_ledger_changes_and_is_taken_again(toll: Toll) -> None:
    event = toll.rest()
    reviewing.submit(toll.collection, event.uid)
    approved = records.get(toll.collection.connection, Event, event.uid)
    ground.change(toll.collection, approved, state=EventState.APPROVED)
    toll.itemise(30)
    (because,) = {each for each in toll.stale(event.uid) if each and "civilians" in each}
    assert because == (
        "The ledger now leaves 292 (low), 292 (best), 292 or more (high) civilians killed, no longer 322 (low), 322 (best), 322 "
        "or more (high): take the rest again."
    )
    assert toll.line().remarks == (
        "E-000003 stands for the rest and has another number than is left now: take the rest again.",
    )
    with pytest.raises(figures.FigureRefusedError, match="take the rest again"):
        figures.refuse_unsound(cases.get(toll.collection.connection, event.uid))
    again = toll.rest()
    assert (again.uid, again.state) == (event.uid, EventState.REOPENED)
    assert toll.stale(event.uid) == {None}
    assert toll.line().remarks == ()
    assert len(records.every(toll.collection.connection, EventFigure)) == 2


def test_a_rest_is_stale_when_its_total_is_withdrawn_or_is_no_total_any_more(toll: Toll) -> None:
    event = toll.rest()
    whole = records.get(toll.collection.connection, ClaimCount, toll.whole)
    ground.change(toll.collection, whole, extent=counts.VAGUE)
    assert all("no longer has a rest of this total" in str(each) for each in toll.stale(event.uid))
    claim_work.withdraw_claim(toll.collection, toll.total.uid, "Not said.")
    assert all("no longer in use" in str(each) for each in toll.stale(event.uid))


def test_a_rest_that_was_withdrawn_is_taken_as_a_new_event(toll: Toll) -> None:
    first = toll.rest()
    reviewing.withdraw_event(toll.collection, first.uid, "Not yet.")
    assert toll.rest().uid != first.uid


def test_what_leaves_no_rest_is_refused(toll: Toll) -> None:
    for count in (toll.part, records.every(toll.collection.connection, ClaimCount)[-1].uid):
        with pytest.raises(NoRestError, match="leaves nothing of this count"):
            ledgers.take_rest(toll.collection, count)
    whole = records.get(toll.collection.connection, ClaimCount, toll.whole)
    ground.change(toll.collection, whole, extent=counts.exactly(22))
    with pytest.raises(NoRestError, match="explain all of this total"):
        toll.rest()


def test_a_total_beside_which_nothing_is_itemised_is_all_rest(toll: Toll) -> None:
    for event in toll.events:
        for bearing in cases.get(toll.collection.connection, event.uid).bearings:
            events.take_out_claim(toll.collection, bearing.link.uid, "Another war.")
    whole = records.get(toll.collection.connection, ClaimCount, toll.whole)
    ground.change(toll.collection, whole, verbatim="")
    event = toll.rest()
    (figure, _) = cases.get(toll.collection.connection, event.uid).figures
    assert figure.estimate == Estimate(344, 344, 344, high_open=True)
    assert figure.rationale == "The count claims at least 344 civilians killed; no event is itemised beside it."


def test_an_event_merged_into_the_one_that_stands_for_a_rest_leaves_the_rest_with_it(toll: Toll) -> None:
    event = toll.rest()
    uniting.merge_events(toll.collection, toll.events[0].uid, toll.events[1].uid, "One attack.")
    (because,) = {each for each in toll.stale(event.uid) if each and "civilians" in each}
    assert because.startswith("The ledger now leaves 332 (low)")
