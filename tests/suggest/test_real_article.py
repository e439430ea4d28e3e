"""The real article beside the project: what its sentences say, by hand; found by a few words of each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from curator.core.claims import Modality
from curator.core.dates import on
from curator.core.spans import Span
from curator.suggest import counts, dates, places
from curator.suggest.reading import read_passage
from curator.suggest.sentences import sentence_around
from tests.suggest.telling import short

if TYPE_CHECKING:
    from pathlib import Path

TOLD = [
    ("344+ civilians", ["killed 344+ civilians (civilian)"]),
    ("in the deaths of more than 344", ["killed 345+ civilians (civilian)", "killed 147 of #0 (civilian)"]),
    ("five shrine attendants", ["killed 5 shrine attendants (civilian)"]),
    ("Several protesters were", ["detained ? protesters (civilian)"]),
    ("in one protester's death", ["killed 1 protester (civilian)", "injured 5 others (civilian)"]),
    ("claimed that it killed 9", ["killed 9 fighters of the Syrian security forces (combatants)", "killed 1 former HTS commander of #0"]),
    ("killing one Syrian government", ["killed 1 Syrian government troop (combatants)", "injured 1 (combatants)"]),
    ("three attackers being", ["killed 14 policemen (combatants)", "killed 3 attackers (attackers)"]),
    ("was reportedly captured", ["detained 1 Major General Mohammad Kanjo Al-Hassan (combatants)"]),
    ("Three gunmen associated", ["killed 3 gunmen (attackers)"]),
    ("Two armed individuals", ["killed 2 armed individuals"]),
    ("four Syrian government troops", ["killed 4 Syrian government troops (combatants)"]),
    ("As a result of the clashes", ["injured 1 member of the Military Operations Command (combatants)", "killed 1 civilian (civilian)"]),
    ("were found dead in the former", ["killed 1 civilian (civilian)", "killed 1 member of the Military Operations Command (combatants)"]),
    ("the injury of 10 people", ["injured 10 people", "killed 1 member of the Military Operations Command (combatants)", "killed 1 local gunman (attackers)"]),
    ("wounding fifteen troops", ["killed_or_injured 15 troops (combatants)"]),
    ("Seven Assadist militants", ["killed 7 Assadist militants (combatants)", "killed_or_injured none casualties"]),
    ("100 million Captagon", []),
    ("The attack left two members", ["killed 2 members of the Military Operations Command (combatants)", "injured 2 other members (combatants)"]),
    ("a fourth one went", ["killed 1 member", "injured 2 others", "missing 1"]),
    ("injured a civilian and children", ["injured 1 civilian (civilian)", "injured 2+ children (civilian)"]),
    ("On 4 March, two members", ["abducted 2 members of Internal Security Forces (combatants)", "killed 2 members of Internal Security Forces (combatants)"]),
    ("dozens of young men", ["detained ? young men"]),
    ("killed 10 Alawites", ["killed 10 Alawites", "killed 1 child of #0 (civilian)", "killed 1 elderly woman of #0 (civilian)"]),
    ("killed 12 Alawites", ["killed 12 Alawites", "killed 5 people"]),
    ("rescue of two kidnapped", ["released 2 kidnapped Syrian soldiers (combatants)", "abducted 2 kidnapped Syrian soldiers (combatants)"]),
    ("died from injuries sustained", ["killed 1 member of the Military Operations Command (combatants)"]),
    ("one of whom was accused", ["killed 3 civilians (civilian)", "killed 1 of #0 (civilian)"]),
    ("Army soldier and his brother", ["abducted 2 a former Syrian Arab Army soldier and his brother"]),
    ("Two more civilians", ["killed 2 civilians (civilian)"]),
    ("kidnapped a farmer", ["abducted 1 farmer (civilian)", "killed 1 farmer (civilian)"]),
    ("from stealing his sheep", ["killed 1 man"]),
    ("promised to help him", ["abducted 1 young man", "killed 1 young man"]),
    ("taken to Baniyas", ["abducted 1 young man", "killed 1 young man"]),
    ("a man and woman", ["killed 2 a man and woman"]),
    ("a second group entered", ["killed 2 civilians (civilian)"]),
    ("three Alawite judges", ["killed 3 Alawite judges (civilian)"]),
    ("One civilian was found dead", ["killed 1 civilian (civilian)"]),
    ("Three more were killed", ["killed 3"]),
    ("before arresting eight", ["killed 1 civilian (civilian)", "detained 8 others (civilian)"]),
    ("six bodies of workers", ["killed 6 workers (civilian)"]),
    ("Four more people, including", ["killed 4 people", "killed 3 brothers of #0"]),
    ("showing signs of a field", ["abducted 1 young man", "killed 1 young man"]),
    ("the body of another young", ["killed 1 young man", "abducted 1 young man"]),
    ("set fire to seven houses", ["killed 6 civilians (civilian)"]),
    ("two civilians from Al-Majdal", ["abducted 2 civilians (civilian)", "killed 2 civilians (civilian)"]),
    ("four civilians were extrajudicially", ["killed 4 civilians (civilian)", "injured 10 civilians (civilian)", "detained 5 others (civilian)"]),
    ("10 civilians were executed", ["killed 10 civilians (civilian)"]),
    ("the death of a Shia", ["killed 1 Shia civilian (civilian)", "detained 1 Shia civilian (civilian)"]),
]  # fmt: skip


@pytest.fixture
def article(real_article: Path) -> str:
    return real_article.read_text(encoding="utf-8")


@pytest.mark.parametrize(("words", "told"), TOLD)
def test_the_sentences_of_the_real_article_are_counted(article: str, words: str, told: list[str]) -> None:
    sentence = sentence_around(article, article.index(words))
    assert short(counts.find(article, sentence.start, sentence.end)) == told


def test_no_count_of_the_real_article_is_invented(article: str) -> None:
    """The whole article has no more counts than those listed and the few sentences of one person each."""
    assert len(counts.find(article)) <= 112


def test_every_day_without_a_year_gets_the_right_one(article: str) -> None:
    for found in dates.find(article):
        when = found.when
        if when is not None and when.earliest is not None and when.earliest.month >= 11:
            assert when.earliest.year == 2024, found.words.of(article)
        elif when is not None and when.earliest is not None:
            assert when.earliest.year == 2025, found.words.of(article)


def passage(article: str, first: str, last: str) -> Span:
    start = article.index(first)
    return Span(start, article.index(last, start) + len(last))


def test_the_three_reports_of_arzah_are_read_apart(article: str) -> None:
    first = read_passage(article, passage(article, "On 30 January 2025, SOHR", "of Homs."))
    second = read_passage(article, passage(article, "on 1 February, Sunni", "Arzah."))
    third = read_passage(article, passage(article, "On 15 February 2025", "Tell Dahab."))
    assert [draft.counts[0].extent.low for draft in (first, second, third)] == [10, 10, 12]
    assert [draft.dates[0].when for draft in (first, second)] == [on(date(2025, 1, 30)), on(date(2025, 2, 1))]
    assert [draft.places[0].spot.name for draft in (first, second, third)] == ["Arzah"] * 3
    assert first.places[0].spot.admin1 == "Homs"
    assert [draft.modality for draft in (first, second, third)] == [
        Modality.REPORTED,
        Modality.STATED,
        Modality.CLAIMED_BY_PARTY,
    ]
    assert third.originator is not None
    assert third.originator.name is not None
    assert third.originator.name.of(article) == "Saraya Ansar al Sunnah"


def test_the_governorates_are_those_the_article_names(article: str) -> None:
    assert {"Latakia", "Hama", "Tartus", "Homs"} <= set(places.governorates_in(article))
