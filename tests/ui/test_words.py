"""Texts, names, numbers and days in the window's language."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.counts import PersonClass, Quantity
from curator.core.events import EventState
from curator.core.wording import days, interval, people
from curator.exchange.catalogue import Catalogue, arabic_form
from curator.settings import Settings
from curator.ui import language, words
from curator.ui.words import EASTERN, FIRST_STRONG, POP, Voice, day, field_name, moment, named, number, retold, tr

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def arabic() -> Iterator[None]:
    words.speak(language.voice_of(Settings(language="ar", digits="eastern")))
    yield
    words.speak(Voice())


@pytest.fixture
def with_forms() -> Iterator[None]:
    """A language of one text, in the six forms of Arabic's numbers."""
    forms = ("لا إفادات", "إفادة واحدة", "إفادتان", "{n} إفادات", "{n} إفادة", "{n} إفادة كلها")
    words.speak(Voice("ar", catalogue=Catalogue({("{n} claims", ""): forms})))
    yield
    words.speak(Voice())


def test_without_another_language_texts_stand_as_they_are() -> None:
    assert tr("Saved.") == "Saved."
    assert tr("{n} of {all}", n=2, all=10) == "2 of 10"
    assert named(EventState.CHANGES_REQUESTED) == "changes requested"
    assert retold("There is nothing to save: nothing has changed.").startswith("There is nothing")
    assert day(date(2025, 1, 30)) == "2025-01-30"
    assert moment(datetime(2025, 1, 30, 14, 5, tzinfo=UTC)) == "2025-01-30 14:05"
    assert field_name("event_type") == "event type"


@pytest.mark.usefixtures("arabic")
def test_a_text_is_told_in_arabic_with_its_values() -> None:
    assert tr("Saved.") == "تم الحفظ."
    assert tr("{n} of {all}", n=2, all=10) == "٢ من ١٠"
    assert tr("Made {event}.", event="E-000012") == f"أُنشئ {FIRST_STRONG}E-000012{POP}."


@pytest.mark.usefixtures("arabic")
def test_a_text_that_nobody_translated_is_shown_in_english() -> None:
    assert tr("This was never {said}.", said="so") == f"This was never {FIRST_STRONG}so{POP}."


@pytest.mark.usefixtures("arabic")
def test_one_english_word_of_two_meanings_has_two_names() -> None:
    assert named(Quantity.RELEASED) == "مفرج عنهم"
    assert named(EventState.RELEASED) == "صادر"


@pytest.mark.usefixtures("with_forms")
@pytest.mark.parametrize(
    ("n", "told"),
    [(0, "لا إفادات"), (1, "إفادة واحدة"), (2, "إفادتان"), (3, "3 إفادات"), (11, "11 إفادة"), (100, "100 إفادة كلها")],
)
def test_a_number_chooses_the_form(n: int, told: str) -> None:
    assert tr("{n} claims", n=n) == told


@given(st.integers(0, 10_000))
def test_every_number_has_one_of_six_forms_and_hundreds_do_not_matter(n: int) -> None:
    assert 0 <= arabic_form(n) < 6
    if n > 2:
        assert arabic_form(n) == arabic_form(n + 100)


@pytest.mark.usefixtures("arabic")
def test_numbers_and_days_are_those_of_the_levant() -> None:
    assert number(344) == "٣٤٤"
    assert day(date(2025, 1, 30)) == "٣٠ كانون الثاني ٢٠٢٥"
    assert day(date(2025, 7, 1)) == "١ تموز ٢٠٢٥"


def test_western_digits_can_be_chosen() -> None:
    words.speak(language.voice_of(Settings(language="ar", digits="western")))
    try:
        assert number(344) == "344"
        assert tr("{n} of {all}", n=2, all=10) == "2 من 10"
        assert day(date(2025, 1, 30)) == "30 كانون الثاني 2025"
    finally:
        words.speak(Voice())


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (interval(344, None), "٣٤٤ على الأقل"),
        (interval(8, 12), "من ٨ إلى ١٢"),
        (people(Quantity.KILLED, PersonClass.CIVILIAN), "القتلى المدنيين"),
        ("at least 344 killed, civilians (police), a part of the 500", None),
        ("Undo", "تراجع"),
        ("Mark passage", "تعليم المقطع"),
        ("the army: accused", f"{FIRST_STRONG}the army{POP}: متهم"),
        (
            "This event is a draft, so it cannot be approved: submit it first.",
            "هذا الحدث مسودة، فلا يمكن اعتماده: قدِّمه أولًا.",
        ),
        (
            "Independent sources date the event differently: 2025-01-30; 2025-02-01.",
            "تؤرخ المصادر المستقلة الحدث بتواريخ مختلفة: ٣٠ كانون الثاني ٢٠٢٥؛ ١ شباط ٢٠٢٥.",
        ),
    ],
)
def test_what_the_layers_below_say_is_told_in_arabic(sentence: str, told: str | None) -> None:
    if told is None:
        assert retold(sentence) == f"القتلى: ٣٤٤ على الأقل، المدنيون ({FIRST_STRONG}police{POP})، جزء من ٥٠٠"
    else:
        assert retold(sentence) == told


@pytest.mark.usefixtures("arabic")
def test_an_undated_end_is_told_too() -> None:
    from curator.core.dates import DateSpan

    assert retold(days(DateSpan(None, date(2025, 2, 1)))) == "حتى ١ شباط ٢٠٢٥"
    assert retold(days(DateSpan(date(2025, 1, 30), None))) == "من ٣٠ كانون الثاني ٢٠٢٥"


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("title", ["60–75 killed, 112 captured [3]", "killed", "Arzah, Homs: at least 10"])
def test_the_words_of_people_are_never_told_otherwise(title: str) -> None:
    told = retold(f"“{title}” rests on these words: withdraw or correct that claim first.")
    assert title.translate(str.maketrans("", "", FIRST_STRONG + POP)) in told


@given(st.text())
def test_words_are_kept_whole_when_they_are_put_into_a_sentence(text: str) -> None:
    words.speak(Voice("ar"))
    try:
        assert words.isolated(text).strip(FIRST_STRONG + POP) == text.strip(FIRST_STRONG + POP)
    finally:
        words.speak(Voice())


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("ضمن 25 كم", "ضمن ٢٥ كم"),
        ("UTF-8", "UTF-8"),
        ("Ctrl+1", "Ctrl+1"),
        ("{exact2}", "{exact2}"),
        ("\u20662025-01-30\u2069", "\u20662025-01-30\u2069"),
        ("\u206625 Dec 2024\u2069 أو 15", "\u206625 Dec 2024\u2069 أو ١٥"),
    ],
)
def test_digits_of_keys_codes_and_places_stay(form: str, told: str) -> None:
    assert words.spelt_in(EASTERN, form) == told
