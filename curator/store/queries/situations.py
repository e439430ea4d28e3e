"""Situations as they are kept: one row for each event, worked out again where a record that bears on it has changed.

A row is never older than what it says: a commit marks the events that it may concern (`curator.store.due`), and whoever
reads brings these up to date first, through `current`. A connection that only reads keeps what it works out beside the
file. Where the rules are other than those by which the rows were made, all of them are due.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from curator import __version__
from curator.core.events import Event
from curator.core.ids import Uid
from curator.core.situations import situation
from curator.store import driver, rows
from curator.store.queries import cases, comments, records, reviews

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping

    from curator.core.cases import Case
    from curator.store.driver import Connection

BATCH = cases.BATCH
KEPT = "situations"
BESIDE = (
    "(select * from main.situations where event not in (select event from temp.situations_gone)"
    " union all select * from temp.situations_beside)"
)

_COLUMNS = "event, waits, pressing, reasons, disputes, stale, voices, impact, authors, since, strays"
_VALUES = f"({_COLUMNS}) values ({', '.join('?' * 11)})"


def current(connection: Connection, *, keep: bool = True) -> str:
    """The situations of all events as they are now, as SQL that stands where a table does.

    With `keep`, and where the connection may write, what is due is written first; else it stands beside the file.
    """
    if _is_current(connection):
        return KEPT
    if keep and not connection.execute("pragma query_only").fetchone()[0]:
        try:
            for _ in bring_up_to_date(connection):
                pass
        except driver.StorageError:
            # reading does not fail because the disk is full
            return _beside(connection)
        return KEPT
    return _beside(connection)


def bring_up_to_date(connection: Connection) -> Generator[tuple[int, int]]:
    """Work out what is due and keep it, some events at a time; yields how many are done, of how many.

    What is done stays done, whenever it ends.

    Raises:
        StorageError: the disk is full or fails.
    """
    with driver.as_sentences(), driver.atomic(connection):
        if not _are_by_our_rules(connection):
            connection.execute("insert or ignore into situations_due select uid from events")
            connection.execute("delete from situations where event not in (select uid from events)")
            connection.execute("insert or replace into facts values (?, ?)", (KEPT, rules()))
    due = [Uid(event) for (event,) in connection.execute("select event from situations_due order by event")]
    for first in range(0, len(due), BATCH):
        batch = due[first : first + BATCH]
        with driver.as_sentences(), driver.atomic(connection):
            _keep(connection, batch)
        yield first + len(batch), len(due)


def _keep(connection: Connection, batch: list[Uid]) -> None:
    listed = rows.to_json(batch)
    gone = "event in (select value from json_each(?))"
    connection.execute(f"delete from situations where {gone} and event not in (select uid from events)", (listed,))
    changed = ", ".join(f"{column} = excluded.{column}" for column in _COLUMNS.split(", ")[1:])
    # a row keeps its place in the file, which is what a list of waiting events holds of it
    connection.executemany(
        f"insert into situations {_VALUES} on conflict (event) do update set {changed}", _rows(connection, batch)
    )
    connection.execute(f"delete from situations_due where {gone}", (listed,))


def _beside(connection: Connection) -> str:
    """Work out what is due into tables that only this connection has, and that are gone with it."""
    state = connection.execute("pragma data_version").fetchone()[0]
    with driver.unguarded(connection), driver.atomic(connection):
        connection.execute("create temp table if not exists situations_as_of (state integer, changes integer)")
        asked = "select 1 from temp.situations_as_of where state = ? and changes = ?"
        if connection.execute(asked, (state, connection.total_changes)).fetchone():
            return BESIDE
        for table in ("situations_beside", "situations_gone"):
            connection.execute(f"drop table if exists temp.{table}")
        connection.execute("create temp table situations_beside as select * from main.situations where false")
        connection.execute("create index temp.situations_beside_by_event on situations_beside (event)")
        which = "" if _are_by_our_rules(connection) else " union select uid from events"
        connection.execute(
            f"create temp table situations_gone as select event from situations_due{which} order by event"
        )
        due = [Uid(event) for (event,) in connection.execute("select event from temp.situations_gone").fetchall()]
        for first in range(0, len(due), BATCH):
            worked_out = _rows(connection, due[first : first + BATCH])
            connection.executemany(f"insert into temp.situations_beside {_VALUES}", worked_out)
        connection.execute("delete from temp.situations_as_of")
        # what this very statement writes is counted too
        connection.execute("insert into temp.situations_as_of values (?, ?)", (state, connection.total_changes + 1))
    return BESIDE


def open_disputes(connection: Connection) -> int:
    """How many disputes wait for a decision, over all events."""
    asked = f"select coalesce(sum(json_array_length(disputes)), 0) from {current(connection)}"
    number: int = connection.execute(asked).fetchone()[0]
    return number


def contested(connection: Connection) -> frozenset[Uid]:
    """The events of which anything is disputed, or was and is settled."""
    kept = current(connection)
    found = connection.execute(
        f"select event from {kept} where disputes <> '[]'"
        " union select event from decisions where withdrawn_because = ''"
    )
    return frozenset(Uid(event) for (event,) in found)


def deviating(connection: Connection) -> Iterator[Uid]:
    """The events whose kept row is said to stand and is not what their cases give."""
    if not _are_by_our_rules(connection):
        return
    stand = "event not in (select event from situations_due)"
    kept = connection.execute(
        f"select event from situations where {stand} union select uid from events where uid not in"
        " (select event from situations_due) order by 1"
    ).fetchall()
    for first in range(0, len(kept), BATCH):
        batch = [Uid(event) for (event,) in kept[first : first + BATCH]]
        expected = {row[0]: row for row in _rows(connection, batch)}
        found = {
            row[0]: row
            for row in connection.execute(
                f"select {_COLUMNS} from situations where event in (select value from json_each(?))",
                (rows.to_json(batch),),
            )
        }
        yield from (event for event in batch if found.get(event) != expected.get(event))


def _is_current(connection: Connection) -> bool:
    due = connection.execute("select 1 from situations_due limit 1").fetchone()
    return due is None and _are_by_our_rules(connection)


def _are_by_our_rules(connection: Connection) -> bool:
    found = connection.execute("select value from facts where name = ?", (KEPT,)).fetchone()
    return found is not None and found[0] == rules()


@cache
def rules() -> str:
    """A name for the rules by which rows are made: another one, as soon as anything of them is another."""
    core, here = Path(__file__).parents[2] / "core", Path(__file__).parent
    digest = hashlib.sha256(__version__.encode())
    for path in (*sorted(core.glob("*.py")), *(here / name for name in _RULES_HERE)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


_RULES_HERE = (
    "situations.py", "cases.py", "comments.py", "redirects.py", "reviews.py", "totals_shared.py", "versions.py", "withdrawn.py",
)  # fmt: skip


def _rows(connection: Connection, uids: Iterable[Uid]) -> Iterator[tuple[Any, ...]]:
    """The rows of those of these events that there are."""
    uids = list(uids)
    listed = rows.to_json(uids)
    condition = "uid in (select value from json_each(?))"
    found = list(cases.of(connection, records.where(connection, Event, condition, listed), bare=True))
    since = dict(connection.execute(f"select uid, changed_at from events where {condition}", (listed,)).fetchall())
    authors = reviews.authors_of(connection, found)
    earlier = _earlier_words(connection, found)
    strays = _strays(connection, found)
    said = comments.open_on_events(connection, uids)
    for case in found:
        event = case.event.uid
        stands = situation(case, earlier, [each.comment.text for each in said.get(event, ())])
        astray = sorted(uid for bearing in case.bearings for uid in strays.get(bearing.claim.uid, ()))
        yield (
            event,
            rows.to_json(stands.waits),
            stands.rank,
            rows.to_json(stands.reasons),
            rows.to_json(stands.disputes),
            rows.to_json(stands.stale),
            stands.voices,
            stands.impact,
            rows.to_json(sorted(authors[event])),
            since[event],
            rows.to_json(astray),
        )


def _earlier_words(connection: Connection, found: Iterable[Case]) -> Mapping[Uid, str]:
    """The words of the passages that passages of these cases follow, as far as they are here."""
    followed = {passage.follows for case in found for passage in case.passages.values() if passage.carried is not None}
    if not followed:
        return {}
    sql = "select uid, exact from passages where uid in (select value from json_each(?))"
    return dict(connection.execute(sql, (rows.to_json(list(followed)),)).fetchall())


def _strays(connection: Connection, found: Iterable[Case]) -> Mapping[Uid, list[str]]:
    """For claims that rest on passages of another version than theirs, or that are not here: those passages."""
    listed = rows.to_json(sorted({bearing.claim.uid for case in found for bearing in case.bearings}))
    strays: dict[Uid, list[str]] = {}
    for claim, passage in connection.execute(
        "select c.uid, j.value from claims c join json_each(c.passages) j left join passages p on p.uid = j.value"
        " where c.uid in (select value from json_each(?)) and p.version is not c.version",
        (listed,),
    ):
        strays.setdefault(Uid(claim), []).append(passage)
    return strays
