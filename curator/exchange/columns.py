"""Columns: what stands in the files of an export, as data.

The codebook, the data package and the writer of the files all go by these tables, so that what is said of a column and
what is written into it cannot drift apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class ColumnType(StrEnum):
    """What the cells of a column hold; the values are the field types of Frictionless' Table Schema."""

    TEXT = "string"
    INTEGER = "integer"
    NUMBER = "number"
    FLAG = "boolean"
    DAY = "date"
    MOMENT = "datetime"


LIST_SEPARATOR = "; "
"""Stands between the values of a cell that holds several."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what its cells hold and mean, and which record or rule they come from.

    `values` are all the words that a cell may hold, where that is a closed set; `is_list` says that a cell may hold
    several, `required` that no cell is empty; `tag` is the column's HXL hashtag, in layouts that have a row of them.
    """

    name: str
    meaning: str
    origin: str
    type: ColumnType = ColumnType.TEXT
    unit: str = ""
    values: tuple[str, ...] = ()
    is_list: bool = False
    required: bool = False
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """Columns of a table whose values stand in the columns `to` of the table `table`."""

    columns: tuple[str, ...]
    table: str
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One file of rows: its name without suffix, what a row is, its columns, what tells its rows apart, what it refers to."""

    name: str
    title: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    references: tuple[Reference, ...] = ()

    def __post_init__(self) -> None:
        """Hold that headers are unique and that keys and references name columns.

        Raises:
            ValueError: they are not, or do not.
        """
        names = [column.name for column in self.columns]
        named = {*self.key, *(name for reference in self.references for name in reference.columns)}
        if len(set(names)) != len(names) or not named <= set(names):
            message = f"{self.name}: a header stands twice, or a key names no column"
            raise ValueError(message)


def words_of(closed: Iterable[StrEnum]) -> tuple[str, ...]:
    """The words of a closed set, for `Column.values`."""
    return tuple(member.value for member in closed)
