"""Ctrl-C heard gently: the article in hand is finished, then the work ends and says how far it came."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Interrupt:
    """Whether Ctrl-C was pressed."""

    def __init__(self) -> None:
        self.came = False

    def has_come(self) -> bool:
        """Whether it came, for those who look again and again."""
        return self.came


@contextmanager
def heard() -> Iterator[Interrupt]:
    """Note Ctrl-C, rather than let it break off what is under way."""
    interrupt = Interrupt()

    def note(*_: object) -> None:
        interrupt.came = True

    usual = signal.signal(signal.SIGINT, note)
    try:
        yield interrupt
    finally:
        signal.signal(signal.SIGINT, usual)
