"""What became other between two releases: events that came, went, or say something else, cell by cell of events.csv."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.cases import in_use
from curator.core.events import Event, EventState
from curator.core.ids import Uid
from curator.core.judgement import Decision
from curator.core.reach import reached
from curator.core.staleness import why_stale
from curator.exchange.csv_cells import cell
from curator.exchange.dossiers import Dossier, Fate, dossiers
from curator.exchange.exporting import Progress
from curator.exchange.release_tables import events
from curator.store.queries import records, redirects
from curator.store.queries.approvals import Approval

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from curator.core.claims import FullClaim
    from curator.exchange.exporting import Order
    from curator.store.driver import Connection

HOW = frozenset({"approved_by", "approved_at", "approval_comment", "made_by", "made_at", "changed_by", "changed_at"})
"""Columns that say how an event came to be what it is, not what it is: that somebody approved it again changes nothing."""


@dataclass(frozen=True, slots=True)
class Field:
    """A cell of events.csv that became another, as both files write it."""

    column: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changed:
    """An event that both releases have and that says something else now.

    `claims_added`, `claims_gone` and `claims_changed` are the uids of claims in use; `decisions` are those that the older
    release did not have, `approval` is the one behind what the newer says.
    """

    id: str
    title: str
    fields: tuple[Field, ...]
    claims_added: tuple[Uid, ...]
    claims_gone: tuple[Uid, ...]
    claims_changed: tuple[Uid, ...]
    decisions: tuple[Decision, ...]
    approval: Approval | None

    @property
    def is_empty(self) -> bool:
        """Whether nothing that the release says of it became other."""
        return not (self.fields or self.claims_added or self.claims_gone or self.claims_changed)


@dataclass(frozen=True, slots=True)
class Gone:
    """An event that the older release has and the newer has not, and why not, in sentences."""

    id: str
    title: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Added:
    """An event that only the newer release has."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Differences:
    """What became other from one release to the next; `renumbered` are pairs of ids of one event, which never should be."""

    added: tuple[Added, ...]
    gone: tuple[Gone, ...]
    changed: tuple[Changed, ...]
    renumbered: tuple[tuple[str, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the two releases say the same."""
        return not (self.added or self.gone or self.changed or self.renumbered)


def differing(
    older: tuple[Connection, Order], newer: tuple[Connection, Order]
) -> Generator[Progress, None, Differences]:
    """Find what a release says otherwise than an older one; each is the state that it was made from, and its order."""
    total = sum(records.count(connection, Event) for connection, _ in (older, newer))
    done = 0
    before: dict[Uid, Dossier] = {}
    for batch in dossiers(older[0], older[1].criteria):
        before.update((each.case.event.uid, each) for each in batch if _goes_out(each, older[1]))
        done += len(batch)
        yield Progress(done, total)
    found: tuple[list[Added], list[Changed], list[tuple[str, str]]] = [], [], []
    withheld: dict[Uid, Dossier] = {}
    for batch in dossiers(newer[0], newer[1].criteria):
        for now in batch:
            if _goes_out(now, newer[1]):
                _tell(before.pop(now.case.event.uid, None), now, *found)
            else:
                withheld[now.case.event.uid] = now
        done += len(batch)
        yield Progress(done, total)
    gone = [
        Gone(each.id, each.case.event.title, _why_gone(newer[0], withheld.get(uid))) for uid, each in before.items()
    ]
    added, changed, renumbered = found
    return Differences(tuple(added), tuple(gone), tuple(changed), tuple(renumbered))


def _tell(
    then: Dossier | None,
    now: Dossier,
    added: list[Added],
    changed: list[Changed],
    renumbered: list[tuple[str, str]],
) -> None:
    """Put an event of the newer release where it belongs; `then` is what the older one has of it, if anything."""
    if then is None:
        added.append(Added(now.id, now.case.event.title))
        return
    if then.id != now.id:
        renumbered.append((then.id, now.id))
    found = _changed(then, now)
    if not found.is_empty:
        changed.append(found)


def _goes_out(dossier: Dossier, order: Order) -> bool:
    return (dossier.fate_unreviewed if order.unreviewed else dossier.fate) is Fate.RELEASED


def _why_gone(connection: Connection, now: Dossier | None) -> tuple[str, ...]:
    if now is None:
        return ("It is not among the events that the newer release asks for.",)
    event = now.case.event
    if now.fate is not Fate.GONE:
        return now.because
    if event.merged_into is not None:
        stands = redirects.survivor_of(connection, event.uid)
        into = records.find(connection, Event, event.merged_into if stands == event.uid else stands)
        return (f"It is merged into {into.public_id if into else event.merged_into}.",)
    return (f"It was withdrawn: {event.withdrawn_because}",)


def _changed(then: Dossier, now: Dossier) -> Changed:
    old, new = _told(then), _told(now)
    fields = tuple(Field(name, old[name], new[name]) for name in new if old[name] != new[name])
    before, after = _claims(then), _claims(now)
    known = {decision.uid for decision in then.case.decisions}
    return Changed(
        now.id,
        now.case.event.title,
        fields,
        tuple(sorted(after.keys() - before.keys())),
        tuple(sorted(before.keys() - after.keys())),
        tuple(sorted(uid for uid in after.keys() & before.keys() if _differ(before[uid], after[uid]))),
        tuple(each for each in now.case.decisions if each.uid not in known),
        now.approval,
    )


def _told(dossier: Dossier) -> Mapping[str, str]:
    """The cells of an event by column, without those of how it came to be so."""
    case = dossier.case
    stale = {figure.uid: why for figure in case.figures if (why := why_stale(figure, case)) is not None}
    row = events.row(dossier, reached(case), stale)
    told = {
        column.name: cell(column, value)
        for column, value in zip(events.TABLE.columns, row, strict=True)
        if column.name not in HOW
    }
    if told["state"] == EventState.RELEASED:
        # that it went out before is not something that became other about it
        told["state"] = EventState.APPROVED
    return told


def _claims(dossier: Dossier) -> dict[Uid, FullClaim]:
    return {bearing.claim.uid: bearing.full for bearing in in_use(dossier.case)}


def _differ(one: FullClaim, other: FullClaim) -> bool:
    """Whether a claim says something else, in any order of its parts."""
    return {part.uid: part for part in one.parts} != {part.uid: part for part in other.parts}
