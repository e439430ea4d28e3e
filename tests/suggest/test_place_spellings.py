from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.suggest.place_spellings import LONGEST, Alike, alike, bucket, close, closest_of, is_one_letter_off, sound

WORDS = st.text(
    st.sampled_from("abcdefghijklmnopqrstuvwxyzāīūţşḩ'’- ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئءًَُِّـXÅß🙂"), max_size=20
)


@pytest.mark.parametrize(
    "spellings",
    [
        ("Jableh", "Jabla", "Jebleh", "Jablah", "jable"),
        ("Deir ez-Zor", "Dayr az-Zawr", "Deir al-Zour", "DEIR EZ ZOR"),
        ("as-Suwayda", "Sweida", "Al-Suwaida", "es-Suweida"),
        ("Qusayr", "Al-Qusair", "el-Kusayr"),
        ("Douma", "Duma", "Dūmā", "Dooma"),
        ("Mazra'a", "al-Mazraah", "El Mazra‘a", "Mazraʿa"),
        ("Baniyas", "Banias", "Bāniyās"),
        ("Latakia", "Lattakia", "Latakiya"),
        ("حماة", "حماه", "حماةُ", "حمــاة"),
        ("أرزة", "ارزه", "إرزة", "الأرزة"),
        ("مصطفى", "مصطفي"),
    ],
)
def test_spellings_of_one_name_are_close(spellings: tuple[str, ...]) -> None:
    assert {close(each) for each in spellings} == {close(spellings[0])}
    assert all((alike(spellings[0], each) or Alike.EXACT) <= Alike.CLOSE for each in spellings)


@pytest.mark.parametrize(("first", "second"), [("Sheikh", "Cheikh"), ("Khirbet", "Kherbet"), ("Gamishli", "Qamishli")])
def test_letters_for_neighbouring_sounds_are_loosely_alike(first: str, second: str) -> None:
    assert alike(first, second) is Alike.LOOSE


@pytest.mark.parametrize(
    ("first", "second"), [("Homs", "Hama"), ("Tartus", "Tartib"), ("حمص", "حماة"), ("Nyala", "Niamey")]
)
def test_other_names_are_not_alike(first: str, second: str) -> None:
    assert alike(first, second) is None


def test_the_closest_spelling_counts() -> None:
    assert closest_of("Hims", ("Homs", "Emesa", "hims")) is Alike.EXACT
    assert closest_of("Hims", ("Homs", "Emesa", "Ḩimş")) is Alike.FOLDED
    assert closest_of("Hims", ()) is None


def test_both_scripts_sound_alike() -> None:
    assert sound("الغزيلة") == sound("al-Ghazila")
    assert sound("قدسيا") == sound("Qudsaya")


@pytest.mark.parametrize(
    ("first", "second", "is_off"),
    [
        ("homs", "hons", True),
        ("homs", "hms", True),
        ("homs", "hooms", True),
        ("homs", "hmos", True),
        ("homs", "homs", False),
        ("homs", "hamas", False),
        ("homs", "smoh", False),
        ("", "a", True),
        ("", "ab", False),
    ],
)
def test_one_letter_off(first: str, second: str, *, is_off: bool) -> None:
    assert is_one_letter_off(first, second) is is_off
    assert is_one_letter_off(second, first) is is_off


@given(WORDS)
def test_a_name_is_exactly_itself(name: str) -> None:
    assert alike(name, f"  {name.upper().lower()} ") in {Alike.EXACT, Alike.FOLDED, Alike.CLOSE, Alike.LOOSE, None}
    assert alike(name, name) is Alike.EXACT


@given(WORDS, WORDS)
def test_being_alike_goes_both_ways(first: str, second: str) -> None:
    assert alike(first, second) is alike(second, first)


@given(WORDS, WORDS)
def test_what_is_alike_is_found_under_one_key(first: str, second: str) -> None:
    found = alike(first, second)
    if found not in {None, Alike.EXACT}:
        assert bucket(first) == bucket(second)
    if found is Alike.CLOSE:
        assert close(first) == close(second)


@given(WORDS.filter(str.strip), st.sampled_from(["al-", "Al ", "el-", "ash-", "as "]))
def test_an_article_changes_nothing(name: str, article: str) -> None:
    assert bucket(f"{article}Xanadu {name}") == bucket(f"Xanadu {name}")


@given(st.text(max_size=300))
def test_any_text_has_a_short_key(text: str) -> None:
    assert len(bucket(text)) <= 20 * LONGEST
    assert sound(text).startswith("~")
