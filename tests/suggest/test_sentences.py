from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.suggest.sentences import LONGEST, sentence_around, sentences


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Two died. Three fled.", ["Two died.", "Three fled."]),
        ("Two died. [4] [5] Three fled.", ["Two died. [4] [5]", "Three fled."]),
        ("Gen. Hassan and Dr. Ali met J. Smith in St. John.", ["Gen. Hassan and Dr. Ali met J. Smith in St. John."]),
        ("It fell on Dec. 25 in Homs.", ["It fell on Dec. 25 in Homs."]),
        ("A heading\nThree fled.", ["A heading", "Three fled."]),
        ("قتل ثلاثة. جرح اثنان؟ نعم", ["قتل ثلاثة.", "جرح اثنان؟", "نعم"]),
        ("Three died; two fled.", ["Three died;", "two fled."]),
    ],
)
def test_sentences_end_at_stops_and_lines(text: str, parts: list[str]) -> None:
    assert split(text) == parts


def test_hard_wrapped_lines_are_one_sentence() -> None:
    text = "The armed forces said that about fifty farmers of the valley have been\nkidnapped by rebels of the northern front near the river\nlast week."
    assert len(split(text)) == 1


def test_a_text_without_stops_is_cut_so_that_work_does_not_grow() -> None:
    assert all(span.length <= LONGEST for span in sentences("word " * 3000))


def test_the_sentence_around_a_place_holds_it() -> None:
    text = "One died. Two fled. Three hid."
    assert sentence_around(text, text.index("fled")).of(text) == "Two fled."
    assert sentence_around("", 0).length == 0


@given(st.text(alphabet="aB .?!\n[1]؟", max_size=120))
def test_sentences_lie_in_order_and_miss_only_white_space(text: str) -> None:
    spans = list(sentences(text))
    for one, two in pairwise(spans):
        assert one.end <= two.start
    kept = "".join(span.of(text) for span in spans)
    assert "".join(kept.split()) == "".join(text.split())
