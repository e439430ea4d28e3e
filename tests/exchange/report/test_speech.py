"""How a report speaks."""

from __future__ import annotations

import pytest

from curator.exchange.report.speech import arabic, english, safe, with_terms


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("plain words", "plain words"),
        ("نعم \u200fو\u200eلا", "نعم \u200fو\u200eلا"),
        ("\u2068Ann\u2069 and \u202bنعم\u202c", "\u2068Ann\u2069 and \u202bنعم\u202c"),
        ("cod\u202eexe.gpj", "cod⟦U+202E⟧exe.gpj"),
        ("out \u2069 of it", "out ⟦U+2069⟧ of it"),
        ("\u2067 never closed", "⟦U+2067⟧ never closed"),
        ("\u2067 closed wrongly \u202c", "⟦U+2067⟧ closed wrongly ⟦U+202C⟧"),
        ("\u2067 over\na line \u2069", "⟦U+2067⟧ over\na line ⟦U+2069⟧"),
        ("nul \x00 bell \x07 tab \t\n", "nul ⟦U+0000⟧ bell ⟦U+0007⟧ tab \t\n"),
    ],
)
def test_words_turn_nothing_around_outside_of_them_and_hide_nothing(words: str, shown: str) -> None:
    assert safe(words) == shown


def test_values_are_made_safe_and_kept_together() -> None:
    told = english().tr("Report of the release “{label}”", label="a\u202eb")
    assert told == "Report of the release “\u2068a⟦U+202E⟧b\u2069”"
    assert arabic().tr("voice {number}", number="3") == "الصوت \u20683\u2069"
    assert arabic().tr("changes: {n}", n=31) == "التغييرات: 31"


def test_rules_and_closed_sets_are_told_in_arabic() -> None:
    assert arabic().people("killed", "civilian") == "القتلى المدنيين"
    assert arabic().named("civilian", "PersonClass") != "civilian"
    assert english().named("self_reviewed", "Standing") == "self reviewed"
    assert arabic().named("", "Grade") == ""
    assert english().retold("A rule\u202e says so.") == "A rule⟦U+202E⟧ says so."


def test_terms_of_the_collection_go_by_their_own_labels() -> None:
    speech = with_terms(english(), {"Drone": "Attack by a drone"})
    assert speech.term("Drone") == "Attack by a drone"
    assert speech.term("Attack") == "Attack"
    assert arabic().term("Attack") == "هجوم"
