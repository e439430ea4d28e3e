from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.running import done, run
from tests.exchange.lines import killed, monitor, words, write

if TYPE_CHECKING:
    from pathlib import Path


def test_words_are_found_wherever_they_stand(collection: Path) -> None:
    hits = done("search", collection, "villagers", "killed", "--json").document
    assert {hit["kind"] for hit in hits} == {"article_version", "passage"}
    for hit in hits:
        assert [hit["snippet"][at["start"] : at["end"]] for at in hit["found"]] == ["villagers", "killed"]
    assert len(done("search", collection, "villagers", "killed").lines) == len(hits) + 2
    assert len(done("search", collection, "villagers", "killed", "--most", "1", "--json").document) == 1


def test_quoted_words_belong_together_and_arabic_needs_no_vowels(collection: Path) -> None:
    assert done("search", collection, '"villagers killed"', "--json").document == []
    assert done("search", collection, '"villagers were killed"', "--json").document
    assert done("search", collection, "الجَرحى", "--json").document
    assert done("search", collection, "xyzzy").lines == ["Nothing has these words."]
    assert done("search", collection, '"', "--json").document == []


def test_a_claimed_total_is_set_beside_the_events_and_never_added(collection: Path, tmp_path: Path) -> None:
    assert done("ledger", collection, "--json").document == []
    assert done("ledger", collection).lines == ["No claim gives a total."]
    total = {"quantity": "killed", "qualifier": "at_least", "low": 344, "class": "civilian", "group": "civilians"}
    part = killed(147, subset_of=0, group="for their faith")
    line = monitor(kind="aggregate", counts=[{**total, **words("ten")}, part], dates=[], places=[], title="344+ killed")
    done("annotate", collection, write(tmp_path, line))
    (account,) = done("ledger", collection, "--json").document
    assert (account["title"], account["said_by"]) == ("344+ killed", "Valley Monitor")
    whole, of_whom = account["lines"]
    assert (whole["claimed"], whole["class"]) == ({"low": 344, "high": None}, "civilian")
    assert [each["event"] for each in whole["counted"]] == ["E-000001"]
    assert whole["itemised"]["best"] == 10
    assert whole["residual"] == {"low": 334, "best": 334, "high": None}
    assert (of_whom["claimed"], of_whom["itemised"], of_whom["residual"]) == ({"low": 147, "high": 147}, None, None)
    told = done("ledger", collection).lines
    assert "    claimed   at least 344" in told
    assert "    itemised  10 (10 to 10)" in told
    assert "    rest      334 (at least 334)" in told


def test_the_stock_is_counted(collection: Path) -> None:
    numbers = done("stats", collection, "--json").document
    assert (numbers["articles"], numbers["claims"], numbers["passages"], numbers["events"]) == (1, 2, 2, 1)
    assert (numbers["open disputes"], numbers["events draft"], numbers["events approved"]) == (1, 1, 0)
    assert f"{2:>9,}  claims" in done("stats", collection).lines


def test_a_search_needs_words(collection: Path) -> None:
    assert run("search", collection).code == 2
    assert run("search", collection, "x", "--most", "0").code == 2
