from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from curator.exchange import manifests
from curator.exchange.exporting import ExportFailedError
from curator.exchange.manifests import Manifest
from curator.exchange.staging import ForeignFilesError, Staging
from curator.exchange.written_files import write_file

ROOT = Path(__file__).parents[2]
MANIFEST = Manifest("curator", 1, "1", False, False, (), (), "", 0, "", 0, 0, 0)


def place(target: Path, **files: str) -> None:
    """Put files of these names (`_` for the dot) with these words into a folder, as an export does."""
    with Staging(target) as stage:
        written = [write_file(stage.folder / name.replace("_", "."), words.encode()) for name, words in files.items()]
        manifests.write(stage.folder, MANIFEST, written)
        stage.place()


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir() if path.name != manifests.NAME}


def test_a_new_folder_has_the_files_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    place(tmp_path / "out", a_csv="one", b_csv="two")
    assert contents(tmp_path / "out") == {"a.csv": "one", "b.csv": "two"}
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    place(tmp_path / "out", a_csv="one")
    assert contents(tmp_path / "out") == {"a.csv": "one"}


@pytest.mark.parametrize("neighbour", [True, False])
def test_an_earlier_export_makes_room_and_its_other_files_go(tmp_path: Path, neighbour: bool) -> None:
    target = tmp_path / "out"
    place(target, a_csv="one", b_csv="two")
    others = {"mine.txt": "mine"} if neighbour else {}
    for name, words in others.items():
        (target / name).write_text(words, encoding="utf-8")
    place(target, b_csv="three", c_csv="four")
    assert contents(target) == {"b.csv": "three", "c.csv": "four", **others}
    assert manifests.untouched(target) == {"b.csv", "c.csv", manifests.NAME}
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_where_folders_cannot_be_exchanged_files_are_moved_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "other")
    place(tmp_path / "out", a_csv="one", b_csv="two")
    place(tmp_path / "out", b_csv="three")
    assert contents(tmp_path / "out") == {"b.csv": "three"}


def test_a_file_of_somebody_else_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("mine", encoding="utf-8")
    with pytest.raises(ForeignFilesError, match=r"a\.csv is not as an export left it"):
        place(tmp_path, a_csv="one", b_csv="two")
    assert contents(tmp_path) == {"a.csv": "mine"}


def test_an_exported_file_that_was_changed_since_is_never_written_over(tmp_path: Path) -> None:
    place(tmp_path / "out", a_csv="one")
    (tmp_path / "out" / "a.csv").write_text("corrected by hand", encoding="utf-8")
    with pytest.raises(ForeignFilesError):
        place(tmp_path / "out", a_csv="two")
    assert contents(tmp_path / "out") == {"a.csv": "corrected by hand"}


def test_a_changed_file_that_the_new_export_does_not_have_stays(tmp_path: Path) -> None:
    place(tmp_path / "out", a_csv="one", b_csv="two")
    (tmp_path / "out" / "a.csv").write_text("corrected by hand", encoding="utf-8")
    place(tmp_path / "out", b_csv="three")
    assert contents(tmp_path / "out") == {"a.csv": "corrected by hand", "b.csv": "three"}


def test_work_that_is_given_up_leaves_nothing_and_changes_nothing(tmp_path: Path) -> None:
    place(tmp_path / "out", a_csv="one")
    with pytest.raises(KeyboardInterrupt), Staging(tmp_path / "out") as stage:  # noqa: PT012 the file is part of the work
        write_file(stage.folder / "a.csv", b"two")
        raise KeyboardInterrupt
    assert contents(tmp_path / "out") == {"a.csv": "one"}
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("failing", range(1, 8))
def test_a_move_that_fails_puts_everything_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int) -> None:
    place(tmp_path, a_csv="one", b_csv="two")
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    moves, rename = [0], Path.rename

    def move(start: Path, end: Path) -> Path:
        moves[0] += 1
        if moves[0] == failing:
            raise OSError(28, "No space left on device")
        return rename(start, end)

    monkeypatch.setattr(Path, "rename", move)
    with pytest.raises(ExportFailedError, match="No space left on device"):
        place(tmp_path, b_csv="three", c_csv="four")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    with pytest.raises(ExportFailedError, match="is a file: choose another name"):
        place(tmp_path / "out")


