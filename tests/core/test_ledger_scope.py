from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from curator.core import counts
from curator.core.claims import ClaimKind, FullClaim, Modality
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateSpan
from curator.core.events import Estimate, EventFigure, EventKind, FigureMethod
from curator.core.ids import Uid
from curator.core.ledger_scope import placed, reported, rests, scope_of
from curator.core.places import PlaceRole, Spot
from curator.core.sources import Source
from tests.core.making import EVENT, Part, bearing, case, count, day, event, place

SOHR = Source(Uid("sohr"), "SOHR")
DECEMBER = day("d", "2024-12-14", "2024-12-31")
HOMS = place("p", Spot("Homs", "Homs"))


def total(*parts: Part) -> FullClaim:
    return bearing("total", count("all", counts.at_least(344)), *parts, kind=ClaimKind.AGGREGATE).full


def told(of: FullClaim, said_by: Source | None = SOHR, **fields: object) -> tuple[str, str]:
    """Why an event that SOHR reports is outside, or inside, the scope of a total."""
    case_ = case(bearing("c1", count("n1", counts.exactly(3)), originator="sohr"), event=event(**fields))
    found = placed(reported(case_, {}), scope_of(of, said_by, {}))
    return found.outside_because, found.inside_because


DAY = DateSpan(date(2024, 12, 20), date(2024, 12, 20))


def test_an_event_that_the_source_reports_in_the_days_and_the_area_is_counted_for_that() -> None:
    assert told(total(DECEMBER, HOMS), when=DAY, where=Spot("Arzah", "Homs")) == (
        "",
        "SOHR reports it. It is in the days of the total. It is in the area of the total.",
    )


def test_what_is_not_known_does_not_speak_against_an_event_and_is_said() -> None:
    assert told(total(DECEMBER, HOMS)) == (
        "",
        "SOHR reports it. It has no day that could speak against it. It has no governorate that could speak against it.",
    )
    assert told(total(DECEMBER, HOMS), where=Spot("Arzah"))[1].endswith("no governorate that could speak against it.")
    assert told(total(), None) == (
        "",
        "Nobody is named for the total, so whoever reports it. The total names no days. The total names no area.",
    )


def test_an_event_outside_says_of_what_it_is_outside() -> None:
    homs = Spot("Arzah", "Homs")
    january = DateSpan(date(2025, 1, 5), date(2025, 1, 5))
    assert told(total(DECEMBER, HOMS), Source(Uid("snhr"), "SNHR"), where=homs)[0] == (
        "SNHR reports nothing of it, and counts only what it reports."
    )
    assert told(total(DECEMBER, HOMS), when=january)[0] == (
        "It lies outside the days of the total (2024-12-14 to 2024-12-31)."
    )
    assert told(total(DECEMBER, HOMS), where=Spot("Arzah", "Hama"))[0] == "Hama lies outside the area of the total."


def test_a_whole_country_is_no_area_that_an_event_could_lie_outside_of() -> None:
    syria = place("p", Spot("Syria", precision=6))
    origin = place("o", Spot("Idlib", "Idlib"), PlaceRole.ORIGIN)
    assert told(total(syria, origin), where=Spot("Arzah", "Homs"))[1].endswith("The total names no area.")
    latakia = place("p", Spot("Latakia"))
    assert told(total(latakia), where=Spot("Arzah", "Homs"))[0] == "Homs lies outside the area of the total."


def test_totals_and_rests_are_left_to_the_ledger_itself() -> None:
    assert told(total(DECEMBER), Source(Uid("snhr"), "SNHR"), kind=EventKind.AGGREGATE)[0] == ""


@pytest.mark.parametrize("modality", [Modality.DENIED, Modality.RETRACTED])
def test_a_source_that_denies_an_event_does_not_report_it(modality: Modality) -> None:
    denial = bearing("c1", count("n1", counts.exactly(3)), originator="sohr", modality=modality)
    found = placed(reported(case(denial), {}), scope_of(total(), SOHR, {}))
    assert found.outside_because.startswith("SOHR reports nothing of it")


def test_a_paper_that_republishes_speaks_with_the_voice_of_its_source() -> None:
    copied = case(bearing("c1", count("n1", counts.exactly(3)), originator="paper"))
    roots = {Uid("paper"): Uid("agency"), Uid("sohr"): Uid("agency")}
    found = placed(reported(copied, roots), scope_of(total(), SOHR, roots))
    assert found.inside_because.startswith("SOHR reports it.")
    nobody = case(bearing("c1", count("n1", counts.exactly(3))))
    assert reported(nobody, roots).voices == frozenset()


def test_an_event_whose_number_is_a_share_of_the_total_says_so() -> None:
    figure = EventFigure(
        Uid("f"), EVENT, Quantity.KILLED, PersonClass.TOTAL, Estimate(3, 3, 3), FigureMethod.SPLIT, (Uid("all"),)
    )
    shared = case(bearing("c1", originator="sohr"), figures=(figure,))
    found = placed(reported(shared, {}), scope_of(total(), SOHR, {}))
    assert found.inside_because.endswith("Its number is a share of this total.")
    by_claims = case(bearing("c1", originator="sohr"), figures=(replace(figure, method=FigureMethod.AGREED),))
    assert reported(by_claims, {}).shares_of == frozenset()


def test_what_is_left_of_a_total_is_told_by_the_count_on_which_a_rest_stands() -> None:
    figure = EventFigure(
        Uid("f"), EVENT, Quantity.KILLED, PersonClass.TOTAL, Estimate(3, 3, 3), FigureMethod.RESIDUAL, (Uid("all"),)
    )
    claimed = bearing("total", count("all", counts.at_least(344)), kind=ClaimKind.AGGREGATE, originator="sohr")
    aside = bearing("c9", count("n9", counts.exactly(5)), kind=ClaimKind.AGGREGATE, originator="sohr")
    of = case(claimed, aside, event=event(kind=EventKind.RESIDUAL), figures=(figure,), sources=[SOHR])
    itemised = reported(case(bearing("c1", count("n1", counts.exactly(10)), originator="sohr")), {})
    assert rests(of, [itemised], {}) == {"all": Estimate(334, 334, 334, high_open=True)}
    vague = bearing("total", count("all", counts.VAGUE), kind=ClaimKind.AGGREGATE, originator="sohr")
    assert rests(replace(of, bearings=(vague,)), [itemised], {}) == {}
