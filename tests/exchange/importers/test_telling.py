"""What a reader found is told the same way every time: goldens of the sample articles, and the words for a person."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from curator.exchange import importers
from curator.exchange.importers.telling import as_text, tell

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = ROOT / "resources" / "sample"
GOLDEN = ROOT / "tests" / "golden" / "text"
TEXTS = [SAMPLE / "velira-valley-unrest.txt", SAMPLE / "dilmur-bridge-ar.txt", GOLDEN / "copied-page.txt"]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_the_telling_of_a_text_is_the_one_that_was_reviewed(path: Path) -> None:
    told = tell(importers.read(path))
    assert told.pop("text") == path.read_text(encoding="utf-8")
    now = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    golden = GOLDEN / f"{path.stem}.json"
    if os.environ.get("CURATOR_WRITE_GOLDEN"):
        golden.write_text(now, encoding="utf-8")
    assert now == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_all_words_told_stand_where_they_are_told_to(path: Path) -> None:
    told = json.loads(json.dumps(tell(importers.read(path))))
    text = told["text"]
    assert told["length"] == len(text)
    for part in ("marks", "banners", "infobox"):
        assert told[part]
        assert all(each["exact"] == text[each["start"] : each["end"]] for each in told[part])
    for count in told["aggregates"]:
        assert count["verbatim"] == text[count["start"] : count["end"]]
        assert count["cell"]["exact"] == text[count["cell"]["start"] : count["cell"]["end"]]
    for section in told["sections"]:
        assert section["heading"] in text[section["start"] : section["end"]]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_for_a_person_the_text_comes_first_and_unchanged(path: Path) -> None:
    capture = importers.read(path)
    told = as_text(capture)
    assert told.startswith(capture.text)
    below = told[len(capture.text) :]
    assert f"Title: {capture.title}" in below
    assert all(section.heading in below for section in capture.outline.sections)
    assert all(warning in below for warning in capture.warnings)


def test_a_text_with_nothing_in_it_is_told_in_three_lines() -> None:
    told = as_text(importers.read(b"Nothing to see", "a.txt"))
    assert told.split("\n")[2:] == [
        "─" * 72,
        "Title: Nothing to see",
        "Language: not known, ltr · utf-8 · 14 code points",
        "",
    ]


def test_counts_are_told_with_their_bounds_their_source_and_their_whole() -> None:
    below = as_text(importers.read(GOLDEN / "copied-page.txt"))
    assert "“At least 11” killed: 11 to ∞ (at_least)" in below
    assert "“19” civilians killed: 19 to 19 (exact), says ORM" in below
    assert "“2” officers killed: 2 to 2 (exact), among those of count 1" in below
