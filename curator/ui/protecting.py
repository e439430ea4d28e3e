"""Backups that come by themselves, made in a thread of their own: nobody waits for them in the midst of a sentence."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from curator.ui.jobs import ThreadJob

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from curator.store.collection import Collection
    from curator.store.driver import Connection
    from curator.ui.workplace import Workplace


def look_after(workplace: Workplace) -> None:
    """Have the backups of the open collection made aside."""
    collection = workplace.collection
    if collection is not None:
        collection.protect = partial(_back_up_aside, workplace, collection)


def _back_up_aside(workplace: Workplace, collection: Collection, work: Callable[[Connection], None]) -> None:
    def steps() -> Iterator[None]:
        reader = collection.reader()
        try:
            work(reader.connection)
        finally:
            reader.close()
        yield

    def tell() -> None:
        if collection.backup_trouble:
            workplace.notices.warn(collection.backup_trouble)

    job = ThreadJob(steps, workplace)
    job.finished.connect(tell)
    job.cancelled.connect(tell)
    workplace.run(job)
