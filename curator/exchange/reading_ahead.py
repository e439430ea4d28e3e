"""Files read by other processes ahead of their being taken in: reading takes the most of a large import.

What they read comes back as bytes, an article at a time. Large files, and files of several articles, are read where they
are wanted, as all are where an import is small: to start a process takes as long as reading a hundred texts.
"""

from __future__ import annotations

import os
import signal
import stat
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from itertools import islice
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from threading import Thread
from typing import TYPE_CHECKING

import msgspec

from curator.core.articles import Capture
from curator.exchange.importers import read_all
from curator.exchange.importers.refusals import RefusedFileError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from curator.exchange.importers import Found

PAYS_FROM = 16_000_000
"""How many bytes of files there are to be read at least, before other processes are started."""

LARGEST = 4_000_000
"""A file of more bytes is read where it is wanted: its words would wait in memory twice."""

MOST_PROCESSES = 4
AHEAD = 8
"""How many files wait for each process, read or to be read: so many captures are in memory at most."""


class _Read(msgspec.Struct):
    """What became of a file: its one article, or the sentence that says why there is none."""

    name: str
    capture: Capture | None = None
    refused: str = ""


_decode = msgspec.msgpack.Decoder(_Read).decode


@contextmanager
def reading_ahead(
    paths: Sequence[Path], form: str, *, pays_from: int = PAYS_FROM
) -> Iterator[Callable[[Path], Iterable[Found]]]:
    """What reads these files, asked for in this order, as `importers.read_all` would."""
    processes = min(os.cpu_count() or 1, MOST_PROCESSES)
    if processes == 1 or sum(map(_size, paths)) < pays_from:
        yield partial(read_all, form=form)
        return
    with ProcessPoolExecutor(processes, get_context("spawn"), _begin) as pool:
        ahead = _Ahead(pool, paths, form, AHEAD * processes)
        try:
            yield ahead.read
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


class _Ahead:
    """The files that other processes read, or have read, in the order in which they are wanted."""

    def __init__(self, pool: ProcessPoolExecutor, paths: Iterable[Path], form: str, many: int) -> None:
        self._pool = pool
        self._form = form
        self._coming = iter(paths)
        self._waiting: deque[tuple[Path, Future[bytes | None]]] = deque()
        for path in islice(self._coming, many):
            self._send(path)

    def read(self, path: Path) -> Iterable[Found]:
        """The articles in a file."""
        if not self._waiting or self._waiting[0][0] != path:
            return read_all(path, form=self._form)
        _, future = self._waiting.popleft()
        for following in islice(self._coming, 1):
            self._send(following)
        try:
            data = future.result()
        except BrokenProcessPool:
            # the system ended one of them, for want of memory, say: what they would have read is read here
            data = None
        return read_all(path, form=self._form) if data is None else [_unpacked(data)]

    def _send(self, path: Path) -> None:
        try:
            self._waiting.append((path, self._pool.submit(packed, path, self._form)))
        except BrokenProcessPool:
            self._coming = iter(())


def _size(path: Path) -> int:
    """The bytes of a file that another process would read."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return 0
    return found.st_size if stat.S_ISREG(found.st_mode) and found.st_size <= LARGEST else 0


def _begin() -> None:
    """Leave Ctrl-C to the process that takes the articles in, and end when that has ended, however it ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    above = parent_process()
    if above is not None:
        Thread(target=_end_after, args=(above.sentinel,), daemon=True).start()


def _end_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def packed(path: Path, form: str) -> bytes | None:
    """What became of a file, as bytes; None for one that is to be read where it is wanted."""
    if not _size(path):
        return None
    found = list(islice(read_all(path, form=form), 2))
    name, each = found[0]
    if len(found) > 1 or not isinstance(each, Capture | RefusedFileError):
        return None
    read = _Read(name, capture=each) if isinstance(each, Capture) else _Read(name, refused=each.sentence)
    try:
        return msgspec.msgpack.encode(read)
    except UnicodeEncodeError:
        # a name that is no text does not travel
        return None


def _unpacked(data: bytes) -> Found:
    read = _decode(data)
    return read.name, RefusedFileError(read.refused) if read.capture is None else read.capture
