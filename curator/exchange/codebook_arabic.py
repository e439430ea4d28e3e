"""The words of the codebook in Arabic: a table of texts and templates in `resources/codebook/`, and pages made of them.

A text that the table does not have stays in English; a test fails on one of ours.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from curator import assets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_PLACE = re.compile(r"\{(\w+)\}")
_MARKER = re.compile(r"#+ |- |\d+\. ")


@cache
def _texts() -> Mapping[str, str]:
    lines = (assets.folder("resources") / "codebook" / "ar.tsv").read_text("utf-8").splitlines()
    return {text: arabic for text, _, arabic in (line.partition("\t") for line in lines)}


@cache
def _templates() -> Sequence[tuple[re.Pattern[str], str]]:
    found = []
    for text, arabic in _texts().items():
        if _PLACE.search(text):
            pieces = _PLACE.split(text)
            pattern = "".join(
                re.escape(piece) if place % 2 == 0 else f"(?P<{piece}>.*)" for place, piece in enumerate(pieces)
            )
            found.append((re.compile(pattern), arabic))
    return found


def known(text: str) -> str | None:
    """A text in Arabic; None where the table has neither it nor a template for it."""
    if not text or text in _texts():
        return _texts().get(text, "")
    for template, arabic in _templates():
        found = template.fullmatch(text)
        if found is not None:
            return arabic.format(**{name: told(words) for name, words in found.groupdict().items()})
    return None


def told(text: str) -> str:
    """A text in Arabic, or as it is."""
    arabic = known(text)
    return text if arabic is None else arabic


def blocks(text: str) -> Sequence[tuple[str, str]]:
    """The headings, entries of lists and paragraphs of a text in Markdown: what marks each, and its words in one line."""
    found: list[tuple[str, list[str]]] = []
    is_open = False
    for line in text.splitlines():
        marker = _MARKER.match(line)
        if marker is not None or (line and not is_open):
            found.append((marker[0] if marker else "", [line[marker.end() :] if marker else line]))
        elif line:
            found[-1][1].append(line.strip())
        is_open = bool(line)
    return [(marker, " ".join(words)) for marker, words in found]


def page(text: str) -> str:
    """A text in Markdown, block by block in Arabic."""
    lines: list[str] = []
    for marker, words in blocks(text):
        if not marker.startswith(("- ", "#")) and not marker[:1].isdigit() and lines:
            lines.append("")
        if marker.startswith("#"):
            lines += ["", f"{marker}{told(words)}", ""]
        else:
            lines.append(f"{marker}{told(words)}")
    return "\n".join(lines).strip("\n") + "\n"


def running(text: str) -> str:
    """A page that runs from right to left, wherever Markdown is shown as HTML."""
    return f'<div dir="rtl" lang="ar">\n\n{text}\n</div>\n'
