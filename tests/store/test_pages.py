from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from curator.store import pages
from tests import ground
from tests.ground import Uids
from tests.store.damage import PAGE, flip, zero_page

if TYPE_CHECKING:
    from pathlib import Path

    from curator.store.pages import Value

VALUES = st.none() | st.integers(-(2**63), 2**63 - 1) | st.binary(max_size=9000) | st.text(st.characters(codec="utf-8"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.db"


def made(path: Path, rows: list[tuple[Value, ...]], page: int = PAGE) -> None:
    path.unlink(missing_ok=True)
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        connection.execute(f"pragma page_size = {page}")
        connection.execute("create table t (a, b, c)")
        connection.execute("begin")
        connection.executemany("insert into t values (?, ?, ?)", rows)
        connection.execute("commit")


def read(path: Path) -> list[tuple[Value, ...]]:
    """The rows of `t` in what the pages hold; the schema's own rows have five values."""
    return [record for record in pages.records(path) if len(record) == 3]


@given(st.lists(st.tuples(VALUES, VALUES, VALUES), max_size=8), st.sampled_from([512, 1024, 4096, 65536]))
def test_rows_of_all_kinds_and_sizes_are_read_as_sqlite_wrote_them(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[Value, ...]], page: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "rows.db"
    made(path, rows, page)
    assert sorted(read(path), key=repr) == sorted(rows, key=repr)


@pytest.mark.parametrize("row", [-1, -(2**63), 2**63 - 1, 2**55, 127, 128])
def test_rows_of_any_number_are_read(path: Path, row: int) -> None:
    made(path, [])
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        connection.execute("insert into t (rowid, a, b, c) values (?, 1, 2, 3)", (row,))
    assert read(path) == [(1, 2, 3)]


def test_rows_on_pages_that_nothing_leads_to_are_read(path: Path) -> None:
    rows: list[tuple[Value, ...]] = [(number, "x" * 300, b"") for number in range(100)]
    made(path, rows)
    zero_page(path, 2)
    assert sorted(read(path)) == rows


def test_rows_are_read_without_the_first_page(path: Path) -> None:
    rows: list[tuple[Value, ...]] = [(number, "x" * 300, b"") for number in range(100)]
    made(path, rows)
    zero_page(path, 1)
    assert sorted(read(path)) == rows


@given(st.data())
def test_any_damage_is_survived_and_what_is_read_is_of_three_values(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged.db"
    made(path, [(number, "x" * 50 * number, bytes(9000)) for number in range(8)])
    for bit in data.draw(st.lists(st.integers(0, path.stat().st_size * 8 - 1), max_size=30)):
        flip(path, bit)
    with path.open("r+b") as file:
        file.truncate(data.draw(st.integers(0, path.stat().st_size)))
    for record in pages.records(path):
        assert all(value is None or isinstance(value, int | str | bytes) for value in record)


def test_overflowing_pages_that_run_in_a_circle_end(path: Path) -> None:
    made(path, [(1, b"x" * 20_000, b"")])
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // PAGE):
        data[page * PAGE : page * PAGE + 4] = (3).to_bytes(4, "big")
    path.write_bytes(data)
    assert read(path) == []


def test_texts_that_are_none_and_floats_are_left_out(path: Path) -> None:
    made(path, [(1, "fine", b"")])
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        connection.execute("insert into t values (cast(x'ff' as text), 1, 1), (1.5, 2, 2)")
    assert read(path) == [(1, "fine", b"")]


@pytest.mark.parametrize("size", [512, 4096, 65536])
def test_the_page_size_is_that_of_the_header(path: Path, size: int) -> None:
    made(path, [], size)
    assert pages.page_size(path.read_bytes()[:100]) == size


@pytest.mark.parametrize("header", [b"", bytes(100), bytes(16) + b"\x0f\xff", bytes(16) + b"\x00\x02"])
def test_without_a_sensible_header_pages_are_a_collections_own(header: bytes) -> None:
    assert pages.page_size(header) == PAGE


@pytest.fixture
def live(tmp_path: Path) -> tuple[Path, Path]:
    """A collection with work in its log, as a killed program leaves it: the file and its log."""
    with ground.collection(tmp_path) as collection:
        ground.small_case(collection, Uids())
        collection.connection.execute("pragma wal_checkpoint (truncate)")
        ground.take_in(collection, Uids(300), text="in the log")
        ground.take_in(collection, Uids(400), text="the last commit")
        for suffix in ("", "-wal"):
            shutil.copy(f"{collection.path}{suffix}", tmp_path / f"live{suffix}")
    return tmp_path / "live", tmp_path / "live-wal"


def titles(path: Path) -> int:
    with closing(dbapi2.connect(str(path))) as connection:
        return int(connection.execute("select count(*) from changes").fetchone()[0])


def test_a_log_is_applied_as_sqlite_does_it(live: tuple[Path, Path]) -> None:
    path, log = live
    applied = path.with_name("applied")
    shutil.copy(path, applied)
    pages.apply_log(applied, log)
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("pragma wal_checkpoint (truncate)")
    assert applied.read_bytes() == path.read_bytes()


@pytest.mark.parametrize("damage", ["cut off", "a bit", "a commit without its end"])
def test_a_log_is_applied_up_to_its_last_sound_commit(live: tuple[Path, Path], damage: str) -> None:
    path, log = live
    log.rename(path.with_name("log"))
    log = path.with_name("log")
    data = log.read_bytes()
    frames = (len(data) - 32) // (24 + PAGE)
    match damage:
        case "cut off":
            log.write_bytes(data[: -PAGE // 2])
        case "a bit":
            flip(log, (len(data) - 100) * 8)
        case _:
            log.write_bytes(data[: 32 + (frames - 1) * (24 + PAGE)])
    before = titles(path)
    pages.apply_log(path, log)
    assert titles(path) == before + 1


@pytest.mark.parametrize("content", [b"", b"no log at all", bytes(5000)])
def test_what_is_no_log_changes_nothing(live: tuple[Path, Path], content: bytes) -> None:
    path, log = live
    before = path.read_bytes()
    log.write_bytes(content)
    pages.apply_log(path, log)
    assert path.read_bytes() == before


def test_a_log_left_by_an_earlier_round_is_read_to_where_the_present_one_ends(live: tuple[Path, Path]) -> None:
    path, log = live
    data = log.read_bytes()
    stale = bytearray(data[32 : 32 + 24 + PAGE])
    stale[8:16] = b"old salt"
    log.write_bytes(data + stale)
    pages.apply_log(path, log)
    log.unlink()
    assert titles(path) == 8
