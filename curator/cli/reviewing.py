"""The steps of review: figures confirmed, events submitted, approved, returned, disputes settled, caveats discharged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.collection_argument import collection_argument, person_option, writing
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Event, EventState
from curator.store.queries import records
from curator.work import figures, reviewing, settling

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from curator.core.ids import Uid
    from curator.core.records import Record
    from curator.store.collection import Collection


COLLECTION = "curator.review.collection"


@click.group(name="review")
@collection_argument
@click.pass_context
def review(ctx: click.Context, collection: Path) -> None:
    """Review events of COLLECTION: confirm, submit, approve, return, settle, discharge … each with --as and --because."""
    ctx.meta[COLLECTION] = collection


def _opened(person: str) -> Collection:
    path: Path = click.get_current_context().meta[COLLECTION]
    return writing(path, person)


def _step(command: Callable[..., Any]) -> Callable[..., Any]:
    because = click.option("--because", default="", help="The reason, which stays with the record.")
    return because(person_option(answers.json_option(command)))


def _event(collection: Collection, named: str) -> Event:
    found: Record = records.by_prefix(collection.connection, "event", named)
    if not isinstance(found, Event):
        raise TypeError(named)
    return found


def _tell(collection: Collection, event: Uid, what: str) -> None:
    now = records.get(collection.connection, Event, event)
    state = now.state.value.replace("_", " ")
    answers.give({"event": now.public_id, "state": now.state}, [f"{now.public_id}: {what}; it is now {state}."])


@review.command()
@click.argument("event")
@click.option("--best", type=int, help="Another best number of people killed than the rules propose; needs --because.")
@_step
def confirm(event: str, best: int | None, person: str, because: str) -> None:
    """Put your name to the proposed figures of EVENT."""
    with _opened(person) as opened:
        found = _event(opened, event)
        chosen = {} if best is None else {(Quantity.KILLED, PersonClass.TOTAL): best}
        stand = figures.confirm_figures(opened, found.uid, chosen, because)
        _tell(opened, found.uid, f"{answers.many(len(stand), 'figure')} confirmed")


@review.command()
@click.argument("event")
@_step
def submit(event: str, person: str, because: str) -> None:
    """Hand EVENT over to review; its figures are confirmed by whoever submits it."""
    with _opened(person) as opened:
        found = _event(opened, event)
        if found.state is EventState.CHANGES_REQUESTED:
            reviewing.rework(opened, found.uid)
        reviewing.submit(opened, found.uid, because)
        _tell(opened, found.uid, "submitted")


@review.command()
@click.argument("event")
@_step
def approve(event: str, person: str, because: str) -> None:
    """Approve EVENT as it stands; nobody approves their own work."""
    with _opened(person) as opened:
        found = _event(opened, event)
        state = reviewing.approve(opened, found.uid, because)
        first = state not in {EventState.APPROVED, EventState.SELF_REVIEWED}
        _tell(opened, found.uid, "the first of two approvals is given" if first else "approved")


@review.command(name="return")
@click.argument("event")
@_step
def return_(event: str, person: str, because: str) -> None:
    """Return EVENT to its author, with a comment (--because)."""
    with _opened(person) as opened:
        found = _event(opened, event)
        reviewing.give_back(opened, found.uid, because)
        _tell(opened, found.uid, "returned")


@review.command()
@click.argument("event")
@click.argument("field")
@click.argument("value")
@_step
def settle(event: str, field: str, value: str, person: str, because: str) -> None:
    """Settle the dispute of EVENT on FIELD by VALUE, one of those that stand in its claims or in itself."""
    with _opened(person) as opened:
        found = _event(opened, event)
        settling.settle(opened, found.uid, field, chosen=value, because=because)
        _tell(opened, found.uid, f"the dispute on {field} is settled on “{value}”")


@review.command()
@click.argument("event")
@click.argument("field")
@_step
def dispute(event: str, field: str, person: str, because: str) -> None:
    """Say, with a reason, that EVENT is disputed on FIELD."""
    with _opened(person) as opened:
        found = _event(opened, event)
        settling.open_dispute(opened, found.uid, field, because)
        _tell(opened, found.uid, f"disputed on {field}")


@review.command()
@click.argument("caveat")
@click.argument("claim")
@_step
def discharge(caveat: str, claim: str, person: str, because: str) -> None:
    """Say, with a reason, that CAVEAT does not touch CLAIM."""
    with _opened(person) as opened:
        found = records.by_prefix(opened.connection, "caveat", caveat)
        on = records.by_prefix(opened.connection, "claim", claim)
        settling.discharge(opened, found.uid, on.uid, because)
    answers.give({"caveat": found.uid, "claim": on.uid}, ["Discharged."])


@review.command()
@click.argument("claim")
@_step
def implausible(claim: str, person: str, because: str) -> None:
    """Leave CLAIM out of all figures, with a reason."""
    with _opened(person) as opened:
        found = records.by_prefix(opened.connection, "claim", claim)
        settling.mark_implausible(opened, found.uid, because)
    answers.give({"claim": found.uid}, ["Left out of all figures."])


@review.command()
@click.argument("event")
@_step
def withdraw(event: str, person: str, because: str) -> None:
    """Take EVENT out of the data for ever, with a reason; exports list it as withdrawn."""
    with _opened(person) as opened:
        found = _event(opened, event)
        reviewing.withdraw_event(opened, found.uid, because)
        _tell(opened, found.uid, "withdrawn")
