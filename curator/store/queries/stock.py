"""How much of what a collection has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.events import EventState

if TYPE_CHECKING:
    from curator.store.driver import Connection

_COUNTED = {
    "articles": "articles where withdrawn_because = ''",
    "passages": "passages where withdrawn_because = ''",
    "claims": "claims where withdrawn_because = ''",
    "counts": "claim_counts where withdrawn_because = ''",
    "sources": "sources where withdrawn_because = ''",
    "caveats": "caveats where withdrawn_because = ''",
    "events": "events",
    "decisions": "decisions where withdrawn_because = ''",
    "changes": "changes",
}


def numbers(connection: Connection) -> dict[str, int]:
    """The number of records of each kind that people ask about, and of events in each state."""
    found = {
        what: int(connection.execute(f"select count(*) from {table}").fetchone()[0]) for what, table in _COUNTED.items()
    }
    states = dict(connection.execute("select state, count(*) from events group by state").fetchall())
    return found | {f"events {state.value.replace('_', ' ')}": states.get(state, 0) for state in EventState}
