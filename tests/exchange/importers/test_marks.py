"""Citation marks are found where they are, and nothing else in brackets is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.exchange.importers.lines import digits_folded
from curator.exchange.importers.marks import marks_of


def labels(text: str) -> list[str]:
    return [mark.label for mark in marks_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("killed. [41]", ["41"]),
        ("killed.[12][13] Later", ["12", "13"]),
        ("killed [ 7 ] and", ["7"]),
        ("killed [note 1] and [nb 2] and [Note 3]", ["note 1", "nb 2", "Note 3"]),
        ("قُتل [١٢] ثم [ملاحظة ٣]", ["12", "ملاحظة 3"]),
        ("کشته شد [۴]", ["4"]),
        ("killed[^1] and[^smith-2031]", ["^1", "^smith-2031"]),
        ("three sources [12, 13; 20]", ["12", "13", "20"]),
        ("a run [3–6] of them", ["3", "4", "5", "6"]),
        ("killed.[a] Then.[b]", ["a", "b"]),
        ("one.[أ] اثنان.[ب]", ["أ", "ب"]),
        ("killed [1](https://a.example)", ["1"]),
    ],
)
def test_marks_are_found(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "“we [...] left”",
        "“we […] left”",
        "the year [2024] in an editor's brackets",
        "the war of [1914–1918]",
        "a score of [3–1]",
        "an [English] word",
        "[he] said",
        "the report[s] said that [s]oldiers left",
        "He saw “[a] man”",
        "said [a] man",
        'he said "[a] man came"',
        "[0] and [007] and [12345]",
        "![1](picture.png)",
        "[citation needed]",
        "[ ] [] [[",
        "[0, 1]",
    ],
)
def test_what_is_no_mark_is_left_alone(text: str) -> None:
    assert labels(text) == []


def test_letters_number_notes_only_from_a_on_without_a_gap() -> None:
    assert labels("one.[a] two.[c]") == ["a"]


def test_a_year_is_a_mark_where_the_list_or_the_numbering_has_it() -> None:
    assert [mark.label for mark in marks_of("killed. [2024]", known={"2024"})] == ["2024"]
    assert labels("killed [1799]. Then [1800].") == ["1799", "1800"]


def test_the_uses_of_a_label_are_counted() -> None:
    marks = marks_of("one [3] two [4] three [٣] four [3, 4]")
    assert [(mark.label, mark.nth) for mark in marks] == [("3", 1), ("4", 1), ("3", 2), ("3", 3), ("4", 2)]


def test_the_labels_of_the_list_itself_are_no_uses() -> None:
    text = "killed [1]\n[1] A source"
    assert len(marks_of(text, entries={11})) == 1


@given(
    st.lists(
        st.sampled_from(["[1]", "[22]", "[note 3]", "[a]", "[١٢]", "[3–6]", "[...]", " words ", "\n", "[", "]", "é😀"])
    )
)
def test_every_mark_stands_in_the_text_where_it_says(pieces: list[str]) -> None:
    text = "".join(pieces)
    marks = marks_of(text)
    for mark in marks:
        words = digits_folded(mark.span.of(text))
        assert words == f"[{mark.label}]" or mark.label in words or "–" in words
    assert [mark.span.start for mark in marks] == sorted(mark.span.start for mark in marks)


@given(st.lists(st.integers(1, 900), max_size=40))
def test_every_number_in_brackets_is_found_in_its_order(numbers: list[int]) -> None:
    text = "".join(f"Something happened. [{number}] " for number in numbers)
    marks = marks_of(text)
    assert [mark.span.of(text) for mark in marks] == [f"[{mark.label}]" for mark in marks]
    assert [int(mark.label) for mark in marks] == numbers
    assert all(numbers[: place + 1].count(int(mark.label)) == mark.nth for place, mark in enumerate(marks))
