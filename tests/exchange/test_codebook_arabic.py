from __future__ import annotations

import importlib
import pkgutil
import re
from typing import TYPE_CHECKING

import pytest

import curator.exchange
from curator.exchange import codebook, codebook_arabic, describing
from curator.exchange.acled import table as acled
from curator.exchange.codebook_arabic import blocks, known, page
from curator.exchange.columns import Column, ColumnType, Table
from curator.exchange.exporters import export, finish, parquet
from curator.exchange.exporting import Order
from curator.exchange.release_tables import tables as release_tables
from curator.exchange.ucdp import ged_table
from tests.exchange.exporters import valley

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ARABIC = re.compile("[\u0600-\u06ff]")


def every_table() -> Iterator[Table]:
    """All tables that any layout writes."""
    seen: dict[int, Table] = {}
    for module in pkgutil.walk_packages(curator.exchange.__path__, "curator.exchange."):
        if ".importers" not in module.name and ".fetching" not in module.name:
            for value in vars(importlib.import_module(module.name)).values():
                if isinstance(value, Table):
                    seen[id(value)] = value
    yield from seen.values()


def texts_of(table: Table) -> Iterator[str]:
    yield from (table.title, table.meaning)
    for column in (*table.columns, *parquet.SORTED_BY):
        yield from (column.meaning, column.unit)


def test_every_column_and_table_is_told_in_arabic() -> None:
    without = sorted({text for table in every_table() for text in texts_of(table) if known(text) is None})
    assert without == [], "add these, a tab and their Arabic to resources/codebook/ar.tsv"


@pytest.mark.parametrize("text", [codebook.FORM, release_tables.BACK, acled.NOTES, ged_table.NOTES, parquet.PARTS])
def test_every_block_of_what_is_said_of_the_files_is_told_in_arabic(text: str) -> None:
    assert [words for _, words in blocks(text) if known(words) is None] == []
    assert len(blocks(page(text))) == len(blocks(text))


def test_the_conditions_are_told_in_arabic() -> None:
    for order in (Order(), Order(unreviewed=True), Order(criteria="place:x"), Order(pseudonyms=True)):
        for sentence in describing.criteria(order):
            assert known(sentence) is not None, sentence
    assert known("Events that meet the filter “place:x”.") == "الأحداث التي توافق المرشِّح «place:x»."


def test_no_translation_loses_a_name_or_a_place() -> None:
    for text, arabic in codebook_arabic._texts().items():  # noqa: SLF001 the table itself
        assert arabic, text
        assert sorted(re.findall(r"\{\w+\}", text)) == sorted(re.findall(r"\{\w+\}", arabic)), text
        assert sorted(re.findall("`[^`]+`", text)) == sorted(re.findall("`[^`]+`", arabic)), text
        assert ARABIC.search(arabic) or arabic == text, text


def test_a_text_that_nobody_translated_stays_as_it_is() -> None:
    assert codebook_arabic.told("No such text.") == "No such text."
    assert known("The least number of people killed.") == "أدنى عدد لمن هم قتلى."


def test_the_codebook_in_arabic_has_the_same_columns_and_runs_from_right_to_left(tmp_path: Path) -> None:
    made = valley.made(tmp_path)
    with made.collection as collection:
        files = finish(export(collection.connection, "curator", tmp_path / "out", unreviewed=True)).files
    assert {"codebook-UNREVIEWED.md", "codebook-UNREVIEWED.ar.md"} <= {each.name for each in files}
    english, arabic = (
        (tmp_path / "out" / f"codebook-UNREVIEWED{ending}").read_text("utf-8") for ending in (".md", ".ar.md")
    )
    assert arabic.startswith('<div dir="rtl" lang="ar">\n\n# تصدير من Curator (UNREVIEWED)\n')
    assert arabic.endswith("</div>\n")
    rows = [re.findall(r"^\| (`\w+`) \|", book, re.MULTILINE) for book in (english, arabic)]
    assert rows[0] == rows[1]
    assert len(rows[0]) > 150
    lines = [line for line in arabic.splitlines() if len(line) > 4 and not line.startswith(("<", "| ---", "|---"))]
    assert [line for line in lines if not ARABIC.search(line)] == []


def test_a_column_of_a_closed_set_has_its_words_in_both() -> None:
    table = Table("t", "Events", "", (Column("a", "The place.", "event", ColumnType.TEXT, values=("x", "y")),), ("a",))
    assert "| `a` | نص |  | المكان. واحد من: `x`, `y`. | event |" in codebook.markdown(
        "", "", [("t.csv", table)], codebook.ARABIC
    )
