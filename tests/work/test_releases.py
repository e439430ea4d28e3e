from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from curator.core.events import Event, EventState
from curator.core.four_eyes import ReasonMissingError
from curator.exchange import exporters
from curator.store import snapshots
from curator.store.queries import records
from curator.work import releases, reviewing, uniting
from curator.work.events import revise_event
from tests import ground
from tests.exchange.exporters import valley

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.judgement import Release
    from curator.store.collection import Collection


@pytest.fixture
def made(tmp_path: Path) -> Iterator[valley.Valley]:
    found = valley.reviewed(tmp_path)
    yield found
    found.collection.close()


def files(collection: Collection, release: Release, folder: Path) -> dict[str, bytes]:
    written = exporters.finish(releases.write(collection.connection, release, "curator", folder))
    return {path.name: path.read_bytes() for path in written.folder.iterdir()}


def test_the_same_label_gives_the_same_bytes_whatever_happens_later(made: valley.Valley, tmp_path: Path) -> None:
    release = releases.create(made.collection, "2025-03")
    first = files(made.collection, release, tmp_path / "first")
    now = records.get(made.collection.connection, Event, made.event.uid)
    revise_event(made.collection, now, replace(now, title="Kafr Zayt, corrected"))
    reviewing.withdraw_event(made.collection, made.draft.uid, "It was somewhere else.")
    assert files(made.collection, release, tmp_path / "again") == first
    assert b"corrected" not in first["events.csv"]
    assert b"corrected" in files(made.collection, releases.create(made.collection, "2", unreviewed=True), tmp_path / "n")["events-UNREVIEWED.csv"]  # fmt: skip


def test_another_machine_that_has_the_changes_writes_the_same_bytes(tmp_path: Path) -> None:
    with ground.collection(tmp_path, "Ann") as ann, ground.collection(tmp_path, "Ben") as ben:
        mint = ground.Uids()
        event = ground.small_case(ann, mint)
        release = releases.create(ann, "one", unreviewed=True)
        ground.share(ann, ben)
        ground.change(ben, event, title="Changed by Ben")
        theirs = releases.get(ben.connection, "one")
        assert files(ann, release, tmp_path / "a") == files(ben, theirs, tmp_path / "b")
        ground.share(ben, ann)
        assert files(ann, release, tmp_path / "c") == files(ben, theirs, tmp_path / "d")


def test_a_release_whose_changes_are_not_here_is_not_written_halfway(tmp_path: Path) -> None:
    with ground.collection(tmp_path, "Ann") as ann:
        event = ground.small_case(ann, ground.Uids())
        release = releases.create(ann, "one", unreviewed=True)
        ground.change(ann, event, title="Later")
        forged = replace(release, cut=tuple((device, number - 1) for device, number in release.cut))
        with pytest.raises(snapshots.ChangesMissingError):
            files(ann, forged, tmp_path / "out")
        assert not (tmp_path / "out").exists()


def test_approved_events_are_released_and_those_that_wait_are_not(made: valley.Valley) -> None:
    before = records.get(made.collection.connection, Event, made.event.uid)
    assert before.state is EventState.APPROVED
    releases.create(made.collection, "1")
    states = {each.uid: each.state for each in records.every(made.collection.connection, Event)}
    assert states[made.event.uid] is EventState.RELEASED
    assert states[made.draft.uid] is EventState.DRAFT


def test_a_release_takes_only_the_events_that_meet_its_filter(made: valley.Valley, tmp_path: Path) -> None:
    release = releases.create(made.collection, "Homs", criteria="in:Homs")
    assert records.get(made.collection.connection, Event, made.event.uid).state is EventState.APPROVED
    assert files(made.collection, release, tmp_path / "homs")["events.csv"].count(b"\r\n") == 1
    sarmin = releases.create(made.collection, "Sarmin", criteria="in:Sarmin")
    written = files(made.collection, sarmin, tmp_path / "sarmin")
    assert written["events.csv"].count(b"\r\n") == 2
    assert "“in:Sarmin”" in written["codebook.md"].decode()


