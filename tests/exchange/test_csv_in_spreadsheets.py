from __future__ import annotations

import csv
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from curator.exchange import csv_files
from curator.exchange.columns import Column, Table
from curator.exchange.csv_files import CsvFile
from curator.exchange.formula_guard import guard, guard_for_excel
from tests.exchange import hostile_texts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")

TABLE = Table("texts", "Texts", "", (Column("id", "", ""), Column("text", "", "")), ("id",))
TEXTS = (*hostile_texts.RUN, *hostile_texts.CHANGED, *hostile_texts.PLAIN, *hostile_texts.LONG, *hostile_texts.MOVED)

AS_TEXTS, AS_FOUND = "1/2/2/2", ""
COMMA, SEMICOLON = 44, 59


def written(path: Path, *, excel: bool) -> Path:
    with CsvFile(path, TABLE, excel=excel) as file:
        file.add_all((f"n{number}", text) for number, text in enumerate(TEXTS))
        file.close()
    assert [row["text"] for row in csv_files.read(path)] == list(TEXTS)
    return path


def seen(path: Path, mark: int, columns: str) -> Sequence[tuple[Any, ...]]:
    """The rows of cells as LibreOffice finds them, told to run formulas."""
    folder = path.parent / f"{path.stem}-{mark}{columns.replace('/', '')}"
    reading = f"CSV:{mark},34,76,1,{columns},0,false,true,false,false,false,0,true"
    command = ["soffice", f"-env:UserInstallation=file://{path.parent}/profile", "--headless", f"--infilter={reading}"]
    command += ["--convert-to", "xlsx", "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    rows = list(openpyxl.load_workbook(folder / f"{path.stem}.xlsx").active.iter_rows())
    assert not [cell.value for row in rows for cell in row if cell.data_type == "f"]
    return [tuple(cell.value for cell in row) for row in rows]


def in_a_cell(text: str) -> str:
    """What a cell of a spreadsheet can hold of a text: it has one form of line break, and no NUL."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def test_nothing_runs_in_libreoffice_and_each_text_is_the_one_that_was_written(tmp_path: Path) -> None:
    path = written(tmp_path / "plain.csv", excel=False)
    seen(path, COMMA, AS_FOUND)
    texts = [row[1] or "" for row in seen(path, COMMA, AS_TEXTS)[1:]]
    assert texts == [in_a_cell(guard(text)) for text in TEXTS]


def test_in_a_file_for_excel_nothing_runs_or_is_taken_for_a_day_whatever_the_separator(tmp_path: Path) -> None:
    path = written(tmp_path / "excel.csv", excel=True)
    seen(path, SEMICOLON, AS_FOUND)
    cells = [row[1] for row in seen(path, COMMA, AS_FOUND)[1:]]
    # plain whole numbers may become numbers: they show the same
    assert ["" if cell is None else str(cell) for cell in cells] == [in_a_cell(guard_for_excel(text)) for text in TEXTS]
    assert {type(cell) for cell in cells} == {str, int}


def test_what_python_reads_is_what_was_written(tmp_path: Path) -> None:
    path = written(tmp_path / "plain.csv", excel=False)
    with path.open(encoding="utf-8", newline="") as file:
        assert [row["text"] for row in csv.DictReader(file, strict=True)] == list(map(guard, TEXTS))
