"""The codebook of an export: every file and column in words, made from the tables that the files are written by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.exchange import codebook_arabic
from curator.exchange.columns import ColumnType

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from curator.core.vocabularies import KnownTerm, VocabularyInUse
    from curator.exchange.columns import Column, Table

TYPES = {
    ColumnType.TEXT: "text",
    ColumnType.INTEGER: "whole number",
    ColumnType.NUMBER: "decimal number",
    ColumnType.FLAG: "true or false",
    ColumnType.DAY: "day, YYYY-MM-DD",
    ColumnType.MOMENT: "time in UTC, YYYY-MM-DDThh:mm:ssZ",
}

FORM = """\
## How the files are written

- CSV as RFC 4180 says: UTF-8, commas, lines end with CRLF, cells with commas, quotes or line breaks in double quotes, one
  header line. Python's csv module reads cells of more than 131,072 characters after `csv.field_size_limit(10**9)`.
- An empty cell means that nothing is known or nothing applies. It never means 0; 0 is always written.
- Several values in one cell stand between “; ”.
- Offsets count Unicode code points from 0 in the working text of the article, the end not included: in Python,
  `text[start:end]`.
- A text that a spreadsheet would run as a formula (it begins with = + - or @, in half or full width, or with a tab or a
  line break, quotation marks and white space before it passed over) has an apostrophe in front; a plain negative number
  has not. To get the text back, take off the first apostrophe wherever the rest of the cell, apostrophes at its start
  passed over, is such a text; leave all other apostrophes. `curator.exchange.formula_guard.unguard` does this.
- In files that were asked for Excel (they begin with a byte order mark) more texts have the apostrophe: those that a
  spreadsheet would take for a number, a day, a time or a truth value and show otherwise, such as 10-12, 1E5, 00123 or
  344+; and, inside of a text, what follows a semicolon, a tab or a line break and would run.
  `curator.exchange.formula_guard.unguard_for_excel` gives the text back.
- People are named as they signed; times are those of their own machines' clocks.
"""


def _same(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Language:
    """The language of a codebook: what tells a text of ours in it, and a text in Markdown; what makes a page of all."""

    told: Callable[[str], str] = _same
    page: Callable[[str], str] = _same
    whole: Callable[[str], str] = _same


ENGLISH = Language()
ARABIC = Language(codebook_arabic.told, codebook_arabic.page, codebook_arabic.running)


def markdown(title: str, introduction: str, tables: Iterable[tuple[str, Table]], language: Language = ENGLISH) -> str:
    """The codebook as Markdown; each table comes with the name of its file."""
    parts = [f"# {title}\n", introduction, language.page(FORM)]
    parts += [_of_table(file, table, language.told) for file, table in tables]
    return language.whole("\n".join(parts))


def own_terms(vocabularies: Iterable[VocabularyInUse], told: Callable[[str], str] = _same) -> Sequence[str]:
    """The lines about terms that the collection added or changed; none where it did not.

    Columns hold the id of a term, which never changes; what people read is told here.
    """
    rows = [_of_term(each, term, told) for each in vocabularies for term in each.terms if term.records]
    if not rows:
        return ()
    about = (
        "Cells hold the id of a term, which stays the same whatever people call it. Records of a merged term are written with "
        "the id of the term that they are read as."
    )
    head = _heads(("vocabulary", "id", "label", "in Arabic", "like", "meaning", "now"), told)
    return (f"## {told('Terms of this collection')}\n", f"{told(about)}\n", *head, *rows, "")


def _heads(names: Sequence[str], told: Callable[[str], str]) -> Sequence[str]:
    """The head of a table, and the line below it."""
    return (f"| {' | '.join(map(told, names))} |", f"|{' --- |' * len(names)}")


def _of_term(known: VocabularyInUse, term: KnownTerm, told: Callable[[str], str]) -> str:
    now = told(f"read as `{term.read_as}`" if term.is_merged else "retired" if term.is_retired else "offered")
    because = f": {term.because}" if term.because else ""
    like = "" if term.is_standard or not term.like else f"`{term.like}`"
    arabic = dict(term.labels).get("ar", "")
    cells = (known.vocabulary.value, f"`{term.name}`", term.label(), arabic, like, term.meaning, f"{now}{because}")
    return f"| {' | '.join(_cell(cell) for cell in cells)} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", chr(92) + "|")


def _of_table(file: str, table: Table, told: Callable[[str], str]) -> str:
    lines = [f"## {file}: {told(table.title)}\n", f"{told(table.meaning)}\n", told(f"Key: {_names(table.key)}.")]
    lines += [
        told(f"{_names(reference.columns)} refers to {_names(reference.to)} of {reference.table}.")
        for reference in table.references
    ]
    lines += ["", *_heads(("column", "type", "unit", "meaning", "comes from"), told)]
    lines += [_of_column(column, told) for column in table.columns]
    return "\n".join(lines) + "\n"


def _of_column(column: Column, told: Callable[[str], str]) -> str:
    type_ = told(TYPES[column.type])
    type_ += (told(", several") if column.is_list else "") + (told(", never empty") if column.required else "")
    meaning = told(column.meaning)
    if column.values:
        meaning += " " + told(f"One of: {_names(column.values)}.")
    cells = (f"`{column.name}`", type_, told(column.unit), meaning, column.origin)
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _names(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
