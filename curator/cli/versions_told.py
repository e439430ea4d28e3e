"""The versions of an article, and what changed between two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from curator.core.errors import CuratorError
from curator.core.text_changes import Fate, text_changes
from curator.store.queries import articles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.articles import Article
    from curator.core.ids import Uid
    from curator.core.text_changes import Changed
    from curator.store.driver import Connection


class NoSuchVersionError(CuratorError):
    """An article has no version of this number, or only one."""


def with_versions(connection: Connection, article: Article) -> dict[str, object]:
    """An article with its versions, numbered from 1, the newest last."""
    document: dict[str, object] = msgspec.to_builtins(article)
    document["versions"] = [
        {
            "number": number,
            "uid": version.uid,
            "sha256": version.original,
            "revision": version.revision,
            "retrieved_at": version.retrieved_at,
            "passages": len(articles.passages_of(connection, version.uid)),
        }
        for number, version in enumerate(articles.versions_of(connection, article.uid), 1)
    ]
    return document


def difference(connection: Connection, article: Uid, older: int | None, newer: int | None) -> dict[str, Any]:
    """What changed from one version to another (numbers from 1), by default from the last but one to the last.

    Raises:
        NoSuchVersionError: there is none of that number.
    """
    versions = articles.versions_of(connection, article)
    last = len(versions) if newer is None else newer
    first = last - 1 if older is None else older
    for number in (last, first):
        if not 1 <= number <= len(versions):
            has = "only one version" if len(versions) == 1 else f"{len(versions)} versions"
            message = f"This article has {has}: there is no version {number} to compare."
            raise NoSuchVersionError(message)
    texts = [articles.text(connection, versions[number - 1]) for number in (first, last)]
    return {"from": first, "to": last, "changes": [_told(each) for each in text_changes(*texts)]}


def _told(changed: Changed) -> dict[str, object]:
    return {
        "old": {"start": changed.old.start, "end": changed.old.end},
        "new": {"start": changed.new.start, "end": changed.new.end},
        "words": [{"fate": run.fate.value, "text": run.text} for run in changed.runs],
    }


_SIGNS = {Fate.KEPT: "{}", Fate.REMOVED: "[-{}-]", Fate.ADDED: "{{+{}+}}"}


def lines(document: dict[str, Any]) -> Iterator[str]:
    """The changed paragraphs, words removed as [-so-] and added as {+so+}."""
    if not document["changes"]:
        yield f"Versions {document['from']} and {document['to']} have the same text."
    for change in document["changes"]:
        yield f"@ {change['old']['start']} → {change['new']['start']}"
        text = "".join(_signed(Fate(word["fate"]), word["text"]) for word in change["words"])
        yield from text.rstrip("\n").split("\n")


def _signed(fate: Fate, text: str) -> str:
    """The words with their signs, a line feed at the end left outside."""
    body = text.rstrip("\n")
    ending = text[len(body) :]
    return (_SIGNS[fate].format(body) if body else "") + ending
