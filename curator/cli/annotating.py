"""Loading claims and events from lines."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.collection_argument import collection_argument, person_option, writing
from curator.exchange.annotations import Annotated, FaultyAnnotationsError, disputes_opened, text_of
from curator.exchange.annotations import annotate as take_lines
from curator.exchange.web_annotations.reading import is_web_annotations
from curator.exchange.web_annotations.taking_in import take_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.disputes import Dispute


@click.command()
@collection_argument
@click.argument("file", type=click.Path(path_type=Path))
@person_option
@answers.json_option
def annotate(collection: Path, file: Path, person: str) -> None:
    """Load the claims and events of FILE, one JSON object a line, into COLLECTION: all of them in one change, or none.

    Every quote is held against the text. Every fault is listed with its line. Claims that the collection has already are
    passed over, and so is what a person took back here. Where the claims contradict each other, the disputes that this opens are listed, and the exit code is 3.
    """
    load(collection, file, person)


def load(collection: Path, file: Path, person: str) -> None:
    """Load the lines of a file and tell what came of them."""
    with writing(collection, person) as opened, _faults_told():
        done = take_lines(opened, file)
        disputes = disputes_opened(opened.connection, done)
    document, lines = _told(done, disputes)
    answers.give(document, lines, answers.WAITS if disputes else answers.DONE)


def import_annotations(collection: Path, file: Path) -> None:
    """Take in a file of annotations, whether lines of ours or W3C Web Annotations, and tell what came of them."""
    text = text_of(file)
    if not is_web_annotations(text):
        load(collection, file, "")
        return
    with writing(collection) as opened, _faults_told():
        done = take_in(opened, file, text)
        disputes = disputes_opened(opened.connection, done.claims)
    document, lines = _told(done.claims, disputes)
    marked = f"{answers.many(len(done.passages), 'passage')} marked; {done.known} known already."
    listed = [
        {"annotation": each.number, "id": each.iri, "outcome": each.kind, "because": each.because}
        for each in done.remarks
    ]
    document |= {"passages": done.passages, "passages_known": done.known, "listed": listed}
    answers.give(
        document, [marked, *lines, *map(str, done.remarks)], answers.WAITS if disputes or listed else answers.DONE
    )


@contextmanager
def _faults_told() -> Iterator[None]:
    """Where lines or annotations are at fault, each is told with its number."""
    try:
        yield
    except FaultyAnnotationsError as refusal:
        faults = [{fault.what: fault.line, "because": fault.because} for fault in refusal.faults]
        answers.refuse(refusal, document={"error": refusal.sentence, "faults": faults}, lines=map(str, refusal.faults))


def _told(done: Annotated, disputes: list[tuple[str, Dispute]]) -> tuple[dict[str, object], list[str]]:
    """What claims and events brought, for programs and for people."""
    document: dict[str, object] = {
        "claims": done.claims,
        "events": done.events,
        "grouped": done.grouped,
        "known": done.known,
        "left_out": done.left_out,
        "disputes": [
            {"event": event, "kind": each.kind, "field": each.field, "because": each.because}
            for event, each in disputes
        ],
    }
    lines = [_summary(done)]
    if done.known:
        lines.append(f"Known already, and passed over: {_lines(done.known)}.")
    if done.left_out:
        lines.append("Left out, since somebody took it back here:")
        lines += [f"  {each}." for each in done.left_out]
    if disputes:
        lines.append(f"{answers.many(len(disputes), 'dispute')} opened, waiting for a second person:")
        lines += [f"  {event} {each.kind} {each.field}: {each.because}" for event, each in disputes]
    return document, lines


def _summary(done: Annotated) -> str:
    new = [answers.many(len(done.claims), "claim"), answers.many(len(done.events), "event")]
    grouped = f"; {answers.many(done.grouped, 'claim')} set under events" if done.grouped else ""
    return f"{new[0]} and {new[1]} made{grouped}."


def _lines(numbers: tuple[int, ...]) -> str:
    shown = ", ".join(map(str, numbers[:20])) + (" …" if len(numbers) > 20 else "")
    return f"{'line' if len(numbers) == 1 else 'lines'} {shown}"
