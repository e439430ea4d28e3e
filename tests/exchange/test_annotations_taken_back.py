from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.events import Event, EventClaim, EventLink, LinkKind
from curator.exchange.annotations import annotate
from curator.store.queries import claims, records
from curator.work import claims as work
from curator.work import events, links
from tests import ground
from tests.exchange.lines import ministry, monitor, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as opened:
        ground.take_in(opened, ground.Uids())
        yield opened


def changes(collection: Collection) -> int:
    count: int = collection.connection.execute("select count(*) from changes").fetchone()[0]
    return count


def test_what_a_person_took_back_is_not_taken_in_again(collection: Collection, tmp_path: Path) -> None:
    """Neither a link, nor a claim under an event, nor a claim: the file says once more only what they had read already."""
    link = {"type": "event", "id": "E-000001", "links": [{"kind": "possible_duplicate", "event": "E-000002"}]}
    path = write(tmp_path, link, monitor(event="E-000001"), ministry(event="E-000002"))
    annotate(collection, path)
    (made,) = records.every(collection.connection, EventLink)
    links.unlink_events(collection, made.uid, "The days differ.")
    first, second = records.every(collection.connection, EventClaim)
    events.take_out_claim(collection, first.uid, "It tells of another village.")
    work.withdraw_claim(collection, second.claim, "It was read wrongly.")
    before = changes(collection)
    done = annotate(collection, path)
    title = claims.get(collection.connection, first.claim).claim.title
    assert done.left_out == (
        "the claim of line 3 was withdrawn",
        f"“{title}” was taken out of E-000001",
        "E-000001 is maybe the same as E-000002",
    )
    assert (done.claims, done.events, done.grouped, done.known) == ((), (), 0, (2,))
    # said the other way round it says the same; said of two by another word, it is something else
    turned = {"type": "event", "id": "E-000002", "links": [{"kind": "possible_duplicate", "event": "E-000001"}]}
    assert annotate(collection, write(tmp_path, turned)).left_out == ("E-000002 is maybe the same as E-000001",)
    assert changes(collection) == before
    turned["links"] = [{"kind": "follow_up", "event": "E-000001"}]
    annotate(collection, write(tmp_path, turned, ministry(event="E-000007")))
    assert [each.kind for each in records.every(collection.connection, EventLink)] == [LinkKind.FOLLOW_UP]
    assert len(records.every(collection.connection, Event)) == 2
