from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core.counts import PersonClass
from curator.suggest import line_reasons
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
        (
            "14 killed, including 3 children and 2 women",
            ["killed 14", "killed 3 children of #0 (civilian)", "killed 2 women of #0 (civilian)"],
        ),
        ("5 killed incl. 2 women", ["killed 5", "killed 2 women of #0 (civilian)"]),
        ("10 killed 4 of them women", ["killed 10", "killed 4 women of #0 (civilian)"]),
        ("10 killed (2 children)", ["killed 10", "killed 2 children of #0 (civilian)"]),
        ("14 casualties (3 killed, 11 wounded)", ["killed_or_injured 14", "killed 3 of #0", "injured 11 of #0"]),
        ("5 dead 3 wounded", ["killed 5", "injured 3"]),
        ("5 dead / 3 hurt", ["killed 5", "injured 3"]),
        ("killed=14, wounded: 3", ["killed 14", "injured 3"]),
        ("police killed: 14", ["killed 14 police (combatants)"]),
        ("no one hurt", ["injured none"]),
        ("<= 5 injured; >= 7 dead", ["injured ≤0..5", "killed 7+"]),
        ("12 KIA, 30 WIA, 4 MIA", ["killed 12", "injured 30", "missing 4"]),
        ("2 girls, 1 boy killed", ["killed 2 girls (civilian)", "killed 1 boy (civilian)"]),
        ("a mother and her 3 children killed", ["killed 1 mother (civilian)", "killed 3 children (civilian)"]),
        ("5 members of the 4th Division killed", ["killed 5 members of the 4th Division"]),
        ("12 women/children killed", ["killed 12 women/children (civilian)"]),
        ("7 killed “unknown gunmen in masks”", ["killed 7 unknown gunmen in masks (attackers)"]),
        ("3 civs killed", ["killed 3 civs (civilian)"]),
        ("death toll: 14", ["killed 14"]),
        ("3killed4 wounded", ["killed 3", "injured 4"]),
        ("unknown no. killed", ["killed ? unknown"]),
        ("12 people, including 3 children, were killed", ["killed 12 people", "killed 3 children of #0 (civilian)"]),
        ("12 people incl. 3 children killed", ["killed 12 people", "killed 3 children of #0 (civilian)"]),
        ("12 people (3 children) killed", ["killed 12 people", "killed 3 children of #0 (civilian)"]),
        ("3 killed; one of them a child", ["killed 3", "killed 1 child of #0 (civilian)"]),
        ("5 hostages freed; 3 detainees killed", ["released 5 hostages", "killed 3 detainees"]),
        ("3 policemen died of wounds", ["killed 3 policemen (combatants)"]),
        ("قتيل وجريحان", ["killed 1", "injured 2"]),
        ("15 قتيل وجريح", ["killed_or_injured 15"]),
        ("عشرة قتلى على الأقل", ["killed 10+"]),
        ("إصابة عدد من المدنيين", ["injured ? المدنيين (civilian)"]),
        ("الإفراج عن 5 معتقلين", ["released 5 معتقلين"]),
        ("dozens=24+ killed", ["killed ?24+"]),
        ("5-5 killed", ["killed 5"]),
        ("قتل ١٤ شرطياً؛ ٣ مهاجمين قتلى", ["killed 14 شرطياً (combatants)", "killed 3 مهاجمين (attackers)"]),
        ("ثلاثة قتلى وخمسة وعشرون جريحا", ["killed 3", "injured 25"]),
        ("قتل طفلان وامرأة", ["killed 2 طفلان (civilian)", "killed 1 امرأة (civilian)"]),
        ("5 قتلى بينهم طفلان", ["killed 5", "killed 2 طفلان of #0 (civilian)"]),
        ("القتلى: ١٤، الجرحى: ٣", ["killed 14", "injured 3"]),
        ("عشرات الجرحى؛ لا قتلى", ["injured ?", "killed none"]),
        ("قتل أو جرح 15 جندياً", ["killed_or_injured 15 جندياً (combatants)"]),
        ("\u200f١٤ قتيلا\u200f", ["killed 14"]),
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
        ("10", [], "10", line_reasons.NO_HARM),
        ("10 killed, 5 civilians", ["killed 10"], "5 civilians", line_reasons.NO_HARM_EITHER),
        ("killed", [], "killed", line_reasons.NO_NUMBER),
        ("14 killed police 3 killed attackers", [], "14 killed police 3 killed attackers", line_reasons.TWO_NUMBERS),
        ("10 killed wounded", [], "10 killed wounded", line_reasons.TWO_HARMS),
        ("1.234 killed; 2 injured", ["injured 2"], "1.234 killed", line_reasons.UNREADABLE),
        ("50% killed", [], "50% killed", line_reasons.UNREADABLE),
        ("14k 3w", [], "14k 3w", line_reasons.LETTER),
        ("3 x", [], "3 x", line_reasons.NO_HARM),
        ("~40", [], "~40", line_reasons.NO_HARM),
        ("police killed 14", [], "police killed 14", line_reasons.WHO_DID_IT),
        ("a man and his son killed", [], "a man and his son killed", line_reasons.EACH.format(words="his son")),
        ("قتل طفل ووالدته", [], "قتل طفل ووالدته", line_reasons.EACH.format(words="ووالدته")),
        ("14 killed by gunmen", [], "14 killed by gunmen", line_reasons.BEYOND.format(words="by gunmen")),
        ("14 not killed", [], "14 not killed", line_reasons.NEGATED.format(words="not")),
        ("possibly 14 killed", [], "possibly 14 killed", line_reasons.SURENESS.format(words="possibly")),
        ("14 killed, half of them women", ["killed 14"], "half of them women", line_reasons.SHARE.format(words="half")),
        ("at last 14 killed", [], "at last 14 killed", line_reasons.BEYOND.format(words="at last")),
        (
            "more than 5 but fewer than 10 killed",
            [],
            "more than 5 but fewer than 10 killed",
            line_reasons.STRAY.format(words="but"),
        ),
        ("14 kileld", [], "14 kileld", line_reasons.ALMOST.format(words="kileld", meant="“killed”")),
        ("atlest 14 killed", [], "atlest 14 killed", line_reasons.ALMOST.format(words="atlest", meant="“atleast”")),
        (
            "at least 5-6 or more killed",
            [],
            "at least 5-6 or more killed",
            line_reasons.LOOSE_BOUND.format(words="or more"),
        ),
        ("قتل 3 على يد مسلحين", [], "قتل 3 على يد مسلحين", line_reasons.BEYOND.format(words="على يد مسلحين")),
        ("14? killed", [], "14? killed", line_reasons.STRAY.format(words="?")),
        ("14 killed [41]", ["killed 14"], "[41]", line_reasons.MARK),
        ("99999999999 killed", [], "99999999999 killed", line_reasons.UNREADABLE),
        ("the", [], "the", line_reasons.NOTHING),
        ("12 of them children", [], "12 of them children", line_reasons.NO_WHOLE),
        ("10 killed, 12 of them children", ["killed 10"], "12 of them children", line_reasons.TOO_LARGE),
        ("hello world", [], "hello world", line_reasons.NOTHING),
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
        قتلى طفلان وامرأة القتلى بينهم و ٣ [41] the by in not “ ” " = : / + - . ! 😀 his men women (civilians) (plural)
        incl. about 5k 2x hurt kileld &"""
    )
)
SEPARATORS = frozenset(" ;؛,،()&/|+-–—·•.و\n")


@settings(deadline=None)
@given(st.lists(PIECES, max_size=14), st.sampled_from([" ", ""]))
def test_nothing_of_a_line_vanishes(pieces: list[str], gap: str) -> None:
    line = gap.join(pieces)
    understood = parse_line(line)
    shown = [*(each.words for each in understood.counts), *(each.words for each in understood.rest)]
    for one in shown:
        assert 0 <= one.start < one.end <= len(line)
        assert not any(one.overlaps(other) for other in shown if other != one)
    for index, count in enumerate(understood.counts):
        assert count.subset_of is None or count.subset_of < index
    left = "".join(letter for at, letter in enumerate(line) if not any(one.start <= at < one.end for one in shown))
    assert SEPARATORS.issuperset(left.replace("and", "")), left


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_line_can_be_typed(line: str) -> None:
    parse_line(line)
