"""Writing the tables of a release: one pass over the events, each text, name and record looked up once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.caveats import CaveatScope
from curator.core.figures import propose
from curator.core.reach import governing, reached
from curator.core.staleness import why_stale
from curator.exchange.claim_form import encode
from curator.exchange.claims_told import told as line_told
from curator.exchange.each_event import each_event
from curator.exchange.left_out import LeftOut
from curator.exchange.readings import Readings
from curator.exchange.release_tables import (
    caveats,
    claim_parts,
    claims,
    decisions,
    disputes,
    events,
    figures,
    links,
    tables,
)
from curator.exchange.release_tables.claim_told import ClaimTold
from curator.store.queries import approvals

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from curator.core.cases import Bearing
    from curator.core.ids import Uid
    from curator.exchange.columns import Table
    from curator.exchange.dossiers import Dossier
    from curator.exchange.exporting import OpenTable, Order, Progress, Written
    from curator.exchange.written_files import WrittenFile
    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Found:
    """What a pass over all events found: what was left out, the counting rules, and the articles with their addresses."""

    left_out: LeftOut
    rules: tuple[str, ...]
    sources: tuple[tuple[str, str, str], ...]

    def written(self, files: tuple[WrittenFile, ...]) -> Written:
        """What a layout tells that wrote it into these files."""
        return self.left_out.written(files, self.rules)


def each_row(
    connection: Connection,
    order: Order,
    open_: Callable[[Table], OpenTable],
    before: Callable[[Dossier], None] | None = None,
) -> Generator[Progress, None, Found]:
    """Have all rows of all tables written, each into what `open_` opens for its table.

    `before` hears of each event before its rows come.
    """
    rows = _Rows(connection, order, open_)

    def heard(dossier: Dossier) -> None:
        if before is not None:
            before(dossier)
        rows.add(dossier)

    yield from each_event(connection, order, heard if before else rows.add)
    return rows.finish()


class _Rows:
    """The open tables of one export, and what is known while it runs."""

    def __init__(self, connection: Connection, order: Order, open_: Callable[[Table], OpenTable]) -> None:
        self._readings = Readings(connection)
        self._shared = approvals.shared_claims(connection)
        self._written: set[Uid] = set()
        self._rules: set[str] = set()
        self._sources: set[tuple[str, str, str]] = set()
        self._files = {table.name: open_(table) for table in tables.TABLES}
        self._left_out = LeftOut(connection, order, open_)

    def add(self, dossier: Dossier) -> None:
        """Write all rows of an event, or the one that says why it is not there."""
        if not self._left_out.takes(dossier):
            self._add_event(dossier)

    def _add_event(self, dossier: Dossier) -> None:
        case = dossier.case
        reaching = reached(case)
        stale = {figure.uid: why for figure in case.figures if (why := why_stale(figure, case)) is not None}
        self._files["events"].add(events.row(dossier, reaching, stale))
        self._files["event_figures"].add_all(figures.rows(dossier, propose(case), stale))
        self._files["event_claims"].add_all(links.rows(dossier))
        self._files["disputes"].add_all(disputes.rows(dossier))
        self._files["decisions"].add_all(decisions.rows(dossier))
        # where two laptops linked one claim to the event twice, the older link holds
        bearings: dict[Uid, Bearing] = {}
        for bearing in sorted(case.bearings, key=lambda each: each.link.uid):
            bearings.setdefault(bearing.claim.uid, bearing)
        for uid in sorted(bearings):
            bearing = bearings[uid]
            told = ClaimTold(dossier, bearing, self._readings.of(bearing.claim.version), governing(case, bearing))
            self._files["caveats"].add_all(caveats.rows(told, reaching))
            self._add_claim(told)

    def _add_claim(self, told: ClaimTold) -> None:
        """Write a claim, with the first event that it bears on."""
        uid = told.claim.uid
        if uid in self._shared:
            if uid in self._written:
                return
            self._written.add(uid)
        bears_on = self._shared.get(uid, (told.dossier.id,))
        self._files["claims"].add(claims.row(told, bears_on, self._line(told, bears_on)))
        self._files["claim_counts"].add_all(claim_parts.counts(told))
        self._files["claim_citations"].add_all(claim_parts.citations(told))
        self._rules.update([count.rule for count in told.bearing.full.counts if count.rule])
        if told.reading is not None and told.reading.article is not None:
            article = told.reading.article
            self._sources.add((article.title, article.url, article.licence))

    def _line(self, told: ClaimTold, bears_on: Sequence[str]) -> str:
        case, claim, reading = told.case, told.claim, told.reading
        named = (claim.speaker, claim.originator, *(each.actor for each in told.bearing.full.actors))
        names = {
            uid: known.name
            for uid in named
            if uid is not None and (known := case.sources.get(uid) or case.actors.get(uid)) is not None
        }
        hung = [
            caveat.term or caveat.kind
            for caveat in case.caveats
            if caveat.target == claim.uid and caveat.scope is CaveatScope.CLAIM
        ]
        passages = [case.passages[uid] for uid in claim.passages if uid in case.passages]
        article = reading.version.original if reading else claim.version
        line = line_told(told.bearing.full, article, passages, names, caveats=hung, events=bears_on)
        return encode(line).decode()

    def finish(self) -> Found:
        """Write what stands at the end, and tell what was found."""
        self._left_out.finish()
        return Found(self._left_out, tuple(sorted(self._rules)), tuple(sorted(self._sources)))
