"""What waits beside the events: versions of fields outside events, rests of totals to take again, claims to judge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import concurrent
from curator.core.errands import Errand, ErrandKind
from curator.core.events import Event, FigureMethod
from curator.core.ids import kind_of
from curator.core.records import key_of
from curator.core.situations import DONE, Waits
from curator.core.staleness import why_stale
from curator.store.queries import authorship, cases, records
from curator.store.queries.waiting_claims import waiting_claims
from curator.work.versions import outside

if TYPE_CHECKING:
    from curator.core.cases import Case
    from curator.core.concurrent import Concurrent
    from curator.store.driver import Connection


def errands(connection: Connection) -> list[Errand]:
    """Versions outside events, then claims; what rests have become takes longer to find (`stale_rests`)."""
    return [*map(_of_versions, outside(connection)), *waiting_claims(connection)]


def _of_versions(found: Concurrent) -> Errand:
    return Errand(
        ErrandKind.VERSIONS,
        found.record,
        f"{found.field.replace('_', ' ')} of one {kind_of(found.record).replace('_', ' ')}",
        (Waits.DISPUTED,),
        (concurrent.because(found),),
        0,
        frozenset(version.person for version in found.versions),
        max(version.clock for version in found.versions),
        found.field,
    )


def has_rests(connection: Connection) -> bool:
    """Whether any event stands for the rest of a total."""
    return bool(_with_rests(connection))


def _with_rests(connection: Connection) -> list[Event]:
    standing = "merged_into is null and uid in (select event from event_figures where method = 'residual' and withdrawn_because = '')"
    return [each for each in records.where(connection, Event, standing) if each.state not in DONE]


def stale_rests(connection: Connection) -> list[Errand]:
    """The events whose rest is no longer what the ledger leaves; where there is one, all incidents are read once."""
    found = cases.of(connection, _with_rests(connection))
    return [_of_rest(connection, case, why) for case in found if (why := _why_stale(case))]


def _why_stale(case: Case) -> tuple[str, ...]:
    rests = (each for each in case.figures if each.method is FigureMethod.RESIDUAL)
    return tuple(why for why in (why_stale(figure, case) for figure in rests) if why is not None)


def _of_rest(connection: Connection, case: Case, why: tuple[str, ...]) -> Errand:
    event = case.event
    hand = authorship.hands(connection, "event", [event.uid])[event.uid]
    return Errand(
        ErrandKind.REST,
        key_of(event),
        f"{event.public_id} {event.title}",
        (Waits.STALE_FIGURE,),
        why,
        max((each.estimate.high for each in case.figures if each.quantity == "killed"), default=0),
        frozenset({hand.made_by, hand.changed_by}),
        hand.changed_at,
    )
