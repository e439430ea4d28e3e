"""Claims in review and sources, by command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.cli.running import done, refused, run

if TYPE_CHECKING:
    from pathlib import Path

BECAUSE = ("--because", "It prints the list word by word.")


def claims(collection: Path) -> list[Any]:
    found: list[Any] = done("list", "claims", collection, "--json").document
    return found


def voices(collection: Path) -> int:
    number: int = done("show", "event", "E-000001", collection, "--json").document["independent_sources"]
    return number


def test_a_claim_is_submitted_by_one_and_accepted_by_another(collection: Path) -> None:
    uid = claims(collection)[0]["uid"]
    assert done("claim", collection, "submit", uid, "--as", "Ann").lines == ["The claim is now submitted."]
    assert "so somebody else has to accept it" in refused("claim", collection, "accept", uid, "--as", "Ann")
    assert "Give a reason" in refused("claim", collection, "return", uid, "--as", "Ben")
    told = done("claim", collection, "accept", uid, "--as", "Ben", "--json").document
    assert told == {"claim": uid, "status": "accepted"}
    done("claim", collection, "return", uid, "--as", "Ben", "--because", "Which day?")
    done("claim", collection, "rework", uid, "--as", "Ann")
    done("claim", collection, "submit", uid, "--as", "Ann")
    assert "now unusable" in done("claim", collection, "reject", uid, "--as", "Ben", "--because", "A copy.").out


def test_a_claim_is_superseded_by_a_newer_one(collection: Path) -> None:
    first, second = (each["uid"] for each in claims(collection)[:2])
    assert run("claim", collection, "supersede", first).code == 2
    assert run("claim", collection, "submit", first, "--by", second).code == 2
    assert "now superseded" in done("claim", collection, "supersede", first, "--by", second, "--as", "Ann").out


def test_sources_that_repeat_each_other_are_one_voice_until_that_is_taken_back(collection: Path) -> None:
    before = voices(collection)
    relation = done(
        "source", collection, "relate", "Ministry", "republishes", "valley monitor", *BECAUSE, "--json"
    ).document
    assert voices(collection) == before - 1
    assert "known of the two" in refused("source", collection, "relate", "Ministry", "republishes", "Valley Monitor")
    done("source", collection, "unrelate", relation["source_relation"], *BECAUSE)
    assert voices(collection) == before
    assert "No source is called “Nobody”" in refused("source", collection, "relate", "Nobody", "cites", "Ministry")


def test_a_source_is_graded_and_warned_of_with_reasons(collection: Path) -> None:
    assert done("source", collection, "grade", "Ministry", "D", *BECAUSE).lines == ["Ministry is graded D."]
    assert "Give a reason" in refused("source", collection, "warn", "Ministry", "unreliable")
    made = done("source", collection, "warn", "Ministry", "unreliable", *BECAUSE, "--json").document
    assert made["caveat"] in {each["uid"] for each in done("list", "caveats", collection, "--json").document}
    done("source", collection, "unwarn", made["caveat"], *BECAUSE)
    assert done("list", "caveats", collection, "--json").document == []


def test_sources_are_listed_renamed_and_merged_with_what_that_changes(collection: Path) -> None:
    listed = done("source", collection, "list", "--json").document
    assert {each["name"]: each["claims"] for each in listed}["Ministry"] == 1
    assert any(line.startswith("Ministry · other · F · 1 claim") for line in done("source", collection, "list").lines)
    before = voices(collection)
    told = done("source", collection, "relate", "Ministry", "cites", "Valley Monitor", "--preview", "--json").document
    assert "source_relation" not in told
    assert told["events"][0]["changes"][0] == f"Independent sources: {before} before, {before - 1} then."
    assert voices(collection) == before
    done("source", collection, "rename", "Ministry", "Ministry of Health", "--alias", "MoH", "--kind", "state_body")
    now = next(
        each
        for each in done("source", collection, "list", "--json").document
        if each["claims"] and "MoH" in each["aliases"]
    )
    assert (now["name"], now["kind"], now["aliases"]) == ("Ministry of Health", "state_body", ["Ministry", "MoH"])
    lines = done("source", collection, "merge", "MoH", "Valley Monitor", "--preview").lines
    assert lines[0] == "MoH would be Valley Monitor."
    assert "Give a reason" in refused("source", collection, "merge", "MoH", "Valley Monitor")
    done("source", collection, "merge", "MoH", "Valley Monitor", *BECAUSE)
    assert voices(collection) == before - 1
    assert "No source" not in done("source", collection, "grade", "ministry", "B", *BECAUSE).out
