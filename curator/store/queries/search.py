"""Full-text search over texts, passages, claims, events, caveats and the reasons that people gave."""

from __future__ import annotations

import re
from dataclasses import dataclass
from heapq import merge
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from curator.core import ids, searching
from curator.core.finding import FoldedText, comparable
from curator.core.ids import RecordKey
from curator.core.records import KINDS
from curator.core.searching import WITHDRAWN, Asked, Term
from curator.core.spans import Span
from curator.store import search_index
from curator.store.queries import records
from curator.store.queries.search_filters import conditions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.store.driver import Connection

AROUND = 60
"""How many code points of context a snippet shows on either side."""

WINDOWS = (2_000, 16_000)
"""How much of a text, in code points, is looked at first, and then."""

RANKED_WITHIN = 2_000
"""Fewer hits than this are ranked by bm25; of more, only the newest are given, in their order.

To weigh a word, bm25 goes through every entry that has it: a word that stands everywhere is not worth ranking.
"""

LOOKED_THROUGH = 20_000
"""So many of the newest hits are asked whether they fit the filters."""

SHORTEST = 2
"""A word of fewer letters is looked for as it stands: the words that begin with one letter are a large part of all."""

ARABIC = re.compile("[\u0621-\u064a]+")
ARTICLES = ("", "ال")
BEFORE = ("", "و", "ف", "ب", "ك", "ل", "وب", "ول")
"""What is written as one with an Arabic word: the article, and what stands before it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that has the words: its key, a piece of it, and where in the piece and in the whole the words stand.

    `where` is None where the words stand only in another form than was typed.
    """

    record: RecordKey
    snippet: str
    found: tuple[Span, ...]
    where: Span | None


@dataclass(frozen=True, slots=True)
class Found:
    """The records that fit what was asked, the best first; or the newest first, where `is_cut` says that there are more."""

    asked: Asked
    records: tuple[RecordKey, ...] = ()
    is_cut: bool = False


def search(
    connection: Connection, words: str, *, kinds: tuple[str, ...] = (), first: int = 0, most: int = 50
) -> list[Hit]:
    """The records that have all the words, the last of them as a beginning, best first; quotes hold words together.

    Filters such as `kind:claim after:2025-01` may stand among the words. What was withdrawn is left out unless its state
    is asked for.
    """
    return list(islice(hits(connection, find(connection, words, kinds=kinds)), first, first + most))


def find(connection: Connection, typed: str, *, kinds: tuple[str, ...] = ()) -> Found:
    """Which records fit; what they look like is `hits`' to say."""
    asked = searching.read(typed)
    query = " AND ".join(map(_expression, asked.terms))
    fitting, values = conditions(asked)
    if kinds:
        fitting.append(" or ".join("e.record like ? || ':%'" for _ in kinds))
        values += kinds
    if not query and not fitting:
        return Found(asked)
    condition = "".join(f" and ({each})" for each in fitting)
    if not query:
        return _found(asked, _newest(connection, condition, values))
    lowest = _lowest(connection, query) if fitting else 0
    matching = (
        "from search_words join search_entries e on e.id = search_words.rowid"
        f" where search_words match ? and search_words.rowid >= ?{condition} order by search_words.rowid desc limit ?"
    )
    parameters = (query, lowest, *values, RANKED_WITHIN)
    found = connection.execute(f"select e.record {matching}", parameters).fetchall()
    if 1 < len(found) < RANKED_WITHIN:
        ranked = f"select e.record as record, bm25(search_words) as score {matching}"
        found = connection.execute(f"select record from ({ranked}) order by score, record", parameters).fetchall()
    return _found(asked, found)


def _newest(connection: Connection, condition: str, values: list[object]) -> list[tuple[str]]:
    """The newest entries that fit, without any words."""
    return connection.execute(
        "select e.record from search_entries e"
        f" where e.id > (select coalesce(max(id), 0) from search_entries) - ?{condition} order by e.id desc limit ?",
        (LOOKED_THROUGH, *values, RANKED_WITHIN),
    ).fetchall()


