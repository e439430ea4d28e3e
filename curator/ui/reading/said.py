"""What people said of the claim in the form: how many comments wait, and which input a field of theirs stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.comments import calls, waiting
from curator.store.queries import comments
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.core.ids import Uid
    from curator.ui.workplace import Workplace

_INPUTS = {"sources": 0, "when": 2, "where": 3, "perpetrator": 4, "accuracy": 5}
COUNTS = 1
"""The inputs of the claim form that fields stand in, by their order; all numbers of people stand in one."""


def input_of(field: str) -> int:
    """The place of the input that a field, as disputes name it, stands in."""
    return _INPUTS.get(field, COUNTS)


def comments_waiting(workplace: Workplace, claim: Uid | None) -> str:
    """How many comments on a claim wait for somebody, and whether one calls whoever is here; empty where none waits."""
    collection = workplace.collection
    if collection is None or claim is None:
        return ""
    found = waiting(comments.on_records(collection.connection, [ids.key("claim", claim)]))
    if not found:
        return ""
    key = workplace.actions["edit.comments"].shortcut().toString()
    if any(calls(each.comment.text, collection.journal.person) for each in found):
        return tr("Comments that wait: {n}, and you are called ({key}).", n=len(found), key=key)
    return tr("Comments that wait: {n} ({key}).", n=len(found), key=key)
