"""Searching 10,000 articles: the first page of hits with a piece of the text around each; and the same while one types.

The floor is a full-text table with the texts in it, asked for `snippet()` in the order of `bm25()`: it has no folding of
Arabic, and no places of the words in the text. While one types, it is asked the same after every letter.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from curator.store.collection import open_collection
from curator.store.queries import search
from tests.bench import collections, corpus
from tests.bench.measuring import Row, cpu, fresh, in_turns, prepared, row

if TYPE_CHECKING:
    from collections.abc import Iterator

ARTICLES = 10_000
PAGE = 50
WHILE_TYPING = 25
"""So many hits the search panel looks up at a time."""
FLOOR = "floor.sqlite"

WORDS = ("kafr", "checkpoint", "policemen bridge", *corpus.places()[5:500:99], "كفر زيت", "relief office wounded")
"""Words that stand in all texts, in many, in few, in none; in two scripts; one, two and three at once."""

TYPED = ("policemen bridge", "killed in kafr", "كفر زيت")
"""What is typed letter by letter, each a search for what stands there by then."""


def make(folder: Path) -> None:
    """The collection, and the floor's database."""
    collections.library(folder, ARTICLES)
    connection = dbapi2.connect(str(folder / FLOOR))
    connection.execute("create virtual table texts using fts5 (text, tokenize = 'unicode61 remove_diacritics 2')")
    connection.executemany("insert into texts values (?)", ((text,) for text in corpus.articles(ARTICLES)))
    connection.commit()
    connection.close()


def ours(folder: Path) -> float:
    """The milliseconds for all words, asked once before so that the file is in memory."""
    with open_collection(folder / collections.NAME, None) as collection:

        def ask() -> int:
            return sum(len(search.search(collection.connection, words, most=PAGE)) for words in WORDS)

        _found(ask())
        return cpu(ask)


def ours_typing(folder: Path) -> float:
    """The milliseconds for a search after every letter, as the search panel makes it."""
    with open_collection(folder / collections.NAME, None) as collection:

        def ask() -> int:
            found = (search.search(collection.connection, words, most=WHILE_TYPING) for words in _letters())
            return sum(map(len, found))

        _found(ask())
        return cpu(ask)


def floor_typing(folder: Path) -> float:
    """The same of the floor."""
    return floor(folder, tuple(_letters()), WHILE_TYPING)


def _letters() -> Iterator[str]:
    # one letter is looked for as a word of its own: the floor would go through a tenth of all words for it
    return (words[:end] for words in TYPED for end in range(2, len(words) + 1))


def floor(folder: Path, asked: tuple[str, ...] = WORDS, page: int = PAGE) -> float:
    """The same of the floor."""
    connection = dbapi2.connect(str(folder / FLOOR))
    sql = "select rowid, snippet(texts, 0, '[', ']', '…', 20) from texts where texts match ? order by rank limit ?"

    def ask() -> int:
        return sum(len(connection.execute(sql, (_query(words), page)).fetchall()) for words in asked)

    _found(ask())
    took = cpu(ask)
    connection.close()
    return took


def _query(words: str) -> str:
    return " ".join(f'"{word}"' for word in words.split()) + "*"


def _found(hits: int) -> None:
    if hits < PAGE:
        message = f"{hits} hits: the time says nothing"
        raise RuntimeError(message)


def rows() -> list[Row]:
    """The rows of the table."""
    made = prepared("library", make)
    turns = in_turns(partial(fresh, __name__, "ours", made), partial(fresh, __name__, "floor", made))
    typed = in_turns(partial(fresh, __name__, "ours_typing", made), partial(fresh, __name__, "floor_typing", made))
    letters = len(tuple(_letters()))
    return [
        row(f"search {ARTICLES:,} articles, {len(WORDS)} searches", turns, "ms", at_most=1.5),
        row(f"search {ARTICLES:,} articles while typing, {letters} letters", typed, "ms", at_most=3),
    ]


if __name__ == "__main__":
    works = {"ours": ours, "floor": floor, "ours_typing": ours_typing, "floor_typing": floor_typing}
    took = works[sys.argv[1]](Path(sys.argv[2]))
    sys.stdout.write(f"{took}\n")
