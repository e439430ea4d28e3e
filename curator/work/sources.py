"""Sources: how they stand to each other, what they belong to, and how reliable they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import edits, source_changes
from curator.core.errors import CuratorError
from curator.core.four_eyes import reason
from curator.core.sources import Assessment, Reliability, Source, SourceRelation, SourceRelationKind
from curator.store import kin
from curator.store.identifiers import new_uid
from curator.store.queries import records
from curator.store.queries import sources as queries
from curator.store.queries.reopening import reopening

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.edits import Edit
    from curator.core.ids import Uid
    from curator.core.sources import SourceKind
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


def describe(collection: Collection, source: Uid, *, name: str, aliases: Iterable[str], kind: SourceKind) -> None:
    """Say what a source is called, by which other names, and what kind of body it is.

    Raises:
        SourceNameError: it has no name, or another source is called so.
        NoWritesError: it is called so already.
    """
    before = records.get(collection.connection, Source, source)
    others = records.every(collection.connection, Source)
    after = source_changes.described(before, others, name=name, aliases=aliases, kind=kind)
    collection.journal.commit(edits.revise("Change source", before, after))


def merge(collection: Collection, source: Uid, into: Uid, because: str) -> None:
    """Make two spellings of one source one, with a reason; approved events of which either speaks open again.

    Raises:
        SourceMergeError, ReasonMissingError: as their sentences say.
    """
    connection = collection.connection
    one, other = (records.get(connection, Source, each) for each in (source, into))
    edit = source_changes.merged(one, other, queries.around(connection, source), because)
    collection.journal.commit(edit + _reopening(connection, [source, into]))


def _reopening(connection: Connection, sources: Iterable[Uid]) -> Edit:
    """The edit that opens approved events again of which these sources, or any that are one voice with them, speak."""
    spoken = queries.spoken_by(connection, kin.of(connection, sources))
    return reopening(connection, {claim.uid for claim in spoken})
