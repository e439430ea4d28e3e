from __future__ import annotations

from typing import Any

import pytest

from curator.core.spans import Span
from curator.exchange.web_annotations.selectors import How, Nowhere, Place, Reading, resolve
from tests import ground

TEXT = ground.TEXT
WORDS = "ten villagers were killed in Kafr Zayt"
SPAN = ground.span_of(TEXT, WORDS)
AFTER_SIGN = ground.span_of(TEXT, "Nobody named the wounded.")
"""Words behind a sign that is two UTF-16 units."""


def quote(exact: str, **around: str) -> dict[str, Any]:
    return {"type": "TextQuoteSelector", "exact": exact, **around}


def position(start: int, end: int) -> dict[str, Any]:
    return {"type": "TextPositionSelector", "start": start, "end": end}


def found(*selectors: dict[str, Any], reading: Reading | None = None) -> Place:
    place = resolve(selectors, reading or Reading(TEXT))
    assert isinstance(place, Place), place
    return place


def refused(*selectors: dict[str, Any], reading: Reading | None = None) -> Nowhere:
    place = resolve(selectors, reading or Reading(TEXT))
    assert isinstance(place, Nowhere), place
    return place


def test_a_quote_alone_is_found_where_it_stands_once() -> None:
    assert found(quote(WORDS)) == Place(SPAN, How.FOUND)
    assert found({"exact": WORDS}) == Place(SPAN, How.FOUND)


def test_a_quote_in_its_place_is_found_and_elsewhere_is_said_to_have_moved() -> None:
    assert found(position(SPAN.start, SPAN.end), quote(WORDS)).how is How.FOUND
    moved = found(position(SPAN.start + 7, SPAN.end + 7), quote(WORDS))
    assert moved == Place(SPAN, How.MOVED)


def test_offsets_in_utf_16_units_are_taken_where_the_quote_proves_them() -> None:
    twice = TEXT + "\nNobody named the wounded.\n"
    units = position(AFTER_SIGN.start + 1, AFTER_SIGN.end + 1)
    assert found(units, quote("Nobody named the wounded."), reading=Reading(twice)) == Place(AFTER_SIGN, How.FOUND)


def test_of_words_in_several_places_the_context_decides_or_nobody_does() -> None:
    second = TEXT.index("Kafr Zayt", TEXT.index("Kafr Zayt") + 1)
    with_context = quote("Kafr Zayt", prefix="gunmen killed 12 people in ", suffix=" and wounded dozens")
    assert found(with_context).span == Span(second, second + len("Kafr Zayt"))
    assert "2 places" in refused(quote("Kafr Zayt")).because
    # a place that holds other words proves nothing
    assert "2 places" in refused(position(3, 12), quote("Kafr Zayt")).because


def test_other_white_space_is_no_other_quote() -> None:
    broken = WORDS.replace(" ", "\n  ", 2)
    assert found(quote(broken)).span == SPAN


def test_words_that_changed_a_little_are_taken_only_with_their_context() -> None:
    around = {"prefix": TEXT[SPAN.start - 20 : SPAN.start], "suffix": TEXT[SPAN.end : SPAN.end + 20]}
    changed = WORDS.replace("killed", "slain")
    place = found(quote(changed, **around))
    assert (place.how, place.span.of(TEXT)) == (How.WORDS_CHANGED, WORDS)
    assert "other words" in refused(quote(changed)).because


def test_a_number_that_is_another_one_is_never_taken() -> None:
    around = {"prefix": TEXT[SPAN.start - 20 : SPAN.start], "suffix": TEXT[SPAN.end : SPAN.end + 20]}
    assert "a number" in refused(quote(WORDS.replace("ten", "two"), **around)).because
    assert "a number" in refused(quote("On 1 February gunmen killed 13 people")).because


def test_words_that_are_not_there_are_lost() -> None:
    assert refused(quote("Something that this article never said at all")).lost
    assert refused(position(SPAN.start, SPAN.end), quote("Something that this article never said")).lost


@pytest.mark.parametrize("is_named", [False, True])
def test_a_place_alone_is_taken_and_says_whether_it_was_proven(is_named: bool) -> None:
    reading = Reading(TEXT, is_named=is_named)
    how = How.FOUND if is_named else How.BY_PLACE
    assert found(position(AFTER_SIGN.start, AFTER_SIGN.end), reading=reading) == Place(AFTER_SIGN, how)
    assert "cannot be followed" in refused(position(5, 10**9), reading=reading).because
    assert "cannot be followed" in refused(position(9, 5), reading=reading).because


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (f"char={SPAN.start},{SPAN.end}", WORDS),
        (f"char={SPAN.start},{SPAN.end};length={len(TEXT)},UTF-8", WORDS),
        ("char=,25", TEXT[:25]),
        (f"char={AFTER_SIGN.start},", TEXT[AFTER_SIGN.start :]),
        ("line=0,1", "The Sarmin valley attacks\n"),
        ("line=4,", TEXT[TEXT.index("لم") :]),
    ],
)
def test_a_fragment_of_a_plain_text_counts_as_rfc_5147_does(value: str, words: str) -> None:
    fragment = {"type": "FragmentSelector", "conformsTo": "http://tools.ietf.org/rfc/rfc5147", "value": value}
    assert found(fragment).span.of(TEXT) == words


