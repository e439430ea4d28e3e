"""The steps of claims in review on the command line."""

from __future__ import annotations

import click

from curator.cli import answers
from curator.cli.remarks import opened_as, step
from curator.cli.reviewing import review
from curator.core.claims import Claim
from curator.core.steps import ClaimStep
from curator.store.queries import records
from curator.work import claim_review

PLAIN = {
    "submit": ClaimStep.SUBMIT,
    "take-back": ClaimStep.TAKE_BACK,
    "conflict": ClaimStep.SET_AGAINST,
    "rework": ClaimStep.REWORK,
}
JUDGED = {"accept": claim_review.accept, "return": claim_review.give_back, "unusable": claim_review.reject}


@review.command(name="claim")
@click.argument("what", metavar="STEP", type=click.Choice([*PLAIN, *JUDGED, "supersede"]))
@click.argument("claim")
@click.option("--by", "newer", metavar="CLAIM", help="With supersede: the claim that replaces it.")
@step
def claim_(what: str, claim: str, newer: str | None, person: str, because: str) -> None:
    """Take CLAIM through review: submit, take-back, accept, return, conflict, unusable, supersede --by, rework."""
    if (what == "supersede") != (newer is not None):
        message = "supersede and --by go together"
        raise click.UsageError(message)
    with opened_as(person) as opened:
        uid = records.by_prefix(opened.connection, "claim", claim).uid
        if newer is not None:
            by = records.by_prefix(opened.connection, "claim", newer).uid
            claim_review.supersede(opened, uid, by, because)
        elif what in PLAIN:
            claim_review.take(opened, uid, PLAIN[what], because)
        else:
            JUDGED[what](opened, uid, because)
        status = records.get(opened.connection, Claim, uid).status
    answers.give({"claim": uid, "status": status}, [f"The claim is now {status.replace('_', ' ')}."])
