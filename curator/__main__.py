"""Where the program begins: the command line, with the window handed in from above."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NoReturn

from curator.cli.main import run
from curator.cli.screen import NoScreenError, Screen

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = "libgl1 libegl1 libglib2.0-0 libxkbcommon0 libfontconfig1 libdbus-1-3"
PACKAGES_X11 = (
    "libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libx11-xcb1 libxcb-randr0 libxcb-shape0 libxcb-sync1"
    " libxcb-xfixes0"
)


def open_window(path: Path | None) -> int:
    """Open the window with a collection, or the last one.

    Raises:
        NoScreenError: Qt cannot be loaded, or there is no display to show a window on.
    """
    _load_qt()
    from curator import app  # noqa: PLC0415 Qt is loaded only for what needs it

    if not app.has_display():
        message = "There is no display to show the window on: start it in a desktop session, or use the other commands."
        raise NoScreenError(message)
    return app.open_window(path)


def take_pictures(collection: Path, folder: Path) -> list[Path]:
    """Draw every desk with a collection into a folder, without a display.

    Raises:
        NoScreenError: Qt cannot be loaded.
    """
    _load_qt()
    from curator import app  # noqa: PLC0415 Qt is loaded only for what needs it

    return app.take_pictures(collection, folder)


def _load_qt() -> None:
    try:
        import PySide6.QtWidgets  # noqa: F401, PLC0415 Qt is loaded only for what needs it
    except ImportError as error:
        message = (
            f"The window cannot be shown, because Qt cannot be loaded ({error}). On Debian install:"
            f" apt-get install {PACKAGES} {PACKAGES_X11}. The other commands work without it."
        )
        raise NoScreenError(message) from error


def main() -> NoReturn:
    """Run the command line of this process."""
    run(sys.argv[1:], Screen(open_window, take_pictures))
    sys.exit(0)


if __name__ == "__main__":
    main()
