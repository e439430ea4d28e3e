"""Files put into a folder all at once: made beside it, flushed to the disk, then moved in; or nothing is changed.

A folder that is new, empty, or holds nothing but an earlier export is put in place in one step of the file system, where
that can exchange two folders (Linux). Otherwise each file is moved by itself, the manifest last: a folder without a
manifest holds no finished export.
"""

from __future__ import annotations

import ctypes
import glob
import json
import os
import shutil
import sys
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from filelock import FileLock, Timeout

from curator.exchange import manifests
from curator.exchange.exporting import ExportFailedError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType


NEW, OLD, PLAN = "new", "old", "plan"
"""What a room holds: the new files, those that they replace, and the names of the new ones once the moving begins."""


class ForeignFilesError(ExportFailedError):
    """An export would overwrite a file that no export wrote, or that was changed since."""


class Staging:
    """Room for new files beside the folder that they are for. Use it as a context; what is not placed is gone at its end.

    Every `OSError` that leaves the context is told as an `ExportFailedError`.
    """

    def __init__(self, target: Path) -> None:
        """`target` is the folder that the files are for; it need not be there yet."""
        self.target = target.resolve()

    def __enter__(self) -> Self:
        """Make room, after whatever a killed program left half done was put back as it had been.

        Raises:
            ExportFailedError: the folder is a file, there is no folder around it, or nothing can be written there.
        """
        if self.target.exists() and not self.target.is_dir():
            message = f"{self.target} is a file: choose another name for the folder."
            raise ExportFailedError(message)
        if not self.target.parent.is_dir():
            message = f"There is no folder {self.target.parent}: make it first, or choose another place."
            raise ExportFailedError(message)
        try:
            self._room = self._make_room()
            self._lock = FileLock(self._room / "lock", blocking=False)
            self._lock.acquire()
            self.folder = self._room / NEW
            self.folder.mkdir()
        except OSError as error:
            raise _told(error) from error
        return self

    def _make_room(self) -> Path:
        prefix = f".{self.target.name}.exporting-"
        # nothing can be made beside the root of a file system, or in a folder of somebody else: then inside
        places = [] if os.path.ismount(self.target) else [self.target.parent]
        places += [self.target] if self.target.is_dir() else []
        for place in places:
            for left in place.glob(f"{glob.escape(prefix)}*"):
                _sweep(left, self.target)
        for place in places[:-1]:
            with suppress(PermissionError):
                return Path(tempfile.mkdtemp(prefix=prefix, dir=place))
        return Path(tempfile.mkdtemp(prefix=prefix, dir=places[-1]))

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
        for each in (self.folder, *self.folder.rglob("*/")):
            if each.is_dir():
                _flush(each)
        if not self.target.exists():
            self.folder.rename(self.target)
        elif {each.name for each in self.target.iterdir()} <= old and _exchange(self.folder, self.target):
            pass
        else:
            self._move_each(old)
        _flush(self.target)
        _flush(self.target.parent)

    def place_each(self, names: Iterable[str]) -> Path:
        """Move the folders of these names into the target folder, each as `place` does, and give that folder.

        Raises:
            ForeignFilesError: as `place`, for any of them; none is moved then.
            ExportFailedError, OSError: they could not be moved.
        """
        is_new = not self.target.exists()
        self.target.mkdir(exist_ok=True)
        try:
            with ExitStack() as stack:
                inner = []
                for name in names:
                    each = stack.enter_context(Staging(self.target / name))
                    for file in (self.folder / name).iterdir():
                        file.rename(each.folder / file.name)
                    each._earlier()  # noqa: SLF001 its own kind
                    inner.append(each)
                for each in inner:
                    each.place()
        finally:
            if is_new:
                # goes only where nothing was moved into it
                with suppress(OSError):
                    self.target.rmdir()
        return self.target

    def _earlier(self) -> frozenset[str]:
        """The names of the files and folders in the folder that an export wrote and nobody changed since."""
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
        """Move files one by one; what was moved is known on the disk, so that it can be put back after a crash too."""
        fresh = sorted((each.name for each in self.folder.iterdir()), key=_manifest_first, reverse=True)
        (self._room / OLD).mkdir()
        plan = self._room / f"{PLAN}.new"
        plan.write_text(json.dumps(fresh), encoding="utf-8")
        _flush(plan)
        plan.rename(self._room / PLAN)
        _flush(self._room)
        try:
            for name in sorted(old, key=_manifest_first):
                (self.target / name).rename(self._room / OLD / name)
            for name in fresh:
                (self.folder / name).rename(self.target / name)
        except OSError:
            _put_back(self._room, self.target)
            raise


def _manifest_first(name: str) -> tuple[bool, str]:
    return name != manifests.NAME, name


def _told(error: OSError) -> ExportFailedError:
    return ExportFailedError(
        f"The export could not be written ({error.strerror or error}): make room, or choose a folder that can be written to."
    )


def _sweep(room: Path, target: Path) -> None:
    """Clear up after a program that was killed; one that is at work holds the lock in its room."""
    try:
        with FileLock(room / "lock", blocking=False):
            if (room / PLAN).exists():
                _put_back(room, target)
    except Timeout:
        return
    shutil.rmtree(room, ignore_errors=True)


def _put_back(room: Path, target: Path) -> None:
    """Undo the moves of files into a folder, unless all of them were made."""
    if not any((room / NEW).iterdir()):
        return
    for name in json.loads((room / PLAN).read_text(encoding="utf-8")):
        if (target / name).exists() and not (room / NEW / name).exists():
            (target / name).rename(room / NEW / name)
    for each in sorted((room / OLD).iterdir(), key=lambda each: _manifest_first(each.name), reverse=True):
        each.rename(target / each.name)


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