def test_a_folder_in_no_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportFailedError, match="There is no folder"):
        place(tmp_path / "no" / "out")


def test_a_place_that_takes_no_files_is_told() -> None:
    with pytest.raises(ExportFailedError, match="could not be written"):
        place(Path("/proc/self/out"))


def test_what_a_killed_program_left_is_swept_away_and_what_another_is_at_stays(tmp_path: Path) -> None:
    (tmp_path / ".out.exporting-dead" / "new").mkdir(parents=True)
    with Staging(tmp_path / "out") as at_work:
        place(tmp_path / "out", a_csv="one")
        assert at_work.folder.is_dir()
        assert not (tmp_path / ".out.exporting-dead").exists()
        write_file(at_work.folder / "a.csv", b"two")
        at_work.place()
    assert (tmp_path / "out" / "a.csv").read_text(encoding="utf-8") == "two"


def test_the_name_of_a_folder_may_have_any_characters(tmp_path: Path) -> None:
    target = tmp_path / "out [1] *"
    (tmp_path / f".{target.name}.exporting-dead").mkdir()
    place(target, a_csv="one")
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    place(tmp_path / "link", a_csv="one")
    assert (tmp_path / "link").is_symlink()
    assert contents(tmp_path / "real") == {"a.csv": "one"}


KILLED = """
import os, signal, sys
from pathlib import Path
from curator.exchange import manifests
from curator.exchange.written_files import write_file
from curator.exchange.manifests import Manifest
from curator.exchange.staging import Staging

target, last = Path(sys.argv[1]), int(sys.argv[2])
seen = 0
def hook(event, arguments):
    global seen
    named = any(target.name in str(each) for each in arguments)
    if named and event.startswith(("open", "os.", "shutil.", "tempfile.")):
        seen += 1
        if seen == last:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(hook)
with Staging(target) as stage:
    written = [write_file(stage.folder / name, b"new") for name in ("a.csv", "c.csv")]
    manifests.write(stage.folder, Manifest("curator", 1, "1", False, False, (), (), "", 0, "", 0, 0, 0), written)
    stage.place()
"""


def kill_at(target: Path, last: int) -> bool:
    """Run the program above until it is killed at this call; whether it came to its end instead."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", KILLED, str(target), str(last)]
    done = subprocess.run(command, check=False, env=environment, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode in {0, -9}, done.stderr
    return done.returncode == 0


OLD, NEW = {"a.csv": "old", "b.csv": "old"}, {"a.csv": "new", "c.csv": "new"}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux exchanges two folders in one step")
@pytest.mark.parametrize("before", [{}, OLD])
def test_a_program_killed_at_any_file_leaves_the_old_export_or_the_new_one(
    tmp_path: Path, before: dict[str, str]
) -> None:
    outcomes = []
    for last in range(1, 200):
        target = tmp_path / f"{last}" / "killed"
        target.parent.mkdir()
        if before:
            place(target, a_csv="old", b_csv="old")
        at_end = kill_at(target, last)
        found = contents(target) if target.exists() else {}
        assert found in (before, NEW), f"killed at call {last}"
        assert not found or manifests.untouched(target) == {*found, manifests.NAME}
        place(target, d_csv="next")
        assert [path.name for path in target.parent.iterdir()] == ["killed"]
        outcomes.append(found == NEW)
        if at_end:
            break
    assert at_end
    assert outcomes == sorted(outcomes)
    assert not outcomes[0]


def test_a_program_killed_among_files_of_others_is_undone_by_the_next_export(tmp_path: Path) -> None:
    for last in range(1, 200):
        target = tmp_path / f"{last}" / "killed"
        target.parent.mkdir()
        place(target, a_csv="old", b_csv="old")
        (target / "mine.txt").write_text("mine", encoding="utf-8")
        at_end = kill_at(target, last)
        if manifests.files_of(target):
            assert manifests.untouched(target) == {*manifests.files_of(target), manifests.NAME}
        with Staging(target):
            assert contents(target) in ({**OLD, "mine.txt": "mine"}, {**NEW, "mine.txt": "mine"}), f"killed at {last}"
        place(target, d_csv="next")
        assert contents(target) == {"d.csv": "next", "mine.txt": "mine"}
        if at_end:
            break
    assert at_end
