"""A real collection against a plain model: edits, undo, redo, closing and opening, in any order."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from curator.core import edits
from curator.core.articles import Article
from curator.core.events import Event
from curator.core.sources import Source
from curator.store.check import check
from curator.store.queries import records, search
from curator.store.undo import NothingToUndoError
from tests import ground

if TYPE_CHECKING:
    from curator.core.ids import Uid
    from curator.core.records import Record

NAMES = st.sampled_from(["Kafr Zayt", "Sarmin", "Tell Dahab", "قَرية", "é"])
MAKERS: dict[type[Any], Any] = {
    Article: Article,
    Event: lambda uid, name: Event(uid, f"E-{uid[-6:]}", name),
    Source: Source,
}
FIELDS = {Article: ("title", "url"), Event: ("title", "summary"), Source: ("name", "note")}


class OneLaptop(RuleBasedStateMachine):
    """The model is a dictionary of records, and a list of its earlier and its undone states."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())
        self.clock = ground.Clock()
        self.collection = ground.collection(self.folder, clock=self.clock)
        self.mint = ground.Uids()
        self.now: dict[Uid, Record] = {}
        self.before: list[dict[Uid, Record]] = []
        self.undone: list[dict[Uid, Record]] = []

    def teardown(self) -> None:
        before = ground.derived(self.collection.connection)
        found = self.found()
        self.collection.rebuild()
        assert ground.derived(self.collection.connection) == before
        assert self.found() == found
        assert check(self.collection.connection) == ()
        self.collection.close()
        shutil.rmtree(self.folder)

    def found(self) -> list[list[search.Hit]]:
        """What searches find, in their order."""
        return [
            search.search(self.collection.connection, words) for words in ("kafr", "sarmin", "e", "قرية", "dahab te")
        ]

    def _save(self, edit: edits.Edit, after: dict[Uid, Record]) -> None:
        self.collection.journal.commit(edit)
        self.before.append(self.now)
        self.now, self.undone = after, []

    @rule(kinds=st.lists(st.sampled_from(list(MAKERS)), min_size=1, max_size=3), name=NAMES)
    def make(self, kinds: list[type[Any]], name: str) -> None:
        made = [MAKERS[kind](self.mint(), name) for kind in kinds]
        self._save(edits.create("Make", *made), {**self.now, **{each.uid: each for each in made}})

    @precondition(lambda self: self.now)
    @rule(data=st.data(), values=st.lists(NAMES, min_size=2, max_size=2))
    def change(self, data: st.DataObject, values: list[str]) -> None:
        before = data.draw(st.sampled_from([self.now[uid] for uid in sorted(self.now)]))
        fields = dict(zip(FIELDS[type(before)], values, strict=True))
        fields = {name: fields[name] for name in data.draw(st.sets(st.sampled_from(sorted(fields)), min_size=1))}
        after: Any = replace(before, **fields)  # type: ignore[arg-type]
        edit = edits.revise("Change", before, after)
        if edit.writes:
            self._save(edit, {**self.now, before.uid: after})

    @rule()
    def undo(self) -> None:
        try:
            self.collection.undo()
        except NothingToUndoError:
            assert not self.before
            return
        self.undone.append(self.now)
        self.now = self.before.pop()

    @rule()
    def redo(self) -> None:
        try:
            self.collection.redo()
        except NothingToUndoError:
            assert not self.undone
            return
        self.before.append(self.now)
        self.now = self.undone.pop()

    @rule(times=st.integers(1, 2))
    def go_back_and_forth(self, times: int) -> None:
        for _ in range(times):
            self.undo()
            self.records_are_those_of_the_model()
            self.redo()
            self.records_are_those_of_the_model()
        self.undo()

    @rule()
    def close_and_open(self) -> None:
        self.collection.close()
        self.collection = ground.reopened(self.collection, clock=self.clock)

    @rule(seconds=st.integers(-4000, 4000))
    def set_the_clock(self, seconds: int) -> None:
        self.clock.advance(seconds)

    @invariant()
    def records_are_those_of_the_model(self) -> None:
        found = {record.uid: record for type_ in MAKERS for record in records.every(self.collection.connection, type_)}
        assert found == self.now


TestOneLaptop = OneLaptop.TestCase
TestOneLaptop.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
