from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curator.core import edits
from curator.core.articles import Article, Direction
from curator.core.claims import Claim, ClaimStatus
from curator.core.dates import DateSpan
from curator.core.events import Event, EventLink, LinkKind
from curator.core.finding import comparable
from curator.core.ids import kind_of
from curator.core.judgement import Decision, DisputeKind, OpenedDispute, Review
from curator.core.spans import Span
from curator.store.queries import records, search
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


@pytest.mark.parametrize("typed", ["cafe", "CAFÉ", "café"])
def test_accents_and_case_make_no_difference_and_the_place_is_known(ann: Collection, typed: str) -> None:
    ann.journal.commit(edits.create("Make", Article(Uids(500)(), "The Café, or the Cafe\u0301")))
    (hit,) = search.search(ann.connection, typed)
    assert [span.of(hit.snippet) for span in hit.found] == ["Café", "Cafe\u0301"]
    assert hit.where == Span(4, 8)


def test_words_that_the_index_takes_apart_otherwise_have_no_place(ann: Collection) -> None:
    ann.journal.commit(edits.create("Make", Article(Uids(500)(), "the foo\u00adbar")))
    (hit,) = search.search(ann.connection, "bar")
    assert (hit.snippet, hit.where, hit.found) == ("the foo\u00adbar", None, ())


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


SIGNS = st.text(st.sampled_from("abkilled \"*()^:-+{}\0\n'_٣لم\u0301é🕊") | st.characters(codec="utf-8"), max_size=20)
WORDS = st.sampled_from(
    [
        "kind:",
        "kind:cl",
        "state:draft",
        "after:2025",
        "before:2025-13",
        "lang:ar",
        "AND",
        "NEAR(",
        "killed",
        "القرية",
        '"',
    ]
)
ODD = st.lists(SIGNS | WORDS, max_size=5).map(" ".join)


@given(ODD)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_is_typed_is_searched_and_never_read_as_a_command(ann: Collection, words: str) -> None:
    for hit in search.search(ann.connection, words):
        assert all(0 <= span.start < span.end <= len(hit.snippet) for span in hit.found)


def test_words_that_no_longer_stand_anywhere_in_a_record_show_its_beginning(ann: Collection) -> None:
    ann.connection.execute("delete from articles")
    (hit,) = search.search(ann.connection, "sarmin", kinds=("article",))
    assert (hit.snippet, hit.found, hit.where) == ("", (), None)


