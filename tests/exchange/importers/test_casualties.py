"""Casualty cells give counts with their bounds, or nothing; never a wrong number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.articles import AggregateCount
from curator.core.counts import Extent, Qualifier
from curator.core.spans import Span
from curator.exchange.importers.casualties import aggregates_of, is_about_casualties
from curator.exchange.importers.counted_people import counted_people
from curator.exchange.importers.lines import as_compared
from curator.exchange.importers.marks import marks_of


def read(label: str, cell: str) -> list[AggregateCount]:
    text = f"before | {cell} | after"
    return aggregates_of(text, Span(9, 9 + len(cell)), label, marks_of(text))


def brief(label: str, cell: str) -> list[tuple[str, int | None, int | None, str]]:
    return [(count.quantity, count.low, count.high, count.qualifier) for count in read(label, cell)]


def test_the_cell_of_an_infobox_gives_its_count_its_source_and_its_marks() -> None:
    cell = "344+ civilians killed [15] [16] (SOHR claim)"
    (count,) = read("Casualties and losses", cell)
    assert count == AggregateCount(
        span=Span(9, 9 + len(cell)),
        words=Span(9, 13),
        group="civilians",
        quantity="killed",
        low=344,
        high=None,
        qualifier="at_least",
        said_by="SOHR",
        marks=("15", "16"),
        person_class="civilian",
    )


@pytest.mark.parametrize(
    ("label", "cell", "expected"),
    [
        ("Killed", "120–150", [("killed", 120, 150, "range")]),
        ("", "Killed: 120–150", [("killed", 120, 150, "range")]),
        ("", "between 120 and 150 killed", [("killed", 120, 150, "range")]),
        ("", "12 or 13 killed", [("killed", 12, 13, "alternatives")]),
        ("", "12 killed, 30 wounded", [("killed", 12, 12, "exact"), ("injured", 30, 30, "exact")]),
        ("", "12 killed 30 wounded", [("killed", 12, 12, "exact"), ("injured", 30, 30, "exact")]),
        ("", "killed 12, wounded 30", [("killed", 12, 12, "exact"), ("injured", 30, 30, "exact")]),
        ("", "Casualties: 12 killed, 30 wounded", [("killed", 12, 12, "exact"), ("injured", 30, 30, "exact")]),
        ("Deaths", "1,234", [("killed", 1234, 1234, "exact")]),
        ("Deaths", "1.234", [("killed", 1234, 1234, "exact")]),
        ("Deaths", "1\u00a0234", [("killed", 1234, 1234, "exact")]),
        ("Deaths", "١٬٢٣٤", [("killed", 1234, 1234, "exact")]),
        ("Deaths", "over 3,000", [("killed", 3001, None, "more_than")]),
        ("Deaths", "up to 40", [("killed", 0, 40, "at_most")]),
        ("Deaths", "fewer than 5", [("killed", 0, 4, "fewer_than")]),
        ("Deaths", "about 50 (as of 3 May 2031)", [("killed", 50, 50, "about")]),
        ("Deaths", "twenty-five", [("killed", 25, 25, "exact")]),
        ("Deaths", "one hundred and twenty", [("killed", 120, 120, "exact")]),
        ("Deaths", "two hundred and 7", [("killed", 207, 207, "exact")]),
        ("Deaths", "120–150+", [("killed", 120, None, "at_least")]),
        ("Deaths", "40 or so", [("killed", 40, 40, "about")]),
        ("Deaths", "13 or 12", [("killed", 12, 13, "alternatives")]),
        ("القتلى", "عشرون", [("killed", 20, 20, "exact")]),
        ("Deaths", "12 including the attacker", [("killed", 12, 12, "exact")]),
        ("Displaced", "2.5 million", [("displaced", 2_500_000, 2_500_000, "about")]),
        ("", "5–10 thousand displaced", [("displaced", 5_000, 10_000, "range")]),
        ("", "21 killed[13] 5 captured[14]", [("killed", 21, 21, "exact"), ("detained", 5, 5, "exact")]),
        ("", "fifteen troops killed or wounded", [("killed_or_injured", 15, 15, "exact")]),
        ("", "killed or wounded fifteen troops", [("killed_or_injured", 15, 15, "exact")]),
        ("Casualties", "35", [("killed_or_injured", 35, 35, "exact")]),
        ("", "14 policemen and three attackers killed", [("killed", 14, 14, "exact"), ("killed", 3, 3, "exact")]),
        ("", "dozens of civilians killed", [("killed", None, None, "vague_word")]),
        ("", "No casualties", [("killed_or_injured", 0, 0, "none_reported")]),
        ("", "No one was killed, 3 were injured", [("killed", 0, 0, "none_reported"), ("injured", 3, 3, "exact")]),
        ("Injured", "None reported", [("injured", 0, 0, "none_reported")]),
        ("الضحايا", "344+ قتيل مدني", [("killed", 344, None, "at_least")]),
        ("الضحايا", "+344 قتيل", [("killed", 344, None, "at_least")]),
        ("القتلى", "٣٤٤", [("killed", 344, 344, "exact")]),
        ("", "ما لا يقل عن ٥٠ قتيلًا", [("killed", 50, None, "at_least")]),
        ("", "خمسة وعشرون قتيلًا و٣٠ جريحًا", [("killed", 25, 25, "exact"), ("injured", 30, 30, "exact")]),
        ("", "مقتل ثلاثة عشر شخصًا وإصابة 30 آخرين", [("killed", 13, 13, "exact"), ("injured", 30, 30, "exact")]),
        ("", "لا إصابات", [("injured", 0, 0, "none_reported")]),
    ],
)
def test_what_a_cell_says_is_read(
    label: str, cell: str, expected: list[tuple[str, int | None, int | None, str]]
) -> None:
    assert brief(label, cell) == expected


@pytest.mark.parametrize(
    ("label", "cell"),
    [
        ("Deaths", "Unknown"),
        ("Deaths", "None"),
        ("Casualties and losses", "Heavy"),
        ("Casualties and losses", "35"),
        ("Deaths", "12–3"),
        ("Deaths", "10%"),
        ("Deaths", "see 12/5"),
        ("", "3 tanks captured"),
        ("", "2 T-72 tanks destroyed"),
        ("", "12 killed per day"),
        ("", "12 killed or missing"),
        ("", "since 14 December 2024"),
        ("Losses", "12 soldiers"),
        ("Displaced", "1.5"),
        ("", "12 men of the third company of the old brigade killed"),
        ("", "more than 344 civilians, 147 of whom were killed in revenge"),
        ("Date", "9 November 2030"),
    ],
)
def test_what_a_cell_does_not_say_is_no_number(label: str, cell: str) -> None:
    assert read(label, cell) == []


@pytest.mark.parametrize(
    "cell",
    [
        "344 killed, including 147 women and 5 children, 20 wounded",
        "344 killed (including 147 women and 5 children), 20 wounded",
    ],
)
def test_a_part_is_never_a_count_of_its_own(cell: str) -> None:
    counts = read("", cell)
    assert [(count.low, count.quantity, count.subset_of) for count in counts] == [
        (344, "killed", None),
        (147, "killed", 0),
        (5, "killed", 0),
        (20, "injured", None),
    ]
    assert [count.group for count in counts] == ["", "women", "children", ""]


def test_parts_under_a_label_stay_parts() -> None:
    counts = read("Deaths", "344, including 3 women, 5 children")
    assert [(count.low, count.subset_of) for count in counts] == [(344, None), (3, 0), (5, 0)]
    assert [(count.low, count.subset_of) for count in read("", "17 killed, 4 of them children")] == [(17, None), (4, 0)]


@pytest.mark.parametrize(
    ("cell", "said_by"),
    [
        ("12 killed (SOHR claim)", "SOHR"),
        ("12 killed (the ministry's claim)", "ministry"),
        ("12 killed (per the Ministry of Health)", "Ministry of Health"),
        ("12 killed (claimed by the rebels)", "rebels"),
        ("12 killed (SNHR)", "SNHR"),
        ("12 killed, according to the UN [3]", "UN"),
        ("Per SNHR: 12 killed", "SNHR"),
        ("SNHR claim: 12 killed", "SNHR"),
        ("12 قتيلًا (بحسب المرصد السوري)", "المرصد السوري"),
        ("12 قتيلًا (وفقا للمرصد)", "المرصد"),
        ("12 killed (rebels)", ""),
        ("12 killed (as of 3 May)", ""),
        ("Rebels: 12 killed", ""),
    ],
)
def test_who_says_it_is_read_where_it_is_said(cell: str, said_by: str) -> None:
    assert [count.said_by for count in read("", cell)] == [said_by]


def test_each_number_of_a_cell_has_its_own_source() -> None:
    counts = read("", "12 killed (per the ministry) [1], 14 killed (rebels), 30 killed (SOHR) [2]")
    assert [(count.low, count.said_by, count.marks) for count in counts] == [
        (12, "ministry", ("1",)),
        (14, "", ("2",)),
        (30, "SOHR", ("2",)),
    ]


@pytest.mark.parametrize(
    ("label", "announces"),
    [
        ("Casualties and losses", True),
        ("Civilian casualties", True),
        ("Civilians killed:", True),
        ("Non-fatal injuries", True),
        ("القتلى والجرحى", True),
        ("عدد القتلى", True),
        ("الخسائر البشرية", True),
        ("No casualties", False),
        ("12 killed", False),
        ("Date", False),
    ],
)
def test_labels_of_casualties_are_known(label: str, announces: bool) -> None:
    assert is_about_casualties(label) is announces


pieces = st.lists(
    st.sampled_from(
        ["12", "344+", "1,234", "120–150", "killed", "wounded", "civilians", "soldiers", "and", ",", "(", ")", "[3]", "of whom",
         "including", "at least", "up to", "SOHR claim", "قتيل", "جريح", "و", "٣٤", "no one", "or", "Per X:", ";", "tanks", "dozens"]
    )
)  # fmt: skip


@given(pieces, st.sampled_from(["", "Deaths", "Casualties and losses", "القتلى"]))
def test_whatever_a_cell_holds_its_counts_are_sound(parts: list[str], label: str) -> None:
    cell = " ".join(parts).strip()
    text = f"before | {cell} | after"
    counts = aggregates_of(text, Span(9, 9 + len(cell)), label, marks_of(text))
    assert [count.words.start for count in counts] == sorted(count.words.start for count in counts)
    for place, count in enumerate(counts):
        Extent(count.low, count.high, Qualifier(count.qualifier))
        assert count.span.covers(count.words)
        assert count.group in text
        if count.low:
            assert any(letter.isdigit() for letter in count.words.of(text))
        if count.subset_of is not None:
            assert count.subset_of < place
            assert counts[count.subset_of].subset_of is None


@given(st.integers(0, 10**8), st.sampled_from(["{}", "{:,}", "{:_}"]))
def test_a_number_is_read_as_what_it_is(number: int, form: str) -> None:
    written = form.format(number).replace("_", "\u202f")
    (count,) = counted_people(as_compared(f"{written} killed"))
    assert (count.extent.low, count.extent.high) == (number, number)


def test_a_line_that_names_who_counts_leads_the_lines_below_it() -> None:
    cell = "Per SOHR:[12]\n23 killed\n40+ wounded\nMinistry claim:\n5 killed (as of 3 May)\nAccording to the army: 2 killed"
    counts = read("Casualties and losses", cell)
    assert [(count.low, count.said_by) for count in counts] == [
        (23, "SOHR"),
        (40, "SOHR"),
        (5, "Ministry"),
        (2, "army"),
    ]
