"""What a file of event data would bring, before any of it is taken in: rows, columns, and each line that a person must see."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout

from curator.exchange.ucdp.columns import VERSIONS
from curator.ui.context_help import help_in
from curator.ui.mirroring import as_it_runs
from curator.ui.type_scale import PAGE_HEADING, PAGE_TITLE
from curator.ui.words import in_own_direction, named, number, retold, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from curator.exchange.ucdp.in_steps import Looked
    from curator.ui.theme import Theme
    from curator.ui.workplace import Workplace

MOST_LINES = 2_000
"""So many lines of one kind are named."""


class EventDataDialog(QDialog):
    """Shows what was found in a file; `accepted` asks to take it in."""

    help_anchor = "ucdp"

    def __init__(self, workplace: Workplace, looked: Looked, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import event data"))
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(tr("What the file would bring"))
        self.page.setHtml(event_data_page(looked, workplace.theme))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        self.take = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.take.setText(tr("Take in"))
        self.take.setEnabled(brings_something(looked))
        self.cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.cancel.setText(tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)
        letter, window = self.fontMetrics(), parent.window().size()
        self.resize(
            min(letter.averageCharWidth() * 96, window.width()), min(letter.height() * 26, window.height() * 9 // 10)
        )
        help_in(self, workplace)
        (self.take if self.take.isEnabled() else self.cancel).setFocus()


def brings_something(looked: Looked) -> bool:
    """Whether there is something to take in, and nothing at fault."""
    return not looked.faults and bool(looked.would_bring.new or looked.would_bring.changed)


def event_data_page(looked: Looked, theme: Theme) -> str:
    """What was found in a file, in the colours of a theme."""
    style = (
        f"<style>body {{ color: {theme.ink}; }} .quiet {{ color: {theme.quiet}; }} .warning {{ color: {theme.warning}; }}"
        f" h1 {{ font-size: {PAGE_TITLE}; }} h2 {{ font-size: {PAGE_HEADING}; }}</style>"
    )
    found = looked.would_bring
    parts = [f"<h1>{escape(in_own_direction(found.name))}</h1>", _paragraph(_rows(looked))]
    if looked.faults:
        parts.append(f"<p class='warning'>{escape(retold(looked.refusal))}</p>")
        parts.append(
            _items(
                tr("Line {line}: {because}.", line=each.line, because=retold(each.because)) for each in looked.faults
            )
        )
    elif not brings_something(looked):
        parts.append(_paragraph(tr("There is nothing new in this file: taking it in would change nothing.")))
    for oddity, lines in found.oddities.items():
        if lines:
            parts.append(f"<h2>{escape(tr('Rows to look at: {rule}', rule=named(oddity)))}</h2>")
            parts.append(_paragraph(tr("They are taken in as they stand; the bounds of ours hold all their numbers.")))
            parts.append(_paragraph(_lines(lines)))
    if found.changed:
        parts.append(f"<h2>{escape(tr('Rows that the file has otherwise than they are here'))}</h2>")
        parts.append(_items(_changed(looked)))
    if found.absent or found.unknown:
        parts.append(f"<h2>{escape(tr('Columns'))}</h2>")
    if found.absent:
        parts.append(
            _paragraph(tr("Missing, so that these cells stay empty: {columns}.", columns=", ".join(found.absent)))
        )
    if found.unknown:
        parts.append(
            _paragraph(
                tr("Not known, so that they are kept and not read: {columns}.", columns=", ".join(found.unknown))
            )
        )
    return as_it_runs(f"<html><head>{style}</head><body>{''.join(parts)}</body></html>")


def _rows(looked: Looked) -> str:
    found = looked.would_bring
    said = tr(
        "{version}. Rows: {rows}. New: {new}. Known already: {known}. Changed: {changed}.",
        version=VERSIONS[found.layout],
        rows=found.rows,
        new=found.new,
        known=found.known,
        changed=len(found.changed),
    )
    if found.older:
        said += " " + tr("Passed over, since a newer version of them is here: {older}.", older=found.older)
    return said


def _changed(looked: Looked) -> Iterable[str]:
    for each in looked.would_bring.changed[:MOST_LINES]:
        said = tr(
            "{event} (line {line}): {columns}.", event=each.event, line=each.line, columns=", ".join(each.columns)
        )
        if each.kept:
            said += " " + tr("Stays as a person set it: {fields}.", fields=", ".join(map(retold, each.kept)))
        yield said
    left = len(looked.would_bring.changed) - MOST_LINES
    if left > 0:
        yield tr("And more: {left}.", left=left)


def _lines(lines: list[int]) -> str:
    said = tr("Lines: {lines}.", lines=", ".join(map(number, lines[:MOST_LINES])))
    return said if len(lines) <= MOST_LINES else f"{said} {tr('And more: {left}.', left=len(lines) - MOST_LINES)}"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _items(texts: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>"
