from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

from curator.cli.collection_argument import writing
from curator.cli.main import COMMANDS
from curator.core import edits
from curator.core.events import Event
from tests import ground
from tests.cli.running import BLIND, Watched, done, refused, run, run_apart, start

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.edits import Edit


def test_it_says_which_version_it_is() -> None:
    assert done("--version").out == f"curator {metadata.version('curator')}\n"


def test_help_names_every_command() -> None:
    told = done("--help").out
    assert all(re.search(rf"^  {name} ", told, re.MULTILINE) for name in COMMANDS)
    for name in COMMANDS:
        assert "Usage: " in done(name, "--help").out


def test_a_collection_alone_opens_the_window(empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    watched = Watched()
    monkeypatch.chdir(empty.parent)
    for named in (empty, "valley.curator", "valley"):
        assert run(named, screen=watched.screen()).code == 0
    assert run("open", empty, screen=watched.screen()).code == 0
    assert watched.opened == [empty.resolve()] * 4


def test_nothing_at_all_opens_the_last_collection() -> None:
    watched = Watched(code=4)
    assert run(screen=watched.screen()).code == 4
    assert watched.opened == [None]


def test_a_collection_that_is_not_there_is_not_opened(tmp_path: Path) -> None:
    watched = Watched()
    ran = run(tmp_path / "none.curator", screen=watched.screen())
    assert (ran.code, watched.opened) == (1, [])
    assert ran.err.startswith("There is no collection at ")


def test_where_qt_cannot_be_loaded_the_window_says_so(empty: Path) -> None:
    ran = run(empty, screen=BLIND)
    assert (ran.code, ran.err) == (1, "Qt is not here: install it.\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["imprt", "x"], "Did you mean “import”?"),
        (["xyzzy"], "“curator --help” lists the commands."),
        (["--frobnicate"], "No such option"),
        (["new"], "Missing argument"),
        (["list", "apples", "x.curator"], "'apples' is not one of 'articles'"),
        (["new", "x", "--encrypt"], "No such option"),
        (["export", "x.curator", "--layout", "csv", "--to", "y"], "'csv' is not"),
        (["sync", "x.curator", "create"], "There is no command and no collection “sync”"),
    ],
)
def test_wrong_usage_ends_with_2(arguments: list[str], told: str) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err


def test_what_cannot_be_done_is_one_sentence(tmp_path: Path) -> None:
    assert refused("list", "events", tmp_path / "none.curator").startswith("There is no collection at ")
    (tmp_path / "text.curator").write_text("This is no collection.\n" * 1_000, encoding="utf-8")
    assert "cannot be read" in refused("stats", tmp_path / "text.curator")


def test_the_system_refusing_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    ran = run("demo", tmp_path / "a file" / "demo", "--no-window")
    assert ran.code == 1
    assert ran.err.startswith("The system refused: Not a directory (")


def test_a_folder_that_cannot_be_written_to_keeps_nobody_from_reading(collection: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    home = str(tmp_path / "file" / "home")
    assert run_apart("list", "events", collection, CURATOR_HOME=home).code == 0
    ran = run_apart("new", tmp_path / "other", CURATOR_HOME=home)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("The system refused: Not a directory (")
    assert ran.err.count("\n") == 1


def test_a_bug_rises_loud_and_stands_in_the_log(home: Path, empty: Path) -> None:
    program = (
        "import sys; from curator import logs; from curator.cli import main, screen;"
        "logs.start(); logs.catch_bugs(lambda _: None);"
        "main.run(sys.argv[1:], screen.Screen(lambda path: 1 // 0, lambda *_: []))"
    )
    ran = subprocess.run([sys.executable, "-c", program, str(empty)], capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert "ZeroDivisionError" in ran.stderr
    assert "ZeroDivisionError" in (home / "curator.log").read_text(encoding="utf-8")


def test_a_pipe_that_closes_is_no_trouble(collection: Path) -> None:
    process = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {sys.executable} -m curator list claims '{collection}' --json | head -n 1"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (process.stdout, process.stderr) == ("[\n", "")


def test_a_process_of_its_own_answers_alike(collection: Path) -> None:
    assert run_apart("list", "events", collection).out == done("list", "events", collection).out
    ran = run_apart("list", "events", collection.parent / "none")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


def test_any_text_goes_into_a_pipe_as_utf_8(article: Path) -> None:
    for language in ("C", "POSIX", "en_US.ISO-8859-1"):
        ran = run_apart("text", article, LC_ALL=language, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
        assert "لم يذكر أحد عدد الجرحى. 🕊" in ran.out


def test_ctrl_c_takes_nothing_in(empty: Path, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(3_000):
        (many / f"{number:04}.txt").write_text(f"Report {number}\n\nOn 3 May {number} people were killed in Zayt.\n")
    process = start("import", empty, many)
    holder = empty.with_name(empty.name + "-holder")
    while process.poll() is None and not holder.exists():
        pass
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, "", "Stopped; everything is as it was before.\n")
    assert done("list", "articles", empty, "--json").document == []
    assert done("check", empty, "--json").document == {"sound": True, "findings": []}


def stop() -> None:
    os.kill(os.getpid(), signal.SIGINT)


def stopped_at(collection: Path, place: str) -> None:
    """Write two events in one transaction, and press Ctrl-C at this place."""

    def batch() -> Iterator[tuple[Edit, tuple[()]]]:
        for number in (7, 8):
            yield edits.create("Make event", Event(ground.Uids(number)(), f"E-{number:06}", "One")), ()
            if place == "inside":
                stop()

    with writing(collection) as opened:
        if place == "before":
            stop()
        opened.journal.commit_all(batch())
        stop()


@pytest.mark.parametrize("place", ["before", "inside"])
def test_ctrl_c_is_heard_until_something_is_saved(collection: Path, place: str) -> None:
    with pytest.raises(KeyboardInterrupt):
        stopped_at(collection, place)
    assert [each["id"] for each in done("list", "events", collection, "--json").document] == ["E-000001"]


def test_ctrl_c_comes_too_late_once_all_is_saved(collection: Path) -> None:
    stopped_at(collection, "after")
    assert len(done("list", "events", collection, "--json").document) == 3
    with pytest.raises(KeyboardInterrupt):
        stop()


@pytest.mark.skipif(os.name != "posix", reason="terminals of this kind are POSIX's")
def test_progress_is_for_whoever_watches_and_never_in_the_answer(empty: Path, article: Path) -> None:
    watcher, terminal = os.openpty()
    process = subprocess.run(
        [sys.executable, "-m", "curator", "import", str(empty), str(article), "--json"],
        stdout=subprocess.PIPE,
        stderr=terminal,
        check=True,
    )
    os.close(terminal)
    shown = os.read(watcher, 100_000)
    os.close(watcher)
    assert b"Taking in" in shown
    assert json.loads(process.stdout)["taken"] == 1


@pytest.mark.skipif(os.name != "posix", reason="terminals of this kind are POSIX's")
def test_no_article_can_steer_the_terminal(empty: Path, article: Path) -> None:
    done("import", empty, article)
    watcher, terminal = os.openpty()
    for arguments in (
        ["new", str(empty.parent / "other"), "--title", "\x1b[2Jgone\u202e"],
        ["list", "articles", str(empty)],
    ):
        subprocess.run([sys.executable, "-m", "curator", *arguments], stdout=terminal, check=True)
    os.close(terminal)
    shown = os.read(watcher, 100_000).decode()
    os.close(watcher)
    assert "“�[2Jgone�”" in shown
    assert "\x1b" not in shown