@pytest.mark.parametrize("value", ["char=", "xywh=0,0,5,5", "char=5", "line=99,100", "char=9,3", ""])
def test_a_fragment_that_names_no_words_is_refused(value: str) -> None:
    refused({"type": "FragmentSelector", "value": value})


def test_bytes_of_the_original_are_followed_to_their_words() -> None:
    raw = TEXT.encode()
    start = raw.index(b"Nobody")
    selector = {"type": "DataPositionSelector", "start": start, "end": start + len(b"Nobody named")}
    assert found(selector, reading=Reading(TEXT, raw)).span.of(TEXT) == "Nobody named"
    half = {"type": "DataPositionSelector", "start": start - 3, "end": start}
    refused(half, reading=Reading(TEXT, raw))


def test_a_range_ends_where_its_last_selection_begins() -> None:
    range_ = {"type": "RangeSelector", "startSelector": quote("ten villagers"), "endSelector": quote(" by unknown")}
    assert found(range_).span.of(TEXT) == WORDS
    backwards = {"type": "RangeSelector", "startSelector": quote(" by unknown"), "endSelector": quote("ten villagers")}
    refused(backwards)


def test_a_selector_is_narrowed_by_the_one_inside_it() -> None:
    line = TEXT.split("\n")[2]
    at = line.index(WORDS)
    by_place = {**quote(line), "refinedBy": position(at, at + len(WORDS))}
    by_words = {**quote(line), "refinedBy": quote("Kafr Zayt")}
    assert found(by_place).span == SPAN
    assert found(by_words).span.of(TEXT) == "Kafr Zayt"
    assert "narrows" in refused({**quote(line), "refinedBy": quote("Tell Noor")}).because


def test_selectors_that_refine_each_other_for_ever_end() -> None:
    deep: dict[str, Any] = position(0, 1)
    for _ in range(60):
        deep = {**position(0, 5), "refinedBy": deep}
    refused(deep)


PAGE = """<html><body><div id="nav">Home</div><div><p>First.</p><p id="it">On 30 January <b>ten</b> villagers
were killed in Kafr Zayt 🕊 by unknown gunmen.</p></div></body></html>"""
PAGE_TEXT = "First.\n\nOn 30 January ten villagers were killed in Kafr Zayt 🕊 by unknown gunmen.\n"


@pytest.mark.parametrize(
    "selector",
    [
        {"type": "XPathSelector", "value": "/html/body/div[2]/p[2]"},
        {"type": "XPathSelector", "value": "/html[1]/body[1]/div[2]/p[2]/b[1]"},
        {"type": "XPathSelector", "value": '//*[@id="it"]'},
        {"type": "XPathSelector", "value": "id('it')/b"},
        {"type": "CssSelector", "value": "#it > b"},
        {"type": "RangeSelector", "startContainer": "/div[2]/p[2]", "endContainer": "/div[2]/p[2]", "startOffset": 14, "endOffset": 27},
    ],
)  # fmt: skip
def test_a_path_into_a_page_is_followed_to_words_that_the_text_has(selector: dict[str, Any]) -> None:
    words = found(selector, reading=Reading(PAGE_TEXT, PAGE.encode())).span.of(PAGE_TEXT)
    assert words in {"ten", "ten villagers", PAGE_TEXT.split("\n")[2]}
    assert "ten" in words


@pytest.mark.parametrize(
    "selector",
    [
        {"type": "XPathSelector", "value": "/html/body/div[9]"},
        {"type": "XPathSelector", "value": "/html/body/div[2]/p[2]/text()[2]"},
        {"type": "XPathSelector", "value": "//p[contains(., 'ten')]"},
        {"type": "XPathSelector"},
        {"type": "CssSelector", "value": "p"},
        {"type": "CssSelector", "value": "][["},
        {"type": "SvgSelector", "value": "<svg/>"},
        {"type": "RangeSelector", "startContainer": "/div[1]", "endContainer": "/div[2]", "startOffset": 0, "endOffset": 2},
        {"type": "RangeSelector", "startContainer": "/div[1]", "endContainer": "/div[1]"},
        {},
    ],
)  # fmt: skip
def test_a_path_that_leads_nowhere_falls_to_the_quote(selector: dict[str, Any]) -> None:
    reading = Reading(PAGE_TEXT, PAGE.encode())
    assert "no quote" in refused(selector, reading=reading).because
    assert found(selector, quote("ten villagers"), reading=reading).span.of(PAGE_TEXT) == "ten villagers"


def test_no_selector_at_all_means_no_words() -> None:
    assert "whole text" in refused().because


def test_where_two_places_have_nearly_the_words_none_is_taken() -> None:
    twice = ("The farm burned down slowly at night near the river.\n" + "Nothing else was told of it. " * 20) * 2
    assert "several places" in refused(quote("The farm burnt down slowly at night near the river"), reading=Reading(twice)).because  # fmt: skip


def test_words_that_changed_are_looked_for_around_the_place_that_is_given() -> None:
    text = "a b c " * 200 + "xx yy zz ww vv uu tt" + " a b c" * 200
    around = {"prefix": "a b c " * 5, "suffix": " a b c" * 5}
    place = found(position(1195, 1220), quote("xx yy zz ww vv uu tx", **around), reading=Reading(text))
    assert place == Place(Span(1200, 1220), How.WORDS_CHANGED)
