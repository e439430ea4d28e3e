"""Every text of the window goes through `tr` and has its translation; the catalogue has nothing else."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from tests.architecture.sources import sources
from tests.tools import translations
from tests.tools.texts_found import unknown_calls

if TYPE_CHECKING:
    from collections.abc import Iterator

SHOWING = {
    "QAction", "QCheckBox", "QGroupBox", "QLabel", "QPushButton", "QRadioButton", "addAction", "addItem", "addItems",
    "addMenu", "addRow", "addTab", "ask", "offer", "say", "setAccessibleDescription", "setAccessibleName",
    "setHeaderData", "setHorizontalHeaderLabels", "setPlaceholderText", "setPrefix", "setSpecialValueText",
    "setStatusTip", "setSuffix", "setText", "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle", "showText",
    "warn",
}  # fmt: skip
"""What shows a text to a person, or reads it aloud to one."""

NAMES = re.compile(r"https?://|\bCurator\b|</?\w[^>]*>")
"""What reads the same in every language, and the tags around words."""

ADVICE = "run `python -m tests.tools.translations` (CONTRIBUTING.md)"


def test_every_text_is_translated() -> None:
    waiting = translations.missing(
        translations.brought_up_to_date(translations.in_catalogue(), translations.in_source())
    )
    assert not waiting, f"{ADVICE}: " + "; ".join(text.source for text in waiting)


def test_the_catalogue_has_no_text_that_is_gone() -> None:
    gone = translations.in_catalogue().keys() - translations.in_source().keys()
    assert not gone, f"{ADVICE}: " + "; ".join(text.source for _, text in gone)


def test_translations_keep_the_places_of_their_texts() -> None:
    faults = [
        fault
        for (_, text), entry in translations.in_catalogue().items()
        if entry.forms
        for fault in translations.faults(text, entry)
    ]
    assert faults == []


def test_the_catalogue_is_in_the_order_that_the_tool_writes() -> None:
    entries = translations.brought_up_to_date(translations.in_catalogue(), translations.in_source())
    assert translations.CATALOGUE.read_text(encoding="utf-8") == translations.written(entries), ADVICE


def test_every_call_of_tr_has_a_text_that_can_be_found() -> None:
    assert unknown_calls() == []


def test_no_text_is_shown_that_did_not_go_through_tr() -> None:
    bare = [
        f"{source.at(call)} {words!r}"
        for source in sources("curator/ui")
        for call in ast.walk(source.tree)
        if isinstance(call, ast.Call) and ast.unparse(call.func).split(".")[-1] in SHOWING
        for given in call.args
        for words in _bare_words(given)
    ]
    assert bare == []


def test_qt_is_not_asked_for_translations_behind_the_catalogue() -> None:
    asked = [
        source.at(call)
        for source in sources("curator/ui")
        for call in ast.walk(source.tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and (call.func.attr == "tr" or ast.unparse(call.func).endswith("Application.translate"))
    ]
    assert asked == []


def _bare_words(given: ast.expr) -> Iterator[str]:
    """The words in an argument that stand there as they are, outside of any call."""
    match given:
        case ast.Constant(value=str(words)):
            if re.search(r"[A-Za-z]{2}", NAMES.sub("", words)):
                yield words
        case ast.JoinedStr(values=values):
            for each in values:
                yield from _bare_words(each)
        case ast.IfExp(body=body, orelse=other):
            yield from _bare_words(body)
            yield from _bare_words(other)
        case ast.BinOp(left=left, right=right):
            yield from _bare_words(left)
            yield from _bare_words(right)
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            for each in elements:
                yield from _bare_words(each)
        case _:
            pass
