"""What an event was ever contested on stays, whoever wrote it on which laptop, in whatever order it comes together."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from curator.core.edits import Edit, SetField
from curator.core.errors import CuratorError
from curator.store.queries import records, versions
from curator.work.versions import settle
from tests import ground
from tests.ground import Uids
from tests.store.laptops import introduce, share_all
from tests.store.together import event_of

if TYPE_CHECKING:
    from curator.store.collection import Collection

PEOPLE = ("Ann", "Ben", "Carl")
FIELDS = ("killed:civilian", "when", "where", "sources")
WHO = st.integers(0, 2)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("contest"), WHO, st.sampled_from(FIELDS)),
        st.tuples(st.just("bring"), WHO, WHO),
        st.tuples(st.just("choose"), WHO, st.integers(0, 2)),
    ),
    max_size=12,
)


def contest(laptop: Collection, field: str) -> bool:
    """Mark the event as contested on a field, as settling a dispute does; whether it was not before."""
    event = event_of(laptop)
    if field in event.contested_on:
        return False
    write = SetField(ground.key(event), "contested_on", (*event.contested_on, field), event.contested_on)
    laptop.journal.commit(Edit("Contest", (write,)))
    return True


def choose(laptop: Collection, place: int) -> bool:
    """Settle what is disputed about the mark itself on one of its versions; whether there was something to settle."""
    found = versions.of_field(laptop.connection, ground.key(event_of(laptop)), "contested_on")
    if found is None:
        return False
    version = found.versions[place % len(found.versions)]
    try:
        settle(laptop, found.record, found.field, chosen=version.revision, because="Both hold.")
    except CuratorError:
        return False
    return True


def choose_all(laptops: list[Collection]) -> None:
    """Have everybody settle in turn until nothing is disputed, bringing all to all in between."""
    for turn in range(12):
        share_all(laptops)
        if versions.every(laptops[0].connection) == ():
            return
        laptop = laptops[turn % len(laptops)]
        any(choose(laptop, place) for place in range(len(PEOPLE)))
    raise AssertionError(versions.every(laptops[0].connection))


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
@example([("contest", 0, "killed:civilian"), ("contest", 1, "when"), ("contest", 2, "where")])
@example(
    [("contest", 0, "when"), ("contest", 1, "where"), ("bring", 1, 0), ("contest", 0, "sources"), ("choose", 0, 1)]
)
def test_nothing_that_was_contested_on_any_of_three_laptops_is_ever_lost(
    steps: list[tuple[str, int, str | int]],
) -> None:
    with TemporaryDirectory() as folder, ExitStack() as stack:
        laptops = [stack.enter_context(ground.collection(Path(folder), person)) for person in PEOPLE]
        for each in laptops:
            introduce(each, map(ground.signer, PEOPLE))
        ground.small_case(laptops[0], Uids())
        share_all(laptops)
        ever: set[str] = set()
        for step, who, what in steps:
            if step == "contest" and contest(laptops[who], str(what)):
                ever.add(str(what))
            elif step == "bring":
                ground.share(laptops[who], laptops[int(what)])
            elif step == "choose":
                choose(laptops[who], int(what))
        choose_all(laptops)
        for each in laptops:
            assert ever <= set(event_of(each).contested_on)
        assert len({ground.derived(each.connection) for each in laptops}) == 1
        assert records.every(laptops[0].connection, type(event_of(laptops[0])))
