from __future__ import annotations

import csv
import shutil
import subprocess
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from openpyxl.utils.escape import unescape

from curator.core import edits
from curator.core.claims import Claim
from curator.core.events import Event
from curator.exchange.columns import Column, ColumnType, Table
from curator.exchange.csv_files import read
from curator.exchange.exporters import export, finish, workbook
from curator.exchange.exporting import Order
from curator.exchange.release_tables.tables import ALL_TABLES
from curator.store.queries import records
from tests import ground
from tests.exchange.exporters import valley

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAUGHTY = ("=1+1", "+A1", "@SUM(1)", "-2", "'=1", "\t=1", "007", "1e5", "2025-01-30", "TRUE", "_x000D_", "a\r\nb", "  x ", "نص 🕊", '=HYPERLINK("http://x")', "http://x.example/", "\x07bell", "1/2", "12:30")  # fmt: skip


@pytest.fixture
def made(tmp_path: Path) -> Iterator[valley.Valley]:
    found = valley.reviewed(tmp_path)
    yield found
    found.collection.close()


def written(made: valley.Valley, folder: Path, layout: str, *, unreviewed: bool = True) -> Path:
    return finish(export(made.collection.connection, layout, folder, unreviewed=unreviewed)).folder


def told(column: Column, value: Any) -> str:
    """A cell of a sheet as it stands in CSV."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case datetime() if column.type is ColumnType.DAY:
            return value.date().isoformat()
        case datetime():
            return value.strftime("%Y-%m-%dT%H:%M:%SZ")
        case int() | float():
            return f"{Decimal(str(value)).normalize():f}"
        case _:
            return str(unescape(value))


def plain(column: Column, text: str) -> str:
    return f"{Decimal(text).normalize():f}" if text and column.type in {ColumnType.INTEGER, ColumnType.NUMBER} else text


def test_each_sheet_has_the_cells_of_the_csv_file_of_its_table(made: valley.Valley, tmp_path: Path) -> None:
    files = written(made, tmp_path / "csv", "curator")
    book = openpyxl.load_workbook(written(made, tmp_path / "book", "xlsx") / "curator-UNREVIEWED.xlsx")
    for table in ALL_TABLES:
        header, *rows = book[table.name].iter_rows(values_only=True)
        assert header == tuple(column.name for column in table.columns)
        expected = list(read(files / f"{table.name}-UNREVIEWED.csv"))
        assert len(rows) == len(expected)
        for row, wanted in zip(rows, expected, strict=True):
            found = [told(column, value) for column, value in zip(table.columns, row, strict=True)]
            assert found == [plain(column, wanted[column.name]) for column in table.columns]


def test_numbers_are_numbers_days_are_days_and_nothing_is_a_formula(made: valley.Valley, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written(made, tmp_path / "book", "xlsx") / "curator-UNREVIEWED.xlsx")
    sheet = book["events"]
    header = {cell.value: cell.column for cell in sheet[1]}
    assert sheet.cell(2, header["killed_best"]).value == 10
    day = sheet.cell(2, header["date_start"])
    assert (day.is_date, day.value.date()) == (True, date(2025, 1, 30))
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref
    assert {cell.data_type for each in book for row in each.iter_rows() for cell in row} <= {
        "n",
        "s",
        "b",
        "d",
        "inlineStr",
    }


def test_two_exports_of_one_collection_are_the_same_bytes(made: valley.Valley, tmp_path: Path) -> None:
    one, two = (written(made, tmp_path / name, "xlsx") / "curator-UNREVIEWED.xlsx" for name in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()


@pytest.mark.parametrize("text", NAUGHTY)
def test_a_text_stays_the_text_that_it_is(tmp_path: Path, text: str) -> None:
    table = Table("t", "T", "Texts.", (Column("a", "A text.", "test"),), ("a",))
    path = tmp_path / "t.xlsx"
    with workbook.Book(path, Order(), datetime(2025, 1, 1, tzinfo=UTC)) as book:
        book.open(table).add((text,))
        book.finish(())
    cell = openpyxl.load_workbook(path)["t"].cell(2, 1)
    assert (unescape(cell.value), cell.data_type) == (text, "s")


def test_a_text_that_is_too_long_says_that_it_is_cut_and_is_listed(made: valley.Valley, tmp_path: Path) -> None:
    claim = records.get(made.collection.connection, Claim, made.first.uid)
    ground.change(made.collection, claim, note="🕊" * 20_000)
    book = openpyxl.load_workbook(written(made, tmp_path / "book", "xlsx") / "curator-UNREVIEWED.xlsx")
    (row,) = [row for row in book["cut"].iter_rows(min_row=2, values_only=True) if row[2] == "note"]
    assert (row[0], row[3]) == ("claims", 40_000)
    cell = book["claims"].cell(row[1], [each.value for each in book["claims"][1]].index("note") + 1)
    assert cell.value.endswith(workbook.CUT)
    assert len(cell.value.encode("utf-16-le")) // 2 <= workbook.MOST_LETTERS


def test_early_days_and_times_are_texts_that_say_the_same(tmp_path: Path) -> None:
    table = Table("t", "T", "Days.", (Column("a", "A day.", "test", ColumnType.DAY),), ("a",))
    path = tmp_path / "t.xlsx"
    with workbook.Book(path, Order(), datetime(2025, 1, 1, tzinfo=UTC)) as book:
        book.open(table).add((date(1899, 1, 1),))
        book.finish(())
    assert openpyxl.load_workbook(path)["t"].cell(2, 1).value == "1899-01-01"


def test_more_rows_than_a_sheet_has_refuse_the_export(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 2)
    table = Table("t", "T", "Texts.", (Column("a", "A text.", "test"),), ("a",))
    with workbook.Book(tmp_path / "t.xlsx", Order(), datetime(2025, 1, 1, tzinfo=UTC)) as book:
        sheet = book.open(table)
        sheet.add(("1",))
        with pytest.raises(workbook.TooManyRowsError, match="room for 1 rows"):
            sheet.add(("2",))


def test_a_cancelled_export_leaves_nothing(made: valley.Valley, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    work = export(made.collection.connection, "xlsx", tmp_path / "out", unreviewed=True)
    next(work)
    work.close()
    assert set(tmp_path.iterdir()) == before


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_the_same_texts_from_the_csv_and_the_workbook(made: valley.Valley, tmp_path: Path) -> None:
    made.collection.journal.commit(
        edits.create("More", *(Event(made.mint(), f"E-1{n:05}", text) for n, text in enumerate(NAUGHTY)))
    )
    files = written(made, tmp_path / "csv", "curator") / "events-UNREVIEWED.csv"
    book = written(made, tmp_path / "book", "xlsx") / "curator-UNREVIEWED.xlsx"
    columns = len(ALL_TABLES[0].columns)
    as_texts = "/".join(f"{place}/2" for place in range(1, columns + 1))
    of_csv = _seen_by_libreoffice(files, tmp_path / "a", READ.format(as_texts), "csv")
    of_book = _seen_by_libreoffice(book, tmp_path / "b", "", "csv")
    titles = [
        event.title
        for event in sorted(records.every(made.collection.connection, Event), key=lambda each: each.public_id)
    ]
    with files.open(encoding="utf-8", newline="") as file:
        expected = list(csv.DictReader(file))
    assert [row["title"] for row in of_csv] == [row["title"].replace("\r\n", "\n") for row in expected]
    assert [row["title"] for row in of_book] == [title.replace("\r\n", "\n") for title in titles]
    for name in ("event", "killed_best", "date_start"):
        assert [row[name] for row in of_book] == [row[name] for row in of_csv] == [row[name] for row in expected]


READ = "CSV:44,34,76,1,{},0,false,true,false"
"""How LibreOffice reads the file: comma, quotes, UTF-8, from the first line, each column as a text."""


def _seen_by_libreoffice(path: Path, folder: Path, reading: str, form: str) -> list[dict[str, str]]:
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    command += [f"--infilter={reading}"] if reading else []
    command += [
        "--convert-to",
        f"{form}:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
        "--outdir",
        str(folder),
    ]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=300)
    with next(folder.glob("*.csv")).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
