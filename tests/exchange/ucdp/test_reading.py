from __future__ import annotations

import csv
import gzip
import zipfile
from typing import TYPE_CHECKING

import openpyxl
import pytest

from curator.core.counts import PersonClass
from curator.exchange.claim_lines import Fault
from curator.exchange.importers.refusals import RefusedFileError
from curator.exchange.ucdp import incidents, table
from curator.exchange.ucdp.columns import GED_19_1, GED_23_1, LAYOUTS, READ, absent_from, unknown_in
from curator.exchange.ucdp.incidents import Incident, Oddity
from curator.exchange.ucdp.table import Row, is_table, open_table
from tests.exchange.ucdp import rows
from tests.exchange.ucdp.rows import row, write

if TYPE_CHECKING:
    from pathlib import Path


def found(path: Path) -> list[Row | Fault]:
    with open_table(path) as opened:
        return list(opened.rows)


def incident(**cells: object) -> Incident | Fault:
    return incidents.read(Row(2, tuple(row(**cells).items())))


@pytest.mark.parametrize("layout", [GED_19_1, GED_23_1])
def test_a_file_is_known_by_its_header_in_any_order(tmp_path: Path, layout: str) -> None:
    path = write(tmp_path, row(), layout=layout)
    assert is_table(path)
    lines = path.read_text().splitlines()
    turned = [",".join(reversed(LAYOUTS[layout])), ",".join(reversed([rows.ROW[name] for name in LAYOUTS[layout]]))]
    path.write_text("\n".join([turned[0], *([turned[1]] if '"' not in lines[1] else [])]))
    with open_table(path) as opened:
        assert opened.layout == layout


def test_cells_stay_as_they_stand_with_the_line_on_which_their_row_begins(tmp_path: Path) -> None:
    path = write(tmp_path, row(source_article="one\r\ntwo"), row(id=2, where_coordinates=" =1+1 "))
    first, second = found(path)
    assert isinstance(first, Row)
    assert isinstance(second, Row)
    assert (first.line, dict(first.cells)["source_article"]) == (2, "one\r\ntwo")
    assert (second.line, dict(second.cells)["where_coordinates"]) == (4, " =1+1 ")


def test_a_packed_file_and_one_with_a_byte_order_mark_are_read_alike(tmp_path: Path) -> None:
    path = write(tmp_path, row())
    plain = found(path)
    marked = tmp_path / "marked.csv"
    marked.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    packed = tmp_path / "packed.csv.gz"
    packed.write_bytes(gzip.compress(path.read_bytes()))
    assert found(marked) == found(packed) == plain
    assert is_table(marked)
    assert is_table(packed)


def test_an_article_is_no_table(tmp_path: Path) -> None:
    other = tmp_path / "words.csv"
    other.write_text("id,title\n1,Clash\n")
    assert not is_table(other)
    other.write_bytes(b"\x1f\x8b\x08broken")
    assert not is_table(other)


@pytest.mark.parametrize("mark", [";", "\t"])
def test_other_marks_between_the_cells_are_told_by_the_header(tmp_path: Path, mark: str) -> None:
    path = write(tmp_path, row(source_article='"Valley Post; 2017"', where_description="one\ttwo;three"))
    told = list(csv.reader(path.read_text().splitlines()))
    with (tmp_path / "other.csv").open("w", newline="") as file:
        csv.writer(file, delimiter=mark).writerows(told)
    assert is_table(tmp_path / "other.csv")
    assert found(tmp_path / "other.csv") == found(path)


def test_a_file_in_utf_16_is_read_where_it_is_marked_so(tmp_path: Path) -> None:
    path = write(tmp_path, row(where_coordinates="قرية", side_a="Side 🕊"))
    plain = found(path)
    other = tmp_path / "other.csv"
    other.write_bytes(path.read_text(encoding="utf-8").encode("utf-16"))
    assert found(other) == plain
    assert is_table(other)


