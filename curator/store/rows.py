"""Records as rows and as JSON: dicts and SQL values end here.

A field's value is JSON in the journal. In its kind's table it is a plain column where it is text, a number, a truth value,
a date or a closed set, and JSON text where it is anything else.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_origin, get_type_hints

import msgspec

from curator.core.records import KINDS, Record, kind_of, name_of
from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

R = TypeVar("R", bound=Record)
T = TypeVar("T")

_encode = msgspec.json.Encoder(order="sorted").encode


class UnreadableRecordError(Exception):
    """The fields do not make a record of their kind: the change that wrote them is damaged or hostile."""


def to_json(value: object) -> str:
    """A field's value as canonical JSON text."""
    return _encode(value).decode()


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a kind: its name, its type, its default as JSON text (None = it has none), how it crosses to SQL."""

    name: str
    type: Any
    default: str | None
    to_sql: Callable[[Any], Any]
    from_sql: Callable[[Any], Any]
    decode: Callable[[str], Any]


@cache
def names(kind: str) -> tuple[str, ...]:
    """The names of a kind's columns, in their order, without the uid; without a look at their types, which takes long."""
    return tuple(field.name for field in fields(KINDS[kind]) if field.name != "uid")


@cache
def columns(kind: str) -> tuple[Column, ...]:
    """The columns of a kind, in the order of its fields, without the uid."""
    type_ = KINDS[kind]
    hints = get_type_hints(type_)
    return tuple(
        _column(field.name, hints[field.name], field.default) for field in fields(type_) if field.name != "uid"
    )


def _column(name: str, type_: Any, default: object) -> Column:  # noqa: ANN401 a type as typing gives it
    plain = _plain(type_)
    decode = msgspec.json.Decoder(type_).decode
    to_sql, from_sql = _CROSSINGS.get(plain, (to_json, decode))
    if isinstance(plain, type) and issubclass(plain, Enum):
        to_sql, from_sql = _enum_value, plain
    if NoneType in get_args(type_):
        to_sql, from_sql = _or_none(to_sql), _or_none(from_sql)
    return Column(name, type_, None if default is MISSING else to_json(default), to_sql, from_sql, decode)


def _plain(type_: Any) -> Any:  # noqa: ANN401 a type as typing gives it
    parts = [part for part in get_args(type_) if part is not NoneType]
    if NoneType in get_args(type_) and len(parts) == 1:
        type_ = parts[0]
    while hasattr(type_, "__supertype__"):
        type_ = type_.__supertype__
    return type_


def _same(value: object) -> object:
    return value


def _enum_value(value: Any) -> Any:  # noqa: ANN401 an enum's member
    return value.value


