from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.actors import Actor, ActorRole, Confidence
from curator.core.cases import Case, by_uid
from curator.core.claims import ClaimActor, ClaimKind
from curator.core.events import ClaimRelation
from curator.core.ids import Uid
from curator.core.perpetrators import names_nobody, of_perpetrators, suspects
from curator.core.raised import positions
from tests.core.making import bearing, case, culprit
from tests.core.strategies import cases, shuffled

ACTORS = by_uid(
    [
        Actor(Uid("hts"), "Hay'at Tahrir al-Sham", ("HTS",)),
        Actor(Uid("saraya"), "Saraya Ansar al Sunnah"),
        Actor(Uid("gunmen"), "Unknown gunmen"),
        Actor(Uid("sunni"), "Sunni gunmen", unidentified=True),
        Actor(Uid("militants"), "Sunni militants", unidentified=True),
    ]
)


def said(*who: tuple[str, str | None]) -> Case:
    claims = (bearing(f"c{n}", culprit(f"a{n}", *each), originator=f"s{n}") for n, each in enumerate(who))
    return case(*claims, actors=ACTORS)


def is_disputed(of: Case) -> bool:
    return bool(list(of_perpetrators(of)))


@pytest.mark.parametrize(
    ("one", "other", "disputed"),
    [
        (("unknown gunmen", None), ("Sunni gunmen", None), False),
        (("unknown gunmen", None), ("Saraya Ansar al Sunnah", "saraya"), False),
        (("masked assailants", None), ("an unknown armed group", None), False),
        (("مسلحون مجهولون", None), ("Sunni gunmen", None), False),
        (("Unknown gunmen", "gunmen"), ("HTS", "hts"), False),
        (("Sunni gunmen", None), ("Saraya Ansar al Sunnah", "saraya"), True),
        (("Sunni gunmen", None), ("Sunni militants", None), False),
        (("Sunni gunmen", None), ("Alawite gunmen", None), True),
        (("Sunni gunmen", "sunni"), ("Sunni militants", "militants"), False),
        (("Sunni gunmen", "sunni"), ("Saraya", "saraya"), True),
        (("fighters of HTS", None), ("Hay'at Tahrir al-Sham", "hts"), False),
        (("HTS", "hts"), ("the Saraya", "saraya"), True),
        (("HTS", "hts"), ("Tahrir al-Sham", "hts"), False),
        (("the Syrian army", None), ("the Free Syrian Army", None), True),
        (("Ḥizb Allah", None), ("hizb-allah fighters", None), False),
        (("someone", "not-recorded"), ("HTS", "hts"), True),
        (("", None), ("HTS", "hts"), False),
    ],
)
def test_who_contradicts_whom(one: tuple[str, str | None], other: tuple[str, str | None], disputed: bool) -> None:
    assert is_disputed(said(one, other)) == disputed
    assert is_disputed(said(other, one)) == disputed


def test_who_names_nobody_is_a_side_once_there_is_a_dispute() -> None:
    of = said(("unknown gunmen", None), ("Sunni gunmen", None), ("Saraya", "saraya"), ("", None))
    (raised,) = of_perpetrators(of)
    assert raised.field == "perpetrator"
    assert raised.positions == positions(
        [
            ("unknown gunmen", Uid("c0")),
            ("Sunni gunmen", Uid("c1")),
            ("Saraya Ansar al Sunnah", Uid("c2")),
            ("somebody unknown", Uid("c3")),
        ]
    )
    assert raised.because == (
        "Independent sources differ on who did it: Saraya Ansar al Sunnah; Sunni gunmen; somebody unknown; unknown gunmen."
    )


def test_words_of_an_unknown_actor_say_nothing() -> None:
    nobody = bearing("c1", culprit("a1", "those from the east", confidence=Confidence.UNKNOWN), originator="s1")
    assert not is_disputed(case(nobody, bearing("c2", culprit("a2", "Sunni gunmen"), originator="s2")))