def test_words_far_down_a_long_text_are_found(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ben:
        text = "filler words " * 2000 + "then gunmen came and more gunmen"
        ground.take_in(ben, Uids(), text=text)
        (hit,) = search.search(ben.connection, "gunmen", kinds=("article_version",))
        assert hit.where == ground.span_of(text, "gunmen")
        assert [span.of(hit.snippet) for span in hit.found] == ["gunmen", "gunmen"]


def test_words_at_the_edge_of_what_is_looked_at_first_are_found_with_what_stands_around(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ben:
        text = "x " * 980 + "gunmen and more gunmen " + "y " * 9000 + "Karm"
        ground.take_in(ben, Uids(), text=text)
        (hit,) = search.search(ben.connection, "gunmen", kinds=("article_version",))
        assert [span.of(hit.snippet) for span in hit.found] == ["gunmen", "gunmen"]
        (hit,) = search.search(ben.connection, "karm", kinds=("article_version",))
        assert hit.where == ground.span_of(text, "Karm")


PIECES = ("ab", "Ab", "b", " ", "\u200c", "قَ", "ـ", "١2", "é", "ß", ".")


@given(
    text=st.lists(st.sampled_from(PIECES), max_size=12).map("".join), term=st.sampled_from(["ab", "b", "ق", "12", "a"])
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_every_place_has_the_word_however_it_is_written(ann: Collection, text: str, term: str) -> None:
    made = Article(Uids(600)(), text)
    ann.journal.commit(edits.create("Make", made))
    for hit in search.search(ann.connection, term, kinds=("article",)):
        if hit.record == ground.key(made):
            assert all(comparable(span.of(hit.snippet)) == term for span in hit.found)
            assert bool(hit.found) == (hit.where is not None)
    ann.undo()


# filters


def records_of(hits: list[search.Hit]) -> set[str]:
    return {kind_of(hit.record) for hit in hits}


def test_a_filter_keeps_to_kinds_in_the_line_itself(ann: Collection) -> None:
    assert records_of(search.search(ann.connection, "kind:claim killed")) == {"claim"}
    assert records_of(search.search(ann.connection, "killed kind:claim,pass")) == {"claim", "passage"}
    assert records_of(search.search(ann.connection, "kind:event kafr")) == {"event"}
    assert search.search(ann.connection, "kind:event villagers") == []


def test_filters_alone_list_what_fits_the_newest_first(ann: Collection) -> None:
    found = search.search(ann.connection, "kind:claim")
    assert [hit.snippet.strip() for hit in found] == ["12 killed", "10 killed"]
    assert all(hit.where is None for hit in found)


def test_a_filter_keeps_to_states_and_what_was_withdrawn_shows_only_when_it_is_asked_for(ann: Collection) -> None:
    first, second = records.every(ann.connection, Claim)
    ground.change(ann, first, status=ClaimStatus.SUBMITTED)
    ground.change(ann, second, withdrawn_because="twice the same")
    assert [hit.record for hit in search.search(ann.connection, "killed state:submitted")] == [ground.key(first)]
    assert search.search(ann.connection, "killed state:draft") == []
    assert ground.key(second) not in {hit.record for hit in search.search(ann.connection, "killed")}
    assert [hit.record for hit in search.search(ann.connection, "killed state:withdrawn")] == [ground.key(second)]
    assert records_of(search.search(ann.connection, "kafr state:draft")) == {"event"}


def test_a_filter_keeps_to_the_days_of_articles_and_of_events(ann: Collection) -> None:
    (article,) = records.every(ann.connection, Article)
    assert records_of(search.search(ann.connection, "killed after:2000")) == set()
    ground.change(ann, article, published_on=date(2025, 2, 3))
    everywhere = {"article_version", "claim", "passage"}
    for period in ("after:2025", "after:2025-02-03", "before:2025-02-04", "after:2025-02 before:2025-03"):
        assert records_of(search.search(ann.connection, f"killed {period}")) == everywhere, period
    for period in ("after:2025-02-04", "before:2025-02-03", "after:2026", "before:2025"):
        assert search.search(ann.connection, f"killed {period}") == [], period
    (event,) = records.every(ann.connection, Event)
    ground.change(ann, event, when=DateSpan(date(2025, 1, 30), date(2025, 2, 1)))
    assert records_of(search.search(ann.connection, "kafr after:2025-02 kind:event")) == {"event"}
    assert records_of(search.search(ann.connection, "kafr before:2025-02 kind:event")) == {"event"}
    assert search.search(ann.connection, "kafr before:2025-01-30 kind:event") == []


def test_a_filter_keeps_to_a_language_told_or_seen_from_the_side_of_the_text(ann: Collection) -> None:
    (article,) = records.every(ann.connection, Article)
    assert search.search(ann.connection, "killed lang:en")
    assert search.search(ann.connection, "killed lang:ar") == []
    ground.change(ann, article, direction=Direction.RIGHT_TO_LEFT)
    assert search.search(ann.connection, "killed lang:ar")
    ground.change(ann, article, language="de-AT")
    assert search.search(ann.connection, "killed lang:de")
    assert search.search(ann.connection, "killed lang:ar") == []


def test_an_arabic_word_is_found_with_what_is_written_as_one_with_it(ann: Collection) -> None:
    text = "وصلوا إلى القرية. من القريتين، بالقرية، للقرية، وقرية أخرى"
    ground.take_in(ann, Uids(700), text=text)
    (hit,) = search.search(ann.connection, "قرية ", kinds=("article_version",))
    assert [hit.snippet[span.start - 1 : span.end] for span in hit.found] == ["لقرية", "لقرية", "لقرية", "وقرية"]
    (hit,) = search.search(ann.connection, "القرية ", kinds=("article_version",))
    assert [span.of(hit.snippet) for span in hit.found] == ["القرية", "القرية"]
    assert search.search(ann.connection, '"قرية اخر', kinds=("article_version",)) == []
    assert search.search(ann.connection, '"وقرية اخر', kinds=("article_version",))


def test_reasons_and_comments_are_found(ann: Collection) -> None:
    (event,) = records.every(ann.connection, Event)
    mint = Uids(800)
    made = (
        Decision(mint(), event.uid, DisputeKind.COUNTS, "killed", "10", "the xylophone list"),
        Review(mint(), ground.key(event), "draft", "ready", "about the xylophone"),
        Review(mint(), ground.key(event), "ready", "draft"),
        OpenedDispute(mint(), event.uid, "where", "two xylophones"),
        EventLink(mint(), event.uid, mint(), LinkKind.PART_OF, "one xylophone"),
    )
    ann.journal.commit(edits.create("Make", *made))
    found = {hit.record for hit in search.search(ann.connection, "xylophon kind:note")}
    assert found == {ground.key(each) for each in made if each is not made[2]}
    assert records_of(search.search(ann.connection, "xylophon after:2020")) == set()


def test_more_hits_than_are_ranked_are_told_of(ann: Collection, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not search.find(ann.connection, "killed").is_cut
    monkeypatch.setattr(search, "RANKED_WITHIN", 2)
    assert search.find(ann.connection, "killed").is_cut
    monkeypatch.setattr(search, "LOOKED_THROUGH", 1)
    assert len(search.find(ann.connection, "killed kind:claim").records) == 1
    assert search.find(ann.connection, "kind:claim").records == ()


def test_a_sign_alone_that_the_index_takes_for_a_letter_has_no_place(ann: Collection) -> None:
    ann.journal.commit(edits.create("Make", Article(Uids(500)(), "a \ufe70")))
    (hit,) = search.search(ann.connection, "\ufe70 ")
    assert (hit.snippet, hit.found, hit.where) == ("a \ufe70", (), None)


def test_one_letter_is_a_word_and_no_beginning(ann: Collection) -> None:
    assert search.search(ann.connection, "k") == []
    assert search.search(ann.connection, "ki")
    assert search.search(ann.connection, "killed ")
    assert search.search(ann.connection, "kille ") == []
