"""Two people read one article, each for themselves, and are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.exchange import csv_files
from tests.cli.running import done, run
from tests.exchange.lines import killed, monitor, words, write

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "The Sarmin valley attacks"


def test_two_people_are_compared_by_the_words_they_claimed_on(collection: Path, tmp_path: Path) -> None:
    line = monitor(counts=[{**killed(11), **words("ten")}], title="Ben's reading")
    done("annotate", collection, write(tmp_path, line), "--as", "Ben")
    document = done("agreement", collection, TITLE, "--json").document
    assert document["between"] == ["Ann", "Ben"]
    (match,) = document["matched"]
    assert match["share"] == 1
    assert match["differing"] == ["low", "high"]
    assert document["measured"]["low"] == {"alpha": 0, "units": 1, "same": 0}
    assert [len(document["only"][who]) for who in ("Ann", "Ben")] == [1, 0]
    turned = done("agreement", collection, TITLE, "--between", "Ben", "Ann", "--json").document
    assert turned["matched"][0]["claims"] == match["claims"][::-1]
    told = done("agreement", collection, TITLE).lines
    assert told[0] == "Ann and Ben: 1 claim on the same words, 1 of Ann alone, 0 of Ben alone."
    assert any(each.endswith("Ben's reading: low, high") for each in told)


def test_all_articles_are_compared_at_once_and_written_as_tables(collection: Path, tmp_path: Path) -> None:
    line = monitor(counts=[{**killed(11), **words("ten")}], title="=Ben's reading")
    done("annotate", collection, write(tmp_path, line), "--as", "Ben")
    of_one = done("agreement", collection, TITLE, "--json").document
    file = tmp_path / "both.csv"
    file.write_text("an older file")
    assert done("agreement", collection, "--csv", str(file), "--json").document == of_one
    rows = list(csv_files.read(file))
    assert [(row["made_by"], row["article"], row["differing"]) for row in rows] == [
        ("both", TITLE, "low; high"),
        ("first", TITLE, ""),
    ]
    assert (rows[0]["first"], rows[0]["second"], rows[0]["share"]) == ("Ann", "Ben", "100")
    assert rows[0]["words_first"] == rows[0]["words_second"] != ""
    assert [rows[0][f"counts_{side}"] for side in ("first", "second")] == [
        "killed civilian 10..10",
        "killed civilian 11..11",
    ]
    assert rows[1]["claim_second"] == ""
    measures = {row["aspect"]: row for row in csv_files.read(tmp_path / "both_measures.csv")}
    assert (measures["low"]["alpha"], measures["low"]["units"], measures["low"]["same"]) == ("0.000000", "1", "0")
    assert measures["open"]["alpha"] == ""
    nowhere = run("agreement", collection, "--csv", str(tmp_path / "no" / "both.csv"))
    assert nowhere.code == 1
    assert "cannot be written" in nowhere.err


def test_one_person_cannot_be_compared(collection: Path) -> None:
    refused = run("agreement", collection, TITLE)
    assert refused.code == 1
    assert "Claims of two people are needed" in refused.err
    other = run("agreement", collection, TITLE, "--between", "Nobody", "Noone")
    assert other.code == 1
    assert "Nobody made no claim here" in other.err
    assert run("agreement", collection, "No such article").code == 1
    alone = run("agreement", collection, TITLE, "--between", "Ann", "Ann")
    assert "Ann cannot be compared with themselves" in alone.err
