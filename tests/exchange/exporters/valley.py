"""A small collection to export: an article with sections, citations and a banner, two people, an event of each kind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from curator.core import edits, intake, passages
from curator.core.actors import Actor, ActorRole, Confidence
from curator.core.articles import Capture, Citation, Outline, Section
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import Claim, ClaimActor, ClaimCount, ClaimDate, ClaimPlace, Modality, Reading
from curator.core.counts import Extent, PersonClass, Quantity, at_least, exactly
from curator.core.dates import DateRole, DateSpan, on
from curator.core.events import Event, EventClaim
from curator.core.ids import Uid
from curator.core.places import PlaceRole, Spot
from curator.core.sources import Assessment, Reliability, Source, SourceKind
from curator.core.spans import Span
from curator.exchange.csv_files import read
from curator.store.collection import Collection
from curator.work import reviewing
from tests import ground

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from curator.core.passages import Passage
    from curator.core.records import Record

TEXT = """The Sarmin valley attacks

Kafr Zayt
This section relies on a single source. (May 2025)
On 30 January ten villagers were killed in Kafr Zayt by unknown gunmen, the Valley Monitor said. [1]
Ten people, among them two children, died in Kafr Zayt on 30 January, according to the Ministry. [2] [3]

Tell Noor
=On 3 March= at least five fighters 🕊 were wounded near Tell Noor; قال شهود “نعم, ربما”. [3]
"""

KAFR_ZAYT = Spot("Kafr Zayt", "Sarmin", Decimal("35.10"), Decimal("36.5"), 1)


def outline() -> Outline:
    """The parts of the article."""
    first, second = TEXT.index("Kafr Zayt\n"), TEXT.index("Tell Noor\n")
    return Outline(
        sections=(
            Section(0, "The Sarmin valley attacks", Span(0, len(TEXT))),
            Section(1, "Kafr Zayt", Span(first, second), parent=0, level=2),
            Section(2, "Tell Noor", Span(second, len(TEXT)), parent=0, level=2),
        ),
        citations=(
            Citation("1", "Report of January", "Valley Monitor, Report of January.", "https://monitor.example/1", "Monitor"),
            Citation("2", "Statement 14", "Ministry, Statement 14.", "https://ministry.example/14", "Ministry", "2025-02"),
        ),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Valley:
    """The open collection (of Ann), who mints uids in it, and what it holds."""

    collection: Collection
    mint: ground.Uids
    clock: ground.Clock
    version: Uid
    monitor: Source
    ministry: Source
    banner: Caveat
    first: Claim
    second: Claim
    event: Event
    draft: Event


class _Recording:
    """Records claims in the article, each with its parts."""

    def __init__(self, collection: Collection, mint: ground.Uids, version: Uid) -> None:
        self.collection = collection
        self.mint = mint
        self.version = version
        self.made: list[Record] = []

    def passage(self, *words: str) -> Passage:
        made = passages.mark(self.mint(), self.version, TEXT, [ground.span_of(TEXT, each) for each in words])
        self.made.append(made)
        return made

    def count(self, of: Claim, quantity: Quantity, words: str, extent: Extent, who: PersonClass) -> ClaimCount:
        where = ground.span_of(TEXT, words)
        made = ClaimCount(self.mint(), of.uid, quantity, extent, who, words, words, where, rule="literal-1")
        self.made.append(made)
        return made

    def commit(self, label: str, *others: Record) -> None:
        self.collection.journal.commit(edits.create(label, *others, *self.made))
        self.made.clear()


def made(folder: Path) -> Valley:
    """The collection as Ann recorded it, nothing submitted."""
    mint, clock = ground.Uids(), ground.Clock()
    collection = ground.collection(folder, clock=clock)
    capture = Capture(TEXT.encode(), "The Sarmin valley attacks", TEXT, outline(), url="https://pedia.example/sarmin")
    new = intake.take_in(capture, mint)
    collection.journal.commit(new.edit, blobs=new.blobs)
    rec = _Recording(collection, mint, new.version)
    guard = Actor(mint(), "Valley Guard", type=2)
    monitor = Source(
        mint(), "Valley Monitor", kind=SourceKind.NGO_MONITOR, reliability=Assessment(Reliability.B, "Ann")
    )
    ministry = Source(mint(), "Ministry", kind=SourceKind.STATE_BODY, party_to_conflict=guard.uid)
    words = ground.span_of(TEXT, "This section relies on a single source. (May 2025)")
    banner = Caveat(
        mint(),
        CaveatKind.SINGLE_SOURCE,
        CaveatScope.STRETCH,
        words.of(TEXT),
        RaisedBy.BANNER,
        new.version,
        banner=words,
        stretch=outline().sections[1].span,
        dated="May 2025",
        confirmed_by="Ann",
    )
    rec.commit("Sources", guard, monitor, ministry, banner)
    first = _first(rec, monitor)
    second = _second(rec, ministry, guard)
    third = _third(rec)
    event = Event(
        mint(), "E-000001", "Kafr Zayt", when=on(date(2025, 1, 30)), where=KAFR_ZAYT, perpetrator="unknown gunmen"
    )
    draft = Event(mint(), "E-000002", "=Tell Noor")
    links = [EventClaim(mint(), event.uid, each.uid) for each in (first, second)]
    rec.commit("Make events", event, draft, *links, EventClaim(mint(), draft.uid, third.uid, rationale="-1 only"))
    return Valley(collection, mint, clock, new.version, monitor, ministry, banner, first, second, event, draft)


def _first(rec: _Recording, monitor: Source) -> Claim:
    words = rec.passage("On 30 January ten villagers were killed in Kafr Zayt by unknown gunmen")
    claim = Claim(rec.mint(), rec.version, (words.uid,), title="Ten killed", originator=monitor.uid, citations=("1",))
    claim_words = ground.span_of(TEXT, "30 January")
    rec.made += [
        claim,
        ClaimDate(rec.mint(), claim.uid, DateRole.EVENT, on(date(2025, 1, 30)), "30 January", claim_words, Reading(True, "the title", "year-1")),
        ClaimDate(rec.mint(), claim.uid, DateRole.REPORT, DateSpan(date(2025, 2, 1), None), "since February"),
        ClaimPlace(rec.mint(), claim.uid, PlaceRole.EVENT, KAFR_ZAYT, verbatim="Kafr Zayt"),
        ClaimActor(rec.mint(), claim.uid, ActorRole.PERPETRATOR, None, "unknown gunmen", confidence=Confidence.UNKNOWN),
    ]  # fmt: skip
    rec.count(claim, Quantity.KILLED, "ten villagers", exactly(10), PersonClass.CIVILIAN)
    rec.commit("Record claim")
    return claim


def _second(rec: _Recording, ministry: Source, guard: Actor) -> Claim:
    words = rec.passage("Ten people", "died in Kafr Zayt on 30 January")
    claim = Claim(
        rec.mint(), rec.version, (words.uid,), title="Ten dead", originator=ministry.uid, citations=("2", "3"),
        modality=Modality.CLAIMED_BY_PARTY,
    )  # fmt: skip
    rec.made += [claim, ClaimActor(rec.mint(), claim.uid, ActorRole.CUSTODIAN, guard.uid, "the Ministry")]
    whole = rec.count(claim, Quantity.KILLED, "Ten people", exactly(10), PersonClass.TOTAL)
    part = ClaimCount(
        rec.mint(), claim.uid, Quantity.KILLED, exactly(2), PersonClass.UNKNOWN, "children", "two children", subset_of=whole.uid
    )  # fmt: skip
    rec.commit("Record claim", part)
    return claim


def _third(rec: _Recording) -> Claim:
    words = rec.passage("=On 3 March= at least five fighters 🕊 were wounded near Tell Noor; قال شهود “نعم, ربما”.")
    claim = Claim(
        rec.mint(), rec.version, (words.uid,), title="+5 wounded", note='@"quoted",\r\nand more', citations=("3",)
    )
    rec.made.append(claim)
    rec.count(claim, Quantity.INJURED, "at least five fighters", at_least(5), PersonClass.SIDE_A)
    rec.commit("Record claim")
    return claim


def reviewed(folder: Path) -> Valley:
    """The collection with the first event submitted by Ann and approved by Bob; open for Ann again."""
    valley = made(folder)
    reviewing.submit(valley.collection, valley.event.uid)
    return by(valley, "Bob", lambda bob: reviewing.approve(bob, valley.event.uid, "Both reports were read."))


def by(valley: Valley, person: str, act: Callable[[Collection], object]) -> Valley:
    """Have another person do something in the collection, then open it for Ann again."""
    valley.collection.close()
    with ground.reopened(valley.collection, person, clock=valley.clock) as theirs:
        act(theirs)
    return replace(valley, collection=ground.reopened(valley.collection, clock=valley.clock))


def rows(folder: Path, name: str, **cells: str) -> list[dict[str, str]]:
    """The rows of a file that have these cells."""
    found = read(folder / f"{name}.csv")
    return [row for row in found if all(row[column] == cell for column, cell in cells.items())]


def row(folder: Path, name: str, **cells: str) -> dict[str, str]:
    """The one row of a file that has these cells."""
    found = rows(folder, name, **cells)
    assert len(found) == 1, f"{len(found)} rows of {name} have {cells}"
    return found[0]
