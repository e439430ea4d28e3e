"""Which article a line of a file means: by the sha256 of a version, by title, address, uid, or the path of its file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from curator.core.articles import Article, ArticleVersion
from curator.core.errors import CuratorError
from curator.store.queries import articles, records

if TYPE_CHECKING:
    from curator.core.ids import Uid
    from curator.store.driver import Connection

_HASH = re.compile(r"[0-9a-fA-F]{64}")


@dataclass(frozen=True, slots=True)
class Missing:
    """Why no version is meant, without a full stop."""

    because: str


class NoSuchArticleError(CuratorError):
    """No article, or more than one, is called that."""

    def __init__(self, missing: Missing) -> None:
        """The sentence says what `missing` says."""
        super().__init__(f"{missing.because[:1].upper()}{missing.because[1:]}.")


class Shelf:
    """Finds versions by what lines call them, and their texts; each name is looked for once."""

    def __init__(self, connection: Connection, folder: Path) -> None:
        """A path that a line gives is looked for in `folder` too."""
        self._connection = connection
        self._folder = folder
        self._found: dict[str, Uid | Missing] = {}
        self._library: list[Article] | None = None

    def version(self, named: str) -> Uid | Missing:
        """The uid of the version that is meant: the very one that a hash or path names, else an article's newest."""
        if named not in self._found:
            self._found[named] = self._by_hash(named) if _HASH.fullmatch(named) else self._by_name(named)
        return self._found[named]

    def text(self, version: Uid) -> str:
        """The working text of a version."""
        return articles.text(self._connection, records.get(self._connection, ArticleVersion, version))

    def _by_hash(self, named: str) -> Uid | Missing:
        for column in ("original", "text"):
            versions = records.among(self._connection, ArticleVersion, column, [named.lower()])
            if len({version.article for version in versions}) > 1:
                return Missing(f"several articles have the text {named[:12]}…: give the sha256 of the original bytes")
            if versions:
                return versions[-1].uid
        return Missing(f"no version in this collection has the sha256 {named[:12]}…: import the article first")

    def _by_name(self, named: str) -> Uid | Missing:
        if self._library is None:
            self._library = [each.article for each in articles.library(self._connection)]
        exact = [each for each in self._library if named and named in {each.title, each.url, each.uid}]
        alike = exact or [each for each in self._library if _folded(each.title) == _folded(named)]
        if len(alike) > 1:
            return Missing(f"{len(alike)} articles are called “{named}”: give the sha256 of the version")
        if alike:
            return articles.versions_of(self._connection, alike[0].uid)[-1].uid
        return self._by_path(named) or Missing(f"there is no article “{named}” in this collection: import it first")

    def _by_path(self, named: str) -> Uid | None:
        """The version that was taken in from the file at this path, from the folder of the lines or from here."""
        for path in (self._folder / named, Path(named)):
            try:
                data = path.read_bytes() if path.is_file() else b""
            except (OSError, ValueError):  # it may not be read, or no file can have that name
                continue
            version = articles.with_original(self._connection, sha256(data).hexdigest())
            if version is not None:
                return version.uid
        return None


def _folded(title: str) -> str:
    return " ".join(title.split()).casefold()
