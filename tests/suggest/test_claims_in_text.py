from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.suggest.claims_in_text import in_text
from curator.suggest.sentences import sentences

TEXT = (
    "The valley is long. On 3 May 2031 gunmen killed four people near Kafr Zayt. [1] The mayor spoke.\n"
    "On 5 May 2031, hundreds of farmers protested in Kafr Zayt. A protest had been feared. قُتل ثلاثة مدنيين في القرية."
)


def suggested(text: str) -> list[str]:
    return [each.span.of(text) for each in in_text(text) if each is not None]


def test_sentences_that_count_people_and_events_with_day_and_place_are_suggested() -> None:
    assert suggested(TEXT) == [
        "On 3 May 2031 gunmen killed four people near Kafr Zayt. [1]",
        "On 5 May 2031, hundreds of farmers protested in Kafr Zayt.",
        "قُتل ثلاثة مدنيين في القرية.",
    ]


def test_a_suggestion_tells_the_people_and_the_kind_of_event() -> None:
    first, second, third = (each for each in in_text(TEXT) if each is not None)
    assert [each.words.of(TEXT) for each in first.counts] == ["four people"]
    assert (second.counts, second.event_type) == ((), "Peaceful protest")
    assert third.counts


@pytest.mark.parametrize(
    "words",
    [
        "A protest had been feared.",
        "On 5 May 2031 a protest had been feared.",
        "A protest had been feared in Kafr Zayt.",
        "It is 40 km long.",
        "",
    ],
)
def test_words_without_people_or_without_day_and_place_suggest_nothing(words: str) -> None:
    assert suggested(words) == []


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 200))
def test_each_sentence_is_answered_once_whatever_stands_there(text: str, start: int, length: int) -> None:
    begin, end = min(start, len(text)), min(start + length, len(text))
    answers = list(in_text(text, begin, end))
    assert len(answers) == len(list(sentences(text, begin, end)))
    for each in answers:
        assert each is None or begin <= each.span.start < each.span.end <= end
