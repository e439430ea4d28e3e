from __future__ import annotations

import pytest

from curator.suggest import counts
from tests.suggest.telling import short


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أعلن المرصد مقتل 3 مدنيين وإصابة 5 آخرين بجروح.", ["killed 3 مدنيين (civilian)", "injured 5 آخرين"]),
        ("مقتل شخصين في ريف حمص", ["killed 2 شخصين"]),
        ("استشهد شاب وأصيبت طفلة بانفجار لغم", ["killed 1 شاب", "injured 1 طفلة (civilian)"]),
        ("قُتِلَ شخصان وجُرِح ثلاثة آخرون", ["killed 2 شخصان", "injured 3 آخرون"]),
        ("قتل مسلحون مجهولون ثلاثة مزارعين", ["killed 3 مزارعين (civilian)"]),
        ("خطف مسلحون مزارعاً في ريف طرطوس", ["abducted 1 مزارعاً (civilian)"]),
        ("ما لا يقل عن ٢٥ قتيلاً و ١٤ جريحاً", ["killed 25+ قتيلاً", "injured 14 جريحاً"]),
        ("مقتل عنصرين من قوى الأمن", ["killed 2 عنصرين (combatants)"]),
        ("عثر على جثث 6 مدنيين", ["killed 6 مدنيين (civilian)"]),
        ("اعتقلت قوات الأمن عشرات الشبان", ["detained ? الشبان"]),
        ("الإفراج عن 12 معتقلا", ["released 12 معتقلا"]),
        (
            "استشهد 12 مدنياً بينهم 4 أطفال وامرأتان",
            ["killed 12 مدنياً (civilian)", "killed 4 أطفال of #0 (civilian)", "killed 2 امرأتان of #0 (civilian)"],
        ),
        ("أعدم مسلحون مجهولون 10 مدنيين", ["killed 10 مدنيين (civilian)"]),
        ("أفرجت السلطات عن 15 معتقلاً", ["released 15 معتقلاً"]),
        ("عثر على جثتي شابين", ["killed 2 جثتي شابين"]),
        ("لم تسجل أي إصابات", ["injured none إصابات"]),
        ("سقوط قتيلين وخمسة جرحى", ["killed 2 قتيلين", "injured 5 جرحى"]),
    ],
)
def test_arabic_words_tell_how_many_suffered_what(text: str, told: list[str]) -> None:
    assert short(counts.find(text)) == told


@pytest.mark.parametrize("text", ["لم يقتل أحد", "وصل 5 أشخاص إلى المدينة", "القتل جريمة"])
def test_arabic_words_without_harm_to_people_are_no_count(text: str) -> None:
    assert counts.find(text) == ()


def test_a_plural_that_may_be_a_dual_has_no_upper_bound() -> None:
    (found,) = counts.find("مقتل مدنيين في حماة")
    assert (found.extent.low, found.extent.high) == (2, None)
