from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.ui.reading import places
from curator.ui.reading.places import MOST, Place

if TYPE_CHECKING:
    from pathlib import Path


def test_a_place_is_kept_and_found_again_as_the_one_read_last(home: Path) -> None:
    places.keep("a", Place(10, 20))
    places.keep("b", Place(0, 0))
    places.keep("a", Place(11, 22))
    assert places.load() == {"b": Place(0, 0), "a": Place(11, 22)}
    assert places.last_read(["b", "a", "c"]) == "a"
    assert places.last_read(["b", "c"]) == "b"
    assert places.last_read(["c"]) is None
    assert [path.name for path in home.iterdir()] == ["places.json"]


def test_the_file_does_not_grow_without_end(home: Path) -> None:
    for number in range(MOST + 20):
        places.keep(f"{number:036}", Place(1_000_000, 1_000_000))
    kept = places.load()
    assert len(kept) == MOST
    assert f"{19:036}" not in kept
    assert f"{MOST + 19:036}" in kept
    assert (home / "places.json").stat().st_size < 100 * MOST


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"null", b"\xff\xfe", b'[["a", 1]]', b'[["a", -1, 2]]', b'[["a", "1", 2]]', b'[1, [2, 3, 4], ["a"]]'],
)
def test_what_cannot_be_read_is_as_if_it_had_never_been_kept(home: Path, content: bytes) -> None:
    home.mkdir(exist_ok=True)
    (home / "places.json").write_bytes(content)
    assert places.load() == {}
    places.keep("b", Place(1, 2))
    assert places.load() == {"b": Place(1, 2)}


def test_a_folder_that_cannot_be_written_to_stops_nobody_from_reading(home: Path) -> None:
    home.mkdir(exist_ok=True)
    # what is to be written beside the old file cannot be: a folder stands there
    (home / "places.new").mkdir()
    places.keep("a", Place(1, 2))
    assert places.load() == {}
