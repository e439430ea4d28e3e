"""A death toll that changed in the article: read, claimed, captured again, and back in review with both numbers in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.running import done
from tests.exchange.lines import quote, write

if TYPE_CHECKING:
    from pathlib import Path

FIRST = """The attack in Arzah

On 30 January 2025 gunmen killed 10 civilians in the village of Arzah, the monitor said.

The army denied any part in it, and said that its units were elsewhere on that day.
"""
SECOND = FIRST.replace("\n\nOn 30", "\n\nThis lead has come in since.\n\nOn 30").replace("10 civ", "14 civ")
WORDS = "gunmen killed 10 civilians in the village of Arzah"


def test_a_changed_toll_brings_the_claim_back_with_both_numbers(tmp_path: Path) -> None:
    collection = tmp_path / "arzah.curator"
    done("new", collection, "--as", "Ann")
    for name, text in (("first", FIRST), ("second", SECOND)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    done("import", collection, tmp_path / "first.txt")
    start = FIRST.index("10 civ")
    toll = {"quantity": "killed", "class": "civilian", "qualifier": "exact", "low": 10, "high": 10, "verbatim": "10"}
    claim = {
        "type": "claim",
        "article": "The attack in Arzah",
        "kind": "incident",
        "modality": "reported",
        "originator": "The monitor",
        "passages": [quote(WORDS, FIRST)],
        "counts": [toll | {"start": start, "end": start + 2}],
        "event": "E-000001",
    }
    road = {"passages": [quote("its units were elsewhere on that day", FIRST)], "kind": "status_update", "counts": []}
    other = {name: value for name, value in (claim | road).items() if name != "event"}
    done("annotate", collection, write(tmp_path, claim, other), "--as", "Ann")

    ran = done("import", collection, tmp_path / "second.txt", "--new-version-of", "The attack in Arzah", code=3)
    assert "1 moved, 1 number changed" in ran.out
    (waiting,) = done("list", "queue", collection, "--json").document
    (reason,) = [each for each in waiting["reasons"] if "newer version" in each]
    assert "10 civilians" in reason
    assert "14 civilians" in reason
    article = done("list", "articles", collection, "--json").document[0]["uid"]
    assert "[-10-]{+14+} civilians" in done("show", "article", article, collection, "--diff").out
    # nothing is gone: the old version has its passages still
    versions = done("show", "article", article, collection, "--json").document["versions"]
    assert [each["passages"] for each in versions] == [2, 2]
    assert done("check", collection, "--rebuild").code == 0
