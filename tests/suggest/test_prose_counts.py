from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core.counts import PersonClass, Quantity
from curator.suggest import counts
from curator.suggest.found import Pattern
from curator.suggest.tables import in_order
from tests.suggest.telling import short


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # passive
        ("Ten farmers were killed near the river.", ["killed 10 farmers (civilian)"]),
        ("Three policemen, two soldiers and a cook were killed.", ["killed 3 policemen (combatants)", "killed 2 soldiers (combatants)", "killed 1 cook (civilian)"]),
        ("The convoy was stopped, with 14 policemen and three attackers being killed.", ["killed 14 policemen (combatants)", "killed 3 attackers (attackers)"]),
        ("Two men from a village near the dam, known as traders, were kidnapped and shot dead.", ["abducted 2 men", "killed 2 men"]),
        ("One guard was killed, two others were injured and a fourth one went missing.", ["killed 1 guard", "injured 2 others", "missing 1"]),
        ("At least eight people, among them a nurse, were injured.", ["injured 8+ people", "injured 1 nurse of #0 (civilian)"]),
        ("Five people were reported killed and 11 injured.", ["killed 5 people", "injured 11"]),
        ("A teacher, who had been kidnapped a week earlier, was found dead.", ["abducted 1 teacher (civilian)", "killed 1 teacher (civilian)"]),
        ("Two members of the Border Guard were kidnapped by gunmen in Sarin, who were later found dead.", ["abducted 2 members of the Border Guard (combatants)", "killed 2 members of the Border Guard (combatants)"]),
        # active
        ("Gunmen killed 10 villagers and wounded five.", ["killed 10 villagers (civilian)", "injured 5 (civilian)"]),
        ("The raid left two soldiers dead and two other soldiers injured.", ["killed 2 soldiers (combatants)", "injured 2 other soldiers (combatants)"]),
        ("A shell struck the bakery, killing one woman and injuring another.", ["killed 1 woman (civilian)", "injured 1 (civilian)"]),
        ("Rebels ambushed the column, killing or wounding fifteen troops.", ["killed_or_injured 15 troops (combatants)"]),
        ("They raided a farm and executed a shepherd before arresting eight others.", ["killed 1 shepherd (civilian)", "detained 8 others (civilian)"]),
        ("Air strikes kill 10 in the north.", ["killed 10"]),
        ("The blast killed a local commander and two of his bodyguards.", ["killed 1 local commander (combatants)", "killed 2 bodyguards (combatants)"]),
        ("The group attacked the town and killed 12 Alawites and another 5 people it called spies.", ["killed 12 Alawites", "killed 5 people"]),
        # nouns
        ("The attack led to the injury of 10 people and the deaths of a member of the Border Command and a local gunman.", ["injured 10 people", "killed 1 member of the Border Command (combatants)", "killed 1 local gunman (attackers)"]),
        ("It ended with one protester's death and five others sustaining injuries.", ["killed 1 protester (civilian)", "injured 5 others (civilian)"]),
        ("The monitor counted three civilian deaths.", ["killed 3 civilian deaths (civilian)"]),
        ("The death toll rose from 10 to at least 12.", ["killed 12+"]),
        ("The shelling claimed the lives of 19 people.", ["killed 19 people"]),
        ("Six bodies of miners were found.", ["killed 6 miners (civilian)"]),
        ("A boy was seized at night; his body was found in a well.", ["killed 1"]),
        # parts of a whole
        ("Gunmen killed 10 Druze including a child and an elderly woman.", ["killed 10 Druze", "killed 1 child of #0 (civilian)", "killed 1 elderly woman of #0 (civilian)"]),
        ("More than 344 civilians were killed, 147 of whom were killed for their faith.", ["killed 345+ civilians (civilian)", "killed 147 of #0 (civilian)"]),
        ("Four people, including three brothers from Tel Aran, were shot dead.", ["killed 4 people", "killed 3 brothers of #0"]),
        ("They killed 17 people: 14 policemen and three cooks.", ["killed 17 people"]),
        ("Twelve people died. Among those killed were three nurses and a driver.", ["killed 12 people", "killed 3 nurses of #0 (civilian)", "killed 1 driver of #0"]),
        # single people
        ("A man and woman were killed in the valley.", ["killed 2 A man and woman"]),
        ("A former soldier and his brother were kidnapped. The two were killed.", ["abducted 2 A former soldier and his brother", "killed 2"]),
        ("A 23-year-old man and his 4-year-old daughter were killed.", ["killed 2 A 23-year-old man and his 4-year-old daughter"]),
        ("Mayor Karim Saleh was assassinated.", ["killed 1 Mayor Karim Saleh (civilian)"]),
        ("Karim Saleh, a baker, was kidnapped by unknown men.", ["abducted 1 baker (civilian)"]),
        # lists, brackets, asides
        ("Six Jesuits (five Spaniards and one Salvadoran) and two women were killed.", ["killed 6 Jesuits (civilian)", "killed 2 women (civilian)"]),
        ("The report says 909 people - soldiers, rebels and villagers - were killed or wounded.", ["killed_or_injured 909 people"]),
        ("Captain Saleh [name as heard] was imprisoned.", ["detained 1 Captain Saleh (combatants)"]),
        ("Three soldiers in Homs and two civilians in Hama were killed.", ["killed 3 soldiers (combatants)", "killed 2 civilians (civilian)"]),
        ("Gunmen killed three soldiers in Sarin, two civilians in Arqa and a child.", ["killed 3 soldiers (combatants)", "killed 2 civilians (civilian)", "killed 1 child (civilian)"]),
        ("They killed the mayor of the small town of Arqa, as well as two peasants.", ["killed 1 mayor (civilian)", "killed 2 peasants (civilian)"]),
        ("The men were attacked by Hassan's brother and 10 villagers were killed.", ["killed 10 villagers (civilian)"]),
        ("Hassan's driver was killed and his bodyguard wounded.", ["killed 1 driver", "injured 1 bodyguard (combatants)"]),
        ("More than 100 villagers, mostly women and children, were massacred.", ["killed 101+ villagers (civilian)"]),
        ("Gunmen killed Karim Saleh, a senior judge, and two of his guards.", ["killed 1 Karim Saleh", "killed 2 guards"]),
        ("Security forces killed four gunmen and two gunmen fled.", ["killed 4 gunmen (attackers)"]),
        ("In clashes with rebels and gunmen, ten soldiers were killed.", ["killed 10 soldiers (combatants)"]),
        ("More than 200 soldiers and guerrillas were killed.", ["killed 201+ soldiers and guerrillas (combatants)"]),
        ("A woman, 23, and her son, 4, were killed.", ["killed 2 A woman, 23, and her son"]),
        ("Two children aged 5 and 7 were killed.", ["killed 2 children (civilian)"]),
        ("A suicide bomber blew himself up, killing himself and four soldiers.", ["killed 4 soldiers (combatants)"]),
        ("The strike left him dead and wounded both his sons.", ["killed 1", "injured 2 sons"]),
        ("The toll rose after five of the wounded died.", ["killed 5"]),
        ("Seventeen people went missing, five of whom were later found dead.", ["missing 17 people", "killed 5"]),
        ("One of the attackers was killed and another was arrested.", ["killed 1 attackers (attackers)", "detained 1 (combatants)"]),
        ("The rebels took 12 workers hostage.", ["abducted 12 workers (civilian)"]),
        ("Eight people, five of them from one family, died.", ["killed 8 people", "killed 5 of #0"]),
        # others
        ("Some 3,000 people have fled their homes.", ["displaced ~3000 people"]),
        ("Police arrested 45 demonstrators.", ["detained 45 demonstrators (civilian)"]),
        ("The rebels freed 12 prisoners.", ["released 12 prisoners"]),
        ("The raid led to the rescue of two kidnapped soldiers.", ["released 2 kidnapped soldiers (combatants)", "abducted 2 kidnapped soldiers (combatants)"]),
        ("Dozens of people were wounded.", ["injured ? people"]),
        ("A shell wounded a baker and children.", ["injured 1 baker (civilian)", "injured 2+ children (civilian)"]),
        # nobody
        ("No one was killed.", ["killed none"]),
        ("The raid caused no casualties.", ["killed_or_injured none casualties"]),
        ("No civilians were injured.", ["injured none civilians (civilian)"]),
    ],
)  # fmt: skip
def test_a_sentence_tells_how_many_suffered_what(text: str, told: list[str]) -> None:
    assert short(counts.find(text)) == told


