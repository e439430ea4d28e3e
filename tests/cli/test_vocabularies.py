"""The words of a collection on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.running import done, refused, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def valley(tmp_path: Path) -> Path:
    path = tmp_path / "valley.curator"
    done("new", path)
    return path


def told(collection: Path, which: str, name: str) -> dict[str, Any]:
    listed = done("vocabulary", collection, "list", which, "--json").document
    (found,) = [each for each in listed if each["id"] == name]
    return dict(found)


def test_all_vocabularies_are_listed_or_one(valley: Path) -> None:
    every = done("vocabulary", valley, "list", "--json").document
    assert {each["vocabulary"] for each in every} == {"caveats", "event_types", "person_classes", "counting_profiles"}
    assert len(done("vocabulary", valley, "list", "person-classes").lines) == 7


def test_a_term_is_added_renamed_merged_taken_back_and_retired(valley: Path) -> None:
    done("vocabulary", valley, "add", "caveats", "staged", "--label", "staged video", "--like", "hoax", "--as", "Ann")
    assert told(valley, "caveats", "staged")["like"] == "hoax"
    done("vocabulary", valley, "rename", "caveats", "staged", "--label-ar", "مقطع مفبرك")
    assert told(valley, "caveats", "staged")["labels"] == {"ar": "مقطع مفبرك", "en": "staged video"}
    ran = done("vocabulary", valley, "merge", "caveats", "staged", "hoax", "--because", "the same to us")
    assert ran.lines == ["staged: “staged video”, read as hoax; 0 records of it."]
    done("vocabulary", valley, "take-back", "caveats", "staged")
    assert told(valley, "caveats", "staged")["read_as"] == "staged"
    done("vocabulary", valley, "retire", "caveats", "staged", "--because", "never used")
    assert (told(valley, "caveats", "staged")["retired"], told(valley, "caveats", "staged")["because"]) == (
        True,
        "never used",
    )


def test_a_counting_profile_is_added_from_its_file(valley: Path, tmp_path: Path) -> None:
    file = tmp_path / "ours.toml"
    file.write_text('id = "ours"\nversion = 3\n[words.dozens]\nlow = 24\n', "utf-8")
    assert done("vocabulary", valley, "add", "counting_profiles", file).lines == [
        "The counting profile ours is there in version 3."
    ]
    assert told(valley, "counting_profiles", "ours")["standard"] is False
    file.write_text("id = ours", "utf-8")
    assert "line 1" in refused("vocabulary", valley, "add", "counting_profiles", file)
    assert "check the name" in refused("vocabulary", valley, "add", "counting_profiles", tmp_path / "none.toml")


def test_what_cannot_be_is_refused_with_a_sentence(valley: Path) -> None:
    sentence = refused("vocabulary", valley, "merge", "person_classes", "civilian", "unknown", "--because", "x")
    assert sentence.startswith("“civilian” cannot be merged")
    assert run("vocabulary", valley, "list", "colours").code == 2
