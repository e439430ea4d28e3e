from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import edits
from curator.core.articles import Article
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, Discharge, RaisedBy
from curator.core.claims import Claim
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, Event, EventClaim, EventFigure, EventLink, FigureMethod, LinkKind
from curator.core.ids import Uid
from curator.core.judgement import Decision, DisputeKind, OpenedDispute
from curator.core.sources import Source
from curator.store.queries import cases, records
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.records import Record
    from curator.store.collection import Collection

MINT = Uids(500)


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        yield made


def event_of(collection: Collection) -> Event:
    return records.every(collection.connection, Event)[0]


def test_a_case_holds_the_event_its_claims_their_words_and_sources(ann: Collection) -> None:
    case = cases.get(ann.connection, event_of(ann).uid)
    assert [bearing.claim.title for bearing in case.bearings] == ["10 killed", "12 killed"]
    assert [len(bearing.full.counts) for bearing in case.bearings] == [1, 1]
    assert {passage.exact for passage in case.passages.values()} == {
        "ten villagers were killed",
        "killed 12 people … wounded dozens",
    }
    assert {source.name for source in case.sources.values()} == {"Valley Monitor", "Ministry"}
    assert case.sections == {}, "no caveat asks where a section ends"
    with pytest.raises(records.NoSuchRecordError):
        cases.get(ann.connection, Uid("x"))


def test_a_case_holds_what_people_decided_and_what_warns(ann: Collection) -> None:
    event, (first, _) = event_of(ann), records.every(ann.connection, Claim)
    other, far = Event(MINT(), "E-000002", "x"), Event(MINT(), "E-000003", "y")
    source = records.every(ann.connection, Source)[0]
    figure = EventFigure(
        MINT(), event.uid, Quantity.KILLED, PersonClass.TOTAL, Estimate(10, 10, 12), FigureMethod.LOWEST
    )
    decision = Decision(MINT(), event.uid, DisputeKind.COUNTS, "killed", "10", "older")
    opened = OpenedDispute(MINT(), event.uid, "place", "elsewhere?")
    links = [
        EventLink(MINT(), event.uid, other.uid, LinkKind.POSSIBLE_DUPLICATE),
        EventLink(MINT(), far.uid, event.uid, LinkKind.FOLLOW_UP),
        EventLink(MINT(), far.uid, other.uid, LinkKind.PART_OF),
    ]
    here = Caveat(MINT(), CaveatKind.POV, CaveatScope.ARTICLE, "x", RaisedBy.BANNER, first.version)
    loose = Caveat(MINT(), CaveatKind.PARTY_TO_CONFLICT, CaveatScope.SOURCE, "x", RaisedBy.CURATOR, target=source.uid)
    elsewhere = Caveat(MINT(), CaveatKind.POV, CaveatScope.ARTICLE, "x", RaisedBy.BANNER, Uids(7777)())
    discharge = Discharge(MINT(), here.uid, first.uid, "does not touch it")
    made: list[Record] = [other, far, figure, decision, opened, *links, here, loose, elsewhere, discharge]
    ann.journal.commit(edits.create("Decide", *made))
    case = cases.get(ann.connection, event.uid)
    assert (case.figures, case.decisions, case.opened) == ((figure,), (decision,), (opened,))
    assert case.links == tuple(links[:2])
    assert set(case.caveats) == {here, loose}
    assert case.discharges == (discharge,)
    assert cases.get(ann.connection, other.uid).links == (links[0], links[2])
    assert cases.get(ann.connection, far.uid).caveats == ()


def test_a_withdrawn_claim_or_link_is_no_part_of_a_case(ann: Collection) -> None:
    event, (first, second) = event_of(ann), records.every(ann.connection, Claim)
    ground.change(ann, first, withdrawn_because="a mistake")
    assert [bearing.claim.uid for bearing in cases.get(ann.connection, event.uid).bearings] == [second.uid]
    link = next(each for each in records.every(ann.connection, EventClaim) if each.claim == second.uid)
    ground.change(ann, link, withdrawn_because="another event")
    assert cases.get(ann.connection, event.uid).bearings == ()


def test_all_cases_come_by_public_id_in_batches(ann: Collection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cases, "BATCH", 2)
    made = [Event(MINT(), f"E-00000{number}", "x", withdrawn_because="no" * (number == 4)) for number in (5, 4, 3)]
    ann.journal.commit(edits.create("Make", *made))
    assert [case.event.public_id for case in cases.every(ann.connection)] == [
        f"E-00000{number}" for number in (1, 3, 4, 5)
    ]


def test_the_events_of_a_claim_are_known(ann: Collection) -> None:
    first = records.every(ann.connection, Claim)[0]
    assert cases.sharing(ann.connection, first.uid) == [event_of(ann).uid]
    assert cases.sharing(ann.connection, records.every(ann.connection, Article)[0].uid) == []
