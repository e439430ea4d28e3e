from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core.claims import Modality
from curator.suggest.speakers import find, party

M = Modality


@pytest.mark.parametrize(
    ("text", "name", "modality"),
    [
        ("SOHR reported that ten men were shot.", "SOHR", M.REPORTED),
        ("The Valley Monitor has also documented the deaths of ten men.", "Valley Monitor", M.REPORTED),
        ("The UK-based Observatory for Human Rights (SOHR) reported that ten men hid.", "Observatory for Human Rights", M.REPORTED),
        ("The Catholic News Agency reported on 31 December that two men hid.", "Catholic News Agency", M.REPORTED),
        ("Two men hid, according to residents of the town.", "residents of the town", M.REPORTED),
        ("According to SOHR, two men hid.", "SOHR", M.REPORTED),
        ("Verify Sham, a fact-checking organization, reported that it was false.", "Verify Sham", M.REPORTED),
        ("SOHR alleged that gunmen came.", "SOHR", M.ALLEGED),
        ("SOHR asserted that gunmen came.", "SOHR", M.ALLEGED),
        ("SOHR claimed that gunmen came.", "SOHR", M.ALLEGED),
        ("344 killed (SOHR claim)", "SOHR", M.ALLEGED),
        ("Residents of the town confirmed that nobody was hurt.", "Residents of the town", M.CONFIRMED_BY),
        ("The Popular Resistance claimed that it killed nine men.", "Popular Resistance", M.CLAIMED_BY_PARTY),
        ("The Ministry of Interior announced that pills were seized.", "Ministry of Interior", M.CLAIMED_BY_PARTY),
        ("HTS later said they had detained the men.", "HTS", M.CLAIMED_BY_PARTY),
        ("The army denied that it shelled the town.", "army", M.DENIED),
        ("The Popular Resistance accused the government of killing the workers.", "Popular Resistance", M.ACCUSED),
        ('A new group called "Ansar al-Wadi" emerged after it stated that its fighters took the town.', "Ansar al-Wadi", M.CLAIMED_BY_PARTY),
        ("Ten men died on Friday, the Observatory for Human Rights said.", "Observatory for Human Rights", M.REPORTED),
        ("It was also reported that six men hid.", None, M.REPORTED),
        ("A man was reportedly captured.", None, M.REPORTED),
        ("Soldiers allegedly burned the mill.", None, M.ALLEGED),
        ("أفاد المرصد السوري بمقتل ثلاثة", "المرصد السوري", M.REPORTED),
    ],
)  # fmt: skip
def test_who_says_so_and_how_is_read(text: str, name: str | None, modality: Modality) -> None:
    (found,) = find(text)
    assert (found.name.of(text) if found.name else None) == name
    assert found.modality is modality


@pytest.mark.parametrize(
    "text",
    [
        "The claims by both sides differ.",
        "Reports of looting spread.",
        "Men accused of theft fled.",
        "The blast claimed the lives of ten men.",
        "No one claimed responsibility.",
        "Tensions were reported in two towns.",
        "Two men hid.",
    ],
)
def test_nobody_is_invented(text: str) -> None:
    assert find(text) == ()


def test_a_short_name_in_brackets_is_kept_beside_the_long_one() -> None:
    text = "The Observatory for Human Rights (SOHR) said that two men hid."
    (found,) = find(text)
    assert found.alias is not None
    assert found.alias.of(text) == "SOHR"


def test_a_group_spoken_of_before_is_marked() -> None:
    (found,) = find("The group stated that it would go on.")
    assert found.anaphoric
    assert found.is_party


@pytest.mark.parametrize(
    ("name", "is_party"),
    [
        ("Syrian Observatory for Human Rights", False),
        ("General Security Service", True),
        ("transitional government", True),
        ("Radio Free Army News", False),
        ("residents", False),
    ],
)
def test_a_side_in_the_war_is_told_from_those_who_watch(name: str, is_party: bool) -> None:
    assert party(name) is is_party


@settings(deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    for each in find(text):
        assert each.words.end <= len(text)
        assert each.name is None or each.words.start <= each.name.end <= len(text)
