"""Sentences of the layers below, told again by their templates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.exchange.retelling import Retelling

TEMPLATES = {
    "{name} is empty: choose another.": "Leer ist {name}: nimm anderes.",
    "“{title}” rests on these words.": "Auf den Worten ruht “{title}”.",
    "One source counts {people}: {told}.": "Eine Quelle zählt {people}: {told}.",
    "The highest number is no limit.": "Die höchste Zahl ist keine Grenze.",
    "{number} killed": "Tote: {number}",
    "at least {number}": "mindestens {number}",
    "{low} to {high}": "{low} bis {high}",
    "civilians killed": "getötete Zivilisten",
    "civilians": "Zivilisten",
    "killed": "getötet",
    "It is {state}.": "Es ist {state}.",
}
PLAIN = st.text(st.characters(categories=("Lu", "Ll", "Nd")), min_size=1).filter(
    lambda word: word not in {"killed", "civilians"}
)


def _told(sentence: str) -> str:
    return Retelling(TEMPLATES, lambda words: f"[{words}]", {" and ": " und "}).retold(sentence)


def test_a_sentence_is_told_with_its_words() -> None:
    assert _told("notes.txt is empty: choose another.") == "Leer ist [notes.txt]: nimm anderes."


def test_what_no_template_knows_stays() -> None:
    assert _told("Something else happened.") == "Something else happened."
    assert _told("") == ""


def test_what_stands_in_quotation_marks_is_somebodys_and_stays() -> None:
    assert _told("“civilians killed” rests on these words.") == "Auf den Worten ruht “[civilians killed]”."


def test_sentences_that_follow_each_other_are_told_one_by_one() -> None:
    assert _told("It is killed. The highest number is no limit.") == (
        "Es ist getötet. Die höchste Zahl ist keine Grenze."
    )


def test_a_sentence_inside_which_another_begins_is_told_by_its_own_template() -> None:
    told = _told("One source counts civilians killed: SOHR, at least 344 (“344+”). The highest number is no limit.")
    assert told == (
        "Eine Quelle zählt getötete Zivilisten: [SOHR], mindestens [344] ([“344+”]). Die höchste Zahl ist keine Grenze."
    )


def test_the_parts_of_a_list_are_told_each() -> None:
    assert _told("60 to 75 killed, civilians and others") == "Tote: [60] bis [75], Zivilisten und [others]"


def test_a_slight_template_takes_no_list_for_its_word() -> None:
    assert _told("at least 344 killed, civilians") == "Tote: mindestens [344], Zivilisten"


def test_what_is_said_of_a_number_is_told_before_the_number() -> None:
    assert _told("at least 344 killed") == "Tote: mindestens [344]"


@given(PLAIN, PLAIN)
def test_any_words_come_through_a_template_as_they_are(name: str, title: str) -> None:
    assert _told(f"{name} is empty: choose another.") == f"Leer ist [{name}]: nimm anderes."
    assert _told(f"“{title}” rests on these words.") == f"Auf den Worten ruht “[{title}]”."


@given(st.text())
def test_no_text_is_too_strange_to_be_told(text: str) -> None:
    assert isinstance(_told(text), str)


@pytest.mark.parametrize("digits", ["7", "2025-01-30", "344+"])
def test_a_number_or_a_day_is_shown_as_the_locale_has_it(digits: str) -> None:
    assert _told(f"It is {digits}.") == f"Es ist [{digits}]."
