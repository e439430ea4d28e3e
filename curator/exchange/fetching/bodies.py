"""The body of an answer: unpacked while it comes, bounded before and after, and known to be whole."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from curator.exchange.fetching.refusals import BrokenAnswerError, PageTooLargeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PIECE = 2**16
_WINDOWS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
"""Content codings (RFC 9110, 8.4.1), with what zlib calls their form."""


def whole(pieces: Iterable[bytes], coding: str, limit: int, url: str) -> bytes:
    """All bytes of a body, unpacked; at most `limit`, packed or not.

    Raises:
        PageTooLargeError: there are more.
        BrokenAnswerError: they are packed in a way that was not asked for, or the packing is damaged or ends early.
    """
    coding = coding.strip().lower()
    unpacked = _bounded(pieces, limit, url)
    if coding not in {"", "identity"}:
        if coding not in _WINDOWS:
            raise BrokenAnswerError(url, f"it is packed as “{coding[:40]}”, which was not asked for")
        unpacked = _bounded(_unpacked(unpacked, _WINDOWS[coding], url), limit, url)
    return b"".join(unpacked)


def _bounded(pieces: Iterable[bytes], limit: int, url: str) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > limit:
            raise PageTooLargeError(url, limit)
        yield piece


def _unpacked(pieces: Iterable[bytes], window: int, url: str) -> Iterator[bytes]:
    """The unpacked bytes, a piece at a time; a gzip body may have several members (RFC 1952, 2.2)."""
    unpacker, is_padding = zlib.decompressobj(window), False
    for piece in pieces:
        rest = piece
        while rest:
            if unpacker.eof:
                # a further member, or padding after the last: it is a member once it gives something
                unpacker, is_padding = zlib.decompressobj(window), True
            try:
                out = unpacker.decompress(rest, PIECE)
            except zlib.error as error:
                if is_padding:
                    return
                raise BrokenAnswerError(url, "its packing is damaged") from error
            is_padding = is_padding and not out
            yield out
            rest = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
    if not unpacker.eof and not is_padding:
        raise BrokenAnswerError(url, "it ends early")
