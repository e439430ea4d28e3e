"""Laws of all that is derived from a case: it follows from the set of claims, whatever their order and their uids."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from curator.core.cases import in_use
from curator.core.disputes import contested, disputes, is_called_false
from curator.core.figures import propose
from curator.core.grading import propose_grade
from curator.core.ids import Uid
from curator.core.independence import voices, why_one_voice
from curator.core.reach import governing, reached
from tests.core.strategies import cases, shuffled

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.core.cases import Case
    from curator.core.records import Record


def renamed(value: Any, name: Callable[[str], str]) -> Any:
    """The same value with each uid in it renamed; what is no uid has no name of its own."""
    if isinstance(value, tuple):
        return tuple(renamed(part, name) for part in value)
    if isinstance(value, dict):
        return {renamed(key, name): renamed(part, name) for key, part in value.items()}
    if isinstance(value, str) and not isinstance(value, Enum):
        return name(value)
    if is_dataclass(value) and not isinstance(value, type):
        # what a record works out for itself is worked out anew
        mine = {each.name: renamed(getattr(value, each.name), name) for each in fields(value) if each.init}
        return type(value)(**mine)
    if isinstance(value, msgspec.Struct):
        return type(value)(**{field: renamed(part, name) for field, part in structs.asdict(value).items()})
    return value


def uids(of: Case) -> set[str]:
    every: list[Record] = [
        of.event,
        *of.sources.values(),
        *of.relations,
        *of.actors.values(),
        *of.caveats,
        *of.discharges,
    ]
    for bearing in of.bearings:
        every += [bearing.link, *bearing.full.parts]
    return {record.uid for record in every}


def derived(of: Case) -> tuple[object, ...]:
    return (
        propose(of),
        disputes(of),
        propose_grade(of),
        voices(of),
        tuple(why_one_voice(of, voice) for voice in voices(of)),
        reached(of),
        contested(of),
        is_called_false(of),
        tuple(governing(of, bearing) for bearing in in_use(of)),
    )


@given(cases(), st.data())
def test_nothing_depends_on_order(of: Case, data: st.DataObject) -> None:
    assert derived(data.draw(shuffled(of))) == derived(of)


@given(cases())
def test_nothing_depends_on_how_uids_look_as_long_as_their_order_stays(of: Case) -> None:
    mine = uids(of)

    def longer(text: str) -> str:
        return f"0-{text}" if text in mine else text

    assert derived(renamed(of, longer)) == renamed(derived(of), longer)


@given(cases(most=4), st.permutations(range(4)))
def test_the_order_of_uids_matters_only_for_which_claim_of_a_voice_is_the_newest(of: Case, order: list[int]) -> None:
    """Where each voice speaks once, numbers and disputes are the same whichever claim was recorded first."""
    apart = [
        replace(
            each,
            full=replace(each.full, claim=replace(each.claim, originator=Uid(f"voice {each.claim.uid}"), speaker=None)),
        )
        for each in of.bearings
    ]
    alone = replace(of, bearings=tuple(apart), relations=())

    def other(text: str) -> str:
        return f"c{order[int(text[1])]}{text[2:]}" if text[:1] == "c" and text[1:2] in set("0123") else text

    again = renamed(alone, other)
    numbers = {(each.quantity, each.person_class): each.estimate for each in propose(alone)}
    assert {(each.quantity, each.person_class): each.estimate for each in propose(again)} == numbers
    sides = {(each.kind, each.field): {side.value for side in each.positions} for each in disputes(alone)}
    assert {(each.kind, each.field): {side.value for side in each.positions} for each in disputes(again)} == sides
    assert propose_grade(again).grade == propose_grade(alone).grade
    assert len(voices(again)) == len(voices(alone))


@given(cases(), st.data())
def test_another_claim_of_one_voice_is_no_further_voice(of: Case, data: st.DataObject) -> None:
    known = [each for each in in_use(of) if each.claim.originator is not None or each.claim.speaker is not None]
    if not known:
        return
    said = data.draw(st.sampled_from(known))
    repeated = replace(
        said,
        link=replace(said.link, uid=Uid("link-z")),
        full=replace(said.full, claim=replace(said.claim, uid=Uid("z"), supersedes=None)),
    )
    assert len(voices(replace(of, bearings=(*of.bearings, repeated)))) == len(voices(of))


@given(cases(), st.data())
def test_whoever_joins_voices_never_makes_more_of_them(of: Case, data: st.DataObject) -> None:
    fewer = data.draw(st.sets(st.sampled_from(range(len(of.relations))))) if of.relations else set()
    kept = tuple(each for place, each in enumerate(of.relations) if place not in fewer)
    assert len(voices(of)) <= len(voices(replace(of, relations=kept)))
