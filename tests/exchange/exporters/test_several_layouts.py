"""Several layouts in one go: each as it would be alone, all of them or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.exchange import exporters
from curator.exchange.exporting import Exported, Order, Progress, UnknownLayoutError
from curator.exchange.staging import ForeignFilesError
from curator.store.collection import open_collection
from tests.furnished import furnish

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from pathlib import Path

    from curator.store.driver import Connection

LAYOUTS = ("curator", "geojson", "jsonl")
ORDER = Order("2031-03", excel=True)


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    path = tmp_path_factory.mktemp("several") / "sample.curator"
    furnish(path)
    with open_collection(path, None) as collection:
        yield collection.connection


def writing(
    connection: Connection, folder: Path, layouts: Sequence[str] = LAYOUTS
) -> Generator[Progress, None, list[Exported]]:
    return exporters.export_all(connection, layouts, folder, ORDER)


def done(work: Generator[Progress, None, list[Exported]]) -> tuple[list[Exported], list[Progress]]:
    told: list[Progress] = []
    while True:
        try:
            told.append(next(work))
        except StopIteration as end:
            return end.value, told


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_each_layout_has_a_folder_of_its_name_with_the_files_that_it_writes_alone(
    connection: Connection, tmp_path: Path
) -> None:
    made, told = done(writing(connection, tmp_path / "all"))
    assert [each.folder for each in made] == [tmp_path / "all" / name for name in LAYOUTS]
    for name in LAYOUTS:
        done(writing(connection, tmp_path / name, [name]))
        assert contents(tmp_path / "all" / name) == contents(tmp_path / name)
    assert sorted(path.name for path in (tmp_path / "all").iterdir()) == sorted(LAYOUTS)
    assert [each.done for each in told] == sorted(each.done for each in told)
    assert all(each.done <= each.total for each in told)


def test_one_layout_is_written_into_the_folder_itself(connection: Connection, tmp_path: Path) -> None:
    (made,), _ = done(writing(connection, tmp_path / "one", ["jsonl"]))
    assert made.folder == tmp_path / "one"
    assert (tmp_path / "one" / "release.json").is_file()


def test_an_earlier_export_makes_room(connection: Connection, tmp_path: Path) -> None:
    done(writing(connection, tmp_path / "all"))
    before = contents(tmp_path / "all")
    done(writing(connection, tmp_path / "all"))
    assert contents(tmp_path / "all") == before


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_what_is_cancelled_leaves_nothing(connection: Connection, tmp_path: Path, steps: int) -> None:
    work = writing(connection, tmp_path / "all")
    for _ in range(steps):
        next(work)
    work.close()
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_somebody_else_in_one_of_the_folders_keeps_all_of_them_as_they_are(
    connection: Connection, tmp_path: Path
) -> None:
    done(writing(connection, tmp_path / "all", ["curator", "geojson"]))
    mine = tmp_path / "all" / "jsonl" / "release.json"
    mine.parent.mkdir()
    mine.write_text("mine", encoding="utf-8")
    before = contents(tmp_path / "all")
    with pytest.raises(ForeignFilesError, match=r"release\.json"):
        done(writing(connection, tmp_path / "all"))
    assert contents(tmp_path / "all") == before
    assert [path.name for path in tmp_path.iterdir()] == ["all"]


def test_a_layout_that_there_is_not_is_told_before_anything_stands(connection: Connection, tmp_path: Path) -> None:
    with pytest.raises(UnknownLayoutError):
        done(writing(connection, tmp_path / "all", ["curator", "tables"]))
    assert list(tmp_path.iterdir()) == []
