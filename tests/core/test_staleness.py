from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from curator.core import counts
from curator.core.claims import ClaimCount, ClaimKind
from curator.core.counts import PersonClass, Quantity
from curator.core.events import ClaimRelation, Estimate, EventFigure, FigureMethod
from curator.core.figures import Proposal, propose
from curator.core.ids import Uid
from curator.core.shares import Share
from curator.core.staleness import why_stale, why_unequal
from tests.core.making import EVENT, bearing, case, count, source
from tests.core.strategies import cases

if TYPE_CHECKING:
    from curator.core.cases import Bearing, Case

TEN = bearing("c1", count("n1", counts.exactly(10)), originator="s1")
TWELVE = bearing("c2", count("n2", counts.exactly(12)), originator="s2")
BOTH = case(TEN, TWELVE, sources=[source("s2", name="SNHR")])


def taken(proposal: Proposal, **fields: Any) -> EventFigure:
    return EventFigure(
        **{
            "uid": Uid("figure"),
            "event": EVENT,
            "quantity": proposal.quantity,
            "person_class": proposal.person_class,
            "estimate": proposal.estimate,
            "method": proposal.method,
            "rests_on": proposal.rests_on,
            **fields,
        }
    )


def figure(of: Case, **fields: Any) -> EventFigure:
    return taken(next(each for each in propose(of) if each.person_class is PersonClass.CIVILIAN), **fields)


@given(cases())
def test_a_figure_taken_as_proposed_is_not_stale(of: Case) -> None:
    for proposal in propose(of):
        assert why_stale(taken(proposal), of) is None


def test_a_figure_on_a_count_that_is_gone_is_stale() -> None:
    assert why_stale(figure(BOTH), case(TEN)) == (
        "The figure of civilians killed rests on a count that is no longer in use: look at it again."
    )
    assert why_stale(figure(BOTH), case()) == (
        "The figure of civilians killed rests on 2 counts that are no longer in use: look at it again."
    )


def test_a_new_number_outside_the_bounds_makes_it_stale() -> None:
    of_one = figure(case(TEN))
    assert why_stale(of_one, BOTH) == "SNHR gives 12 civilians killed, outside the figure's 10: look at it again."
    less = case(TEN, bearing("c2", count("n2", counts.exactly(8)), originator="s2"))
    assert why_stale(of_one, less) == (
        "A source that the text does not name gives 8 civilians killed, outside the figure's 10: look at it again."
    )
    more = case(TEN, bearing("c2", count("n2", counts.at_least(10)), originator="s2"))
    assert why_stale(of_one, more) == (
        "A source that the text does not name gives at least 10 civilians killed, outside the figure's 10: look at it again."
    )
    open_ = figure(case(bearing("c1", count("n1", counts.at_least(10)), originator="s1")), rests_on=(Uid("n1"),))
    again = case(TEN, bearing("c2", count("n2", counts.exactly(12)), originator="s2"))
    reason = why_stale(open_, again)
    assert reason is not None
    assert "outside the figure's at least 10" in reason


def test_an_open_number_fits_an_open_figure() -> None:
    of = case(bearing("c1", count("n1", counts.at_least(10)), originator="s1"))
    assert why_stale(figure(of), of) is None


def test_a_new_number_within_the_bounds_leaves_it() -> None:
    more = case(TEN, TWELVE, bearing("c3", count("n3", counts.exactly(11)), originator="s3"))
    assert why_stale(figure(BOTH), more) is None


def test_counts_that_changed_make_it_stale() -> None:
    now = case(TEN, bearing("c2", count("n2", counts.exactly(11)), originator="s2"))
    assert why_stale(figure(BOTH), now) == (
        "The claims now give 10 (low), 10 (best), 11 (high) civilians killed, no longer 10 (low), 10 (best), 12 (high): look at "
        "the figure again."
    )
    closed = figure(case(TEN), estimate=Estimate(10, 10, 10, high_open=True))
    reason = why_stale(closed, case(TEN))
    assert reason is not None
    assert "10 or more (high)" in reason


