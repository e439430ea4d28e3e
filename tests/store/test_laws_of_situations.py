"""Whatever is edited, undone or merged: the situations that are kept are those that the cases give, worked out from nothing."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from curator.core import edits
from curator.core.claims import Claim
from curator.core.errors import CuratorError
from curator.core.events import Event, EventState
from curator.core.passages import Passage
from curator.store.collection import open_collection
from curator.store.queries import records
from tests import ground
from tests.store.judged import VALUES, choices, fresh, furnished, kept

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("type_", list(VALUES), ids=lambda type_: type_.__name__)
def test_every_single_change_is_followed_and_so_is_its_undo(
    type_: type[Any], tmp_path: Path, bounded: Callable[[list[Any]], list[Any]]
) -> None:
    with ground.collection(tmp_path) as ann:
        furnished(ann, ground.Uids())
        before = kept(ann.connection)
        assert before == fresh(ann.connection)
        every = [
            (edit, record, field, value)
            for record in records.where(ann.connection, type_, "true")
            for field in VALUES[type_]
            for value in choices(ann.connection, type_, field)
            if (edit := edits.revise("Change", record, replace(record, **{field: value}))).writes
        ]
        assert every
        for edit, *change in bounded(every):
            ann.journal.commit(edit)
            assert kept(ann.connection) == fresh(ann.connection), change
            ann.undo()
            assert _but_when(kept(ann.connection)) == _but_when(before)


def _but_when(found: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """The rows without who wrote something since the last approval, and since when: an undo is written too."""
    return [row[:-2] for row in found]


class Situations(RuleBasedStateMachine):
    """Ann and Ben work on one collection; what is kept at Ann's is compared after each step at which she looks."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())
        self.ann, self.ben = (ground.collection(self.folder, person) for person in ("Ann", "Ben"))
        self.mint = ground.Uids()
        furnished(self.ann, self.mint)
        ground.share(self.ann, self.ben)

    def teardown(self) -> None:
        before = kept(self.ann.connection)
        self.ann.rebuild()
        assert kept(self.ann.connection) == before
        self.ann.close()
        self.ben.close()
        shutil.rmtree(self.folder)

    @rule(data=st.data(), at_bens=st.booleans(), times=st.integers(1, 5))
    def change(self, data: st.DataObject, at_bens: bool, times: int) -> None:
        collection = self.ben if at_bens else self.ann
        for _ in range(times):
            type_ = data.draw(st.sampled_from(list(VALUES)))
            every = records.where(collection.connection, type_, "true")
            if not every:
                continue
            before = data.draw(st.sampled_from(every))
            field = data.draw(st.sampled_from(sorted(VALUES[type_])))
            value = data.draw(st.sampled_from(choices(collection.connection, type_, field)))
            edit = edits.revise("Change", before, replace(before, **{field: value}))
            if edit.writes:
                collection.journal.commit(edit)

    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        """A claim rests on any passages, of its version or not, here or not."""
        claim: Claim = data.draw(st.sampled_from(records.where(self.ann.connection, Claim, "true")))
        passages = (*(each.uid for each in records.where(self.ann.connection, Passage, "true")), self.mint())
        chosen = data.draw(st.lists(st.sampled_from(passages), min_size=1, max_size=3, unique=True))
        edit = edits.revise("Move", claim, replace(claim, passages=tuple(chosen)))
        if edit.writes:
            self.ann.journal.commit(edit)

    @rule(data=st.data(), at_bens=st.booleans())
    def unite(self, data: st.DataObject, at_bens: bool) -> None:
        """An event is merged into another, rings and all."""
        collection = self.ben if at_bens else self.ann
        every = records.where(collection.connection, Event, "true")
        event, into = data.draw(st.sampled_from(every)), data.draw(st.sampled_from(every))
        after = replace(event, state=EventState.MERGED_INTO, merged_into=into.uid)
        edit = edits.revise("Merge", event, after)
        if edit.writes:
            collection.journal.commit(edit)

    @rule(at_bens=st.booleans())
    def undo(self, at_bens: bool) -> None:
        try:
            (self.ben if at_bens else self.ann).undo()
        except CuratorError:
            return

    @rule()
    def redo(self) -> None:
        try:
            self.ann.redo()
        except CuratorError:
            return

    @rule()
    def merge(self) -> None:
        ground.share(self.ben, self.ann)
        ground.share(self.ann, self.ben)

    @rule()
    def look_without_writing(self) -> None:
        with open_collection(self.ann.path, None) as reader:
            assert kept(reader.connection) == fresh(reader.connection)

    @invariant()
    def what_is_kept_is_what_the_cases_give(self) -> None:
        assert kept(self.ann.connection) == fresh(self.ann.connection)


TestSituations = Situations.TestCase
TestSituations.settings = settings(
    max_examples=8, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
