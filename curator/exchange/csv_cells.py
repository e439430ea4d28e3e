"""Cells as they stand in a CSV file, a column of many rows at a time: guarded, quoted as RFC 4180 says, numbers plain.

What comes out is what `csv.writer` makes of the same values. A column is looked at as a whole first: where nothing in it
needs quotes or a guard, which is so for most columns, its values pass through as they are.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from types import NoneType
from typing import TYPE_CHECKING, TypeAlias, cast

from curator.exchange.columns import ColumnType
from curator.exchange.formula_guard import SUSPECT, guard, guard_for_excel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.exchange.columns import Column

Cell: TypeAlias = str | int | bool | Decimal | date | datetime | None
"""What a row may hold; None is a missing value and becomes an empty cell."""


_WHOLE = frozenset({int, NoneType})


def cells(column: Column, values: Sequence[Cell], *, excel: bool = False) -> Sequence[str]:
    """The cells of one column for its values in several rows; `excel` guards texts as a file for Excel has them."""
    kinds = set(map(type, values))
    if kinds == {NoneType}:
        return [""] * len(values)
    if column.type is ColumnType.FLAG:
        return ["" if value is None else "true" if value else "false" for value in values]
    if kinds <= _WHOLE:
        return ["" if value is None else str(value) for value in values]
    if not all(issubclass(kind, str) for kind in kinds - {NoneType}):
        return quoted([cell(column, value, excel=excel) for value in values])
    texts = cast("Sequence[str]", [value or "" for value in values] if NoneType in kinds else values)
    return quoted(_guarded(texts, excel=excel) if _holds_text(column) else texts)


def cell(column: Column, value: Cell, *, excel: bool = False) -> str:
    """The cell of one column for one value, as a reader of the file gets it: guarded, not yet in quotes."""
    match value:
        case None:
            return ""
        case bool() if column.type is ColumnType.FLAG:
            return "true" if value else "false"
        case str():
            if not _holds_text(column):
                return value
            return guard_for_excel(value) if excel else guard(value)
        case Decimal() if column.type is ColumnType.NUMBER:
            return f"{value:f}"
        case _:
            return str(value)


def _holds_text(column: Column) -> bool:
    """Whether a person may have written what stands there, so that it needs the guard."""
    return column.type is ColumnType.TEXT and not column.values


def _guarded(texts: Sequence[str], *, excel: bool) -> Sequence[str]:
    if excel:
        return [guard_for_excel(text) for text in texts]
    if SUSPECT.isdisjoint({text[:1] for text in texts}):
        return texts
    return [guard(text) if text[:1] in SUSPECT else text for text in texts]


def quoted(texts: Sequence[str]) -> Sequence[str]:
    """The texts, those that RFC 4180 asks it of in double quotes."""
    whole = "".join(texts)
    if '"' not in whole and "," not in whole and "\n" not in whole and "\r" not in whole:
        return texts
    return [
        f'"{text.replace(_QUOTE, _QUOTE_INSIDE)}"'
        if '"' in text
        else f'"{text}"'
        if "," in text or "\n" in text or "\r" in text
        else text
        for text in texts
    ]


_QUOTE, _QUOTE_INSIDE = '"', '""'
