"""Makes the pictures of the guide: every desk, panel and dialog, light or dark, in the language asked for."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt

from curator import app, settings
from curator.store.collection import open_collection
from curator.ui.desks import DESKS
from curator.ui.main_window import MainWindow
from tests.furnished import REVIEWER, furnish
from tests.pictures.scenes import SCENES
from tests.pictures.small import LIMIT_BYTES, save

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QApplication

SIDEWAYS = frozenset({"ar", "fa", "he", "ur"})
"""Languages that are written from right to left."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the pictures; 1 where one of them is too large for the guide."""
    asked = _asked(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with TemporaryDirectory(prefix="pictures-") as home:
        os.environ["CURATOR_HOME"] = home
        settings.save(
            settings.Settings(
                person=REVIEWER.person,
                appearance=asked.appearance,
                text_size=asked.text_size,
                language=asked.language,
            )
        )
        running = app.application()
        if asked.language in SIDEWAYS:
            running.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        collection = Path(home) / "sample.curator"
        furnish(collection)
        asked.to.mkdir(parents=True, exist_ok=True)
        width, height = map(int, asked.size.split("x"))
        sizes: list[int] = []
        for name in asked.scenes:
            path = asked.to / f"{name}{_ending(asked.language, asked.appearance)}.png"
            with _window(running, collection, width, height) as window:
                shown = SCENES[name](window)
                while window.workplace.is_busy:
                    running.processEvents()
                # what is laid out anew asks for another look
                for _ in range(3):
                    running.processEvents()
                sizes.append(save(shown.grab().toImage(), path))
            sys.stdout.write(f"{path.name} {sizes[-1] / 1000:.0f} kB\n")
    return 1 if max(sizes) > LIMIT_BYTES else 0


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--to", type=Path, required=True, help="folder for the pictures; those in it are replaced")
    parser.add_argument("--language", default="en", help="language of the window, such as en or ar")
    parser.add_argument("--appearance", choices=("light", "dark"), default="light")
    parser.add_argument("--text-size", type=int, default=0, help="points, 0 for the system's")
    parser.add_argument("--size", default="1360x860", help="width and height of the window in pixels")
    parser.add_argument("--scenes", nargs="*", choices=tuple(SCENES), default=tuple(SCENES))
    return parser.parse_args(arguments)


def _ending(language: str, appearance: str) -> str:
    """What tells a picture from the plain one, which is in English and light."""
    parts = ("" if language == "en" else language, "" if appearance == "light" else appearance)
    return "".join(f"-{part}" for part in parts if part)


@contextmanager
def _window(running: QApplication, collection: Path, width: int, height: int) -> Iterator[MainWindow]:
    """A new window with the collection open in it, for the reviewer."""
    window = MainWindow(DESKS)
    window.setMinimumSize(1, 1)
    window.resize(width, height)
    window.show()
    window.workplace.use(open_collection(collection, REVIEWER))
    running.processEvents()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


if __name__ == "__main__":
    sys.exit(main())
