from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import counts
from curator.core.claims import ClaimKind, FullClaim
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, EventFigure, EventKind, EventLink, EventState, FigureMethod, LinkKind
from curator.core.ids import Uid
from curator.core.ledger import Candidate, Line, Residual, candidate, ledger, residual, rest, summed
from curator.core.statements import Said
from tests.core.making import EVENT, Part, bearing, case, count, event

CIVILIAN, SIDE_A, UNKNOWN, TOTAL = PersonClass.CIVILIAN, PersonClass.SIDE_A, PersonClass.UNKNOWN, PersonClass.TOTAL
KILLED = Quantity.KILLED


def claimed(*parts: Part) -> FullClaim:
    return bearing("total", *parts, kind=ClaimKind.AGGREGATE).full


def itemised(
    uid: str, *numbers: int, person_class: PersonClass = CIVILIAN, links: tuple[EventLink, ...] = (), **fields: Any
) -> Candidate:
    """An event with low, best and high killed, or with one number for all three."""
    low, best, high = numbers if len(numbers) == 3 else numbers * 3
    outside = fields.pop("outside_because", "")
    made = event(uid=Uid(uid), public_id=f"E-{uid}", **fields)
    return Candidate(made, {(KILLED, person_class): Estimate(low, best, high)}, links, outside)


def link(one: str, other: str, kind: LinkKind) -> EventLink:
    return EventLink(Uid(f"{one}-{other}"), Uid(one), Uid(other), kind)


SOHR = claimed(
    count("all", counts.at_least(344), verbatim="344+"),
    count("sectarian", counts.exactly(147), subset_of="all", verbatim="147 of whom"),
)


def why_not(line: Line) -> dict[str, str]:
    return {item.event.uid: item.because for item in line.items if item.estimate is None}


# -- the sample -------------------------------------------------------------------------------------------------------------


def test_344_claimed_stand_beside_85_itemised_and_are_not_added() -> None:
    whole, part = ledger(SOHR, [itemised("1", 60), itemised("2", 10, 10, 12), itemised("3", 15)])
    assert whole.claimed == Said(344, None, SOHR.counts[:1])
    assert whole.itemised == Estimate(85, 85, 87)
    assert whole.residual == Residual(344 - 87, 344 - 85, None)
    assert (part.count.uid, part.part_of) == ("sectarian", "all")
    assert part.claimed is not None
    assert part.claimed.low == 147


def test_a_part_of_a_total_is_a_line_without_items_or_residual() -> None:
    _, part = ledger(SOHR, [itemised("1", 60)])
    assert (part.items, part.itemised, part.residual) == ((), None, None)
    assert part.remarks == ("A part of the total, shown and not added to it.",)


def test_a_part_whose_whole_is_gone_is_at_least_that_many() -> None:
    orphan = claimed(count("sectarian", counts.exactly(147), subset_of="gone"))
    (line,) = ledger(orphan, [])
    assert line.claimed is not None
    assert (line.claimed.low, line.claimed.high) == (147, None)
    assert line.residual == Residual(147, 147, None)


def test_without_items_nothing_is_zero() -> None:
    whole, _ = ledger(SOHR, [])
    assert whole.itemised is None
    assert whole.residual == Residual(344, 344, None)


def test_words_that_are_no_number_are_a_line_without_numbers() -> None:
    named, unnamed = ledger(
        claimed(count("a", counts.VAGUE, verbatim="dozens"), count("b", counts.VAGUE)), [itemised("1", 3)]
    )
    assert (named.claimed, named.itemised, named.residual) == (None, None, None)
    assert named.remarks == ("“dozens” is not turned into a number, so nothing is set beside it.",)
    assert unnamed.remarks[0].startswith("This count")


def test_more_itemised_than_claimed_is_remarked() -> None:
    (line,) = ledger(claimed(count("all", counts.exactly(20))), [itemised("1", 15), itemised("2", 10)])
    assert line.residual == Residual(0, 0, 0)
    assert line.remarks == (
        (
            "The itemised events alone come to at least 25, more than the claimed 20: some of them may be counted twice, or not be "
            "part of what is claimed."
        ),
    )


