from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from curator.cli.listing import LISTS
from curator.core.saved_filters import FilteredDesk
from curator.store.collection import open_collection
from curator.work import saved_filters
from tests import ground
from tests.cli.running import done, refused, run
from tests.exchange.lines import TITLE

if TYPE_CHECKING:
    from pathlib import Path


def listed(what: str, collection: Path) -> Any:
    return done("list", what, collection, "--json").document


@pytest.mark.parametrize("what", sorted(LISTS))
def test_an_empty_collection_has_empty_lists(empty: Path, what: str) -> None:
    assert listed(what, empty) == []
    assert done("list", what, empty).lines == [f"There are no {what} here." if what != "queue" else "Nothing waits."]


@pytest.mark.parametrize("what", sorted(set(LISTS) - {"caveats", "comments"}))
def test_a_table_has_a_row_for_each_that_the_document_has(collection: Path, what: str) -> None:
    heading, rule, *rows = done("list", what, collection).lines
    assert len(rows) == len(listed(what, collection)) > 0
    assert set(rule) == {"─", " "}
    assert heading.split()[0] in {"id", "event"}


def test_articles_are_listed_with_the_hash_that_lines_name(collection: Path) -> None:
    (article,) = listed("articles", collection)
    assert (article["title"], article["passages"]) == (TITLE, 2)
    assert {claim["article"] for claim in listed("claims", collection)} == {article["sha256"]}


def test_passages_quote_the_text_at_their_offsets(collection: Path) -> None:
    for passage in listed("passages", collection):
        (span,) = passage["spans"]
        assert ground.TEXT[span["start"] : span["end"]] == passage["exact"]


def test_an_event_is_listed_with_figures_disputes_and_grade(collection: Path) -> None:
    (event,) = listed("events", collection)
    assert (event["id"], event["state"], event["figures"], event["grade"]) == ("E-000001", "draft", [], None)
    assert event["proposed_grade"] == "contested"
    assert event["independent_sources"] == len(event["claims"]) == 2
    total = next(each for each in event["proposed"] if (each["quantity"], each["class"]) == ("killed", "total"))
    assert (total["low"], total["best"], total["high"], total["high_open"]) == (10, 10, 12, False)
    assert "injured" not in {each["quantity"] for each in event["proposed"]}, "“dozens” is no number, and no 0"
    (dispute,) = event["disputes"]
    assert (dispute["kind"], dispute["field"], dispute["state"], dispute["chosen"]) == ("D1", "killed", "open", None)
    assert [position["value"] for position in dispute["positions"]] == ["10", "12"]
    assert listed("disputes", collection) == [{"event": "E-000001", **dispute}]


def test_the_queue_says_what_waits_and_why(collection: Path) -> None:
    (waiting,) = listed("queue", collection)
    assert (waiting["event"], waiting["impact"], waiting["authors"]) == ("E-000001", 12, ["Ann"])
    assert waiting["waits"] == ["disputed", "draft"]


def test_an_event_is_shown_with_all_that_bears_on_it(collection: Path) -> None:
    shown = done("show", "event", "E-000001", collection, "--json").document
    (event,) = listed("events", collection)
    assert {name: shown[name] for name in event} == event
    assert len(shown["voices"]) == 2
    assert [each["because"] for each in shown["left_out"]]
    assert {"links", "decisions", "caveats", "questions"} <= shown.keys()
    lines = done("show", "event", "E-000001", collection).out
    assert "proposed     people killed: low 10, best 10, high 12." in lines
    assert "“On 30 January ten villagers were killed in Kafr Zayt by unknown gunmen”" in lines
    assert "dispute      D1 killed: 10 / 12 (open)" in lines


def test_anything_is_shown_by_its_uid(collection: Path) -> None:
    (claim, _) = listed("claims", collection)
    assert done("show", "claim", claim["uid"], collection, "--json").document == claim
    passage = listed("passages", collection)[0]
    assert passage["exact"] in done("show", "passage", passage["uid"], collection).out
    (article,) = listed("articles", collection)
    assert done("show", "article", article["uid"], collection, "--json").document["title"] == TITLE


def test_every_field_has_a_history(collection: Path) -> None:
    done("review", collection, "submit", "E-000001", "--as", "Ann")
    history = done("show", "event", "E-000001", collection, "--history", "--json").document
    states = [(each["before"], each["after"], each["person"]) for each in history if each["field"] == "state"]
    assert states == [(None, "ready", "Ann")]
    told = done("show", "event", "E-000001", collection, "--history").lines
    assert len(told) == len(history)
    assert told[-1].endswith('Ann · Submit E-000001 · state: null → "ready"')


def test_what_is_not_there_cannot_be_shown(collection: Path) -> None:
    assert "begins with E-000009" in refused("show", "event", "E-000009", collection)
    assert refused("show", "claim", "01", collection)
    assert run("show", "apple", "1", collection).code == 2


def test_events_are_narrowed_by_words_and_by_a_filter_with_a_name(collection: Path) -> None:
    with open_collection(collection, ground.signer("Ann"), must_write=True) as opened:
        saved_filters.keep(opened, FilteredDesk.EVENTS, "Drafts", "state:draft")
    every = done("list", "events", collection, "--json").document
    drafts = done("list", "events", collection, "--saved", "drafts", "--json").document
    assert drafts == every
    assert done("list", "events", collection, "--saved", "drafts", "--filter", "killed:500+").lines == [
        "There are no events here."
    ]
    assert "No filter is called" in refused("list", "events", collection, "--saved", "x")
    assert "go with events" in done("list", "claims", collection, "--filter", "x", code=2).err


def test_the_queue_lists_claims_to_be_judged_behind_the_events(collection: Path) -> None:
    before = listed("queue", collection)
    claim = listed("claims", collection)[0]
    done("claim", collection, "submit", str(claim["uid"]))
    (waiting,) = [each for each in listed("queue", collection) if each not in before and each["event"] is None]
    assert (waiting["claim"], waiting["waits"]) == (claim["uid"], ["claim", "submitted"])
    assert any("claim, submitted" in line for line in done("list", "queue", collection).lines)
