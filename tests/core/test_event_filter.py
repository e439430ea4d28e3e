"""What a line typed above the table of events asks for."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.event_filter import EventFilter, alike, event_filter, in_words_of, of_person
from curator.core.events import EventState, Grade
from curator.core.judgement import DisputeKind
from curator.core.situations import Waits


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", EventFilter()),
        ("  ", EventFilter()),
        ("Arzah homs", EventFilter(words=("arzah", "homs"))),
        ('"tell dahab" x', EventFilter(words=("tell dahab", "x"))),
        ("أَرْزَة", EventFilter(words=("ارزه",))),
        ("state:approved", EventFilter(states=frozenset({EventState.APPROVED}))),
        ('state:"in review"', EventFilter(states=frozenset({EventState.IN_REVIEW}))),
        ("state:in_review", EventFilter(states=frozenset({EventState.IN_REVIEW}))),
        ("state:draft,ready", EventFilter(states=frozenset({EventState.DRAFT, EventState.READY}))),
        ("state:draft state:ready", EventFilter(states=frozenset({EventState.DRAFT, EventState.READY}))),
        ("after:2024-12", EventFilter(since=date(2024, 12, 1))),
        ("before:2024-02", EventFilter(until=date(2024, 2, 29))),
        ("since:2024 until:2024", EventFilter(since=date(2024, 1, 1), until=date(2024, 12, 31))),
        ("after:٢٠٢٤-١٢-١٤", EventFilter(since=date(2024, 12, 14))),
        ("killed:10+", EventFilter(killed=(10, None))),
        ("killed:0-3", EventFilter(killed=(0, 3))),
        ("killed:5", EventFilter(killed=(5, 5))),
        ("killed:none", EventFilter(killed_unknown=True)),
        ("in:Homs", EventFilter(governorate="homs")),
        ("type:Attack", EventFilter(event_type="attack")),
        ("contested:yes", EventFilter(contested=True)),
        ("grade:conf,fair grade:weak", EventFilter(grades=frozenset({Grade.CONFIRMED, Grade.FAIR, Grade.WEAK}))),
        ("grade:good", EventFilter(words=("grade:good",))),
        ("contested:no", EventFilter(contested=False)),
        ("waits:disputed,stale", EventFilter(waits=frozenset({Waits.DISPUTED, Waits.STALE_FIGURE}))),
        ("waits:draft waits:returned", EventFilter(waits=frozenset({Waits.DRAFT, Waits.RETURNED}))),
        ("dispute:D1,dates", EventFilter(disputes=frozenset({DisputeKind.COUNTS, DisputeKind.DATES}))),
        (
            "dispute:d4 dispute:m",
            EventFilter(disputes=frozenset({DisputeKind.PERPETRATORS, DisputeKind.CONCURRENT_EDITS})),
        ),
        ("impact:10+", EventFilter(impact=(10, None))),
        ("by:Ben,Ann", EventFilter(by=frozenset({"ben", "ann"}))),
        ('by:"Ann Smith" not-by:me', EventFilter(by=frozenset({"ann smith"}), not_by=frozenset({"me"}))),
        ('calls:me,Ben calls:"Ann Smith"', EventFilter(calls=frozenset({"me", "ben", "ann smith"}))),
        ("calls:,", EventFilter(words=("calls:,",))),
        ("waits:nonsense", EventFilter(words=("waits:nonsense",))),
        ("dispute:d", EventFilter(words=("dispute:d",))),
        ("impact:much", EventFilter(words=("impact:much",))),
        ("by:,", EventFilter(words=("by:,",))),
        # what means nothing is looked for as it is written
        ("state:nonsense", EventFilter(words=("state:nonsense",))),
        ("after:tomorrow", EventFilter(words=("after:tomorrow",))),
        ("after:2024-13", EventFilter(words=("after:2024-13",))),
        ("before:2025-02-30", EventFilter(words=("before:2025-02-30",))),
        ("killed:many", EventFilter(words=("killed:many",))),
        ("contested:perhaps", EventFilter(words=("contested:perhaps",))),
        ("14:30", EventFilter(words=("14:30",))),
        ('""', EventFilter()),
        ('"', EventFilter()),
        ("state:", EventFilter(words=("state:",))),
    ],
)
def test_a_line_is_understood(typed: str, meant: EventFilter) -> None:
    assert event_filter(typed) == meant


def test_a_state_is_found_by_what_the_window_calls_it() -> None:
    names = {EventState.DRAFT: "مسوّدة", EventState.APPROVED: "معتمد"}
    found = in_words_of(event_filter("مسودة حمص"), names)
    assert found.states_called == (("مسوده", frozenset({EventState.DRAFT})),)


@given(st.text())
def test_no_line_is_refused_and_no_word_is_lost(typed: str) -> None:
    found = event_filter(typed)
    if ":" not in typed and '"' not in typed:
        assert " ".join(found.words).split() == alike(typed).split()
    assert found.is_empty == (found == EventFilter())


def test_me_is_whoever_looks() -> None:
    wanted = of_person(event_filter("by:me,Ben not-by:me calls:me"), "Ann Smith")
    assert wanted.calls == {"ann smith"}
    assert wanted.by == {"ann smith", "ben"}
    assert wanted.not_by == {"ann smith"}
    assert wanted.asks_of_situations
    assert not event_filter("state:draft").asks_of_situations
