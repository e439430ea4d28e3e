"""One record whole, or its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import msgspec

from curator.cli import answers
from curator.cli.collection_argument import collection_argument, reading
from curator.core.claims import Claim
from curator.core.disputes import disputes
from curator.core.events import Event
from curator.core.figures import propose
from curator.core.grading import propose_grade
from curator.core.independence import voices
from curator.core.reach import governing
from curator.core.records import KINDS, key_of
from curator.exchange import claims_told
from curator.store import history
from curator.store.queries import cases, records

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.cases import Case
    from curator.core.records import Record
    from curator.store.driver import Connection
    from curator.store.history import Entry


@click.command()
@click.argument("kind", type=click.Choice(sorted(KINDS)))
@click.argument("record", metavar="ID")
@collection_argument
@click.option("--history", "with_history", is_flag=True, help="Who gave which field which value, and when.")
@answers.json_option
def show(kind: str, record: str, collection: Path, with_history: bool) -> None:
    """Show one record of COLLECTION: an event by its id (E-000012), anything by the beginning of its uid."""
    with reading(collection) as opened:
        found = records.by_prefix(opened.connection, kind, record)
        if with_history:
            entries = history.of_record(opened.connection, key_of(found))
            answers.give([_entry(each) for each in entries], map(_told_entry, entries))
            return
        document, lines = _shown(opened.connection, found)
    answers.give(document, lines)


def _entry(entry: Entry) -> dict[str, object]:
    return {
        "revision": entry.revision,
        "field": entry.field,
        "action": entry.action,
        "before": entry.before,
        "after": entry.after,
        "person": entry.person,
        "at": entry.at,
        "label": entry.label,
        "void": entry.void or None,
    }


def _told_entry(entry: Entry) -> str:
    before, after = (msgspec.json.encode(value).decode() for value in (entry.before, entry.after))
    void = f" (without effect: {entry.void})" if entry.void else ""
    return f"{entry.at:%Y-%m-%d %H:%M:%S} {entry.person} · {entry.label} · {entry.field}: {before} → {after}{void}"


def _shown(connection: Connection, found: Record) -> tuple[object, list[str]]:
    if isinstance(found, Event):
        case = cases.get(connection, found.uid)
        return _event(case), list(_told_event(case))
    document: object = found
    if isinstance(found, Claim):
        document = next(iter(claims_told.lines(connection, [found])))
    return document, list(_told_fields(msgspec.to_builtins(document)))


def _told_fields(values: dict[str, object]) -> Iterator[str]:
    for name, value in values.items():
        if value not in (None, "", [], ()):
            told = value if isinstance(value, str) else msgspec.json.encode(value).decode()
            yield f"{name:<20} {told}"


def _event(case: Case) -> dict[str, object]:
    grade = propose_grade(case)
    return {
        "event": case.event,
        "claims": [bearing.claim.uid for bearing in case.bearings],
        "independent_sources": len(voices(case)),
        "figures": case.figures,
        "proposed": [
            {
                "quantity": each.quantity,
                "person_class": each.person_class,
                "estimate": each.estimate,
                "method": each.method,
                "rests_on": each.rests_on,
                "rationale": each.rationale,
            }
            for each in propose(case)
        ],
        "proposed_grade": {"grade": grade.grade, "reasons": grade.reasons},
        "disputes": disputes(case),
        "caveats": [each for bearing in case.bearings for each in governing(case, bearing)],
        "links": case.links,
        "decisions": case.decisions,
    }


def _told_event(case: Case) -> Iterator[str]:
    yield from _told_fields(msgspec.to_builtins(case.event))
    yield f"{'independent sources':<20} {len(voices(case))}"
    confirmed = {(each.quantity, each.person_class) for each in case.figures}
    for figure in case.figures:
        bounds = figure.estimate
        high = f"{bounds.high}{'+' if bounds.high_open else ''}"
        yield f"figure               {figure.quantity} {figure.person_class}: {bounds.low}/{bounds.best}/{high} · {figure.rationale}"
    for each in propose(case):
        if (each.quantity, each.person_class) not in confirmed:
            high = f"{each.estimate.high}{'+' if each.estimate.high_open else ''}"
            numbers = f"{each.estimate.low}/{each.estimate.best}/{high}"
            yield f"proposed             {each.quantity} {each.person_class}: {numbers} · {each.rationale}"
    for dispute in disputes(case):
        sides = " / ".join(position.value for position in dispute.positions)
        yield f"dispute              {dispute.kind} {dispute.field} ({dispute.state}): {sides}"
    for bearing in case.bearings:
        yield f"claim                {bearing.claim.uid} {bearing.claim.title}"
