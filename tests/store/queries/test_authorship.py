from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.claims import ClaimStatus
from curator.store.history import moment
from curator.store.queries import authorship
from tests import ground

if TYPE_CHECKING:
    from pathlib import Path


def test_who_made_and_changed_records_is_told_for_all_at_once(tmp_path: Path) -> None:
    clock = ground.Clock()
    with ground.collection(tmp_path, "Ann", clock=clock) as collection:
        mint = ground.Uids()
        first, second = ground.event(collection, mint), ground.event(collection, mint, number=2)
    clock.advance(90)
    with ground.reopened(collection, "Bob", clock=clock) as collection:
        ground.change(collection, first, title="Another")
        found = authorship.hands(collection.connection, "event", [first.uid, second.uid, mint()])
    assert found.keys() == {first.uid, second.uid}
    assert (found[first.uid].made_by, found[first.uid].changed_by) == ("Ann", "Bob")
    assert (found[second.uid].made_by, found[second.uid].changed_by) == ("Ann", "Ann")
    assert (moment(found[first.uid].changed_at) - moment(found[first.uid].made_at)).seconds == 90


def test_values_given_at_the_same_time_are_told_with_their_authors(tmp_path: Path) -> None:
    with ground.collection(tmp_path, "Ann") as anns, ground.collection(tmp_path, "Bob") as bobs:
        event = ground.event(anns, ground.Uids())
        ground.share(anns, bobs)
        assert authorship.concurrent(anns.connection) == {}
        ground.change(anns, event, title="Ann's", summary="the same")
        ground.change(bobs, event, title="Bob's", summary="the same")
        ground.share(bobs, anns)
        found = authorship.concurrent(anns.connection)
    assert found.keys() == {ground.key(event)}
    assert found[ground.key(event)].keys() == {"title"}
    sides = found[ground.key(event)]["title"]
    assert {(side.value, side.person) for side in sides} == {('"Ann\'s"', "Ann"), ('"Bob\'s"', "Bob")}


def test_who_gave_a_field_its_value_is_told(tmp_path: Path) -> None:
    with ground.collection(tmp_path, "Ann") as collection:
        mint = ground.Uids()
        first, second = ground.event(collection, mint), ground.event(collection, mint, number=2)
    with ground.reopened(collection, "Bob") as collection:
        ground.change(collection, first, summary="Bob's words")
        ground.change(collection, first, title="Another")
        found = authorship.of_field(collection.connection, "event", "summary", [first.uid, second.uid])
        titles = authorship.of_field(collection.connection, "event", "title", [second.uid])
    assert {uid: person for uid, (person, _) in found.items()} == {first.uid: "Bob"}
    assert titles[second.uid][0] == "Ann"


def test_claims_are_counted_by_who_made_them_but_not_those_that_came_with_the_text(tmp_path: Path) -> None:
    mint = ground.Uids()
    with ground.collection(tmp_path, "Ann") as ann, ground.collection(tmp_path, "Ben") as ben:
        version = ground.take_in(ann, mint)
        ground.claim(ann, mint, ground.mark(ann, mint, version, "ten villagers were killed"), killed=10)
        gone = ground.claim(ann, mint, ground.mark(ann, mint, version, "wounded dozens"), killed=2)
        ground.change(ann, gone, withdrawn_because="Not here.")
        ground.share(ann, ben)
        theirs = ground.claim(ben, mint, ground.mark(ben, mint, version, "killed 12 people"), killed=12)
        assert authorship.claims_made(ben.connection) == {version.uid: {"Ann": 1, "Ben": 1}}
        ground.change(ben, theirs, status=ClaimStatus.SUPERSEDED)
        assert authorship.claims_made(ben.connection) == {version.uid: {"Ann": 1}}