def test_a_claim_that_names_two_agrees_with_one_that_names_one_of_them() -> None:
    both = bearing("c1", culprit("a1", "HTS", "hts"), culprit("a2", "Saraya", "saraya"), originator="s1")
    one = bearing("c2", culprit("a3", "HTS", "hts"), originator="s2")
    assert not is_disputed(case(both, one, actors=ACTORS))
    third = bearing("c3", culprit("a4", "Alawite insurgents"), originator="s3")
    (raised,) = of_perpetrators(case(both, third, actors=ACTORS))
    assert [side.value for side in raised.positions] == [
        "Alawite insurgents",
        "Hay'at Tahrir al-Sham and Saraya Ansar al Sunnah",
    ]


@pytest.mark.parametrize("confidence", [Confidence.DENIED, Confidence.ACQUITTED])
@pytest.mark.parametrize("turned", [False, True])
def test_a_denial_contradicts_an_accusation(confidence: Confidence, turned: bool) -> None:
    accused = bearing("c1", culprit("a1", "HTS", "hts", Confidence.ACCUSED), originator="s2" if turned else "s1")
    denied = bearing("c0" if turned else "c2", culprit("a2", "HTS", "hts", confidence), originator="s3")
    (raised,) = of_perpetrators(case(accused, denied, actors=ACTORS))
    assert [side.value for side in raised.positions] == ["Hay'at Tahrir al-Sham", "not Hay'at Tahrir al-Sham"]


def test_a_denial_of_one_does_not_contradict_an_accusation_of_another() -> None:
    accused = bearing("c1", culprit("a1", "Saraya", "saraya"), originator="s1")
    denied = bearing("c2", culprit("a2", "HTS", "hts", Confidence.DENIED), originator="s2")
    assert not is_disputed(case(accused, denied, actors=ACTORS))


def test_a_claim_that_denies_denies_whom_it_names() -> None:
    denial = bearing("c1", culprit("a1", "HTS", "hts"), kind=ClaimKind.DENIAL)
    (suspect,) = suspects(case(actors=ACTORS), denial)
    assert suspect.denied


def test_suspects_come_in_a_fixed_order() -> None:
    who = [culprit("a1", "HTS", "hts"), culprit("a2", "Hay'at Tahrir al-Sham", confidence=Confidence.DENIED)]
    who += [culprit("a3", "Hay'at Tahrir al-Sham"), culprit("a4", "Unknown gunmen", "gunmen")]
    found = [(each.words, each.actor, each.denied) for each in suspects(case(actors=ACTORS), bearing("c", *who))]
    assert found == [
        ("Hay'at Tahrir al-Sham", None, False),
        ("Hay'at Tahrir al-Sham", None, True),
        ("Hay'at Tahrir al-Sham", "hts", False),
        ("Unknown gunmen", None, False),
    ]


def test_only_perpetrators_are_compared() -> None:
    target: ClaimActor = replace(culprit("a1", "HTS", "hts"), role=ActorRole.TARGET)
    of = case(
        bearing("c1", target, originator="s1"),
        bearing("c2", culprit("a2", "x", "saraya"), originator="s2"),
        actors=ACTORS,
    )
    assert not is_disputed(of)


def test_claims_about_less_or_more_than_the_event_do_not_compete() -> None:
    doubtful = bearing("c1", culprit("a1", "HTS", "hts"), relation=ClaimRelation.DOUBTFUL, originator="s1")
    of = case(doubtful, bearing("c2", culprit("a2", "x", "saraya"), originator="s2"), actors=ACTORS)
    assert not is_disputed(of)


@given(cases(), st.data())
def test_who_did_it_does_not_depend_on_order(of: Case, data: st.DataObject) -> None:
    assert list(of_perpetrators(data.draw(shuffled(of)))) == list(of_perpetrators(of))


@pytest.mark.parametrize(
    ("words", "nobody"),
    [
        ("unknown gunmen", True),
        ("an armed group", True),
        ("", True),
        ("مسلحون", True),
        ("Valley Guard", False),
        ("Civilians", False),
    ],
)
def test_words_that_name_nobody_are_told_from_names(words: str, nobody: bool) -> None:
    assert names_nobody(words) is nobody
