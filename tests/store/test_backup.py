from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from curator.store import backup, driver
from curator.store.backup import Backup, BackupFailedError
from curator.store.check import check
from curator.store.collection import open_collection
from tests import ground
from tests.ground import Clock, Uids
from tests.store.processes import plain

NOW = datetime(2025, 6, 15, 12, tzinfo=UTC)


def test_a_backup_is_a_sound_copy_under_its_time(tmp_path: Path) -> None:
    with ground.collection(tmp_path, clock=Clock()) as made:
        ground.small_case(made, Uids())
        before = ground.derived(made.connection)
        copy = made.back_up()
    assert copy.path == tmp_path / "ann.curator-backups" / "20250101T120000Z.curator"
    assert copy.made_at == datetime(2025, 1, 1, 12, tzinfo=UTC)
    assert copy.size == copy.path.stat().st_size
    assert [each.name for each in copy.path.parent.iterdir()] == [copy.path.name]
    with open_collection(copy.path, None) as opened:
        assert ground.derived(opened.connection) == before
        assert check(opened.connection) == ()


def test_a_backup_is_stamped_with_the_present_time_where_none_is_given(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        copy = backup.make(made.connection, made.path)
    assert abs(datetime.now(UTC) - copy.made_at) < timedelta(minutes=1)


def test_a_collection_that_another_program_holds_can_be_backed_up(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made, made.reader() as reader:
        ground.take_in(made, Uids())
        copy = backup.make(reader.connection, made.path)
        with pytest.raises(driver.OperationalError):
            reader.connection.execute("delete from drafts")
    backup.verify(copy.path)


def test_the_newest_backup_comes_first_and_other_files_are_left_alone(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        for seconds in (10, 30, 20):
            backup.make(made.connection, made.path, seconds)
    folder = backup.folder(made.path)
    for name in ("my copy.curator", "20259999T120000Z.curator", "20250101T120000Z (1).curator", "notes.txt"):
        (folder / name).touch()
    assert [each.made_at.second for each in backup.all_of(made.path)] == [30, 20, 10]


def test_there_are_no_backups_before_the_first(tmp_path: Path) -> None:
    assert backup.all_of(tmp_path / "work.curator") == ()


def of(times: list[datetime]) -> list[Backup]:
    return [Backup(Path(f"{at:%Y%m%dT%H%M%SZ}.curator"), at, 1) for at in sorted(times, reverse=True)]


def test_old_backups_are_thinned_to_days_weeks_and_months() -> None:
    every_three_hours = of([NOW - timedelta(hours=3 * number) for number in range(8 * 400)])
    dropped = {each.made_at for each in backup.superfluous(every_three_hours, NOW)}
    kept = [each for each in every_three_hours if each.made_at not in dropped]
    recent = [each for each in kept if NOW - each.made_at <= timedelta(days=2)]
    assert len(recent) == 17
    older = [each.made_at for each in kept[17:]]
    assert [at.date() for at in older[:12]] == [(NOW - timedelta(days=2 + day)).date() for day in range(12)]
    assert len({at.isocalendar()[:2] for at in older}) >= 10
    assert len({(at.year, at.month) for at in older}) == 9
    assert len(older) <= 12 + 10 + 9


TIMES = st.integers(0, 3 * 365 * 86_400).map(lambda seconds: NOW + timedelta(days=200) - timedelta(seconds=seconds))


@given(st.lists(TIMES, max_size=40, unique=True))
def test_the_newest_backup_and_those_of_the_last_days_are_never_dropped(times: list[datetime]) -> None:
    every = of(times)
    dropped = backup.superfluous(every, NOW)
    assert every[:1] != list(dropped[:1]) or not every
    assert all(NOW - each.made_at > backup.ALL_KEPT for each in dropped)
    # what is kept stays kept when nothing is added
    assert backup.superfluous([each for each in every if each not in dropped], NOW) == ()


def test_making_a_backup_thins_out_the_old_ones(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        for hour in range(1, 5):
            backup.make(made.connection, made.path, hour * 3600)
        backup.make(made.connection, made.path, 30 * 86_400)
    assert [each.made_at.hour for each in backup.all_of(made.path)] == [0, 4]


@pytest.mark.parametrize("obstacle", ["file in the folder's place", "no room"])
def test_a_backup_that_cannot_be_made_is_told_and_harms_nothing(tmp_path: Path, obstacle: str) -> None:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        before = ground.derived(made.connection)
        if obstacle == "no room":
            backup.folder(made.path).mkdir()
            (backup.folder(made.path) / "19700101T000007Z.new").mkdir()
        else:
            backup.folder(made.path).touch()
        with pytest.raises(BackupFailedError, match="could not be made"):
            backup.make(made.connection, made.path, 7)
        assert ground.derived(made.connection) == before
    assert backup.all_of(made.path) == ()


def test_a_backup_on_a_full_disk_is_told_and_leaves_no_short_copy(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
    done = plain(
        """
import resource
opened = open_collection(path, None)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    opened.back_up()
except CuratorError as error:
    print(error.sentence)
""",
        made.path,
    )
    assert done.startswith("The backup could not be made")
    assert list(backup.folder(made.path).iterdir()) == []


def test_a_restored_backup_is_what_was_backed_up(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        before = ground.derived(made.connection)
        copy = made.back_up()
    target = tmp_path / "restored.curator"
    backup.restore(copy.path, target)
    assert sorted(each.name for each in tmp_path.glob("restored*")) == ["restored.curator"]
    with open_collection(target, ground.signer()) as restored:
        assert ground.derived(restored.connection) == before
        assert check(restored.connection) == ()
        ground.take_in(restored, Uids(90), text="and work goes on")


def test_a_live_collection_restores_with_what_is_still_in_its_log(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        backup.restore(made.path, tmp_path / "restored.curator")
        with open_collection(tmp_path / "restored.curator", None) as restored:
            assert ground.derived(restored.connection) == ground.derived(made.connection)


def test_nothing_is_restored_over_what_is_there(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        copy = made.back_up()
    before = made.path.read_bytes()
    with pytest.raises(BackupFailedError, match="is there already: restore to a new name"):
        backup.restore(copy.path, made.path)
    assert made.path.read_bytes() == before
    (tmp_path / "new.curator-wal").touch()
    with pytest.raises(BackupFailedError, match="the log of a collection that is gone"):
        backup.restore(copy.path, tmp_path / "new.curator")


def test_a_backup_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BackupFailedError, match="There is no backup at"):
        backup.restore(tmp_path / "none.curator", tmp_path / "new.curator")


def damaged(path: Path, how: str) -> None:
    data = bytearray(path.read_bytes())
    match how:
        case "cut off":
            data = data[: len(data) // 2]
        case "another page's bytes":
            data[8192:12288] = data[4096:8192]
        case "no database":
            data = bytearray(b"words " * 999)
        case _:
            path.unlink()
            other = dbapi2.connect(str(path))
            other.execute("create table bookmarks (url)")
            other.close()
            return
    path.write_bytes(data)


@pytest.mark.parametrize("how", ["cut off", "another page's bytes", "no database", "another program's"])
def test_a_damaged_backup_is_not_restored(tmp_path: Path, how: str) -> None:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        copy = made.back_up()
    damaged(copy.path, how)
    before = copy.path.read_bytes()
    with pytest.raises(BackupFailedError):
        backup.restore(copy.path, tmp_path / "new.curator")
    assert copy.path.read_bytes() == before
    assert list(tmp_path.glob("new*")) == []


def test_a_folder_that_cannot_take_the_copy_is_told(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        copy = made.back_up()
    with pytest.raises(BackupFailedError, match="could not be restored"):
        backup.restore(copy.path, tmp_path / "nowhere" / "new.curator")


def test_what_a_killed_backup_left_is_written_over(tmp_path: Path) -> None:
    with ground.collection(tmp_path, clock=Clock()) as made:
        backup.folder(made.path).mkdir()
        shutil.copy(made.path, backup.folder(made.path) / "20250101T120000Z.new")
        copy = made.back_up()
    assert [each.name for each in backup.folder(made.path).iterdir()] == [copy.path.name]
