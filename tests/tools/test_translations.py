"""The tool that keeps the catalogue of translations up to date."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from curator.exchange import catalogue
from curator.exchange.catalogue import SENTENCES, WINDOW
from tests.tools import texts_found, translations
from tests.tools.texts_found import Text
from tests.tools.translations import Entry

if TYPE_CHECKING:
    from pathlib import Path

OPEN, SAVED = (WINDOW, Text("Open")), (WINDOW, Text("Saved. {n}"))


def _template(expression: str) -> str:
    said = ast.parse(expression, mode="eval").body
    assert isinstance(said, ast.JoinedStr)
    return texts_found.template_of(said)


def test_new_texts_wait_and_old_ones_go() -> None:
    before = {OPEN: Entry(("فتح",)), (WINDOW, Text("Gone")): Entry(("زال",))}
    now = translations.brought_up_to_date(before, {OPEN: Entry(), SAVED: Entry()})
    assert now == {OPEN: Entry(("فتح",)), SAVED: Entry()}
    assert translations.missing(now) == [Text("Saved. {n}")]


def test_a_filled_table_goes_into_every_context() -> None:
    twice = {OPEN: Entry(), (SENTENCES, Text("Open")): Entry()}
    assert translations.filled(twice, "\tOpen\tفتح\n") == ({key: Entry(("فتح",)) for key in twice}, [])


@pytest.mark.parametrize("line", ["\tOpeen\tفتح", "State\tOpen\tفتح", "Open\tفتح"])
def test_a_line_that_fits_no_text_is_told_and_the_others_are_taken(line: str) -> None:
    now, left = translations.filled({OPEN: Entry(), SAVED: Entry()}, f"{line}\n\tSaved. {{n}}\tتم {{n}}\n\n")
    assert left == [line]
    assert now == {OPEN: Entry(), SAVED: Entry(("تم {n}",))}


def test_a_line_without_a_translation_changes_nothing() -> None:
    assert translations.filled({OPEN: Entry(("فتح",))}, "\tOpen\t\n") == ({OPEN: Entry(("فتح",))}, [])


@pytest.mark.parametrize(
    ("forms", "is_right"),
    [
        (("تم الحفظ. {n}",), True),
        (("تم الحفظ.",), False),
        (("تم {m}",), False),
        (("لا شيء", "واحد", "اثنان", "{n} أشياء", "{n} شيئا", "{n} شيء"), True),
        (("{n}", "{n}"), False),
    ],
)
def test_a_translation_keeps_its_places(forms: tuple[str, ...], is_right: bool) -> None:
    assert (translations.faults(Text("Saved. {n}"), Entry(forms)) == []) == is_right


def test_what_is_written_is_read_again_by_the_tool_and_by_the_program(tmp_path: Path) -> None:
    entries = {
        OPEN: Entry(("فتح <الآن> & «هنا»",), ("ui/actions.py",)),
        (WINDOW, Text("open", "State")): Entry(("مفتوح",)),
        SAVED: Entry(("a", "b", "c", "{n} d", "{n} e", "{n} f")),
        (WINDOW, Text("Later")): Entry(),
        (SENTENCES, Text("{name} is empty.")): Entry(("{name} فارغ.",)),
    }
    path = tmp_path / "some.ts"
    path.write_text(translations.written(entries), encoding="utf-8")
    assert translations.in_catalogue(path) == entries
    read = catalogue.read(path)
    assert read.forms("Open") == ("فتح <الآن> & «هنا»",)
    assert read.forms("open", "State") == read.forms("open") == ("مفتوح",)
    assert len(read.forms("Saved. {n}")) == 6
    assert read.forms("Later") == ("Later",)
    assert read.sentences == {"{name} is empty.": "{name} فارغ."}


def test_an_f_string_is_a_template_with_the_names_of_what_it_shows() -> None:
    assert (
        _template('f"The file {path.name} is {self._size()} long, {path.name}!"')
        == "The file {name} is {size} long, {name}!"
    )
    assert _template("f\"{first.low} to {other.low}: {', '.join(names)}\"") == "{low} to {low2}: {names}"


def test_words_of_bugs_and_docstrings_are_no_texts() -> None:
    tree = ast.parse(
        '"""A module."""\ndef f():\n    """Say."""\n    message = "never seen here"\n    raise ValueError(message)\n'
    )
    assert list(texts_found._templates(tree)) == []  # noqa: SLF001 the rule itself
    told = ast.parse('def f():\n    message = "The disk is full."\n    raise FullError(message)\n')
    assert list(texts_found._templates(told)) == ["The disk is full."]  # noqa: SLF001 the rule itself


def test_running_it_on_this_tree_changes_nothing_and_finds_nothing_missing(capsys: pytest.CaptureFixture[str]) -> None:
    before = translations.CATALOGUE.read_text(encoding="utf-8")
    assert translations.main([]) == 0
    assert translations.CATALOGUE.read_text(encoding="utf-8") == before
    assert capsys.readouterr().out == ""
