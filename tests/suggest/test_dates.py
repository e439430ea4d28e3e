from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core.dates import DateRole, DateSpan, on
from curator.suggest import date_days, line_dates, relative_dates
from curator.suggest.dates import Context, find, undated, years_in
from curator.suggest.found import FoundDate, NotUnderstood
from curator.suggest.line_dates import parse_line
from curator.suggest.tables import in_order

if TYPE_CHECKING:
    from pathlib import Path

REPORT = Context(published_on=date(2025, 3, 5))
"""A Wednesday."""

CHRISTMAS = date(2024, 12, 25)


def days(text: str, context: Context = REPORT) -> tuple[str, str]:
    read = parse_line(text, context)
    assert isinstance(read, FoundDate), read
    assert read.when is not None
    return str(read.when.earliest or ""), str(read.when.latest or "")


@pytest.mark.parametrize(
    "text",
    ["25 December 2024", "25th of December, 2024", "December 25, 2024", "Dec. 25, 2024", "25 Dec 2024", "25 dec 24", "2024-12-25", "2024/12/25", "25/12/2024", "12/25/2024", "25.12.2024", "Wednesday, 25 December 2024", "the twenty-fifth of December 2024", "2024-dec-25", "25-Dec-2024", "on 25 December '24", "٢٥ كانون الأول ٢٠٢٤", "25 كانون الأول/ديسمبر 2024", "25 ديسمبر 2024"],
)  # fmt: skip
def test_one_day_is_written_in_many_ways(text: str) -> None:
    assert days(text) == ("2024-12-25", "2024-12-25")


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2025-01-30..02-01", "2025-01-30", "2025-02-01"),
        ("2025-01-30..2025-02-01", "2025-01-30", "2025-02-01"),
        ("2025-01-30 to 2025-02-01", "2025-01-30", "2025-02-01"),
        ("2025-01-30..", "2025-01-30", ""),
        ("..2025-02-01", "", "2025-02-01"),
        ("2025-01", "2025-01-01", "2025-01-31"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("10–12 February 2025", "2025-02-10", "2025-02-12"),
        ("between 10 and 12 February 2025", "2025-02-10", "2025-02-12"),
        ("10 or 11 February 2025", "2025-02-10", "2025-02-11"),
        ("February 10-12, 2025", "2025-02-10", "2025-02-12"),
        ("30 January – 2 February 2025", "2025-01-30", "2025-02-02"),
        ("from 26 December to 2 January 2025", "2024-12-26", "2025-01-02"),
        ("December 2024", "2024-12-01", "2024-12-31"),
        ("Nov–Feb 2017", "2016-11-01", "2017-02-28"),
        ("early March 2024", "2024-03-01", "2024-03-10"),
        ("mid-March 2024", "2024-03-10", "2024-03-20"),
        ("late March 2024", "2024-03-15", "2024-03-31"),
        ("the end of February 2024", "2024-02-15", "2024-02-29"),
        ("around 2 July 2024", "2024-07-01", "2024-07-03"),
        ("by 26 December 2024", "", "2024-12-26"),
        ("before 26 December 2024", "", "2024-12-25"),
        ("since 8 December 2024", "2024-12-08", ""),
        ("2012 or later", "2012-01-01", ""),
        ("the week of 10 February 2025", "2025-02-10", "2025-02-16"),
        ("the night of 10 February 2025", "2025-02-10", "2025-02-11"),
    ],
)
def test_ranges_and_bounds_are_stretches_of_days(text: str, earliest: str, latest: str) -> None:
    assert days(text) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("today", "2025-03-05", "2025-03-05"),
        ("yesterday evening", "2025-03-04", "2025-03-04"),
        ("the day before yesterday", "2025-03-03", "2025-03-03"),
        ("last night", "2025-03-04", "2025-03-05"),
        ("past few days", "2025-03-02", "2025-03-04"),
        ("recently", "2025-03-02", "2025-03-04"),
        ("last week", "2025-02-24", "2025-03-02"),
        ("over the weekend", "2025-03-01", "2025-03-02"),
        ("last month", "2025-02-01", "2025-02-28"),
        ("last year", "2024-01-01", "2024-12-31"),
        ("Monday", "2025-03-03", "2025-03-03"),
        ("on Wednesday", "2025-03-05", "2025-03-05"),
        ("last Wednesday", "2025-02-26", "2025-02-26"),
        ("three days ago", "2025-03-02", "2025-03-02"),
        ("48 hours ago", "2025-03-03", "2025-03-03"),
        ("a week ago", "2025-02-23", "2025-03-01"),
        ("the past three days", "2025-03-02", "2025-03-05"),
        ("أمس", "2025-03-04", "2025-03-04"),
    ],
)
def test_relative_days_count_from_the_report(text: str, earliest: str, latest: str) -> None:
    assert days(text) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("the same day", "2024-12-25", "2024-12-25"),
        ("the next day", "2024-12-26", "2024-12-26"),
        ("three days later", "2024-12-28", "2024-12-28"),
        ("48 hours later", "2024-12-27", "2024-12-27"),
        ("30 hours later", "2024-12-26", "2024-12-27"),
        ("four days earlier", "2024-12-21", "2024-12-21"),
        ("a few days earlier", "2024-12-22", "2024-12-24"),
        ("two weeks later", "2025-01-05", "2025-01-11"),
        ("the following week", "2024-12-30", "2025-01-05"),
        ("that month", "2024-12-01", "2024-12-31"),
        ("that night", "2024-12-25", "2024-12-26"),
        ("بعد يومين", "2024-12-27", "2024-12-27"),
        ("قبل 4 أيام", "2024-12-21", "2024-12-21"),
    ],
)
def test_three_days_later_counts_from_the_date_before(text: str, earliest: str, latest: str) -> None:
    assert days(text, Context(anchor=on(CHRISTMAS))) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "context", "why"),
    [
        ("31 Feb 2025", REPORT, "There is no day 31 in month 2"),
        ("31 Feb", Context(), "There is no day 31 in month 2"),
        ("29 Feb 2023", REPORT, "There is no day 29 in month 2"),
        ("3/4/2025", REPORT, date_days.EITHER_WAY),
        ("5 March 2025 - 2 March 2025", REPORT, date_days.RUNS_BACK),
        ("25 Dec", Context(), date_days.NO_YEAR),
        ("yesterday", Context(), relative_dates.NO_REPORT),
        ("three days later", Context(), relative_dates.NO_ANCHOR),
        ("hello", REPORT, line_dates.NOTHING),
        ("", REPORT, line_dates.NOTHING),
        ("[41]", REPORT, line_dates.NOTHING),
        ("25 Dec 2024 and 3 Jan 2025", REPORT, line_dates.TWO_DATES),
        ("25 Dec 2024 in Homs", REPORT, line_dates.MORE.format(words="Homs")),
    ],
)
def test_what_is_no_date_says_why(text: str, context: Context, why: str) -> None:
    read = parse_line(text, context)
    assert isinstance(read, NotUnderstood)
    assert read.why.startswith(why)


