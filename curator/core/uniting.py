"""Merging and un-merging: two events are one, and are two again. Nothing is copied, so nothing has to be taken apart.

A merged event keeps its id, its figures, its decisions and its history. What bears on it bears on the other from then on
(`curator.core.redirects`); un-merging gives it back as it was.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.errors import CuratorError
from curator.core.events import EventState, LinkKind
from curator.core.four_eyes import reason
from curator.core.review import OPENS_AGAIN, moved
from curator.core.steps import EventStep, event_after

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.edits import Edit
    from curator.core.events import Event, EventLink
    from curator.core.judgement import Review
    from curator.core.review import Seen


class MergeRefusedError(CuratorError):
    """The two events are one already, or somebody said that they are not."""


def merge(event: Event, into: Event, seen: Seen, links: Iterable[EventLink] = ()) -> Edit:
    """Say that an event is another one, with a reason; exports list it as merged.

    `links` are those of the event, or of the other: where one says that the two are not the same, they are not merged.

    Raises:
        StepRefusedError: the event, or the one that it is merged into, is withdrawn or merged already.
        MergeRefusedError: they are one, or are marked as distinct.
        ReasonMissingError: there is no comment.
    """
    event_after(EventStep.MERGE, into.state)
    if event.uid == into.uid:
        message = "An event cannot be merged into itself: choose the other one."
        raise MergeRefusedError(message)
    both = {event.uid, into.uid}
    if any(link.kind is LinkKind.DISTINCT_FROM and {link.event, link.other} == both for link in links):
        message = f"{event.public_id} and {into.public_id} are marked as not the same: take that link back first, if they are."
        raise MergeRefusedError(message)
    because = reason(seen.comment, "merging events")
    after = replace(event, state=event_after(EventStep.MERGE, event.state), merged_into=into.uid)
    return moved(event, after, EventStep.MERGE, replace(seen, comment=because))


def unmerge(event: Event, merged: Review | None, seen: Seen) -> Edit:
    """Say, with a reason, that a merged event is one of its own after all; `merged` is the step that merged it.

    It goes back to where it stood then; one that was approved comes back as open again, since somebody has to look at it.

    Raises:
        StepRefusedError: it is not merged.
        ReasonMissingError: there is no comment.
    """
    state = event_after(EventStep.UNMERGE, event.state)
    because = reason(seen.comment, "un-merging events")
    if merged is not None:
        before = EventState(merged.before)
        state = EventState.REOPENED if before in OPENS_AGAIN else before
    after = replace(event, state=state, merged_into=None)
    return moved(event, after, EventStep.UNMERGE, replace(seen, comment=because))
