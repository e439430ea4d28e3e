"""The claims and events of a file's lines as one edit: what is new is made, what is known is left as it is."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from curator.core import edits, passages, recording
from curator.core.dates import DateRole
from curator.core.edits import Edit
from curator.core.ids import Uid
from curator.core.places import PlaceRole
from curator.exchange.claim_lines import Fault
from curator.exchange.claims_placed import ids_of
from curator.exchange.events_grouped import Grouping
from curator.store.identifiers import new_uid
from curator.store.queries import articles, claims, naming

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from curator.core.claims import ClaimCount, ClaimDate, ClaimPlace, FullClaim
    from curator.core.entries import CountEntry, DateEntry, PlaceEntry
    from curator.core.passages import Passage
    from curator.core.records import Record
    from curator.exchange.claims_placed import Findings, Placed
    from curator.store.driver import Connection

Bounds: TypeAlias = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """The edit that a file makes, the claims and the public ids of the events that are new in it.

    `grouped` counts the claims set under events, `known` has the lines of claims that the collection has already,
    `left_out` says what a person had taken back, `faults` what only shows beside what the collection has: then nothing is to
    be taken in.
    """

    edit: Edit
    claims: tuple[Uid, ...]
    events: tuple[str, ...]
    grouped: int
    known: tuple[int, ...]
    faults: tuple[Fault, ...] = ()
    left_out: tuple[str, ...] = ()


def joined(connection: Connection, found: Findings, label: str, marked: Iterable[Passage] = ()) -> Joined:
    """All that a file's sound lines add to the collection, as one edit; claims rest on passages `marked` just now too."""
    desk = _Desk(connection, found, marked)
    of_events: defaultdict[str, list[FullClaim]] = defaultdict(list)
    for each in found.claims:
        full = desk.claim(each)
        if full.claim.withdrawn_because:
            continue
        for public_id in each.events:
            if full not in of_events[public_id]:
                of_events[public_id].append(full)
    grouping = Grouping(connection, found)
    described = [found.led_to.get(each, each) for each in found.described]
    linked = {link.event for _, line in found.described.values() for link in line.links}
    # an event of which the file has nothing but claims that were withdrawn is not made of nothing
    by_claims = [each for each in ids_of(found.claims) if of_events[each] or each in linked]
    for public_id in dict.fromkeys([*described, *by_claims]):
        grouping.group(public_id, of_events[public_id])
    faults = tuple(grouping.link())
    edit = edits.create(label, *desk.names.made, *desk.made) + grouping.edit()
    left_out = (*desk.left_out, *grouping.left_out)
    return Joined(edit, tuple(desk.new), tuple(grouping.made), grouping.grouped, tuple(desk.known), faults, left_out)


class _Desk:
    """Records the claims of a file; a claim that the collection has already is taken from there."""

    def __init__(self, connection: Connection, found: Findings, fresh: Iterable[Passage]) -> None:
        self._texts = found.texts
        self._standing: dict[Uid, dict[Bounds, Passage]] = {}
        self._known: dict[Hashable, FullClaim] = {}
        self.names = naming.names(connection)
        self.made: list[Record] = []
        self.new: list[Uid] = []
        self.known: list[int] = []
        self.left_out: list[str] = []
        for version in found.texts:
            marked = articles.passages_of(connection, version)
            self._standing[version] = {_bounds(each): each for each in marked}
            bounds = {each.uid: _bounds(each) for each in marked}
            # those that stand come first: what somebody withdrew may have been recorded anew
            for full in (*claims.of_version(connection, version), *claims.withdrawn_of_version(connection, version)):
                where = [bounds[uid] for uid in full.claim.passages if uid in bounds]
                said = _said(full.counts, full.dates, full.places)
                self._known.setdefault((version, full.claim.originator, full.claim.kind, *sorted(where), said), full)
        for each in fresh:
            self._standing.setdefault(each.version, {})[_bounds(each)] = each

    def claim(self, placed: Placed) -> FullClaim:
        """The claim of a line, new, known, or known and withdrawn."""
        entry, text = placed.entry, self._texts[placed.version]
        where = [_bounds(passages.mark(Uid(""), placed.version, text, spans)) for spans in entry.passages]
        said = _said(entry.counts, entry.dates, entry.places)
        # a source that nobody knew yet cannot be that of a claim that the collection has: making it first loses nothing
        identity = (placed.version, self.names.source(entry.originator), entry.kind, *sorted(where), said)
        known = self._known.get(identity)
        if known is not None:
            if known.claim.withdrawn_because:
                self.left_out.append(f"the claim of line {placed.line} was withdrawn")
            else:
                self.known.append(placed.line)
            return known
        standing = self._standing[placed.version]
        mine = {bounds: standing[bounds] for bounds in where if bounds in standing}
        recorded = recording.record(entry, text, placed.version, self.names, new_uid, standing=mine)
        for record in recorded.records:
            if isinstance(record, passages.Passage):
                standing[_bounds(record)] = record
        full = self._known[identity] = recording.gathered(recorded)
        self.made += recorded.records
        self.new.append(full.claim.uid)
        return full


def _bounds(passage: Passage) -> Bounds:
    return tuple((span.start, span.end) for span in passage.spans)


def _said(
    counts: Iterable[CountEntry | ClaimCount],
    dates: Iterable[DateEntry | ClaimDate],
    places: Iterable[PlaceEntry | ClaimPlace],
) -> Hashable:
    """What makes two claims of one voice in the same words one: the same people, days and places."""
    return (
        tuple(sorted(repr((each.quantity, each.person_class, each.group, each.extent)) for each in counts)),
        tuple(sorted(repr(each.span) for each in dates if each.role is DateRole.EVENT)),
        tuple(sorted(each.spot.name.casefold() for each in places if each.role is PlaceRole.EVENT)),
    )