@pytest.mark.parametrize(
    ("context", "year", "rule"),
    [
        (Context(heading_years=(2021,), published_on=date(2025, 3, 5)), 2021, "year-heading-1"),
        (Context(heading_years=(2023, 2024), published_on=date(2024, 6, 1)), 2023, "year-heading-1"),
        (Context(neighbours=(on(date(2025, 2, 28)),)), 2024, "year-neighbour-1"),
        (Context(neighbours=(on(date(2024, 10, 3)),)), 2024, "year-neighbour-1"),
        (Context(neighbours=(on(date(2025, 1, 14)),), published_on=date(2025, 3, 5)), 2024, "year-neighbour-1"),
        (Context(published_on=date(2025, 3, 5)), 2024, "year-report-1"),
        (Context(published_on=date(2024, 12, 25)), 2024, "year-report-1"),
        (Context(neighbours=(on(date(1980, 3, 24)),), published_on=date(1990, 1, 3)), 1989, "year-report-1"),
        (
            Context(neighbours=(on(date(1980, 11, 24)),), published_on=date(1990, 1, 3), article_years=(1980,)),
            1980,
            "year-neighbour-1",
        ),
        (Context(article_years=(2024,)), 2024, "year-article-1"),
    ],
)
def test_a_year_that_is_not_written_is_inferred_and_said_so(context: Context, year: int, rule: str) -> None:
    read = parse_line("25 Dec", context)
    assert isinstance(read, FoundDate)
    assert read.when == on(date(year, 12, 25))
    assert read.reading.year_inferred
    assert read.reading.rule == rule
    assert read.reading.basis


def test_the_weekday_tells_the_year() -> None:
    read = parse_line("Wednesday 25 December", Context(article_years=(2022, 2024)))
    assert isinstance(read, FoundDate)
    assert (read.when, read.reading.rule) == (on(CHRISTMAS), "year-weekday-1")


def test_a_written_year_is_not_inferred() -> None:
    read = parse_line("25 Dec 2024", REPORT)
    assert isinstance(read, FoundDate)
    assert not read.reading.year_inferred


def test_dates_of_a_text_carry_each_other_on() -> None:
    text = "On 14 December 2024 they met. On 2 January two men were shot. Three days later the street was closed."
    assert [str(each.when.earliest) for each in find(text) if each.when] == ["2024-12-14", "2025-01-02", "2025-01-05"]
    assert [each.reading.year_inferred for each in find(text)] == [False, True, False]


@pytest.mark.parametrize(
    "text",
    [
        "[41] [2019]",
        "There may be 5 men.",
        "They march on.",
        "In December 25 people were killed, in 1990 soldiers died"[:40],
        "It cost $12",
        "31 February",
        "Black Friday",
        "ten days after the attack",
        "three weeks from tomorrow",
        "feb 30 2019",
    ],
)
def test_what_is_no_date_is_not_found(text: str) -> None:
    assert [
        each for each in find(text, REPORT) if each.when is not None and "December" not in each.words.of(text)
    ] == []


