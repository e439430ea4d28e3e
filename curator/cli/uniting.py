"""How events stand to each other: merged and un-merged, linked, told apart; steps of “curator review”."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from curator.cli.reviewing import event_named, event_that_stands, opened_by, review, step, tell
from curator.core.errors import CuratorError
from curator.core.events import EventLink, LinkKind
from curator.core.links import told
from curator.store.queries import cases, records
from curator.work import links, uniting

if TYPE_CHECKING:
    from curator.core.events import Event
    from curator.store.collection import Collection


class NoSuchLinkError(CuratorError):
    """Nothing links the two events so."""


@review.command()
@click.argument("event")
@click.argument("into")
@step
def merge(event: str, into: str, person: str, because: str) -> None:
    """Say, with a reason, that EVENT is the same as INTO: its claims bear on that one, and its id leads there."""
    with opened_by(person) as opened:
        found, other = event_named(opened, event), event_that_stands(opened, into)
        stands = uniting.merge_events(opened, found.uid, other.uid, because)
        tell(opened, found.uid, f"merged into {stands.public_id}")


@review.command()
@click.argument("event")
@step
def unmerge(event: str, person: str, because: str) -> None:
    """Say, with a reason, that EVENT is one of its own after all: it comes back as it was before it was merged."""
    with opened_by(person) as opened:
        found = event_named(opened, event)
        uniting.unmerge_events(opened, found.uid, because)
        tell(opened, found.uid, "un-merged")


@review.command()
@click.argument("event")
@click.argument("kind", type=click.Choice([kind.value for kind in LinkKind]))
@click.argument("other")
@step
def link(event: str, kind: str, other: str, person: str, because: str) -> None:
    """Say that EVENT is a duplicate of, a part of, a follow-up of … OTHER."""
    with opened_by(person) as opened:
        found, second = event_that_stands(opened, event), event_that_stands(opened, other)
        links.link_events(opened, found.uid, second.uid, LinkKind(kind), because)
        tell(opened, found.uid, told("linked: it", LinkKind(kind), second.public_id))


@review.command()
@click.argument("event")
@click.argument("other")
@step
def distinct(event: str, other: str, person: str, because: str) -> None:
    """Say that EVENT and OTHER are not the same: nothing proposes them as one again, and they are not merged."""
    with opened_by(person) as opened:
        found, second = event_that_stands(opened, event), event_that_stands(opened, other)
        links.link_events(opened, found.uid, second.uid, LinkKind.DISTINCT_FROM, because)
        tell(opened, found.uid, told("linked: it", LinkKind.DISTINCT_FROM, second.public_id))


@review.command()
@click.argument("event")
@click.argument("other")
@click.argument("kind", type=click.Choice([kind.value for kind in LinkKind]), required=False)
@step
def unlink(event: str, other: str, kind: str | None, person: str, because: str) -> None:
    """Take the link between EVENT and OTHER back, with a reason; KIND says which where there are several."""
    with opened_by(person) as opened:
        found, second = event_that_stands(opened, event), event_that_stands(opened, other)
        wanted = _between(opened, found, second, LinkKind(kind) if kind else None)
        links.unlink_events(opened, wanted.uid, because)
        tell(opened, found.uid, f"no longer linked to {second.public_id} ({wanted.kind.replace('_', ' ')})")


def _between(opened: Collection, found: Event, second: Event, kind: LinkKind | None) -> EventLink:
    """The one link of a kind, or of any, between two events."""
    between = [
        each
        for each in cases.get(opened.connection, found.uid).links
        if {each.event, each.other} == {found.uid, second.uid} and kind in {None, each.kind}
    ]
    if len(between) == 1:
        return records.get(opened.connection, EventLink, between[0].uid)
    if not between:
        message = f"Nothing links {found.public_id} to {second.public_id} so: “curator show event” lists its links."
        raise NoSuchLinkError(message)
    kinds = ", ".join(sorted({each.kind for each in between}))
    message = f"Several links stand between {found.public_id} and {second.public_id}: say which ({kinds})."
    raise NoSuchLinkError(message)
