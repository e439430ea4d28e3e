"""Two people read one article, each for themselves, and are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

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


def test_one_person_cannot_be_compared(collection: Path) -> None:
    refused = run("agreement", collection, TITLE)
    assert refused.code == 1
    assert "Claims of two people are needed" in refused.err
    other = run("agreement", collection, TITLE, "--between", "Nobody", "Noone")
    assert other.code == 1
    assert "Nobody made no claim on this article" in other.err
    assert run("agreement", collection, "No such article").code == 1
