"""Columns as Parquet types them, from the tables that the CSV files are written by, and their cells."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from curator.exchange.columns import LIST_SEPARATOR, ColumnType
from curator.exchange.exporting import ExportFailedError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import ModuleType

    from curator.exchange.columns import Column, Table
    from curator.exchange.sorted_rows import Plain


class NoParquetError(ExportFailedError):
    """What writes Parquet is not installed."""


def arrow() -> tuple[ModuleType, ModuleType]:
    """What writes Parquet: pyarrow and its module for the files.

    Raises:
        NoParquetError: it is not installed.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415 an extra, and slow to load
        import pyarrow.parquet as pq  # noqa: PLC0415 as above
    except ImportError as error:
        message = (
            "The layout parquet needs pyarrow, which is not installed: install Curator with its extra “parquet”, or choose the "
            "layout curator."
        )
        raise NoParquetError(message) from error
    return pa, pq


def schema(pa: ModuleType, table: Table) -> Any:  # noqa: ANN401 pyarrow has no types
    """The columns of a table with what each means, as metadata of the fields; of the table, as metadata of the schema."""
    about = {"table": table.name, "title": table.title, "meaning": table.meaning, "key": LIST_SEPARATOR.join(table.key)}
    fields = [
        pa.field(column.name, _type(pa, column.type), nullable=True, metadata=_about(column))
        for column in table.columns
    ]
    return pa.schema(fields, metadata=about)


def _about(column: Column) -> dict[str, str]:
    told = {"meaning": column.meaning, "origin": column.origin, "unit": column.unit}
    told["values"] = json.dumps(list(column.values), ensure_ascii=False) if column.values else ""
    told["separator"] = LIST_SEPARATOR if column.is_list else ""
    return {name: value for name, value in told.items() if value}


def _type(pa: ModuleType, type_: ColumnType) -> Any:  # noqa: ANN401 as above
    match type_:
        case ColumnType.TEXT:
            return pa.string()
        case ColumnType.INTEGER:
            return pa.int64()
        case ColumnType.NUMBER:
            return pa.float64()
        case ColumnType.FLAG:
            return pa.bool_()
        case ColumnType.DAY:
            return pa.date32()
        case ColumnType.MOMENT:
            return pa.timestamp("ms", tz="UTC")


_READ: dict[ColumnType, Callable[[str], object]] = {
    ColumnType.NUMBER: float,
    ColumnType.DAY: date.fromisoformat,
    ColumnType.MOMENT: datetime.fromisoformat,
}
"""From the text that lies on the disk to the value; eight places of a degree are held by a double."""


def batch(pa: ModuleType, table: Table, typed: Any, rows: Sequence[Sequence[Plain]]) -> Any:  # noqa: ANN401 as above
    """Rows as a table of arrow; an empty text is a missing value, as in the CSV files."""
    arrays = [
        pa.array([_value(column.type, cell) for cell in cells], field.type)
        for column, field, cells in zip(table.columns, typed, zip(*rows, strict=True), strict=True)
    ]
    return pa.Table.from_arrays(arrays, schema=typed)


def _value(type_: ColumnType, cell: Plain) -> object:
    if cell is None or cell == "":
        return None
    if type_ is ColumnType.TEXT:
        return cell if isinstance(cell, str) else str(cell)
    return _READ[type_](cell) if isinstance(cell, str) and type_ in _READ else cell
