"""One massacre told three ways in the real article, from the file to CSV, in commands alone, by two people."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

from tests.cli.running import done, refused
from tests.exchange.lines import quote, words, write

if TYPE_CHECKING:
    from pathlib import Path

EVENT, OTHER = "E-000001", "E-000002"
BECAUSE = ("--because", "The monitor keeps a list of names, and the other account names the same village.")
SETTLED = {"killed": "10", "when": "2025-01-30 to 2025-02-01", "where": "Arzah, Homs", "perpetrator": "unknown gunmen"}


def _killed(number: int, verbatim: str, within: str, text: str, **fields: Any) -> dict[str, Any]:
    """A count, its words looked for in the passage that begins like this."""
    start = text.index(verbatim, text.index(within))
    return {
        "quantity": "killed",
        "class": "civilian",
        "qualifier": "exact",
        "low": number,
        "high": number,
        "verbatim": verbatim,
        "start": start,
        "end": start + len(verbatim),
        **fields,
    }


def _monitor(text: str) -> dict[str, Any]:
    begins = "On 30 January 2025, SOHR reported"
    return {
        "passages": [quote(text[text.index(begins) : text.index(".", text.index(begins)) + 1], text)],
        "originator": "SOHR",
        "modality": "reported",
        "counts": [_killed(10, "10 civilians", begins, text, group="civilians")],
        "dates": [{"earliest": "2025-01-30", "latest": "2025-01-30", **words("30 January 2025", text)}],
        "places": [{"name": "Arzah", "admin1": "Homs", **words("Arzah village", text)}],
        "actors": [{"role": "perpetrator", "verbatim": "unknown gunmen", "confidence": "unknown"}],
        "event": EVENT,
    }


def _encyclopedia(text: str) -> dict[str, Any]:
    begins = "on 1 February, Sunni gunmen killed"
    return {
        "passages": [quote(text[text.index(begins) : text.index(".", text.index(begins)) + 1], text)],
        "speaker": "The encyclopedia",
        "counts": [
            _killed(10, "10 Alawites", begins, text, group="Alawites"),
            _killed(1, "a child", begins, text, subset_of=0),
            _killed(1, "an elderly woman", begins, text, subset_of=0),
        ],
        "dates": [
            {
                "earliest": "2025-02-01",
                "latest": "2025-02-01",
                "year_inferred": True,
                "basis": "the year of the next sentence",
                **words("1 February", text),
            }
        ],
        "places": [{"name": "Arzah", "admin1": "Hama", **words("the village of Arzah", text)}],
        "actors": [{"role": "perpetrator", "name": "Sunni gunmen", **words("Sunni gunmen", text)}],
        "citations": ["63"],
        "event": EVENT,
    }


def _group(text: str, number: int, verbatim: str, place: str, event: str) -> dict[str, Any]:
    begins = "On 15 February 2025, a new group"
    return {
        "passages": [quote(text[text.index(begins) : text.index("Tell Dahab.", text.index(begins)) + 11], text)],
        "originator": "Saraya Ansar al Sunnah",
        "modality": "claimed_by_party",
        "counts": [_killed(number, verbatim, begins, text)],
        "dates": [
            {
                "role": "claim_made",
                "earliest": "2025-02-15",
                "latest": "2025-02-15",
                **words("15 February 2025", text),
            }
        ],
        "places": [{"name": place, "verbatim": place}],
        "actors": [
            {
                "role": "perpetrator",
                "name": "Saraya Ansar al Sunnah",
                "verbatim": "Saraya Ansar al Sunnah",
                "confidence": "claimed_or_admitted",
            }
        ],
        "caveats": ["party_claim"],
        "citations": ["1", "64"],
        "event": event,
    }


def _lines(text: str, sha256: str) -> list[dict[str, Any]]:
    claims = [
        _monitor(text),
        _encyclopedia(text),
        _group(text, 12, "12 Alawites", "Arzah", EVENT),
        _group(text, 5, "another 5 people", "Tell Dahab", OTHER),
    ]
    return [
        {"type": "event", "id": EVENT, "title": "Arzah", "type_of_violence": 3},
        {"type": "event", "id": OTHER, "title": "Tell Dahab", "links": [{"kind": "distinct_from", "event": EVENT}]},
        *({"type": "claim", "article": sha256, **claim} for claim in claims),
    ]


def _shown(collection: Path, event: str) -> Any:
    return done("show", "event", event, collection, "--json").document


def _total(figures: Any) -> tuple[int, int, int]:
    total = next(each for each in figures if (each["quantity"], each["class"]) == ("killed", "total"))
    return total["low"], total["best"], total["high"]


def test_three_tellings_become_one_event_that_leads_back_to_the_words(tmp_path: Path, real_article: Path) -> None:
    collection, out = tmp_path / "arzah.curator", tmp_path / "out"
    done("new", collection, "--title", "Arzah", "--as", "Ada")
    taken = done("import", collection, real_article, "--json").document["files"][0]
    text = done("text", real_article, "--json").document["text"]
    path = write(tmp_path, *_lines(text, taken["sha256"]))
    opened = done("annotate", collection, path, "--as", "Ada", "--json", code=3).document
    assert {each["field"] for each in opened["disputes"] if each["event"] == EVENT} >= {"when", "where", "perpetrator"}

    event = _shown(collection, EVENT)
    assert _total(event["proposed"]) == (10, 10, 12)
    assert (event["earliest"], event["latest"], event["date_precision"]) == ("2025-01-30", "2025-02-01", 2)
    assert {each["kind"] for each in event["disputes"]} >= {"D2", "D3", "D4"}
    assert (event["proposed_grade"], event["independent_sources"]) == ("contested", 3)
    other = _shown(collection, OTHER)
    assert _total(other["proposed"])[::2] == (0, 5)
    assert [each["kind"] for each in other["disputes"]] == ["D7"]
    _ledger_adds_nothing(collection)

    done("review", collection, "grade", EVENT, "--as", "Ada")
    done("review", collection, "submit", EVENT, "--as", "Ada")
    for dispute in _shown(collection, EVENT)["disputes"]:
        sides = [position["value"] for position in dispute["positions"]]
        value = SETTLED.get(dispute["field"].partition(":")[0], sides[0])
        settle = ("review", collection, "settle", EVENT, dispute["field"], value, *BECAUSE)
        assert refused(*settle, "--as", "Ada").startswith("Ada wrote a part of this")
        done(*settle, "--as", "Ben")
    assert refused("review", collection, "approve", EVENT, "--as", "Ada").startswith("Ada wrote a part of this")
    done("review", collection, "approve", EVENT, "--as", "Ben")

    told = done("export", collection, "--to", out, "--release", "first", "--json", code=3).document
    assert (told["events"], told["withheld"]) == (1, 1)
    _leads_back(out, text)
    assert done("check", collection).code == 0


def _ledger_adds_nothing(collection: Path) -> None:
    """The claimed 344+ stands beside what is itemised."""
    accounts = done("ledger", collection, "--json").document
    account = next(each for each in accounts if "344+" in each["title"])
    assert account["said_by"] == "SOHR"
    whole = account["lines"][0]
    assert (whole["verbatim"], whole["claimed"]) == ("344+", {"low": 344, "high": None})
    assert [each["event"] for each in whole["counted"]] == [EVENT]
    assert whole["itemised"]["best"] == 10
    assert (whole["residual"]["best"], whole["residual"]["high"]) == (334, None)


def _rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _leads_back(out: Path, text: str) -> None:
    """From the number of the row to the exact words, who said them, what warns of them, and who decided."""
    (event,) = _rows(out, "events")
    assert (event["event"], event["state"], event["grade"]) == (EVENT, "approved", "contested")
    assert (event["killed_low"], event["killed_best"], event["killed_high"]) == ("10", "10", "12")
    assert (event["date_start"], event["date_end"], event["date_precision"]) == ("2025-01-30", "2025-02-01", "2")
    assert {"when", "where", "perpetrator"} <= set(event["contested_on"].split("; "))
    counts = {row["count"]: row for row in _rows(out, "claim_counts")}
    claims = {row["claim"]: row for row in _rows(out, "claims")}
    resting = [counts[uid] for uid in event["killed_rests_on"].split("; ")]
    assert {row["words"] for row in resting} >= {"10 civilians", "10 Alawites"}
    for row in resting:
        assert text[int(row["start"]) : int(row["end"])] == row["words"]
        line = json.loads(claims[row["claim"]]["line"])
        for passage in line["passages"]:
            assert passage["exact"] == text[passage["start"] : passage["end"]]
    assert {claims[row["claim"]]["originator"] for row in resting} >= {"SOHR"}
    assert {"party_claim", "single_source"} <= {row["kind"] for row in _rows(out, "caveats")}
    settled = [row for row in _rows(out, "decisions") if row["act"] == "settlement"]
    assert {row["by"] for row in settled} == {"Ben"}
    assert {row["because"] for row in settled} == {BECAUSE[1]}
    sides = {row["field"]: row["sides"] for row in settled}
    # the other reading, two attacks, stays on the decisions
    assert {"2025-01-30", "2025-02-01"} <= {each.partition(":")[0].strip() for each in sides["when"].split("; ")}
    assert "Arzah, Hama" in sides["where"]
    assert "Saraya Ansar al Sunnah" in sides["perpetrator"]
    (withheld,) = [row for row in _rows(out, "withheld") if row["kind"] == "event"]
    assert withheld["id"] == OTHER


def test_the_claims_of_an_export_can_be_loaded_again(tmp_path: Path, real_article: Path) -> None:
    one, other = tmp_path / "one.curator", tmp_path / "other.curator"
    for collection in (one, other):
        done("new", collection)
        sha256 = done("import", collection, real_article, "--json").document["files"][0]["sha256"]
    text = done("text", real_article, "--json").document["text"]
    done("annotate", one, write(tmp_path, *_lines(text, sha256)), code=3)
    done("export", one, "--to", tmp_path / "out", "--unreviewed")
    lines = [row["line"] for row in _rows(tmp_path / "out", "claims-UNREVIEWED")]
    assert len(lines) == 4
    done("annotate", other, write(tmp_path, *lines, name="again.jsonl"), code=3)
    for event in (EVENT, OTHER):
        first, second = (_shown(collection, event) for collection in (one, other))
        assert _total(first["proposed"]) == _total(second["proposed"])
        assert [each["kind"] for each in first["disputes"]] == [each["kind"] for each in second["disputes"]]
