"""Settling concurrent edits: one version is chosen with a reason, and the events that the record bears on remember it.

The write that picks the version is the journal's own settlement, so that every laptop comes to the same value; beside it, in one
change, stands what people read: a decision for each event, or a remark on a record that bears on none.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import review
from curator.core.disputes import of_edits
from curator.core.edits import Edit, SetField, creation, difference
from curator.core.ids import kind_of
from curator.core.judgement import Comment, Decision
from curator.core.records import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from curator.core.cases import Case
    from curator.core.concurrent import Concurrent
    from curator.core.edits import Settle
    from curator.core.ids import Uid


def settled(
    found: Concurrent, choice: tuple[str, Settle], because: str, cases: Collection[Case], mint: Callable[[], Uid]
) -> Edit:
    """The edit that settles concurrent edits: the choice (`concurrent.choose`), with a decision for each of these cases.

    The events are marked as contested on it and, where they were approved, open again. A field of an event that is itself
    disputed is left alone: written to, it would only have one version more.
    """
    words, write = choice
    label = f"Settle dispute on {found.field.replace('_', ' ')} of one {kind_of(found.record).replace('_', ' ')}"
    if not cases:
        told = f"Settled on “{words}”."
        return Edit(label, (write, *creation(Comment(mint(), found.record, because, found.field, done_because=told))))
    writes: list[SetField] = []
    dispute = of_edits(found)
    for case in cases:
        decision = Decision(
            mint(),
            case.event.uid,
            dispute.kind,
            dispute.field,
            words,
            because,
            dispute.positions,
            found.claims,
        )
        writes += [*creation(decision), *_marked(case, found)]
    return Edit(label, (write, *writes))


def _marked(case: Case, found: Concurrent) -> Iterator[SetField]:
    event, key = case.event, key_of(case.event)
    disputed = {each.field for each in case.concurrent if each.record == key}
    if "contested_on" not in disputed and found.name not in event.contested_on:
        yield from difference(event, replace(event, contested_on=(*event.contested_on, found.name)))
    if "state" not in disputed:
        yield from review.touched(event)


def contested_together(case: Case, found: Concurrent, picked: tuple[str, ...]) -> Edit | None:
    """The edit that follows a choice among versions of `contested_on` itself, of which none may be lost; None where none is.

    `picked` is the version that was chosen, as it stands by then.
    """
    every = dict.fromkeys(picked)
    for version in found.versions:
        every |= dict.fromkeys(version.value if isinstance(version.value, tuple) else ())
    every[found.name] = None
    if tuple(every) == picked:
        return None
    label = f"Keep all that {case.event.public_id} was ever contested on"
    return Edit(label, (SetField(key_of(case.event), "contested_on", tuple(every), picked),))
