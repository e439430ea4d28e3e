from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.counts import Qualifier
from curator.suggest import numbers
from curator.suggest.number_kinds import NumberKind

if TYPE_CHECKING:
    from pathlib import Path

Q = Qualifier


@pytest.mark.parametrize(
    ("text", "low", "high", "qualifier"),
    [
        ("344", 344, 344, Q.EXACT),
        ("1,234", 1234, 1234, Q.EXACT),
        ("1.234.567", 1234567, 1234567, Q.EXACT),
        ("40\u202f000", 40000, 40000, Q.EXACT),
        ("twenty-three", 23, 23, Q.EXACT),
        ("twenty three", 23, 23, Q.EXACT),
        ("a hundred and five", 105, 105, Q.EXACT),
        ("two thousand three hundred and one", 2301, 2301, Q.EXACT),
        ("1.5 million", 1500000, 1500000, Q.EXACT),
        ("4 thousand", 4000, 4000, Q.EXACT),
        ("a dozen", 12, 12, Q.EXACT),
        ("half a dozen", 6, 6, Q.EXACT),
        ("two dozen", 24, 24, Q.EXACT),
        ("a pair of", 2, 2, Q.EXACT),
        ("344+", 344, None, Q.AT_LEAST),
        ("at least 5", 5, None, Q.AT_LEAST),
        ("no fewer than five", 5, None, Q.AT_LEAST),
        ("3 or more", 3, None, Q.AT_LEAST),
        ("more than 344", 345, None, Q.MORE_THAN),
        ("over a dozen", 13, None, Q.MORE_THAN),
        ("up to 40", 0, 40, Q.AT_MOST),
        ("fewer than 10", 0, 9, Q.FEWER_THAN),
        ("about 40", 40, 40, Q.ABOUT),
        ("some 40", 40, 40, Q.ABOUT),
        ("nearly two hundred", 200, 200, Q.ABOUT),
        ("10–12", 10, 12, Q.RANGE),
        ("10-12", 10, 12, Q.RANGE),
        ("between 10 and 12", 10, 12, Q.RANGE),
        ("10 to 12", 10, 12, Q.RANGE),
        ("two to three hundred", 200, 300, Q.RANGE),
        ("10 or 12", 10, 12, Q.ALTERNATIVES),
        ("dozens", None, None, Q.VAGUE_WORD),
        ("several hundred", None, None, Q.VAGUE_WORD),
        ("tens of thousands", None, None, Q.VAGUE_WORD),
        ("a few", None, None, Q.VAGUE_WORD),
        ("no one", 0, 0, Q.NONE_REPORTED),
        ("٣٤٤", 344, 344, Q.EXACT),
        ("خمسة وعشرون", 25, 25, Q.EXACT),
        ("مئة وخمسة وعشرون", 125, 125, Q.EXACT),
        ("ثلاثة عشر", 13, 13, Q.EXACT),
        ("ما لا يقل عن ٢٥", 25, None, Q.AT_LEAST),
        ("أكثر من عشرة", 11, None, Q.MORE_THAN),
        ("نحو 40", 40, 40, Q.ABOUT),
        ("بين 10 و 12", 10, 12, Q.RANGE),
        ("عشرات", None, None, Q.VAGUE_WORD),
    ],
)
def test_a_number_says_what_its_words_say(text: str, low: int | None, high: int | None, qualifier: Qualifier) -> None:
    read = numbers.parse(text)
    assert read is not None
    assert (read.extent.low, read.extent.high, read.extent.qualifier) == (low, high, qualifier)
    assert read.words.of(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "1.234",
        "1,23",
        "40 000",
        "one twenty two",
        "sixty fifteen",
        "three and a half",
        "two thirds",
        "-504",
        "minus five",
        "007",
        "12-10",
        "first",
        "hello",
        "",
        "9" * 5000,
    ],
)
def test_what_can_be_read_in_two_ways_is_no_number(text: str) -> None:
    assert numbers.parse(text) is None


@pytest.mark.parametrize(
    ("text", "number", "kind"),
    [
        ("a 23-year-old man", "23", NumberKind.AGE),
        ("boys aged 5 and 7", "7", NumberKind.AGE),
        ("children under 18", "under 18", NumberKind.AGE),
        ("In 2014, the war", "2014", NumberKind.YEAR),
        ("on 25 December", "25", NumberKind.DATE),
        ("December 25 in Homs", "25", NumberKind.DATE),
        ("26 APR 90 (AFP)", "90", NumberKind.DATE),
        ("at 10:30 they", "10", NumberKind.TIME),
        ("for three days", "three", NumberKind.DURATION),
        ("25 km south", "25", NumberKind.MEASURE),
        ("$40 stolen", "40", NumberKind.MONEY),
        ("90 percent of", "90", NumberKind.PERCENT),
        ("Resolution 2254 says", "2254", NumberKind.LABEL),
        ("an AK-47 rifle", "47", NumberKind.LABEL),
        ("14 policemen", "14", NumberKind.COUNT),
        ("2025 people", "2025", NumberKind.COUNT),
    ],
)
def test_what_a_number_counts_is_told_from_the_words_beside_it(text: str, number: str, kind: NumberKind) -> None:
    found = {each.words.of(text): each.kind for each in numbers.find(text)}
    assert found[number] is kind


def test_a_count_behind_a_date_is_no_part_of_it() -> None:
    text = "On 25 December 24 people were killed."
    assert {each.words.of(text): each.kind for each in numbers.find(text)}["24"] is NumberKind.COUNT


def test_a_rise_ends_at_its_second_number() -> None:
    text = "the toll rose from 10 to 12"
    assert [each.extent.low for each in numbers.find(text)] == [12]


def test_a_new_clause_begins_a_new_number() -> None:
    text = "five hundred and two were injured"
    assert [each.extent.low for each in numbers.find(text)] == [500, 2]


def test_citation_marks_are_never_numbers() -> None:
    assert numbers.find("killed [41] [108]") == ()


def test_number_words_of_foreign_suites_are_right_or_not_read(suite: Path) -> None:
    cases = json.loads((suite / "numbers_en.json").read_text(encoding="utf-8"))
    read = right = 0
    for case in cases["duckling"]:
        found, value = numbers.parse(case["input"]), case.get("value")
        if found is None or found.extent.low is None:
            continue
        read += 1
        assert value is not None
        assert found.extent.low == found.extent.high == value, case["input"]
        right += 1
    for case in cases["text2num"]:
        if case["function"] != "text to number":
            continue
        found = numbers.parse(case["input"])
        if found is not None:
            read += 1
            assert found.extent.low == case["expected"], case["input"]
            right += 1
    assert read == right >= 60


@given(st.integers(min_value=0, max_value=10**9))
def test_digits_with_and_without_commas_say_the_same(n: int) -> None:
    plain, grouped = numbers.parse(str(n)), numbers.parse(f"{n:,}")
    assert plain is not None
    assert grouped is not None
    assert plain.extent == grouped.extent
    assert plain.extent.low == n


@given(st.text(max_size=300))
def test_numbers_in_any_text_stand_inside_it(text: str) -> None:
    last = 0
    for found in numbers.find(text):
        assert last <= found.words.start < found.words.end <= len(text)
        last = found.words.end
