from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import count as counting
from typing import TYPE_CHECKING

import pytest

from curator.core.counts import PersonClass, Quantity, exactly
from curator.core.dates import DateSpan, on
from curator.core.disputes import Dispute, disputes
from curator.core.edits import SetField
from curator.core.events import Estimate, EventFigure, EventState, FigureMethod
from curator.core.four_eyes import ReasonMissingError
from curator.core.ids import Uid, kind_of
from curator.core.judgement import Decision, DisputeKind, OpenedDispute
from curator.core.places import Spot
from curator.core.proposing import Proposal, can_be_proposed, propose_value, told_value
from curator.core.settling import ChoiceRefusedError, SettledAlreadyError
from tests.core.making import EVENT, bearing, case, count, culprit, day, event, place

if TYPE_CHECKING:
    from curator.core.cases import Case
    from curator.core.proposing import Value

METHOD = FigureMethod.AGREED
OF = case(
    bearing(
        "c1",
        count("n1", exactly(10)),
        day("d1", "2025-01-30"),
        place("p1", Spot("Arzah", "Homs")),
        culprit("a1", "Sunni gunmen"),
        originator="s1",
    ),
    bearing(
        "c2",
        count("n2", exactly(12)),
        day("d2", "2025-02-01"),
        place("p2", Spot("Arzah", "Hama")),
        culprit("a2", "Alawite insurgents"),
        originator="s2",
    ),
)


def dispute_on(field: str, of: Case = OF) -> Dispute:
    return next(each for each in disputes(of) if each.field == field)


def proposed(field: str, value: Value, of: Case = OF, because: str = "The list of names has eleven.") -> Proposal:
    numbers = counting()
    return propose_value(of, dispute_on(field, of), value, because, lambda: Uid(f"new-{next(numbers)}"))


def written(proposal: Proposal, field: str) -> list[object]:
    return [each.value for each in proposal.edit.writes if isinstance(each, SetField) and each.field == field]


def test_a_number_between_becomes_the_best_of_its_figure_with_the_reason() -> None:
    field = next(each.field for each in disputes(OF) if each.kind is DisputeKind.COUNTS)
    found = proposed(field, 11)
    assert found.value == "11"
    assert Estimate(10, 11, 12) in written(found, "estimate")
    assert FigureMethod.REVIEWER_VALUE in written(found, "method")
    assert "The list of names has eleven." in written(found, "rationale")
    assert not any(isinstance(each, SetField) and kind_of(each.record) == "comment" for each in found.edit.writes)


@pytest.mark.parametrize(
    ("field", "value", "own", "told"),
    [
        ("when", on(date(2025, 1, 31)), "when", "2025-01-31"),
        ("when", DateSpan(date(2025, 1, 29), None), "when", "from 2025-01-29"),
        ("where", Spot("Arzah", "Tartus"), "where", "Arzah, Tartus"),
        ("perpetrator", " Saraya Ansar ", "perpetrator", "Saraya Ansar"),
    ],
)
def test_days_a_place_or_a_perpetrator_become_the_events_own_and_the_reason_a_comment(
    field: str, value: Value, own: str, told: str
) -> None:
    found = proposed(field, value)
    assert found.value == told
    assert written(found, own) == [value.strip() if isinstance(value, str) else value]
    assert written(found, "text") == ["The list of names has eleven."]
    assert written(found, "field") == [field]


def test_an_approved_event_opens_again() -> None:
    approved = replace(OF, event=replace(event(), state=EventState.APPROVED))
    assert written(proposed("when", on(date(2025, 1, 31)), approved), "state") == [EventState.REOPENED]
    assert written(proposed("when", on(date(2025, 1, 31))), "state") == []


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("when", on(date(2025, 1, 30)), "stands already"),
        ("where", Spot("Arzah", "Homs"), "stands already"),
        ("perpetrator", "  ", "Write what"),
    ],
)
def test_what_stands_already_or_says_nothing_is_not_entered(field: str, value: Value, says: str) -> None:
    with pytest.raises(ChoiceRefusedError, match=says):
        proposed(field, value)


@pytest.mark.parametrize("number", [9, 13])
def test_a_number_beyond_what_anybody_says_is_not_entered(number: int) -> None:
    field = next(each.field for each in disputes(OF) if each.kind is DisputeKind.COUNTS)
    with pytest.raises(ChoiceRefusedError, match=r"outside what the sources give \(10 to 12\)"):
        proposed(field, number)


def test_a_total_below_what_the_other_classes_are_together_waits_for_them() -> None:
    figures = tuple(
        EventFigure(Uid(f"f{best}"), EVENT, Quantity.KILLED, person_class, Estimate(best, best, best), METHOD, (), "")
        for person_class, best in ((PersonClass.CIVILIAN, 8), (PersonClass.SIDE_A, 4), (PersonClass.TOTAL, 12))
    )
    totals = case(
        bearing("c1", count("n1", exactly(10), PersonClass.TOTAL), originator="s1"),
        bearing("c2", count("n2", exactly(12), PersonClass.TOTAL), originator="s2"),
        figures=figures,
    )
    with pytest.raises(ChoiceRefusedError, match="The other classes are more than 11 together"):
        proposed("killed", 11, totals)


def test_a_dispute_that_ends_with_a_verdict_or_is_settled_takes_no_value() -> None:
    opened = replace(OF, opened=(OpenedDispute(Uid("o"), EVENT, "title", "Which one?"),))
    assert not can_be_proposed(dispute_on("title", opened))
    with pytest.raises(ChoiceRefusedError, match="ends with a verdict"):
        proposed("title", "x", opened)
    positions = dispute_on("when").positions
    decision = Decision(Uid("d"), EVENT, DisputeKind.DATES, "when", "2025-01-30", "x", positions)
    settled = replace(OF, decisions=(decision,))
    assert not can_be_proposed(dispute_on("when", settled))
    with pytest.raises(SettledAlreadyError, match="is settled"):
        proposed("when", on(date(2025, 1, 31)), settled)


def test_a_reason_is_needed() -> None:
    with pytest.raises(ReasonMissingError, match="entering another value"):
        proposed("when", on(date(2025, 1, 31)), because=" ")


def test_values_are_told_as_disputes_name_them() -> None:
    told = [told_value(each) for each in (11, on(date(2025, 1, 31)), Spot("Arzah"), " x ")]
    assert told == ["11", "2025-01-31", "Arzah", "x"]
