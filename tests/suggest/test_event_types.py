from __future__ import annotations

import pytest

from curator.suggest.event_types import TYPES, find, of_words


@pytest.mark.parametrize(
    ("text", "sub_type", "event_type"),
    [
        ("Ten civilians were executed by gunmen.", "Attack", "Violence against civilians"),
        ("A man was kidnapped near the mill.", "Abduction/forced disappearance", "Violence against civilians"),
        ("A man was kidnapped and executed.", "Attack", "Violence against civilians"),
        ("Rebels ambushed a patrol.", "Armed clash", "Battles"),
        ("An air strike hit the town.", "Air/drone strike", "Explosions/Remote violence"),
        ("A car bomb exploded, killing ten.", "Remote explosive/landmine/IED", "Explosions/Remote violence"),
        ("The army shelled two villages.", "Shelling/artillery/missile attack", "Explosions/Remote violence"),
        ("Crowds marched through the city.", "Peaceful protest", "Protests"),
        ("Several protesters were arrested.", "Protest with intervention", "Protests"),
        ("Police opened fire to disperse the crowd.", "Excessive force against protesters", "Protests"),
        ("Riots broke out.", "Violent demonstration", "Riots"),
        ("Forces arrested twelve young men.", "Arrests", "Strategic developments"),
        ("Gunmen set fire to seven houses.", "Looting/property destruction", "Strategic developments"),
        ("Guards seized a large shipment of weapons.", "Disrupted weapons use", "Strategic developments"),
        ("مقتل ثلاثة مدنيين بقصف مدفعي", "Shelling/artillery/missile attack", "Explosions/Remote violence"),
    ],
)
def test_words_betray_the_kind_of_event(text: str, sub_type: str, event_type: str) -> None:
    found = find(text)
    assert found is not None
    assert (found.sub_type, found.type) == (sub_type, event_type)
    assert found.words.of(text)


def test_words_that_betray_nothing_give_no_kind() -> None:
    assert find("The judges spoke of land.") is None
    assert of_words("The judges spoke of land.") == ""


def test_every_kind_that_is_read_has_its_type() -> None:
    assert len(set(TYPES.values())) == 6
