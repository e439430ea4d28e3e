"""One record whole, or its history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
import msgspec

from curator.cli import answers, events_told, remarks, versions_told
from curator.cli.collection_argument import collection_argument, reading
from curator.core.articles import Article
from curator.core.claims import Claim
from curator.core.events import Event
from curator.core.records import KINDS, key_of
from curator.exchange import claims_told
from curator.store import history
from curator.store.queries import cases, comments, records, redirects, reviews, vocabularies

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.records import Record
    from curator.store.driver import Connection
    from curator.store.history import Entry


_encode = msgspec.json.Encoder(decimal_format="number").encode


@click.command()
@click.argument("kind", type=click.Choice(sorted(KINDS)))
@click.argument("record", metavar="ID")
@collection_argument
@click.option("--history", "with_history", is_flag=True, help="Who gave which field which value, and when.")
@click.option("--diff", "with_diff", is_flag=True, help="What changed in an article between two versions.")
@click.option("--from", "older", type=int, metavar="N", help="With --diff: the older version (else: the one before).")
@click.option("--to", "newer", type=int, metavar="N", help="With --diff: the newer version (else: the newest).")
@answers.json_option
def show(  # noqa: PLR0917 click names them all
    kind: str,
    record: str,
    collection: Path,
    with_history: bool,
    with_diff: bool,
    older: int | None,
    newer: int | None,
) -> None:
    """Show one record of COLLECTION: an event by its id (E-000012), anything by the beginning of its uid.

    An article is shown with its versions, numbered from 1.
    """
    if with_diff and kind != "article":
        message = "--diff is for articles"
        raise click.UsageError(message)
    with reading(collection) as opened:
        found = records.by_prefix(opened.connection, kind, record)
        if with_history:
            entries = history.of_record(opened.connection, key_of(found))
            answers.give([_entry(each) for each in entries], map(_told_entry, entries))
            return
        if with_diff:
            changes = versions_told.difference(opened.connection, found.uid, older, newer)
            answers.give(changes, versions_told.lines(changes))
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
        # the id of a merged event leads to the one that stands for it
        stands = redirects.survivor_of(connection, found.uid)
        case = vocabularies.read_words(connection).case(cases.get(connection, stands))
        others = records.among(connection, Event, "uid", events_told.linked(case))
        public_ids = {each.uid: each.public_id for each in others} | {case.event.uid: case.event.public_id}
        said = comments.on_case(connection, case)
        lines = [*events_told.lines(case), *events_told.links_told(case, public_ids), *remarks.lines(said)]
        told = {"comments": remarks.documents(connection, said)}
        return events_told.document(case, public_ids) | told, lines
    document: Any = found
    if isinstance(found, Article):
        document = versions_told.with_versions(connection, found)
    if isinstance(found, Claim):
        document = next(iter(claims_told.lines(connection, [found])))
        steps = reviews.steps(connection, key_of(found))
        if steps:
            document = msgspec.json.decode(_encode(document)) | {"reviews": [_step(each) for each in steps]}
        if said := comments.on_records(connection, [key_of(found)]):
            document = msgspec.json.decode(_encode(document)) | {"comments": remarks.documents(connection, said)}
    return document, list(_told_fields(msgspec.to_builtins(document)))


def _step(step: reviews.Step) -> dict[str, object]:
    review = step.review
    return {"before": review.before, "after": review.after, "comment": review.comment, "person": step.person}


def _told_fields(values: dict[str, object]) -> Iterator[str]:
    for name, value in values.items():
        if value not in (None, "", [], ()):
            told = value if isinstance(value, str) else msgspec.json.encode(value).decode()
            yield f"{name:<20} {told}"
