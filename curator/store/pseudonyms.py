"""A collection read with pseudonyms instead of the names of the people who use the program.

Whatever reads through the connection meanwhile gets pseudonyms, whichever layout it writes: temporary views stand before the
tables. The secret behind a person's pseudonym is the signature of the first change that the person ever made. It lies in the
log, so that all who have the log make the same pseudonym; no export has it; and without the person's key nobody can make it.
"""

from __future__ import annotations

import json
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.pseudonyms import NAMES, OF_VALUES, SAID, Pseudonyms
from curator.core.records import KINDS
from curator.store import driver, rows, snapshots

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from curator.store.driver import Connection

_BY = frozenset({"created_by", "changed_by"})
_DECIDED = {
    name: f'case when kind in ({", ".join(f"{chr(39)}{each}{chr(39)}" for each in sorted(OF_VALUES))}) then "{name}" else said("{name}") end'
    for name in ("chosen", "positions")
}
"""What a dispute was decided on, where people wrote its sides themselves."""

_LOG = {
    "devices": {"person": "pseudonym(person)"},
    "revisions": {
        "person": "pseudonym(person)",
        "origin": "pseudonym(origin)",
        "value": "value_said(record, field, value)",
    },
    "fields": {"value": "value_said(record, field, value)"},
    "facts": {"value": "case name when 'title' then said(value) else value end"},
}
"""What of the tables that are no records is read otherwise, as SQL."""


def known(connection: Connection, also: Iterable[str] = ()) -> Pseudonyms:
    """The pseudonyms of everybody who has part in a collection as it is, and of these people too.

    Who only noted exports has no part in it, so that the state of a collection says who is meant (`snapshots.state`).
    """
    taking_part = json.dumps([device for device, _ in snapshots.cut(connection)])
    found = connection.execute(
        "select d.person, c.signature from devices d left join changes c on c.device = d.device and c.number = 1"
        " where d.device in (select value from json_each(?)) order by c.body ->> '$.t' desc, c.id desc",
        (taking_part,),
    )
    secrets, secret = {}, b""
    for person, signature in found:
        # the earliest comes last, and stays
        secrets[person] = secret = bytes(signature)
    return Pseudonyms({**{name: secret for name in also if name}, **secrets}, secret)


@contextmanager
def worn(connection: Connection, pseudonyms: Pseudonyms) -> Iterator[None]:
    """Have all that is read through a connection give pseudonyms; nothing must be written through it meanwhile.

    Log and blobs themselves are read as they are: what names a state stays the same. So does what chooses events by a filter,
    which asks the tables (`event_order.uids`).
    """
    connection.create_function("pseudonym", 1, pseudonyms.of, deterministic=True)
    connection.create_function("said", 1, lambda text: text and pseudonyms.told(text), deterministic=True)
    connection.create_function("value_said", 3, partial(_value_said, pseudonyms), deterministic=True)
    views = dict(_views(connection))
    with driver.unguarded(connection):
        for name, sql in views.items():
            connection.execute(f"create temp view {name} as {sql}")
    try:
        yield
    finally:
        with driver.unguarded(connection), suppress(*driver.DAMAGE):
            for name in views:
                connection.execute(f"drop view temp.{name}")


def _views(connection: Connection) -> Iterator[tuple[str, str]]:
    """The views by the names of the tables that they stand for."""
    otherwise = dict(_LOG)
    for kind in KINDS:
        said = {name: f'said("{name}")' for name in SAID.get(kind, ())}
        names = {name: f'pseudonym("{name}")' for name in (*_BY, *NAMES.get(kind, ()))}
        otherwise[rows.table(kind)] = {**said, **names, **(_DECIDED if kind == "decision" else {})}
    for table, columns in otherwise.items():
        found = connection.execute("select name from pragma_table_xinfo(?, 'main')", (table,)).fetchall()
        read = (f'{columns.get(name) or _quoted(name)} as "{name}"' for (name,) in found)
        yield table, f"select {', '.join(read)} from main.{table}"


def _quoted(name: str) -> str:
    return f'"{name}"'


def _value_said(pseudonyms: Pseudonyms, record: str, field: str, value: str | None) -> str | None:
    """A value as JSON text, with pseudonyms where people write of their work or a name stands."""
    kind = ids.kind_of(ids.RecordKey(record))
    if value is None or not (field in SAID.get(kind, ()) or field in NAMES.get(kind, ())):
        return value
    return pseudonyms.told(value)
