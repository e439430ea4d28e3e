"""From a number in events.csv back to the words that it rests on, as a reader goes."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from curator.core.articles import ArticleVersion
from curator.core.passages import GAP
from curator.exchange.claim_form import ClaimLine
from curator.exchange.claim_lines import read_lines
from curator.exchange.exporters import export, finish
from curator.store.queries import articles, records
from tests.exchange.exporters import valley
from tests.exchange.exporters.valley import row, rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def made(tmp_path: Path) -> Iterator[valley.Valley]:
    found = valley.reviewed(tmp_path)
    finish(export(found.collection.connection, "curator", tmp_path / "out", release_label="2025-1"))
    yield found
    found.collection.close()


@pytest.fixture
def out(made: valley.Valley, tmp_path: Path) -> Path:  # noqa: ARG001 it is written by then
    return tmp_path / "out"


@pytest.fixture
def text(made: valley.Valley) -> str:
    """The working text as the collection stores it."""
    connection = made.collection.connection
    return articles.text(connection, records.get(connection, ArticleVersion, made.version))


NUMBERS = ("killed", "killed_civilian")


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_leads_to_the_exact_words_in_the_stored_text(out: Path, text: str, number: str) -> None:
    event = row(out, "events", event="E-000001")
    assert event[f"{number}_best"] == "10"
    for uid in event[f"{number}_rests_on"].split("; "):
        count = row(out, "claim_counts", count=uid)
        assert text[int(count["start"]) : int(count["end"])] == count["words"]
        claim = row(out, "claims", claim=count["claim"])
        stretches = [(int(start), int(end)) for start, end in re.findall(r"\[(\d+),(\d+)\)", claim["stretches"])]
        assert claim["words"] == GAP.join(text[start:end] for start, end in stretches)
        assert (int(claim["start"]), int(claim["end"])) == (stretches[0][0], stretches[-1][1])
        assert claim["text_sha256"] == sha256(text.encode()).hexdigest()
        assert text.index("Kafr Zayt\n") < int(claim["start"]) < text.index("Tell Noor\n")
        assert claim["section"] == "The Sarmin valley attacks > Kafr Zayt"


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_leads_to_its_method_its_reason_and_who_set_it(out: Path, number: str) -> None:
    event = row(out, "events", event="E-000001")
    quantity, _, person_class = number.partition("_")
    figure = row(out, "event_figures", event="E-000001", quantity=quantity, **{"class": person_class or "total"})
    for each in ("low", "best", "high", "high_open", "method", "rests_on"):
        assert event[f"{number}_{each}"] == figure[each]
    assert figure["rationale"].startswith("One independent source counts")
    assert (figure["made_by"], figure["stale_because"]) == ("Ann", "")
    assert figure["proposed_best"] == figure["best"]


def test_a_number_leads_to_the_voice_the_source_and_what_it_cites(out: Path) -> None:
    claim = row(out, "claims", originator="Ministry")
    link = row(out, "event_claims", claim=claim["claim"])
    assert (link["event"], link["relation"], link["in_use"], link["voice_sources"]) == (
        "E-000001",
        "supports",
        "true",
        "Ministry",
    )
    assert {each["voice"] for each in rows(out, "event_claims")} == {"1", "2"}
    assert row(out, "events")["voices"] == "2"
    assert (claim["originator_kind"], claim["originator_party"]) == ("state_body", "Valley Guard")
    cited = rows(out, "claim_citations", claim=claim["claim"])
    assert [each["label"] for each in cited] == ["2", "3"] == claim["citations"].split("; ")
    assert (cited[0]["url"], cited[0]["publisher"]) == ("https://ministry.example/14", "Ministry")


def test_a_number_leads_to_its_caveats_and_where_they_come_from(out: Path, text: str) -> None:
    claim = row(out, "claims", originator="Valley Monitor")
    banner = row(out, "caveats", claim=claim["claim"], kind="single_source")
    assert banner["wording"] == text[int(banner["start"]) : int(banner["end"])]
    assert banner["inherited_from"] == "stretch of the text under “The Sarmin valley attacks > Kafr Zayt”"
    assert int(banner["governs_start"]) <= int(claim["start"]) < int(claim["end"]) <= int(banner["governs_end"])
    assert (banner["confirmed_by"], banner["reaches_event"], banner["effect"]) == ("Ann", "true", "at_best_weak")
    party = row(out, "caveats", kind="party_to_conflict")
    assert (party["inherited_from"], party["reaches_event"]) == ("source Ministry", "false")
    assert row(out, "events")["caveats"] == "single_source; year_inferred"


def test_a_number_leads_to_who_approved_it_and_when(out: Path) -> None:
    event = row(out, "events")
    approval = row(out, "decisions", outcome="approved")
    assert (approval["by"], approval["because"], approval["before"]) == ("Bob", "Both reports were read.", "in_review")
    assert (event["approved_by"], event["approved_at"]) == (approval["by"], approval["at"])
    assert (event["reviewed"], event["made_by"]) == ("reviewed", "Ann")
    assert [each["outcome"] for each in rows(out, "decisions")] == ["ready", "in_review", "approved"]


def test_what_nobody_says_is_an_empty_cell_and_never_zero(out: Path) -> None:
    event = row(out, "events")
    assert event["injured_best"] == event["injured_low"] == event["killed_side_a_best"] == event["side_a"] == ""
    assert (event["killed_low"], event["killed_civilian_low"], event["killed_unknown_low"]) == ("10", "10", "")
    assert row(out, "claims", originator="Ministry")["date_earliest"] == ""


def test_a_draft_is_withheld_with_the_reason_and_its_claims_are_not_there(out: Path) -> None:
    withheld = row(out, "withheld")
    assert (withheld["id"], withheld["title"], withheld["because"]) == ("E-000002", "=Tell Noor", "It is a draft.")
    assert rows(out, "claims", title="+5 wounded") == []


def test_the_line_of_a_claim_is_read_as_annotations_are(out: Path) -> None:
    for claim in rows(out, "claims"):
        sheet = read_lines(claim["line"], "claims.csv")
        assert sheet.faults == []
        line = sheet.claims[1]
        assert isinstance(line, ClaimLine)
        assert (line.uid, line.article, line.event) == (claim["claim"], claim["original_sha256"], "E-000001")
        counts = rows(out, "claim_counts", claim=claim["claim"])
        told = [(each.quantity, each.person_class, str(each.low), each.verbatim) for each in line.counts]
        assert told == [(each["quantity"], each["class"], each["low"], each["words"]) for each in counts]


def test_the_manifest_says_what_was_chosen_and_by_which_rules(out: Path) -> None:
    told = json.loads((out / "release.json").read_text(encoding="utf-8"))
    assert (told["layout"], told["label"], told["events"], told["withheld"]) == ("curator", "2025-1", 1, 1)
    assert told["counting_rules"] == ["literal-1"]
    assert told["criteria"][0].startswith("An event is exported where somebody approved it")
    for file in told["files"]:
        assert sha256((out / file["name"]).read_bytes()).hexdigest() == file["sha256"]
    assert {path.name for path in out.iterdir()} == {file["name"] for file in told["files"]} | {"release.json"}
