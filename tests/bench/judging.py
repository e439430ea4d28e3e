"""Judging again after an edit, and all over: what is right again of an event when one count of 100,000 claims changes.

The floor of one edit is the same commit without anything derived from it; the floor of all is reading every case as the
rules need it, without a rule. The queue's first page has the counting of its rows as its floor.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.claims import ClaimCount
from curator.core.counts import exactly
from curator.core.disputes import disputes
from curator.core.figures import propose
from curator.store.collection import open_collection
from curator.store.queries import cases, events_by_id, queue, records, situations
from tests.bench import collections
from tests.bench.measuring import Row, cpu, fresh, in_turns, prepared, row
from tests.ground import signer

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.store.collection import Collection

CLAIMS = 100_000
EDITS = 40
PAGE = 100


def make(folder: Path) -> None:
    """The collection, with what stands for each event worked out."""
    collections.claims(folder, CLAIMS)
    with open_collection(folder / collections.NAME, signer(), must_write=True) as opened:
        for _ in situations.bring_up_to_date(opened.connection):
            pass


def edit(folder: Path) -> float:
    """The milliseconds (median) until a changed count is kept and all that stands for its event is right again."""
    return _edited(folder, lambda opened: situations.current(opened.connection))


def edit_floor(folder: Path) -> float:
    """The milliseconds (median) until a changed count is kept."""
    return _edited(folder, lambda _: None)


def _edited(folder: Path, look: Callable[[Collection], object]) -> float:
    with tempfile.TemporaryDirectory() as room:
        path = Path(shutil.copy(folder / collections.NAME, room))
        with open_collection(path, signer(), must_write=True) as opened:
            # a backup beside the work would be measured with it
            opened.back_up()
            found = opened.connection.execute("select uid from claim_counts order by uid limit ?", (EDITS,)).fetchall()
            took = []
            for place, (uid,) in enumerate(found):
                before = records.get(opened.connection, ClaimCount, uid)
                change = edits.revise("Change count", before, replace(before, extent=exactly(100 + place)))
                started = time.perf_counter()
                opened.journal.commit(change)
                look(opened)
                took.append((time.perf_counter() - started) * 1000)
    return median(took)


def whole(folder: Path) -> float:
    """The milliseconds for the figures and disputes of every event."""
    return _every_case(folder, judge=True)


def whole_floor(folder: Path) -> float:
    """The milliseconds for reading every case."""
    return _every_case(folder, judge=False)


def _every_case(folder: Path, *, judge: bool) -> float:
    with open_collection(folder / collections.NAME, None) as opened:

        def go() -> None:
            for case in cases.of(opened.connection, events_by_id.every(opened.connection), bare=True):
                if judge:
                    propose(case)
                    disputes(case)

        return cpu(go)


def page(folder: Path) -> float:
    """The milliseconds for the first page of the queue."""
    with open_collection(folder / collections.NAME, None) as opened:
        queue.queue(opened.connection, most=PAGE)
        return cpu(lambda: queue.queue(opened.connection, most=PAGE))


def page_floor(folder: Path) -> float:
    """The milliseconds for counting what waits."""
    with open_collection(folder / collections.NAME, None) as opened:
        queue.length(opened.connection)
        return cpu(lambda: queue.length(opened.connection))


def rows() -> list[Row]:
    """The rows of the table."""
    made = prepared("judging", make)
    turns = {name: partial(fresh, __name__, name, made) for name in _WORKS}
    # each works on a copy of two gigabytes
    one = in_turns(turns["edit"], turns["edit_floor"], rounds=2)
    every = in_turns(turns["whole"], turns["whole_floor"], rounds=3)
    first = in_turns(turns["page"], turns["page_floor"])
    speed = CLAIMS / median(every[0]) * 1000
    return [
        replace(
            row(f"one edit among {CLAIMS:,} claims, all right again", one, "ms", at_most=99),
            target="≤ 20 ms",
            met=median(one[0]) <= 20,
        ),
        replace(
            row(f"figures and disputes of {CLAIMS:,} claims ({speed:,.0f} claims/s)", every, "ms", at_most=99),
            target="≥ 20,000 claims/s",
            met=speed >= 20_000,
        ),
        row(f"first page of the queue at {CLAIMS:,} claims", first, "ms", at_most=3),
    ]


_WORKS = {
    "edit": edit,
    "edit_floor": edit_floor,
    "whole": whole,
    "whole_floor": whole_floor,
    "page": page,
    "page_floor": page_floor,
}

if __name__ == "__main__":
    sys.stdout.write(f"{_WORKS[sys.argv[1]](Path(sys.argv[2]))}\n")
