"""What the command line asks of the window, without knowing Qt: `curator.__main__` hands it in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from curator.core.errors import CuratorError


class NoScreenError(CuratorError):
    """The window cannot be shown on this system; the sentence says what to install."""


@dataclass(frozen=True, slots=True)
class Screen:
    """Opens the window with a collection (or the last one) and gives its exit code; takes pictures of a collection.

    `take_pictures` draws into memory and returns the files that it wrote into the folder. Both raise `NoScreenError`
    where Qt cannot be loaded.
    """

    open_window: Callable[[Path | None], int]
    take_pictures: Callable[[Path, Path], list[Path]]
