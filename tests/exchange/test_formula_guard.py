from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.exchange.formula_guard import (
    SUSPECT,
    guard,
    guard_for_excel,
    unguard,
    unguard_for_excel,
    would_change,
    would_run,
)
from tests.exchange import hostile_texts

SUITE = Path(__file__).resolve().parents[3] / "shared" / "data" / "suites" / "csv" / "injection_cases.json"

OPERATORS = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫", "−"]  # noqa: RUF001 look-alikes are guarded too
BREAKS = ["\t", "\r", "\n", "\x00", "\x85", "\u2028"]
BEFORE = ["", " ", "   ", '"', "\u00a0", "\u200f", "\u200b", "\ufeff", '" ', "'", "'' "]

texts = st.text(st.characters(exclude_categories=["Cs"]))
tricky = st.text(st.sampled_from("'\"=+-@\t\r\n −＝.,;0123456789aب"))  # noqa: RUF001


@pytest.mark.parametrize("sign", OPERATORS)
@pytest.mark.parametrize("before", BEFORE)
def test_whatever_would_run_gets_an_apostrophe(before: str, sign: str) -> None:
    text = f"{before}{sign}HYPERLINK(1)"
    assert guard(text) == f"'{text}"
    assert unguard(f"'{text}") == text


@pytest.mark.parametrize("sign", BREAKS)
def test_a_break_at_the_start_gets_an_apostrophe(sign: str) -> None:
    assert guard(f"{sign}words") == f"'{sign}words"


@pytest.mark.parametrize("text", ["-3", "-0.25", "-12345678901234567890"])
def test_a_plain_negative_number_stays_a_number(text: str) -> None:
    assert guard(text) == text


@pytest.mark.parametrize("text", ["-3+1", "-3 ", "-", "-.5", "-3%", "--3", "-٣", "+3", "-1e5", "-3\n"])
def test_what_only_looks_like_a_number_is_guarded(text: str) -> None:
    assert guard(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", "ten killed", "'Atshan", "a=1", "10-12", "“=1”", "«قتلى»", "🕊 none", "0", "3", "[1,2)"]
)
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert guard(text) == text


@given(texts | tricky)
@example("'")
@example("''=1")
@example("'-3")
@example("'\t")
@example("' '=")
def test_the_guard_can_be_taken_off_any_text(text: str) -> None:
    assert unguard(guard(text)) == text


@given(texts | tricky)
def test_no_guarded_cell_would_run_by_itself(text: str) -> None:
    cell = guard(text)
    assert cell.startswith("'") or not would_run(cell)


@given(texts | tricky)
def test_a_text_that_needs_a_guard_begins_with_a_suspect(text: str) -> None:
    assert not would_run(text) or text[0] in SUSPECT


def test_the_payloads_of_the_suite_are_guarded_and_come_back() -> None:
    if not SUITE.exists():
        pytest.skip(f"{SUITE} is not here")
    suite = json.loads(SUITE.read_text(encoding="utf-8"))
    payloads = [case["payload"] for case in suite["cases"]]
    first = tuple(suite["dangerous_first_characters"])
    for payload in [*payloads, *(f"{sign}{rest}" for sign in first for rest in ("", "1+1", " cmd|' /C calc'!A0"))]:
        assert not guard(payload).lstrip(' "').startswith(first)
        assert unguard(guard(payload)) == payload


@pytest.mark.parametrize("text", hostile_texts.RUN)
def test_what_a_spreadsheet_runs_is_guarded(text: str) -> None:
    assert guard(text) == f"'{text}"
    assert guard_for_excel(text).startswith("'")


@pytest.mark.parametrize("text", hostile_texts.CHANGED)
def test_a_file_for_excel_guards_what_excel_would_take_for_a_day_or_a_number(text: str) -> None:
    assert would_change(text)
    assert guard_for_excel(text) == f"'{text}"
    assert guard(text) in {text, f"'{text}"}


@pytest.mark.parametrize("text", hostile_texts.PLAIN)
def test_a_file_for_excel_leaves_plain_words_and_whole_numbers(text: str) -> None:
    assert guard_for_excel(text) == text


@pytest.mark.parametrize("text", hostile_texts.MOVED)
def test_what_follows_a_list_separator_is_guarded_in_a_file_for_excel(text: str) -> None:
    cell = guard_for_excel(text)
    assert not any(would_run(part) and not part.startswith("'") for part in re.split("[;\t\r\n]", cell))
    assert guard(text) in {text, f"'{text}"}


def test_a_minus_before_a_number_after_a_semicolon_stays() -> None:
    assert guard_for_excel("north;-5;=5") == "north;-5;'=5"


digits = st.text(st.sampled_from("'0123456789-/:.,; eE\n\tmayTRUE#N/A=+مآب"))


@given(
    texts
    | tricky
    | digits
    | st.lists(st.sampled_from([*hostile_texts.MOVED, *hostile_texts.CHANGED, "'", ";", "\n"])).map("".join)
)
@example("'10-12")
@example("''TRUE")
@example("'\n'=1")
def test_the_guard_of_a_file_for_excel_can_be_taken_off_any_text(text: str) -> None:
    assert unguard_for_excel(guard_for_excel(text)) == text


@given(texts | tricky | digits)
def test_no_cell_of_a_file_for_excel_would_run_or_change_by_itself(text: str) -> None:
    cell = guard_for_excel(text)
    assert cell.startswith("'") or not (would_run(cell) or would_change(cell))


def test_a_long_text_is_looked_at_in_one_pass() -> None:
    assert guard_for_excel("1" * 200_000 + "x") == "1" * 200_000 + "x"
    assert guard_for_excel("may" * 60_000 + "5").startswith("'")