def test_the_one_table_in_a_zip_archive_is_read(tmp_path: Path) -> None:
    path = write(tmp_path, row())
    with zipfile.ZipFile(tmp_path / "ged-csv.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(path, "GEDEvent.csv")
        archive.writestr("__MACOSX/._GEDEvent.csv", "x")
        archive.writestr("readme.txt", "x")
    assert is_table(tmp_path / "ged-csv.zip")
    assert found(tmp_path / "ged-csv.zip") == found(path)


def test_a_workbook_or_another_archive_is_refused_with_what_to_do(tmp_path: Path) -> None:
    book = tmp_path / "ged.xlsx"
    openpyxl.Workbook().save(book)
    old = tmp_path / "ged.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500))
    open_document = tmp_path / "ged.ods"
    with zipfile.ZipFile(open_document, "w") as archive:
        archive.writestr("content.xml", "<x/>")
    for path in (book, old, open_document):
        assert not is_table(path)
        with pytest.raises(RefusedFileError, match=r"it is a workbook of a spreadsheet, not CSV.*: take the CSV file"):
            found(path)
    several = tmp_path / "several.zip"
    with zipfile.ZipFile(several, "w") as archive:
        archive.writestr("one.csv", rows.table(row()))
        archive.writestr("two.csv", rows.table(row()))
    with pytest.raises(RefusedFileError, match="an archive with anything else than one CSV file"):
        found(several)
    broken = tmp_path / "broken.zip"
    broken.write_bytes(several.read_bytes()[:300])
    with pytest.raises(RefusedFileError, match="cannot be read as a zip archive"):
        found(broken)
    assert not is_table(broken)


def test_columns_that_are_only_kept_may_be_missing_and_others_may_be_there(tmp_path: Path) -> None:
    cells = {name: cell for name, cell in row(mine="x").items() if name in {*READ, "relid"} or name == "mine"}
    path = tmp_path / "ged.csv"
    path.write_text(",".join(f" {name} " for name in cells) + "\n" + ",".join(cells.values()) + "\n")
    with open_table(path) as opened:
        assert opened.layout == GED_23_1
        (only,) = opened.rows
        assert isinstance(only, Row)
        assert dict(only.cells) == cells
        assert "adm_2" in absent_from(opened.header, opened.layout)
        assert unknown_in(opened.header) == ("mine",)
    assert absent_from(LAYOUTS[GED_19_1], GED_19_1) == ()


def test_whole_numbers_may_have_a_point_as_some_programs_write_them() -> None:
    read = incident(deaths_a="1.0", best="3.00", low="2.0")
    assert isinstance(read, Incident)
    assert (read.low, read.best) == (2, 3)
    assert isinstance(incident(best="3.5"), Fault)


@pytest.mark.parametrize(
    ("change", "because"),
    [
        (lambda text: text.replace("latitude,", "lat,", 1), "its header lacks latitude"),
        (lambda text: text.replace("adm_2", "adm_1", 1), "its header has “adm_1” more than once"),
        (lambda text: "\0" + text, "line 1: there is a NUL character in it"),
        (lambda text: '"' + text, "its header"),
        (lambda _: "", "has no words in it"),
    ],
)
def test_a_header_that_is_not_that_of_a_table_is_refused(tmp_path: Path, change: object, because: str) -> None:
    path = tmp_path / "ged.csv"
    assert callable(change)
    path.write_text(change(rows.table(row())))
    with pytest.raises(RefusedFileError, match=because):
        found(path)


def test_rows_that_are_none_are_faults_with_their_lines(tmp_path: Path) -> None:
    path = write(tmp_path, row())
    good = path.read_bytes()
    line = good.splitlines(keepends=True)[1]
    path.write_bytes(
        good
        + b"1,2,3\r\n"
        + line.replace(b"Velira", b"Vel\0ira")
        + line.replace(b"Velira", b"Vel\xffira")
        + b"\r\n"
        + line
    )
    faults = [each for each in found(path) if isinstance(each, Fault)]
    assert [str(each) for each in faults] == [
        f"line 3: it has 3 cells, and the header has {len(LAYOUTS[GED_23_1])}",
        "line 4: there is a NUL character in it",
        "line 5: it is not UTF-8",
    ]
    assert len(found(path)) == 5
    path.write_bytes(good + b'1,"open\r\n')
    assert [each.line for each in found(path) if isinstance(each, Fault)] == [3]
    path.write_bytes(good + b'1,"a"b\r\n')
    assert "it is no row of CSV" in str(found(path)[-1])


def test_a_packed_file_that_is_cut_off_or_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ged.csv.gz"
    packed = gzip.compress(
        rows.table(*(row(id=each, where_description=f"{each * 7919}") for each in range(200))).encode()
    )
    path.write_bytes(packed[: len(packed) // 2])
    with pytest.raises(RefusedFileError, match="a packed file"):
        found(path)
    path.write_bytes(packed)
    monkeypatch.setattr(table, "LIMIT", 10_000)
    with pytest.raises(RefusedFileError, match="unpacks to more"):
        found(path)


def test_an_incident_has_what_the_cells_say() -> None:
    read = incident(date_start="2017-03-01 00:00:00.000")
    assert isinstance(read, Incident)
    assert (read.foreign_id, read.low, read.best, read.high) == ("7001", 2, 3, 5)
    assert read.deaths == ((PersonClass.SIDE_A, 1), (PersonClass.SIDE_B, 2))
    assert (str(read.where.latitude), str(read.where.longitude), read.where.precision) == ("35.371500", "-36.6", 2)
    assert read.oddities == ()
    without = incident(latitude="", longitude="")
    assert isinstance(without, Incident)
    assert without.where.latitude is None


@pytest.mark.parametrize(
    ("cells", "oddity"),
    [
        ({"low": 4}, Oddity.ORDER),
        ({"high": 2}, Oddity.ORDER),
        ({"deaths_a": 0}, Oddity.SUM),
        ({"date_end": "2017-03-02"}, Oddity.DATES),
    ],
)
def test_what_breaks_the_rules_of_its_codebook_is_odd(cells: dict[str, object], oddity: Oddity) -> None:
    read = incident(**cells)
    assert isinstance(read, Incident)
    assert read.oddities == (oddity,)


@pytest.mark.parametrize(
    ("cells", "because"),
    [
        ({"id": " "}, "id is empty"),
        ({"best": "-1"}, "best is “-1”, which is not a whole number of people"),
        ({"best": ""}, "best is “”, which is not a whole number of people"),
        ({"high": "1e9"}, "high is “1e9”, which is not a whole number of people"),
        ({"low": "٣"}, "low is “٣”, which is not a whole number of people"),
        ({"type_of_violence": "4"}, "type_of_violence is “4”, which is not a whole number from 1 to 3"),
        ({"where_prec": "0"}, "where_prec is “0”, which is not a whole number from 1 to 7"),
        ({"date_start": "01/03/2017"}, "date_start is “01/03/2017”, which is not a day as 2016-12-31"),
        ({"date_end": "2017-02-30"}, "date_end is “2017-02-30”, which is not a day as 2016-12-31"),
        ({"date_end": "2017-02-28"}, "date_end, 2017-02-28, lies before date_start, 2017-03-01"),
        ({"latitude": "90.1"}, "latitude is “90.1”, which is not a number of degrees from -90 to 90"),
        ({"longitude": ""}, "longitude is “”, which is not a number of degrees from -180 to 180"),
    ],
)
def test_a_cell_that_cannot_be_read_is_a_fault(cells: dict[str, object], because: str) -> None:
    assert incident(**cells) == Fault(2, because)