def test_another_best_by_the_same_method_makes_it_stale() -> None:
    assert why_stale(figure(BOTH, estimate=Estimate(10, 12, 12)), BOTH) is not None
    assert why_stale(figure(BOTH, estimate=Estimate(10, 12, 12), method=FigureMethod.MOST_RELIABLE), BOTH) is None


def test_a_reviewers_value_stands_as_long_as_the_sources_fit_its_bounds() -> None:
    by_hand = figure(BOTH, estimate=Estimate(8, 11, 15), method=FigureMethod.REVIEWER_VALUE)
    assert why_stale(by_hand, BOTH) is None
    beyond = case(TEN, TWELVE, bearing("c3", count("n3", counts.exactly(16)), originator="s3"))
    assert why_stale(by_hand, beyond) is not None


# -- shares and rests ---------------------------------------------------------------------------------------------------------

WHOLE = bearing(
    "c9", count("n9", counts.exactly(11)), originator="s1", relation=ClaimRelation.SUBSUMES, kind=ClaimKind.AGGREGATE
)


def derived(method: FigureMethod, estimate: Estimate, **fields: Any) -> EventFigure:
    return EventFigure(
        Uid("figure"),
        EVENT,
        Quantity.KILLED,
        fields.pop("person_class", PersonClass.CIVILIAN),
        estimate,
        method,
        (Uid("n9"),),
    )


def share(estimate: Estimate, **fields: Any) -> EventFigure:
    return derived(FigureMethod.SPLIT, estimate, **fields)


def of_share(*bearings: Bearing, part: int = 1, parts: int = 4) -> Case:
    return case(*bearings, shares={Uid("n9"): Share(part, parts)})


def test_a_share_stands_as_long_as_its_total_gives_it() -> None:
    assert why_stale(share(Estimate(3, 3, 3)), of_share(WHOLE)) is None
    assert why_stale(share(Estimate(3, 3, 3), person_class=PersonClass.TOTAL), of_share(WHOLE)) is None
    assert why_stale(share(Estimate(2, 2, 2)), of_share(WHOLE, part=4)) is None


def test_a_share_is_stale_when_its_total_or_the_number_of_parts_is_another() -> None:
    fifteen = bearing("c9", count("n9", counts.exactly(15)), originator="s1", relation=ClaimRelation.SUBSUMES)
    assert why_stale(share(Estimate(3, 3, 3)), of_share(fifteen)) == (
        "The total of which this is a share now gives 4 (low), 4 (best), 4 (high) civilians killed to part 1 of 4, no longer 3 "
        "(low), 3 (best), 3 (high): split it again."
    )
    assert "to part 1 of 3, no longer" in str(why_stale(share(Estimate(3, 3, 3)), of_share(WHOLE, parts=3)))


@pytest.mark.parametrize(
    "now",
    [
        count("n9", counts.VAGUE),
        count("n9", counts.exactly(11), quantity=Quantity.INJURED),
        count("n9", counts.exactly(11), PersonClass.SIDE_A),
    ],
)
def test_a_share_is_stale_when_its_total_counts_other_people_or_is_no_number(now: ClaimCount) -> None:
    changed = bearing("c9", now, originator="s1", relation=ClaimRelation.SUBSUMES)
    assert "is no longer a number of civilians killed" in str(why_stale(share(Estimate(3, 3, 3)), of_share(changed)))
    assert "is no longer a number of" in str(why_stale(share(Estimate(3, 3, 3)), case(WHOLE)))


def test_a_share_or_rest_is_stale_when_its_total_is_gone() -> None:
    for method in (FigureMethod.SPLIT, FigureMethod.RESIDUAL):
        because = why_stale(derived(method, Estimate(3, 3, 3)), of_share(TEN))
        assert because == "The figure of civilians killed rests on a count that is no longer in use: look at it again."


