from __future__ import annotations

import csv
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from io import StringIO
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from curator.exchange import csv_cells
from curator.exchange.columns import Column, ColumnType
from curator.exchange.formula_guard import guard

if TYPE_CHECKING:
    from curator.exchange.csv_cells import Cell


class Word(StrEnum):
    PLAIN = "plain"
    COMMA = "with, comma"
    FORMULA = "=word"


TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    st.text("=+-@'\"\u3000 ,\r\n\t1.ق🕊", max_size=6),
    st.sampled_from(Word),
)
CELLS: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    TEXTS,
    st.booleans(),
    st.integers(-3, 3),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.dates(),
    st.datetimes(timezones=st.just(UTC)),
)
COLUMNS = st.builds(
    lambda type_, closed: Column("a", "", "", type_, values=tuple(Word) if closed else ()),
    st.sampled_from(ColumnType),
    st.booleans(),
)


def as_csv_writes(column: Column, value: Cell) -> str:
    if value is not None and column.type is ColumnType.FLAG:
        value = "true" if value else "false"
    if isinstance(value, str) and column.type is ColumnType.TEXT and not column.values:
        value = guard(value)
    if isinstance(value, Decimal) and column.type is ColumnType.NUMBER:
        value = f"{value:f}"
    buffer = StringIO(newline="")
    csv.writer(buffer, lineterminator="\r\n").writerow([value, "x"])
    return buffer.getvalue().removesuffix(",x\r\n")


@given(
    COLUMNS, st.one_of(*(st.lists(each, min_size=1, max_size=6) for each in (CELLS, TEXTS, st.integers() | st.none())))
)
def test_a_column_is_written_as_csv_writer_writes_each_of_its_values(column: Column, values: list[Cell]) -> None:
    assert list(csv_cells.cells(column, values)) == [as_csv_writes(column, value) for value in values]


def test_equal_values_of_other_types_keep_their_own_text() -> None:
    of_text = Column("a", "", "")
    values: list[Cell] = [1, True, Decimal("1.0"), date(2025, 1, 30), datetime(2025, 1, 30, tzinfo=UTC), None]
    assert list(csv_cells.cells(of_text, values)) == ["1", "True", "1.0", "2025-01-30", "2025-01-30 00:00:00+00:00", ""]
    in_numbers = csv_cells.cells(replace(of_text, type=ColumnType.NUMBER), [Decimal("1E+2"), Decimal("1.50"), 2])
    assert list(in_numbers) == ["100", "1.50", "2"]


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_texts_are_quoted_as_csv_writer_quotes_them(texts: list[str]) -> None:
    assert list(csv_cells.quoted(texts)) == [as_csv_writes(Column("a", "", "", values=("x",)), each) for each in texts]
