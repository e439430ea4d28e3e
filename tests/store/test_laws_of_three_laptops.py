"""Three laptops with wrong clocks: whatever they do, and however their work comes together, the laws of merging hold."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from curator.core import ids
from curator.core.articles import Article
from curator.core.edits import Approve, Edit, SetField, Settle
from curator.core.ids import RevisionId
from curator.store.check import check
from curator.store.queries import records, search
from curator.store.undo import NothingToUndoError, OvertakenError
from tests import ground
from tests.store.laptops import feed, introduce, log, make, sides

if TYPE_CHECKING:
    from curator.core.changes import Change
    from curator.store.collection import Collection

PEOPLE = ("Ann", "Ben", "Carl")
CLOCKS = (ground.NOON, ground.NOON - 40_000 * 10**9, ground.NOON + 3_000_000 * 10**9)
UIDS = [ground.Uids(number)() for number in (1, 2)]
FIELDS = ("title", "url")
WHO = st.integers(0, 2)
RECORD = st.sampled_from(UIDS)
FIELD = st.sampled_from(FIELDS)
VALUE = st.sampled_from(["", "one", "two", "three"])


class ThreeLaptops(RuleBasedStateMachine):
    """`written` is the test's own account of what people wrote: (change, index) → (person, record, field, value)."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())
        self.laptops = [
            ground.collection(self.folder, person, clock=ground.Clock(clock))
            for person, clock in zip(PEOPLE, CLOCKS, strict=True)
        ]
        for each in self.laptops:
            introduce(each, map(ground.signer, PEOPLE))
        self.written: dict[str, tuple[str, str, str, Any]] = {}

    def _note(self, who: int, number: int) -> None:
        """Keep account of the changes that a laptop has made since it had `number` of them."""
        person = PEOPLE[who]
        for change in log(self.laptops[who])[number:]:
            for index, write in enumerate(change.body.w):
                if write.k in ("set", "del"):
                    value = None if write.k == "del" else write.x
                    self.written[ids.revision(change.id, index)] = (person, write.e, write.f, value)

    def _disputes(self, who: int) -> dict[tuple[str, str], set[str]]:
        """The disputed fields of a laptop, each with the values of its sides."""
        found = self.laptops[who].connection.execute("select record, field from fields where state = 'disputed'")
        return {(record, field): set(sides(self.laptops[who], record, field)) for record, field in found.fetchall()}

    @rule(who=WHO, uid=RECORD, field=FIELD, value=VALUE)
    def edit(self, who: int, uid: ids.Uid, field: str, value: str) -> None:
        laptop, number, before = self.laptops[who], len(log(self.laptops[who])), self._disputes(who)
        found = records.find(laptop.connection, Article, uid)
        if found is None:
            make(laptop, Article(uid, value)) if laptop.journal.heads(ids.key("article", uid), "*") == () else None
        elif getattr(found, field) != value:
            laptop.journal.commit(Edit("Change", (SetField(ground.key(found), field, value, getattr(found, field)),)))
        self._note(who, number)
        after = self._disputes(who)
        assert all(after[place] >= values for place, values in before.items())

    @rule(who=WHO, redo=st.booleans())
    def undo(self, who: int, redo: bool) -> None:
        laptop, number, before = self.laptops[who], len(log(self.laptops[who])), self._disputes(who)
        values = self._heads(who)
        try:
            laptop.redo() if redo else laptop.undo()
        except (NothingToUndoError, OvertakenError):
            assert len(log(laptop)) == number
            return
        self._note(who, number)
        assert self._disputes(who) == before
        for place, people in self._heads(who).items():
            if people != values.get(place, people):
                assert values[place] == {PEOPLE[who]}, "an undo replaced what somebody else had written"

    def _heads(self, who: int) -> dict[tuple[str, str], set[str]]:
        """Who wrote the newest values of each field."""
        found = self.laptops[who].connection.execute(
            "select f.record, f.field, r.person from fields f, json_each(f.heads) h join revisions r on r.id = h.value"
        )
        people: dict[tuple[str, str], set[str]] = {}
        for record, field, person in found:
            people.setdefault((record, field), set()).add(person)
        return people

    @rule(who=WHO, uid=RECORD, field=FIELD, settles=st.booleans(), chance=st.randoms(use_true_random=False))
    def judge(self, who: int, uid: ids.Uid, field: str, settles: bool, chance: Random) -> None:
        laptop, key = self.laptops[who], ids.key("article", uid)
        found = laptop.connection.execute(
            "select id from revisions where record = ? and field in (?, '*') and kind <> 'ok' order by id", (key, field)
        ).fetchall()
        if found:
            revision = RevisionId(chance.choice(found)[0])
            laptop.journal.commit(Edit("Judge", (Settle(key, field, revision) if settles else Approve(revision),)))

    @rule(source=WHO, to=WHO, part=st.booleans(), chance=st.randoms(use_true_random=False))
    def bring(self, source: int, to: int, part: bool, chance: Random) -> None:
        """Bring changes over in any order, whole or in parts, some of them twice."""
        some = log(self.laptops[source])
        some = chance.sample(some, chance.randint(0, len(some))) if part else some
        chance.shuffle(some)
        feed(self.laptops[to], some[: len(some) // 2], some)

    def teardown(self) -> None:
        try:
            self._all_laws()
        finally:
            for each in self.laptops:
                each.close()
            shutil.rmtree(self.folder)

    def _all_laws(self) -> None:
        every = {change.id: change for each in self.laptops for change in log(each)}
        for each in self.laptops:
            feed(each, log(self.laptops[0]), log(self.laptops[1]), log(self.laptops[2]))
        expected = ground.derived(self.laptops[0].connection)
        assert all(ground.derived(each.connection) == expected for each in self.laptops)
        assert {change.id for change in log(self.laptops[2])} == every.keys()
        found = [_found(each) for each in self.laptops]
        assert found[0] == found[1] == found[2]
        self._any_order(list(every.values()), expected, found[0])
        for each in self.laptops:
            each.rebuild()
            assert ground.derived(each.connection) == expected
            assert _found(each) == found[0]
            assert {finding.kind for finding in check(each.connection)} <= {"record"}
        self._nothing_lost_and_nothing_invented(self.laptops[0])
        self._four_eyes(self.laptops[0])

    def _any_order(self, every: list[Change], expected: str, found: list[Any]) -> None:
        chance = Random(len(every))  # noqa: S311 an order, no secret
        for number, size in enumerate((1, 3, len(every) + 1)):
            chance.shuffle(every)
            with ground.collection(self.folder, "Dora", name=f"dora-{number}") as dora:
                introduce(dora, map(ground.signer, PEOPLE))
                feed(dora, *(every[start : start + size] for start in range(0, len(every), size)))
                assert ground.derived(dora.connection) == expected
                assert _found(dora) == found

    def _nothing_lost_and_nothing_invented(self, laptop: Collection) -> None:
        kept = laptop.connection.execute(
            "select id, person, record, field, value from revisions where kind in ('set', 'del')"
        ).fetchall()
        told = {
            id_: (person, record, field, None if value is None else json.loads(value))
            for id_, person, record, field, value in kept
        }
        assert told == self.written
        values = {json.dumps(value) for *_, value in self.written.values()} | {None}
        shown = laptop.connection.execute("select value from fields").fetchall()
        assert {value for (value,) in shown} <= values

    def _four_eyes(self, laptop: Collection) -> None:
        """Nobody approves what they wrote; whoever wrote all versions alone may choose among them."""
        hands = {
            id_: {person, origin}
            for id_, person, origin in laptop.connection.execute("select id, person, origin from revisions")
        }
        found = laptop.connection.execute(
            "select j.kind, j.person, t.origin, j.parents from revisions j join revisions t on t.id = j.target"
            " where j.kind in ('ok', 'fix') and j.void is null"
        ).fetchall()
        for kind, person, origin, parents in found:
            if person == origin:
                assert kind == "fix"
                assert all(hands[each] == {person} for each in json.loads(parents))


def _found(laptop: Collection) -> list[Any]:
    return [search.search(laptop.connection, words) for words in ("one", "two", "t")]


TestThreeLaptops = ThreeLaptops.TestCase
TestThreeLaptops.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
