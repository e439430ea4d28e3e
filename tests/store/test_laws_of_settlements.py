"""Three laptops that edit one field, settle it with a reason and take that back: however it comes together, all see the same."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from curator.core import concurrent
from curator.core.disputes import disputes
from curator.core.errors import CuratorError
from curator.core.events import Event
from curator.core.judgement import DisputeKind
from curator.core.settling_edits import settled
from curator.store.queries import cases, records, versions
from tests import ground
from tests.store.laptops import feed, introduce, log, share_all
from tests.store.together import claim_of, event_of

if TYPE_CHECKING:
    from curator.store.collection import Collection

PEOPLE = ("Ann", "Ben", "Carl")
CLOCKS = (ground.NOON, ground.NOON - 40_000 * 10**9, ground.NOON + 3_000_000 * 10**9)
WHO = st.integers(0, 2)


class Settling(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())
        self.mint = ground.Uids(100)
        self.laptops = [
            ground.collection(self.folder, person, clock=ground.Clock(clock))
            for person, clock in zip(PEOPLE, CLOCKS, strict=True)
        ]
        for each in self.laptops:
            introduce(each, map(ground.signer, PEOPLE))

    @initialize()
    def begin(self) -> None:
        ground.small_case(self.laptops[0], self.mint)
        share_all(self.laptops)

    @rule(who=WHO, note=st.sampled_from(["one", "two", "three"]))
    def edit(self, who: int, note: str) -> None:
        claim = claim_of(self.laptops[who])
        if claim.note != note:
            ground.change(self.laptops[who], claim, note=note)

    @rule(who=WHO, place=st.integers(0, 2))
    def settle(self, who: int, place: int) -> None:
        laptop = self.laptops[who]
        if not records.every(laptop.connection, Event):
            return
        case = cases.get(laptop.connection, event_of(laptop).uid)
        for found in case.concurrent:
            wanted = concurrent.named(found)[place % len(concurrent.named(found))][0]
            try:
                choice = concurrent.choose(found, wanted, PEOPLE[who])
            except CuratorError:
                continue
            laptop.journal.commit(settled(found, choice, "so", [case], self.mint))
            assert versions.of_field(laptop.connection, found.record, found.field) is None
            return

    @rule(who=WHO, redo=st.booleans())
    def undo(self, who: int, redo: bool) -> None:
        laptop = self.laptops[who]
        before = {each.name: _people(each) for each in versions.every(laptop.connection)}
        try:
            laptop.redo() if redo else laptop.undo()
        except CuratorError:
            return
        for each in versions.every(laptop.connection):
            assert each.name in before or _people(each), "versions that nobody wrote"

    @rule(source=WHO, to=WHO)
    def bring(self, source: int, to: int) -> None:
        feed(self.laptops[to], log(self.laptops[source]))

    def teardown(self) -> None:
        try:
            self._same_everywhere()
        finally:
            for each in self.laptops:
                each.close()
            shutil.rmtree(self.folder)

    def _same_everywhere(self) -> None:
        share_all(self.laptops)
        assert len({ground.derived(each.connection) for each in self.laptops}) == 1
        told = [[disputes(case) for case in cases.every(each.connection)] for each in self.laptops]
        assert told[0] == told[1] == told[2]
        first = self.laptops[0]
        several = {each.name for each in versions.every(first.connection)}
        for of_case in told[0]:
            edits = [each for each in of_case if each.kind is DisputeKind.CONCURRENT_EDITS]
            assert {each.field for each in edits if each.is_open} == several, "open exactly where versions differ"
        for each in versions.every(first.connection):
            for version in each.versions:
                assert version.person in _wrote(self.laptops, each, version.text), "an author that never wrote it"


def _people(found: concurrent.Concurrent) -> set[str]:
    return {version.person for version in found.versions}


def _wrote(laptops: list[Collection], found: concurrent.Concurrent, text: str | None) -> set[str]:
    sql = "select person from revisions where record = ? and field = ? and kind = 'set' and value is ?"
    return {person for (person,) in laptops[0].connection.execute(sql, (found.record, found.field, text))}


TestSettling = Settling.TestCase
TestSettling.settings = settings(
    max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
