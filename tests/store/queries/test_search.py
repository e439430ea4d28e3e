from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curator.core import edits
from curator.core.articles import Article
from curator.core.folding import folded
from curator.core.ids import kind_of
from curator.core.spans import Span
from curator.store.queries import search
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        yield made


def kinds(hits: list[search.Hit]) -> list[str]:
    return sorted(kind_of(hit.record) for hit in hits)


def test_all_words_are_in_every_hit_and_the_last_may_be_a_beginning(ann: Collection) -> None:
    assert kinds(search.search(ann.connection, "killed gunm")) == ["article_version"]
    assert kinds(search.search(ann.connection, "gunm killed")) == []
    assert kinds(search.search(ann.connection, "KILLED")) == ["article_version", "claim", "claim", "passage", "passage"]


def test_quotes_hold_words_together(ann: Collection) -> None:
    assert kinds(search.search(ann.connection, '"were killed"')) == ["article_version", "passage"]
    assert kinds(search.search(ann.connection, '"killed were"')) == []


def test_a_snippet_shows_where_the_words_stand_in_code_points(ann: Collection) -> None:
    (hit,) = search.search(ann.connection, "يذكر", kinds=("article_version",))
    assert hit.where == ground.span_of(ground.TEXT, "يذكر")
    assert hit.found
    assert [span.of(hit.snippet) for span in hit.found] == ["يذكر"]
    assert "\n" not in hit.snippet


def test_vocalised_arabic_is_found_unvocalised(tmp_path: Path) -> None:
    with ground.collection(tmp_path, "Ben") as ben:
        version = ground.take_in(ben, Uids(50), text="🕊 في قَرْيَةٍ قُتِلَ ١٠ أشخاص")
        for words in ("قرية", "قريه", "قتل 10", "اشخاص"):
            (hit,) = search.search(ben.connection, words, kinds=("article_version",))
            assert hit.record == ground.key(version)
            assert hit.where is not None


def test_a_hit_in_another_form_than_was_typed_has_no_place(ann: Collection) -> None:
    ann.journal.commit(edits.create("Make", Article(Uids(500)(), "Café")))
    (hit,) = search.search(ann.connection, "cafe")
    assert (hit.snippet, hit.where, hit.found) == ("Café", None, ())


def test_a_search_can_be_kept_to_kinds_and_goes_page_by_page(ann: Collection) -> None:
    assert kinds(search.search(ann.connection, "killed", kinds=("claim", "passage"))) == ["claim"] * 2 + ["passage"] * 2
    whole = search.search(ann.connection, "killed")
    assert [
        *search.search(ann.connection, "killed", most=2),
        *search.search(ann.connection, "killed", first=2),
    ] == whole


def test_of_very_many_hits_the_newest_are_ranked(ann: Collection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "RANKED_WITHIN", 2)
    mint = Uids(500)
    made = [Article(mint(), f"Sarmin {number}") for number in range(5)]
    for each in made:
        ann.journal.commit(edits.create("Make", each))
    found = {hit.record for hit in search.search(ann.connection, "sarmin")}
    assert found == {ground.key(each) for each in made[3:]}


@pytest.mark.parametrize("words", ["", "  ", '"', '""', "*", "( )", "\0", "-", "…"])
def test_where_there_are_no_words_nothing_is_searched(ann: Collection, words: str) -> None:
    assert search.search(ann.connection, words) == []


ODD = st.text(st.sampled_from("abkilled \"*()^:-+{}\0\n'_٣لم\u0301é🕊") | st.characters(codec="utf-8"), max_size=20)


@given(ODD)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_is_typed_is_searched_and_never_read_as_a_command(ann: Collection, words: str) -> None:
    for hit in search.search(ann.connection, words):
        assert all(0 <= span.start < span.end <= len(hit.snippet) for span in hit.found)


def test_words_that_no_longer_stand_anywhere_in_a_record_show_its_beginning(ann: Collection) -> None:
    ann.connection.execute("delete from articles")
    (hit,) = search.search(ann.connection, "sarmin", kinds=("article",))
    assert (hit.snippet, hit.found, hit.where) == ("", (), None)


def test_marks_alone_are_no_words() -> None:
    assert list(search._places("a _ b", ["_"])) == [Span(2, 3)]  # noqa: SLF001 a term of underscores alone
    assert list(search._places("a b", ["…"])) == []  # noqa: SLF001
    assert list(search._places("text", [])) == []  # noqa: SLF001


def test_words_far_down_a_long_text_are_found(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ben:
        text = "filler words " * 2000 + "then gunmen came and more gunmen"
        ground.take_in(ben, Uids(), text=text)
        (hit,) = search.search(ben.connection, "gunmen", kinds=("article_version",))
        assert hit.where == ground.span_of(text, "gunmen")
        assert [span.of(hit.snippet) for span in hit.found] == ["gunmen", "gunmen"]


PIECES = ("ab", "Ab", "b", " ", "\u200c", "قَ", "ـ", "١2", "é", "ß", ".")


@given(
    text=st.lists(st.sampled_from(PIECES), max_size=12).map("".join), term=st.sampled_from(["ab", "b", "ق", "12", "a"])
)
def test_every_place_has_the_word_however_it_is_written_and_none_is_overlooked(text: str, term: str) -> None:
    found = list(search._places(text, [term]))  # noqa: SLF001 the places of one text
    assert all(folded(span.of(text)).lower() == term for span in found)
    as_typed = re.search(rf"\b{term}", folded(text), re.IGNORECASE)
    assert bool(found) >= bool(as_typed)
    if not term.isascii() or term.isdigit():
        assert len(found) == len(re.findall(rf"\b{term}", folded(text)))
