"""The toll that the real article claims, beside what it itemises, in commands alone: counted once, each with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.cli.running import done
from tests.exchange.lines import quote, write
from tests.journeys import test_arzah_on_the_command_line as arzah

if TYPE_CHECKING:
    from pathlib import Path


def _toll(text: str) -> dict[str, Any]:
    """More than 344 civilians, 147 of whom in sectarian violence, as the text says of SOHR."""
    begins = "resulting in the deaths of more than 344 civilians"
    words = text[text.index(begins) : text.index("sectarian violence", text.index(begins)) + len("sectarian violence")]
    counts = []
    for verbatim, qualifier, low, high, part in (
        ("more than 344 civilians", "more_than", 345, None, None),
        ("147 of whom", "exact", 147, 147, 0),
    ):
        start = text.index(verbatim, text.index(begins))
        counts.append(
            {
                "quantity": "killed",
                "class": "civilian",
                "verbatim": verbatim,
                "qualifier": qualifier,
                "low": low,
                "high": high,
                "subset_of": part,
                "start": start,
                "end": start + len(verbatim),
            }
        )
    return {
        "type": "claim", "title": "Killed in western Syria", "passages": [quote(words, text)], "kind": "aggregate",
        "originator": "SOHR", "modality": "reported", "counts": counts,
    }  # fmt: skip


def test_344_of_whom_147_stand_beside_what_is_itemised(real_article: Path, tmp_path: Path) -> None:
    collection = tmp_path / "syria.curator"
    done("new", collection)
    done("import", collection, real_article)
    text = done("text", real_article, "--json").document["text"]
    article = done("list", "articles", collection, "--json").document[0]
    own = {"type": "claim", "article": article["title"]}
    same = arzah._monitor(text) | own | {"event": "E-000003", "title": "Arzah, told again"}  # noqa: SLF001 the same words
    same["counts"] = same["counts"][:1]
    lines = [own | arzah._monitor(text), own | arzah._encyclopedia(text), own | _toll(text)]  # noqa: SLF001 the same words
    done("annotate", collection, write(tmp_path, *lines), "--as", "Ann", code=3)

    accounts = done("ledger", collection, "--json").document
    (toll,) = [each for each in accounts if each["title"] == "Killed in western Syria"]
    whole, part = toll["lines"]
    assert toll["said_by"] == "SOHR"
    assert (whole["claimed"], whole["verbatim"]) == ({"low": 345, "high": None}, "more than 344 civilians")
    assert (part["claimed"], part["part_of"] is not None) == ({"low": 147, "high": 147}, True)
    assert (part["itemised"], part["residual"]) == (None, None)
    assert whole["itemised"] == {"low": 10, "best": 10, "high": 10, "high_open": False}
    assert whole["residual"] == {"low": 335, "best": 335, "high": None}
    assert [(each["event"], each["estimate"]["best"]) for each in whole["counted"]] == [("E-000001", 10)]
    assert whole["counted"][0]["because"].startswith("SOHR reports it.")
    # what the box of the article claims is an account of its own, never added to the other
    (box,) = [each for each in accounts if "344+" in each["title"] and each["said_by"].startswith("SOHR")]
    assert box["lines"][0]["claimed"] == {"low": 344, "high": None}

    claims = done("list", "claims", collection, "--json").document
    (claim,) = [each["uid"] for each in claims if each["title"] == "Killed in western Syria"]
    rest = done("review", collection, "rest", claim, "--as", "Ann", "--json").document["event"]
    shown = done("show", "event", rest, collection, "--json").document
    (total,) = [each for each in shown["figures"] if each["class"] == "total"]
    assert (shown["kind"], total["low"], total["best"], total["high_open"]) == ("residual", 335, 335, True)
    assert total["stale_because"] is None
    # a second event for the same killing, merged into the first: nobody is counted twice, and the rest still stands
    done("annotate", collection, write(tmp_path, same), "--as", "Ann")
    before = done("ledger", collection, "--json").document
    done("review", collection, "merge", "E-000003", "E-000001", "--as", "Ann", "--because", "One killing.")
    after = done("ledger", collection, "--json").document
    (toll,) = [each for each in after if each["title"] == "Killed in western Syria"]
    assert toll["lines"][0]["itemised"] == whole["itemised"]
    assert {"event": "E-000003", "because": "It is merged into E-000001, and counted there."} in toll["lines"][0][
        "left_out"
    ]
    assert before != after
