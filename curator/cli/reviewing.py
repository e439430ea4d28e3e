"""The steps of review: figures confirmed, events submitted, approved, returned, disputes settled, caveats discharged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from curator.cli import answers, choosing_versions
from curator.cli.collection_argument import collection_argument, person_option, writing
from curator.core.counts import PersonClass, Quantity
from curator.core.disputes import open_disputes
from curator.core.events import Event, EventState, Grade
from curator.core.grading import propose_grade
from curator.core.judgement import DisputeKind
from curator.store.queries import cases, records, redirects
from curator.work import figures, reviewing, settling
from curator.work.events import revise_event

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

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


def opened_by(person: str) -> AbstractContextManager[Collection]:
    """The collection that the command is about, open for writing by a person."""
    path: Path = click.get_current_context().meta[COLLECTION]
    return writing(path, person)


def step(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that every step of review has."""
    because = click.option("--because", default="", help="The reason, which stays with the record.")
    return because(person_option(answers.json_option(command)))


def event_named(collection: Collection, named: str) -> Event:
    """The event with this id, gone or not."""
    found: Record = records.by_prefix(collection.connection, "event", named)
    if not isinstance(found, Event):
        raise TypeError(named)
    return found


def event_that_stands(collection: Collection, named: str) -> Event:
    """The event with this id; the id of a merged one leads to the one that stands for it."""
    found = event_named(collection, named)
    return records.get(collection.connection, Event, redirects.survivor_of(collection.connection, found.uid))


def tell(collection: Collection, event: Uid, what: str, code: int = answers.DONE) -> None:
    """Say what was done with an event, where it stands now, and what is still disputed."""
    case = cases.get(collection.connection, event)
    now, still = case.event, open_disputes(case)
    state = now.state.value.replace("_", " ")
    lines = [f"{now.public_id}: {what}; it is now {state}."]
    if still:
        lines.append(f"Still disputed: {', '.join(f'{each.field} ({each.kind})' for each in still)}.")
    document = {
        "event": now.public_id,
        "state": now.state,
        "disputes": [{"kind": each.kind, "field": each.field} for each in still],
    }
    answers.give(document, lines, code)


class BestNumber(click.ParamType["tuple[tuple[Quantity, PersonClass], int]"]):
    """A best number, of all killed (“12”) or of a quantity and class (“injured=4”, “killed:civilian=10”)."""

    name = "number"

    def convert(
        self,
        value: Any,  # noqa: ANN401 click's own signature
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> tuple[tuple[Quantity, PersonClass], int]:
        """Whom it counts, and the number."""
        whom, _, number = str(value).rpartition("=")
        quantity, _, person_class = whom.partition(":")
        try:
            cell = Quantity(quantity or Quantity.KILLED), PersonClass(person_class or PersonClass.TOTAL)
            return cell, int(number)
        except ValueError:
            self.fail(f"“{value}” is no number of people such as 12, injured=4 or killed:civilian=10", param, ctx)


@review.command()
@click.argument("event")
@click.option(
    "--best",
    type=BestNumber(),
    multiple=True,
    help="Another best number than the rules propose: 12 (killed), injured=4, killed:civilian=10; needs --because.",
)
@step
def confirm(event: str, best: tuple[tuple[tuple[Quantity, PersonClass], int], ...], person: str, because: str) -> None:
    """Put your name to the proposed figures of EVENT."""
    with opened_by(person) as opened:
        found = event_that_stands(opened, event)
        stand = figures.confirm_figures(opened, found.uid, dict(best), because)
        tell(opened, found.uid, f"{answers.many(len(stand), 'figure')} confirmed")


@review.command()
@click.argument("event")
@click.argument("as_grade", metavar="[GRADE]", type=click.Choice([grade.value for grade in Grade]), required=False)
@step
def grade(event: str, as_grade: str | None, person: str, because: str) -> None:  # noqa: ARG001 every step takes a reason
    """Grade how well EVENT is supported: as the rules propose, or as GRADE."""
    with opened_by(person) as opened:
        found = event_that_stands(opened, event)
        chosen = Grade(as_grade) if as_grade else propose_grade(cases.get(opened.connection, found.uid)).grade
        revise_event(opened, found, replace(found, grade=chosen))
        tell(opened, found.uid, f"graded as {chosen or 'nothing: no claim speaks of it'}")


@review.command()
@click.argument("event")
@step
def submit(event: str, person: str, because: str) -> None:
    """Hand EVENT over to review; its figures are confirmed by whoever submits it."""
    with opened_by(person) as opened:
        found = event_that_stands(opened, event)
        reviewing.submit(opened, found.uid, because)
        tell(opened, found.uid, "submitted")


@review.command()
@click.argument("event")
@step
def approve(event: str, person: str, because: str) -> None:
    """Approve EVENT as it stands; nobody approves their own work. Exit code 3 where a second reviewer has to, too."""
    with opened_by(person) as opened:
        found = event_that_stands(opened, event)
        state = reviewing.approve(opened, found.uid, because)
        if state in {EventState.APPROVED, EventState.SELF_REVIEWED}:
            tell(opened, found.uid, "approved")
        else:
            tell(opened, found.uid, "the first of two approvals is given", answers.WAITS)


@review.command(name="return")
@click.argument("event")
@step
def return_(event: str, person: str, because: str) -> None:
    """Return EVENT to its author, with a comment (--because)."""
    with opened_by(person) as opened:
        found = event_that_stands(opened, event)
        reviewing.give_back(opened, found.uid, because)
        tell(opened, found.uid, "returned")


@review.command()
@click.argument("event")
@click.argument("field")
@click.argument("value")
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in DisputeKind]),
    help="Which dispute, where there are several on one field; M: versions that laptops gave a field of EVENT, or of RECORD.",
)
@step
def settle(event: str, field: str, value: str, kind: str | None, person: str, because: str) -> None:  # noqa: PLR0917 click hands them over by name
    """Settle the dispute of EVENT on FIELD by VALUE, one of those that stand in its claims or in itself.

    With --kind M, EVENT may be any record as “curator list disputes” names it: article:0194….
    """
    with opened_by(person) as opened:
        if kind == DisputeKind.CONCURRENT_EDITS:
            choosing_versions.choose(opened, event, field, value, because)
            return
        found = event_that_stands(opened, event)
        which = DisputeKind(kind) if kind else None
        settling.settle(opened, found.uid, field, chosen=value, because=because, kind=which)
        tell(opened, found.uid, f"the dispute on {field} is settled on “{value}”")


