from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest

from curator import settings
from curator.cli.screen import Screen
from tests.cli.running import BLIND, Watched, done, run, run_apart

if TYPE_CHECKING:
    from pathlib import Path


def tour(folder: Path, *options: str, watched: Watched | None = None) -> list[str]:
    """The tour in this folder; what it said."""
    ran = run("demo", folder, *options, screen=(watched or Watched()).screen())
    assert ran.code == 0, ran.err
    return ran.lines


def test_the_tour_goes_the_whole_way(tmp_path: Path) -> None:
    watched = Watched()
    folder = tmp_path / "demo"
    told = "\n".join(tour(folder, "--no-window", watched=watched))
    for step in (
        "took in",
        "marked",
        "recorded",
        "disputed on",
        "submitted",
        "settled",
        "approved",
        "wrote",
        "Pictures",
    ):
        assert step in told
    assert "Ada cannot approve" in told
    assert watched.opened == []
    assert {path.suffix for path in folder.iterdir()} == {".curator", ".csv", ".json", ".md", ".png"}
    assert done("check", folder / "demo.curator").code == 0
    (toll,) = [
        each
        for each in done("ledger", folder / "demo", "--json").document
        if each["title"].startswith("212+ civilians")
    ]
    (line,) = toll["lines"]
    assert (line["claimed"], line["residual"]) == ({"low": 212, "high": None}, {"low": 196, "best": 196, "high": None})
    assert line["itemised"] == {"low": 14, "best": 16, "high": 16, "high_open": False}
    assert {each["event"]: (each["estimate"]["best"], each["because"]) for each in line["counted"]} == {
        "E-000002": (11, "ORM reports it. The total names no days. The total names no area."),
        "E-000007": (5, "ORM reports it. The total names no days. The total names no area."),
    }
    assert {each["because"] for each in line["left_out"]} == {
        "It is a total or a rest itself, not a single event.",
        "ORM reports nothing of it, and counts only what it reports.",
    }
    with (folder / "events.csv").open(encoding="utf-8", newline="") as file:
        events = list(csv.DictReader(file))
    assert any(row["contested_on"] for row in events)
    assert {row["state"] for row in events} == {"approved"}
    listed = done("list", "events", folder / "demo", "--json").document
    assert {row["event"] for row in events} == {each["id"] for each in listed if each["state"] == "approved"}


def test_the_tour_opens_the_window_at_its_end(tmp_path: Path) -> None:
    watched = Watched()
    tour(tmp_path / "demo", watched=watched)
    assert watched.opened == [tmp_path / "demo" / "demo.curator"]


def test_a_program_gets_one_document_and_no_window(tmp_path: Path) -> None:
    watched = Watched()
    ran = run("demo", tmp_path / "demo", "--json", screen=watched.screen())
    told = json.loads(ran.out)
    assert told["collection"] == str(tmp_path / "demo" / "demo.curator")
    assert all(tmp_path.joinpath(path).is_file() for path in told["files"])
    assert str(tmp_path / "demo" / "read-light.png") in told["files"]
    assert watched.opened == []


def test_without_qt_the_tour_leaves_the_pictures_out_and_says_why(tmp_path: Path) -> None:
    for options in ([], ["--no-window"]):
        ran = run("demo", tmp_path / f"demo{len(options)}", *options, screen=BLIND)
        assert (ran.code, ran.err) == (0, "")
        assert "Pictures of the window are left out. Qt is not here: install it." in ran.lines
    assert list(tmp_path.glob("demo*/*.png")) == []
    assert len(list(tmp_path.glob("demo*/events.csv"))) == 2


def test_the_tour_can_be_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    first = tour(folder, "--no-window", watched=Watched(draws=("read-light.png", "read-dark.png")))
    done("backup", folder / "demo")
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    assert len(tour(folder, "--no-window")) == len(first)
    assert (folder / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert not (folder / "read-dark.png").exists()
    assert not (folder / "demo.curator-backups").exists()


def test_work_on_the_sample_is_never_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    tour(folder, "--no-window")
    done("review", folder / "demo", "confirm", "E-000001", "--as", "Cem")
    done("review", folder / "demo", "dispute", "E-000001", "title", "--as", "Cem", "--because", "Is it one event?")
    before = (folder / "demo.curator").read_bytes()
    ran = run("demo", folder, "--no-window", screen=Watched().screen())
    assert (ran.code, ran.out) == (1, "")
    assert "is not as the tour left it" in ran.err
    assert (folder / "demo.curator").read_bytes() == before


@pytest.mark.parametrize("name", ["events.csv", "read-light.png", "demo.curator", "demo.json"])
def test_files_of_somebody_else_are_spared(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    (folder / name).write_text("mine", encoding="utf-8")
    ran = run("demo", folder, "--no-window", screen=Watched().screen())
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert [path.name for path in folder.iterdir()] == [name]
    assert (folder / name).read_text(encoding="utf-8") == "mine"


def test_a_tour_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def fail(*_: Path) -> list[Path]:
        raise OSError(28, "No space left on device")

    ran = run("demo", tmp_path / "demo", "--no-window", screen=Screen(Watched().open_window, fail))
    assert (ran.code, ran.out) == (1, "")
    assert "No space left on device" in ran.err
    assert not (tmp_path / "demo").exists()


def test_the_program_draws_its_desks_without_a_display(tmp_path: Path) -> None:
    ran = run_apart("demo", tmp_path / "demo", "--no-window", DISPLAY="", WAYLAND_DISPLAY="")
    assert (ran.code, ran.err) == (0, "")
    pictures = list((tmp_path / "demo").glob("*.png"))
    assert len(pictures) >= 4
    assert all(path.read_bytes().startswith(b"\x89PNG") and path.stat().st_size > 5_000 for path in pictures)
    assert settings.load() == settings.Settings()


def test_a_window_without_a_display_says_so(collection: Path) -> None:
    ran = run_apart(collection, DISPLAY="", WAYLAND_DISPLAY="")
    assert (ran.code, ran.out) == (1, "")
    assert (
        ran.err
        == "There is no display to show the window on: start it in a desktop session, or use the other commands.\n"
    )


def test_where_qt_cannot_be_loaded_the_packages_are_named(tmp_path: Path, collection: Path) -> None:
    broken = tmp_path / "broken" / "PySide6"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text("raise ImportError('libGL.so.1: cannot open shared object file')\n")
    ran = run_apart(collection, PYTHONPATH=str(broken.parent))
    assert (ran.code, ran.out) == (1, "")
    assert "libGL.so.1" in ran.err
    assert "apt-get install libgl1 libegl1 " in ran.err
    assert run_apart("list", "events", collection, PYTHONPATH=str(broken.parent)).code == 0
    toured = run_apart("demo", tmp_path / "demo", PYTHONPATH=str(broken.parent))
    assert (toured.code, toured.err) == (0, "")
    assert "Pictures of the window are left out. " in toured.out
    assert (tmp_path / "demo" / "events.csv").is_file()
