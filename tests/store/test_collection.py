from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from curator.core.articles import Article
from curator.store import backup, collection, migrations
from curator.store.check import check
from curator.store.collection import create, open_collection
from curator.store.journal import ReadOnlyCollectionError
from curator.store.locking import Lock, UnwritableCollectionError
from curator.store.queries import records
from tests import ground
from tests.ground import Clock, Uids
from tests.store.processes import holder_of, plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from curator.store.driver import Connection


def test_a_new_collection_is_sound_and_has_a_title_and_a_uid(tmp_path: Path) -> None:
    with create(tmp_path / "work.curator", ground.signer(), title="Sarmin valley", clock=Clock()) as made:
        assert made.title == "Sarmin valley"
        assert made.is_writable
        assert made.why_read_only == ""
        facts = dict(made.connection.execute("select name, value from facts"))
        assert len(facts["uid"]) == 36
        assert facts["made_at"] == str(ground.NOON // 1_000_000 + 1)
        assert check(made.connection) == ()
    assert sorted(each.name for each in tmp_path.glob("work*")) == ["work.curator", "work.curator-lock"]


def test_without_a_title_it_is_called_as_its_file(tmp_path: Path) -> None:
    with create(tmp_path / "work.curator", ground.signer()) as made:
        assert made.title == "work"
        made.connection.execute("delete from facts")
        assert made.title == "work"


def test_nothing_is_put_over_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "work.curator"
    path.write_text("mine")
    with pytest.raises(collection.CollectionExistsError, match="is there already"):
        create(path, ground.signer())
    assert path.read_text() == "mine"


def test_nothing_is_made_beside_the_log_of_a_collection_that_is_gone(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        shutil.copy(tmp_path / "ann.curator-wal", tmp_path / "other.curator-wal")
    with pytest.raises(collection.CollectionExistsError, match="the log of a collection that is gone"):
        create(tmp_path / "other.curator", ground.signer())
    assert not (tmp_path / "other.curator").exists()


def test_nothing_is_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(collection.NoCollectionError, match="There is no folder"):
        create(tmp_path / "nowhere" / "work.curator", ground.signer())


def test_two_cannot_make_one_collection_at_once(tmp_path: Path) -> None:
    path = tmp_path / "work.curator"
    lock = Lock(path)
    lock.take("Ben")
    with pytest.raises(collection.HeldCollectionError, match=r"Ben .* is making a collection"):
        create(path, ground.signer())
    lock.give_back()


def test_what_a_killed_program_left_half_made_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "work.curator.new").write_text("half a collection")
    with create(tmp_path / "work.curator", ground.signer()) as made:
        assert check(made.connection) == ()
    assert not (tmp_path / "work.curator.new").exists()


def test_a_collection_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    done = plain(
        """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    create(path, ground.signer())
except CuratorError as error:
    print(error.sentence)
""",
        tmp_path / "work.curator",
    )
    assert done.endswith("try again.")
    assert list(tmp_path.glob("work.curator")) == []
    assert list(tmp_path.glob("*.new*")) == []
    with create(tmp_path / "work.curator", ground.signer()):
        pass


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "There is no collection"),
        (b"", "is empty"),
        (b"words " * 999, "cannot be read"),
        (b"x" * 511, "cut off"),
    ],
)
def test_what_is_no_collection_is_said_in_a_sentence(tmp_path: Path, content: bytes | None, says: str) -> None:
    path = tmp_path / "work.curator"
    if content is not None:
        path.write_bytes(content)
    for signer in (ground.signer(), None):
        with pytest.raises(collection.NoCollectionError, match=says):
            open_collection(path, signer)
    assert (path.read_bytes() if path.exists() else None) == content