# -- what counts --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "because"),
    [
        ({"state": EventState.WITHDRAWN}, "It is withdrawn."),
        ({"withdrawn_because": "a slip"}, "It is withdrawn."),
        ({"state": EventState.MERGED_INTO}, "It is merged into another event."),
        ({"kind": EventKind.AGGREGATE}, "It is a total or a rest itself, not a single event."),
        ({"kind": EventKind.RESIDUAL}, "It is a total or a rest itself, not a single event."),
        ({"outside_because": "It happened in 2023."}, "It happened in 2023."),
    ],
)
def test_events_that_are_not_part_of_the_total_are_listed_with_the_reason(fields: dict[str, Any], because: str) -> None:
    whole, _ = ledger(SOHR, [itemised("1", 60), itemised("2", 10, **fields)])
    assert whole.itemised == Estimate(60, 60, 60)
    assert why_not(whole) == {"2": because}


def test_an_event_without_such_a_number_is_not_zero() -> None:
    fighters = itemised("2", 10, person_class=SIDE_A)
    nothing = Candidate(event(uid=Uid("3"), public_id="E-3"))
    whole, _ = ledger(SOHR, [itemised("1", 60), fighters, nothing])
    assert why_not(whole) == {
        "2": "It gives no number of civilians killed.",
        "3": "It gives no number of civilians killed.",
    }


def test_people_of_unknown_class_can_be_civilians() -> None:
    unknown = itemised("1", 8, 10, 12, person_class=UNKNOWN)
    whole, _ = ledger(SOHR, [unknown])
    assert whole.itemised == Estimate(0, 0, 12)
    assert whole.residual == Residual(332, 344, None)
    assert (
        whole.items[0].because
        == "It gives 8 to 12 without saying who they were, so it can hold up to as many of these."
    )


def test_an_event_that_says_who_everybody_was_holds_no_others() -> None:
    known = Candidate(
        event(uid=Uid("1"), public_id="E-1"),
        {(KILLED, SIDE_A): Estimate(3, 3, 3), (KILLED, TOTAL): Estimate(3, 3, 3)},
    )
    whole, _ = ledger(SOHR, [known])
    assert whole.itemised is None


def test_an_open_event_can_hold_all_of_the_rest() -> None:
    open_ = Candidate(event(uid=Uid("1"), public_id="E-1"), {(KILLED, TOTAL): Estimate(5, 5, 5, high_open=True)})
    whole, _ = ledger(SOHR, [open_])
    assert whole.residual == Residual(0, 344, None)
    assert "at least 5" in whole.items[0].because


@pytest.mark.parametrize("person_class", [TOTAL, UNKNOWN])
def test_a_total_of_everybody_is_set_beside_everybody(person_class: PersonClass) -> None:
    everybody = claimed(count("all", counts.exactly(100), person_class))
    split = Candidate(
        event(uid=Uid("1"), public_id="E-1"),
        {(KILLED, CIVILIAN): Estimate(3, 3, 4), (KILLED, SIDE_A): Estimate(5, 5, 5)},
    )
    (line,) = ledger(everybody, [split, itemised("2", 10, person_class=TOTAL)])
    assert line.itemised == Estimate(18, 18, 19)
    assert line.residual == Residual(81, 82, 82)


def test_lines_and_items_come_in_a_fixed_order() -> None:
    part, whole = SOHR.counts[1], SOHR.counts[0]
    second = count("also", counts.exactly(9), quantity=Quantity.INJURED)
    lines = ledger(claimed(part, whole, second), [itemised("2", 1), itemised("3", 1), itemised("1", 1)])
    assert [line.count.uid for line in lines] == ["all", "also", "sectarian"]
    assert [item.event.uid for item in lines[0].items] == ["1", "2", "3"]


def test_as_many_itemised_as_claimed_is_not_remarked() -> None:
    (line,) = ledger(claimed(count("all", counts.exactly(20))), [itemised("1", 20)])
    assert line.remarks == ()


def test_of_events_merged_into_each_other_on_two_laptops_the_first_made_counts() -> None:
    both = [
        itemised("1", 10, state=EventState.MERGED_INTO, merged_into=Uid("2")),
        itemised("2", 12, state=EventState.MERGED_INTO, merged_into=Uid("1")),
    ]
    whole, _ = ledger(SOHR, both)
    assert whole.itemised == Estimate(10, 10, 10)
    assert why_not(whole) == {"2": "It is merged into E-1, and counted there."}


