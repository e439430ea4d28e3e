from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.articles import Article
from curator.exchange.addressed import captured, page_steps, step
from curator.exchange.fetching import Fetched, Unchanged
from curator.exchange.intake import Fate, Outcome, Taking, commit_each, commit_together
from curator.store.queries import articles, records
from tests import ground
from tests.exchange.fetching.serving import answer, asking, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection

URL = "https://wiki.example/Raid"


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as collection:
        yield collection


def state(number: int | str, url: str = URL) -> Fetched:
    """A page at a revision."""
    words = f"Raid on the ford\n\nAt revision {number} it says that four people were killed.\n"
    return Fetched(words.encode(), "Raid.txt", url, "2031-05-04T08:00:00Z", str(number), title="Raid")


def taken(collection: Collection, page: Fetched) -> Outcome:
    taking = Taking(collection)
    (outcome,) = commit_each(taking, [step(taking, page, captured(page))])
    return outcome


def test_a_newer_revision_is_a_version_and_an_older_one_an_article_of_its_own(ann: Collection) -> None:
    first, newer, older = taken(ann, state(12)), taken(ann, state(15)), taken(ann, state(9))
    assert first.article is not None
    assert first.article == newer.article != older.article
    assert [each.revision for each in articles.versions_of(ann.connection, first.article)] == ["12", "15"]
    # two articles stand at the address now: which of them is meant cannot be known
    assert taken(ann, state(16)).article not in {first.article, older.article}


def test_another_state_of_a_page_that_is_no_wikis_is_a_version_of_its_article(ann: Collection) -> None:
    outcomes = [taken(ann, state(tag)) for tag in ('"a"', '"b"', "")]
    assert len({outcome.article for outcome in outcomes}) == 1


def test_one_page_asked_for_by_two_addresses_in_one_step_is_one_article(ann: Collection) -> None:
    taking = Taking(ann)
    pages = [state(12), state(13)]
    outcomes = commit_together(ann, (step(taking, page, captured(page)) for page in pages))
    assert [outcome.fate for outcome in outcomes] == [Fate.TAKEN, Fate.TAKEN]
    assert len({outcome.article for outcome in outcomes}) == 1
    again = Taking(ann)
    (known,) = commit_together(ann, [step(again, Unchanged(URL, "13"), None)])
    assert (known.fate, known.version) == (Fate.KNOWN, outcomes[1].version)


def test_what_was_made_a_moment_ago_counts_as_known(ann: Collection) -> None:
    taking = Taking(ann)
    outcome, new = step(taking, state(12), captured(state(12)))
    assert new is not None
    assert taking.revisions() == {URL: frozenset({"12"})}
    assert step(taking, Unchanged(URL, "12"), None)[0].version == outcome.version
    taking.settle()
    assert taking.revisions() == {}


def test_a_page_that_was_taken_out_while_it_was_asked_for_is_told(ann: Collection) -> None:
    taking = Taking(ann)
    (outcome,) = commit_each(taking, [step(taking, Unchanged(URL, "12"), None)])
    assert outcome.fate is Fate.REFUSED
    assert outcome.because.endswith("try again.")


def test_a_page_that_cannot_be_had_never_stops_the_rest(ann: Collection) -> None:
    text = "Raid on the ford\n\nFour people were killed.\n"
    with serving({"/a": answer(text, 200, "text/plain"), "/empty": answer(" ", 200, "text/plain")}) as server:
        taking = Taking(ann)
        urls = [server.url("/none"), server.url("/empty"), "nonsense", server.url("/a"), server.url("/a")]
        outcomes = list(commit_each(taking, page_steps(taking, urls, asking())))
    refused = [outcome for outcome in outcomes if outcome.fate is Fate.REFUSED]
    assert [outcome.name for outcome in refused] == urls[:3]
    assert all(outcome.because.endswith(".") for outcome in refused)
    assert [outcome.fate for outcome in outcomes[3:]] == [Fate.TAKEN, Fate.KNOWN]
    assert [each.url for each in records.every(ann.connection, Article)] == [server.url("/a")]
