from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from curator.core.errors import CuratorError
from curator.ui.jobs import SlicedJob, ThreadJob

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

KINDS = [SlicedJob, ThreadJob]


@pytest.fixture
def parent(qapp: QObject) -> Iterator[QObject]:
    holder = QObject(qapp)
    yield holder
    holder.deleteLater()


class Heard:
    """What a job told, in order."""

    def __init__(self, job: SlicedJob | ThreadJob) -> None:
        self.told: list[object] = []
        job.progressed.connect(self.told.append)
        job.finished.connect(lambda: self.told.append("finished"))
        job.cancelled.connect(lambda: self.told.append("cancelled"))
        job.failed.connect(lambda sentence: self.told.append(f"failed: {sentence}"))

    @property
    def has_ended(self) -> bool:
        return any(isinstance(each, str) for each in self.told)


def counting(up_to: int) -> Callable[[], Iterator[int]]:
    return lambda: iter(range(up_to))


def refusing() -> Iterator[int]:
    yield 1
    message = "The disk is full: make room and try again."
    raise CuratorError(message)


@pytest.mark.parametrize("kind", KINDS)
def test_a_job_tells_its_progress_and_its_end(qtbot: QtBot, parent: QObject, kind: type[SlicedJob | ThreadJob]) -> None:
    job = kind(counting(3), parent)
    heard = Heard(job)
    job.start()
    qtbot.waitUntil(lambda: heard.has_ended)
    assert heard.told == [0, 1, 2, "finished"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_job_stops_between_two_steps_and_is_closed(
    qtbot: QtBot, parent: QObject, kind: type[SlicedJob | ThreadJob]
) -> None:
    closed = threading.Event()

    def steps() -> Iterator[int]:
        try:
            number = 0
            while True:
                yield number
                number += 1
        finally:
            closed.set()

    job = kind(steps, parent)
    heard = Heard(job)
    job.progressed.connect(lambda number: job.cancel() if number == 2 else None)
    job.start()
    qtbot.waitUntil(lambda: heard.has_ended)
    assert closed.is_set()
    assert heard.told[:3] == [0, 1, 2]
    assert heard.told[-1] == "cancelled"
    assert heard.told.count("cancelled") == 1
    assert "finished" not in heard.told


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_person_can_act_on_is_told_as_a_sentence(
    qtbot: QtBot, parent: QObject, kind: type[SlicedJob | ThreadJob]
) -> None:
    job = kind(refusing, parent)
    heard = Heard(job)
    job.start()
    qtbot.waitUntil(lambda: heard.has_ended)
    assert heard.told == [1, "failed: The disk is full: make room and try again."]


@pytest.mark.parametrize("kind", KINDS)
def test_a_bug_rises_in_the_thread_of_the_window(
    qtbot: QtBot, parent: QObject, kind: type[SlicedJob | ThreadJob]
) -> None:
    def steps() -> Iterator[int]:
        yield 1
        message = "nobody expected this"
        raise ValueError(message)

    job = kind(steps, parent)
    heard = Heard(job)
    with qtbot.captureExceptions() as bugs:
        job.start()
        qtbot.waitUntil(lambda: bool(bugs))
    assert [type(bug[1]) for bug in bugs] == [ValueError]
    assert heard.told == [1, "failed: "]


@pytest.mark.parametrize("kind", KINDS)
def test_a_job_that_is_ended_has_told_so_when_it_returns(
    qtbot: QtBot, parent: QObject, kind: type[SlicedJob | ThreadJob]
) -> None:
    def steps() -> Iterator[int]:
        number = 0
        while True:
            yield number
            number += 1

    job = kind(steps, parent)
    heard = Heard(job)
    job.start()
    qtbot.waitUntil(lambda: bool(heard.told))
    job.end()
    assert heard.told[-1] == "cancelled" or "cancelled" in heard.told
    job.end()
    qtbot.wait(1)
    assert heard.told.count("cancelled") == 1


def test_work_that_is_done_when_it_is_cancelled_is_told_as_done(qtbot: QtBot, parent: QObject) -> None:
    reached, go_on = threading.Event(), threading.Event()

    def steps() -> Iterator[int]:
        yield 1
        reached.set()
        go_on.wait(5)

    job = ThreadJob(steps, parent)
    heard = Heard(job)
    job.start()
    assert reached.wait(5)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: heard.has_ended)
    assert heard.told[-1] == "finished"
