from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.actors import Actor
from curator.core.events import Event
from curator.core.gazetteer import Place
from curator.core.places import Spot
from curator.core.sources import Source
from curator.store.queries import naming
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from pathlib import Path


def test_public_ids_are_given_in_order_and_never_again(tmp_path: Path) -> None:
    mint = Uids()
    with ground.collection(tmp_path) as ann:
        assert naming.next_public_id(ann.connection) == "E-000001"
        assert naming.next_public_id(ann.connection, 2) == "E-000003"
        ground.event(ann, mint, number=41)
        ann.journal.commit(edits.create("Make", Event(mint(), "of another form", "x"), Event(mint(), "E-1x", "x")))
        ann.journal.commit(edits.create("Make", Event(mint(), f"E-{'9' * 30}", "too long to count on from")))
        assert naming.next_public_id(ann.connection) == "E-000042"
        ann.undo()
        ann.undo()
        ann.undo()
        assert naming.next_public_id(ann.connection) == "E-000042"


def test_sources_and_actors_are_known_by_name(tmp_path: Path) -> None:
    mint = Uids()
    source, actor = Source(mint(), "Valley Monitor", aliases=("VM",)), Actor(mint(), "Northern Brigade")
    with ground.collection(tmp_path) as ann:
        ann.journal.commit(edits.create("Make", source, actor))
        names = naming.names(ann.connection)
        assert names.source("vm") == source.uid
        assert names.actor("northern brigade") == actor.uid


def test_events_are_found_by_public_id_all_of_them(tmp_path: Path) -> None:
    mint = Uids()
    with ground.collection(tmp_path) as ann:
        first, twin = ground.event(ann, mint), ground.event(ann, mint)
        gone = Event(mint(), "E-000003", "x", withdrawn_because="no")
        ann.journal.commit(edits.create("Make", gone))
        found = naming.events_called(ann.connection, ["E-000001", "E-000003", "E-000009"])
        assert found == {"E-000001": [first, twin], "E-000003": [gone]}


def test_places_are_known_by_name_and_position(tmp_path: Path) -> None:
    mint = Uids()
    spot = Spot("The farm", "", Decimal(1), Decimal(2))
    farm, gone = Place(mint(), spot), Place(mint(), replace(spot, latitude=Decimal(3)), withdrawn_because="no")
    with ground.collection(tmp_path) as ann:
        ann.journal.commit(edits.create("Make", farm, gone))
        names = naming.names_and_places(ann.connection, lambda _: None)
        assert names.place(farm.spot) == farm.uid
        assert names.place(gone.spot) is None
