"""The composition root: puts the window together and starts Qt on a platform that is there."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from curator import logs, settings
from curator.ui import language, theme
from curator.ui.desks import DESKS
from curator.ui.main_window import MainWindow
from curator.ui.words import tr


def has_display() -> bool:
    """Whether a window can be shown: elsewhere than on X11 and Wayland always, there only where a display is named."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def choose_platform() -> None:
    """Draw into memory where there is no display: Qt's xcb platform would end the whole process."""
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def application() -> QApplication:
    """The program's Qt application, dressed as the settings say."""
    choose_platform()
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    started = QApplication(["curator"])
    started.setApplicationName("Curator")
    kept = settings.load()
    language.put_on(started, kept)
    theme.wear(started, theme.wanted(kept.appearance), kept.text_size)
    return started


def open_window(path: Path | None) -> int:
    """Show the window, with the collection at `path`, or the last one; returns the exit code when it is closed."""
    logs.start()
    running = application()
    in_use = show_window(running, path or _last_collection())
    logs.catch_bugs(
        lambda error: in_use[0].notices.warn(
            tr(
                "Something went wrong that nobody expected ({error}); it is in the log. Your work is saved.",
                error=error,
            )
        )
    )
    return running.exec()


def show_window(running: QApplication, wanted: Path | None, in_use: list[MainWindow] | None = None) -> list[MainWindow]:
    """Show a window with the collection at `wanted`; the one in use stands in the list, another one in another language."""
    shown = [] if in_use is None else in_use
    window = MainWindow(DESKS, awaits_collection=wanted is not None)
    window.workplace.language_changed.connect(lambda: QTimer.singleShot(0, lambda: _show_again(running, shown)))
    shown[:] = [window]
    window.show()
    if wanted is not None:
        # after the first frame: opening a file takes longer than showing a window
        QTimer.singleShot(0, lambda: window.open_at_start(wanted))
    return shown


def _show_again(running: QApplication, in_use: list[MainWindow]) -> None:
    """Put a window in the language of the settings in the place of the one in use; its collection goes along."""
    before = in_use[0]
    collection = before.workplace.collection
    language.put_on(running, before.workplace.settings)
    show_window(running, collection.path if collection is not None else None, in_use)
    before.close()
    before.deleteLater()


def take_pictures(path: Path, folder: Path) -> list[Path]:
    """Draw each desk with the collection at `path` into PNG files of `folder`, without showing a window; the files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = application()
    window = MainWindow(DESKS, awaits_collection=True)
    taken: list[Path] = []
    try:
        window.resize(1360, 860)
        window.show()
        window.workplace.open(path)
        for appearance in ("light", "dark"):
            window.dress(appearance)
            for desk in window.desks:
                window.go(desk)
                window.show_something()
                running.processEvents()
                picture = folder / f"{desk.value}-{appearance}.png"
                window.grab().save(str(picture))
                taken.append(picture)
    finally:
        window.close()
        window.deleteLater()
        running.processEvents()
    return taken


def _last_collection() -> Path | None:
    kept = settings.load().last_collection
    return Path(kept) if kept and Path(kept).is_file() else None
