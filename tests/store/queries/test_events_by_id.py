from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import edits
from curator.core.events import Event, EventState
from curator.store.queries import events_by_id
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection

MINT = Uids(900)
IDS = ["E-3", "E-1", "E-2", "E-1", "", "E-é", "E-𐀀", "E-\uffee", ""]


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        events = [Event(MINT(), public_id, "Attack", state=EventState.WITHDRAWN) for public_id in IDS]
        made.journal.commit(edits.create("Events", *events))
        yield made


def in_order(events: list[Event]) -> list[Event]:
    return sorted(events, key=lambda event: (event.public_id, event.uid))


@pytest.mark.parametrize("at_a_time", [1, 2, 4, len(IDS), 100])
def test_every_event_comes_once_by_its_public_id_however_many_are_read_at_a_time(
    ann: Collection, monkeypatch: pytest.MonkeyPatch, at_a_time: int
) -> None:
    monkeypatch.setattr(events_by_id, "AT_A_TIME", at_a_time)
    found = list(events_by_id.every(ann.connection))
    assert [event.public_id for event in found] == sorted(IDS)
    assert found == in_order(found)
    assert len({event.uid for event in found}) == len(IDS)
    some = frozenset(event.uid for event in found[1::2])
    assert list(events_by_id.every(ann.connection, some)) == found[1::2]
    assert list(events_by_id.every(ann.connection, frozenset())) == []
