"""Proposing: a value that nobody has entered yet is entered first, with a reason, so that somebody else can settle on it.

A number becomes the figure that is disputed, days, a place or a perpetrator the event's own; the name of whoever entered it
stays with the value, and four eyes keep them from settling on it (`curator.core.settling`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core import review
from curator.core.applying import applied
from curator.core.dates import DateSpan
from curator.core.disagreements import opinions_on
from curator.core.edits import Edit, creation, difference
from curator.core.four_eyes import reason
from curator.core.judgement import Comment
from curator.core.places import Spot
from curator.core.records import key_of
from curator.core.settling import BY_VALUE, ChoiceRefusedError, SettledAlreadyError, choices
from curator.core.wording import days, interval, place_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.core.cases import Case
    from curator.core.disputes import Dispute
    from curator.core.edits import SetField
    from curator.core.ids import Uid

    Value = int | DateSpan | Spot | str
    """What can be entered: a number of people, days, a place, or a perpetrator in words."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value that somebody enters, as a dispute names it, and the edit that makes it stand."""

    value: str
    edit: Edit


def can_be_proposed(dispute: Dispute) -> bool:
    """Whether the dispute ends with a value, so that another one can be entered."""
    return dispute.is_open and dispute.kind in BY_VALUE


def propose_value(case: Case, dispute: Dispute, value: Value, because: str, mint: Callable[[], Uid]) -> Proposal:
    """The edit by which a value that nobody has entered yet stands as a proposal in an open dispute.

    Raises:
        SettledAlreadyError: the dispute is settled.
        ReasonMissingError: there is no reason.
        ChoiceRefusedError: the dispute ends with no value, the value stands already, or it lies outside what the sources give.
    """
    if not dispute.is_open:
        message = f"The dispute on {dispute.field} is settled: withdraw that decision first if it has to be taken anew."
        raise SettledAlreadyError(message)
    if dispute.kind not in BY_VALUE:
        message = f"The dispute on {dispute.field} ends with a verdict, not with a value: write the verdict as what is decided."
        raise ChoiceRefusedError(message)
    because = reason(because, "entering another value")
    told = told_value(value)
    _refuse_unfit(case, dispute, value, told)
    writes = _writes(case, dispute, value, because, mint)
    if not writes:
        message = f"The other classes are more than {told} together: decide on them first."
        raise ChoiceRefusedError(message)
    # a figure keeps its rationale; the event's own fields have none, so that the reason stands as a comment on the field
    said = () if isinstance(value, int) else creation(Comment(mint(), key_of(case.event), because, dispute.field))
    label = f"Enter {told} as {dispute.field} of {case.event.public_id}"
    return Proposal(told, Edit(label, (*writes, *said, *review.touched(case.event))))


def told_value(value: Value) -> str:
    """A value as a dispute names it."""
    match value:
        case DateSpan():
            return days(value)
        case Spot():
            return place_name(value)
        case _:
            return str(value).strip()


def _refuse_unfit(case: Case, dispute: Dispute, value: Value, told: str) -> None:
    if not told:
        message = f"Write what is entered as {dispute.field}."
        raise ChoiceRefusedError(message)
    if told in choices(case, dispute):
        message = f"“{told}” stands already: choose it instead of entering it again."
        raise ChoiceRefusedError(message)
    if isinstance(value, int):
        opinions = opinions_on(case, dispute.field)
        low, high = min(each.said.low for each in opinions), max(each.said.top for each in opinions)
        if not low <= value <= high:
            message = f"{told} lies outside what the sources give ({interval(low, high)}): enter a number between."
            raise ChoiceRefusedError(message)


def _writes(case: Case, dispute: Dispute, value: Value, because: str, mint: Callable[[], Uid]) -> tuple[SetField, ...]:
    event = case.event
    match value:
        case int():
            return applied(case, dispute, str(value), because, mint)
        case DateSpan():
            return difference(event, replace(event, when=value))
        case Spot():
            return difference(event, replace(event, where=value))
        case _:
            return difference(event, replace(event, perpetrator=value.strip()))