@pytest.mark.parametrize(
    "text",
    [
        "The city lies 25 km from the border.",
        "Police seized 100 million pills and 14 rifles.",
        "He was 23 years old in 2014.",
        "They marched along the M4 on 25 December.",
        "See notes [41] and [42].",
        "Ten houses were burned and 200 sheep were killed.",
        "The group threatened to kill 10 hostages.",
        "The rebels planned to kidnap two ministers.",
        "Ten people could have been killed.",
        "If soldiers are killed, the truce will end.",
        "Were any civilians killed?",
        "They demanded that the army release 1,000 prisoners.",
        "Two police stations were attacked.",
        "The committee killed the bill.",
        "The first three days were calm.",
        "A camp for displaced persons opened.",
        "He had never killed a man.",
    ],
)
def test_what_did_not_happen_to_people_is_no_count(text: str) -> None:
    assert counts.find(text) == ()


def test_a_pronoun_stands_for_those_told_of_before() -> None:
    found = counts.find("Two shepherds were kidnapped near Sarin. Their bodies were found three days later.")
    assert short(found) == ["abducted 2 shepherds (civilian)", "killed 2 shepherds (civilian)"]
    assert [each.anaphoric for each in found] == [False, True]


def test_a_pronoun_for_one_is_one_even_where_nobody_was_told_of() -> None:
    (found,) = counts.find("They executed him at dawn.")
    assert (found.extent.low, found.extent.high, found.anaphoric) == (1, 1, True)


