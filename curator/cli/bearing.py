"""How a claim bears on an event, as a step of “curator review”."""

from __future__ import annotations

import click

from curator.cli.reviewing import event_that_stands, opened_by, review, step, tell
from curator.core.cases import Use
from curator.core.errors import CuratorError
from curator.core.events import ClaimRelation
from curator.store.queries import cases, records
from curator.work.bearing import judge_link


class NotUnderEventError(CuratorError):
    """A claim does not bear on an event."""


@review.command()
@click.argument("event")
@click.argument("claim")
@click.argument("relation", type=click.Choice([relation.value for relation in ClaimRelation]))
@click.option(
    "--for",
    "used_for",
    multiple=True,
    type=click.Choice([use.value for use in Use]),
    help="What it is used for there; may be given several times; without it for everything.",
)
@step
def bear(event: str, claim: str, relation: str, used_for: tuple[str, ...], person: str, because: str) -> None:  # noqa: PLR0917 click hands them over by name
    """Say how CLAIM bears on EVENT, with a reason (--because)."""
    with opened_by(person) as opened:
        found = event_that_stands(opened, event)
        wanted = records.by_prefix(opened.connection, "claim", claim).uid
        links = [each.link for each in cases.get(opened.connection, found.uid).bearings if each.claim.uid == wanted]
        if not links:
            message = f"This claim is not under {found.public_id}: “curator show event” lists those that are."
            raise NotUnderEventError(message)
        for link in links:
            judge_link(opened, link.uid, ClaimRelation(relation), because, used_for=tuple(map(Use, used_for)))
        tell(opened, found.uid, f"the claim bears on it as {relation}")
