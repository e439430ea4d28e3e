"""The formula guard: cells that a spreadsheet would run are marked, and the mark can be taken off again.

Excel and LibreOffice run a cell of a CSV file that begins with = + - or @, in half or full width, after white space too; a
TAB or a line break at its start can move the rest to where it would be run. Such a text gets an apostrophe in front. A
plain negative number stays a number.

The rule looks through apostrophes at the start of a text, so a text that was guarded is told from one that began with an
apostrophe anyway: `unguard(guard(text)) == text` for every text.

Source: OWASP, "CSV Injection", and Application Security Verification Standard 5.0, 1.2.10.
"""

from __future__ import annotations

import re

GUARD = "'"
"""What goes before a text that a spreadsheet would run."""

_OPERATORS = "=+-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋﬩−"  # noqa: RUF001 the look-alikes are what is guarded against
_CONTROLS = "\x00-\x1f\x7f\x85\u2028\u2029"
# white space, quotation marks and characters without width that a spreadsheet may drop before it reads the rest
_PASSED_OVER = ' "\u00a0\u1680\u180e\u2000-\u200f\u202a-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff\u00ad\u061c'

_WOULD_RUN = re.compile(f"'*[{_PASSED_OVER}']*[{_CONTROLS}{re.escape(_OPERATORS)}]")
_NUMBER = re.compile(r"'*-[0-9]+(?:\.[0-9]+)?")
_FIRST = re.compile(f"[{_PASSED_OVER}{_CONTROLS}{re.escape(_OPERATORS)}']")

SUSPECT = frozenset(chr(code) for code in range(0x10000) if _FIRST.match(chr(code)))
"""The characters with which a text that needs a guard can begin; one that begins otherwise never needs one."""


def would_run(text: str) -> bool:
    """Whether a spreadsheet might run a cell with this text, apostrophes at its start left out."""
    return _WOULD_RUN.match(text) is not None and _NUMBER.fullmatch(text) is None


def guard(text: str) -> str:
    """The text as it may stand in a cell."""
    return GUARD + text if would_run(text) else text


def unguard(cell: str) -> str:
    """The text that was guarded as this cell."""
    return cell[1:] if cell.startswith(GUARD) and would_run(cell[1:]) else cell
