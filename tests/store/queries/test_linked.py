from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import edits
from curator.core.events import EventClaim, EventLink, EventState, LinkKind
from curator.store.queries import approvals, linked
from tests import ground

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.ids import Uid
    from curator.store.collection import Collection


class Village:
    """Events a to e, to be linked."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self.mint = ground.Uids()
        self.events = {
            name: ground.event(collection, self.mint, title=name, number=number)
            for number, name in enumerate("abcde", 1)
        }

    def link(self, one: str, kind: LinkKind, other: str) -> EventLink:
        made = EventLink(self.mint(), self.events[one].uid, self.events[other].uid, kind)
        self.collection.journal.commit(edits.create("Link", made))
        return made

    def uid(self, name: str) -> Uid:
        return self.events[name].uid

    def merge(self, one: str, into: str) -> None:
        ground.change(self.collection, self.events[one], state=EventState.MERGED_INTO, merged_into=self.uid(into))


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    with ground.collection(tmp_path) as made:
        yield Village(made)


def test_links_lead_on_from_event_to_event(village: Village) -> None:
    first = village.link("a", LinkKind.PART_OF, "b")
    second = village.link("c", LinkKind.PART_OF, "b")
    village.link("d", LinkKind.PART_OF, "e")
    assert linked.onward(village.collection.connection, [village.uid("a")]) == [first, second]
    assert linked.onward(village.collection.connection, []) == []


def test_links_that_were_taken_back_are_told_for_both_of_their_ends(village: Village) -> None:
    village.link("a", LinkKind.PART_OF, "c")
    gone = ground.change(
        village.collection, village.link("b", LinkKind.PART_OF, "c"), withdrawn_because="another attack"
    )
    connection = village.collection.connection
    assert linked.taken_back(connection, [village.uid("c")]) == [gone]
    village.merge("b", "a")
    (led,) = linked.taken_back(connection, [village.uid("a")])
    assert (led.uid, led.event, led.other) == (gone.uid, village.uid("a"), village.uid("c"))
    assert linked.taken_back(connection, [village.uid("d")]) == []


def test_a_claim_taken_out_of_an_event_is_known_until_somebody_sets_it_there_again(village: Village) -> None:
    connection, claim = village.collection.connection, village.mint()
    link = EventClaim(village.mint(), village.uid("b"), claim)
    village.collection.journal.commit(edits.create("Set", link))
    assert linked.taken_out(connection, village.uid("b")) == set()
    ground.change(village.collection, link, withdrawn_because="another attack")
    assert linked.taken_out(connection, village.uid("b")) == {claim}
    village.merge("b", "a")
    assert linked.taken_out(connection, village.uid("a")) == {claim}
    again = EventClaim(village.mint(), village.uid("a"), claim)
    village.collection.journal.commit(edits.create("Set", again))
    assert linked.taken_out(connection, village.uid("a")) == set()


def test_links_of_a_merged_event_are_told_as_those_of_the_one_that_stands(village: Village) -> None:
    village.link("a", LinkKind.POSSIBLE_DUPLICATE, "b")
    second = village.link("c", LinkKind.DISTINCT_FROM, "b")
    village.merge("b", "a")
    (told,) = linked.onward(village.collection.connection, [village.uid("a")])
    assert (told.uid, told.event, told.other) == (second.uid, village.uid("c"), village.uid("a"))


def test_what_was_told_apart_from_an_event_is_known_from_both_sides(village: Village) -> None:
    connection = village.collection.connection
    village.link("a", LinkKind.DISTINCT_FROM, "b")
    village.link("c", LinkKind.DISTINCT_FROM, "a")
    village.link("a", LinkKind.FOLLOW_UP, "d")
    village.merge("c", "e")
    a, b, e = map(village.uid, "abe")
    assert linked.apart(connection, [a]) == {b: a, e: a}
    assert linked.apart(connection, [b]) == {a: b}
    assert linked.apart(connection, [a, b]) == {e: a}
    assert linked.apart(connection, []) == {}


def test_a_claim_under_two_events_that_are_one_now_is_not_shared(village: Village) -> None:
    version = ground.take_in(village.collection, village.mint)
    claim = ground.claim(
        village.collection,
        village.mint,
        ground.mark(village.collection, village.mint, version, "ten villagers"),
        killed=1,
    )

    both = [EventClaim(village.mint(), village.uid(name), claim.uid) for name in "ab"]
    village.collection.journal.commit(edits.create("Put", *both))
    connection = village.collection.connection
    assert approvals.shared_claims(connection) == {claim.uid: ("E-000001", "E-000002")}
    village.merge("b", "a")
    assert approvals.shared_claims(connection) == {}
