from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest

from curator.core.edits import create
from curator.core.events import Event
from curator.core.imported import ImportedRow
from curator.exchange.ucdp import in_steps
from curator.exchange.ucdp.in_steps import Behind, ChangedMeanwhileError, Looked, look_through, take_in
from curator.exchange.ucdp.taking_in import Imported, import_file
from curator.store.identifiers import new_uid
from curator.store.queries import naming, records
from tests import ground
from tests.exchange.ucdp.rows import row, write

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from curator.store.collection import Collection

T = TypeVar("T")
MANY = 60


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as opened:
        yield opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write(tmp_path, *(row(id=number) for number in range(MANY)))


def looked(collection: Collection, path: Path) -> Looked:
    return _ended(look_through(collection.connection, path))


def _ended(work: Generator[Behind, None, T]) -> T:
    while True:
        try:
            next(work)
        except StopIteration as end:
            done: T = end.value
            return done


def number_of_events(collection: Collection) -> int:
    return len(records.every(collection.connection, Event))


def test_looking_through_tells_what_would_come_and_writes_nothing(collection: Collection, tmp_path: Path) -> None:
    path = write(tmp_path, row(), row(id=2, low=4))
    seen = looked(collection, path)
    assert (seen.would_bring.new, seen.would_bring.rows, seen.faults, seen.refusal) == (2, 2, (), "")
    assert [lines for lines in seen.would_bring.oddities.values() if lines] == [[3]]
    assert number_of_events(collection) == 0


def test_rows_at_fault_are_told_and_refuse_the_file(collection: Collection, tmp_path: Path) -> None:
    path = write(tmp_path, row(), row(id=2, best="x"), row(id=7001))
    seen = looked(collection, path)
    assert [each.line for each in seen.faults] == [3, 4]
    assert "2 lines are at fault" in seen.refusal


def test_what_was_looked_through_is_taken_in_a_few_rows_at_a_time(collection: Collection, path: Path) -> None:
    steps: list[Behind] = []
    work = take_in(collection, path, looked(collection, path).sha256)
    while True:
        try:
            steps.append(next(work))
        except StopIteration as end:
            done: Imported = end.value
            break
    assert [each.rows for each in steps] == [25, 50, 60]
    assert [each.done <= each.total == path.stat().st_size for each in steps] == [True] * 3
    assert (done.new, done.known, number_of_events(collection)) == (MANY, 0, MANY)
    again = _ended(take_in(collection, path, looked(collection, path).sha256))
    assert (again.new, again.known, number_of_events(collection)) == (0, MANY, MANY)


def test_it_is_the_same_as_what_the_command_line_takes_in(collection: Collection, path: Path, tmp_path: Path) -> None:
    _ended(take_in(collection, path, looked(collection, path).sha256))
    (tmp_path / "other").mkdir()
    with ground.collection(tmp_path / "other") as other:
        import_file(other, path)
        cells = [
            [(each.line, each.cells, each.sha256) for each in records.every(one.connection, ImportedRow)]
            for one in (collection, other)
        ]
        named = [
            sorted((each.public_id, each.title) for each in records.every(one.connection, Event))
            for one in (collection, other)
        ]
    assert cells[0] == cells[1]
    assert named[0] == named[1]


def test_after_a_cancel_the_rest_comes_with_the_next_import(collection: Collection, path: Path) -> None:
    sha256 = looked(collection, path).sha256
    work = take_in(collection, path, sha256)
    next(work)
    work.close()
    assert number_of_events(collection) == in_steps.FEW
    done = _ended(take_in(collection, path, sha256))
    assert (done.new, done.known) == (MANY - in_steps.FEW, in_steps.FEW)
    assert number_of_events(collection) == MANY


def test_an_id_that_a_person_takes_between_two_steps_is_not_given_again(collection: Collection, path: Path) -> None:
    work = take_in(collection, path, looked(collection, path).sha256)
    next(work)
    mine = Event(new_uid(), naming.next_public_id(collection.connection), "Mine")
    collection.journal.commit(create("Mine", mine))
    _ended(work)
    ids = [each.public_id for each in records.every(collection.connection, Event)]
    assert len(set(ids)) == len(ids) == MANY + 1


def test_a_file_that_was_changed_since_is_not_taken_in(collection: Collection, path: Path) -> None:
    sha256 = looked(collection, path).sha256
    path.write_bytes(path.read_bytes() + b"\r\n")
    with pytest.raises(ChangedMeanwhileError, match="look through it again"):
        _ended(take_in(collection, path, sha256))
    assert number_of_events(collection) == 0
