"""The layout `jsonl`: events and their claims, one JSON document a line, in the form that `curator annotate` reads.

Each event comes before its claims; a claim that bears on several events stands once, with the first of them.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from curator.exchange import claims_told, events_told
from curator.exchange.claim_form import Line, encode
from curator.exchange.exporters.event_by_event import Telling, Told, event_by_event
from curator.exchange.exporting import Layout
from curator.exchange.written_files import FileBeingWritten
from curator.store.queries import approvals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.ids import Uid
    from curator.exchange.dossiers import Dossier
    from curator.exchange.exporters.event_by_event import Setting
    from curator.store.driver import Connection


AT_A_TIME = 500
"""How many events are written at a time, so that what they share is looked up once."""


class _Lines:
    """The file of lines, and the claims that are in it already."""

    def __init__(self, connection: Connection, file: FileBeingWritten) -> None:
        self._connection = connection
        self._file = file
        self._waiting: list[Dossier] = []
        # only a claim that bears on several events could come again
        self._shared = approvals.shared_claims(connection)
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
        for told in events_told.lines(self._connection, waiting):
            self._put(told)
        found = {bearing.claim.uid: bearing.claim for dossier in waiting for bearing in dossier.case.bearings}
        fresh = [found[uid] for uid in sorted(found.keys() - self._told)]
        self._told.update(found.keys() & self._shared.keys())
        for line in claims_told.lines(self._connection, fresh):
            self._put(line)

    def _put(self, line: Line) -> None:
        self._file.put(encode(line) + b"\n")
        self.number += 1


@contextmanager
def _begin(setting: Setting) -> Iterator[Telling]:
    with FileBeingWritten(setting.folder / setting.order.named("curator", ".jsonl")) as file:
        lines = _Lines(setting.connection, file)

        def finish() -> Told:
            lines.flush()
            return Told((file.finish(lines.number),))

        yield Telling(lines.add, finish)


LAYOUT = Layout("jsonl", 1, "Events and claims as JSON lines, which Curator can read again", event_by_event(_begin))
