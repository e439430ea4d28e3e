"""Testimony: the one value that each independent voice gives for a quantity.

A voice speaks by its newest claim that gives a number and that no later claim replaced (`independence.newness`); of people
on whom that one is silent it speaks by the newest before it (`curator.core.completed`). Claims that a reviewer marked
implausible do not speak.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from curator.core.cases import Use, of_its_kind, once, source_of, speaks_of_it
from curator.core.claims import ClaimKind
from curator.core.completed import completed
from curator.core.counts import Quantity
from curator.core.events import ClaimRelation
from curator.core.ids import Uid
from curator.core.independence import Voice, newest_of_each, newness
from curator.core.reach import is_partisan
from curator.core.sources import Reliability
from curator.core.statements import Said, Statement, statement

if TYPE_CHECKING:
    from curator.core.cases import Bearing, Case


class Testimony(msgspec.Struct, frozen=True):
    """What one voice says of a quantity, by which claim, with its source's name and grade.

    `partisan` says that it is the voice of a party to the conflict.
    """

    voice: Voice
    claim: Uid
    statement: Statement
    name: str = ""
    grade: Reliability = Reliability.F
    partisan: bool = False


@once
def testimony(case: Case) -> dict[Quantity, tuple[Testimony, ...]]:
    """What each independent voice says, by quantity, in the order of the voices; what nobody gives a number of is left out.

    A claim that tells of only a part of the event is heard where no other gives a number, and then only as "at least".
    """
    counted = [bearing for bearing in of_its_kind(case, Use.COUNTS) if not bearing.claim.implausible_because]
    whole = [bearing for bearing in counted if speaks_of_it(bearing)]
    partial = [bearing for bearing in counted if _is_partial(bearing)] if len(whole) < len(counted) else []
    quantities = {count.quantity for bearing in counted for count in bearing.full.counts}
    if Quantity.KILLED_OR_INJURED in quantities:
        quantities |= {Quantity.KILLED, Quantity.INJURED}
    return {
        quantity: heard
        for quantity in (quantities if len(quantities) == 1 else _IN_ORDER)
        if quantity in quantities
        if (heard := _heard(case, whole, quantity) or _heard(case, partial, quantity))
    }


_IN_ORDER = tuple(Quantity)


def _is_partial(bearing: Bearing) -> bool:
    return bearing.link.relation is ClaimRelation.PARTIAL


def _heard(case: Case, bearings: list[Bearing], quantity: Quantity) -> tuple[Testimony, ...]:
    speaking: dict[Uid, tuple[Bearing, Statement]] = {}
    for each in bearings:
        said = _spoken(each, quantity)
        if said is not None:
            speaking[each.claim.uid] = (each, said)
    heard = []
    for voice, bearing in newest_of_each(case, [bearing for bearing, _ in speaking.values()]):
        said = speaking[bearing.claim.uid][1]
        if len(voice.claims) > 1 and bearing.claim.kind is not ClaimKind.CORRECTION:
            said = completed(said, _before(bearing, [speaking[uid] for uid in voice.claims]))
        source = source_of(case, bearing.claim)
        heard.append(
            Testimony(
                voice,
                bearing.claim.uid,
                said,
                "" if source is None else source.name,
                Reliability.F if source is None else source.reliability.grade,
                is_partisan(case, bearing),
            )
        )
    return tuple(heard)


def _before(newest: Bearing, of_voice: list[tuple[Bearing, Statement]]) -> list[Statement]:
    """What a voice said before its newest claim, back to its last correction, the newest first."""
    found: list[Statement] = []
    for bearing, said in sorted(of_voice, key=lambda each: newness(each[0]), reverse=True):
        if bearing.claim.uid != newest.claim.uid:
            found.append(said)
            if bearing.claim.kind is ClaimKind.CORRECTION:
                break
    return found


def _spoken(bearing: Bearing, quantity: Quantity) -> Statement | None:
    said = statement(bearing, quantity)
    if said is None or not _is_partial(bearing):
        return said
    classes = {person_class: _opened(each) for person_class, each in said.classes.items() if each.low}
    return Statement(said.claim, quantity, _opened(said.total), said.coverage, classes) if said.total.low else None


def _opened(said: Said) -> Said:
    return Said(said.low, None, said.counts)
