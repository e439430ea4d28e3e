from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.counted_once import given_way, within
from curator.core.edits import SetField
from curator.core.events import EventLink, LinkKind
from curator.core.four_eyes import ReasonMissingError
from curator.core.ids import Uid
from curator.core.links import MUTUAL, LinkRefusedError, Pair, link, refuse, told, unlink
from tests.core.making import event

EVENTS = {name: event(uid=Uid(name), public_id=f"E-{name}") for name in "abcd"}


def pair(one: str, other: str) -> Pair:
    return Pair(EVENTS[one], EVENTS[other])


def standing(*told_so: tuple[str, LinkKind, str]) -> list[EventLink]:
    return [
        EventLink(Uid(f"link-{number}"), Uid(one), Uid(other), kind)
        for number, (one, kind, other) in enumerate(told_so)
    ]


def refused(one: str, kind: LinkKind, other: str, *told_so: tuple[str, LinkKind, str]) -> str:
    with pytest.raises(LinkRefusedError) as refusal:
        refuse(pair(one, other), kind, standing(*told_so))
    return refusal.value.sentence


K = LinkKind


@pytest.mark.parametrize("kind", LinkKind)
def test_an_event_is_not_linked_to_itself_nor_twice_in_one_way(kind: LinkKind) -> None:
    assert refused("a", kind, "a") == "E-a cannot be linked to itself: choose another event."
    assert refused("a", kind, "b", ("a", kind, "b")).endswith("E-b already: there is nothing to link.")
    refuse(pair("a", "b"), kind, standing(("a", kind, "c"), ("c", kind, "d")))


@pytest.mark.parametrize("kind", LinkKind)
def test_the_other_way_round_a_link_says_the_same_or_the_contrary(kind: LinkKind) -> None:
    because = refused("a", kind, "b", ("b", kind, "a"))
    assert because.startswith(told("E-b", kind, "E-a") if kind in MUTUAL else "E-b leads to E-a by such links already")


@pytest.mark.parametrize(
    ("kind", "stands"),
    [
        (K.DISTINCT_FROM, K.DUPLICATE_OF),
        (K.DUPLICATE_OF, K.DISTINCT_FROM),
        (K.POSSIBLE_DUPLICATE, K.DISTINCT_FROM),
        (K.POSSIBLE_DUPLICATE, K.DUPLICATE_OF),
        (K.PART_OF, K.DUPLICATE_OF),
        (K.DUPLICATE_OF, K.FOLLOW_UP),
        (K.DUPLICATE_OF, K.SAME_VICTIMS),
    ],
)
def test_what_contradicts_is_refused_whichever_way_it_leads(kind: LinkKind, stands: LinkKind) -> None:
    for one, other in ("ab", "ba"):
        because = refused("a", kind, "b", (one, stands, other))
        assert because.startswith(told(f"E-{one}", stands, f"E-{other}"))
        assert because.endswith("take that link back first.")


@pytest.mark.parametrize(
    ("kind", "stands"),
    [
        (K.DISTINCT_FROM, K.POSSIBLE_DUPLICATE),
        (K.DUPLICATE_OF, K.POSSIBLE_DUPLICATE),
        (K.DISTINCT_FROM, K.PART_OF),
        (K.SAME_VICTIMS, K.DISTINCT_FROM),
        (K.FOLLOW_UP, K.DISTINCT_FROM),
        (K.PART_OF, K.SAME_VICTIMS),
    ],
)
def test_what_can_be_meant_together_is_linked(kind: LinkKind, stands: LinkKind) -> None:
    refuse(pair("a", "b"), kind, standing(("b", stands, "a")))


def test_no_ring_of_parts_totals_and_duplicates_is_closed() -> None:
    chain = (("a", K.PART_OF, "b"), ("c", K.AGGREGATE_OF, "b"), ("c", K.DUPLICATE_OF, "d"))
    for kind in (K.PART_OF, K.DUPLICATE_OF):
        assert "E-a leads to E-d by such links already" in refused("d", kind, "a", *chain)
    assert "E-d leads to E-a by such links already" in refused("a", K.AGGREGATE_OF, "d", *chain)
    refuse(pair("a", "d"), K.PART_OF, standing(*chain))
    refuse(pair("d", "a"), K.AGGREGATE_OF, standing(*chain))
    refuse(pair("d", "a"), K.FOLLOW_UP, standing(*chain))
    assert "leads to" in refused("c", K.FOLLOW_UP, "a", ("a", K.FOLLOW_UP, "b"), ("b", K.FOLLOW_UP, "c"))


@pytest.mark.parametrize("kind", [K.DUPLICATE_OF, K.DISTINCT_FROM])
def test_an_answer_takes_back_the_question(kind: LinkKind) -> None:
    maybe, elsewhere, follows = standing(
        ("b", K.POSSIBLE_DUPLICATE, "a"), ("b", K.POSSIBLE_DUPLICATE, "c"), ("c", K.FOLLOW_UP, "b")
    )
    edit = link(Uid("new"), pair("a", "b"), kind, " Same names. ", [maybe, elsewhere, follows])
    written = {(write.record, write.field): write.value for write in edit.writes if isinstance(write, SetField)}
    answer = f"Answered: {told('E-a', kind, 'E-b')}. Same names."
    assert written[f"event_link:{maybe.uid}", "withdrawn_because"] == answer  # type: ignore[index]
    assert written["event_link:new", "rationale"] == "Same names."  # type: ignore[index]
    assert {record for record, _ in written} == {f"event_link:{maybe.uid}", "event_link:new"}
    assert edit.label == "Link E-a to E-b"
    between = standing(("b", K.POSSIBLE_DUPLICATE, "a"))
    plain = link(Uid("new"), pair("a", "b"), K.FOLLOW_UP, "", between)
    assert {write.record for write in plain.writes if isinstance(write, SetField)} == {"event_link:new"}
    both = standing(("b", K.POSSIBLE_DUPLICATE, "a"), ("a", K.PART_OF, "b"))
    if kind is K.DISTINCT_FROM:
        told_apart = link(Uid("new"), pair("a", "b"), kind, "", both)
        records = {write.record for write in told_apart.writes if isinstance(write, SetField)}
        assert records == {f"event_link:{both[0].uid}", "event_link:new"}


def test_a_link_is_taken_back_only_with_a_reason() -> None:
    (made,) = standing(("a", K.PART_OF, "b"))
    names = {Uid("a"): "E-a", Uid("b"): "E-b"}
    edit = unlink(made, names, " Another town. ")
    assert edit.label == "Unlink E-a from E-b"
    (write,) = edit.writes
    assert isinstance(write, SetField)
    assert (write.field, write.value) == ("withdrawn_because", "Another town.")
    with pytest.raises(ReasonMissingError):
        unlink(made, names, " ")


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from(LinkKind), st.sampled_from("abcd")), max_size=10))
def test_of_links_that_were_let_through_every_one_that_gives_way_leads_to_one_that_stays(
    wanted: list[tuple[str, LinkKind, str]],
) -> None:
    stands: list[EventLink] = []
    for number, (one, kind, other) in enumerate(wanted):
        try:
            refuse(pair(one, other), kind, stands)
        except LinkRefusedError:
            continue
        stands.append(EventLink(Uid(f"{number:02}"), Uid(one), Uid(other), kind))
    directed = [each for each in stands if each.kind is not K.SAME_VICTIMS]
    gone = set(given_way(within(directed)))
    assert gone == {each.event for each in within(directed)}
    for some in permutations(stands[:4]):
        assert set(given_way(within([replace(each) for each in some if each.kind is not K.SAME_VICTIMS]))) <= gone
