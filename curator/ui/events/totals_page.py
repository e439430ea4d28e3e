"""The totals as a page: by month, governorate, class of people and type, each with its low–high band."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF, QGuiApplication

from curator.core.counts import PersonClass
from curator.core.totals import By, totals
from curator.core.wording import CLASSES
from curator.exchange.report.bands import OPEN_END, bar
from curator.exchange.report.drawing import Drawing, mirrored
from curator.ui import own_words
from curator.ui.events.shapes_painted import image_in_page
from curator.ui.mirroring import as_it_runs, runs_right_to_left
from curator.ui.type_scale import PAGE_HEADING, PAGE_TITLE
from curator.ui.words import in_own_direction, number, retold, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.events import Estimate
    from curator.core.totals import Counted, Total
    from curator.ui.theme import Theme

WIDEST = 9
"""How wide the highest number's bar is, in heights of a line."""


def totals_page(found: Sequence[Counted], theme: Theme) -> str:
    """The whole page in the colours of a theme."""
    headings = {
        By.MONTH: tr("By month"),
        By.GOVERNORATE: tr("By governorate"),
        By.PERSON_CLASS: tr("By who they were"),
        By.EVENT_TYPE: tr("By type of event"),
    }
    parts = [f"<h2>{heading}</h2>{_table(totals(found, by), by, theme)}" for by, heading in headings.items()]
    style = (
        f"<style>body {{ color: {theme.ink}; }} .quiet {{ color: {theme.quiet}; }}"
        f" h1 {{ {PAGE_TITLE} }} h2 {{ {PAGE_HEADING} }} td, th {{ padding: 2px 12px 2px 0; text-align: left; }}"
        f" .name {{ white-space: nowrap; }}</style>"
    )
    about = tr(
        "Confirmed and imported numbers of people killed, each person counted once: duplicates, parts and withdrawn events are left out."
    )
    body = f"<h1>{tr('Totals')}</h1><p class='quiet'>{about}</p>{''.join(parts)}"
    return as_it_runs(f"<html><head>{style}</head><body>{body}</body></html>")


def _table(lines: Sequence[Total], by: By, theme: Theme) -> str:
    if not lines:
        return f"<p class='quiet'>{tr('No event yet.')}</p>"
    most = max((line.estimate.high for line in lines if line.estimate is not None), default=0)
    head = "".join(
        f"<th>{each}</th>" for each in ("", tr("low"), tr("best"), tr("high"), "", tr("events"), tr("without a number"))
    )
    return f"<table><tr>{head}</tr>{''.join(_row(line, by, most, theme) for line in lines)}</table>"


def _row(line: Total, by: By, most: int, theme: Theme) -> str:
    name = escape(in_own_direction(_label(line.label, by)))
    if line.estimate is None:
        return (
            f"<tr><td class='name'>{name}</td><td colspan='4' class='quiet'>{tr('no confirmed number')}</td>"
            f"<td>{number(line.events)}</td><td>{number(line.without)}</td></tr>"
        )
    low, best, high = line.estimate.low, line.estimate.best, line.estimate.high
    told = number(high) + ("+" if line.estimate.high_open else "")
    return (
        f"<tr><td class='name'>{name}</td><td>{number(low)}</td><td><b>{number(best)}</b></td><td>{told}</td>"
        f"<td>{_band(line.estimate, most, theme)}</td>"
        f"<td>{number(line.events)}</td><td>{number(line.without) if line.without else ''}</td></tr>"
    )


def _label(label: str, by: By) -> str:
    if not label:
        return tr("not known") if by is not By.PERSON_CLASS else tr("no confirmed number")
    if by is By.EVENT_TYPE:
        return own_words.event_type(label)
    return retold(CLASSES[PersonClass(label)]) if by is By.PERSON_CLASS else retold(label)


def _band(estimate: Estimate, most: int, theme: Theme) -> str:
    """A bar from 0: full up to low, paler up to high, with a line at best; an arrow where nobody names a top."""
    if not most:
        return ""
    high = QFontMetricsF(QGuiApplication.font()).height()
    widest = WIDEST * high
    drawing = Drawing(widest + OPEN_END + 3, high, tuple(bar(estimate, (1.5, 0), high, widest / most)))
    return image_in_page(mirrored(drawing) if runs_right_to_left() else drawing, theme)