@pytest.mark.parametrize("reads_only", [False, True])
def test_a_database_of_another_program_is_refused_and_not_touched(tmp_path: Path, reads_only: bool) -> None:
    path = tmp_path / "places.curator"
    other = dbapi2.connect(str(path))
    other.execute("create table bookmarks (url)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(migrations.NotACollectionError, match="not a Curator collection"):
        open_collection(path, None if reads_only else ground.signer())
    assert path.read_bytes() == before
    # and the lock is free again
    with pytest.raises(migrations.NotACollectionError):
        open_collection(path, ground.signer())


def test_a_closed_collection_opens_with_all_that_was_in_it(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        before = ground.derived(made.connection)
    with ground.reopened(made) as again:
        assert ground.derived(again.connection) == before
    with open_collection(made.path, None) as read:
        assert ground.derived(read.connection) == before


def test_a_second_process_opens_for_reading_and_names_the_holder(tmp_path: Path) -> None:
    made = ground.collection(tmp_path)
    made.close()
    with holder_of(made.path, "Ben") as process:
        with open_collection(made.path, ground.signer()) as second:
            assert not second.is_writable
            assert second.holder is not None
            assert (second.holder.person, second.holder.process) == ("Ben", process.pid)
            assert second.why_read_only.startswith("Ben (on ")
            with pytest.raises(ReadOnlyCollectionError, match=r"Ben .*close it there"):
                ground.take_in(second, Uids())
        with pytest.raises(collection.HeldCollectionError, match=r"Ben .*close it there"):
            open_collection(made.path, ground.signer(), must_write=True)
        process.kill()
        process.wait()
        # the system frees what a killed process held
        with ground.reopened(made) as again:
            ground.take_in(again, Uids())


def test_a_read_only_folder_opens_for_reading_and_says_why(tmp_path: Path) -> None:
    folder = tmp_path / "medium"
    folder.mkdir()
    with ground.collection(folder) as made:
        ground.small_case(made, Uids())
    folder.chmod(0o555)
    done = plain(
        """
opened = open_collection(path, ground.signer())
print(opened.is_writable, opened.connection.execute("select count(*) from claims").fetchone(), opened.why_read_only)
with opened.reader() as reader:
    print(reader.title)
for make in (lambda: open_collection(path, ground.signer(), must_write=True), lambda: create(path.with_name("b"), ground.signer())):
    try:
        make()
    except CuratorError as error:
        print(type(error).__name__)
""",
        made.path,
    )
    folder.chmod(0o755)
    first, *others = done.splitlines()
    assert first.startswith(f"False (2,) {folder} may not be written to")
    assert others == ["Sarmin valley", "UnwritableCollectionError", "UnwritableCollectionError"]


def test_a_read_only_folder_with_work_in_its_log_shows_that_work(tmp_path: Path) -> None:
    folder = tmp_path / "medium"
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        shutil.copytree(tmp_path, folder, ignore=shutil.ignore_patterns("home"))
    folder.chmod(0o555)
    program = 'print(open_collection(path, None).connection.execute("select count(*) from claims").fetchone()[0])'
    assert plain(program, folder / "ann.curator") == "2"
    folder.chmod(0o755)


def test_a_read_only_file_opens_for_reading_and_says_why(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        pass
    made.path.chmod(0o444)
    done = plain("print(open_collection(path, ground.signer()).why_read_only)", made.path)
    assert done == f"{made.path} may not be written to: change its permissions, or copy the collection elsewhere."
    made.path.chmod(0o644)


def test_a_collection_opened_for_reading_refuses_edits_and_says_why(tmp_path: Path) -> None:
    ground.collection(tmp_path).close()
    with open_collection(tmp_path / "ann.curator", None) as read:
        assert read.journal.person == ""
        with pytest.raises(ReadOnlyCollectionError, match="opened for reading only"):
            ground.take_in(read, Uids())


def test_a_reader_sees_what_the_writer_has_saved(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made, made.reader() as reader:
        ground.take_in(made, Uids(), title="First")
        assert [each.title for each in records.every(reader.connection, Article)] == ["First"]
        assert not reader.is_writable
        with made.reader() as other:
            assert other.why_read_only == reader.why_read_only


def test_a_newer_collection_is_refused_and_not_touched(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        made.connection.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at) values ('curator', '9999_later', '')"
        )
    before = made.path.read_bytes()
    for signer in (ground.signer(), None):
        with pytest.raises(migrations.NewerCollectionError, match="update Curator"):
            open_collection(made.path, signer)
    assert made.path.read_bytes() == before


def test_an_older_collection_is_brought_up_to_date_after_a_backup(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        ground.forget_the_form(made)
    with pytest.raises(migrations.OlderCollectionError, match="open it once for writing"):
        open_collection(made.path, None)
    with ground.reopened(made, clock=Clock()) as again:
        assert migrations.pending(again.connection) == []
        assert len(backup.all_of(made.path)) == 1


def test_an_upgrade_that_cannot_be_backed_up_is_not_begun(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        ground.forget_the_form(made)
    (tmp_path / "ann.curator-backups").touch()
    with pytest.raises(backup.BackupFailedError):
        ground.reopened(made)
    (tmp_path / "ann.curator-backups").unlink()
    ground.reopened(made).close()


def test_rebuilding_changes_nothing_in_a_sound_collection(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        before = ground.derived(made.connection)
        made.connection.execute("delete from fields")
        made.connection.execute("update articles set title = 'other'")
        made.rebuild()
        assert ground.derived(made.connection) == before


def test_a_collection_can_be_told_that_it_is_the_same_as_another(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        made.restate({"title": "Another", "uid": "u"})
        assert made.title == "Another"
        assert made.connection.execute("select value from facts where name = 'made_at'").fetchone() is not None


def test_work_is_backed_up_every_half_hour_and_from_the_first_day_on(tmp_path: Path) -> None:
    clock, mint = Clock(), Uids()
    with ground.collection(tmp_path, clock=clock) as made:
        ground.take_in(made, mint)
        clock.advance(29 * 60)
        ground.take_in(made, mint, text="two")
        assert backup.all_of(made.path) == ()
    # a second short day: half an hour since the collection was made
    clock.advance(2 * 60)
    with ground.reopened(made, clock=clock) as again:
        ground.take_in(again, mint, text="three")
        assert len(backup.all_of(made.path)) == 1
        clock.advance(29 * 60)
        ground.take_in(again, mint, text="four")
        assert len(backup.all_of(made.path)) == 1
        clock.advance(60)
        ground.take_in(again, mint, text="five")
        assert len(backup.all_of(made.path)) == 2
    clock.advance(60)
    with ground.reopened(made, clock=clock) as third:
        ground.take_in(third, mint, text="six")
        assert len(backup.all_of(made.path)) == 2


def test_a_clock_that_was_set_back_does_not_end_the_backups(tmp_path: Path) -> None:
    clock = Clock(ground.NOON * 2)
    with ground.collection(tmp_path, clock=clock) as made:
        made.back_up()
        clock.now = ground.NOON
        ground.take_in(made, Uids())
        assert len(backup.all_of(made.path)) == 2


def test_a_backup_that_fails_is_told_and_takes_nothing_from_the_save(tmp_path: Path) -> None:
    clock, mint = Clock(), Uids()
    with ground.collection(tmp_path, clock=clock) as made:
        (tmp_path / "ann.curator-backups").touch()
        clock.advance(31 * 60)
        ground.take_in(made, mint)
        assert made.backup_trouble.startswith("The backup could not be made")
        (tmp_path / "ann.curator-backups").unlink()
        ground.take_in(made, mint, text="two")
        assert made.backup_trouble == ""
        assert len(backup.all_of(made.path)) == 1


def test_whoever_has_a_collection_open_can_have_its_backups_made_aside(tmp_path: Path) -> None:
    clock, mint = Clock(), Uids()
    handed: list[Callable[[Connection], None]] = []
    with ground.collection(tmp_path, clock=clock) as made:
        made.protect = handed.append
        clock.advance(31 * 60)
        ground.take_in(made, mint)
        ground.take_in(made, mint, text="two")
        assert (len(handed), backup.all_of(made.path)) == (1, ())
        reader = made.reader()
        handed[0](reader.connection)
        reader.close()
        (kept,) = backup.all_of(made.path)
        ground.take_in(made, mint, text="three")
        assert len(handed) == 1
        clock.advance(31 * 60)
        ground.take_in(made, mint, text="four")
        assert len(handed) == 2
    with open_collection(kept.path, None) as copy:
        assert copy.connection.execute("select count(*) from articles").fetchone() == (2,)


def test_a_collection_without_its_facts_is_backed_up_from_now_on(tmp_path: Path) -> None:
    clock = Clock()
    with ground.collection(tmp_path, clock=clock) as made:
        made.connection.execute("delete from facts")
        clock.advance(31 * 60)
        ground.take_in(made, Uids())
        assert backup.all_of(made.path) == ()
        clock.advance(31 * 60)
        ground.take_in(made, Uids(20), text="two")
        assert len(backup.all_of(made.path)) == 1


def test_a_held_lock_is_given_back_when_a_file_cannot_be_opened(tmp_path: Path) -> None:
    path = tmp_path / "work.curator"
    path.write_text("no database " * 100)
    with pytest.raises(collection.NoCollectionError):
        open_collection(path, ground.signer())
    lock = Lock(path)
    assert lock.take("Ben") is None
    lock.give_back()


def test_a_file_named_as_a_folder_is_no_place(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises((collection.NoCollectionError, UnwritableCollectionError)):
        create(tmp_path / "file" / "work.curator", ground.signer())


def test_where_no_lock_can_be_made_it_opens_for_reading_and_says_why(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        pass
    (tmp_path / "ann.curator-lock").unlink()
    (tmp_path / "ann.curator-lock").mkdir()
    with open_collection(made.path, ground.signer()) as opened:
        assert not opened.is_writable
        assert "see to its disk" in opened.why_read_only
    with pytest.raises(UnwritableCollectionError):
        open_collection(made.path, ground.signer(), must_write=True)
