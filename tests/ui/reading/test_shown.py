from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from curator.ui.reading.offsets import Offsets
from curator.ui.reading.shown import LONGEST, breaks, broken, shown

AWKWARD = "ab \t\n\r\x00\x0b\x0c\x1c\x7f\x85\u2028\u2029\ufdd0\ufdd1\ufffc\ufeff\u200f\u202eé\u0301👩🏽‍🚒قُتِل\ud83d"


def characters_of(text: str) -> str:
    """What a Qt document holds, one character for each of its places, the last paragraph's end left out."""
    document = QTextDocument()
    document.setPlainText(text)
    held = [document.characterAt(unit) for unit in range(document.characterCount() - 1)]
    return "".join("\n" if character == "\u2029" else character for character in held)


@settings(deadline=None)
@given(st.text(st.one_of(st.sampled_from(AWKWARD), st.characters()), max_size=60))
def test_qt_holds_exactly_the_characters_that_are_shown(text: str) -> None:
    drawn = shown(text)
    assert len(drawn) == len(text)
    units = drawn.encode("utf-16-le")
    assert len(units) // 2 == Offsets(text).units
    assert characters_of(drawn).encode("utf-16-le", "surrogatepass") == units


@given(st.text(st.characters(exclude_characters=AWKWARD, exclude_categories=["Cs", "Cc"])))
def test_common_characters_are_shown_as_they_are(text: str) -> None:
    assert shown(text) == text
    assert shown(text, is_sound=True) == text


def test_line_breaks_of_all_kinds_are_paragraphs_and_controls_are_visible() -> None:
    assert shown("a\r\nb\rc\u2029d\x85e") == "a \nb\nc\nd\ne"
    assert shown("a\x00b\x7f") == "a\u2400b\u2421"
    assert shown("a\u2028b") == "a\u2028b"


def test_a_long_paragraph_is_broken_after_a_space() -> None:
    text = "short\n" + "word " * 3000 + "\nshort"
    at = breaks(text)
    assert max(map(len, broken(text, at).split("\n"))) <= LONGEST
    assert all(text[point - 1] == " " and text[point] == "w" for point in at)
    assert broken(text, at).replace("\n", "") == text.replace("\n", "")


def test_a_paragraph_without_spaces_is_not_broken_inside_a_letter() -> None:
    text = "e\u0301" * LONGEST
    at = breaks(text)
    assert at
    assert all(text[point] == "e" for point in at)
    family = "👩\u200d🚒" * LONGEST
    assert all(family[point] == "👩" for point in breaks(family))


def test_nothing_but_marks_is_broken_all_the_same() -> None:
    at = breaks("\u0301" * 3 * LONGEST)
    assert at == sorted(set(at))
    assert at


def test_usual_paragraphs_are_left_whole() -> None:
    text = ("word " * 900 + "\n") * 20
    assert breaks(text) == []
    assert broken(text, []) is text
