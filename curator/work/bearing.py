"""How a claim bears on its event: in full, in part, against it, or only doubtfully."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import edits, review
from curator.core.edits import Edit
from curator.core.events import Event, EventClaim
from curator.core.four_eyes import reason
from curator.store.queries import records

if TYPE_CHECKING:
    from curator.core.cases import Use
    from curator.core.events import ClaimRelation
    from curator.core.ids import Uid
    from curator.store.collection import Collection


def judge_link(
    collection: Collection, link: Uid, relation: ClaimRelation, because: str, *, used_for: tuple[Use, ...] = ()
) -> None:
    """Say how a claim bears on its event, what for (none = everything) and why; the event opens again if it was approved.

    Raises:
        ReasonMissingError: there is no reason.
        NoWritesError: it bears on it like this already, for this reason.
    """
    before = records.get(collection.connection, EventClaim, link)
    event = records.get(collection.connection, Event, before.event)
    rationale = reason(because, "saying how a claim bears on an event")
    after = replace(before, relation=relation, rationale=rationale, used_for=used_for)
    edit = edits.revise("Say how a claim bears on its event", before, after)
    collection.journal.commit(edit + Edit(edit.label, review.touched(event) if edit.writes else ()))
