"""Laws of figures, whatever the claims."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from curator.core import counts
from curator.core.claims import ClaimStatus, FullClaim
from curator.core.counts import PersonClass, Quantity
from curator.core.figures import propose
from curator.core.ids import Uid
from tests.core.making import joined
from tests.core.strategies import cases, shuffled

if TYPE_CHECKING:
    from curator.core.cases import Case
    from curator.core.events import Estimate

CIVILIAN, SIDE_A, SIDE_B, TOTAL = PersonClass.CIVILIAN, PersonClass.SIDE_A, PersonClass.SIDE_B, PersonClass.TOTAL


def figures(of: Case, quantity: Quantity) -> dict[PersonClass, Estimate]:
    return {each.person_class: each.estimate for each in propose(of) if each.quantity is quantity}


@given(cases(), st.data())
def test_no_figure_depends_on_the_order_of_claims(of: Case, data: st.DataObject) -> None:
    assert propose(data.draw(shuffled(of))) == propose(of)


@given(cases())
def test_best_lies_between_low_and_high(of: Case) -> None:
    for proposal in propose(of):
        assert 0 <= proposal.estimate.low <= proposal.estimate.best <= proposal.estimate.high


@given(cases())
def test_the_best_total_is_the_sum_of_the_classes(of: Case) -> None:
    bests: defaultdict[Quantity, dict[PersonClass, int]] = defaultdict(dict)
    for proposal in propose(of):
        assert proposal.person_class not in bests[proposal.quantity]
        bests[proposal.quantity][proposal.person_class] = proposal.estimate.best
    for by_class in bests.values():
        if TOTAL in by_class:
            assert by_class.pop(TOTAL) == sum(by_class.values())


@given(cases())
def test_missing_is_never_zero(of: Case) -> None:
    """A figure rests on counts that say a number of this quantity; without one there is no figure, not one of zero."""
    known = {each.uid: each for bearing in of.bearings for each in bearing.full.counts if each.extent.is_known}
    for proposal in propose(of):
        assert proposal.rests_on
        for uid in proposal.rests_on:
            assert known[uid].quantity in {proposal.quantity, Quantity.KILLED_OR_INJURED}


@given(cases(plain=True))
def test_another_source_that_says_the_same_raises_nothing(of: Case) -> None:
    """Nothing is ever added across sources: copies of all claims under another name leave every bound as it is."""
    copied = [
        replace(each, link=replace(each.link, uid=Uid(f"{each.link.uid}-copy")), full=_copy(each.full))
        for each in of.bearings
    ]
    sources = {
        **of.sources,
        **{Uid(f"{uid}-copy"): replace(each, uid=Uid(f"{uid}-copy")) for uid, each in of.sources.items()},
    }
    relations = (
        *of.relations,
        *(joined(f"{each.source}-copy", f"{each.other}-copy", each.kind) for each in of.relations),
    )
    twice = replace(of, bearings=(*of.bearings, *copied), sources=sources, relations=relations)
    for quantity in Quantity:
        before, after = figures(of, quantity), figures(twice, quantity)
        for person_class in (CIVILIAN, SIDE_A, SIDE_B):
            assert (person_class in after) == (person_class in before)
            if person_class in after:
                assert replace(after[person_class], best=before[person_class].best) == before[person_class]


def _copy(full: FullClaim) -> FullClaim:
    claim = full.claim
    names = {
        name: None if known is None else Uid(f"{known}-copy")
        for name, known in (("speaker", claim.speaker), ("originator", claim.originator))
    }
    return replace(
        full,
        claim=replace(claim, uid=Uid(f"{claim.uid}-copy"), speaker=names["speaker"], originator=names["originator"]),
    )


@given(cases(), st.integers(0, 30), st.sampled_from((PersonClass.UNKNOWN, PersonClass.TOTAL, None)))
def test_a_part_is_never_added_to_its_whole(of: Case, number: int, person_class: PersonClass | None) -> None:
    """Marking some of those counted as a part ("147 of whom") changes nothing of how many there are altogether.

    A part of another class would say who some of them were: beside a voice that counts further classes, that is news.
    """
    parted = []
    for each in of.bearings:
        roots = [one for one in each.full.counts if one.subset_of is None and (one.extent.low or one.extent.high)]
        some = [
            replace(
                root,
                uid=Uid(f"{root.uid}-part"),
                extent=counts.exactly(min(number, root.extent.low or 0)),
                subset_of=root.uid,
                person_class=person_class or root.person_class,
            )
            for root in roots[:1]
        ]
        parted.append(replace(each, full=replace(each.full, counts=(*each.full.counts, *some))))
    for quantity in Quantity:
        before, after = figures(of, quantity), figures(replace(of, bearings=tuple(parted)), quantity)
        if TOTAL in before:
            assert after[TOTAL].high <= before[TOTAL].high
            assert after[TOTAL].low == before[TOTAL].low


@given(cases())
def test_a_claim_that_is_laid_aside_says_nothing(of: Case) -> None:
    for status in (ClaimStatus.UNUSABLE, ClaimStatus.SUPERSEDED):
        aside = tuple(
            replace(each, full=replace(each.full, claim=replace(each.claim, status=status))) for each in of.bearings
        )
        assert propose(replace(of, bearings=aside)) == ()
