"""Sources: how they stand to each other, what they belong to, and how reliable they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.claims import Claim
from curator.core.errors import CuratorError
from curator.core.four_eyes import reason
from curator.core.sources import Assessment, Reliability, Source, SourceRelation, SourceRelationKind
from curator.store.identifiers import new_uid
from curator.store.queries import records
from curator.store.queries.reopening import reopening

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.edits import Edit
    from curator.core.ids import Uid
    from curator.store.collection import Collection
    from curator.store.driver import Connection


class SourceRelationError(CuratorError):
    """Two sources cannot be related like this."""


def relate(collection: Collection, source: Uid, other: Uid, kind: SourceRelationKind, note: str = "") -> SourceRelation:
    """Say how two sources stand to each other; approved events of which either speaks open again.

    Raises:
        SourceRelationError: they are one source, or this is known already.
    """
    connection = collection.connection
    if source == other:
        message = "A source cannot be related to itself: choose another one."
        raise SourceRelationError(message)
    standing = records.among(connection, SourceRelation, "source", [source])
    if any((each.other, each.kind) == (other, kind) for each in standing):
        message = "This is known of the two sources already."
        raise SourceRelationError(message)
    relation = SourceRelation(new_uid(), source, other, kind, note)
    edit = edits.create("Relate sources", relation)
    collection.journal.commit(edit + _reopening(connection, [source, other]))
    return relation


def unrelate(collection: Collection, relation: Uid, because: str) -> None:
    """Take back, with a reason, how two sources stand to each other; approved events of which either speaks open again.

    Raises:
        ReasonMissingError: there is no reason.
    """
    before = records.get(collection.connection, SourceRelation, relation)
    after = replace(before, withdrawn_because=reason(because, "taking back how two sources stand to each other"))
    edit = edits.revise("Take back relation of sources", before, after)
    collection.journal.commit(edit + _reopening(collection.connection, [before.source, before.other]))


def belong(collection: Collection, source: Uid, party: Uid | None) -> None:
    """Say which party to the conflict (an actor) a source belongs to, or none; approved events of which it speaks open again."""
    before = records.get(collection.connection, Source, source)
    edit = edits.revise("Change source", before, replace(before, party_to_conflict=party))
    collection.journal.commit(edit + _reopening(collection.connection, [source]))


def assess(collection: Collection, source: Uid, grade: Reliability, because: str, on: str = "") -> None:
    """Grade how reliable a source is (Admiralty code), with a reason; `on` is the ISO day of it.

    Approved events of which it speaks open again.

    Raises:
        ReasonMissingError: there is no reason.
    """
    given = Assessment(grade, collection.journal.person, on, reason(because, "grading a source"))
    before = records.get(collection.connection, Source, source)
    edit = edits.revise("Grade source", before, replace(before, reliability=given))
    collection.journal.commit(edit + _reopening(collection.connection, [source]))


def _reopening(connection: Connection, sources: Iterable[Uid]) -> Edit:
    named = list(sources)
    spoken = [each for by in ("originator", "speaker") for each in records.among(connection, Claim, by, named)]
    return reopening(connection, {claim.uid for claim in spoken})
