"""What the step would change that the inputs of a part are set for."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from curator.core.ids import Uid
from curator.core.sources import Reliability, SourceRelationKind
from curator.ui.recording.inputs import chosen
from curator.ui.sources.pages import held_by
from curator.work import source_outlook

if TYPE_CHECKING:
    from curator.core.outlook import Outlook
    from curator.core.sources import Source
    from curator.store.collection import Collection
    from curator.ui.sources.pages import Inputs


class Part(IntEnum):
    """The parts of what is said of a source, in the order of their tabs."""

    CLAIMS = 0
    NAME = 1
    RELATIONS = 2
    WEIGHT = 3
    WARNINGS = 4


def ahead(collection: Collection, source: Source, part: Part, at: Inputs) -> tuple[Outlook, ...] | None:
    """What the step that the inputs of a part are set for would change; None where they are set for none."""
    uid = source.uid
    match part:
        case Part.NAME if into := at.into.currentData():
            return source_outlook.if_merged(collection, uid, Uid(into))
        case Part.RELATIONS if other := at.other.currentData():
            return source_outlook.if_related(collection, uid, Uid(other), chosen(at.relation, SourceRelationKind))
        case Part.RELATIONS if relation := held_by(at.relations):
            return source_outlook.if_unrelated(collection, Uid(relation))
        case Part.WEIGHT if (grade := Reliability(at.grade.currentData())) is not source.reliability.grade:
            return source_outlook.if_graded(collection, uid, grade)
        case Part.WEIGHT if (party := at.party.currentData() or None) != source.party_to_conflict:
            return source_outlook.if_belonging(collection, uid, party)
        case _:
            return None
