"""Random histories of one field, and the laws of the merge rule, judged by brute force and not by the rule's own code.

A history is what several laptops wrote: each revision names as parents some of those that its author could have seen.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

from curator.core.ids import RevisionId
from curator.core.merging import FieldState, Resolved, Revision

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

VALUES = ('"a"', '"b"', '"c"', None)


def history(chance: Random, length: int) -> list[Revision]:
    """Up to `length` revisions; a value None is a deletion. Some name parents that never arrived."""
    made: list[Revision] = []
    for number in range(length):
        id_ = RevisionId(f"{chance.randrange(1000):03}{number:02}.0")
        writes = [revision for revision in made if revision.kind != "ok"]
        parents = tuple(each.id for each in chance.sample(writes, chance.randint(0, min(3, len(writes)))))
        kind = chance.choice(("set", "set", "set", "del", "fix", "ok")) if writes else "set"
        match kind:
            case "ok":
                made.append(Revision(id_, "ok", None, target=chance.choice(writes).id))
            case "fix":
                picked = chance.choice(writes)
                made.append(Revision(id_, "fix", picked.value, parents, picked.id, is_own=chance.random() < 0.3))
            case "del":
                made.append(Revision(id_, "del", None, parents))
            case _:
                missing = (RevisionId("never-came.0"),) if chance.random() < 0.1 else ()
                made.append(Revision(id_, "set", chance.choice(VALUES[:3]), parents + missing))
    return made


def broken_laws(resolve: Callable[[Sequence[Revision]], Resolved], made: list[Revision], chance: Random) -> set[str]:
    """The names of the laws that a merge rule breaks on a history; empty where it holds them all."""
    resolved = resolve(made)
    laws = {
        "order": _is_order_free(resolve, made, chance),
        "heads": list(resolved.heads) == sorted(_heads(made)),
        "state": _is_state_right(resolved, made),
        "approvals": list(resolved.approvals) == sorted(_approvals(made, resolved.heads)),
        "plain edit": _plain_edit_keeps_disputes(resolve, made),
        "settlement": _settlement_ends_disputes(resolve, made),
        "repetition": resolve([*made, *made]) == resolved,
    }
    return {name for name, holds in laws.items() if not holds}


def _is_order_free(resolve: Callable[[Sequence[Revision]], Resolved], made: list[Revision], chance: Random) -> bool:
    orders = list(permutations(made)) if len(made) <= 3 else [chance.sample(made, len(made)) for _ in range(4)]
    return all(resolve(order) == resolve(made) for order in orders)


def _writes(made: list[Revision]) -> dict[RevisionId, Revision]:
    return {revision.id: revision for revision in made if revision.kind != "ok"}


def _replaces(revision: Revision, writes: dict[RevisionId, Revision]) -> list[RevisionId]:
    present = [parent for parent in revision.parents if parent in writes]
    if revision.kind == "fix":
        return present
    return present if all(writes[one].value == writes[other].value for one in present for other in present) else []


def _heads(made: list[Revision]) -> set[RevisionId]:
    writes = _writes(made)
    return {id_ for id_ in writes if not any(id_ in _replaces(each, writes) for each in writes.values())}


def _is_state_right(resolved: Resolved, made: list[Revision]) -> bool:
    writes = _writes(made)
    heads = {writes[id_].value for id_ in _heads(made)}
    signed = {writes[id_].value for id_ in _approvals(made, tuple(_heads(made)))}
    if len(heads) > 1:
        state = FieldState.DISPUTED
    else:
        state = FieldState.APPROVED if heads and heads == signed else FieldState.PENDING
    value = heads.pop() if len(heads) == 1 else None
    approved = signed.pop() if len(signed) == 1 else None
    return (resolved.state, resolved.value, resolved.approved) == (state, value, approved)


def _approvals(made: list[Revision], heads: Sequence[RevisionId]) -> set[RevisionId]:
    """The signed revisions that a head descends from (or is), and that no other such revision descends from."""
    writes = _writes(made)
    above = {id_: _above(id_, writes) for id_ in writes}
    signed = {each.target for each in made if each.kind == "ok" and each.target} | {
        id_ for id_, each in writes.items() if each.kind == "fix" and not each.is_own
    }
    under = {id_ for id_ in signed & writes.keys() if any(id_ == head or id_ in above[head] for head in heads)}
    return {id_ for id_ in under if not any(id_ in above[other] for other in under)}


def _above(id_: RevisionId, writes: dict[RevisionId, Revision]) -> set[RevisionId]:
    found: set[RevisionId] = set()
    for parent in _replaces(writes[id_], writes):
        found |= {parent} | _above(parent, writes)
    return found


def _plain_edit_keeps_disputes(resolve: Callable[[Sequence[Revision]], Resolved], made: list[Revision]) -> bool:
    """An edit that names all sides of a dispute, whatever its value, leaves it open."""
    before = resolve(made)
    if before.state is not FieldState.DISPUTED:
        return True
    return all(
        resolve([*made, Revision(RevisionId("zz.0"), "set", value, before.heads)]).state is FieldState.DISPUTED
        for value in VALUES
    )


def _settlement_ends_disputes(resolve: Callable[[Sequence[Revision]], Resolved], made: list[Revision]) -> bool:
    """Picking a revision, with all sides in sight, ends the dispute on its value and approves it."""
    writes = _writes(made)
    heads = resolve(made).heads
    for picked in writes.values():
        after = resolve([*made, Revision(RevisionId("zz.0"), "fix", picked.value, heads, picked.id)])
        if (after.state, after.value, after.approved) != (FieldState.APPROVED, picked.value, picked.value):
            return False
        if after.heads != ("zz.0",):
            return False
    return True


def renamed(made: list[Revision], names: dict[RevisionId, RevisionId]) -> list[Revision]:
    """The same history with other ids: nothing but the order of ids may change with them."""

    def new(id_: RevisionId) -> RevisionId:
        return names.get(id_, id_)

    return [
        replace(
            each,
            id=new(each.id),
            parents=tuple(map(new, each.parents)),
            target=None if each.target is None else new(each.target),
        )
        for each in made
    ]
