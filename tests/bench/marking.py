"""Marking a passage: on the disk and on the screen, with few and with many marked already.

The floor writes 4 kB to the same folder, has the system put it on the disk, and draws a frame of a plain text. Wall
time, since the disk is part of what is measured.
"""

from __future__ import annotations

import os
import sys
import time
from functools import partial
from pathlib import Path
from shutil import copyfile
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from curator import app
from curator.core import edits, intake, passages
from curator.core.articles import Capture
from curator.core.spans import Span
from curator.store.collection import create
from curator.store.identifiers import new_uid
from curator.store.signing import new_signer
from curator.ui.actions import Desk
from curator.ui.desks import DESKS
from curator.ui.main_window import MainWindow
from curator.ui.reading.read_desk import ReadDesk
from tests.bench import collections, corpus
from tests.bench.measuring import Row, fresh, in_turns, is_noisy, prepared

CHARACTERS = 1_000_000
FEW, MANY = 100, 10_000
MARKS = 60
MOST_MILLISECONDS = 20
FLAT = 1.5


def make(many: int, folder: Path) -> None:
    """A collection of one long article with so many passages."""
    text = corpus.article(0, CHARACTERS)
    with create(folder / collections.NAME, new_signer("Ann")) as collection:
        taken = intake.take_in(Capture(text.encode(), "Long", text), new_uid)
        collection.journal.commit(taken.edit, blobs=taken.blobs)
        step = (CHARACTERS - 400) // many
        marked = [
            passages.mark(new_uid(), taken.version, text, [Span(400 + nth * step, 400 + nth * step + 60)])
            for nth in range(many)
        ]
        collection.journal.commit(edits.create("Mark passages", *marked))


def ours(collection: Path) -> float:
    """The 95th percentile of marking by the action in the window, in milliseconds, until all has been drawn again."""
    program = app.application()
    window = MainWindow(DESKS)
    window.resize(1360, 860)
    window.show()
    if not window.workplace.open(collection):
        message = window.notices.sentence
        raise RuntimeError(message)
    program.processEvents()
    desk = window.desks[Desk.READ]
    if not isinstance(desk, ReadDesk):
        message = "the Read desk is another widget: the time says nothing"
        raise TypeError(message)
    times: list[float] = []
    for nth in range(MARKS):
        desk.view.select(Span(nth * 6, nth * 6 + 40))
        program.processEvents()
        started = time.perf_counter()
        window.workplace.actions["text.mark"].trigger()
        program.processEvents()
        times.append((time.perf_counter() - started) * 1000)
    window.close()
    return quantiles(times, n=20)[-1]


def floor(collection: Path) -> float:
    """The 95th percentile of a small durable write and a frame, in milliseconds."""
    program = QApplication(["bench"])
    view = QPlainTextEdit()
    view.resize(1000, 800)
    view.setPlainText(corpus.article(0, CHARACTERS))
    view.show()
    program.processEvents()
    times: list[float] = []
    with (collection.parent / "probe").open("wb") as probe:
        for _ in range(MARKS):
            started = time.perf_counter()
            probe.write(bytes(4096))
            probe.flush()
            os.fdatasync(probe.fileno())
            view.viewport().update()
            program.processEvents()
            times.append((time.perf_counter() - started) * 1000)
    return quantiles(times, n=20)[-1]


def rows() -> list[Row]:
    """The rows of the table."""
    few, many = (prepared(f"passages-{number}", partial(make, number)) / collections.NAME for number in (FEW, MANY))
    beside_floor = in_turns(partial(fresh, __name__, "ours", few), partial(fresh, __name__, "floor", few))
    growth = in_turns(partial(fresh, __name__, "ours", many), partial(fresh, __name__, "ours", few))
    took, grown = median(beside_floor[0]), median(growth[0]) / median(growth[1])
    return [
        Row(
            f"mark a passage among {FEW}, on disk and screen, 95 %",
            took,
            median(beside_floor[1]),
            "ms",
            f"≤ {MOST_MILLISECONDS} ms",
            met=took <= MOST_MILLISECONDS,
            # a disk that takes half of it alone says nothing about us
            noisy=is_noisy(beside_floor[1]) or 2 * median(beside_floor[1]) > MOST_MILLISECONDS,
        ),
        Row(
            f"the same among {MANY:,}, beside among {FEW}",
            median(growth[0]),
            median(growth[1]),
            "ms",
            f"≤ {FLAT:g} × (flat)",
            met=grown <= FLAT,
            noisy=is_noisy(growth[1]),
        ),
    ]


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        copy = Path(place) / collections.NAME
        copyfile(sys.argv[2], copy)
        figure = {"ours": ours, "floor": floor}[sys.argv[1]](copy)
        sys.stdout.write(f"{figure}\n")
