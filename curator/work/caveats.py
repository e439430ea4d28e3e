"""Caveats that a person hangs on a source, an article, a passage or a citation, and takes back again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import edits, verdicts
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.four_eyes import reason
from curator.store.identifiers import new_uid
from curator.store.queries import records
from curator.store.queries.reopening import reaching_otherwise

if TYPE_CHECKING:
    from curator.core.ids import Uid
    from curator.store.collection import Collection


def raise_caveat(
    collection: Collection,
    kind: CaveatKind,
    scope: CaveatScope,
    *,
    target: str,
    wording: str,
    version: Uid | None = None,
) -> Caveat:
    """Hang a caveat on something, in one's own words; approved events that it reaches open again.

    `target` is what it hangs on and `version` the article version, as `curator.core.caveats.Caveat` says for each scope.

    Raises:
        ReasonMissingError: there are no words.
    """
    words = reason(wording, "a caveat")
    caveat = Caveat(new_uid(), kind, scope, words, RaisedBy.CURATOR, version=version, target=target)
    edit = edits.create("Raise caveat", caveat)
    collection.journal.commit(edit + reaching_otherwise(collection.connection, None, caveat))
    return caveat


def withdraw_caveat(collection: Collection, caveat: Uid, because: str) -> None:
    """Take back, with a reason, a caveat that a person hung there; approved events that it reached open again.

    Raises:
        TextCaveatError: the article itself says it.
        ReasonMissingError: there is no reason.
    """
    before = records.get(collection.connection, Caveat, caveat)
    after = verdicts.withdrawn_caveat(before, because)
    edit = edits.revise("Take back caveat", before, after)
    collection.journal.commit(edit + reaching_otherwise(collection.connection, before, after))
