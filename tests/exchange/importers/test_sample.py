"""The sample articles hold what they are made for, and the claims read from one quote it exactly."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from curator.core.actors import ActorRole, Confidence
from curator.core.articles import Capture, Direction
from curator.core.caveats import CaveatKind
from curator.core.claims import ClaimKind, Modality
from curator.core.counts import Extent, PersonClass, Qualifier, Quantity
from curator.core.dates import DateRole
from curator.core.events import LinkKind
from curator.core.places import PlaceRole
from curator.exchange import importers

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample"


@pytest.fixture
def english() -> Capture:
    return importers.read(SAMPLE / "velira-valley-unrest.txt")


@pytest.fixture
def lines() -> list[dict[str, Any]]:
    return [json.loads(line) for line in (SAMPLE / "claims.jsonl").read_text(encoding="utf-8").splitlines()]


def test_the_english_article_has_the_difficulties_of_real_ones(english: Capture) -> None:
    parts = english.outline
    assert len(parts.marks) >= 25
    assert {mark.label for mark in parts.marks} == {citation.label for citation in parts.citations}
    assert {banner.kind for banner in parts.banners} >= {"better_source_needed", "undue_weight", "single_source"}
    assert any(section.parent is not None for section in parts.sections)
    civilians = parts.aggregates[-1]
    assert (civilians.low, civilians.high, civilians.said_by) == (212, None, "ORM")
    assert all(citation.url.split("/")[2].endswith(".example") for citation in parts.citations)
    for words in (
        "killing or wounding fifteen",
        "dozens",
        "denied",
        "corrected itself",
        "three of whom",
        "No one was killed",
        "قُتِلَ",
    ):
        assert words in english.text


def test_the_arabic_article_is_read_from_right_to_left() -> None:
    capture = importers.read(SAMPLE / "dilmur-bridge-ar.txt")
    parts = capture.outline
    assert (capture.language, capture.direction) == ("ar", Direction.RIGHT_TO_LEFT)
    assert [citation.label for citation in parts.citations] == ["1", "2", "3", "4", "5"]
    assert {mark.label for mark in parts.marks} == {"1", "2", "3", "4", "5"}
    assert [(count.quantity, count.low, count.high) for count in parts.aggregates] == [
        ("killed", 23, None),
        ("injured", 40, 55),
    ]
    assert [(banner.kind, banner.certain) for banner in parts.banners] == [
        ("single_source", True),
        ("citation_needed", False),
    ]


def test_every_quote_of_a_claim_stands_where_it_says(english: Capture, lines: list[dict[str, Any]]) -> None:
    for claim in (line for line in lines if line["type"] == "claim"):
        assert claim["article"] == english.title
        assert claim["passages"]
        for passage in claim["passages"]:
            assert passage["exact"] == english.text[passage["start"] : passage["end"]]
        for part in (*claim["counts"], *claim["dates"], *claim["places"], *claim["actors"]):
            assert part["verbatim"] == english.text[part["start"] : part["end"]]


def test_claims_and_events_use_the_words_of_the_records(lines: list[dict[str, Any]]) -> None:
    events = {line["id"]: line for line in lines if line["type"] == "event"}
    claims = [line for line in lines if line["type"] == "claim"]
    assert {claim["event"] for claim in claims} <= set(events)
    for event in events.values():
        assert all(LinkKind(link["kind"]) and link["event"] in events for link in event.get("links", ()))
    for claim in claims:
        assert ClaimKind(claim["kind"])
        assert Modality(claim["modality"])
        assert all(CaveatKind(caveat) for caveat in claim["caveats"])
        assert all(DateRole(day["role"]) for day in claim["dates"])
        assert all(PlaceRole(place["role"]) for place in claim["places"])
        assert all(ActorRole(actor["role"]) and Confidence(actor["confidence"]) for actor in claim["actors"])
        for count in claim["counts"]:
            assert Quantity(count["quantity"])
            assert PersonClass(count["class"])
            Extent(count["low"], count["high"], Qualifier(count["qualifier"]))


def test_one_massacre_is_told_three_ways(lines: list[dict[str, Any]]) -> None:
    told = [line for line in lines if line["type"] == "claim" and line["event"] == "E-000002" and line["counts"]]
    assert {claim["originator"] for claim in told} == {"VNA", "ORM", "Sons of the Ember"}
    assert {claim["counts"][0]["low"] for claim in told} == {11, 9, 14}
    assert {claim["dates"][0]["earliest"] for claim in told} == {"2031-03-02", "2031-02-28", "2031-03-01"}
    assert {claim["places"][0]["admin1"] for claim in told} == {"Lower Velira", "Upper Velira", ""}
    assert {line["kind"] for line in lines if line.get("event") == "E-000002"} >= {"denial", "attribution", "incident"}
