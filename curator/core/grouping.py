"""Grouping claims into events: making an event of a claim, setting claims under it, taking one out again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.dates import DateRole
from curator.core.edits import Edit
from curator.core.errors import CuratorError
from curator.core.events import Event, EventClaim, EventKind
from curator.core.places import PlaceRole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from curator.core.cases import Case
    from curator.core.claims import FullClaim
    from curator.core.dates import DateSpan
    from curator.core.ids import Uid
    from curator.core.places import Spot


class ClaimedTwiceError(CuratorError):
    """The claim bears on the event already."""


def new_event(full: FullClaim, uid: Uid, public_id: str) -> Event:
    """An event with what one claim says of it: a draft for a person to go on with."""
    kinds = {"aggregate": EventKind.AGGREGATE}
    return Event(
        uid,
        public_id,
        full.claim.title,
        kind=kinds.get(full.claim.kind, EventKind.INCIDENT),
        event_type=full.claim.event_type,
        when=when_of([full]),
        where=where_of([full]),
    )


def when_of(claims: Iterable[FullClaim]) -> DateSpan | None:
    """The smallest span of days that holds every day that these claims give the event; None where none gives one."""
    spans = [
        each.span for full in claims for each in full.dates if each.role is DateRole.EVENT and each.span is not None
    ]
    whole: DateSpan | None = spans[0] if spans else None
    for span in spans[1:]:
        whole = None if whole is None else whole.joined(span)
    return whole


def where_of(claims: Iterable[FullClaim]) -> Spot | None:
    """The most precise place that these claims give the event, the first of equals; None where none gives one."""
    spots = [each.spot for full in claims for each in full.places if each.role is PlaceRole.EVENT]
    return min(spots, key=lambda spot: spot.precision) if len(spots) > 1 else next(iter(spots), None)


def found(full: FullClaim, uid: Uid, public_id: str, link: Uid) -> Edit:
    """The edit that makes an event of a claim (`uid` and `public_id` are the event's, `link` the link's uid)."""
    event = new_event(full, uid, public_id)
    return edits.create(f"Make event {public_id}", event, EventClaim(link, uid, full.claim.uid))


def assign(case: Case, claims: Sequence[FullClaim], mint: Callable[[], Uid]) -> Edit:
    """The edit that sets claims under an event.

    The event's days grow to hold the claims', as long as they are what its claims gave it and not what a person set; so
    does its place.

    Raises:
        ClaimedTwiceError: one is there already.
    """
    there = {bearing.claim.uid for bearing in case.bearings}
    if any(full.claim.uid in there for full in claims):
        message = f"This claim is part of {case.event.public_id} already."
        raise ClaimedTwiceError(message)
    before = [bearing.full for bearing in case.bearings]
    after = case.event
    if case.event.when == when_of(before):
        after = replace(after, when=when_of([*before, *claims]))
    if case.event.where == where_of(before):
        after = replace(after, where=where_of([*before, *claims]))
    links = [EventClaim(mint(), case.event.uid, full.claim.uid) for full in claims]
    what = "claim" if len(links) == 1 else f"{len(links)} claims"
    return Edit(
        f"Add {what} to {case.event.public_id}", (*edits.creation(*links), *edits.difference(case.event, after))
    )


def take_out(link: EventClaim, because: str) -> Edit:
    """The edit that takes a claim out of an event, with a reason."""
    return edits.revise("Take claim out of event", link, replace(link, withdrawn_because=because))