def _found(asked: Asked, rows: list[tuple[str]]) -> Found:
    return Found(asked, tuple(RecordKey(record) for (record,) in rows), len(rows) >= RANKED_WITHIN)


def _lowest(connection: Connection, query: str) -> int:
    """The entry at which to stop: filters are asked of so many hits and no more."""
    found = connection.execute(
        "select rowid from search_words where search_words match ? order by rowid desc limit 1 offset ?",
        (query, LOOKED_THROUGH),
    ).fetchone()
    return int(found[0]) if found else 0


def _expression(term: Term) -> str:
    """A term in the language of the index: always in quotes, so that nothing typed is read as a command."""
    plain = term.text.replace('"', " ")
    is_beginning = term.is_beginning and len(plain) >= SHORTEST and plain not in ARTICLES
    forms = [plain] if term.is_phrase else _forms(plain)
    told = [f'"{form}"' + ("*" if is_beginning else "") for form in forms]
    return told[0] if len(told) == 1 else f"({' OR '.join(told)})"


def _forms(word: str) -> list[str]:
    """An Arabic word with all that may be written as one with it; any other word as it is."""
    if not ARABIC.fullmatch(word) or len(word) <= SHORTEST:
        return [word]
    articles = ARTICLES if not word.startswith("ال") else ("",)
    joined = [before + article + word for before in BEFORE for article in articles]
    # the article loses its alef behind a lam
    return [re.sub("^(و?)لال", r"\1لل", form) for form in joined]


def hits(connection: Connection, found: Found) -> Iterator[Hit]:
    """What the records found look like, in their order, each looked up when it is asked for."""
    patterns = _patterns(found.asked.terms)
    for record in found.records:
        whole = records.find(connection, KINDS[ids.kind_of(record)], ids.uid_of(record))
        if not getattr(whole, "withdrawn_because", "") or WITHDRAWN in found.asked.states:
            text = (search_index.words_of(connection, whole) if whole is not None else None) or ""
            yield _hit(record, text, patterns)


def _patterns(terms: tuple[Term, ...]) -> list[str]:
    """A pattern for each term in a text that was made comparable; one that begins with letters is found fastest."""
    found: list[str] = []
    for term in terms:
        plain = comparable(term.text)
        words = [re.escape(word) for word in re.findall(r"\w+", plain)]
        if words:
            is_joined = ARABIC.fullmatch(plain) and not term.is_phrase
            before = [form.removesuffix(plain) for form in _forms(plain)] if is_joined else [""]
            begins = "|".join(rf"(?<=\b{joined}{words[0]})" if joined else rf"(?<!\w{words[0]})" for joined in before)
            found.append(rf"{words[0]}(?:{begins})" + "".join(rf"\W+{word}" for word in words[1:]))
    return found


def _hit(record: RecordKey, text: str, patterns: list[str]) -> Hit:
    first, spans = _first(text, patterns)
    if first is None:
        return Hit(record, text[: 2 * AROUND].replace("\n", " "), (), None)
    start, end = max(0, first.start - AROUND), min(len(text), first.end + AROUND)
    # the rest of a long text is not looked at: its hits do not show
    inside = (first, *takewhile(lambda span: span.end <= end, spans))
    snippet = text[start:end].replace("\n", " ")
    return Hit(record, snippet, tuple(span.shifted(-start) for span in inside), first)


def _first(text: str, patterns: list[str]) -> tuple[Span | None, Iterator[Span]]:
    """The first place of the words in the text, and those behind it as far as a snippet shows."""
    if not patterns:
        return None, iter(())
    # most words stand early, and many as they were typed: a long text is not folded whole for them
    for end in (*(each for each in WINDOWS if each < len(text)), len(text)):
        plain = FoldedText(text[:end])
        spans = merge(*map(plain.matches, patterns))
        first = next(spans, None)
        if first is not None and (end == len(text) or first.end + 2 * AROUND <= end):
            return first, spans
    return None, iter(())