def test_a_number_of_people_behind_a_month_is_no_day() -> None:
    text = "In December 25 people were killed."
    assert [each.words.of(text) for each in find(text, REPORT)] == ["December"]


@pytest.mark.parametrize(
    ("text", "words", "role"),
    [
        ("On 30 January 2025, the Observatory reported that ten men were shot.", "30 January 2025", DateRole.EVENT),
        ("The News Agency reported on 31 December 2024 that two men hid.", "31 December 2024", DateRole.REPORT),
        ("On 6 February 2025, the Front claimed that it killed nine men.", "6 February 2025", DateRole.CLAIM_MADE),
        ("The Front announced on 6 February 2025 a new chief.", "6 February 2025", DateRole.CLAIM_MADE),
        ("His body was found in a field on 3 May 2024.", "3 May 2024", DateRole.DISCOVERY),
        ("A man, who had been kidnapped on 1 May 2024, was found dead.", "1 May 2024", DateRole.ABDUCTION),
        ("She died on 4 May 2024.", "4 May 2024", DateRole.DEATH),
        ("He died of wounds sustained in a raid on 2 May 2024.", "2 May 2024", DateRole.INJURY),
    ],
)
def test_the_verbs_around_a_date_tell_what_it_dates(text: str, words: str, role: DateRole) -> None:
    assert {each.words.of(text).removeprefix("on "): each.role for each in find(text)}[words] is role


def test_an_event_without_any_time_is_of_the_three_days_before_the_report() -> None:
    assert undated(date(2025, 3, 5)) == DateSpan(date(2025, 3, 2), date(2025, 3, 4))


def test_the_years_of_a_text_are_those_it_names_most() -> None:
    assert years_in("2024 2025 2024 [2019] 1,999 2011 2011 2011") == (2011, 2024, 2025)


def contained(when: DateSpan, earliest: date | None, latest: date | None) -> bool:
    begins = when.earliest is None or (earliest is not None and when.earliest <= earliest)
    return begins and (when.latest is None or (latest is not None and latest <= when.latest))


def windows(values: list[dict[str, str]]) -> list[tuple[date | None, date | None]]:
    found: list[tuple[date | None, date | None]] = []
    for value in values:
        if value.get("type") != "date" and value.get("type") != "daterange":
            continue
        begin, end = value.get("value") or value.get("start"), value.get("value") or value.get("end")
        if (begin or end or "not")[:3] == "not":
            continue
        earliest = date.fromisoformat(begin[:10]) if begin else None
        latest = date.fromisoformat(end[:10]) if end else None
        if latest is not None and "value" not in value:
            latest -= timedelta(days=1)
        found.append((earliest, latest))
    return found


def test_dates_of_a_foreign_suite_are_rarely_wrong(suite: Path) -> None:
    """Its speakers arrange meetings: a few future days stay beyond a reader of past events."""
    right = wrong = 0
    for case in json.loads((suite / "dates_en.json").read_text(encoding="utf-8"))["recognizers"]:
        if not case["reference"]:
            continue
        context = Context(published_on=date.fromisoformat(case["reference"][:10]))
        found = [each for each in find(case["input"], context) if each.when is not None]
        for result in case["results"]:
            start, end = result["start"], (result["end_inclusive"] or result["start"]) + 1
            hits = [each.when for each in found if each.words.start < end and start < each.words.end]
            wanted = windows(result.get("values", []))
            if hits and wanted:
                fits = any(when is not None and contained(when, *window) for when in hits for window in wanted)
                right, wrong = right + fits, wrong + (not fits)
    assert right >= 100
    assert wrong <= right // 7


PIECES = st.sampled_from(
    in_order(
        """25 31 2 2024 99 December Feb may Mar. Monday mid-March the of to – - .. / , and between from by since around last week
        ago later three days yesterday كانون الأول/ديسمبر ٢٥ 2025-01-30 30/1/2025 [41] before night"""
    )
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=12).map(" ".join), st.booleans())
def test_any_row_of_pieces_gives_dates_that_hold(text: str, reported: bool) -> None:
    context = REPORT if reported else Context()
    last = 0
    for each in find(text, context):
        assert last <= each.words.start < each.words.end <= len(text)
        assert (each.when is None) == bool(each.why)
        assert not each.reading.year_inferred or each.reading.basis
        last = each.words.end
    parse_line(text, context)


@settings(deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    find(text, REPORT)
    parse_line(text, REPORT)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_a_day_written_out_is_that_day(day: date) -> None:
    for form in (f"{day:%-d %B %Y}", f"{day:%B %-d, %Y}", day.isoformat()):
        read = parse_line(form)
        assert isinstance(read, FoundDate)
        assert read.when == on(day)
