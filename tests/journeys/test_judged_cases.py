"""The cases that judgement is judged by: what each becomes, figure by figure, in the real article and in its invented twin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import ARTICLE
from tests.journeys.tellings import EVENT, TWIN, Telling, begun, count, day, numbers

if TYPE_CHECKING:
    from pathlib import Path

WRITER = "The encyclopedia"


@dataclass(frozen=True, slots=True)
class Case:
    """An article in a collection, and whether it is the real one."""

    of: Telling
    real: bool

    def __call__(self, real: str, twin: str) -> str:
        """The words of the article at hand."""
        return real if self.real else twin


@pytest.fixture(params=["twin", "real"])
def told(request: pytest.FixtureRequest, tmp_path: Path) -> Case:
    if request.param == "twin":
        article = tmp_path / "hills.txt"
        article.write_text(TWIN, encoding="utf-8")
    else:
        article = ARTICLE
        if not article.exists():
            pytest.skip(f"{article} is not here")
    return Case(begun(tmp_path, article), request.param == "real")


def ambush_in_two_sentences(told: Case) -> tuple[dict[str, Any], ...]:
    """Fourteen policemen and three attackers; then "three gunmen" of the same fight, by the same writer."""
    of = told.of
    ambush = of.claim(
        told("Upon entering the village", "At the first houses"),
        told("three attackers being killed", "three ambushers died"),
        speaker=WRITER,
        counts=(
            count("killed", 14, told("14 policemen", "14 constables"), "side_a", group="policemen"),
            count("killed", 3, told("three attackers", "three ambushers"), "side_b", includes_perpetrators=True),
        ),
        dates=[day("2024-12-25")],
        places=[{"name": told("Khirbet al-Ma'zah", "Khirbet Lamma"), "admin1": "Tartus", "verbatim": ""}],
        actors=[{"role": "perpetrator", "verbatim": "militants"}],
    )
    gunmen = of.claim(
        told("Three gunmen associated", "Three gunmen of the judge"),
        told("killed in the gunfight", "died in the shooting"),
        speaker=WRITER,
        counts=(count("killed", 3, "Three gunmen", "side_b"),),
    )
    return ambush, gunmen


def two_who_blame(told: Case) -> tuple[dict[str, Any], ...]:
    """The monitor and the government say who laid the ambush, each otherwise."""
    of = told.of
    monitor = of.claim(
        told("According to SOHR , loyalists", "The Hill Monitor said that followers"),
        told("responsible for the ambush", "laid the ambush"),
        kind="attribution",
        originator=told("SOHR", "The Hill Monitor"),
        modality="reported",
        actors=[
            {
                "role": "perpetrator",
                "name": "the general's loyalists",
                "verbatim": told("loyalists of Mohammed Kanjo Hassan", "followers of the judge"),
                "confidence": "accused",
            }
        ],
    )
    government = of.claim(
        told("The transitional government described", "The interim council called it"),
        told("an attack by Assad loyalists", "the work of the old order"),
        kind="attribution",
        originator="The government",
        modality="claimed_by_party",
        actors=[
            {
                "role": "perpetrator",
                "name": "the old order",
                "verbatim": told("Assad loyalists", "the old order"),
                "confidence": "accused_by_authority",
            }
        ],
    )
    return monitor, government


def test_an_ambush_told_in_two_sentences_is_one_event_and_loses_nobody(told: Case) -> None:
    of = told.of
    ambush, gunmen = ambush_in_two_sentences(told)
    now = of.load(ambush, *two_who_blame(told), gunmen, title="Ambush", code=3)
    assert [(each["kind"], each["field"]) for each in now["disputes"]] == [("D4", "perpetrator")]
    sides = {each["value"]: len(each["claims"]) for each in now["disputes"][0]["positions"]}
    assert sides == {"the general's loyalists": 1, "the old order": 1, "militants": 1}
    assert now["independent_sources"] == 3
    of.submit()
    of.settle("perpetrator", "the general's loyalists")
    of.approve()
    tables = of.exported()
    (row,) = tables["events"]
    assert numbers(row, "killed") == ("17", "17", "17")
    assert numbers(row, "killed_side_a") == ("14", "14", "14")
    assert numbers(row, "killed_side_b") == ("3", "3", "3")
    assert numbers(row, "killed_civilian") == ("", "", "")
    assert (row["contested_on"], row["perpetrator"]) == ("perpetrator", "the general's loyalists")
    assert (row["voices"], row["claims"], row["date_start"], row["date_precision"]) == ("3", "4", "2024-12-25", "1")
    assert sorted(each["voice_because"] for each in tables["event_claims"]) == [
        "",
        "",
        f"All of them rest on {WRITER}.",
        f"All of them rest on {WRITER}.",
    ]


def test_one_killing_told_twice_with_the_street_spelled_otherwise_is_one_death(told: Case) -> None:
    of = told.of
    soldier = told("a member of the Ministry of Defence", "a member of the council's guard")
    attack = of.claim(
        told("On 23 February, a member", "On 23 February, a member"),
        told("a civilian and children", "a resident and children"),
        speaker=WRITER,
        counts=(
            count("killed", 1, soldier, "side_a"),
            count("injured", 1, told("a civilian", "a resident"), "civilian"),
            count("injured", 2, "children", "civilian", qualifier="plural_only", high=None),
        ),
        dates=[day("2025-02-23")],
        places=[{"name": told("Al-Jumhoriya Street", "Al-Nahr Street"), "admin1": "Latakia"}],
        actors=[{"role": "perpetrator", "verbatim": "gunmen"}],
    )
    death = of.claim(
        "On 27 February, a member",
        told("Al-Joumhouryah Street", "An-Nahar Street"),
        speaker=WRITER,
        counts=(count("killed", 1, told("a member of the Military", "a member of the council's guard"), "side_a"),),
        dates=[day("2025-02-27", role="death")],
        places=[{"name": told("Al-Joumhouryah Street", "An-Nahar Street"), "admin1": "Latakia"}],
        actors=[{"role": "perpetrator", "verbatim": told("pro-Assad gunmen", "holdouts")}],
    )
    now = of.load(attack, death, title="Street")
    assert now["disputes"] == []
    of.submit()
    of.approve()
    (row,) = of.exported()["events"]
    assert numbers(row, "killed") == ("1", "1", "1")
    assert numbers(row, "killed_side_a") == ("1", "1", "1")
    # "a civilian and children": the plural is at least two, nobody says how many at most
    assert (*numbers(row, "injured"), row["injured_high_open"]) == ("2", "2", "2", "true")
    assert (row["date_start"], row["date_end"]) == ("2025-02-23", "2025-02-23")
    assert (row["voices"], row["claims"], row["contested_on"]) == ("1", "2", "")


def test_killed_or_wounded_fifteen_is_up_to_fifteen_of_each_and_fifteen_together(told: Case) -> None:
    of = told.of
    ambush = of.claim(
        told("On 14 December, pro-Assad gunmen ambushed", "On 14 December, holdouts"),
        told("fifteen troops", "fifteen soldiers"),
        speaker=WRITER,
        counts=(
            count("killed_or_injured", 15, told("killing or wounding fifteen troops", "killing or wounding fifteen soldiers"), "side_a"),
        ),
        dates=[day("2024-12-14")],
    )  # fmt: skip
    assert of.load(ambush, title="Fifteen")["disputes"] == []
    of.submit()
    of.approve()
    (row,) = of.exported()["events"]
    assert numbers(row, "killed") == ("0", "0", "15")
    assert numbers(row, "injured") == ("0", "0", "15")
    assert numbers(row, "killed_or_injured") == ("15", "15", "15")
    assert numbers(row, "killed_side_a") == ("0", "0", "15")


def test_ten_injured_and_one_dead_of_each_side_are_two_dead(told: Case) -> None:
    of = told.of
    clash = of.claim(
        told("which led to the injury of 10 people", "which led to the injury of 10 people"),
        "a local gunman",
        speaker=WRITER,
        counts=(
            count("injured", 10, "10 people", "unknown"),
            count("killed", 1, told("a member of the Military Operations Command", "one of the council's\nguards"), "side_a"),
            count("killed", 1, "a local gunman", "side_b"),
        ),
        dates=[day("2025-02-28")],
    )  # fmt: skip
    assert of.load(clash, title="Curfew")["disputes"] == []
    of.submit()
    of.approve()
    (row,) = of.exported()["events"]
    assert numbers(row, "killed") == ("2", "2", "2")
    assert (row["killed_side_a_best"], row["killed_side_b_best"], row["killed_civilian_best"]) == ("1", "1", "")
    assert numbers(row, "injured") == ("10", "10", "10")


def test_a_death_in_custody_has_a_custodian_and_accuses_nobody(told: Case) -> None:
    of = told.of
    death = of.claim(
        told("On 18 February 2025, SOHR reported the death", "On 18 February, the Hill Monitor told"),
        "signs of torture",
        originator=told("SOHR", "The Hill Monitor"),
        modality="reported",
        counts=(count("killed", 1, told("a Shia civilian", "a farmer"), "civilian"),),
        dates=[day(None, "2025-02-18"), day("2025-02-18", role="report")],
        places=[
            {"role": "origin", "name": told("Ghawr Gharbiyah", "Wadi Gharb"), "admin1": "Homs"},
            {"role": "body_found", "name": told("Homs Hospital", "Senn"), "admin1": "Homs"},
        ],
        actors=[
            {
                "role": "custodian",
                "name": "The security service",
                "verbatim": told("the General Security Service", "the Guard"),
            }
        ],
    )
    assert of.load(death, title="Custody")["disputes"] == []
    of.submit()
    of.approve()
    (row,) = of.exported()["events"]
    assert numbers(row, "killed") == ("1", "1", "1")
    assert numbers(row, "killed_civilian") == ("1", "1", "1")
    assert (row["perpetrator"], row["contested_on"], row["voices"]) == ("", "", "1")
    assert (row["date_start"], row["date_end"], row["date_precision"]) == ("", "2025-02-18", "")


def test_what_is_called_disinformation_leaves_the_house_only_once_somebody_has_decided(told: Case) -> None:
    of = told.of
    video = of.claim(
        told("The footage depicted attackers", "The footage showed attackers"),
        told("five shrine attendants", "five keepers of it"),
        speaker=WRITER,
        modality="reported",
        counts=(count("killed", 5, told("five shrine attendants", "five keepers"), "civilian"),),
        dates=[day("2024-12-25", role="claim_made")],
        actors=[{"role": "perpetrator", "verbatim": "attackers"}],
        caveats=["disinformation"],
    )
    checked = of.claim(
        told("a co-ordinated disinformation campaign", "a campaign spread"),
        told("the shrine attack through social media networks", "weeks before"),
        kind="status_update",
        originator="The fact-checkers",
        dates=[day("2024-11-01", "2024-11-30")],
    )
    now = of.load(video, checked, title="Shrine", code=3)
    assert [(each["kind"], each["field"]) for each in now["disputes"]] == [("D6", "existence")]
    assert {each["value"] for each in now["disputes"][0]["positions"]} == {"it happened", "it did not happen as told"}
    of.submit()
    for options in ((), ("--unreviewed",)):
        tables = of.exported(*options, code=3)
        assert tables["events"] == []
        (withheld,) = [each for each in tables["withheld"] if each["kind"] == "event"]
        assert (withheld["id"], withheld["disputed_on"]) == (EVENT, "existence")
        assert "A caveat calls the report false" in withheld["because"]
    of.settle("existence", "it happened")
    of.approve()
    tables = of.exported()
    (row,) = tables["events"]
    assert numbers(row, "killed") == ("5", "5", "5")
    assert (row["contested_on"], row["date_start"], row["date_end"]) == ("existence", "2024-11-01", "2024-11-30")
    assert "disinformation" in row["caveats"]
    assert "disinformation" in {each["kind"] for each in tables["caveats"]}
