"""How far a caveat reaches in its text, confirmed by a person; a step of “curator review”."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.reviewing import opened_by, review, step
from curator.core.articles import ArticleVersion
from curator.core.caveats import Caveat
from curator.core.errors import CuratorError
from curator.core.spans import Span
from curator.store.queries import articles, records
from curator.work.claims import confirm_stretch

if TYPE_CHECKING:
    from curator.store.collection import Collection


class BeyondTextError(CuratorError):
    """A stretch reaches beyond the text."""


@review.command()
@click.argument("caveat")
@click.option("--start", type=click.IntRange(0), help="Where the words that it covers begin, in code points.")
@click.option("--end", type=click.IntRange(0), help="Where they end, exclusive.")
@step
def stretch(caveat: str, start: int | None, end: int | None, person: str, because: str) -> None:  # noqa: ARG001 every step takes a reason
    """Confirm how far CAVEAT reaches in its text: as proposed, or from --start to --end."""
    if (start is None) != (end is None):
        message = "--start and --end go together"
        raise click.UsageError(message)
    with opened_by(person) as opened:
        found = records.by_prefix(opened.connection, "caveat", caveat)
        span = _span(start, end)
        if isinstance(found, Caveat):
            _refuse_beyond_text(opened, found, span)
        confirm_stretch(opened, found.uid, span)
        now = records.get(opened.connection, Caveat, found.uid)
    covered = None if now.stretch is None else {"start": now.stretch.start, "end": now.stretch.end}
    told = "nothing" if now.stretch is None else f"{now.stretch.start}…{now.stretch.end}"
    answers.give(
        {"caveat": now.uid, "stretch": covered, "confirmed_by": now.confirmed_by},
        [f"{now.confirmed_by} confirms that the caveat covers {told}."],
    )


def _span(start: int | None, end: int | None) -> Span | None:
    if start is None or end is None:
        return None
    if not start < end:
        message = f"a stretch runs forward, not from {start} to {end}"
        raise click.UsageError(message)
    return Span(start, end)


def _refuse_beyond_text(collection: Collection, caveat: Caveat, span: Span | None) -> None:
    version = records.find(collection.connection, ArticleVersion, caveat.version) if caveat.version else None
    length = len(articles.text(collection.connection, version)) if version else 0
    if span is not None and span.end > length:
        message = f"The text that the caveat stands in has {length} code points: give a stretch inside it."
        raise BeyondTextError(message)
