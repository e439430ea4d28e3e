from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.changes import Write
from curator.core.claims import Modality
from curator.core.edits import MISSING
from curator.core.ids import RecordKey
from curator.store.queries import cases, versions
from tests import ground
from tests.store.laptops import feed, forged, introduce, laptops, share_all
from tests.store.together import claim_of, clashing, event_of

if TYPE_CHECKING:
    from pathlib import Path


def test_a_field_with_several_versions_says_who_gave_which_on_which_device(tmp_path: Path) -> None:
    with clashing(tmp_path, "Ann", "Ben") as (ann, ben):
        (found,) = versions.every(ann.connection)
        assert (found.record, found.field, found.before) == (ground.key(claim_of(ann)), "modality", Modality.STATED)
        assert {(each.value, each.person, each.device) for each in found.versions} == {
            (Modality.ALLEGED, "Ann", ann.journal.device),
            (Modality.ACCUSED, "Ben", ben.journal.device),
        }
        assert versions.of_field(ann.connection, found.record, "modality") == found
        assert versions.of_field(ann.connection, found.record, "title") is None
        assert cases.get(ann.connection, event_of(ann).uid).concurrent == (found,)


def test_a_collection_without_any_is_looked_at_once(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        event = ground.small_case(ann, ground.Uids())
        assert versions.every(ann.connection) == ()
        assert versions.of(ann.connection, [ground.key(event)]) == {}
        assert [case.concurrent for case in cases.every(ann.connection)] == [()]
        assert cases.get(ann.connection, event.uid).concurrent == ()


def test_before_is_what_stood_before_several_steps_of_each(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        event = ground.small_case(ann, ground.Uids())
        share_all([ann, ben])
        for laptop, titles in ((ann, ("a", "b")), (ben, ("c", "d", "e"))):
            for title in titles:
                ground.change(laptop, event, title=title)
        share_all([ann, ben])
        (found,) = versions.every(ann.connection)
        assert ({each.words for each in found.versions}, found.before) == ({"b", "e"}, "Kafr Zayt")
        for laptop, summary in ((ann, "x"), (ben, "y")):
            ground.change(laptop, event, summary=summary)
        share_all([ann, ben])
        ground.change(ann, event_of(ann), summary="z")
        (joined, _) = versions.every(ann.connection)
        assert (len(joined.versions), joined.before) == (3, "")


def test_an_event_without_part_in_them_stays_as_it_is(tmp_path: Path) -> None:
    with clashing(tmp_path, "Ann", "Ben") as (ann, _):
        other = ground.event(ann, ground.Uids(700), number=2)
        assert cases.get(ann.connection, other.uid).concurrent == ()


def test_what_a_newer_program_wrote_is_told_as_it_was_written(tmp_path: Path) -> None:
    uid = ground.Uids(800)()
    with ground.collection(tmp_path, "Ann") as ann:
        people = [ground.signer("Ben"), ground.signer("Cem")]
        introduce(ann, people)
        for record, field in ((RecordKey(f"omen:{uid}"), "sign"), (RecordKey(f"article:{uid}"), "sign")):
            sides = [Write("set", record, field, x=each.person, up=[]) for each in people]
            for who, write in zip(people, sides, strict=True):
                feed(ann, [forged(who, [write], number=1 + (record[0] == "a"))])
            (found,) = versions.of(ann.connection, [record])[record]
            assert {each.words for each in found.versions} <= {"nothing", "Ben", "Cem", "taken away"}
            assert found.before is None
            assert found.claims == ()
        assert {ids.kind_of(each.record) for each in versions.every(ann.connection)} == {"article", "omen"}


def test_after_settlements_that_differ_nothing_is_said_of_before(tmp_path: Path) -> None:
    with clashing(tmp_path, "Ann", "Ben", "Cem") as (_, _, cem):
        (found,) = versions.every(cem.connection)
        from curator.core.edits import Edit, Settle

        for version in found.versions:
            pick = Settle(found.record, found.field, version.revision, (version.revision,))
            cem.journal.commit(Edit("Settle", (pick,)))
        assert versions.every(cem.connection)[0].before is MISSING
