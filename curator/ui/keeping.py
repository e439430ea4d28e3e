"""Keeping the open collection safe: a backup now, a check of everything in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.store.check import check
from curator.ui.jobs import ThreadJob
from curator.ui.words import retold, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

    from curator.store.findings import Finding
    from curator.ui.workplace import Workplace

MOST_TOLD = 3
"""So many findings fit into a notice; `curator check` tells all."""


def back_up(workplace: Workplace) -> None:
    """Make a backup of the open collection and say where it is."""
    collection = workplace.collection
    if collection is None:
        return
    made = workplace.perform(collection.back_up)
    if made is not None:
        workplace.notices.say(tr("Backed up to {name}.", name=made.path.name))


def check_all(workplace: Workplace, parent: QObject) -> None:
    """Check the open collection in a thread of its own and say what was found."""
    collection = workplace.collection
    if collection is None:
        return
    found: list[Finding] = []

    def steps() -> Iterator[None]:
        reader = collection.reader()
        try:
            found.extend(check(reader.connection))
        finally:
            reader.close()
        yield

    job = ThreadJob(steps, parent)
    job.finished.connect(lambda: _tell(workplace, collection.path.name, found))
    job.cancelled.connect(lambda: _tell(workplace, collection.path.name, found))
    workplace.run(job, tr("Checking {name}…", name=collection.path.name))


def _tell(workplace: Workplace, name: str, found: list[Finding]) -> None:
    if not found:
        workplace.notices.say(tr("{name} is sound: nothing is damaged, lost or out of step.", name=name))
        return
    sentences = [retold(each.sentence) for each in found[:MOST_TOLD]]
    if len(found) > MOST_TOLD:
        sentences.append(tr("{n} more: “curator check” tells all.", n=len(found) - MOST_TOLD))
    workplace.notices.warn(" ".join(sentences))