def _or_none(cross: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return cross if cross is _same else lambda value: None if value is None else cross(value)


_CROSSINGS: Mapping[Any, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    str: (_same, _same),
    int: (_same, _same),
    bool: (int, bool),
    date: (date.isoformat, date.fromisoformat),
}


@cache
def _decoder(kind: str) -> Callable[[str], Record]:
    return cast("Callable[[str], Record]", msgspec.json.Decoder(KINDS[kind]).decode)


def assemble(kind: str, uid: str, values: Mapping[str, str | None]) -> Record:
    """The record of this kind from its fields' JSON texts; a field that was never set, or deleted, has its default.

    Fields that the kind does not have are passed over: another laptop's newer program, or a forger, may write them.

    Raises:
        UnreadableRecordError: a field without a default is missing, or a value is not of its field's type.
    """
    if kind not in KINDS:
        message = f"there is no kind of record called {kind!r}"
        raise UnreadableRecordError(message)
    given = ((column.name, values.get(column.name)) for column in columns(kind))
    texts = [f'"{name}":{text}' for name, text in given if text is not None]
    try:
        return _decoder(kind)("{" + ",".join([f'"uid":{to_json(uid)}', *texts]) + "}")
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        message = f"{kind} {uid}: {error}"
        raise UnreadableRecordError(message) from error


def table(kind: str) -> str:
    """The table of a kind."""
    return f"{kind}s"


@cache
def insertion(kind: str) -> str:
    """The statement that puts a record's row in place; parameters as `row_of` gives them."""
    every = ["uid", *names(kind), "created_by", "created_at", "changed_by", "changed_at", "disputed"]
    listed = ", ".join(f'"{name}"' for name in every)
    return f"insert or replace into {table(kind)} ({listed}) values ({', '.join('?' * len(every))})"


def row_of(record: Record) -> list[Any]:
    """The SQL values of a record's uid and fields."""
    return [record.uid, *(column.to_sql(getattr(record, column.name)) for column in columns(kind_of(record)))]


@cache
def selection(kind: str) -> str:
    """The columns of a kind to select, qualified by its table, in the order in which `record_from` takes them."""
    return ", ".join(f'{table(kind)}."{name}"' for name in ("uid", *names(kind)))


def record_from(type_: type[R], row: Sequence[Any]) -> R:
    """The record in a row that selects the kind's `selection` first."""
    return records_from(type_, [row])[0]


def records_from(type_: type[R], found: Iterable[Sequence[Any]]) -> list[R]:
    """The records in rows that select the kind's `selection` first, in the order of the rows."""
    values: list[Iterable[Any]] = list(zip(*found, strict=True))
    if not values:
        return []
    many = len(cast("tuple[Any, ...]", values[0]))
    setters, crossings = _reading(name_of(cast("type[Record]", type_)))
    for place, cross in crossings:
        values[place] = map(cross, values[place])
    # one field of all records at a time, straight into its slot: half the time of calling the type for each record
    made = [type_.__new__(type_) for _ in range(many)]
    for set_, told in zip(setters, values, strict=False):
        deque(map(set_, made, told), maxlen=0)
    return made


def made_of(type_: type[T], *values: Iterable[Any]) -> list[T]:
    """Instances of a slotted dataclass from the values of each of its fields, in their order, for all of them at a time.

    Nothing is checked, and nothing worked out from other fields: give each field. The first one says how many they are.
    """
    first = list(values[0])
    made = [type_.__new__(type_) for _ in first]
    for set_, told in zip(_setters(cast("Any", type_)), (first, *values[1:]), strict=True):
        deque(map(set_, made, told), maxlen=0)
    return made


@cache
def _setters(type_: type[Any]) -> tuple[Callable[[Any, Any], None], ...]:
    return tuple(getattr(type_, field.name).__set__ for field in fields(type_))


KEPT = 20_000
"""How many different values of one column are kept ready."""


class _Known(dict[Any, Any]):
    """The values of a column by what stands for them in SQL: the same few come again and again, and never change."""

    __slots__ = ("_cross",)

    def __init__(self, cross: Callable[[Any], Any]) -> None:
        super().__init__()
        self._cross = cross

    def __missing__(self, told: Any) -> Any:  # noqa: ANN401 SQL values
        if len(self) >= KEPT:
            self.clear()
        value = self[told] = self._cross(told)
        return value


@cache
def _reading(kind: str) -> tuple[tuple[Callable[[Any, Any], None], ...], tuple[tuple[int, Callable[[Any], Any]], ...]]:
    """What sets each field of a record, and which of them are other than they stand in SQL, each with what makes it.

    Records are slotted and check nothing when they are made; the values in them check themselves.
    """
    every = columns(kind)
    setters = tuple(getattr(KINDS[kind], name).__set__ for name in ("uid", *names(kind)))
    return setters, tuple(
        (place, _Known(column.from_sql).__getitem__ if _comes_again(column.type) else column.from_sql)
        for place, column in enumerate(every, 1)
        if column.from_sql is not _same
    )


def _comes_again(type_: Any) -> bool:  # noqa: ANN401 a type as typing gives it
    """Whether records share the values of such a field; lists of uids and places in a text are each record's own."""
    plain = _plain(type_)
    return plain is not Span and get_origin(plain) is not tuple


def field_from_json(kind: str, field: str, text: str | None) -> object:
    """A field's value from its JSON text; None (deleted, never set) gives the default.

    Raises:
        KeyError: there is no such field.
    """
    for column in columns(kind):
        if column.name == field:
            text = column.default if text is None else text
            return None if text is None else column.decode(text)
    raise KeyError(field)
