"""How long a fetch may take, what it uses of the system, and when it stops."""

from __future__ import annotations

import select
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.exchange.fetching.refusals import TimedOutError

if TYPE_CHECKING:
    import socket

STEP_SECONDS = 0.2
"""How long it may take until a fetch notices that it is to stop."""

SILENCE_SECONDS = 30
"""How long a server may send nothing at all."""


class StoppedError(Exception):
    """Whoever asked for the page does not want it any more."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Terms:
    """How far one fetch may go: bytes, seconds for all of it, redirects, tries where a server is busy."""

    private_networks: bool = False
    largest: int = 50 * 2**20
    seconds: float = 180
    redirects: int = 5
    tries: int = 4
    longest_wait: float = 60


@dataclass(frozen=True, slots=True)
class Clockwork:
    """What a fetch knows of time: a clock in seconds that never goes back, a way to wait, and whether to stop."""

    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    is_stopped: Callable[[], bool] = _never


class Patience:
    """The time that is left for one fetch; every wait goes through it."""

    def __init__(self, seconds: float, clockwork: Clockwork) -> None:
        self._seconds = seconds
        self._clockwork = clockwork
        self._end = clockwork.clock() + seconds

    @property
    def left(self) -> float:
        """How many seconds are left."""
        return self._end - self._clockwork.clock()

    def shorter(self, seconds: float) -> Patience:
        """A part of what is left, at most so many seconds."""
        return Patience(min(seconds, max(self.left, 0)), self._clockwork)

    def check(self, host: str) -> None:
        """Raise if the fetch is to stop.

        Raises:
            TimedOutError: the time is up.
            StoppedError: nobody wants the page any more.
        """
        if self._clockwork.is_stopped():
            raise StoppedError
        if self.left <= 0:
            raise TimedOutError(host, self._seconds)

    def pause(self, seconds: float, host: str) -> None:
        """Wait, noticing meanwhile whether to stop."""
        while seconds > 0:
            self.check(host)
            step = min(seconds, STEP_SECONDS)
            self._clockwork.sleep(step)
            seconds -= step

    def until_readable(self, sock: socket.socket, host: str) -> None:
        """Wait until something has come."""
        silence = self.shorter(SILENCE_SECONDS)
        self.check(host)
        while not select.select([sock], [], [], STEP_SECONDS)[0]:
            self.check(host)
            silence.check(host)

    def until_writable(self, sock: socket.socket, host: str) -> None:
        """Wait until something can be sent, or a connection has come about or failed."""
        self.check(host)
        # a connection that fails shows as an exception on Windows, as writable elsewhere
        while not any(select.select([], [sock], [sock], STEP_SECONDS)):
            self.check(host)