def test_a_share_is_stale_when_a_claim_gives_the_events_own_number() -> None:
    assert why_stale(share(Estimate(3, 3, 3)), of_share(WHOLE, TEN)) == (
        "A claim now gives a number of civilians killed for this event itself: confirm that instead."
    )


def test_a_rest_is_stale_when_the_ledger_leaves_another_number() -> None:
    rest = derived(FigureMethod.RESIDUAL, Estimate(1, 2, 3))
    now = {Uid("n9"): Estimate(1, 2, 3)}
    assert why_stale(rest, case(WHOLE, rests=now)) is None
    assert why_stale(rest, case(WHOLE, rests={Uid("n9"): Estimate(0, 1, 3, high_open=True)})) == (
        "The ledger now leaves 0 (low), 1 (best), 3 or more (high) civilians killed, no longer 1 (low), 2 (best), 3 (high): "
        "take the rest again."
    )
    assert why_stale(rest, case(WHOLE)) is None
    assert why_stale(rest, case(WHOLE, rests={})) == (
        "The ledger no longer has a rest of this total of civilians killed: take the figure back."
    )


def test_a_figure_that_no_claim_gives_any_more_is_stale() -> None:
    assert why_stale(figure(BOTH, rests_on=()), case()) == (
        "No claim in use gives a number of civilians killed any more: take the figure back, or say why it stands."
    )


def test_the_remainder_is_not_compared_with_what_sources_say_of_everybody() -> None:
    of = case(
        bearing("c1", count("n1", counts.exactly(20), PersonClass.TOTAL), originator="s1"),
        bearing("c2", count("n2", counts.exactly(3)), originator="s2"),
    )
    rest = next(each for each in propose(of) if each.person_class is PersonClass.UNKNOWN)
    assert why_stale(taken(rest), of) is None


def made(uid: str, best: int, person_class: PersonClass, quantity: Quantity = Quantity.KILLED) -> EventFigure:
    return EventFigure(Uid(uid), EVENT, quantity, person_class, Estimate(best, best, best), FigureMethod.REVIEWER_VALUE)


def test_a_total_that_is_not_the_sum_of_its_classes_is_named() -> None:
    civilians, fighters = made("1", 10, PersonClass.CIVILIAN), made("2", 3, PersonClass.SIDE_A)
    hurt = made("3", 9, PersonClass.CIVILIAN, Quantity.INJURED)
    assert why_unequal([civilians, fighters, hurt, made("4", 13, PersonClass.TOTAL)]) == ()
    assert why_unequal([civilians, fighters, hurt, made("4", 12, PersonClass.TOTAL)]) == (
        "The best total of people killed is 12, but the classes add up to 13: correct one of them.",
    )
    assert why_unequal([made("4", 12, PersonClass.TOTAL)]) == ()
    both = [made("6", 8, PersonClass.TOTAL, Quantity.INJURED), made("5", 7, PersonClass.TOTAL)]
    assert [sentence[:29] for sentence in why_unequal([civilians, hurt, *both])] == [
        "The best total of people kill",
        "The best total of people inju",
    ]


def test_an_imported_figure_stands_without_claims_and_not_against_them() -> None:
    total = EventFigure(
        Uid("figure"), EVENT, Quantity.KILLED, PersonClass.TOTAL, Estimate(2, 3, 5), FigureMethod.IMPORTED
    )
    assert why_stale(total, case()) is None
    injured = bearing("c1", count("n1", counts.exactly(4), quantity=Quantity.INJURED))
    assert why_stale(total, case(injured)) is None
    assert why_stale(total, case(TEN)) == (
        "The figure of people killed was imported, and the claims that are now set under the event give 10 (low), 10 (best), "
        "10 (high): confirm the figures."
    )
    side = EventFigure(
        Uid("other"), EVENT, Quantity.KILLED, PersonClass.SIDE_A, Estimate(1, 1, 1), FigureMethod.IMPORTED
    )
    assert why_stale(side, case(TEN)) == (
        "The figure of people of side A killed was imported, and the claims that are now set under the event give no number "
        "of these: confirm the figures."
    )
