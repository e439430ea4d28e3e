"""The formula guard: cells that a spreadsheet would run are marked, and the mark can be taken off again.

Excel and LibreOffice run a cell of a CSV file that begins with = + - or @, in half or full width, after white space too; a
TAB or a line break at its start can move the rest to where it would be run. Such a text gets an apostrophe in front. A
plain negative number stays a number.

A file for Excel gets more of them. Spreadsheets take 10-12 for a day, 1E5 for 100000, 00123 for 123 and “344+” for 344,
and say nothing: such texts get the apostrophe too. And they go by the list separator of their machine, which may be a
semicolon: what stands after a semicolon, a tab or a line break inside of a text is guarded as if a cell began there.

The rules look through apostrophes at the start of a text, so a text that was guarded is told from one that began with an
apostrophe anyway: `unguard(guard(text)) == text` for every text, in both forms.

Source: OWASP, "CSV Injection", and Application Security Verification Standard 5.0, 1.2.10.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

GUARD = "'"
"""What goes before a text that a spreadsheet would run."""

_OPERATORS = "=+-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋﬩−"  # noqa: RUF001 the look-alikes are what is guarded against
_CONTROLS = "\x00-\x1f\x7f\x85\u2028\u2029"
# white space, quotation marks and characters without width that a spreadsheet may drop before it reads the rest
_PASSED_OVER = (
    ' "\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u202a-\u202f\u205f-\u206f\u2800'
    "\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff"
)

_WOULD_RUN = re.compile(f"'*[{_PASSED_OVER}']*[{_CONTROLS}{re.escape(_OPERATORS)}]")
_NUMBER = re.compile(r"'*-[0-9]+(?:\.[0-9]+)?")
_FIRST = re.compile(f"[{_PASSED_OVER}{_CONTROLS}{re.escape(_OPERATORS)}']")

SUSPECT = frozenset(chr(code) for code in [*range(0x10000), *range(0xE0000, 0xE1000)] if _FIRST.match(chr(code)))
"""The characters with which a text that needs a guard can begin; one that begins otherwise never needs one."""

_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
    "|يناير|فبراير|مارس|أبريل|إبريل|ابريل|مايو|يونيو|يونيه|يوليو|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
    "|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|الأول|الثاني"
)
_AS_NUMBER = re.compile(
    rf"'*(?:[\d\s.,:;/()%$€£¥٪٫٬'’+−-]|(?<=[\d.])e[+-]?(?=\d)|am|pm|ص|م|{_MONTHS})*",  # noqa: RUF001 signs that stand in numbers
    re.IGNORECASE,
)
_AS_WORD = re.compile(r"'*(?:true|false|#[a-z0/]+[!?]?)", re.IGNORECASE)
_STAYS = re.compile(r"'*(?:0|-?[1-9][0-9]{0,10})")
_DIGIT = re.compile(r"\d")
_BREAKS = re.compile("([;\t\r\n])")


def would_run(text: str) -> bool:
    """Whether a spreadsheet might run a cell with this text, apostrophes at its start left out."""
    return _WOULD_RUN.match(text) is not None and _NUMBER.fullmatch(text) is None


def would_change(text: str) -> bool:
    """Whether Excel might take a cell with this text for a number, a day, a time or a truth value, and show it otherwise.

    Apostrophes at its start are left out. Whole numbers of up to eleven digits stay as they are. Names of months are the
    English and the Arabic ones.
    """
    if _AS_WORD.fullmatch(text):
        return True
    return _AS_NUMBER.fullmatch(text) is not None and _DIGIT.search(text) is not None and _STAYS.fullmatch(text) is None


def guard(text: str) -> str:
    """The text as it may stand in a cell."""
    return GUARD + text if would_run(text) else text


def unguard(cell: str) -> str:
    """The text that was guarded as this cell."""
    return cell[1:] if cell.startswith(GUARD) and would_run(cell[1:]) else cell


def guard_for_excel(text: str) -> str:
    """The text as it may stand in a cell of a file for Excel."""
    inside = _each_part(guard, text)
    return GUARD + inside if would_run(inside) or would_change(inside) else inside


def unguard_for_excel(cell: str) -> str:
    """The text that was guarded as this cell of a file for Excel."""
    rest = cell[1:]
    return _each_part(unguard, rest if cell.startswith(GUARD) and (would_run(rest) or would_change(rest)) else cell)


def _each_part(guarding: Callable[[str], str], text: str) -> str:
    """A text, each part of it after a break guarded, or the guards taken off again; they hold no breaks themselves."""
    if _BREAKS.search(text) is None:
        return text
    first, *others = _BREAKS.split(text)
    return "".join([first, *(part if _BREAKS.match(part) else guarding(part) for part in others)])
