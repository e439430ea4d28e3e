"""Files of an export, on the disk, with what proves them whole."""

from __future__ import annotations

import os
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
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return WrittenFile(path.name, len(content), sha256(content).hexdigest())
