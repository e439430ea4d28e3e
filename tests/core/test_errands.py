"""What waits beside the events, and which filters of the queue it holds."""

from __future__ import annotations

import pytest

from curator.core.errands import Errand, ErrandKind, holds
from curator.core.event_filter import event_filter, of_person
from curator.core.ids import RecordKey
from curator.core.situations import RANKS, Waits

ERRAND = Errand(
    ErrandKind.CLAIM,
    RecordKey("claim:c1"),
    "Ten killed at Arzah",
    (Waits.SUBMITTED, Waits.WORDS_CHANGED),
    impact=10,
    authors=frozenset({"Ann"}),
)


@pytest.mark.parametrize(
    ("typed", "is_held"),
    [
        ("", True),
        ("arzah", True),
        ("claim", True),
        ("homs", False),
        ("waits:submitted", True),
        ("waits:words", True),
        ("waits:disputed", False),
        ("impact:10+", True),
        ("impact:11+", False),
        ("impact:0-9", False),
        ("by:ann", True),
        ("by:ben", False),
        ("not-by:ann", False),
        ("not-by:ben", True),
        ("by:me", True),
        ("calls:ann", False),
        ("state:draft", False),
        ("after:2025", False),
        ("before:2025", False),
        ("killed:1+", False),
        ("killed:none", False),
        ("contested:no", False),
        ("in:homs", False),
        ("type:attack", False),
        ("dispute:D1", False),
    ],
)
def test_a_filter_of_the_queue_holds_for_it_as_for_an_event(typed: str, is_held: bool) -> None:
    assert holds(ERRAND, of_person(event_filter(typed), "Ann")) is is_held


def test_the_most_pressing_of_what_it_waits_for_says_how_pressing_it_is() -> None:
    assert ERRAND.rank == RANKS[Waits.SUBMITTED]
