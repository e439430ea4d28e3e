from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import Claim
from curator.core.edits import create
from curator.core.event_filter import event_filter
from curator.core.events import Event
from curator.store import driver, history, pseudonyms, snapshots
from curator.store.queries import authorship, event_order, records
from curator.work import releases
from tests import ground

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path, "Ann") as found:
        ground.small_case(found, ground.Uids())
        yield found


def test_whoever_has_the_same_log_makes_the_same_pseudonyms(tmp_path: Path, ann: Collection) -> None:
    with ground.collection(tmp_path, "Ben") as ben:
        ground.share(ann, ben)
        here, there = pseudonyms.known(ann.connection), pseudonyms.known(ben.connection)
        assert here == there
        assert here.of("Ann") == there.of("Ann") != here.of("Ben")
        before = here.of("Ann")
        ground.change(ben, records.every(ben.connection, Event)[0], title="Later")
        ground.share(ben, ann)
        assert pseudonyms.known(ann.connection).of("Ann") == before


def test_another_collection_gives_the_same_person_another_pseudonym(tmp_path: Path, ann: Collection) -> None:
    (tmp_path / "other").mkdir()
    with ground.collection(tmp_path / "other", "Ann") as other:
        ground.event(other, ground.Uids(), title="Elsewhere")
        assert pseudonyms.known(other.connection).of("Ann") != pseudonyms.known(ann.connection).of("Ann")


def test_who_only_notes_exports_is_not_meant_unless_named(tmp_path: Path, ann: Collection) -> None:
    before = pseudonyms.known(ann.connection)
    with ground.collection(tmp_path, "Eva") as eva:
        ground.share(ann, eva)
        releases.create(eva, "1")
        ground.share(eva, ann)
    assert pseudonyms.known(ann.connection) == before
    named = pseudonyms.known(ann.connection, ["Eva", ""])
    assert set(named.secrets) == {"Ann", "Eva"}
    assert named.of("Ann") == before.of("Ann")


def test_all_that_is_read_while_they_are_worn_has_pseudonyms_and_nothing_after(ann: Collection) -> None:
    event = ground.change(ann, records.every(ann.connection, Event)[0], title="As Ann has it", perpetrator="Ann")
    known = pseudonyms.known(ann.connection)
    state = snapshots.state(ann.connection)
    with ann.reader() as reader:
        connection = reader.connection
        with snapshots.held(connection), pseudonyms.worn(connection, known):
            seen = records.get(connection, Event, event.uid)
            assert (seen.title, seen.perpetrator) == (f"As {known.of('Ann')} has it", "Ann")
            (hand,) = authorship.hands(connection, "event", [event.uid]).values()
            assert hand.made_by == hand.changed_by == known.of("Ann")
            assert history.people(connection) == {known.of("Ann")}
            assert snapshots.state(connection) == state
            # what is chosen by a filter is chosen by what people wrote
            assert event_order.uids(connection, event_filter("ann")) == {event.uid}
        assert records.get(connection, Event, event.uid) == event
        with pytest.raises(driver.OperationalError):
            connection.execute("update facts set value = ''")


def test_values_that_laptops_gave_at_the_same_time_have_pseudonyms_too(tmp_path: Path, ann: Collection) -> None:
    mint = ground.Uids(1000)
    banner = Caveat(mint(), CaveatKind.OTHER, CaveatScope.ARTICLE, "As Ann says", RaisedBy.CURATOR, None, "article:x")
    ann.journal.commit(create("Caveat", banner))
    with ground.collection(tmp_path, "Ben") as ben:
        ground.share(ann, ben)
        claim = records.every(ann.connection, Claim)[0]
        for laptop, name in ((ann, "Ben"), (ben, "Ann")):
            ground.change(laptop, claim, note=f"so {name} says", event_type=name)
            ground.change(laptop, banner, confirmed_by=name)
        ground.share(ben, ann)
    known = pseudonyms.known(ann.connection)
    with pseudonyms.worn(ann.connection, known):
        found = authorship.concurrent(ann.connection)
        values = {
            field: {(side.person, side.value) for side in sides}
            for fields in found.values()
            for field, sides in fields.items()
        }
        taken_away = ann.connection.execute("select value_said('claim:x', 'note', null)").fetchone()
    one, other = known.of("Ann"), known.of("Ben")
    assert values == {
        "note": {(one, f'"so {other} says"'), (other, f'"so {one} says"')},
        "event_type": {(one, '"Ben"'), (other, '"Ann"')},
        "confirmed_by": {(one, f'"{other}"'), (other, f'"{one}"')},
    }
    assert taken_away == (None,)
