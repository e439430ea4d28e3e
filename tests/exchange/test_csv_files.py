from __future__ import annotations

import base64
import json
import tempfile
from datetime import date
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.exchange import csv_files
from curator.exchange.columns import Column, ColumnType, Table
from curator.exchange.csv_files import ROWS_AT_A_TIME, CsvFile
from curator.exchange.written_files import WrittenFile
from tests.exchange import hostile_texts

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


@given(st.lists(st.tuples(texts, texts, texts), max_size=5), st.booleans())
@example([(*hostile_texts.LONG,), ("a\x00b", "a\rb", "\uffff")], True)
def test_any_text_survives_the_file(rows: list[tuple[Cell, ...]], excel: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        written(path, table("a", "b", "c"), rows, excel=excel)
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


@pytest.mark.parametrize(
    ("content", "because"),
    [
        ("", "line 1: there is no header"),
        ("a,b\r\n1,2\r\n3\r\n", "line 3: 1 cells, and the header has 2"),
        ('a,b\r\n"1\n1",2\r\n3,4,5\r\n', "line 4: 3 cells, and the header has 2"),
        ('a,b\r\n1,"2\r\n', "line 2: unexpected end of data"),
        ('a,b\r\n1,2 "x"\r\n', "line 2: a quotation mark stands inside a cell"),
    ],
)
def test_what_is_not_a_table_is_not_read_and_the_line_is_told(tmp_path: Path, content: str, because: str) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(content.encode())
    with pytest.raises(ValueError, match=because):
        list(csv_files.read(path))


def cases() -> list[dict[str, Any]]:
    if not SUITE.exists():
        pytest.skip(f"{SUITE} is not here")
    found: list[dict[str, Any]] = json.loads(SUITE.read_text(encoding="utf-8"))["cases"]
    return found


def test_the_valid_tables_of_the_suite_come_back_as_they_were(tmp_path: Path) -> None:
    for case in cases():
        rows = case.get("rows")
        if not case["valid"] or not isinstance(rows, list) or not rows:
            continue
        cells = [tuple(row.values()) if isinstance(row, dict) else tuple(row) for row in rows]
        for excel in (False, True):
            path = tmp_path / f"{case['id']}-{excel}.csv"
            written(path, table(*(f"column {number}" for number in range(len(cells[0])))), cells, excel=excel)
            assert [tuple(row.values()) for row in csv_files.read(path)] == cells, case["id"]


def test_each_file_of_the_suite_is_read_as_it_says_or_refused(tmp_path: Path) -> None:
    tried = 0
    for case in cases():
        path = tmp_path / f"{case['id']}.csv"
        path.write_bytes(base64.b64decode(case["bytes_base64"]))
        rows = case.get("rows")
        if not case["valid"] and case["id"] == "rfc4180-bad-header-wrong-header":
            # which names a header should have is no matter of the form
            assert list(csv_files.read(path)) == []
        elif not case["valid"]:
            with pytest.raises(ValueError, match=r"line [12]: "):
                list(csv_files.read(path))
        elif not case.get("disputed"):
            found = list(csv_files.read(path))
            if rows and isinstance(rows[0], list):
                # a file without a header: its first row was taken for one
                assert [list(found[0])] * bool(found) == rows[: bool(found)], case["id"]
                assert [list(row.values()) for row in found] == rows[1:], case["id"]
            else:
                assert found == rows, case["id"]
        tried += 1
    assert tried == 37
