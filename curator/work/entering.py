"""Entering a value that no claim gives, so that a dispute can end with it: somebody else then settles on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.counts import PersonClass, Quantity
from curator.core.errors import CuratorError
from curator.core.events import Event
from curator.core.four_eyes import reason
from curator.core.judgement import Comment, DisputeKind
from curator.core.records import key_of
from curator.core.wording import days, place_name
from curator.store.identifiers import new_uid
from curator.store.queries import records
from curator.suggest import lines
from curator.work.events import revise_event
from curator.work.figures import confirm_figures

if TYPE_CHECKING:
    from curator.core.disputes import Dispute
    from curator.core.ids import Uid
    from curator.store.collection import Collection


class UnreadableValueError(CuratorError):
    """What was typed is no value of the kind that the dispute is about."""


def enter(collection: Collection, event: Uid, dispute: Dispute, typed: str, because: str) -> str:
    """Have a value stand in the event that no claim gives, with a reason; it is given as the dispute can end with it.

    A number becomes the best of its figure, with the reason; days, a place or a perpetrator become the event's own, and the
    reason stands as a comment on the field.

    Raises:
        ReasonMissingError: there is no reason.
        UnreadableValueError: nothing of the kind can be read in what was typed.
        FigureRefusedError: the number lies outside what the claims give.
    """
    why, typed = reason(because, "entering a value"), typed.strip()
    before = records.get(collection.connection, Event, event)
    match dispute.kind:
        case DisputeKind.COUNTS:
            return _number(collection, event, dispute.field, typed, why)
        case DisputeKind.DATES:
            spans = [each.span for each in lines.dates(typed, None).values if each.span is not None]
            if len(spans) != 1:
                raise UnreadableValueError(_unread(typed, "days, such as 2025-01-30 or 2025-01-30..2025-02-01"))
            after, value = replace(before, when=spans[0]), days(spans[0])
        case DisputeKind.PLACES:
            spots = [each.spot for each in lines.places(typed).values]
            if len(spots) != 1:
                raise UnreadableValueError(_unread(typed, "one place, such as “Arzah, Homs”"))
            after, value = replace(before, where=spots[0]), place_name(spots[0])
        case DisputeKind.PERPETRATORS:
            if not typed:
                raise UnreadableValueError(_unread(typed, "a name"))
            after, value = replace(before, perpetrator=typed), typed
        case _:
            message = (
                f"The dispute on {dispute.field} ends with a verdict, not with a value: choose or write it in its card."
            )
            raise UnreadableValueError(message)
    if after != before:
        revise_event(collection, before, after, Comment(new_uid(), key_of(before), why, dispute.field))
    return value


def _number(collection: Collection, event: Uid, field: str, typed: str, why: str) -> str:
    if not typed.isdecimal():
        raise UnreadableValueError(_unread(typed, "a whole number"))
    quantity, _, person_class = field.partition(":")
    cell = Quantity(quantity), PersonClass(person_class or PersonClass.TOTAL)
    confirm_figures(collection, event, {cell: int(typed)}, why)
    return str(int(typed))


def _unread(typed: str, wanted: str) -> str:
    return f"“{typed}” is not understood here: write {wanted}."
