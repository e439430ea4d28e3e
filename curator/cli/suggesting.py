"""What the words of a text suggest, as claims in lines; nothing is stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from curator.cli.collection_argument import existing, reading
from curator.core.articles import Article, ArticleVersion, Outline
from curator.core.intake import hash_of
from curator.exchange import claims_told
from curator.exchange.articles_named import Missing, NoSuchArticleError, Shelf
from curator.exchange.claim_form import encode
from curator.exchange.importers import read
from curator.store.collection import SUFFIX
from curator.store.queries import articles, records
from curator.suggest import counts, form_filling, lines
from curator.suggest.profiles import LITERAL
from curator.suggest.sentences import sentences
from curator.work.vocabularies import of_program, profile_called

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.ids import Uid
    from curator.exchange.claim_form import ClaimLine
    from curator.store.collection import Collection
    from curator.suggest.profiles import CountingProfile


@dataclass(frozen=True, slots=True)
class _Text:
    """A text to read, with the sha256 of its original bytes."""

    sha256: str
    text: str
    outline: Outline
    title: str
    published_on: date | None


@click.command()
@click.argument("source", metavar="FILE|COLLECTION", type=click.Path(path_type=Path))
@click.option("--article", metavar="ARTICLE", help="Only this article of the collection.")
@click.option(
    "--profile",
    metavar="NAME",
    default="",
    help="The counting profile by which words such as “dozens” become numbers (acled, or one of the collection).",
)
def suggest(source: Path, article: str | None, profile: str) -> None:
    """Print claims that the words of FILE, or of the articles of COLLECTION, suggest: one JSON object a line.

    Each sentence with a count of people makes one. They are in the form that “curator annotate” reads, and nothing is
    stored: a person reads, corrects and loads them.
    """
    path = existing(source)
    if path.suffix != SUFFIX:
        if article:
            message = "--article chooses from a collection, not from a file"
            raise click.UsageError(message)
        capture = read(path)
        texts = iter(
            [_Text(hash_of(capture.original), capture.text, capture.outline, capture.title, capture.published_on)]
        )
        _print(texts, of_program(profile) if profile else LITERAL)
        return
    with reading(path) as opened:
        _print(_texts(opened, article), profile_called(opened.connection, profile) if profile else LITERAL)


def _print(texts: Iterator[_Text], profile: CountingProfile) -> None:
    for each in texts:
        for line in _suggested(each, profile):
            click.echo(encode(line))


def _texts(collection: Collection, article: str | None) -> Iterator[_Text]:
    for version in _versions(collection, article):
        of = records.get(collection.connection, Article, version.article)
        text, outline = articles.text(collection.connection, version), articles.outline(collection.connection, version)
        yield _Text(version.original, text, outline, of.title, of.published_on)


def _versions(collection: Collection, article: str | None) -> Iterator[ArticleVersion]:
    wanted: list[Uid]
    if article is None:
        wanted = [each.version for each in articles.library(collection.connection)]
    else:
        found = Shelf(collection.connection, Path()).version(article)
        if isinstance(found, Missing):
            raise NoSuchArticleError(found)
        wanted = [found]
    return (records.get(collection.connection, ArticleVersion, version) for version in wanted)


def _suggested(of: _Text, profile: CountingProfile) -> Iterator[ClaimLine]:
    """A claim for each sentence that counts people; the cells of the infobox become claims when the text is taken in."""
    cells = [aggregate.span for aggregate in of.outline.aggregates]
    for sentence in sentences(of.text):
        if any(sentence.overlaps(cell) for cell in cells) or not counts.find(of.text, sentence.start, sentence.end):
            continue
        context = lines.context_of(of.text, sentence, of.published_on, of.title)
        entry = form_filling.fill(of.text, sentence, context, profile)
        if entry.counts:
            yield claims_told.line_of(entry, of.sha256, of.text)
