"""The merge rule: the state of one field from all its revisions, whatever their order.

Parents decide, clocks never do. A plain edit replaces the revisions that its author saw only where those agreed; only a
settlement replaces a disagreement. So concurrent work can become a dispute and never an overwrite.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from curator.core.ids import RevisionId

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping


class FieldState(StrEnum):
    """How a field stands: nobody else has looked, somebody has approved, or the heads differ."""

    PENDING = "pending"
    APPROVED = "approved"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True)
class Revision:
    """One write to one field. `value` is JSON text, None for a deletion; `target` what it approves or picks.

    A settlement `is_own` where its author wrote the value that it picks: it chooses among versions and approves nothing.
    """

    id: RevisionId
    kind: str
    value: str | None
    parents: tuple[RevisionId, ...] = ()
    target: RevisionId | None = None
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Resolved:
    """A field's state; `value` where the heads agree, `approved` where the newest approvals agree (JSON text).

    `heads` and `approvals` are revisions, sorted by id. `is_agreed` and `is_approved` tell a None value from none.
    """

    state: FieldState
    value: str | None
    approved: str | None
    heads: tuple[RevisionId, ...]
    approvals: tuple[RevisionId, ...]


def resolve(revisions: Iterable[Revision]) -> Resolved:
    """The state of a field from all revisions of it that have effect (deletions of its record included)."""
    every = tuple(revisions)
    writes = {revision.id: revision for revision in every if revision.kind != "ok"}
    ancestors = {id_: _effective_parents(write, writes) for id_, write in writes.items()}
    replaced = {parent for parents in ancestors.values() for parent in parents}
    heads = tuple(sorted(writes.keys() - replaced))
    signed = {revision.target for revision in every if revision.kind == "ok" and revision.target}
    signed |= {id_ for id_, write in writes.items() if write.kind == "fix" and not write.is_own}
    reached = _reached(heads, ancestors, signed) & signed
    newest = {
        id_ for id_ in reached if not any(id_ in _reached(ancestors[other], ancestors) for other in reached - {id_})
    }
    values = {writes[head].value for head in heads}
    approved = {writes[id_].value for id_ in newest}
    if len(values) > 1:
        state = FieldState.DISPUTED
    else:
        state = FieldState.APPROVED if approved == values and values else FieldState.PENDING
    return Resolved(state, _only(values), _only(approved), heads, tuple(sorted(newest)))


def _effective_parents(write: Revision, writes: Mapping[RevisionId, Revision]) -> tuple[RevisionId, ...]:
    parents = tuple(parent for parent in write.parents if parent in writes)
    agree = len({writes[parent].value for parent in parents}) <= 1
    return parents if agree or write.kind == "fix" else ()


def _reached(
    start: Iterable[RevisionId],
    ancestors: Mapping[RevisionId, Collection[RevisionId]],
    stop: Collection[RevisionId] = (),
) -> set[RevisionId]:
    seen: set[RevisionId] = set()
    waiting = list(start)
    while waiting:
        id_ = waiting.pop()
        if id_ not in seen:
            seen.add(id_)
            if id_ not in stop:
                waiting.extend(ancestors[id_])
    return seen


def _only(values: set[str | None]) -> str | None:
    return next(iter(values)) if len(values) == 1 else None
