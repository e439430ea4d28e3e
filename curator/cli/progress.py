"""How far long work is: a bar on stderr, only where that is a terminal, and never beside JSON."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")


def shown(steps: Iterable[T], label: str, total: int | None = None) -> Iterator[T]:
    """The steps themselves, with a bar for whoever watches."""
    if not sys.stderr.isatty():
        yield from steps
        return
    from rich.console import Console  # noqa: PLC0415 only where somebody watches
    from rich.progress import track  # noqa: PLC0415

    yield from track(steps, description=label, total=total, console=Console(stderr=True), transient=True)
