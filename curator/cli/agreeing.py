"""`curator agreement`: how far two people agree who read the same article, or the same ones, each for themselves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.collection_argument import collection_argument, reading
from curator.exchange import agreement_tables
from curator.exchange.articles_named import Missing, NoSuchArticleError, Shelf
from curator.store.queries import articles
from curator.work import agreeing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from curator.core.agreement import Agreement, Aspect, Coded
    from curator.core.ids import Uid
    from curator.core.reliability import Reliability
    from curator.store.driver import Connection


@click.command()
@collection_argument
@click.argument("article", metavar="[ARTICLE]", required=False)
@click.option(
    "--between", nargs=2, metavar="PERSON PERSON", help="The two to compare; those with most claims if not given."
)
@click.option(
    "--csv",
    "csv_file",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the claims side by side into FILE, and the measures into another beside it.",
)
@answers.json_option
def agreement(collection: Path, article: str | None, between: tuple[str, str] | None, csv_file: Path | None) -> None:
    """Compare the claims that two people made on ARTICLE of COLLECTION, each for themselves; on all articles if none is named.

    Claims are matched by the words that they rest on. Agreement is Krippendorff's alpha: 1 is whole agreement, 0 what
    chance would give.
    """
    with reading(collection) as opened:
        versions = _versions(opened.connection, article)
        first, second = between or agreeing.most_active(opened.connection, versions)
        compared = agreeing.compare(opened.connection, versions, first, second)
        found, titles = compared.found, articles.titles(opened.connection, compared.versions)
    if csv_file is not None:
        agreement_tables.write(csv_file, found, (first, second), compared.words, titles)
    answers.give(_document(found, first, second), _told(found, first, second))


def _versions(connection: Connection, article: str | None) -> list[Uid]:
    if article is None:
        return agreeing.newest_versions(connection)
    version = Shelf(connection, Path()).version(article)
    if isinstance(version, Missing):
        raise NoSuchArticleError(version)
    return [version]


def _document(found: Agreement, first: str, second: str) -> dict[str, object]:
    return {
        "between": [first, second],
        "measured": {
            aspect: {"alpha": measure.alpha, "units": measure.units, "same": measure.same}
            for aspect, measure in found.measured.items()
        },
        "matched": [
            {
                "claims": [match.first.full.claim.uid, match.second.full.claim.uid],
                "share": match.share,
                "differing": list(match.differing),
            }
            for match in found.matches
        ],
        "only": {
            first: [each.full.claim.uid for each in found.only_first],
            second: [each.full.claim.uid for each in found.only_second],
        },
    }


def _told(found: Agreement, first: str, second: str) -> Iterator[str]:
    yield (
        f"{first} and {second}: {answers.many(len(found.matches), 'claim')} on the same words,"
        f" {len(found.only_first)} of {first} alone, {len(found.only_second)} of {second} alone."
    )
    yield from answers.table(("aspect", "alpha", "units", "same"), _rows(found.measured))
    for match in found.matches:
        if match.differing:
            yield f"  {_name(match.first)} / {_name(match.second)}: {', '.join(map(_spoken, match.differing))}"
    for who, alone in ((first, found.only_first), (second, found.only_second)):
        for each in alone:
            yield f"  only {who}: {_name(each)}"


def _rows(measured: Mapping[Aspect, Reliability]) -> Iterator[tuple[object, ...]]:
    for aspect, measure in measured.items():
        alpha = "not defined" if measure.alpha is None else f"{measure.alpha:.3f}"
        yield _spoken(aspect), alpha, measure.units, measure.same


def _spoken(aspect: Aspect) -> str:
    return aspect.value.replace("_", " ")


def _name(coded: Coded) -> str:
    return answers.short(coded.full.claim.title, 48)
