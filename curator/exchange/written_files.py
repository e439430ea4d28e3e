"""Files of an export, on the disk, with what proves them whole."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file of an export: its name, how many bytes and (for tables) rows it has, and the sha256 of its bytes."""

    name: str
    size: int
    sha256: str
    rows: int | None = None


def write_file(path: Path, content: bytes) -> WrittenFile:
    """Write a new file and have the system put it on the disk."""
    with FileBeingWritten(path) as file:
        file.put(content)
        return file.finish()


class FileBeingWritten(ExitStack):
    """A file on its way to the disk, hashed as it goes. Use it as a context; `finish` gives what was written."""

    def __init__(self, path: Path) -> None:
        """Open `path`, which must not be there yet."""
        super().__init__()
        self._path = path
        self._hash = sha256()
        self._size = 0
        self._file = self.enter_context(path.open("xb"))

    def put(self, piece: bytes) -> None:
        """Write these bytes."""
        self._hash.update(piece)
        self._size += len(piece)
        self._file.write(piece)

    def finish(self, rows: int | None = None) -> WrittenFile:
        """Have the system put the file on the disk, close it, and give its name, size and hash."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        return WrittenFile(self._path.name, self._size, self._hash.hexdigest(), rows)
