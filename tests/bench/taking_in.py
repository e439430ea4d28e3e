"""Taking in 1,000 plain texts of 27 kB, kept, hashed and searchable.

The floor reads each file, hashes it, keeps it and indexes it, in one transaction; it finds no sections, marks or
warnings, signs nothing, and has no log. The command line takes all in, in one transaction too; the window commits ten
texts together. No other process reads ahead here.
"""

from __future__ import annotations

import sys
from functools import partial
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlcipher3 import dbapi2

from curator.exchange import intake
from curator.store.collection import create
from curator.store.signing import new_signer
from tests.bench import corpus
from tests.bench.measuring import Row, cpu, fresh, in_turns, prepared, row

ARTICLES = 1_000


def ours(texts: Path, folder: Path) -> None:
    """A new collection with all texts in it, as the command line takes them in."""
    with create(folder / "new.curator", new_signer("Ann")) as collection:
        outcomes = intake.take_in_together(collection, intake.files_in([texts]))
    _all_there(sum(outcome.fate is intake.Fate.TAKEN for outcome in outcomes))


def window(texts: Path, folder: Path) -> None:
    """The same as the window takes them in."""
    with create(folder / "new.curator", new_signer("Ann")) as collection:
        outcomes = list(intake.take_in_files(collection, intake.files_in([texts])))
    _all_there(sum(outcome.fate is intake.Fate.TAKEN for outcome in outcomes))


def floor(texts: Path, folder: Path) -> None:
    """A new database with all texts in it."""
    connection = dbapi2.connect(str(folder / "new.sqlite"), isolation_level=None)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")
    connection.execute("create table texts (id integer primary key, hash text not null unique, bytes blob not null)")
    connection.execute(
        "create virtual table words using fts5 (text, content = '', tokenize = 'unicode61 remove_diacritics 2')"
    )
    connection.execute("begin immediate")
    for path in sorted(texts.iterdir()):
        data = path.read_bytes()
        added = connection.execute("insert into texts (hash, bytes) values (?, ?)", (sha256(data).hexdigest(), data))
        connection.execute("insert into words (rowid, text) values (?, ?)", (added.lastrowid, data.decode()))
    connection.execute("commit")
    _all_there(connection.execute("select count(*) from texts").fetchone()[0])
    connection.close()


def _all_there(taken: int) -> None:
    if taken != ARTICLES:
        message = f"{taken} of {ARTICLES} texts were taken in: the time says nothing"
        raise RuntimeError(message)


def rows() -> list[Row]:
    """The rows of the table."""
    texts = prepared("texts", lambda folder: corpus.write_articles(folder / "texts", ARTICLES)) / "texts"
    of_floor = partial(fresh, __name__, "floor", texts)
    return [
        row(
            f"import {ARTICLES:,} texts of 27 kB{how}",
            in_turns(partial(fresh, __name__, who, texts), of_floor),
            "ms",
            at_most=2,
        )
        for who, how in (("ours", ""), ("window", ", in the window"))
    ]


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        work = partial({"ours": ours, "window": window, "floor": floor}[sys.argv[1]], Path(sys.argv[2]), Path(place))
        sys.stdout.write(f"{cpu(work)}\n")
