"""The bytes of one file, taken only when it is a file and small enough."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from curator.exchange.importers.refusals import MissingFileError, NotAFileError, TooLargeError, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def contents(path: Path, limit: int) -> bytes:
    """The bytes of the file at `path`, at most `limit`; its kind and size are looked at before anything is read.

    Raises:
        MissingFileError: there is no such file.
        NotAFileError: it is a folder, a pipe or a device.
        TooLargeError: it has more than `limit` bytes, or has grown beyond them while it was read.
        UnreadableFileError: the system does not give its bytes.
    """
    with opened(path, limit) as file:
        # room for no more than is expected: room for the limit takes longer to make than the file to read
        expected = min(limit, os.fstat(file.fileno()).st_size)
        taken = file.read(expected + 1)
        if len(taken) > expected:
            # it grew, or the system does not know its size; one byte more than allowed shows one that is too large
            taken += file.read(limit + 1 - len(taken))
    if len(taken) > limit:
        raise TooLargeError(path.name, len(taken), limit)
    return taken


def head_of(path: Path, length: int) -> bytes:
    """The first bytes of a file of any size; raises as `contents` does."""
    with opened(path, None) as file:
        return file.read(length)


@contextmanager
def opened(path: Path, limit: int | None) -> Iterator[IO[bytes]]:
    """The file, open for reading; raises as `contents` does, also for what fails while it is read."""
    try:
        found = path.stat()
        _check(path, found.st_mode, found.st_size, limit)
        with path.open("rb") as file:
            yield file
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MissingFileError(path.name or str(path)) from error
    except OSError as error:
        raise UnreadableFileError(path.name, error.strerror or "input error") from error
    except ValueError as error:
        if "null" not in str(error):  # only a name with a NUL in it is the name's fault
            raise
        raise MissingFileError(path.name.replace("\0", "␀")) from error


def _check(path: Path, mode: int, size: int, limit: int | None) -> None:
    for is_kind, what in _KINDS:
        if is_kind(mode):
            raise NotAFileError(path.name or str(path), what)
    if limit is not None and size > limit:
        raise TooLargeError(path.name, size, limit)