@review.command()
@click.argument("event")
@click.argument("field")
@step
def dispute(event: str, field: str, person: str, because: str) -> None:
    """Say, with a reason, that EVENT is disputed on FIELD."""
    with opened_by(person) as opened:
        found = event_that_stands(opened, event)
        settling.open_dispute(opened, found.uid, field, because)
        tell(opened, found.uid, f"disputed on {field}")


@review.command()
@click.argument("caveat")
@click.argument("claim")
@step
def discharge(caveat: str, claim: str, person: str, because: str) -> None:
    """Say, with a reason, that CAVEAT does not touch CLAIM."""
    with opened_by(person) as opened:
        found = records.by_prefix(opened.connection, "caveat", caveat)
        on = records.by_prefix(opened.connection, "claim", claim)
        settling.discharge(opened, found.uid, on.uid, because)
    answers.give({"caveat": found.uid, "claim": on.uid}, ["Discharged."])


@review.command()
@click.argument("caveat")
@click.argument("claim")
@step
def undischarge(caveat: str, claim: str, person: str, because: str) -> None:
    """Take back, with a reason, that CAVEAT does not touch CLAIM."""
    with opened_by(person) as opened:
        found = records.by_prefix(opened.connection, "caveat", caveat)
        on = records.by_prefix(opened.connection, "claim", claim)
        settling.take_back_discharge(opened, found.uid, on.uid, because)
    answers.give({"caveat": found.uid, "claim": on.uid}, ["The caveat governs the claim again."])


@review.command()
@click.argument("claim")
@step
def implausible(claim: str, person: str, because: str) -> None:
    """Leave CLAIM out of all figures, with a reason."""
    with opened_by(person) as opened:
        found = records.by_prefix(opened.connection, "claim", claim)
        settling.mark_implausible(opened, found.uid, because)
    answers.give({"claim": found.uid}, ["Left out of all figures."])


@review.command()
@click.argument("claim")
@step
def plausible(claim: str, person: str, because: str) -> None:
    """Take back, with a reason, that CLAIM is implausible: it counts again."""
    with opened_by(person) as opened:
        found = records.by_prefix(opened.connection, "claim", claim)
        settling.take_back_implausible(opened, found.uid, because)
    answers.give({"claim": found.uid}, ["It counts again."])


@review.command()
@click.argument("event")
@step
def defer(event: str, person: str, because: str) -> None:
    """Lay EVENT aside, with a comment (--because)."""
    with opened_by(person) as opened:
        found = event_that_stands(opened, event)
        reviewing.defer(opened, found.uid, because)
        tell(opened, found.uid, "laid aside")


@review.command()
@click.argument("event")
@step
def withdraw(event: str, person: str, because: str) -> None:
    """Take EVENT out of the data for ever, with a reason; exports list it as withdrawn."""
    with opened_by(person) as opened:
        found = event_named(opened, event)
        reviewing.withdraw_event(opened, found.uid, because)
        tell(opened, found.uid, "withdrawn")
