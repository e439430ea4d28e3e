"""The words of a collection on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests import ground
from tests.cli.running import done, refused, run
from tests.exchange.lines import killed, monitor, words, write

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


@pytest.fixture
def worded(tmp_path: Path, valley: Path) -> Path:
    """A collection with an own caveat, an own class and an own type of event, and a claim that holds all three."""
    done("vocabulary", valley, "add", "caveats", "slanted", "--label", "slanted video", "--like", "pov")
    done("vocabulary", valley, "add", "person_classes", "medics", "--label", "medics", "--like", "civilian")
    done("vocabulary", valley, "add", "event_types", "Siege", "--label", "Siege", "--label-ar", "حصار")
    article = tmp_path / "article.txt"
    article.write_text(ground.TEXT, "utf-8")
    done("import", valley, article)
    counts = [killed(10, group="villagers", **words("ten")) | {"class": "medics"}]
    event = {"type": "event", "id": "E-000001", "title": "Kafr Zayt", "event_type": "Siege"}
    claim = monitor(event="E-000001", caveats=["slanted", "translation"], counts=counts, event_type="Siege")
    done("annotate", valley, write(tmp_path, event, claim))
    return valley


def claims(collection: Path) -> list[dict[str, Any]]:
    return list(done("list", "claims", collection, "--json").document)


def test_own_terms_are_loaded_by_their_ids_and_told_by_them(worded: Path) -> None:
    (claim,) = claims(worded)
    assert (sorted(claim["caveats"]), claim["event_type"], claim["counts"][0]["class"]) == (
        ["slanted", "translation"],
        "Siege",
        "medics",
    )
    assert {told(worded, *each)["records"] for each in (("caveats", "slanted"), ("person_classes", "medics"))} == {1}
    assert told(worded, "event_types", "Siege")["records"] == 2


def test_a_merged_term_is_read_as_the_other_in_lists_totals_and_files(worded: Path, tmp_path: Path) -> None:
    for which, name, into in (
        ("caveats", "slanted", "undue_weight"),
        ("person_classes", "medics", "civilian"),
        ("event_types", "Siege", "Attack"),
    ):
        done("vocabulary", worded, "merge", which, name, into, "--because", "the handbook has one word")
    (claim,) = claims(worded)
    assert (sorted(claim["caveats"]), claim["event_type"], claim["counts"][0]["class"]) == (
        ["translation", "undue_weight"],
        "Attack",
        "civilian",
    )
    shown = done("show", "event", "E-000001", worded, "--json").document
    assert (shown["event_type"], done("list", "events", worded, "--json").document[0]["event_type"]) == (
        "Attack",
        "Attack",
    )
    listed = done("list", "caveats", worded).out
    assert "undue_weight" in listed
    assert "slanted" not in listed
    done("export", worded, "--to", tmp_path / "out", "--unreviewed")
    files = {path.name.replace("-UNREVIEWED", ""): path.read_text("utf-8") for path in (tmp_path / "out").iterdir()}
    assert ",Attack," in files["events.csv"]
    assert not any(",Siege," in text for name, text in files.items() if name.endswith(".csv"))
    assert "undue_weight" in files["caveats.csv"]
    book = files["codebook.md"]
    assert "| event_types | `Siege` | Siege | حصار |  |  | read as `Attack`: the handbook has one word |" in book
    assert told(worded, "event_types", "Siege")["records"] == 2


def test_files_hold_the_ids_of_own_terms_and_the_codebook_their_labels(worded: Path, tmp_path: Path) -> None:
    done("vocabulary", worded, "rename", "caveats", "slanted", "--label", "slanted | faked")
    done("vocabulary", worded, "retire", "event_types", "Siege", "--because", "too wide")
    done("export", worded, "--to", tmp_path / "out", "--unreviewed")
    files = {path.name.replace("-UNREVIEWED", ""): path.read_text("utf-8") for path in (tmp_path / "out").iterdir()}
    assert ",Siege," in files["events.csv"]
    assert files["claim_counts.csv"].splitlines()[1].endswith(",medics")
    assert "| caveats | `slanted` | slanted \\| faked |  | `pov` |  | offered |" in files["codebook.md"]
    assert "retired: too wide" in files["codebook.md"]
    kinds = [line for line in files["caveats.csv"].splitlines() if line.endswith(",slanted")]
    assert len(kinds) == 1
    assert ",pov," in kinds[0]


def test_a_term_that_is_not_here_is_refused_in_a_line_with_those_that_are(worded: Path, tmp_path: Path) -> None:
    ran = run("annotate", worded, write(tmp_path, monitor(caveats=["unheard_of"])))
    assert ran.code == 1
    assert "unheard_of" in ran.out + ran.err


def test_suggestions_count_by_the_profile_that_is_named(tmp_path: Path, valley: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Dozens of people were killed in the village on Monday.\n", "utf-8")
    assert '"rule":"acled-dozens-1"' in done("suggest", article, "--profile", "acled").out.replace(" ", "")
    assert "acled" not in done("suggest", article).out
    assert "There is no term" in run("suggest", article, "--profile", "ours").err
    file = tmp_path / "ours.toml"
    file.write_text('id = "ours"\nversion = 3\n[words.dozens]\nlow = 24\n', "utf-8")
    done("vocabulary", valley, "add", "counting_profiles", file)
    done("import", valley, article)
    assert '"rule":"ours-dozens-3"' in done("suggest", valley, "--profile", "ours").out.replace(" ", "")
