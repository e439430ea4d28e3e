"""Full-text search over texts, passages, claims, events, caveats and notes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.folding import folded, folded_with_places
from curator.core.ids import RecordKey
from curator.core.records import KINDS
from curator.core.spans import Span
from curator.store import search_index
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.store.driver import Connection

AROUND = 60
"""How many code points of context a snippet shows on either side."""

NEAR = 2_000
"""How much of a text, in code points, is looked at first."""

RANKED_WITHIN = 2_000
"""So many of the newest hits are ranked by bm25; a word that stands everywhere is not worth ranking everywhere."""


_LATIN = re.compile(r"[A-Za-z\s]*")


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that has the words: its key, a piece of it, and where in the piece and in the whole the words stand.

    `where` is None where the words stand only in another form than was typed.
    """

    record: RecordKey
    snippet: str
    found: tuple[Span, ...]
    where: Span | None


def search(
    connection: Connection, words: str, *, kinds: tuple[str, ...] = (), first: int = 0, most: int = 50
) -> list[Hit]:
    """The records that have all the words, the last of them as a beginning, best first; quotes hold words together."""
    query = _query(words)
    if not query:
        return []
    condition = " or ".join("e.record like ? || ':%'" for _ in kinds)
    found = connection.execute(
        "select record from ("
        " select e.record as record, bm25(search_words) as score from search_words"
        " join search_entries e on e.id = search_words.rowid where search_words match ?"
        + (f" and ({condition})" if kinds else "")
        + " order by search_words.rowid desc limit ?) order by score, record limit ? offset ?",
        (query, *kinds, RANKED_WITHIN, most, first),
    ).fetchall()
    terms = _terms(words)
    return [_hit(connection, RecordKey(record), terms) for (record,) in found]


def _terms(words: str) -> list[str]:
    # SQLite reads a query no further than a zero byte
    quoted = re.findall(r'"([^"]+)"|(\S+)', folded(words).replace("\0", " "))
    return [term for pair in quoted for term in pair if re.search(r"\w", term)]


def _query(words: str) -> str:
    terms = [term.replace('"', " ") for term in _terms(words)]
    return " ".join(f'"{term}"' + ("*" if place == len(terms) - 1 else "") for place, term in enumerate(terms))


def _hit(connection: Connection, record: RecordKey, terms: list[str]) -> Hit:
    whole = records.find(connection, KINDS[ids.kind_of(record)], ids.uid_of(record))
    text = (search_index.words_of(connection, whole) if whole is not None else None) or ""
    # most words stand early: a long text is not folded whole for them
    spans = _places(text[:NEAR], terms)
    first = next(spans, None)
    if first is None or first.end + 2 * AROUND > NEAR:
        spans = _places(text, terms)
        first = next(spans, None)
    if first is None:
        return Hit(record, text[:AROUND].replace("\n", " "), (), None)
    start, end = max(0, first.start - AROUND), min(len(text), first.end + AROUND)
    # the rest of a long text is not looked at: its hits do not show
    inside = (first, *takewhile(lambda span: span.end <= end, spans))
    snippet = text[start:end].replace("\n", " ")
    return Hit(record, snippet, tuple(span.shifted(-start) for span in inside), first)


def _places(text: str, terms: list[str]) -> Iterator[Span]:
    """Where the terms stand, in code points of the unfolded text, in order."""
    in_words = (re.findall(r"\w+", term) for term in terms)
    pattern = "|".join(r"\b" + r"\W+".join(map(re.escape, words)) for words in in_words if words)
    if not pattern:
        return
    wanted = re.compile(pattern, re.IGNORECASE)
    # folding leaves Latin letters alone: where words of these stand as typed, a long text need not be folded
    first = wanted.search(text) if _LATIN.fullmatch("".join(terms)) else None
    if first:
        yield Span(*first.span())
        yield from (Span(*match.span()) for match in wanted.finditer(text, first.end()))
        return
    plain, places = folded_with_places(text)
    for match in wanted.finditer(plain):
        yield Span(places[match.start()], places[match.end() - 1] + 1)
