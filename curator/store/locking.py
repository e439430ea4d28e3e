"""One writer at a time, with its name; readers may come."""

from __future__ import annotations

import json
import os
import socket
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from curator.core.errors import CuratorError

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a collection open for writing: the person, the machine's name, the process."""

    person: str
    machine: str
    process: int

    def __str__(self) -> str:
        """The holder in words."""
        return f"{self.person or 'somebody'} (on {self.machine}, process {self.process})"


class UnwritableCollectionError(CuratorError):
    """Nothing can be written to the collection, or in its folder."""


class Lock:
    """The right to write to one collection. The system takes it back when the process ends, however it ends."""

    def __init__(self, collection: Path) -> None:
        """The file itself is locked, by whatever links it is reached; any thread may give the lock back."""
        self._file = collection.resolve()
        self._lock = FileLock(self._file.with_name(self._file.name + "-lock"), timeout=0, thread_local=False)
        self._name = self._file.with_name(self._file.name + "-holder")

    def take(self, person: str) -> Holder | None:
        """Take the lock; returns None, or who holds it already.

        Raises:
            UnwritableCollectionError: nothing can be written to the collection, or in its folder.
        """
        for place in (self._file.parent, self._file):
            if place.exists() and not os.access(place, os.W_OK):
                message = f"{place} may not be written to: change its permissions, or copy the collection elsewhere."
                raise UnwritableCollectionError(message)
        try:
            self._lock.acquire()
        except Timeout:
            return self.holder()
        except OSError as error:
            message = f"{self._file} cannot be written to ({error.strerror}): see to its disk, or copy it elsewhere."
            raise UnwritableCollectionError(message) from error
        # the lock is what counts; the name only makes for a better sentence elsewhere
        with suppress(OSError):
            us = Holder(person, socket.gethostname(), os.getpid())
            self._name.write_text(json.dumps(asdict(us)), encoding="utf-8")
        return None

    def holder(self) -> Holder:
        """Who holds it, as far as they have said."""
        try:
            return Holder(**json.loads(self._name.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return Holder("another program", "this machine", 0)

    def give_back(self) -> None:
        """Let the next one in."""
        if self._lock.is_locked:
            with suppress(OSError):
                self._name.unlink(missing_ok=True)
            self._lock.release()
