"""Taking files in where a window is to be drawn meanwhile: no step takes longer than reading one file, or saving a few."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

from curator.core.articles import Capture
from curator.exchange.importers import read_all
from curator.exchange.intake import ARTICLES_AT_ONCE, BYTES_AT_ONCE, Taking, commit_each, file_steps

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from curator.exchange.importers import Found
    from curator.exchange.intake import Outcome
    from curator.store.collection import Collection


def take_in_steps(collection: Collection, paths: Iterable[Path]) -> Iterator[Outcome | None]:
    """What becomes of each file, as `intake.take_in_files` tells it; None after each that was read and is not saved yet.

    Files of several articles are read as they are saved: there may be no room for all that is in one.
    """
    taking = Taking(collection)
    waiting: list[tuple[Path, Iterable[Found]]] = []
    size = 0
    for path in paths:
        found = read_all(path)
        first = list(islice(found, 2))
        waiting.append((path, chain(first, found)))
        size += sum(len(each.original) for _, each in first if isinstance(each, Capture))
        if len(first) > 1 or len(waiting) >= ARTICLES_AT_ONCE or size >= BYTES_AT_ONCE:
            yield from _saved(taking, waiting)
            waiting, size = [], 0
        else:
            yield None
    yield from _saved(taking, waiting)


def _saved(taking: Taking, waiting: list[tuple[Path, Iterable[Found]]]) -> Iterator[Outcome]:
    read = iter([found for _, found in waiting])
    return commit_each(taking, file_steps(taking, [path for path, _ in waiting], read=lambda _: next(read)))
