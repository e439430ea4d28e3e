"""Finding words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.collection_argument import collection_argument, reading
from curator.core import ids
from curator.core.articles import Article, ArticleVersion
from curator.core.records import KINDS
from curator.store.queries import records
from curator.store.queries.search import search as find

if TYPE_CHECKING:
    from pathlib import Path

    from curator.core.ids import RecordKey
    from curator.store.driver import Connection


@click.command()
@collection_argument
@click.argument("words", nargs=-1, required=True)
@click.option("--most", default=50, show_default=True, type=click.IntRange(1, 10_000), help="Show at most so many.")
@answers.json_option
def search(collection: Path, words: tuple[str, ...], most: int) -> None:
    """Find texts, passages, claims, events and caveats of COLLECTION that have all WORDS, best first.

    The last word may be a beginning. Words in double quotes belong together: curator search C '"killed in Arzah"'.
    """
    with reading(collection) as opened:
        hits = find(opened.connection, " ".join(words), most=most)
        named = [_name(opened.connection, hit.record) for hit in hits]
    document = [
        {
            "kind": ids.kind_of(hit.record),
            "uid": ids.uid_of(hit.record),
            "title": name,
            "snippet": hit.snippet,
            "found": [{"start": span.start, "end": span.end} for span in hit.found],
            "where": {"start": hit.where.start, "end": hit.where.end} if hit.where else None,
        }
        for hit, name in zip(hits, named, strict=True)
    ]
    rows = (
        (ids.kind_of(hit.record).replace("_", " "), ids.uid_of(hit.record), answers.short(name, 32), hit.snippet)
        for hit, name in zip(hits, named, strict=True)
    )
    lines = list(answers.table(("what", "id", "in", "words"), rows))
    answers.give(document, lines or ["Nothing has these words."])


def _name(connection: Connection, record: RecordKey) -> str:
    """What a record is called: a title, or where it stands."""
    found = records.find(connection, KINDS[ids.kind_of(record)], ids.uid_of(record))
    if isinstance(found, ArticleVersion):
        article = records.find(connection, Article, found.article)
        return article.title if article is not None else ""
    return str(getattr(found, "title", "") or getattr(found, "exact", "") or getattr(found, "wording", ""))
