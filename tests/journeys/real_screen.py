"""A window on a real X11 screen, in a process of its own, worked with real keys: what a person has, and no more.

The keys of a text input differ by platform, focus comes from the window manager, letters come from a keyboard layout: all
of it is only true on a screen. Xvfb, openbox and xdotool are asked for; where they are missing the tests are skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from typing import IO, TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtTest import QTest

from curator.store.collection import Collection, open_collection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

PROGRAMS = ("Xvfb", "openbox", "xdotool")
PATIENCE_SECONDS = 30
LOOK_AGAIN_MILLISECONDS = 100

T = TypeVar("T")


class Screen:
    """Keys go to the window in front; what they did is read from the collection's file."""

    def __init__(self, environment: Mapping[str, str], program: subprocess.Popen[bytes], path: Path) -> None:
        self._environment = environment
        self._program = program
        self._path = path

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each such as "ctrl+e", "Return", "s"."""
        self._xdotool("key", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        """Type text with the keyboard."""
        self._xdotool("type", "--delay", "12", "--", text)

    def wait_until(self, what: Callable[[Collection], T]) -> T:
        """What the collection's file has, as soon as it is true."""
        for _ in range(PATIENCE_SECONDS * 1000 // LOOK_AGAIN_MILLISECONDS):
            assert self._program.poll() is None, "the program has ended"
            with open_collection(self._path, None) as collection:
                found = what(collection)
            if found:
                return found
            QTest.qWait(LOOK_AGAIN_MILLISECONDS)
        pytest.fail(f"nothing of the kind within {PATIENCE_SECONDS} s")

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=dict(self._environment), check=True, timeout=PATIENCE_SECONDS)


@contextmanager
def on_screen(path: Path, folder: Path) -> Iterator[Screen]:
    """The program with the collection at `path` on a screen of its own; its output is in `folder`."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"a screen needs {', '.join(missing)}")
    with ExitStack() as standing:
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        reading, writing = os.pipe()
        xvfb = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
        log = standing.enter_context((folder / "screen.log").open("wb"))
        _started(standing, xvfb, environment, log, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as told:
            environment["DISPLAY"] = f":{told.readline().strip()}"
        _started(standing, ["openbox"], environment, log)
        program = _started(standing, [sys.executable, "-m", "curator", str(path)], environment, log)
        _wait_for_the_window(environment)
        yield Screen(environment, program, path)


def _started(
    standing: ExitStack,
    command: list[str],
    environment: Mapping[str, str],
    log: IO[bytes],
    pass_fds: tuple[int, ...] = (),
) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(command, env=dict(environment), stdout=log, stderr=log, pass_fds=pass_fds)
    standing.callback(process.wait, PATIENCE_SECONDS)
    standing.callback(process.terminate)
    return process


def _wait_for_the_window(environment: Mapping[str, str]) -> None:
    found = subprocess.run(
        ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Curator", "windowactivate", "--sync"],
        env=dict(environment),
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert found.returncode == 0, found.stderr