def test_a_pronoun_for_many_without_anybody_before_is_no_count() -> None:
    assert counts.find("They were killed.") == ()


def test_people_spoken_of_before_are_marked() -> None:
    (found,) = counts.find("The group accused the army of killing the workers.")
    assert found.anaphoric
    assert found.extent.high is None


def test_former_soldiers_are_not_taken_for_fighters() -> None:
    (found,) = counts.find("Gunmen assassinated a former army officer.")
    assert found.combatant is None
    assert found.person_class is PersonClass.UNKNOWN


def test_words_and_the_word_that_tells_are_shown() -> None:
    text = "In Sarin, more than 40 villagers were reportedly killed."
    (found,) = counts.find(text)
    assert found.words.of(text) == "more than 40 villagers"
    assert found.told_by.of(text) == "killed"
    assert found.pattern is Pattern.PASSIVE
    assert found.rule == "literal-1"


def test_only_the_stretch_asked_for_is_read() -> None:
    text = "Two men were killed. Three women were injured."
    middle = text.index("Three")
    assert [each.quantity for each in counts.find(text, middle)] == [Quantity.INJURED]
    assert [each.quantity for each in counts.find(text, 0, middle)] == [Quantity.KILLED]


WORDS = st.sampled_from(
    in_order(
        """killed wounded of the and , 10 two a was were been not to with gunmen soldiers people civilians in Homs who which
        whom ( ) [ ] [4] . ; - — 25 December including said that by unknown no one at least more than dozens bodies found his
        their dead left kidnapped him them others another 344+ three-year-old 's Ahmed Hassan THE قتل 3 مدنيين"""
    )
)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_any_row_of_words_gives_counts_that_hold(text: str) -> None:
    found = counts.find(text)
    for index, each in enumerate(found):
        assert 0 <= each.words.start < each.words.end <= len(text)
        assert 0 <= each.told_by.start < each.told_by.end <= len(text)
        assert each.rule
        if each.subset_of is not None:
            assert 0 <= each.subset_of < len(found)
            assert each.subset_of != index
            assert found[each.subset_of].subset_of is None


@settings(deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    for each in counts.find(text):
        assert each.words.end <= len(text)
