"""Kills, flipped bits and the cost of saving: what a collection survives, and what that costs.

The floor of a count is 0; that of a cost is SQLite alone doing the same in as many rows.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.claims import Claim, ClaimCount
from curator.core.counts import PersonClass, Quantity, exactly
from curator.store import arrival, driver, journal, signing
from curator.store.identifiers import new_uid
from tests import ground
from tests.bench.measuring import Row, cpu, fresh, in_turns, is_noisy
from tests.durability import flips, kills
from tests.durability.flips import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.core.edits import Edit
    from curator.store.collection import Collection

SAVES = 1000
WRITES = 10


def _edit(number: int) -> Edit:
    """A claim with a count: ten writes."""
    claim = Claim(new_uid(), new_uid(), (new_uid(),), title=f"claim {number}", note="in the words of a curator")
    count = ClaimCount(
        new_uid(), claim.uid, Quantity.KILLED, exactly(number), PersonClass.CIVILIAN, "civilians", str(number)
    )
    return edits.create("Record claim", claim, count)


def _save(folder: Path) -> float:
    """Milliseconds of CPU time for a save of ten writes, on the disk."""
    every = [_edit(number) for number in range(SAVES)]
    with ground.collection(folder) as collection:
        return cpu(lambda: [collection.journal.commit(each) for each in every]) / SAVES


def _floor(folder: Path) -> float:
    """Milliseconds of CPU time for ten plain rows in a transaction of their own, on the disk."""
    with closing(_plain(folder)) as connection:

        def work() -> None:
            for number in range(SAVES):
                connection.execute("begin")
                connection.executemany("insert into t values (?, ?, ?, ?)", _rows(number))
                connection.execute("commit")

        return cpu(work) / SAVES


def _bulk(folder: Path) -> float:
    """Microseconds of CPU time for each of as many plain rows, all in one transaction."""
    with closing(_plain(folder)) as connection:
        rows = [row for number in range(SAVES) for row in _rows(number)]

        def work() -> None:
            connection.execute("begin")
            connection.executemany("insert into t values (?, ?, ?, ?)", rows)
            connection.execute("commit")

        return cpu(work) * 1000 / len(rows)


def _plain(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")
    connection.execute("create table t (a text primary key, b text, c text, d text) without rowid")
    return connection


def _rows(number: int) -> list[tuple[str, ...]]:
    return [(f"{number}.{write}", "record", "field", "value") for write in range(WRITES)]


def _rebuild(folder: Path) -> float:
    """Microseconds of CPU time for each write of a rebuild."""
    with _filled(folder) as collection:
        return cpu(collection.rebuild) * 1000 / (SAVES * WRITES)


def _merge(folder: Path) -> float:
    """Microseconds of CPU time for each write that comes from another laptop, its signature checked."""
    with _filled(folder) as source, ground.collection(folder, "Ben") as target:
        every = [change for batch in arrival.load_all(source.connection) for change in batch]
        ann = ground.signer()

        def work() -> None:
            with driver.atomic(target.connection):
                journal.introduce(target.connection, ann.person, ann.public_key, added_at=0, device=ann.device)
                for change in every:
                    assert signing.is_signed(ann.public_key, change.data, change.signature)
                arrival.store(target.connection, every)
                arrival.work_in(target.connection, every)

        return cpu(work) * 1000 / (SAVES * WRITES)


def _filled(folder: Path) -> Collection:
    collection = ground.collection(folder)
    collection.journal.commit_all((_edit(number), ()) for number in range(SAVES))
    return collection


_COSTS: dict[str, Callable[[Path], float]] = {
    "save": _save,
    "floor": _floor,
    "rebuild": _rebuild,
    "merge": _merge,
    "bulk": _bulk,
}


def _counted(what: str, number: int, trials: int) -> Row:
    return Row(f"{what}, of {trials:,} trials", number, 0, "", "0", met=number == 0)


def survived(trials: int) -> list[Row]:
    """What is lost, damaged or half done after so many kills, and how many of so many flipped bits go unseen."""
    found: list[Row] = []
    with tempfile.TemporaryDirectory() as place:
        saved = kills.saving(Path(place), trials)
        told = f"acknowledged saves lost ({saved.acknowledged:,} made), kill -9 while saving"
        found += [_counted(told, saved.lost, trials), _counted("collections damaged by it", saved.damaged, trials)]
    for work in (kills.taking_in, kills.backing_up, kills.rebuilding, kills.upgrading, kills.making):
        some = max(trials // 5, 1)
        with tempfile.TemporaryDirectory() as place:
            tally = work(Path(place), some)
        wrong = tally.lost + tally.damaged + tally.half
        found.append(
            _counted(f"lost, damaged or half done, kill -9 while {work.__name__.replace('_', ' ')}", wrong, some)
        )
    with tempfile.TemporaryDirectory() as place:
        unseen = sum(
            each.outcome is Outcome.UNSEEN or (each.in_content and each.outcome is Outcome.HARMLESS)
            for each in flips.trials(Path(place), 2 * trials, seed=trials)
        )
    return [*found, _counted("flipped bits that a check does not see", unseen, 2 * trials)]


def rows(trials: int = 300) -> list[Row]:
    """The rows of the table; so many kills while saving, a fifth as many at other work, twice as many flipped bits."""
    measured = {
        name: in_turns(partial(fresh, __name__, name), partial(fresh, __name__, floor))
        for name, floor in (("save", "floor"), ("rebuild", "bulk"), ("merge", "bulk"))
    }
    found = survived(trials)
    for name, work, most, unit in (
        ("save", f"a save of {WRITES} writes, signed, indexed, on the disk", 1.05, "ms"),
        ("rebuild", "a write of a rebuild", 1000 / 17, "µs"),
        ("merge", "a write from another laptop, signature checked", 1000 / 15, "µs"),
    ):
        ours, floor = (sorted(each)[len(each) // 2] for each in measured[name])
        found.append(
            Row(work, ours, floor, unit, f"≤ {most:.2f} {unit}", met=ours <= most, noisy=is_noisy(measured[name][1]))
        )
    return found


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        sys.stdout.write(f"{_COSTS[sys.argv[1]](Path(folder))}\n")
