"""Where the program begins: the command line, with the window handed in from above."""

from __future__ import annotations

import logging
import os
import signal
import sys
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from curator import logs
from curator.cli.main import run
from curator.cli.screen import NoScreenError, Screen

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = (
    "libgl1 libegl1 libglib2.0-0 libxkbcommon0 libfontconfig1 libdbus-1-3 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4"
    " libxcb-keysyms1 libx11-xcb1 libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0"
    " libwayland-cursor0"
)
"""What Qt needs on a bare Debian, to draw into memory and to show windows on X11 and Wayland."""


def open_window(path: Path | None) -> int:
    """Open the window with a collection, or the last one.

    Raises:
        NoScreenError: Qt cannot be loaded, or there is no display to show a window on.
    """
    try:
        from curator import app  # noqa: PLC0415 Qt is loaded only for what needs it
    except ImportError as error:
        raise _without_qt(str(error)) from error
    if not app.has_display():
        message = "There is no display to show the window on: start it in a desktop session, or use the other commands."
        raise NoScreenError(message)
    return app.open_window(path)


def take_pictures(collection: Path, folder: Path) -> list[Path]:
    """Draw every desk with a collection into a folder, without a display.

    It is done in a process of its own: this one may still show a window, and nothing is kept as what a person chose.

    Raises:
        NoScreenError: Qt cannot be loaded, or ends the process.
    """
    with (
        TemporaryDirectory(prefix="curator-pictures-") as home,
        ProcessPoolExecutor(1, get_context("spawn"), signal.signal, (signal.SIGINT, signal.SIG_IGN)) as elsewhere,
    ):
        try:
            return elsewhere.submit(_draw, collection, folder, home).result()
        except ImportError as error:
            raise _without_qt(str(error)) from error
        except BrokenProcessPool as error:
            why = "it ended its process"
            raise _without_qt(why) from error


def _draw(collection: Path, folder: Path, home: str) -> list[Path]:
    os.environ.update(CURATOR_HOME=home, QT_QPA_PLATFORM="offscreen")
    from curator import app  # noqa: PLC0415 Qt is loaded only for what needs it

    return app.take_pictures(collection, folder)


def _without_qt(why: str) -> NoScreenError:
    return NoScreenError(
        f"The window cannot be shown, because Qt cannot be loaded ({why}): on Debian, “apt-get install {PACKAGES}” brings"
        " what it needs; the other commands work without it."
    )


def main() -> None:
    """Run the command line of this process, and end it with the command's exit code."""
    try:
        logs.start()
    except OSError:  # a folder that cannot be written to keeps nobody from reading
        logs.log.addHandler(logging.NullHandler())
    logs.catch_bugs(lambda _: None)
    run(sys.argv[1:], Screen(open_window, take_pictures))


if __name__ == "__main__":
    # a process of its own finds `_draw` by the module's real name
    from curator.__main__ import main as _main

    _main()
