"""Single bits of a collection's file turned over, and what a check says of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import TYPE_CHECKING

from curator.core.errors import CuratorError
from curator.store.check import check
from curator.store.collection import open_collection
from tests import ground
from tests.store.damage import alter, flip, places_of_content

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Outcome(StrEnum):
    """What became of a flipped bit."""

    FOUND = "found"
    REFUSED = "refused"
    HARMLESS = "harmless"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class Trial:
    """A bit of the file, whether it lies in stored content, and what became of it."""

    bit: int
    in_content: bool
    outcome: Outcome


def small_collection(folder: Path) -> Path:
    """A closed collection without remains of earlier pages, so that every stored byte lies in it once."""
    with ground.collection(folder) as made:
        ground.small_case(made, ground.Uids())
        made.undo()
    alter(made.path, "vacuum")
    return made.path


def trials(folder: Path, number: int, seed: int) -> Iterator[Trial]:
    """Flip `number` bits, one at a time: half of them in stored content, half anywhere in the file."""
    path = small_collection(folder)
    whole, expected, places = path.read_bytes(), everything(path), list(places_of_content(path))
    known = set(places)
    chance = Random(seed)  # noqa: S311 places, no secrets
    for trial in range(number):
        place = chance.choice(places) if trial % 2 else chance.randrange(len(whole))
        bit = place * 8 + chance.randrange(8)
        path.write_bytes(whole)
        flip(path, bit)
        yield Trial(bit, place in known, outcome(path, expected))


def everything(path: Path) -> str:
    """The log, the originals and all tables as text."""
    with open_collection(path, None) as opened:
        log = opened.connection.execute(
            "select id, device, number, body, signature from changes order by id"
        ).fetchall()
        blobs = opened.connection.execute("select * from blobs order by 1").fetchall()
        return f"{log!r}\n{blobs!r}\n{ground.derived(opened.connection)}"


def outcome(path: Path, expected: str) -> Outcome:
    """What a check says of a file in which a bit was flipped."""
    try:
        with open_collection(path, None) as opened:
            if check(opened.connection):
                return Outcome.FOUND
        return Outcome.HARMLESS if everything(path) == expected else Outcome.UNSEEN
    except CuratorError:
        return Outcome.REFUSED