def test_a_label_is_given_once_and_never_again(made: valley.Valley) -> None:
    release = releases.create(made.collection, " 1 ")
    assert release.label == "1"
    with pytest.raises(releases.ReleaseRefusedError, match="choose another label"):
        releases.create(made.collection, "1")
    releases.withdraw(made.collection, release, "a wrong number")
    with pytest.raises(releases.NoSuchReleaseError, match="Releases: none yet"):
        releases.get(made.collection.connection, "1")
    with pytest.raises(releases.ReleaseRefusedError, match="choose another label"):
        releases.create(made.collection, "1")
    assert [each.withdrawn_because for each in releases.every(made.collection.connection)] == ["a wrong number"]


def test_a_release_needs_a_label_and_its_withdrawal_a_reason(made: valley.Valley) -> None:
    with pytest.raises(releases.ReleaseRefusedError, match="Give the release a label"):
        releases.create(made.collection, " ")
    release = releases.create(made.collection, "1")
    with pytest.raises(ReasonMissingError):
        releases.withdraw(made.collection, release, " ")


def test_options_that_would_make_other_files_of_a_release_are_refused(made: valley.Valley) -> None:
    release = releases.create(made.collection, "1")
    releases.refuse_otherwise(release, unreviewed=False, excel=False)
    for unreviewed, excel in ((True, False), (False, True)):
        with pytest.raises(releases.ReleaseRefusedError, match="made otherwise"):
            releases.refuse_otherwise(release, unreviewed=unreviewed, excel=excel)


def test_two_releases_with_nothing_in_between_do_not_differ(made: valley.Valley) -> None:
    first, second = releases.create(made.collection, "1"), releases.create(made.collection, "2")
    assert releases.diff(made.collection.connection, first, second).is_empty


def test_the_difference_is_exactly_what_was_edited_in_between(made: valley.Valley) -> None:
    first = releases.create(made.collection, "1", unreviewed=True)
    collection = made.collection
    now = records.get(collection.connection, Event, made.event.uid)
    revise_event(collection, now, replace(now, title="Kafr Zayt, the mill"))
    reviewing.withdraw_event(collection, made.draft.uid, "It was somewhere else.")
    ground.change(collection, made.first, note="looked at twice")
    added = ground.event(collection, made.mint, title="Tell Noor", number=9)
    found = releases.diff(collection.connection, first, releases.create(collection, "2", unreviewed=True))
    assert [(each.id, each.title) for each in found.added] == [("E-000009", "Tell Noor")]
    assert added.public_id == "E-000009"
    assert [(each.id, each.because) for each in found.gone] == [
        (made.draft.public_id, ("It was withdrawn: It was somewhere else.",))
    ]
    (changed,) = found.changed
    assert changed.id == "E-000001"
    fields = {each.column: (each.before, each.after) for each in changed.fields}
    assert fields.pop("title") == ("Kafr Zayt", "Kafr Zayt, the mill")
    # an approved event that is changed is open again, and nobody has reviewed what stands there now
    assert fields == {"state": ("approved", "reopened"), "reviewed": ("reviewed", "UNREVIEWED")}
    assert changed.claims_changed == (made.first.uid,)
    assert (changed.claims_added, changed.claims_gone, found.renumbered) == ((), (), ())


def test_an_event_that_is_merged_or_no_longer_asked_for_or_withheld_is_told_as_such(made: valley.Valley) -> None:
    collection = made.collection
    first = releases.create(collection, "1")
    elsewhere = releases.create(collection, "2", criteria="in:Homs")
    assert [each.because for each in releases.diff(collection.connection, first, elsewhere).gone] == [
        ("It is not among the events that the newer release asks for.",)
    ]
    now = records.get(collection.connection, Event, made.event.uid)
    revise_event(collection, now, replace(now, title="Another"))
    withheld = releases.create(collection, "3")
    (gone,) = releases.diff(collection.connection, first, withheld).gone
    assert gone.because == ("It was opened again after it had been approved.",)
    uniting.merge_events(collection, made.event.uid, made.draft.uid, "The same night.")
    (gone,) = releases.diff(collection.connection, first, releases.create(collection, "4")).gone
    assert gone.because == (f"It is merged into {made.draft.public_id}.",)
