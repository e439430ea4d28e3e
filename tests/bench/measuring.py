"""How a row of the table comes about: ours and the floor in turns, each in a fresh process, medians, noise said aloud.

A module of rows can be run as `python -m tests.bench.NAME WHO FOLDER…`: it does the work once, as "ours" or as "floor",
and prints the figure. CPU time of the process, so that another program at work does not count; wall time only where the
disk is what is measured.
"""

from __future__ import annotations

import hashlib
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from curator import assets

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

ROOT = Path(__file__).parents[2]
ROUNDS = 5

KEPT = Path(tempfile.gettempdir()) / "curator-bench"
"""Where what takes long to make is kept for the next run."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: medians of ours and of the floor, the target in words, whether it is met.

    `noisy` is True where the floor itself varied by more than a factor of two, twice: then the ratio says nothing.
    """

    work: str
    ours: float
    floor: float
    unit: str
    target: str
    met: bool
    noisy: bool = False

    @property
    def ratio(self) -> float:
        """Ours over the floor."""
        return self.ours / self.floor if self.floor else float("inf")

    @property
    def verdict(self) -> str:
        """In a word: met, missed, or too noisy to say."""
        return "too noisy" if self.noisy else "met" if self.met else "missed"


def row_of(given: Row | Mapping[str, object]) -> Row:
    """A row, also from a module that returns its rows as a mapping with the times in milliseconds."""
    if isinstance(given, Row):
        return given
    ours, floor = float(str(given["ours_ms"])), float(str(given["floor_ms"]))
    return Row(
        str(given["work"]), ours, floor, "ms", str(given["target"]), met=bool(given["met"]), noisy=bool(given["noisy"])
    )


def row(work: str, turns: tuple[list[float], list[float]], unit: str, *, at_most: float) -> Row:
    """The row of a work that may cost at most so many times the floor."""
    ours, floor = median(turns[0]), median(turns[1])
    return Row(work, ours, floor, unit, f"≤ {at_most:g} × floor", met=ours <= at_most * floor, noisy=is_noisy(turns[1]))


def is_noisy(floor: Sequence[float]) -> bool:
    """Whether the floor varied by more than a factor of two."""
    return max(floor) > 2 * min(floor)


def in_turns(
    ours: Callable[[], float], floor: Callable[[], float], rounds: int = ROUNDS
) -> tuple[list[float], list[float]]:
    """The figures of so many rounds, one of ours and one of the floor each; all again, once, if the floor is noisy."""
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(2):
        found = ([], [])
        for _ in range(rounds):
            found[0].append(ours())
            found[1].append(floor())
        if not is_noisy(found[1]):
            break
    return found


def fresh(module: str, *arguments: str | Path) -> float:
    """The figure that a module prints, run in a process of its own without a screen, with a person's folder of its own."""
    with tempfile.TemporaryDirectory() as home:
        command = [sys.executable, "-m", module, *map(str, arguments)]
        around = os.environ | {"QT_QPA_PLATFORM": "offscreen", "CURATOR_HOME": home}
        # an installed program has its bytecode beside it; a checkout may be told to write none, and would compile each time
        around |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(KEPT / "bytecode")}
        done = subprocess.run(command, cwd=ROOT, env=around, capture_output=True, text=True, check=False)
    if done.returncode:
        message = f"{' '.join(command[1:])} failed:\n{done.stderr}"
        raise RuntimeError(message)
    return float(done.stdout.split()[-1])


def cpu(work: Callable[[], object]) -> float:
    """The milliseconds of CPU time that some work takes in this process."""
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000


def cpu_of_children(work: Callable[[], object]) -> float:
    """The milliseconds of CPU time that the processes take which some work starts and waits for."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000


def prepared(name: str, make: Callable[[Path], None]) -> Path:
    """A folder that takes long to make, made once and kept for the next run while collections keep their form."""
    forms = b"".join(path.read_bytes() for path in sorted((assets.folder("db") / "migrations").glob("*.sql")))
    makers = b"".join(Path(__file__).with_name(maker).read_bytes() for maker in ("corpus.py", "collections.py"))
    stamp = hashlib.sha256(forms + makers).hexdigest()[:12]
    kept = KEPT / f"{name}-{stamp}"
    if not kept.exists():
        beside = kept.with_suffix(f".{os.getpid()}")
        beside.mkdir(parents=True)
        make(beside)
        beside.rename(kept)
    return kept
