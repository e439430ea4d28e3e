"""Numbers that follow from a total: its shares of several events, and what the ledger leaves of it; steps of “curator review”."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.reviewing import event_that_stands, opened_by, review, step, tell
from curator.core.claims import Claim
from curator.core.errors import CuratorError
from curator.store.queries import claims, records
from curator.work import ledgers, splits

if TYPE_CHECKING:
    from curator.core.claims import ClaimCount
    from curator.store.collection import Collection


class NoSuchCountError(CuratorError):
    """The claim has no count like that."""


count_option = click.option(
    "--count", "words", default="", help="Which count of the claim, by its words (“344+”); else its first."
)


@review.command()
@click.argument("claim")
@click.argument("events", nargs=-1, required=True)
@count_option
@step
def split(claim: str, events: tuple[str, ...], words: str, person: str, because: str) -> None:  # noqa: ARG001 every step takes a reason
    """Split the total that CLAIM gives evenly over EVENTS, the remainder to the first of them."""
    with opened_by(person) as opened:
        count = _count(opened, claim, words)
        found = [event_that_stands(opened, each).uid for each in events]
        splits.split_over(opened, count.uid, found)
        named = [event_that_stands(opened, each).public_id for each in events]
    answers.give({"count": count.uid, "events": named}, [f"“{count.verbatim}” is split over {', '.join(named)}."])


@review.command()
@click.argument("claim")
@count_option
@step
def rest(claim: str, words: str, person: str, because: str) -> None:  # noqa: ARG001 every step takes a reason
    """Take what the ledger leaves of the total that CLAIM gives as an event of its own, or bring it up to date."""
    with opened_by(person) as opened:
        count = _count(opened, claim, words)
        event = ledgers.take_rest(opened, count.uid)
        tell(opened, event.uid, f"the rest of “{count.verbatim}”")


def _count(opened: Collection, claim: str, words: str) -> ClaimCount:
    """The count of a claim that has these words, or its first that is no part of another."""
    found = records.by_prefix(opened.connection, "claim", claim)
    counts = claims.full(opened.connection, [found])[0].counts if isinstance(found, Claim) else ()
    fitting = [each for each in counts if (each.verbatim == words if words else each.subset_of is None)]
    if not fitting:
        there = ", ".join(f"“{each.verbatim}”" for each in counts) or "none"
        message = f"This claim has no such count; it has {there}: give one of these with --count."
        raise NoSuchCountError(message)
    return fitting[0]
