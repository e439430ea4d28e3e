"""The real window on a real screen, looked at from another process as a screen reader looks at it (AT-SPI)."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from curator.core.articles import ArticleVersion
from curator.core.passages import Passage
from curator.store.collection import open_collection
from curator.store.queries import articles, records
from tests.furnished import furnish

SYSTEM_PYTHON = Path("/usr/bin/python3")
PROGRAMS = ("Xvfb", "xvfb-run", "xauth", "dbus-run-session")
ROOT = Path(__file__).resolve().parents[2]
LOOK = ROOT / "tests" / "tools" / "outside_look.py"


def missing() -> str:
    """What this machine lacks to look from outside; empty where nothing."""
    lacking = [name for name in PROGRAMS if shutil.which(name) is None]
    if not SYSTEM_PYTHON.exists():
        return str(SYSTEM_PYTHON)
    tried = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"],
        capture_output=True,
        check=False,
        timeout=60,
    )
    return ", ".join([*lacking, *(["gir1.2-atspi-2.0 with python3-gi"] if tried.returncode else [])])


def test_a_screen_reader_hears_every_part_of_the_window_and_the_passage_at_the_caret(tmp_path: Path) -> None:
    if lacking := missing():
        pytest.skip(f"looking from outside needs {lacking} (xvfb, dbus, at-spi2-core, python3-gi, gir1.2-atspi-2.0)")
    path, report = tmp_path / "sample.curator", tmp_path / "report.json"
    furnish(path)
    with open_collection(path, None) as collection:
        version = records.get(collection.connection, ArticleVersion, articles.library(collection.connection)[0].version)
        passage = next(
            each for each in records.every(collection.connection, Passage) if each.version == version.uid and each.spans
        )
        text = articles.text(collection.connection, version)
    place = len(text[: passage.spans[0].start + 1].encode("utf-16-le")) // 2
    screen = ("xvfb-run", "--auto-servernum", "dbus-run-session", "--")
    done = subprocess.run(
        [*screen, str(SYSTEM_PYTHON), str(LOOK), str(report), str(place), sys.executable, "-m", "curator", str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert report.exists(), done.stdout + done.stderr
    seen = json.loads(report.read_text(encoding="utf-8"))
    parts = seen["parts"]
    assert [each for each in parts if each["focusable"] and each["showing"] and not each["name"]] == []
    named = {(each["role"], each["name"]) for each in parts if each["showing"]}
    for wanted in ("Article text", "Filter library", "Library", "Outline"):
        assert wanted in {name for _, name in named}, wanted
    assert next(each for each in parts if each["name"] == "Article text")["characters"] >= len(text)
    assert len([each for each in parts if each["role"] == "list item"]) > 3
    assert [each for each in seen["spoken"] if each.startswith("marked")] != []
