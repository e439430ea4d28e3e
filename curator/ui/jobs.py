"""Long work: a generator that yields its progress, run without stopping the window, cancelled between two yields.

Work that writes to the collection runs in the window's own thread, a slice at a time; work that only reads runs in a thread
of its own, on a connection of its own.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from curator.core.errors import CuratorError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SLICE_SECONDS = 0.012
"""How long one slice in the window's thread lasts at most, so that a frame still fits beside it."""


class Job(QObject):
    """A piece of long work. `progressed` carries what the generator yields; one of the other three comes once, last."""

    progressed = Signal(object)
    finished = Signal()
    cancelled = Signal()
    failed = Signal(str)

    def __init__(self, steps: Callable[[], Iterator[object]], parent: QObject) -> None:
        """`steps` makes the generator, in the thread in which it will run."""
        super().__init__(parent)
        self._make_steps = steps
        self._stop = False
        self._is_cut_short = False
        self._is_told = False
        self._error: Exception | None = None

    @property
    def is_stopping(self) -> bool:
        """Whether it is to stop; work that waits long between two yields looks here."""
        return self._stop

    def cancel(self) -> None:
        """Stop at the next yield."""
        self._stop = True

    def end(self) -> None:
        """Stop at the next yield, and return when that is done and told."""
        raise NotImplementedError

    def _close(self, steps: Iterator[object]) -> None:
        close = getattr(steps, "close", None)
        if close is not None:
            close()


class SlicedJob(Job):
    """Long work in the window's thread, a slice at a time."""

    def start(self) -> None:
        """Begin."""
        self._steps = self._make_steps()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._slice)
        self._timer.start(0)

    def end(self) -> None:
        """Stop here."""
        self._stop = True
        if self._timer.isActive():
            self._slice()

    def _slice(self) -> None:
        until = time.perf_counter() + SLICE_SECONDS
        try:
            while time.perf_counter() < until:
                if self._stop:
                    self._end()
                    self.cancelled.emit()
                    return
                self.progressed.emit(next(self._steps))
        except StopIteration:
            self._end()
            self.finished.emit()
        except CuratorError as error:
            self._end()
            self.failed.emit(error.sentence)
        except BaseException:
            # a bug: it goes where bugs go, but the job is over
            self._end()
            self.failed.emit("")
            raise

    def _end(self) -> None:
        self._timer.stop()
        self._close(self._steps)


class ThreadJob(Job):
    """Long work in a thread of its own."""

    def start(self) -> None:
        """Begin."""
        self._thread = _Thread(self)
        self._thread.finished.connect(self._tell_end)
        self._thread.start()

    def end(self) -> None:
        """Stop at the next yield, and return when the thread has ended and what became of it is told."""
        self._stop = True
        self._thread.wait()
        self._tell_end()

    def run(self) -> None:
        """Do the work; the thread calls this."""
        steps = self._make_steps()
        try:
            for step in steps:
                self.progressed.emit(step)
                if self._stop:
                    self._is_cut_short = True
                    break
        except Exception as error:  # noqa: BLE001 raised again in the window's thread
            self._error = error
        finally:
            self._close(steps)

    def _tell_end(self) -> None:
        if self._is_told:
            return
        self._is_told = True
        self._thread.deleteLater()
        if isinstance(self._error, CuratorError):
            self.failed.emit(self._error.sentence)
        elif self._error is not None:
            self.failed.emit("")
            raise self._error  # a bug: it goes where bugs go
        elif self._is_cut_short:
            self.cancelled.emit()
        else:
            self.finished.emit()


class _Thread(QThread):
    """Runs one job."""

    def __init__(self, job: ThreadJob) -> None:
        super().__init__(job)
        self._job = job

    def run(self) -> None:
        """Run the job."""
        self._job.run()
