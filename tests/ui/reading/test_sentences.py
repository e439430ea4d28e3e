from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.ui.reading.sentences import (
    next_paragraph,
    next_sentence,
    paragraph_at,
    previous_paragraph,
    previous_sentence,
    sentence_ends,
)


def sentences(paragraph: str) -> list[str]:
    ends = sentence_ends(paragraph)
    return [paragraph[start:end] for start, end in zip([0, *ends], ends, strict=False)]


@pytest.mark.parametrize(
    "parts",
    [
        ["Two died. ", "One fled."],
        ["Two died. [12] ", "One fled. [13] [14]: 5 ", "On 15 June it ended."],
        ["Two died.[12] ", "One fled."],
        ["It was bad.[citation needed] ", "Then it ended."],
        ["He said: “Go away!” ", "Nobody went."],
        ["Gen. A. Smith met Dr. Jones at 5 p.m. in town. ", "They left."],
        ["It lasted 3.5 hours, i.e. long. ", "Nobody slept…"],
        ["U.S. Army units came. ", "They left?! ", "Yes."],
        ["قُتل جندي وأصيب آخر. [٤١] ", "هل وقع كمين؟ ", "نعم."],
        ["قال د. أحمد إن ثلاثة قُتلوا [41] [42]. ", "من هم؟ [43] ", "لا أحد يعرف؛ لم يُذكر ذلك، حتى الآن."],
        ["נהרגו שלושה [7]. ", "מי הם? ", "ד. כהן לא אמר."],
        ["No end here"],
        [""],
    ],
)
def test_sentences_end_after_their_citation_marks_and_not_after_abbreviations(parts: list[str]) -> None:
    assert sentences("".join(parts)) == parts


def test_moving_by_sentence_stops_at_each_end_and_each_paragraph() -> None:
    text = "Two died. One fled.\n\nIt ended."
    stops = [0]
    while stops[-1] < len(text):
        stops.append(next_sentence(text, stops[-1]))
    assert stops == [0, 10, 19, 20, 21, 30]
    back = [len(text)]
    while back[-1]:
        back.append(previous_sentence(text, back[-1]))
    assert back == [30, 21, 20, 19, 10, 0]


def test_moving_by_paragraph_goes_to_its_edge_first() -> None:
    text = "one two\nthree\n\nfour"
    assert [next_paragraph(text, point) for point in (0, 3, 7, 13, 14, 19)] == [7, 7, 13, 14, 19, 19]
    assert [previous_paragraph(text, point) for point in (19, 15, 14, 9, 8, 0)] == [15, 14, 8, 8, 0, 0]
    assert paragraph_at(text, 10) == (8, 13)


@given(st.text(st.sampled_from("ab.!? \n[1]A؟م"), max_size=40), st.integers(0, 40))
def test_moving_always_gets_somewhere_within_the_text(text: str, point: int) -> None:
    point = min(point, len(text))
    for forward in (next_sentence, next_paragraph):
        there = forward(text, point)
        assert there == len(text) if point == len(text) else point < there <= len(text)
    for backward in (previous_sentence, previous_paragraph):
        there = backward(text, point)
        assert there == 0 if point == 0 else 0 <= there < point


@given(st.text(st.sampled_from("ab.!? [1]A؟م"), max_size=60))
def test_the_sentences_of_a_paragraph_are_all_of_it(paragraph: str) -> None:
    assert "".join(sentences(paragraph)) == paragraph


def test_a_paragraph_of_stops_only_does_not_take_long() -> None:
    # without care each stop would be looked at from each stop before it: 10 ** 10 steps
    assert sentence_ends("." * 100_000 + "x" * 100_000) == [200_000]
