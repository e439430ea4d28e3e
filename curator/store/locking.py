"""One writer at a time, with its name; readers may come."""

from __future__ import annotations

import json
import os
import socket
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

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


class Lock:
    """The right to write to one collection. The system takes it back when the process ends, however it ends."""

    def __init__(self, collection: Path) -> None:
        self._lock = FileLock(collection.with_name(collection.name + "-lock"), timeout=0)
        self._name = collection.with_name(collection.name + "-holder")

    def take(self, person: str) -> Holder | None:
        """Take the lock; returns None, or who holds it already."""
        try:
            self._lock.acquire()
        except Timeout:
            return self.holder()
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
            self._name.unlink(missing_ok=True)
            self._lock.release()
