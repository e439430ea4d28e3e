"""The lines of the claim form: what is typed is understood or said to be not, and what is told reads back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core import counts
from curator.core.actors import ActorRole, Confidence
from curator.core.caveats import CaveatKind
from curator.core.counts import Extent, PersonClass, Quantity
from curator.core.dates import DateRole, DateSpan, on
from curator.core.entries import ActorEntry, CountEntry, DateEntry, PlaceEntry
from curator.core.places import PlaceRelation, PlaceRole, Spot
from curator.core.spans import Span
from curator.suggest import lines
from curator.suggest.date_context import Context

if TYPE_CHECKING:
    from collections.abc import Sequence

NUMBERS = st.integers(1, 5_000)
EXTENTS = st.one_of(
    st.integers(0, 10**9).map(counts.exactly),
    NUMBERS.map(counts.at_least),
    NUMBERS.map(counts.more_than),
    NUMBERS.map(counts.at_most),
    NUMBERS.map(counts.fewer_than),
    NUMBERS.map(counts.about),
    st.tuples(NUMBERS, NUMBERS).map(sorted).map(lambda pair: counts.between(*pair)),
    st.tuples(NUMBERS, NUMBERS).filter(lambda pair: pair[0] != pair[1]).map(lambda pair: counts.either(*pair)),
    NUMBERS.map(counts.vague),
    st.sampled_from([counts.NONE_REPORTED, counts.NOT_MENTIONED, counts.PLURAL_ONLY, counts.VAGUE]),
)
GROUPS = st.sampled_from(
    [
        "", "police", "civilians", "attackers", "troops", "sectarian", "wounded soldiers", "three brothers", "by gunmen", "14",
        "people; others", "A & B", "members of the 4th Division", "side a", "شرطياً", "مدنيين و جنود", "women, children",
    ]
)  # fmt: skip
ENTRIES = st.builds(
    CountEntry,
    quantity=st.sampled_from(Quantity),
    extent=EXTENTS,
    person_class=st.sampled_from(PersonClass),
    group=GROUPS,
    verbatim=st.sampled_from(["", "dozens of them", "a couple of boys"]),
)


def _said(entries: Sequence[CountEntry]) -> list[tuple[Quantity, Extent, PersonClass, str, int | None]]:
    return [(each.quantity, each.extent, each.person_class, each.group, each.subset_of) for each in entries]


def _small_enough(entry: CountEntry, whole: CountEntry) -> bool:
    """Whether it can be a part of the whole: the reader refuses more than that."""
    low, high = entry.extent.low, whole.extent.high
    return low is None or high is None or low <= high


@settings(deadline=None)
@given(ENTRIES)
def test_a_count_that_is_told_reads_back_the_same(entry: CountEntry) -> None:
    line = lines.line_of_counts([entry])
    read = lines.counts(line)
    assert read.doubts == ()
    assert _said(read.values) == _said([entry]), line


@settings(deadline=None)
@given(st.lists(st.tuples(ENTRIES, st.lists(ENTRIES, max_size=2)), min_size=1, max_size=3))
def test_counts_with_their_parts_read_back_the_same(families: list[tuple[CountEntry, list[CountEntry]]]) -> None:
    entries: list[CountEntry] = []
    for whole, parts in families:
        at = len(entries)
        entries += [whole, *(replace(part, subset_of=at) for part in parts if _small_enough(part, whole))]
    line = lines.line_of_counts(entries)
    read = lines.counts(line)
    assert read.doubts == (), line
    assert _said(read.values) == _said(entries), line


def test_a_part_stands_behind_its_whole_in_the_line() -> None:
    killed, hurt = CountEntry(Quantity.KILLED, counts.exactly(9)), CountEntry(Quantity.INJURED, counts.exactly(4))
    part = CountEntry(Quantity.KILLED, counts.exactly(2), PersonClass.CIVILIAN, "children", subset_of=0)
    assert lines.line_of_counts([killed, hurt, part]) == "9 killed, 2 of them children; 4 injured"


def test_a_list_tells_counts_in_short_and_says_what_befell_a_part() -> None:
    whole = CountEntry(Quantity.KILLED_OR_INJURED, counts.exactly(14))
    part = CountEntry(Quantity.KILLED, counts.exactly(3), subset_of=0)
    assert lines.tell_counts([whole, part]) == "14 killed or injured, 3 of them killed"


def test_a_typed_line_says_what_was_understood_of_each_count() -> None:
    read = lines.counts("14 killed police; 3 killed attackers; 344+ killed civilians, 147 of them sectarian")
    assert [each.extent for each in read.values] == [
        counts.exactly(14), counts.exactly(3), counts.at_least(344), counts.exactly(147)
    ]  # fmt: skip
    assert [each.subset_of for each in read.values] == [None, None, None, 2]
    assert len(read.told) == 4
    assert "a part of the at least 344" in read.told[3]


def test_a_vague_word_is_kept_and_is_no_number() -> None:
    read = lines.counts("dozens killed")
    assert read.values[0].extent == counts.VAGUE
    assert "no number" in read.told[0]
    assert lines.counts(lines.tell_counts(read.values)).values[0].extent == counts.VAGUE


@pytest.mark.parametrize("text", ["some words", "14", "killed 3 of 2 of 5 the"])
def test_what_cannot_be_understood_is_said_and_never_guessed(text: str) -> None:
    read = lines.counts(text)
    assert read.doubts
    assert text.split(maxsplit=1)[0] in read.doubts[0]


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_line_breaks_a_reader(text: str) -> None:
    lines.counts(text)
    lines.dates(text, None)
    lines.places(text)
    lines.caveats(text)
    lines.perpetrators(text, Confidence.SUSPECTED)
    lines.names(text)


DAYS = st.dates(date(1990, 1, 1), date(2040, 12, 31))


@given(DAYS, DAYS, st.sampled_from([DateRole.EVENT, DateRole.REPORT, DateRole.CLAIM_MADE]))
def test_days_that_are_told_read_back_the_same(first: date, second: date, role: DateRole) -> None:
    span = DateSpan(min(first, second), max(first, second))
    read = lines.dates(lines.tell_dates([DateEntry(role, span)]), None)
    assert [(each.role, each.span) for each in read.values] == [(role, span)]


@pytest.mark.parametrize("span", [DateSpan(date(2025, 1, 30), None), DateSpan(None, date(2025, 2, 1))])
def test_open_days_read_back_open(span: DateSpan) -> None:
    assert lines.dates(lines.tell_span(span), None).values[0].span == span


def test_an_inferred_year_says_what_it_was_inferred_from() -> None:
    read = lines.dates("25 Dec", Context(neighbours=(on(date(2024, 12, 18)),)))
    assert read.values[0].span == on(date(2024, 12, 25))
    assert "the year is inferred" in read.told[0]
    assert "2024-12-18" in read.told[0]


CONTEXT = Context(
    published_on=date(2025, 3, 10),
    article_years=(2025, 2024),
    anchor=on(date(2025, 3, 6)),
    neighbours=(on(date(2025, 3, 6)),),
)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("25/12", "2024-12-25", "2024-12-25"),
        ("25.12.", "2024-12-25", "2024-12-25"),
        ("13-3-2025", "2025-03-13", "2025-03-13"),
        ("20250306", "2025-03-06", "2025-03-06"),
        ("30 Jan–1 Feb", "2025-01-30", "2025-02-01"),
        ("6..9 March", "2025-03-06", "2025-03-09"),
        ("6 & 7 March", "2025-03-06", "2025-03-07"),
        ("2025-03-06/2025-03-09", "2025-03-06", "2025-03-09"),
        ("6 March - present", "2025-03-06", "None"),
        ("c. 6 March", "2025-03-05", "2025-03-07"),
        ("night of 6-7 March", "2025-03-06", "2025-03-07"),
        ("6 March 2025, 14:00", "2025-03-06", "2025-03-06"),
        ("evening of 6 March", "2025-03-06", "2025-03-06"),
        ("ليلة 7 آذار", "2025-03-07", "2025-03-08"),
        ("٦ آذار ٢٠٢٥", "2025-03-06", "2025-03-06"),
        ("كانون الثاني", "2025-01-01", "2025-01-31"),
        ("في 6 مارس", "2025-03-06", "2025-03-06"),
        ("بين 6 و9 مارس 2025", "2025-03-06", "2025-03-09"),
        ("من 6 إلى 9 مارس 2025", "2025-03-06", "2025-03-09"),
        ("قبل 6 مارس", "None", "2025-03-05"),
        ("منذ 6 آذار", "2025-03-06", "None"),
        ("أواخر آذار", "2025-03-15", "2025-03-31"),
        ("\u200f6 آذار", "2025-03-06", "2025-03-06"),
    ],
)
def test_days_are_read_as_curators_type_them(typed: str, first: str, last: str) -> None:
    read = lines.dates(typed, CONTEXT)
    assert [(str(each.span.earliest), str(each.span.latest)) for each in read.values if each.span] == [(first, last)]
    again = lines.dates(lines.tell_dates(read.values), CONTEXT)
    assert [each.span for each in again.values] == [each.span for each in read.values]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("3/4", "either way round"),
        ("3-4-2025", "either way round"),
        ("25/13", "no month"),
        ("2025-13-01", "no month 13"),
        ("31 Feb", "no day 31"),
        ("6 Marhc", "Did you mean March"),
        ("6 March maybe", "take “maybe” out"),
        ("Monday 7 March 2025", "was a Friday"),
    ],
)
def test_a_date_that_is_not_understood_says_what_is_wrong(typed: str, said: str) -> None:
    read = lines.dates(typed, CONTEXT)
    assert read.values == ()
    assert said in read.doubts[0]


def test_a_word_before_a_date_says_what_it_is_the_date_of() -> None:
    read = lines.dates("event 6 March; reported 9 March; claim made: 8 March; died 7 March", CONTEXT)
    assert [each.role for each in read.values] == [DateRole.EVENT, DateRole.REPORT, DateRole.CLAIM_MADE, DateRole.DEATH]


def test_a_relative_day_says_what_it_was_counted_from() -> None:
    read = lines.dates("yesterday; three days later", CONTEXT)
    assert "the day of the report, 2025-03-10" in read.told[0]
    assert "the date before, 2025-03-06" in read.told[1]


@pytest.mark.parametrize("text", ["31 Feb 2025", "someday", "report: never"])
def test_an_impossible_day_is_not_understood(text: str) -> None:
    read = lines.dates(text, None)
    assert (read.values, len(read.doubts)) == ((), 1)


SPOTS = st.builds(
    Spot,
    name=st.sampled_from(["Arzah", "Khirbet al-Ma'zah", "عرزة"]),
    admin1=st.sampled_from(["", "Homs", "حمص"]),
    latitude=st.just(Decimal("34.95")),
    longitude=st.just(Decimal("-36.6100")),
    precision=st.integers(1, 7),
)


@given(SPOTS, st.sampled_from(PlaceRelation))
def test_a_place_that_is_told_reads_back_the_same(spot: Spot, relation: PlaceRelation) -> None:
    entry = PlaceEntry(PlaceRole.EVENT, spot, relation)
    read = lines.places(lines.tell_places([entry]))
    assert [(each.spot, each.relation) for each in read.values] == [(spot, relation)]


@pytest.mark.parametrize("text", ["Arzah @ 95, 36", "Arzah @ north", "@ 34, 36", "Arzah @ nan, 3", "Arzah @ 1"])
def test_a_position_off_the_globe_is_said(text: str) -> None:
    read = lines.places(text)
    assert (read.values, len(read.doubts)) == ((), 1)


def test_unknown_gunmen_name_nobody() -> None:
    read = lines.perpetrators("unknown gunmen; Sons of the Ember", Confidence.ACCUSED)
    assert [(each.name, each.confidence) for each in read.values] == [
        ("", Confidence.UNKNOWN), ("Sons of the Ember", Confidence.ACCUSED)
    ]  # fmt: skip


@given(
    st.lists(
        st.builds(
            ActorEntry,
            role=st.just(ActorRole.PERPETRATOR),
            verbatim=st.just(""),
            name=st.sampled_from(["the army", "Hay'at Tahrir al-Sham (HTS)", "هيئة تحرير الشام", "unknown gunmen"]),
            confidence=st.sampled_from(Confidence),
        ),
        max_size=3,
    )
)
def test_actors_that_are_told_read_back_with_their_confidence(entries: list[ActorEntry]) -> None:
    read = lines.perpetrators(lines.tell_actors(entries))
    assert read.doubts == ()
    assert [(each.name or each.verbatim, each.confidence) for each in read.values] == [
        (each.name, each.confidence) for each in entries
    ]


def test_a_confidence_with_a_slip_is_asked_about() -> None:
    read = lines.perpetrators("the army (acused)")
    assert read.values == ()
    assert "Did you mean accused?" in read.doubts[0]


def test_the_confidence_of_the_actor_at_the_caret_is_changed() -> None:
    line = "the army (denied); gunmen"
    assert lines.confidence_at(line, 3) is Confidence.DENIED
    assert lines.confidence_at(line, 22) is Confidence.REPORTED_AS_FACT
    assert lines.confidence_at("", 0) is None
    assert lines.with_confidence(line, 22, Confidence.POSSIBLE) == "the army (denied); gunmen (possible)"
    assert lines.with_confidence(line, 3, Confidence.REPORTED_AS_FACT) == "the army; gunmen"
    assert lines.with_confidence("", 0, Confidence.DENIED) == ""


def test_caveats_are_named_in_words_and_a_wrong_one_lists_them() -> None:
    read = lines.caveats("party claim, translation; nonsense")
    assert read.values == (CaveatKind.PARTY_CLAIM, CaveatKind.TRANSLATION)
    assert "single source" in read.doubts[0]


def test_what_was_not_understood_is_kept_in_the_note_once() -> None:
    note = lines.with_doubts("seen", ["about a handful"])
    assert note == "seen\nAs written: about a handful"
    assert lines.with_doubts(note, ["about a handful"]) == note


def test_the_context_of_a_passage_takes_years_from_nearby() -> None:
    text = "On 18 December 2024 there was calm.\nOn 25 December, gunmen killed two."
    context = lines.context_of(text, Span(36, len(text)), None, "Valley (2024)")
    assert context.anchor == on(date(2024, 12, 18))
    assert lines.dates("25 December", context).values[0].span == on(date(2024, 12, 25))


def test_a_count_that_was_not_touched_keeps_its_words() -> None:
    part = CountEntry(
        Quantity.KILLED, counts.exactly(2), PersonClass.CIVILIAN, "children", "two", Span(9, 12), subset_of=0
    )
    known = (CountEntry(Quantity.KILLED, counts.exactly(9), verbatim="nine", words=Span(0, 4), rule="ours-1"), part)
    read = lines.counts_kept(lines.counts("3 injured; 9 killed, 2 of them children; 2 displaced"), known)
    assert [each.words for each in read.values] == [None, Span(0, 4), Span(9, 12), None]
    assert [each.rule for each in read.values[1:2]] == ["ours-1"]
    assert [each.subset_of for each in read.values] == [None, None, 1, None]


def test_a_count_with_another_group_still_rests_on_its_number() -> None:
    known = (CountEntry(Quantity.KILLED, counts.exactly(9), verbatim="nine", words=Span(0, 4)),)
    (count,) = lines.counts_kept(lines.counts("9 killed police"), known).values
    assert (count.group, count.words, count.verbatim) == ("police", Span(0, 4), "nine")


def test_a_date_that_was_not_touched_keeps_its_inferred_year() -> None:
    (known,) = lines.dates("25 Dec", CONTEXT).values
    read = lines.dates_kept(lines.dates("2024-12-25; report: 2025-01-02", CONTEXT), (known,))
    assert read.values[0].reading.year_inferred
    assert not read.values[1].reading.year_inferred
