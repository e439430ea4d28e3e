"""What a process does until it is killed: each tells through a pipe what has been acknowledged to it."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.articles import Article
from curator.store import backup
from curator.store.collection import create, open_collection
from curator.store.identifiers import new_uid
from tests import ground

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

    from curator.store.collection import Collection

BATCH = 30
"""How many articles a bulk import takes in at a time, all or none."""


def _opened(path: Path) -> Collection:
    return open_collection(path, ground.signer(), must_write=True)


def save(path: Path, pipe: Connection) -> None:
    """Save edits of all sizes, and undo some."""
    with _opened(path) as collection:
        pipe.send("")
        for number in count():
            record = Article(new_uid(), f"Article {number}", url="http://a/" + "x" * (number % 50) ** 2)
            pipe.send(collection.journal.commit(edits.create("Save", record)))
            after = Article(record.uid, "Changed", licence="y" * 500)
            pipe.send(collection.journal.commit(edits.revise("Change", record, after)))
            if number % 3 == 0:
                pipe.send(collection.undo())


def take_in(path: Path, pipe: Connection) -> None:
    """Take in many articles in one transaction, again and again."""
    with _opened(path) as collection:
        pipe.send("")
        while True:
            made = [Article(new_uid(), f"Article {number}", licence="z" * 2000) for number in range(BATCH)]
            for change in collection.journal.commit_all((edits.create("Take in", each), ()) for each in made):
                pipe.send(change)


def back_up(path: Path, pipe: Connection) -> None:
    """Make backup after backup, each followed by a save."""
    with _opened(path) as collection:
        pipe.send("")
        for number in count():
            backup.make(collection.connection, path, time.time() - 86_400 + number)
            pipe.send(collection.journal.commit(edits.create("Save", Article(new_uid(), f"Article {number}"))))


def rebuild(path: Path, pipe: Connection) -> None:
    """Make the derived tables again and again."""
    with _opened(path) as collection:
        pipe.send("")
        while True:
            collection.rebuild()


def upgrade(path: Path, pipe: Connection) -> None:
    """Bring an older collection up to date."""
    pipe.send("")
    _opened(path).close()


def make(path: Path, pipe: Connection) -> None:
    """Make collection after collection beside the path, as a new one and from a backup."""
    pipe.send("")
    for number in count():
        with suppress(FileNotFoundError), create(path.with_name(f"new-{number}.curator"), ground.signer()):
            backup.restore(path, path.with_name(f"restored-{number}.curator"))


def change_pairs(path: Path, pipe: Connection) -> None:
    """Give two articles one title after the other, both in one save each time."""
    with _opened(path) as collection:
        pair = [Article(new_uid(), ""), Article(new_uid(), "")]
        collection.journal.commit(edits.create("Make", *(replace(each, title="0") for each in pair)))
        pipe.send("")
        for number in count():
            writes = [
                edits.revise("Change", replace(each, title=str(number)), replace(each, title=str(number + 1)))
                for each in pair
            ]
            collection.journal.commit(writes[0] + writes[1])
