"""The layout `jsonl`: events and their claims, one JSON document a line, in the form that `curator annotate` reads.

Each event comes before its claims; a claim that bears on several events stands once, with the first of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.events import Event
from curator.exchange import claims_told, describing
from curator.exchange.claim_form import EventLine, Line, LinkLine, SpotLine, encode
from curator.exchange.csv_files import CsvFolder
from curator.exchange.each_event import each_event
from curator.exchange.exporting import Layout, Order, Progress, Written
from curator.exchange.left_out import LeftOut
from curator.exchange.written_files import FileBeingWritten
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from pathlib import Path

    from curator.core.ids import Uid
    from curator.exchange.dossiers import Dossier
    from curator.store.driver import Connection


def event_line(dossier: Dossier, ids: Mapping[Uid, str]) -> EventLine:
    """An event as a line; `ids` has the public ids of those that it is linked to."""
    event = dossier.case.event
    when, where = event.when, event.where
    links = tuple(
        LinkLine(link.kind, ids[link.other], link.rationale)
        for link in sorted(dossier.case.links, key=lambda each: each.uid)
        if link.event == event.uid and link.other in ids
    )
    return EventLine(
        dossier.id,
        event.title or None,
        event.kind,
        event.event_type or None,
        event.type_of_violence,
        event.clarity,
        when.earliest.isoformat() if when and when.earliest else None,
        when.latest.isoformat() if when and when.latest else None,
        SpotLine(where.name, where.admin1, where.latitude, where.longitude, where.precision) if where else None,
        event.side_a or None,
        event.side_b or None,
        event.perpetrator or None,
        event.summary or None,
        links,
    )


AT_A_TIME = 500
"""How many events are written at a time, so that what they share is looked up once."""


class _Lines:
    """The file of lines, and the claims that are in it already."""

    def __init__(self, connection: Connection, file: FileBeingWritten) -> None:
        self._connection = connection
        self._file = file
        self._waiting: list[Dossier] = []
        self._told: set[Uid] = set()
        self.number = 0

    def add(self, dossier: Dossier) -> None:
        """Write an event and its claims."""
        self._waiting.append(dossier)
        if len(self._waiting) >= AT_A_TIME:
            self.flush()

    def flush(self) -> None:
        """Write the events that wait, then their claims."""
        waiting, self._waiting = self._waiting, []
        others = {link.other for dossier in waiting for link in dossier.case.links}
        ids = {each.uid: each.public_id for each in records.among(self._connection, Event, "uid", others)}
        for dossier in waiting:
            self._put(event_line(dossier, ids))
        found = {bearing.claim.uid: bearing.claim for dossier in waiting for bearing in dossier.case.bearings}
        fresh = [found[uid] for uid in sorted(found.keys() - self._told)]
        self._told.update(found)
        for line in claims_told.lines(self._connection, fresh):
            self._put(line)

    def _put(self, line: Line) -> None:
        self._file.put(encode(line) + b"\n")
        self.number += 1


def write(connection: Connection, order: Order, folder: Path) -> Generator[Progress, None, Written]:
    """Write the files of the layout into an empty folder."""
    path = folder / order.named("curator", ".jsonl")
    with CsvFolder(folder, order) as files, FileBeingWritten(path) as file:
        left_out = LeftOut(connection, order, files.open)
        lines = _Lines(connection, file)

        def add(dossier: Dossier) -> None:
            if not left_out.takes(dossier):
                lines.add(dossier)

        yield from each_event(connection, order, add)
        lines.flush()
        left_out.finish()
        written = files.finish()
        whole = file.finish(lines.number)
    described = describing.write(connection, order, folder, written)
    return left_out.written((whole, *(each for _, each in written), *described))


LAYOUT = Layout("jsonl", 1, "Events and claims as JSON lines, which Curator can read again", write)
