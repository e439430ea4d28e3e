from __future__ import annotations

import gzip
import tracemalloc
import zlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.exchange.fetching.bodies import whole
from curator.exchange.fetching.refusals import BrokenAnswerError, PageTooLargeError

if TYPE_CHECKING:
    from collections.abc import Iterator

URL = "https://news.example/"


def pieces(data: bytes, size: int) -> Iterator[bytes]:
    return (data[start : start + size] for start in range(0, len(data), size))


@given(
    st.binary(max_size=100_000),
    st.integers(1, 70_000),
    st.sampled_from(["", "identity", "gzip", "x-gzip", " GZIP", "deflate"]),
)
def test_a_body_comes_out_as_it_went_in(data: bytes, size: int, coding: str) -> None:
    name = coding.strip().lower()
    packed = gzip.compress(data) if "gzip" in name else zlib.compress(data) if name == "deflate" else data
    assert whole(pieces(packed, size), coding, 2**20, URL) == data


def test_members_of_gzip_follow_each_other_and_padding_is_passed_over() -> None:
    two = gzip.compress(b"one ") + gzip.compress(b"two")
    for size in (1, 7, 1000):
        assert whole(pieces(two, size), "gzip", 100, URL) == b"one two"
        assert whole(pieces(two + b"\0" * 20, size), "gzip", 100, URL) == b"one two"
        assert whole(pieces(two + b"\0", size), "gzip", 100, URL) == b"one two"
        assert whole(pieces(two + b"junk", size), "gzip", 100, URL) == b"one two"


@given(st.binary(min_size=1, max_size=5_000), st.data())
def test_a_packed_body_that_is_cut_or_damaged_is_never_taken_for_whole(data: bytes, draw: st.DataObject) -> None:
    packed = gzip.compress(data)
    cut = draw.draw(st.integers(0, len(packed) - 1))
    with pytest.raises(BrokenAnswerError, match="ends early"):
        whole(pieces(packed[:cut], 64), "gzip", 2**20, URL)
    wrong = bytearray(packed)
    wrong[-6] ^= 0xFF
    with pytest.raises(BrokenAnswerError, match="damaged"):
        whole(pieces(bytes(wrong), 64), "gzip", 2**20, URL)


def test_a_second_member_that_is_cut_is_noticed() -> None:
    two = gzip.compress(b"one ") + gzip.compress(bytes(range(256)) * 300)[:-9]
    with pytest.raises(BrokenAnswerError, match="ends early"):
        whole(pieces(two, 64), "gzip", 2**20, URL)


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip", "x" * 5_000])
def test_a_packing_that_was_not_asked_for_is_refused(coding: str) -> None:
    with pytest.raises(BrokenAnswerError, match="not asked for") as told:
        whole([b"x"], coding, 100, URL)
    assert len(told.value.sentence) < 300


def test_a_bomb_is_stopped_at_the_limit_in_little_memory() -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join([*(packer.compress(bytes(2**20)) for _ in range(100)), packer.flush()])
    assert len(bomb) < 2**20
    tracemalloc.start()
    try:
        with pytest.raises(PageTooLargeError, match="more than 4 MiB"):
            whole(pieces(bomb, 2**16), "gzip", 4 * 2**20, URL)
        assert tracemalloc.get_traced_memory()[1] < 16 * 2**20
    finally:
        tracemalloc.stop()


def test_more_than_the_limit_is_refused_while_it_comes() -> None:
    taken = 0

    def endless() -> Iterator[bytes]:
        nonlocal taken
        while True:
            taken += 1
            yield bytes(1000)

    with pytest.raises(PageTooLargeError):
        whole(endless(), "", 10_000, URL)
    assert taken == 11
    assert len(whole([bytes(10_000)], "", 10_000, URL)) == 10_000
