"""The order in which a table shows events: their places in the file, eight bytes each, and the rows of any stretch of it.

A table of a million events keeps eight megabytes and reads the few rows that are in sight; any column orders it, any
filter narrows it, and its middle is as near as its beginning.
"""

from __future__ import annotations

import json
from array import array
from enum import StrEnum
from typing import TYPE_CHECKING

from curator.core.event_filter import alike
from curator.core.ids import Uid
from curator.core.vocabulary_terms import Vocabulary
from curator.store.queries import comments, situations, vocabularies
from curator.store.queries.event_table import CLAIMS, COLUMNS, TABLE, EventRow, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from curator.core.event_filter import EventFilter
    from curator.store.driver import Connection

AT_ONCE = 10_000
"""How many places are given at a time, so that a window can show the first while it reads on."""


class Column(StrEnum):
    """What events can be ordered by."""

    ID = "id"
    TITLE = "title"
    DAYS = "days"
    PLACE = "place"
    KILLED = "killed"
    CLAIMS = "claims"
    STATE = "state"


_KEYS = {
    Column.ID: "e.public_id",
    Column.TITLE: "e.title collate nocase",
    Column.DAYS: "coalesce(e.earliest, e.latest)",
    Column.PLACE: "e.place collate nocase",
    Column.KILLED: "f.best",
    Column.CLAIMS: CLAIMS,
    Column.STATE: "e.state",
}


def order(connection: Connection, by: Column, wanted: EventFilter, *, descending: bool = False) -> Iterator[array[int]]:
    """The places in the file of the events that are wanted, in order, some thousands at a time; equals by id."""
    holds, values = conditions(connection, wanted)
    direction = "desc" if descending else "asc"
    figures = TABLE if by is Column.KILLED or wanted.killed or wanted.killed_unknown else "events e"
    found = connection.execute(
        f"select e.rowid from {figures} where {holds} order by {_KEYS[by]} {direction}, e.public_id, e.uid", values
    )
    while some := found.fetchmany(AT_ONCE):
        yield array("q", (rowid for (rowid,) in some))


def uids(connection: Connection, wanted: EventFilter) -> frozenset[Uid]:
    """The events that are wanted, withdrawn and merged ones too."""
    holds, values = conditions(connection, wanted)
    # as people wrote them, also while an export is given pseudonyms: it has the same events then
    asked = TABLE.replace("events e", "main.events e", 1)
    return frozenset(Uid(uid) for (uid,) in connection.execute(f"select e.uid from {asked} where {holds}", values))


def areas(connection: Connection) -> list[str]:
    """The governorates of all events, in alphabetical order."""
    found = connection.execute(
        """select distinct "where" ->> '$.admin1' from events where "where" ->> '$.admin1' <> '' order by 1"""
    )
    return [area for (area,) in found]


def rows_at(connection: Connection, places: Sequence[int]) -> list[EventRow]:
    """The events at these places in the file, in this order; one that is gone is left out."""
    sql = f"select e.rowid, {COLUMNS} from {TABLE} where e.rowid in (select value from json_each(?))"
    found = {rowid: row_of(values) for rowid, *values in connection.execute(sql, (json.dumps(list(places)),))}
    return [found[place] for place in places if place in found]


def place_of(connection: Connection, event: str) -> int | None:
    """The place in the file of an event; None where it is not there."""
    found = connection.execute("select rowid from events where uid = ?", (event,)).fetchone()
    return None if found is None else found[0]


