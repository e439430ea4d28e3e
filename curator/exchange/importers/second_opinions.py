"""Other findings of a page's main text, held against ours: the page's own copy of it, and trafilatura's where installed.

They give words, not places. The blocks of the page that hold those words are what they found.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from curator.exchange.importers.page_parts import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from curator.exchange.importers.page_parts import Parts

_RUN = 4
_SAID_THERE = 0.6
_FEWEST_WORDS = 30
_MOST_MISSED = 0.3
_LEAST_SHARE = 0.25

# what lxml and trafilatura walk with recursion, or in more than proportional time, is left to our own finder
_LARGEST = 4 * 2**20
_DEEPEST = 150
_MOST_TAGS = 30_000


def is_installed() -> bool:
    """Whether trafilatura is there to be asked."""
    return find_spec("trafilatura") is not None


def corrected(parts: Parts, ours: tuple[int, ...], own_copy: str, source: str) -> tuple[int, ...]:
    """Our choice of blocks, with what it missed by other findings.

    `own_copy` is the main text as the page's JSON-LD repeats it: where ours misses much of that, it is added. Trafilatura
    is believed only where ours is a small part of what it found: on pages whose main text is known it errs more often.
    """
    told = blocks_that_say(parts, own_copy)
    if _words(parts, told) >= _FEWEST_WORDS and _share(parts, ours, told) < 1 - _MOST_MISSED:
        return tuple(sorted({*ours, *told}))
    # what holds a good part of all words cannot be a small part of what is found among them
    is_much = _words(parts, ours) >= _LEAST_SHARE * _words(parts, range(len(parts.blocks)))
    if told or is_much or not is_installed() or not _is_tame(parts, source):
        return ours
    found = blocks_that_say(parts, _found_by_trafilatura(source))
    if _words(parts, found) >= _FEWEST_WORDS and _words(parts, ours) < _LEAST_SHARE * _words(parts, found):
        return tuple(sorted({*ours, *found}))
    return ours


def blocks_that_say(parts: Parts, text: str) -> tuple[int, ...]:
    """The places of the blocks whose words, in runs of four, mostly stand in a text; shorter ones as lines of it."""
    if not text:
        return ()
    words = words_of(text)
    runs = {tuple(words[start : start + _RUN]) for start in range(len(words) - _RUN + 1)}
    lines = {tuple(words_of(line)) for line in text.splitlines()}
    found = []
    for place, block in enumerate(parts.blocks):
        own = words_of(block.text)
        own_runs = [tuple(own[start : start + _RUN]) for start in range(len(own) - _RUN + 1)]
        said = sum(run in runs for run in own_runs) >= _SAID_THERE * len(own_runs) if own_runs else tuple(own) in lines
        if said and own:
            found.append(place)
    return tuple(found)


def _words(parts: Parts, blocks: Collection[int]) -> int:
    return sum(parts.blocks[place].words for place in blocks)


def _share(parts: Parts, ours: Collection[int], told: Collection[int]) -> float:
    return _words(parts, set(ours) & set(told)) / _words(parts, told)


def _is_tame(parts: Parts, source: str) -> bool:
    return len(source) <= _LARGEST and parts.depth <= _DEEPEST and source.count("<") <= _MOST_TAGS


def _found_by_trafilatura(source: str) -> str:
    extract: Callable[..., str | None] = import_module("trafilatura").extract
    return extract(source, include_comments=False, include_tables=True, deduplicate=False) or ""
