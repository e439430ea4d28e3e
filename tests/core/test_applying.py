from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import count as counting
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import counts
from curator.core.applying import applied
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateSpan, on
from curator.core.disputes import Dispute, disputes
from curator.core.events import Estimate, EventFigure, FigureMethod
from curator.core.ids import Uid, uid_of
from curator.core.judgement import DisputeKind, OpenedDispute
from curator.core.places import Spot
from curator.core.settling import choices
from curator.core.sources import Reliability
from curator.core.staleness import why_unequal
from tests.core.making import EVENT, bearing, case, count, culprit, day, event, place, source
from tests.core.strategies import cases

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.core.cases import Case
    from curator.core.edits import SetField

OF = case(
    bearing(
        "c1",
        count("n1", counts.exactly(10)),
        day("d1", "2025-01-30"),
        place("p1", Spot("Arzah", "Homs")),
        culprit("a1", "Sunni gunmen"),
        originator="s1",
    ),
    bearing(
        "c2",
        count("n2", counts.exactly(12)),
        day("d2", "2025-02-01"),
        place("p2", Spot("Arzah", "Hama")),
        culprit("a2", "Alawite insurgents"),
        originator="s2",
    ),
)


def minted() -> Callable[[], Uid]:
    numbers = counting()
    return lambda: Uid(f"figure-{next(numbers)}")


def dispute_on(field: str, of: Case = OF) -> Dispute:
    return next(each for each in disputes(of) if each.field == field)


def writes(field: str, chosen: str, of: Case = OF) -> tuple[SetField, ...]:
    return applied(of, dispute_on(field, of), chosen, "It is so.", minted())


def figures_after(of: Case, written: tuple[SetField, ...]) -> list[EventFigure]:
    """The figures of the event as the writes leave them."""
    standing: dict[str, dict[str, Any]] = {
        each.uid: {name: getattr(each, name) for name in EventFigure.__slots__ if name != "uid"} for each in of.figures
    }
    for write in written:
        standing.setdefault(uid_of(write.record), {})[write.field] = write.value
    return [EventFigure(Uid(uid), **values) for uid, values in standing.items()]


@pytest.mark.parametrize(
    ("field", "chosen", "value"),
    [
        ("when", "2025-02-01", on(date(2025, 2, 1))),
        ("where", "Arzah, Hama", Spot("Arzah", "Hama")),
        ("perpetrator", "Alawite insurgents", "Alawite insurgents"),
    ],
)
def test_the_event_takes_on_what_was_chosen(field: str, chosen: str, value: object) -> None:
    (write,) = writes(field, chosen)
    assert (write.field, write.value) == (field, value)


def test_what_the_event_says_already_is_not_written_again() -> None:
    whole = DateSpan(date(2025, 1, 30), date(2025, 2, 1))
    of = replace(OF, event=event(when=whole, where=Spot("Arzah"), perpetrator="unknown"))
    assert writes("when", "2025-01-30 to 2025-02-01", of) == ()
    assert writes("where", "Arzah", of) == ()
    assert writes("perpetrator", "unknown", of) == ()


def test_a_verdict_in_words_changes_no_value() -> None:
    of = case(opened=(OpenedDispute(Uid("o"), EVENT, "title", "Too long."),))
    assert writes("title", "keep it", of) == ()


def test_a_number_becomes_the_figure_and_the_total_follows() -> None:
    made = {each.person_class: each for each in figures_after(OF, writes("killed:civilian", "12"))}
    assert made[PersonClass.CIVILIAN].estimate == made[PersonClass.TOTAL].estimate == Estimate(10, 12, 12)
    assert made[PersonClass.CIVILIAN].method is FigureMethod.REVIEWER_VALUE
    assert made[PersonClass.CIVILIAN].rationale == "It is so."
    assert made[PersonClass.TOTAL].rationale == "It moves with the decision on killed:civilian: It is so."


def test_a_figure_that_stands_is_changed_and_not_doubled() -> None:
    standing = EventFigure(
        Uid("f"),
        EVENT,
        Quantity.KILLED,
        PersonClass.CIVILIAN,
        Estimate(10, 10, 12),
        FigureMethod.LOWEST,
        (Uid("n1"), Uid("n2")),
    )
    of = replace(OF, figures=(standing,))
    after = figures_after(of, writes("killed:civilian", "12", of))
    assert sorted(each.person_class for each in after) == [PersonClass.CIVILIAN, PersonClass.TOTAL]
    assert next(each for each in after if each.uid == "f").estimate.best == 12


@pytest.mark.parametrize(("grade", "chosen"), [("F", "20"), ("F", "17"), ("A", "17"), ("A", "20")])
@pytest.mark.parametrize("low", [17, 15])
def test_a_total_of_several_classes_moves_those_of_unknown_class(grade: str, chosen: str, low: int) -> None:
    of = case(
        bearing(
            "c1",
            count("n1", counts.exactly(14), PersonClass.SIDE_A),
            count("n2", counts.exactly(3), PersonClass.SIDE_B),
            originator="s1",
        ),
        bearing("c2", count("n3", counts.exactly(20), PersonClass.TOTAL), originator="s2"),
        bearing("c3", count("n4", counts.exactly(low), PersonClass.TOTAL), originator="s3"),
        sources=[source("s2", Reliability(grade))],
    )
    number = chosen if chosen == "20" else str(low)
    after = figures_after(of, writes("killed", number, of))
    assert why_unequal(after) == ()
    if int(number) >= 17:
        assert {each.person_class: each.estimate.best for each in after}[PersonClass.TOTAL] == int(number)


def test_a_total_moves_the_only_class_there_is() -> None:
    of = case(
        bearing("c1", count("n1", counts.exactly(10)), originator="s1"),
        bearing("c2", count("n2", counts.exactly(12), PersonClass.UNKNOWN), originator="s2"),
    )
    after = {each.person_class: each.estimate.best for each in figures_after(of, writes("killed", "12", of))}
    assert after == {PersonClass.CIVILIAN: 12, PersonClass.TOTAL: 12}


def test_where_no_total_can_be_proposed_the_event_takes_on_none() -> None:
    of = case(
        bearing("c1", count("n1", counts.exactly(12), PersonClass.TOTAL), originator="s1"),
        bearing("c2", count("n2", counts.exactly(14)), originator="s2"),
    )
    assert writes("killed", "12", of) == ()


def test_a_class_is_decided_without_a_total() -> None:
    of = case(
        bearing("c1", count("n1", counts.exactly(10)), originator="s1"),
        bearing("c2", count("n2", counts.exactly(11)), originator="s2"),
        bearing("c3", count("n3", counts.exactly(12), PersonClass.SIDE_A), originator="s3"),
    )
    after = {each.person_class: each.estimate.best for each in figures_after(of, writes("killed:civilian", "11", of))}
    assert after == {PersonClass.CIVILIAN: 11, PersonClass.SIDE_A: 12}


@given(cases(), st.data())
def test_whatever_is_chosen_the_classes_add_up_to_the_total(of: Case, data: st.DataObject) -> None:
    numbers = [each for each in disputes(of) if each.kind is DisputeKind.COUNTS]
    if not numbers:
        return
    dispute = data.draw(st.sampled_from(numbers))
    chosen = data.draw(st.sampled_from(choices(of, dispute)))
    after = figures_after(of, applied(of, dispute, chosen, "It is so.", minted()))
    assert why_unequal(after) == ()
