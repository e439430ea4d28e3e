from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core.counts import PersonClass
from curator.suggest import line_counts
from curator.suggest.counts import parse_line
from curator.suggest.profiles import read_profile
from curator.suggest.tables import in_order
from tests.suggest.telling import short


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("14 killed police; 3 killed attackers", ["killed 14 police (combatants)", "killed 3 attackers (attackers)"]),
        (
            "344+ killed civilians, 147 of them sectarian",
            ["killed 344+ civilians (civilian)", "killed 147 sectarian of #0 (civilian)"],
        ),
        ("killed or wounded 15 troops", ["killed_or_injured 15 troops (combatants)"]),
        ("killed/wounded 15 troops", ["killed_or_injured 15 troops (combatants)"]),
        ("no casualties", ["killed_or_injured none"]),
        ("several wounded", ["injured ?"]),
        ("10 civilians killed and 5 injured", ["killed 10 civilians (civilian)", "injured 5"]),
        ("14 police and 3 attackers killed", ["killed 14 police (combatants)", "killed 3 attackers (attackers)"]),
        (
            "killed 14 police, 3 attackers and a child",
            ["killed 14 police (combatants)", "killed 3 attackers (attackers)", "killed 1 child (civilian)"],
        ),
        ("10 killed, including 2 children", ["killed 10", "killed 2 children of #0 (civilian)"]),
        ("10 women and children killed", ["killed 10 women and children (civilian)"]),
        ("between 10 and 12 dead soldiers", ["killed 10..12 soldiers (combatants)"]),
        ("10-12 killed", ["killed 10..12"]),
        ("about 40 displaced families", ["displaced ~40 families"]),
        ("at least 5 dead, 3 wounded, 2 kidnapped", ["killed 5+", "injured 3", "abducted 2"]),
        ("one killed; none injured; no one missing", ["killed 1", "injured none", "missing none"]),
        ("a 23-year-old man killed", ["killed 1 23-year-old man"]),
        ("5 of the soldiers killed", ["killed 5 soldiers (combatants)"]),
        ("6 bodies found", ["killed 6"]),
        ("civilians killed", ["killed 2+ civilians (civilian)"]),
        ("5 detained; 4 released; 3 missing", ["detained 5", "released 4", "missing 3"]),
        ("3 قتلى و5 جرحى", ["killed 3", "injured 5"]),
        ("قتيلان مدنيان", ["killed 2 مدنيان (civilian)"]),
        ("", []),
        (" ; ;", []),
    ],
)
def test_a_typed_line_says_its_counts(line: str, told: list[str]) -> None:
    understood = parse_line(line)
    assert short(understood.counts) == told
    assert understood.rest == ()


@pytest.mark.parametrize(
    ("line", "kept", "left", "why"),
    [
        ("10", [], "10", line_counts.NO_HARM),
        ("10 killed, 5 civilians", ["killed 10"], "5 civilians", line_counts.NO_HARM_EITHER),
        ("killed", [], "killed", line_counts.NO_NUMBER),
        ("14 killed police 3 killed attackers", [], "14 killed police 3 killed attackers", line_counts.TWO_NUMBERS),
        ("10 killed wounded", [], "10 killed wounded", line_counts.TWO_HARMS),
        ("1.234 killed; 2 injured", ["injured 2"], "1.234 killed", line_counts.UNREADABLE),
        ("50% killed", [], "50% killed", line_counts.UNREADABLE),
        ("12 of them children", [], "12 of them children", line_counts.NO_WHOLE),
        ("10 killed, 12 of them children", ["killed 10"], "12 of them children", line_counts.TOO_LARGE),
        ("hello world", [], "hello world", line_counts.NOTHING),
        ("10 killed (2 children)", ["killed 10"], "2 children", line_counts.NO_HARM_EITHER),
    ],
)
def test_what_is_not_understood_stays_and_says_why(line: str, kept: list[str], left: str, why: str) -> None:
    understood = parse_line(line)
    assert short(understood.counts) == kept
    assert [(each.words.of(line), each.why) for each in understood.rest] == [(left, why)]


@pytest.mark.parametrize(
    ("group", "person_class"),
    [
        ("side a", PersonClass.SIDE_A),
        ("side b", PersonClass.SIDE_B),
        ("total", PersonClass.TOTAL),
        ("civilians", PersonClass.CIVILIAN),
        ("soldiers", PersonClass.UNKNOWN),
    ],
)
def test_the_class_may_be_typed(group: str, person_class: PersonClass) -> None:
    (count,) = parse_line(f"4 killed {group}").counts
    assert count.person_class is person_class


def test_a_part_of_a_part_is_a_part_of_the_whole() -> None:
    understood = parse_line("10 killed, 5 of them women, 2 of them elderly")
    assert [each.subset_of for each in understood.counts] == [None, 0, 0]


def test_civilians_among_soldiers_leave_the_class_open() -> None:
    (count,) = parse_line("10 soldiers and civilians killed").counts
    assert (count.person_class, count.combatant) == (PersonClass.UNKNOWN, None)


def test_a_counting_profile_reads_vague_words() -> None:
    profile = read_profile('id = "ours"\nversion = 1\n[words.dozens]\nlow = 24\n')
    (count,) = parse_line("dozens killed", profile).counts
    assert (count.extent.low, count.rule) == (24, "ours-dozens-1")


def test_words_and_harm_are_shown_in_the_line() -> None:
    line = "3 injured; 14 killed police"
    count = parse_line(line).counts[1]
    assert (count.words.of(line), count.told_by.of(line)) == ("14 killed police", "killed")


PIECES = st.sampled_from(
    in_order(
        """14 3 10-12 344+ a no one dozens killed wounded missing police civilians of them including , ; and ( ) % 1.234
        قتلى"""
    )
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=14).map(" ".join))
def test_every_piece_of_a_line_is_understood_or_said_not_to_be(line: str) -> None:
    understood = parse_line(line)
    shown = [*(each.words for each in understood.counts), *(each.words for each in understood.rest)]
    for one in shown:
        assert 0 <= one.start < one.end <= len(line)
        assert not any(one.overlaps(other) for other in shown if other != one)
    for index, count in enumerate(understood.counts):
        assert count.subset_of is None or count.subset_of < index
    for number in ("14", "344", "1.234"):
        for at in range(len(line)):
            if line.startswith(number, at) and not line[at - 1 : at].isdigit():
                assert any(span.start <= at < span.end for span in shown)


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_line_can_be_typed(line: str) -> None:
    parse_line(line)
