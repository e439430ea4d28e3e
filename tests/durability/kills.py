"""Processes killed at random moments, and what is left of their collections."""

from __future__ import annotations

import multiprocessing
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from curator.core.articles import Article
from curator.store import backup
from curator.store.check import check
from curator.store.collection import open_collection
from curator.store.queries import records
from tests import ground
from tests.durability import victims

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess
    from pathlib import Path

LONGEST_SECONDS = 0.12
"""A victim is killed at a random moment up to so long after it has opened its collection."""

_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(["tests.durability.victims"])


@dataclass(slots=True)
class Tally:
    """What so many kills did: acknowledged saves, those of them that were lost, collections damaged or half-changed."""

    trials: int = 0
    acknowledged: int = 0
    lost: int = 0
    damaged: int = 0
    half: int = 0


@contextmanager
def at_work(victim: Callable[[Path, Connection], None], path: Path) -> Iterator[tuple[BaseProcess, Connection]]:
    """A victim at work, with its pipe, from its first word until the end of the block, where it is killed."""
    ours, theirs = _forks.Pipe(duplex=False)
    process = _forks.Process(target=victim, args=(path, theirs))
    process.start()
    theirs.close()
    try:
        ours.recv()
        yield process, ours
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()


def killed(victim: Callable[[Path, Connection], None], path: Path, seconds: float) -> list[str]:
    """Run a victim, kill it so long after its first word, and return what was acknowledged to it."""
    told: list[str] = []
    with at_work(victim, path) as (process, pipe):
        deadline = time.monotonic() + seconds
        # the pipe ends with the process, killed or done
        with suppress(EOFError):
            while (left := deadline - time.monotonic()) > 0 and pipe.poll(left):
                told.append(pipe.recv())
            process.kill()
            while True:
                told.append(pipe.recv())
    return told


def _looked_at(path: Path, told: list[str], tally: Tally) -> None:
    """Open what a kill left, as the next start of the program does, and add what is wrong with it."""
    tally.trials += 1
    tally.acknowledged += len(told)
    with open_collection(path, ground.signer(), must_write=True) as opened:
        sound = opened.connection.execute("pragma quick_check").fetchone() == ("ok",)
        tally.damaged += not sound or check(opened.connection) != ()
        kept = {id_ for (id_,) in opened.connection.execute("select id from changes")}
        tally.lost += len(set(told) - kept)


def saving(folder: Path, trials: int, seed: int = 0) -> Tally:
    """Kill processes that save; every collection goes through several kills."""
    chance, tally = Random(seed), Tally()  # noqa: S311 moments, no secrets
    told: list[str] = []
    for trial in range(trials):
        if trial % 10 == 0:
            path, told = _made(folder, f"save-{trial}"), []
        told += killed(victims.save, path, chance.uniform(0, LONGEST_SECONDS))
        before = tally.acknowledged
        _looked_at(path, told, tally)
        tally.acknowledged = before + len(told) if trial % 10 == 9 or trial == trials - 1 else before
    return tally


def _made(folder: Path, name: str) -> Path:
    with ground.collection(folder, name=name) as made:
        ground.small_case(made, ground.Uids())
    return made.path


def taking_in(folder: Path, trials: int, seed: int = 0) -> Tally:
    """Kill processes that take in many articles in one transaction."""
    chance, tally = Random(seed), Tally()  # noqa: S311 moments, no secrets
    path = _made(folder, "take-in")
    for _ in range(trials):
        told = killed(victims.take_in, path, chance.uniform(0, 3 * LONGEST_SECONDS))
        _looked_at(path, told, tally)
        with open_collection(path, None) as opened:
            # the small case has one article; all others came in whole batches
            tally.half += (len(records.every(opened.connection, Article)) - 1) % victims.BATCH != 0
    return tally


def backing_up(folder: Path, trials: int, seed: int = 0) -> Tally:
    """Kill processes that make backups; whatever bears a backup's name must be a whole one."""
    chance, tally = Random(seed), Tally()  # noqa: S311 moments, no secrets
    path = _made(folder, "back-up")
    for _ in range(trials):
        told = killed(victims.back_up, path, chance.uniform(0, LONGEST_SECONDS))
        _looked_at(path, told, tally)
        for copy in backup.all_of(path):
            with open_collection(copy.path, None) as opened:
                tally.half += check(opened.connection) != ()
    return tally


def rebuilding(folder: Path, trials: int, seed: int = 0) -> Tally:
    """Kill processes that make the derived tables again."""
    chance, tally = Random(seed), Tally()  # noqa: S311 moments, no secrets
    path = _made(folder, "rebuild")
    for _ in range(trials):
        _looked_at(path, killed(victims.rebuild, path, chance.uniform(0, LONGEST_SECONDS)), tally)
    return tally


def upgrading(folder: Path, trials: int, seed: int = 0) -> Tally:
    """Kill processes that bring an older collection up to date; the next start does it again."""
    chance, tally = Random(seed), Tally()  # noqa: S311 moments, no secrets
    for trial in range(trials):
        with ground.collection(folder, name=f"upgrade-{trial}") as made:
            ground.forget_the_form(made)
        _looked_at(made.path, killed(victims.upgrade, made.path, chance.uniform(0, 0.03)), tally)
    return tally


def making(folder: Path, trials: int, seed: int = 0) -> Tally:
    """Kill processes that make collections and restore backups; whatever bears the name must be a whole one."""
    chance, tally = Random(seed), Tally()  # noqa: S311 moments, no secrets
    for trial in range(trials):
        place = folder / f"make-{trial}"
        place.mkdir()
        with ground.collection(place, name="old") as made:
            ground.small_case(made, ground.Uids())
            copy = made.back_up()
        killed(victims.make, copy.path, chance.uniform(0, LONGEST_SECONDS))
        tally.trials += 1
        for path in copy.path.parent.glob("*.curator"):
            with open_collection(path, ground.signer(), must_write=True) as opened:
                tally.half += check(opened.connection) != ()
    return tally
