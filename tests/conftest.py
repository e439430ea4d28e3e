"""What every test stands on: Qt draws into memory, nothing of the person at this machine is touched, nothing leaks."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from PySide6.QtWidgets import QWidget

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# what a shell starts in the background ignores Ctrl-C, and so would every program that the tests start
signal.signal(signal.SIGINT, signal.default_int_handler)

SHARED = Path(__file__).resolve().parents[2] / "shared"
ARTICLE = SHARED / "data" / "western-syria-clashes.txt"

PATIENCE_SECONDS = 2
"""How long a thread that was told to stop may take to do so."""

ONE_IN = 5
"""Of what takes minutes, the suite tries one case in so many; `pytest --long` tries all."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="try every case of what takes minutes")


@pytest.fixture
def bounded(request: pytest.FixtureRequest) -> Callable[[list[Any]], list[Any]]:
    """The cases to try of those that there are: one in five, spread evenly, or all with `--long`."""
    step = 1 if request.config.getoption("--long") else ONE_IN
    return lambda every: every[::step]


@pytest.fixture(autouse=True, scope="module")
def the_look_of_the_system() -> Iterator[None]:
    """Leave the program's look as a module finds it: as the system has it, whatever modules ran before."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or (program := widgets.QApplication.instance()) is None:
        return
    gui = sys.modules["PySide6.QtGui"]
    if program.styleSheet():
        program.setStyleSheet("")
    program.setFont(gui.QFontDatabase.systemFont(gui.QFontDatabase.SystemFont.GeneralFont))
    program.setPalette(program.style().standardPalette())


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's folder of keys and settings that nobody else uses."""
    folder = tmp_path / "home"
    monkeypatch.setenv("CURATOR_HOME", str(folder))
    return folder


@pytest.fixture
def real_article() -> Path:
    """The real article beside the project; the test is skipped, visibly, where it is not there."""
    if not ARTICLE.exists():
        pytest.skip(f"{ARTICLE} is not here")
    return ARTICLE


@pytest.fixture(autouse=True, scope="module")
def nothing_old_to_look_through() -> None:
    """Leave out of every later search for garbage what the modules before have left: it is looked through here, once.

    A test with a window looks for what it left; among the millions of objects of a whole run that took a second each time.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def no_leaks() -> Iterator[None]:
    """Fail a test that leaves a thread running, a window standing or a collection open."""
    threads, windows, collections = set(threading.enumerate()), _windows(), _open_collections()
    yield
    left = [*_threads_since(threads), *_windows_since(windows), *sorted(_open_collections() - collections)]
    if left:
        pytest.fail(f"the test left behind: {', '.join(left)}", pytrace=False)


def _threads_since(before: set[threading.Thread]) -> list[str]:
    found = [
        thread
        for thread in threading.enumerate()
        # Python keeps a stand-in for each foreign thread that ever ran Python code, long after its end
        if thread not in before and not thread.name.startswith("Dummy-")
    ]
    for thread in found:
        thread.join(PATIENCE_SECONDS)
    running = [f"thread {thread.name}" for thread in found if thread.is_alive()]
    if core := sys.modules.get("PySide6.QtCore"):
        pool = core.QThreadPool.globalInstance()
        if not pool.waitForDone(PATIENCE_SECONDS * 1000):
            running.append(f"{pool.activeThreadCount()} jobs of Qt's thread pool")
    return running


def _windows() -> set[QWidget]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return set()
    return {window for window in widgets.QApplication.topLevelWidgets() if window.parent() is None}


def _windows_since(before: set[QWidget]) -> list[str]:
    if not _windows() - before:
        return []
    core = sys.modules["PySide6.QtCore"]
    gc.collect()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    return [f"window {type(window).__name__} {window.objectName()}".rstrip() for window in _windows() - before]


def _open_collections() -> set[str]:
    """The collection files that this process holds open, on systems that tell."""
    handles = Path("/proc/self/fd")
    return {name for name in map(_target, handles.iterdir()) if ".curator" in name} if handles.is_dir() else set()


def _target(handle: Path) -> str:
    try:
        return str(handle.readlink())
    except OSError:  # closed since it was listed
        return ""
