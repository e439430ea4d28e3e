"""Choosing one of the versions that laptops gave a field: `curator review COLLECTION settle RECORD FIELD VALUE --kind M`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.cli import answers
from curator.core import concurrent
from curator.core.ids import RecordKey
from curator.core.records import KINDS, key_of
from curator.store.queries import records
from curator.work import versions

if TYPE_CHECKING:
    from curator.store.collection import Collection

LENGTH_OF_UID = 36


def choose(collection: Collection, named: str, field: str, value: str, because: str) -> None:
    """Settle on one version of a field, and say so.

    `named` is a record as lists of disputes name it (`article:0194…`), or an event's id; `field` may be the whole name that a
    dispute has of it (`claim:0194….note`), and then `named` says nothing more.
    """
    record, field = concurrent.split(field) or (_record(collection, named), field)
    chosen = versions.settle(collection, record, field, chosen=value, because=because)
    document = {"record": record, "field": field, "chosen": chosen}
    answers.give(document, [f"{concurrent.field_of(record, field)}: settled on “{chosen}”."])


def _record(collection: Collection, named: str) -> RecordKey:
    """The key of a record by its kind and the beginning of its uid, or of an event by its id; of one taken away by all of it."""
    kind, colon, uid = named.partition(":")
    if not colon:
        return key_of(records.by_prefix(collection.connection, "event", named))
    if kind not in KINDS or len(uid) == LENGTH_OF_UID:
        return RecordKey(named)
    return key_of(records.by_prefix(collection.connection, kind, uid))
