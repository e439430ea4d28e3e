from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from curator.core.articles import Article
from curator.core.changes import Write
from curator.core.entries import ClaimEntry
from curator.store import backup, drafts, rescue
from curator.store.check import check
from curator.store.collection import CollectionExistsError, NoCollectionError, create, open_collection
from curator.store.queries import records
from curator.store.rescue import NothingToRescueError
from tests import ground
from tests.ground import Uids
from tests.store.damage import PAGE, alter, flip, pages, zero_page
from tests.store.laptops import feed, forged, introduce, log
from tests.store.processes import plain

if TYPE_CHECKING:
    from curator.store.signing import Signer


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed collection with a case and some forty articles more, each in a change of its own."""
    mint = Uids()
    with ground.collection(tmp_path) as made:
        ground.small_case(made, mint)
        for number in range(40):
            ground.take_in(
                made, mint, text=f"{number} people were killed in Sarmin. " * number, title=f"Article {number}"
            )
    return made.path


def rescued(path: Path, signer: Signer | None = None) -> tuple[rescue.Report, Path]:
    """Rescue a file, which must stay as it is."""
    before = path.read_bytes()
    new = path.with_name("new.curator")
    report = rescue.rescue(path, new, signer or ground.signer(), clock=ground.Clock())
    assert path.read_bytes() == before
    return report, new


def state(path: Path) -> str:
    with open_collection(path, None) as opened:
        return ground.derived(opened.connection)


def test_a_sound_collection_is_rescued_whole_and_is_the_same_collection(path: Path) -> None:
    report, new = rescued(path)
    assert (report.changes, report.lost) == (46, ())
    assert state(new) == state(path)
    with open_collection(path, None) as old, open_collection(new, ground.signer()) as saved:
        assert (
            saved.connection.execute("select * from facts order by 1").fetchall()
            == old.connection.execute("select * from facts order by 1").fetchall()
        )
        assert report.blobs == old.connection.execute("select count(*) from blobs").fetchone()[0]
        assert check(saved.connection) == ()
        ground.take_in(saved, Uids(999), text="work goes on")
        saved.undo()


@pytest.mark.parametrize("page", [1, 2, 3, 5, 8, 13, 21])
def test_a_page_of_zeros_costs_no_more_than_what_was_on_it(path: Path, page: int) -> None:
    zero_page(path, page)
    report, new = rescued(path)
    assert report.changes >= 40
    with open_collection(new, None) as saved:
        assert {each.kind for each in check(saved.connection)} <= {
            "lost",
            "chain",
            "missing_bytes",
            "waiting",
            "reference",
        }
        assert report.lost == tuple(each.sentence for each in check(saved.connection))
        number = saved.connection.execute("select count(*) from changes where ready = 1").fetchone()[0]
        assert number == report.changes or page == 3


def test_every_page_can_go_and_the_rest_is_saved(path: Path) -> None:
    whole = path.read_bytes()
    for page in range(4, pages(path) + 1, 9):
        path.write_bytes(whole)
        zero_page(path, page)
        report, new = rescued(path)
        assert report.changes >= 30, f"page {page}"
        backup.remove(new)


def test_a_file_cut_off_is_rescued_up_to_the_cut(path: Path) -> None:
    data = path.read_bytes()
    saved = []
    for part in (0.95, 0.85, 0.75):
        path.write_bytes(data[: int(len(data) * part)])
        report, new = rescued(path)
        saved.append(report.changes)
        backup.remove(new)
    assert saved == sorted(saved, reverse=True)
    assert 0 < saved[-1] < saved[0] <= 46


def test_flipped_bits_cost_the_changes_that_they_hit_and_are_told(path: Path) -> None:
    chance = Random(5)  # noqa: S311 places, no secrets
    for _ in range(60):
        flip(path, chance.randrange(path.stat().st_size * 8))
    report, new = rescued(path)
    assert report.changes >= 20
    with open_collection(new, None) as saved:
        assert all(each.id for each in log(saved))
        assert not {each.kind for each in check(saved.connection)} & {"file", "form", "change", "signature", "bytes"}
    assert report.changes == 46 or report.lost


def test_work_in_the_log_of_a_killed_program_is_rescued_too(path: Path) -> None:
    folder = path.with_name("killed")
    with open_collection(path, ground.signer()) as made:
        ground.take_in(made, Uids(999), text="only in the log")
        folder.mkdir()
        for suffix in ("", "-wal"):
            shutil.copy(f"{path}{suffix}", folder / f"work.curator{suffix}")
    zero_page(folder / "work.curator", 1)
    beside = (folder / "work.curator-wal").read_bytes()
    report, _ = rescued(folder / "work.curator")
    assert report.changes == 47
    assert (folder / "work.curator-wal").read_bytes() == beside


def test_what_lost_changes_wrote_is_gone_and_comes_back_with_another_laptop(path: Path, tmp_path: Path) -> None:
    with ground.collection(tmp_path, "Ben") as ben, open_collection(path, None) as whole:
        ground.share(whole, ben)
        expected = ground.derived(ben.connection)
        third = log(whole)[2]
        body = third.data.hex()
    alter(path, f"update changes set body = cast(x'{body}' || x'20' as blob) where id = '{third.id}'")  # noqa: S608 ours
    report, new = rescued(path)
    assert report.changes == 45
    assert any(f"Change 3 of device {third.body.d} is damaged" in each for each in report.lost)
    assert any(third.id in each for each in report.lost)
    with open_collection(new, ground.signer()) as saved:
        assert len(records.every(saved.connection, Article)) == 41
        with open_collection(ben.path, None) as full:
            ground.share(full, saved)
        assert ground.derived(saved.connection) == expected
        assert check(saved.connection) == ()


def test_forged_changes_are_left_behind_and_told(path: Path) -> None:
    with open_collection(path, ground.signer()) as opened:
        introduce(opened, [ground.signer("Eve")])
        true = forged(ground.signer("Eve"), [Write("set", "article:x", "title", "x", [])])
        feed(opened, [true.__class__(true.id, true.data, true.body, bytes(64))])
    report, new = rescued(path)
    assert report.changes == 46
    assert any("is not signed by its device" in each for each in report.lost)
    with open_collection(new, None) as saved:
        assert true.id not in {each.id for each in log(saved)}


def test_changes_of_a_device_whose_key_is_lost_are_kept_and_wait(path: Path) -> None:
    alter(path, "delete from devices")
    # the person's own key is known to the program
    report, new = rescued(path)
    assert (report.changes, records_in(new)) == (46, 41)
    backup.remove(new)
    report, new = rescued(path, ground.signer("Ben"))
    assert (report.changes, records_in(new)) == (46, 0)
    assert any("wait until somebody says whose it is" in each for each in report.lost)


def records_in(path: Path) -> int:
    with open_collection(path, None) as opened:
        return len(records.every(opened.connection, Article))


def test_what_was_typed_and_not_saved_is_rescued(path: Path) -> None:
    with open_collection(path, ground.signer()) as opened:
        drafts.keep(opened, "claim", ClaimEntry(passages=()))
    _, new = rescued(path)
    with open_collection(new, ground.signer()) as saved:
        assert drafts.find(saved, "claim") == ClaimEntry(passages=())


@pytest.mark.parametrize("content", [b"", b"words " * 2000, bytes(3 * PAGE)])
def test_where_nothing_is_intact_nothing_is_made(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "damaged.curator"
    path.write_bytes(content)
    with pytest.raises(NothingToRescueError, match="look for a backup"):
        rescue.rescue(path, tmp_path / "new.curator", ground.signer())
    assert not (tmp_path / "new.curator").exists()
    with create(tmp_path / "new.curator", ground.signer()):
        pass


def test_a_database_of_another_program_holds_nothing_to_rescue(tmp_path: Path) -> None:
    path = tmp_path / "places.db"
    with closing(dbapi2.connect(str(path))) as other:
        other.execute("create table changes (id, device, number, body, signature, ready)")
        other.execute("insert into changes values ('a', 'b', 1, x'00', x'00', 1)")
        other.commit()
    with pytest.raises(NothingToRescueError):
        rescue.rescue(path, tmp_path / "new.curator", ground.signer())


def test_what_is_not_there_cannot_be_rescued(tmp_path: Path) -> None:
    with pytest.raises(NothingToRescueError, match="There is no file"):
        rescue.rescue(tmp_path / "none.curator", tmp_path / "new.curator", ground.signer())


def test_a_rescue_goes_to_a_free_place(path: Path, tmp_path: Path) -> None:
    with pytest.raises(CollectionExistsError):
        rescue.rescue(path, path, ground.signer())
    with pytest.raises(NoCollectionError):
        rescue.rescue(path, tmp_path / "nowhere" / "new.curator", ground.signer())


def test_a_file_whose_disk_does_not_answer_is_told(tmp_path: Path) -> None:
    memory = Path("/proc/self/mem")
    if not memory.is_file():
        pytest.skip("no file here fails to be read")
    with pytest.raises(NothingToRescueError, match="see to its disk"):
        rescue.rescue(memory, tmp_path / "new.curator", ground.signer())


def test_of_very_many_damaged_changes_some_are_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rescue, "MOST", 2)
    alter(path, "update changes set body = cast(body || x'20' as blob) where arrival < 9")
    report, _ = rescued(path)
    assert report.changes == 38
    assert sum("its bytes are not those" in each for each in report.lost) == 2


def test_a_file_that_may_not_be_read_is_told(path: Path) -> None:
    path.chmod(0o000)
    done = plain(
        """
from curator.store.rescue import rescue
try:
    rescue(path, path.with_name("new.curator"), ground.signer())
except CuratorError as error:
    print(error.sentence)
""",
        path,
    )
    path.chmod(0o644)
    assert done == "ann.curator cannot be copied to be looked at (Permission denied): see to its disk, and make room."
    assert not path.with_name("new.curator").exists()


def test_a_disk_that_is_full_leaves_no_half_rescue(path: Path) -> None:
    # so that the rescued collection needs more room than the damaged one
    alter(path, *(f"delete from {table}" for table in ("revisions", "fields", "articles", "search_entries")), "vacuum")  # noqa: S608 ours
    done = plain(
        """
import resource
from curator.store.rescue import rescue
size = path.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
try:
    rescue(path, path.with_name("new.curator"), ground.signer())
except CuratorError as error:
    print(error.sentence)
""",
        path,
    )
    assert done.endswith("try again.")
    assert not path.with_name("new.curator").exists()


def test_where_a_table_cannot_be_read_at_all_patience_ends(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rescue, "PATIENCE", 5)
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        root = connection.execute("select rootpage from sqlite_master where name = 'changes'").fetchone()[0]
    zero_page(path, root)
    report, _ = rescued(path)
    assert report.changes >= 40
