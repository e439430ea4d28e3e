"""Files put into a folder all at once: made beside it, flushed to the disk, then moved in; or nothing is changed.

A folder that is new, empty, or holds nothing but an earlier export is put in place in one step of the file system, where
that can exchange two folders (Linux). Otherwise each file is moved by itself, the manifest last: a folder without a
manifest holds no finished export.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Self

from filelock import FileLock, Timeout

from curator.exchange import manifests
from curator.exchange.exporting import ExportFailedError

if TYPE_CHECKING:
    from types import TracebackType


class ForeignFilesError(ExportFailedError):
    """An export would overwrite a file that no export wrote, or that was changed since."""


class Staging:
    """Room for new files beside the folder that they are for. Use it as a context; what is not placed is gone at its end.

    Every `OSError` that leaves the context is told as an `ExportFailedError`.
    """

    def __init__(self, target: Path) -> None:
        """`target` is the folder that the files are for; it need not be there yet."""
        self.target = target.resolve()
        self._has_room = False

    def __enter__(self) -> Self:
        """Make room, and sweep away what killed programs have left there.

        Raises:
            ExportFailedError: the folder is a file, there is no folder around it, or nothing can be written there.
        """
        if self.target.exists() and not self.target.is_dir():
            message = f"{self.target} is a file: choose another name for the folder."
            raise ExportFailedError(message)
        if not self.target.parent.is_dir():
            message = f"There is no folder {self.target.parent}: make it first, or choose another place."
            raise ExportFailedError(message)
        # a folder that is the root of a file system has nothing beside it on the same one
        around = self.target if os.path.ismount(self.target) else self.target.parent
        prefix = f".{self.target.name}.exporting-"
        try:
            for left in around.glob(f"{prefix}*"):
                _sweep(left)
            self._room = Path(tempfile.mkdtemp(prefix=prefix, dir=around))
        except OSError as error:
            raise _told(error) from error
        self._lock = FileLock(self._room / "lock", blocking=False)
        self._lock.acquire()
        self.folder = self._room / "new"
        self.folder.mkdir()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take away what was not placed.

        Raises:
            ExportFailedError: in place of an `OSError`.
        """
        self._lock.release()
        shutil.rmtree(self._room, ignore_errors=True)
        if isinstance(error, OSError):
            raise _told(error) from error

    def place(self) -> None:
        """Move the files into their folder in place of the export that is there.

        Raises:
            ForeignFilesError: one of the names belongs to a file that no export wrote, or that was changed since.
            OSError: they could not be moved; what was there before is there again.
        """
        old = self._earlier()
        _flush(self.folder)
        if not self.target.exists():
            self.folder.rename(self.target)
        elif {each.name for each in self.target.iterdir()} <= old and _exchange(self.folder, self.target):
            pass
        else:
            self._move_each(old)
        _flush(self.target)
        _flush(self.target.parent)

    def _earlier(self) -> frozenset[str]:
        """The names of the files in the folder that an export wrote and nobody changed since."""
        old = manifests.untouched(self.target)
        for each in sorted(self.folder.iterdir()):
            if each.name not in old and (self.target / each.name).exists():
                message = (
                    f"{self.target / each.name} is not as an export left it:"
                    " move it away or choose another folder, so that it is not lost."
                )
                raise ForeignFilesError(message)
        return old

    def _move_each(self, old: frozenset[str]) -> None:
        aside = self._room / "old"
        aside.mkdir()
        moves = [(self.target / name, aside / name) for name in sorted(old, key=_manifest_first)]
        moves += [
            (each, self.target / each.name)
            for each in sorted(self.folder.iterdir(), key=lambda each: _manifest_first(each.name), reverse=True)
        ]
        done: list[tuple[Path, Path]] = []
        try:
            for start, end in moves:
                start.rename(end)
                done.append((start, end))
        except OSError:
            for start, end in reversed(done):
                end.rename(start)
            raise


def _manifest_first(name: str) -> tuple[bool, str]:
    return name != manifests.NAME, name


def _told(error: OSError) -> ExportFailedError:
    return ExportFailedError(
        f"The export could not be written ({error.strerror or error}): make room, or choose a folder that can be written to."
    )


def _sweep(room: Path) -> None:
    """Take away the room of a program that was killed; one that is at work holds the lock in its room."""
    try:
        with FileLock(room / "lock", blocking=False):
            pass
    except (Timeout, OSError):
        return
    shutil.rmtree(room, ignore_errors=True)


_EXCHANGE = 2
"""Linux' RENAME_EXCHANGE."""

_HERE = -100
"""Linux' AT_FDCWD."""


def _exchange(first: Path, second: Path) -> bool:
    """Exchange two folders in one step; False where the system cannot."""
    if sys.platform != "linux":
        return False
    rename = getattr(ctypes.CDLL(None), "renameat2", None)
    return rename is not None and not rename(_HERE, os.fsencode(first), _HERE, os.fsencode(second), _EXCHANGE)


def _flush(path: Path) -> None:
    """Have the system put a folder's list of names on the disk."""
    if os.name == "posix":
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
