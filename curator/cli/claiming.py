"""Claims in review: submitted, accepted, returned, rejected, replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.collection_argument import collection_argument, person_option, writing
from curator.core.steps import ClaimStep
from curator.store.queries import claims, records
from curator.work import claim_review

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = {"submit": ClaimStep.SUBMIT, "take-back": ClaimStep.TAKE_BACK, "contest": ClaimStep.SET_AGAINST, "rework": ClaimStep.REWORK}  # fmt: skip
STEPS = (*PLAIN, "accept", "return", "reject", "supersede")


@click.command()
@collection_argument
@click.argument("step", type=click.Choice(STEPS))
@click.argument("claim_id", metavar="CLAIM")
@click.option("--by", metavar="CLAIM", help="With supersede: the newer claim, of the same voice.")
@click.option("--because", default="", help="The comment; returning and rejecting need one.")
@person_option
@answers.json_option
def claim(collection: Path, step: str, claim_id: str, by: str | None, because: str, person: str) -> None:  # noqa: PLR0917 click hands them over by name
    """Take CLAIM of COLLECTION a step further in review; nobody accepts their own."""
    if (step == "supersede") != (by is not None):
        message = "--by goes with supersede, and only with it"
        raise click.UsageError(message)
    with writing(collection, person) as opened:
        uid = records.by_prefix(opened.connection, "claim", claim_id).uid
        match step:
            case "accept":
                claim_review.accept(opened, uid, because)
            case "return":
                claim_review.give_back(opened, uid, because)
            case "reject":
                claim_review.reject(opened, uid, because)
            case "supersede":
                newer = records.by_prefix(opened.connection, "claim", by or "").uid
                claim_review.supersede(opened, uid, newer, because)
            case _:
                claim_review.take(opened, uid, PLAIN[step], because)
        now = claims.get(opened.connection, uid).claim
    answers.give({"claim": now.uid, "status": now.status}, [f"The claim is now {now.status.value.replace('_', ' ')}."])
