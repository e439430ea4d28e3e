from __future__ import annotations

import csv
import json
import tempfile
from datetime import date
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.exchange import csv_files
from curator.exchange.columns import Column, ColumnType, Table
from curator.exchange.csv_files import ROWS_AT_A_TIME, CsvFile
from curator.exchange.written_files import WrittenFile

if TYPE_CHECKING:
    from curator.exchange.csv_cells import Cell

SUITE = Path(__file__).resolve().parents[3] / "shared" / "data" / "suites" / "csv" / "parse_cases.json"

texts = st.text(st.characters(exclude_categories=["Cs"]))


def table(*names: str, types: dict[str, ColumnType] | None = None) -> Table:
    columns = tuple(Column(name, "", "", (types or {}).get(name, ColumnType.TEXT)) for name in names)
    return Table("table", "Table", "", columns, (names[0],))


TYPED = table(
    "text",
    "number",
    "flag",
    "degrees",
    "day",
    types={
        "number": ColumnType.INTEGER,
        "flag": ColumnType.FLAG,
        "degrees": ColumnType.NUMBER,
        "day": ColumnType.DAY,
    },
)


def written(path: Path, of: Table, rows: list[tuple[Cell, ...]], *, excel: bool = False) -> WrittenFile:
    with CsvFile(path, of, excel=excel) as file:
        for row in rows:
            file.add(row)
        return file.close()


@given(st.lists(st.tuples(texts, texts, texts), max_size=5))
def test_any_text_survives_the_file(rows: list[tuple[Cell, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        written(path, table("a", "b", "c"), rows)
        assert [tuple(row.values()) for row in csv_files.read(path)] == rows


def test_the_file_is_as_rfc_4180_says(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    written(path, table("a", "b"), [("one, two", 'the "third"'), ("line\nbreak", "line\r\nbreak"), ("قتلى", "🕊")])
    assert path.read_bytes().decode() == (
        'a,b\r\n"one, two","the ""third"""\r\n"line\nbreak","line\r\nbreak"\r\nقتلى,🕊\r\n'
    )


def test_values_are_written_the_same_way_everywhere(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    rows: list[tuple[Cell, ...]] = [
        ("", 0, False, Decimal("34.50"), date(2025, 1, 30)),
        (None, None, None, None, None),
        ("x", -3, True, Decimal("1E+2"), None),
    ]
    written(path, TYPED, rows)
    lines = path.read_bytes().decode().split("\r\n")
    assert lines == ["text,number,flag,degrees,day", ",0,false,34.50,2025-01-30", ",,,,", "x,-3,true,100,", ""]


def test_a_cell_that_would_run_is_guarded_in_text_columns_only(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    written(path, TYPED, [("=1+1", -3, None, Decimal("-36.5"), None)])
    assert path.read_text(encoding="utf-8").splitlines()[1] == "'=1+1,-3,,-36.5,"
    assert next(csv_files.read(path))["text"] == "=1+1"


def test_excel_gets_a_byte_order_mark_and_the_reader_passes_it_over(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    done = written(path, table("a", "b"), [("قتلى", "x")], excel=True)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfa,b\r\n")
    assert list(csv_files.read(path)) == [{"a": "قتلى", "b": "x"}]
    assert done.sha256 == sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("many", [0, 1, ROWS_AT_A_TIME - 1, ROWS_AT_A_TIME, ROWS_AT_A_TIME + 1])
def test_what_was_written_is_told(tmp_path: Path, many: int) -> None:
    path = tmp_path / "table.csv"
    done = written(path, table("a", "b"), [(f"row {number}", number) for number in range(many)])
    content = path.read_bytes()
    assert done == WrittenFile("table.csv", len(content), sha256(content).hexdigest(), many)
    assert len(list(csv_files.read(path))) == many


def test_many_rows_at_once_are_all_written(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    with CsvFile(path, table("a", "b")) as file:
        file.add_all((str(number), "") for number in range(ROWS_AT_A_TIME + 7))
        file.add_all([])
        assert file.table.name == "table"
        done = file.close()
    assert done.rows == ROWS_AT_A_TIME + 7


def test_a_table_of_one_column_keeps_its_empty_cells(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    written(path, table("a, b"), [("x",), (None,), ("",)])
    assert path.read_bytes() == b'"a, b"\r\nx\r\n""\r\n""\r\n'
    assert [row["a, b"] for row in csv_files.read(path)] == ["x", "", ""]


def test_a_row_of_another_width_is_a_bug(tmp_path: Path) -> None:
    with CsvFile(tmp_path / "table.csv", table("a", "b")) as file:
        file.add(("only one",))
        with pytest.raises(ValueError, match="1 cells for 2 columns"):
            file.close()


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        CsvFile(path, table("a"))
    assert path.read_text(encoding="utf-8") == "mine"


def test_a_row_cut_short_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("a,b\r\n1,2\r\n3\r\n", encoding="utf-8")
    with pytest.raises(ValueError, match="argument 2 is shorter"):
        list(csv_files.read(path))


def test_a_quote_that_is_never_closed_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text('a,b\r\n1,"2\r\n', encoding="utf-8")
    with pytest.raises(csv.Error):
        list(csv_files.read(path))


def test_the_valid_tables_of_the_suite_come_back_as_they_were(tmp_path: Path) -> None:
    if not SUITE.exists():
        pytest.skip(f"{SUITE} is not here")
    cases = json.loads(SUITE.read_text(encoding="utf-8"))["cases"]
    for case in cases:
        rows = case.get("rows")
        if not case["valid"] or not isinstance(rows, list) or not rows:
            continue
        cells = [tuple(row.values()) if isinstance(row, dict) else tuple(row) for row in rows]
        path = tmp_path / f"{case['id']}.csv"
        written(path, table(*(f"column {number}" for number in range(len(cells[0])))), cells)
        assert [tuple(row.values()) for row in csv_files.read(path)] == cells, case["id"]
