from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from curator.exchange.exporters import export, finish
from tests import ground
from tests.exchange.exporters import valley
from tests.exchange.web_annotations import standard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

needs_the_suite = pytest.mark.skipif(
    not standard.SUITE.exists(), reason="the shared suites are not beside the checkout"
)


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    folder = tmp_path_factory.mktemp("valley")
    made = valley.reviewed(folder)
    out = finish(export(made.collection.connection, "webannotation", folder / "out", unreviewed=True)).folder
    yield json.loads((out / "annotations-UNREVIEWED.jsonld").read_text("utf-8"))
    made.collection.close()


def by_motivation(exported: dict[str, Any], motivation: str) -> list[dict[str, Any]]:
    return [each for each in exported["first"]["items"] if motivation in each["motivation"]]


@needs_the_suite
def test_the_collection_its_page_and_each_annotation_keep_every_must(exported: dict[str, Any]) -> None:
    assert standard.failed(exported, standard.COLLECTION) == []
    assert standard.failed(exported["first"], standard.PAGE) == []
    assert exported["total"] == len(exported["first"]["items"]) > 0
    for each in exported["first"]["items"]:
        assert standard.failed(each) == [], each["id"]


@needs_the_suite
def test_the_schemas_refuse_what_is_no_annotation(exported: dict[str, Any]) -> None:
    broken = dict(exported["first"]["items"][0])
    del broken["target"]
    assert standard.failed(broken)


@needs_the_suite
def test_a_collection_without_events_is_valid_too(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as empty:
        folder = finish(export(empty.connection, "webannotation", tmp_path / "out")).folder
    told = json.loads((folder / "annotations.jsonld").read_text("utf-8"))
    assert (told["total"], told["first"]["items"]) == (0, [])
    assert standard.failed(told, standard.COLLECTION) == []


def test_places_are_code_points_and_words_are_there_with_their_context(exported: dict[str, Any]) -> None:
    seen = 0
    for each in by_motivation(exported, "describing"):
        targets = each["target"] if isinstance(each["target"], list) else [each["target"]]
        for target in targets:
            place, quote = target["selector"]
            assert valley.TEXT[place["start"] : place["end"]] == quote["exact"]
            assert valley.TEXT.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1
            seen += "🕊" in valley.TEXT[: place["end"]]
    assert seen


def test_a_claim_says_who_made_it_and_whether_anybody_reviewed_it(exported: dict[str, Any]) -> None:
    first = next(each for each in by_motivation(exported, "describing") if "Ten killed" in each["body"][0]["value"])
    assert first["creator"] == {"type": "Person", "name": "Ann"}
    assert first["created"] <= first["modified"]
    tags = {each["value"] for each in first["body"] if each.get("purpose") == "tagging"}
    assert {"incident", "killed", "E-000001", "reviewed"} <= tags
    drafts = {each["body"][1]["value"]: each["body"][2]["value"] for each in by_motivation(exported, "linking")}
    assert drafts == {"E-000001": "reviewed", "E-000002": "UNREVIEWED"}


def test_an_open_number_stays_open_in_words(exported: dict[str, Any]) -> None:
    wounded = next(each for each in by_motivation(exported, "describing") if "wounded" in each["body"][0]["value"])
    assert "injured, side_a: 5 – …, at_least" in wounded["body"][0]["value"]
    assert json.loads(wounded["body"][-1]["value"])["counts"][0]["high"] is None


def test_every_annotation_stands_once(exported: dict[str, Any]) -> None:
    ids = [each["id"] for each in exported["first"]["items"]]
    assert len(set(ids)) == len(ids)
    linked = {target for each in by_motivation(exported, "linking") for target in (each["target"] if isinstance(each["target"], list) else [each["target"]])}  # fmt: skip
    assert linked <= set(ids)