def test_a_rest_has_the_numbers_of_a_figure() -> None:
    whole, part = ledger(SOHR, [itemised("1", 60)])
    assert rest(whole) == Estimate(284, 284, 284, high_open=True)
    assert rest(part) is None
    (closed,) = ledger(claimed(count("all", counts.exactly(70))), [itemised("1", 60)])
    assert rest(closed) == Estimate(10, 10, 10)
    (unread,) = ledger(claimed(count("all", counts.VAGUE)), [])
    assert rest(unread) is None
    nothing, _ = ledger(SOHR, [])
    assert rest(nothing) == Estimate(344, 344, 344, high_open=True)


# -- links --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "because"),
    [
        (LinkKind.DUPLICATE_OF, "It is a duplicate of E-1, and counted there."),
        (LinkKind.PART_OF, "It is a part of E-1, and counted there."),
        (LinkKind.SAME_VICTIMS, "Its victims are those of E-1, and counted there."),
    ],
)
def test_the_same_people_are_counted_once(kind: LinkKind, because: str) -> None:
    links = (link("2", "1", kind),)
    whole, _ = ledger(SOHR, [itemised("1", 10, links=links), itemised("2", 10, links=links)])
    assert whole.itemised == Estimate(10, 10, 10)
    assert why_not(whole) == {"2": because}


@pytest.mark.parametrize("kind", [LinkKind.DISTINCT_FROM, LinkKind.FOLLOW_UP])
def test_other_links_take_nobody_out(kind: LinkKind) -> None:
    whole, _ = ledger(SOHR, [itemised("1", 10, links=(link("2", "1", kind),)), itemised("2", 10)])
    assert whole.itemised == Estimate(20, 20, 20)
    assert whole.remarks == ()


def test_the_parts_of_an_event_that_totals_them_are_not_added_to_it() -> None:
    links = (link("2", "1", LinkKind.AGGREGATE_OF),)
    whole, _ = ledger(SOHR, [itemised("1", 10, links=links), itemised("2", 10, links=links)])
    assert whole.itemised == Estimate(10, 10, 10)
    assert why_not(whole) == {"1": "It is a part of E-2, and counted there."}


def test_a_possible_duplicate_is_counted_and_remarked() -> None:
    links = (link("2", "1", LinkKind.POSSIBLE_DUPLICATE), link("2", "9", LinkKind.POSSIBLE_DUPLICATE))
    whole, _ = ledger(SOHR, [itemised("1", 10, links=links), itemised("2", 10, links=links)])
    assert whole.itemised == Estimate(20, 20, 20)
    assert whole.remarks == ("E-2 and E-1 may be one event and are both counted: decide whether they are.",)


def test_of_a_ring_of_duplicates_the_same_one_is_counted_always() -> None:
    ring = tuple(link(one, other, LinkKind.DUPLICATE_OF) for one, other in ("12", "23", "31", "11"))
    for order in permutations(ring):
        whole, _ = ledger(SOHR, [itemised(uid, 10, links=order) for uid in "123"])
        assert whole.itemised == Estimate(10, 10, 10)
        assert set(why_not(whole)) == {"1", "2"}


def test_possible_duplicates_are_remarked_in_a_fixed_order() -> None:
    links = [link(one, other, LinkKind.POSSIBLE_DUPLICATE) for one, other in ("12", "13", "23", "24", "34")]
    for order in (links, links[::-1]):
        whole, _ = ledger(SOHR, [itemised(uid, 10, links=tuple(order)) for uid in "1234"])
        assert [remark[:11] for remark in whole.remarks] == [
            "E-1 and E-2",
            "E-1 and E-3",
            "E-2 and E-3",
            "E-2 and E-4",
            "E-3 and E-4",
        ]


def test_a_duplicate_counts_where_its_original_gives_no_number() -> None:
    links = (link("2", "1", LinkKind.DUPLICATE_OF),)
    silent = Candidate(event(uid=Uid("1"), public_id="E-1"), {}, links)
    whole, _ = ledger(SOHR, [silent, itemised("2", 10, links=links)])
    assert whole.itemised == Estimate(10, 10, 10)


def test_an_event_that_is_out_takes_nobody_with_it() -> None:
    links = (link("2", "1", LinkKind.DUPLICATE_OF), link("2", "3", LinkKind.PART_OF))
    gone = itemised("1", 10, state=EventState.WITHDRAWN, links=links)
    whole, _ = ledger(SOHR, [gone, itemised("2", 10, links=links)])
    assert whole.itemised == Estimate(10, 10, 10)


