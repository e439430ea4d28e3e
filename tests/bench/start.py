"""From the command to a window that can be used, with a collection in it; and the memory that it then holds.

The floor is a Qt window with a list and a text, a database opened and its titles listed. CPU time is that of the whole
process, Python's own start included.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow, QPlainTextEdit, QSplitter
from sqlcipher3 import dbapi2

from tests.bench.measuring import Row, cpu_of_children, fresh, in_turns, prepared, row

FEW, MANY = 100, 10_000
MOST_MEGABYTES = 250
MEGABYTE = 1_000_000


def make(many: int, folder: Path) -> None:
    """A collection of so many articles."""
    from tests.bench import collections

    collections.library(folder, many)


def ours(collection: Path) -> None:
    """Our window with a collection, until it has been drawn."""
    from curator import app

    running = app.application()
    window: list[QMainWindow] = []

    def look() -> None:
        from curator.ui.main_window import MainWindow

        for each in QApplication.topLevelWidgets():
            if isinstance(each, MainWindow) and each.workplace.collection is not None and not window:
                window.append(each)
                # what was asked for by opening is done first
                QTimer.singleShot(0, partial(_drawn, each))

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(0)
    app.open_window(collection)
    running.processEvents()


def floor(collection: Path) -> None:
    """A plain window with the titles of the same collection."""
    running = QApplication(["floor"])
    window = QMainWindow()
    titles, text = QListWidget(), QPlainTextEdit()
    middle = QSplitter()
    middle.addWidget(titles)
    middle.addWidget(text)
    window.setCentralWidget(middle)
    window.menuBar().addMenu("File").addAction("Open")
    window.resize(1360, 860)
    window.show()
    connection = dbapi2.connect(str(collection))
    titles.addItems([name for (name,) in connection.execute("select title from articles order by title")])
    QTimer.singleShot(0, partial(_drawn, window))
    running.exec()
    connection.close()


def _drawn(window: QMainWindow) -> None:
    """Draw the window, say how many megabytes the process holds, and end."""
    QApplication.processEvents()
    if window.grab().isNull():
        message = "nothing was drawn: the time says nothing"
        raise RuntimeError(message)
    sys.stdout.write(f"{_resident() / MEGABYTE}\n")
    window.close()
    QApplication.exit(0)


def _resident() -> int:
    """The bytes of this process that are in memory (Linux)."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096


def rows() -> list[Row]:
    """The rows of the table."""
    from tests.bench import collections

    few, many = (prepared(f"articles-{number}", partial(make, number)) / collections.NAME for number in (FEW, MANY))
    times = in_turns(
        partial(cpu_of_children, partial(fresh, __name__, "ours", few)),
        partial(cpu_of_children, partial(fresh, __name__, "floor", few)),
    )
    sizes = in_turns(partial(fresh, __name__, "ours", many), partial(fresh, __name__, "floor", many), rounds=2)
    held = median(sizes[0])
    return [
        row("cold start to a window with a collection", times, "ms", at_most=1.5),
        Row(
            f"memory with {MANY:,} articles",
            held,
            median(sizes[1]),
            "MB",
            f"≤ {MOST_MEGABYTES} MB",
            met=held <= MOST_MEGABYTES,
        ),
    ]


if __name__ == "__main__":
    {"ours": ours, "floor": floor}[sys.argv[1]](Path(sys.argv[2]))
