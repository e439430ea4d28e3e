"""Totals over events: what is added, what is told beside it, what is left out."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from curator.core.counted_once import Within, counted_elsewhere, given_way, within
from curator.core.counts import PersonClass
from curator.core.events import Estimate, EventLink, LinkKind
from curator.core.ids import Uid
from curator.core.totals import By, Counted, Total, by_year, everybody, together, totals

TOTAL, CIVILIAN, SIDE_A, UNKNOWN = PersonClass.TOTAL, PersonClass.CIVILIAN, PersonClass.SIDE_A, PersonClass.UNKNOWN


def counted(
    uid: str,
    day: str = "",
    governorate: str = "",
    event_type: str = "",
    **numbers: tuple[int, int, int],
) -> Counted:
    estimates = {PersonClass(who): Estimate(*number) for who, number in numbers.items()}
    return Counted(Uid(uid), date.fromisoformat(day) if day else None, governorate, event_type, estimates)


def test_months_add_what_was_confirmed_and_tell_what_has_no_number() -> None:
    events = [
        counted("a", "2024-12-14", total=(0, 7, 15)),
        counted("b", "2024-12-25", total=(14, 17, 17)),
        counted("c", "2024-12-31"),
        counted("d", "2025-01-30", total=(10, 10, 12)),
        counted("e", total=(1, 1, 1)),
    ]
    assert totals(events, By.MONTH) == (
        Total("2024-12", Estimate(14, 24, 32), 3, 1),
        Total("2025-01", Estimate(10, 10, 12), 1, 0),
        Total("", Estimate(1, 1, 1), 1, 0),
    )


def test_nothing_added_up_is_not_zero_people() -> None:
    assert totals([counted("a", governorate="Homs")], By.GOVERNORATE) == (Total("Homs", None, 1, 1),)
    assert totals([], By.MONTH) == ()


def test_an_open_end_stays_open_in_the_sum() -> None:
    open_ended = Counted(Uid("a"), None, "Homs", "Attack", {TOTAL: Estimate(3, 3, 3, high_open=True)})
    (line,) = totals([open_ended, counted("b", event_type="Attack", total=(1, 1, 1))], By.EVENT_TYPE)
    assert line.estimate == Estimate(4, 4, 4, high_open=True)


def test_classes_stand_apart_and_a_bare_total_is_of_unknown_class() -> None:
    events = [
        counted("a", total=(17, 17, 17), side_a=(14, 14, 14), side_b=(3, 3, 3)),
        counted("b", total=(10, 10, 12)),
        counted("c", civilian=(2, 2, 2)),
        counted("d"),
    ]
    assert totals(events, By.PERSON_CLASS) == (
        Total("civilian", Estimate(2, 2, 2), 1, 0),
        Total("side_a", Estimate(14, 14, 14), 1, 0),
        Total("side_b", Estimate(3, 3, 3), 1, 0),
        Total("unknown", Estimate(10, 10, 12), 1, 0),
        Total("", None, 1, 1),
    )


def test_everybody_is_the_total_or_else_the_classes_together() -> None:
    assert everybody({TOTAL: Estimate(5, 5, 5), CIVILIAN: Estimate(2, 2, 2)}) == Estimate(5, 5, 5)
    assert everybody({SIDE_A: Estimate(1, 2, 3), CIVILIAN: Estimate(2, 2, 2)}) == Estimate(3, 4, 5)
    assert everybody({}) is None


numbers = st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9)).map(lambda three: tuple(sorted(three)))
events = st.lists(
    st.builds(
        lambda place, day, governorate, total: counted(f"{place}", day, governorate, **total),
        st.uuids(),
        st.sampled_from(["", "2024-12-14", "2024-12-30", "2025-01-01"]),
        st.sampled_from(["", "Homs", "Hama"]),
        st.fixed_dictionaries({}, optional={"total": numbers}),
    ),
    max_size=12,
)


@given(events)
def test_every_way_of_telling_tells_of_the_same_people(found: list[Counted]) -> None:
    sums = set()
    for by in By:
        lines = totals(found, by)
        assert sum(line.without for line in lines) == sum(not each.numbers for each in found)
        known = [line.estimate for line in lines if line.estimate is not None]
        sums.add((sum(each.low for each in known), sum(each.best for each in known), sum(each.high for each in known)))
    assert len(sums) == 1


@given(events)
def test_the_order_of_events_does_not_matter(found: list[Counted]) -> None:
    for by in By:
        assert totals(found, by) == totals(found[::-1], by)


@given(events, st.integers(0, 12))
def test_parts_added_up_apart_come_to_the_same_together(found: list[Counted], cut: int) -> None:
    for by in By:
        parts = [totals(found[:cut], by), totals(found[cut:], by)]
        assert together(parts, by) == totals(found, by)


def test_years_come_from_their_months_and_what_has_no_day_stays_last() -> None:
    events = [
        counted("a", "2024-01-14", total=(0, 7, 15)),
        counted("b", "2024-12-25", total=(1, 1, 1)),
        counted("c", "2023-12-25"),
        counted("d", total=(2, 2, 2)),
    ]
    assert by_year(totals(events, By.MONTH)) == (
        Total("2023", None, 1, 1),
        Total("2024", Estimate(1, 8, 16), 2, 0),
        Total("", Estimate(2, 2, 2), 1, 0),
    )


links = st.lists(
    st.builds(
        lambda n, one, other, kind: EventLink(Uid(f"{n:03}"), Uid(one), Uid(other), kind),
        st.integers(0, 99),
        st.sampled_from("abcde"),
        st.sampled_from("abcde"),
        st.sampled_from(LinkKind),
    ),
    max_size=12,
)


@given(links)
def test_of_linked_events_one_always_stays(found: list[EventLink]) -> None:
    gone = given_way(within(found))
    assert all(_stays(uid, gone) for uid in gone)


def _stays(uid: Uid, gone: dict[Uid, Within]) -> bool:
    """Whether the links for which events give way lead from this one to one that stays."""
    for _ in range(len(gone) + 1):
        if uid not in gone:
            return True
        uid = gone[uid].other
    return False


def test_the_parts_of_a_total_give_way_to_it_as_parts_do_that_name_it() -> None:
    one, other = Uid("one"), Uid("other")
    over = EventLink(Uid("a"), one, other, LinkKind.AGGREGATE_OF)
    part = EventLink(Uid("b"), other, one, LinkKind.PART_OF)
    follows = EventLink(Uid("c"), one, other, LinkKind.FOLLOW_UP)
    assert [(each.event, each.other) for each in within([part, follows, over])] == [(other, one)] * 2


def test_a_number_is_never_lost_to_an_event_without_one_or_to_one_that_is_not_there() -> None:
    one, other = Uid("one"), Uid("other")
    found = within([EventLink(Uid("a"), one, other, LinkKind.DUPLICATE_OF)])
    assert counted_elsewhere(found, {one: True, other: True}) == {one}
    assert counted_elsewhere(found, {one: False, other: False}) == {one}
    assert counted_elsewhere(found, {one: True, other: False}) == frozenset()
    assert counted_elsewhere(found, {one: True}) == frozenset()
