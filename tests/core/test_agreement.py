"""How far two curators agree on one text, by examples worked out by hand and by laws."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.agreement import Agreement, Aspect, Coded, Read, agreement, agreement_over
from curator.core.claims import Claim, ClaimCount, ClaimDate, ClaimPlace, FullClaim
from curator.core.counts import NOT_MENTIONED, Extent, PersonClass, Quantity, at_least, exactly
from curator.core.dates import DateRole, DateSpan, on
from curator.core.ids import Uid
from curator.core.places import PlaceRole, Spot
from curator.core.spans import Span

SENTENCES = [Span(place, place + 10) for place in range(0, 100, 10)]


def coded(
    start: int,
    end: int,
    *,
    killed: Extent | None = None,
    injured: Extent | None = None,
    day: DateSpan | None = None,
    place: str = "",
    said_by: str = "",
    by: tuple[str, ...] = (),
    event_type: str = "",
) -> Coded:
    uid = Uid(f"claim-{start:03}-{end:03}")
    numbers = ((Quantity.KILLED, killed), (Quantity.INJURED, injured))
    counts = tuple(
        ClaimCount(Uid(f"{uid}-{quantity}"), uid, quantity, extent, PersonClass.CIVILIAN)
        for quantity, extent in numbers
        if extent is not None
    )
    return Coded(
        FullClaim(
            Claim(uid, Uid("version"), (), event_type=event_type),
            counts,
            (ClaimDate(Uid(f"{uid}-d"), uid, DateRole.EVENT, day),),
            (ClaimPlace(Uid(f"{uid}-p"), uid, PlaceRole.EVENT, Spot(place)),) if place else (),
        ),
        (Span(start, end),),
        said_by,
        by,
    )


def test_claims_are_matched_by_the_words_they_share_most() -> None:
    mine = [coded(0, 10), coded(20, 40)]
    theirs = [coded(35, 60), coded(21, 39), coded(80, 90)]
    found = agreement(mine, theirs, SENTENCES)
    assert [(each.first, each.second) for each in found.matches] == [(mine[1], theirs[1])]
    assert found.matches[0].share == 0.9
    assert (found.only_first, found.only_second) == ((mine[0],), (theirs[0], theirs[2]))


def test_two_incidents_in_one_sentence_are_matched_by_what_they_say() -> None:
    mine = [coded(0, 10, killed=exactly(3)), coded(0, 10, killed=exactly(14))]
    theirs = [coded(0, 10, killed=exactly(14)), coded(0, 10, killed=exactly(3))]
    found = agreement(mine, theirs, SENTENCES)
    assert [each.differing for each in found.matches] == [(), ()]


def test_each_sentence_is_a_unit_of_finding() -> None:
    """Ten sentences; both find the first two, one a third: 9 alike, alpha = 1 - 19 * 2 / (2 * 5 * 15)."""
    mine, theirs = [coded(0, 20), coded(50, 55)], [coded(3, 18)]
    found = agreement(mine, theirs, SENTENCES).measured[Aspect.FOUND]
    assert (found.units, found.same) == (10, 9)
    assert found.alpha == pytest.approx(1 - 19 * 2 / (2 * 5 * 15))


def test_a_number_that_one_does_not_give_is_no_zero() -> None:
    mine = [coded(0, 10, killed=exactly(3), injured=exactly(5)), coded(20, 30, killed=exactly(1))]
    theirs = [coded(0, 10, killed=exactly(3)), coded(20, 30, killed=exactly(2))]
    found = agreement(mine, theirs, SENTENCES)
    assert found.matches[0].differing == (Aspect.QUANTITY,)
    assert (found.measured[Aspect.QUANTITY].units, found.measured[Aspect.QUANTITY].same) == (3, 2)
    assert (found.measured[Aspect.LOW].units, found.measured[Aspect.LOW].same) == (2, 1)
    assert found.matches[1].differing == (Aspect.LOW, Aspect.HIGH)


def test_a_word_that_is_no_number_is_not_given() -> None:
    mine, theirs = [coded(0, 10, killed=NOT_MENTIONED)], [coded(0, 10)]
    found = agreement(mine, theirs, SENTENCES)
    assert found.matches[0].differing == ()
    assert found.measured[Aspect.QUANTITY].units == 0


def test_an_open_end_is_compared_as_open_and_not_as_a_number() -> None:
    found = agreement([coded(0, 10, killed=at_least(3))], [coded(0, 10, killed=exactly(3))], SENTENCES)
    assert found.matches[0].differing == (Aspect.OPEN,)
    assert found.measured[Aspect.HIGH].units == 0


def test_days_places_people_and_types_are_compared_as_what_they_name() -> None:
    mine = coded(0, 10, day=on(date(2025, 1, 30)), place="Arzah", said_by="SOHR", by=("A", "B"), event_type="Attack")
    theirs = coded(0, 10, day=on(date(2025, 2, 1)), place=" arzah", said_by="sohr", by=("b", "a"), event_type="")
    found = agreement([mine], [theirs], SENTENCES)
    assert found.matches[0].differing == (Aspect.DAY, Aspect.EVENT_TYPE)
    other = coded(0, 10, day=DateSpan(None, date(2025, 1, 30)), place="", said_by="SNHR", by=())
    assert set(agreement([mine], [other], SENTENCES).matches[0].differing) == {
        Aspect.PLACE,
        Aspect.ORIGINATOR,
        Aspect.PERPETRATOR,
        Aspect.EVENT_TYPE,
    }


def test_arabic_names_are_one_name_in_any_spelling_of_their_letters() -> None:
    found = agreement([coded(0, 10, place="أَرْزَة")], [coded(0, 10, place="ارزه")], SENTENCES)
    assert found.matches[0].differing == ()


some_claims = st.lists(
    st.builds(
        lambda start, length, killed, said_by: coded(
            start, start + length, killed=None if killed is None else exactly(killed), said_by=said_by
        ),
        st.integers(0, 90),
        st.integers(1, 10),
        st.none() | st.integers(0, 9),
        st.sampled_from(["", "SOHR", "SNHR"]),
    ),
    max_size=5,
)


def _alphas(found: Agreement) -> list[float | None]:
    return [None if each.alpha is None else round(each.alpha, 9) for each in found.measured.values()]


@given(some_claims, some_claims)
def test_each_claim_is_accounted_for_once(mine: list[Coded], theirs: list[Coded]) -> None:
    found = agreement(mine, theirs, SENTENCES)
    assert sorted(id(each) for each in (*(match.first for match in found.matches), *found.only_first)) == sorted(
        map(id, mine)
    )
    assert sorted(id(each) for each in (*(match.second for match in found.matches), *found.only_second)) == sorted(
        map(id, theirs)
    )
    assert set(found.measured) == set(Aspect)


@given(some_claims)
def test_everybody_agrees_with_themselves(mine: list[Coded]) -> None:
    found = agreement(mine, [*mine], SENTENCES)
    assert not found.only_first
    assert all(match.share == 1 and not match.differing for match in found.matches)
    assert set(_alphas(found)) <= {1.0, None}


@given(some_claims, some_claims)
def test_finding_does_not_turn_on_who_is_named_first(mine: list[Coded], theirs: list[Coded]) -> None:
    there, back = agreement(mine, theirs, SENTENCES), agreement(theirs, mine, SENTENCES)
    assert there.measured[Aspect.FOUND] == back.measured[Aspect.FOUND]
    assert len(there.matches) >= 1 or not back.matches


def test_several_texts_are_matched_each_for_itself_and_measured_together() -> None:
    one = Read([coded(0, 10, killed=exactly(1))], [coded(0, 10, killed=exactly(2))], SENTENCES)
    other = Read([coded(0, 10, killed=exactly(5)), coded(40, 50)], [coded(0, 10, killed=exactly(5))], SENTENCES[:5])
    both = agreement_over([one, other])
    assert [(each.first, each.second) for each in both.matches] == [
        (one.first[0], one.second[0]),
        (other.first[0], other.second[0]),
    ]
    assert both.only_first == (other.first[1],)
    assert both.only_second == ()
    assert (both.measured[Aspect.LOW].units, both.measured[Aspect.LOW].same) == (2, 1)
    assert (both.measured[Aspect.FOUND].units, both.measured[Aspect.FOUND].same) == (15, 14)
    assert agreement_over([one]) == agreement(one.first, one.second, SENTENCES)