def conditions(connection: Connection, wanted: EventFilter) -> tuple[str, list[object]]:
    """What the events that are wanted hold, as SQL over `event_table.TABLE`, with its values."""
    if wanted.words or wanted.governorate:
        connection.create_function("alike", 1, alike, deterministic=True)
    low, high = wanted.killed or (None, None)
    states = None if wanted.states is None else json.dumps(sorted(wanted.states))
    asked: list[tuple[str, object]] = [
        *((f"(instr(alike({_SHOWN}), ?) or {_is_called(wanted, word)})", word) for word in wanted.words),
        ("e.state in (select value from json_each(?))", states),
        # an event whose days are not known is neither before nor after anything
        (f"coalesce(e.latest, '9999') >= ? and {_HAS_DAYS}", wanted.since and wanted.since.isoformat()),
        (f"coalesce(e.earliest, '0000') <= ? and {_HAS_DAYS}", wanted.until and wanted.until.isoformat()),
        ("f.best >= ?", low),
        ("f.best <= ?", high),
        ("(f.best is null) = ?", int(wanted.killed_unknown) or None),
        (f"instr(alike({_WHERE}), ?)", wanted.governorate or None),
        ("e.event_type in (select value from json_each(?))", _types(connection, wanted.event_type)),
        (
            "e.grade in (select value from json_each(?))",
            None if wanted.grades is None else json.dumps(sorted(wanted.grades)),
        ),
        ("(e.contested_on <> '[]') = ?", None if wanted.contested is None else int(wanted.contested)),
        *(_of_situations(connection, wanted) if wanted.asks_of_situations else ()),
        (
            f"e.uid in {_LISTED}",
            json.dumps(sorted(comments.events_calling(connection, wanted.calls))) if wanted.calls else None,
        ),
    ]
    parts = [(condition, value) for condition, value in asked if value is not None]
    return " and ".join(condition for condition, _ in parts) or "1", [value for _, value in parts]


def _of_situations(connection: Connection, wanted: EventFilter) -> Iterator[tuple[str, object]]:
    """What the situations of the events that are wanted hold, brought up to date first."""
    connection.create_function("alike", 1, alike, deterministic=True)
    kept = situations.current(connection)
    low, high = wanted.impact or (None, None)
    asked: tuple[tuple[str, object], ...] = (
        (f"exists (select 1 from json_each(s.waits) w where w.value in {_LISTED})", _json(wanted.waits)),
        (f"exists (select 1 from json_each(s.disputes) d where d.value ->> 0 in {_LISTED})", _json(wanted.disputes)),
        (f"exists (select 1 from json_each(s.authors) a where alike(a.value) in {_LISTED})", _json(wanted.by)),
        (f"not exists (select 1 from json_each(s.authors) a where alike(a.value) in {_LISTED})", _json(wanted.not_by)),
        ("s.impact >= ?", low),
        ("s.impact <= ?", high),
    )
    for condition, value in asked:
        yield f"exists (select 1 from {kept} s where s.event = e.uid and {condition})", value


_LISTED = "(select value from json_each(?))"


def _json(values: Iterable[str] | None) -> str | None:
    return json.dumps(sorted(values)) if values else None


def _types(connection: Connection, part: str) -> str | None:
    """The types of event that have this part in their name, or are read as a term that has it in a name or label."""
    if not part:
        return None
    holding = vocabularies.vocabulary(connection, Vocabulary.EVENT_TYPES).holding(part)
    standing = (name for (name,) in connection.execute("select distinct event_type from events"))
    return json.dumps(sorted(name for name in standing if name in holding or part in alike(name)))


def _is_called(wanted: EventFilter, word: str) -> str:
    """That an event is in one of the states which a window calls so."""
    states = dict(wanted.states_called).get(word, frozenset())
    return f"e.state in ({', '.join(repr(str(each.value)) for each in sorted(states))})"


_HAS_DAYS = "coalesce(e.earliest, e.latest) is not null"
_WHERE = "coalesce(e.\"where\" ->> '$.admin1', '') || ' ' || coalesce(e.place, '')"
_SHOWN = (
    "e.public_id || ' ' || e.title || ' ' || coalesce(e.earliest, '') || ' ' || coalesce(e.latest, '') || ' '"
    " || " + _WHERE + " || ' ' || replace(e.state, '_', ' ')"
)