@given(
    st.lists(st.tuples(st.sampled_from("1234"), st.sampled_from("1234"), st.sampled_from(LinkKind)), max_size=6),
    st.permutations("1234"),
)
def test_people_linked_as_the_same_are_never_counted_twice(
    links: list[tuple[str, str, LinkKind]], order: list[str]
) -> None:
    made = tuple(link(*each) for each in dict.fromkeys(links))
    whole, _ = ledger(SOHR, [itemised(uid, 10, links=made) for uid in order])
    again, _ = ledger(SOHR, [itemised(uid, 10, links=made[::-1]) for uid in "1234"])
    assert again.itemised == whole.itemised
    counted = {item.event.uid for item in whole.items if item.estimate is not None}
    assert counted
    same = {LinkKind.DUPLICATE_OF, LinkKind.PART_OF, LinkKind.SAME_VICTIMS, LinkKind.AGGREGATE_OF}
    joined = {frozenset(each[:2]) for each in links if each[2] in same and each[0] != each[1]}
    for uid in "1234":
        if uid not in counted:
            assert any(uid in pair for pair in joined)
    if len(joined) == 1:
        assert len(counted) == 3


# -- arithmetic ---------------------------------------------------------------------------------------------------------------

SOMETIMES_OPEN = st.one_of(st.none(), st.integers(0, 60))
CLAIMED = st.builds(
    lambda low, more: Said(low, None if more is None else low + more), st.integers(0, 100), SOMETIMES_OPEN
)
ESTIMATES = st.builds(
    lambda low, up, more, is_open: Estimate(low, low + up, low + up + more, is_open),
    st.integers(0, 40),
    st.integers(0, 20),
    st.integers(0, 20),
    st.booleans(),
)


@given(CLAIMED, st.lists(ESTIMATES, max_size=4))
def test_the_residual_lies_in_order(total: Said, estimates: list[Estimate]) -> None:
    left = residual(total, summed(estimates))
    assert 0 <= left.low <= left.best
    assert left.high is None or left.best <= left.high
    assert (left.high is None) == (total.high is None)


@given(CLAIMED, st.lists(ESTIMATES, min_size=1, max_size=4), st.data())
def test_every_rest_that_can_be_lies_in_the_residual(
    total: Said, estimates: list[Estimate], data: st.DataObject
) -> None:
    """Whatever the true numbers are within their bounds, the true rest is within the residual's."""
    true_total = total.low + data.draw(st.integers(0, 200 if total.high is None else total.high - total.low))
    true_items = [
        each.low + data.draw(st.integers(0, 300 if each.high_open else each.high - each.low)) for each in estimates
    ]
    left = residual(total, summed(estimates))
    rest = max(0, true_total - sum(true_items))
    assert left.low <= rest
    assert left.high is None or rest <= left.high


def test_the_sum_of_nothing_is_nothing() -> None:
    assert summed([]) is None
    assert summed([Estimate(0, 0, 0)]) == Estimate(0, 0, 0)


def test_one_open_number_opens_the_sum() -> None:
    assert summed([Estimate(1, 1, 1, high_open=True), Estimate(2, 2, 2)]) == Estimate(3, 3, 3, high_open=True)


# -- candidates ---------------------------------------------------------------------------------------------------------------


def figure(uid: str, best: int, quantity: Quantity = KILLED) -> EventFigure:
    return EventFigure(Uid(uid), EVENT, quantity, CIVILIAN, Estimate(best, best, best), FigureMethod.REVIEWER_VALUE)


def test_an_event_counts_with_what_people_set_and_else_with_what_is_proposed() -> None:
    told = bearing("c", count("n1", counts.exactly(10)), count("n2", counts.exactly(4), quantity=Quantity.INJURED))
    links = (link("event", "other", LinkKind.DISTINCT_FROM),)
    proposed = candidate(case(told, links=links), "It happened elsewhere.")
    assert proposed.estimates[(KILLED, TOTAL)] == Estimate(10, 10, 10)
    assert (proposed.links, proposed.outside_because) == (links, "It happened elsewhere.")
    by_hand = candidate(case(told, figures=(figure("f2", 9), figure("f1", 8))))
    assert by_hand.estimates == {
        (KILLED, CIVILIAN): Estimate(9, 9, 9),
        (Quantity.INJURED, CIVILIAN): Estimate(4, 4, 4),
        (Quantity.INJURED, TOTAL): Estimate(4, 4, 4),
    }
