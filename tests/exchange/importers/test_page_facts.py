"""Title, site, day, address and language of a page, as it gives them in many ways; a wrong day is worse than none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from curator.exchange.importers.page_dates import day_in, visible_day
from curator.exchange.importers.page_facts import PageFacts, facts_of


def facts(head: str, body: str = "") -> PageFacts:
    source = f"<html><head>{head}</head><body>{body}</body></html>"
    return facts_of(LexborHTMLParser(source), source)


def linked(words: str) -> str:
    return f'<script type="application/ld+json">{words}</script>'


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-12-25", date(2024, 12, 25)),
        ("2024-12-25T23:30:00+02:00", date(2024, 12, 25)),
        ("2024-12-25 10:00", date(2024, 12, 25)),
        ("20241225", date(2024, 12, 25)),
        ("2024/12/25", date(2024, 12, 25)),
        ("Wed, 25 Dec 2024 10:00:00 GMT", date(2024, 12, 25)),
        ("25 December 2024", date(2024, 12, 25)),
        ("December 25, 2024", date(2024, 12, 25)),
        ("٢٥ ديسمبر ٢٠٢٤", date(2024, 12, 25)),
        ("1735120800", date(2024, 12, 25)),
        ("03/04/2024", None),
        ("2024-13-40", None),
        ("1970-01-01T00:00:00Z", None),
        ("December 2024", None),
        ("2024", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_day_is_taken_only_where_it_is_beyond_doubt(written: str, day: date | None) -> None:
    assert day_in(written) == day


@given(st.dates(min_value=date(1971, 1, 1), max_value=date(2100, 1, 1)))
def test_every_day_in_iso_form_is_read_as_itself(day: date) -> None:
    assert day_in(day.isoformat()) == day
    assert day_in(f"{day.isoformat()}T23:59:59-11:00") == day


@given(st.text())
def test_no_words_stop_the_reading_of_a_day(words: str) -> None:
    assert day_in(words) is None or isinstance(day_in(words), date)


@pytest.mark.parametrize(
    ("head", "body", "day"),
    [
        (linked('{"@type":"NewsArticle","datePublished":"2024-12-25"}'), "", date(2024, 12, 25)),
        (linked('[{"@graph":[{"@type":["Article"],"datePublished":"2024-12-25"}]}]'), "", date(2024, 12, 25)),
        ('<meta property="article:published_time" content="2024-12-25T10:00Z">', "", date(2024, 12, 25)),
        ('<meta property="article:modified_time" content="2024-12-25T10:00Z">', "", None),
        ("", '<span itemprop="datePublished" content="2024-12-25">Christmas</span>', date(2024, 12, 25)),
        ("", '<article><time datetime="2024-12-25">25</time></article>', date(2024, 12, 25)),
        ("", '<article><time class="updated" datetime="2024-12-25">25</time></article>', None),
        ("", '<article><time datetime="2024-12-25"></time><time datetime="2024-12-26"></time></article>', None),
        ("", '<div><time datetime="2024-12-25">25</time></div>', None),
        (linked('{"@type":"Person","datePublished":"2024-12-25"}'), "", None),
        (linked('{"@type":"WebPage","comment":{"@type":"Article","datePublished":"2024-12-25"}}'), "", None),
        (linked('{"broken": '), "", None),
        (linked("[" * 100_000), "", None),
    ],
)
def test_the_day_of_publication_is_found_where_pages_keep_it(head: str, body: str, day: date | None) -> None:
    assert facts(head, body).published_on == day


def test_two_days_that_contradict_each_other_are_told() -> None:
    head = linked('{"@type":"Article","datePublished":"2024-12-25"}') + '<meta name="date" content="2024-12-29">'
    found = facts(head)
    assert found.published_on == date(2024, 12, 25)
    assert found.warnings == (
        "The page gives 2024-12-25 and 2024-12-29 as its day of publication; the first was taken. Check it.",
    )


def test_of_several_articles_in_the_data_only_the_one_of_this_page_counts() -> None:
    told = '[{"@type":"Article","headline":"A","datePublished":"2024-01-01"},{"@type":"Article","headline":"B words","datePublished":"2024-02-02"}]'
    assert facts(linked(told)).published_on is None
    assert facts(linked(told) + '<meta property="og:title" content="B words - Site">').published_on == date(2024, 2, 2)


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (["4 March 2025"], date(2025, 3, 4)),
        (["Published 4 March 2025, updated 6 March 2025"], date(2025, 3, 4)),
        (["Updated 6 March 2025"], None),
        (["4 March 2025", "5 March 2025"], None),
        (["In a long line " * 20 + "4 March 2025"], None),
        (["٤ آذار ٢٠٢٥"], date(2025, 3, 4)),
    ],
)
def test_the_visible_day_is_taken_where_there_is_one(lines: list[str], day: date | None) -> None:
    assert visible_day(lines) == day


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Ten killed | The Courier</title>", "<h1>Ten killed</h1>", "Ten killed"),
        ("<title>Ten killed | The Courier</title>", "", "Ten killed | The Courier"),
        ('<title>Ten killed - Courier</title><meta property="og:site_name" content="courier">', "", "Ten killed"),
        ('<title>Courier: Ten killed</title><meta property="og:title" content="Ten killed">', "", "Ten killed"),
        (
            linked('{"@type":"Article","headline":"Ten killed &amp; more"}') + "<title>x</title>",
            "",
            "Ten killed & more",
        ),
        ("<title>Twelve-day siege ends</title>", "<h1>Courier</h1><h1>Second</h1>", "Twelve-day siege ends"),
        ("", "<h1>Ten killed</h1>", "Ten killed"),
        ("", "", ""),
    ],
)
def test_the_title_is_the_headline_without_the_name_of_the_site(head: str, body: str, title: str) -> None:
    assert facts(head, body).title == title


@pytest.mark.parametrize(
    ("head", "url"),
    [
        (
            '<link rel="canonical" href="https://a.example/x"><meta property="og:url" content="https://a.example/y">',
            "https://a.example/x",
        ),
        (
            '<link rel="canonical" href="https://a.example/"><meta property="og:url" content="https://a.example/y">',
            "https://a.example/y",
        ),
        ('<link rel="canonical" href="/x">', ""),
        ('<link rel="canonical" href="javascript:alert(1)">', ""),
        ("<!-- saved from url=(0025)https://a.example/article -->", "https://a.example/article"),
        (linked('{"@type":"Article","mainEntityOfPage":{"@id":"https://a.example/z"}}'), "https://a.example/z"),
        ("", ""),
    ],
)
def test_the_address_is_the_one_that_the_page_calls_its_own(head: str, url: str) -> None:
    assert facts(head).url == url


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        (
            '<meta property="og:site_name" content="Courier">' + linked('{"@type":"Article","publisher":{"name":"C"}}'),
            "Courier",
        ),
        (linked('{"@type":"Article","publisher":{"name":"C"},"author":{"name":"H. Deeb"}}'), "C"),
        (linked('{"@type":"Article","author":[{"name":"H. Deeb"},"R. Issa"]}'), "H. Deeb, R. Issa"),
        ('<meta name="author" content="By H. Deeb">', "H. Deeb"),
        ('<meta name="author" content="https://a.example/h">', ""),
    ],
)
def test_the_publisher_is_the_site_or_else_the_author(head: str, publisher: str) -> None:
    assert facts(head).publisher == publisher


def test_the_language_is_the_one_that_the_page_claims() -> None:
    source = '<html lang="ar-SY"><body></body></html>'
    assert facts_of(LexborHTMLParser(source), source).language == "ar"
    assert facts('<meta property="og:locale" content="de_DE">').language == "de"
    assert facts("").language == ""
