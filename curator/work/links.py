"""Linking events, taking links back, and answering whether two may be the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import links, review
from curator.core.edits import Edit
from curator.core.events import Event, EventLink, LinkKind
from curator.store.identifiers import new_uid
from curator.store.queries import linked, records, redirects

if TYPE_CHECKING:
    from curator.core.ids import Uid
    from curator.store.collection import Collection


def link_events(collection: Collection, event: Uid, other: Uid, kind: LinkKind, rationale: str = "") -> EventLink:
    """Say how two events stand to each other; approved ones open again.

    Saying that they are the same, or not, takes back that they may be. A merged event is linked as the one that stands for
    it.

    Raises:
        LinkRefusedError: the link cannot be meant beside those that stand.
    """
    connection = collection.connection
    stands = redirects.survivors(connection, [event, other])
    pair = links.Pair(*(records.get(connection, Event, stands[each]) for each in (event, other)))
    uid = new_uid()
    standing = linked.onward(connection, [pair.event.uid, pair.other.uid])
    edit = links.link(uid, pair, kind, rationale, standing)
    for each in (pair.event, pair.other):
        edit += Edit(edit.label, review.touched(each))
    collection.journal.commit(edit)
    return records.get(connection, EventLink, uid)


def unlink_events(collection: Collection, link: Uid, because: str) -> None:
    """Take a link back, with a reason; approved events open again.

    Raises:
        ReasonMissingError: there is none.
    """
    connection = collection.connection
    before = records.get(connection, EventLink, link)
    ends = [before.event, before.other]
    names = {each.uid: each.public_id for each in records.among(connection, Event, "uid", ends)}
    edit = links.unlink(before, names, because)
    for each in records.among(connection, Event, "uid", {*ends, *redirects.survivors(connection, ends).values()}):
        edit += Edit(edit.label, review.touched(each))
    collection.journal.commit(edit)
