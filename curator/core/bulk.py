"""Bulk: what of an event asks for a look of its own, so that it is not approved together with others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.events import LinkKind

if TYPE_CHECKING:
    from curator.core.cases import Case
    from curator.core.events import Event
    from curator.core.review import Killed


def why_alone(case: Case, like: Event, killed: Killed, *, is_asked: bool = False) -> str:
    """Why an event has to be approved by itself and not with `like`, in a sentence; empty where nothing speaks against it.

    `is_asked`: a comment on it waits for somebody. That it may be approved at all is another question (`review.approve`).
    """
    event = case.event
    if (event.kind, event.event_type) != (like.kind, like.event_type):
        return (
            f"{event.public_id} is of another kind or type than {like.public_id}: approve events of one kind together."
        )
    if killed.needs_two:
        return f"{event.public_id} needs a second reviewer: approve it by itself."
    if any(link.kind is LinkKind.POSSIBLE_DUPLICATE for link in case.links):
        return f"{event.public_id} may be the same as another event: look at that first."
    if any(passage.carried is not None and passage.carried.waits for passage in case.passages.values()):
        return f"Words under {event.public_id} changed in a newer version of their article: look at them first."
    if is_asked:
        return f"A comment on {event.public_id} waits for somebody: look at it first."
    return ""
