"""The ledger as a page: claimed, itemised, residual side by side, and which events counted and which did not, and why."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from curator.core.wording import CLASSES, QUANTITIES, interval
from curator.ui.mirroring import as_it_runs
from curator.ui.type_scale import PAGE_HEADING, PAGE_TITLE
from curator.ui.words import in_own_direction, number, retold, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.ledger import Line
    from curator.ui.theme import Theme
    from curator.work.ledgers import Account


def ledger_page(accounts: Sequence[Account], theme: Theme) -> str:
    """The whole ledger in the colours of a theme."""
    style = (
        f"<style>body {{ color: {theme.ink}; }} .quiet {{ color: {theme.quiet}; }} a {{ color: {theme.accent}; }}"
        f" .warning {{ color: {theme.warning}; }} td, th {{ padding: 3px 8px 3px 0; text-align: left; }}"
        f" h1 {{ font-size: {PAGE_TITLE}; }} h2 {{ font-size: {PAGE_HEADING}; }}</style>"
    )
    if not accounts:
        body = f"<p class='quiet'>{tr('No claim gives a total. Totals come from infoboxes, and from claims of the kind aggregate.')}</p>"
    else:
        body = "".join(map(_account, accounts))
    return as_it_runs(f"<html><head>{style}</head><body><h1>{tr('Ledger')}</h1>{body}</body></html>")


def _account(account: Account) -> str:
    claim = account.total.claim
    said_by = account.said_by or tr("the text does not say who")
    head = f"<h2><a href='claim:{claim.uid}'>{escape(in_own_direction(claim.title))}</a></h2><p class='quiet'>{escape(said_by)}</p>"
    return head + "".join(map(_line, account.lines))


def _line(line: Line) -> str:
    count = line.count
    what, group = retold(QUANTITIES[count.quantity]), count.group or retold(CLASSES[count.person_class])
    whom = tr("{count}, {whom} (“{words}”)", count=what, whom=group, words=count.verbatim)
    claimed = tr("no number") if line.claimed is None else retold(interval(line.claimed.low, line.claimed.high))
    if line.part_of is not None:
        return f"<p>{tr('of whom')} {escape(claimed)} {escape(whom)}</p>" + _remarks(line)
    itemised = tr("nothing itemised")
    if line.itemised is not None:
        high = f"{line.itemised.high}{'+' if line.itemised.high_open else ''}"
        itemised = tr("{best} ({low} to {high})", best=line.itemised.best, low=line.itemised.low, high=high)
    rest = ""
    if line.residual is not None:
        rest = tr(
            "{best} ({bounds})", best=line.residual.best, bounds=retold(interval(line.residual.low, line.residual.high))
        )
    captions = (tr("claimed"), tr("itemised"), tr("unexplained rest"))
    head = "".join(f"<th class='quiet'>{each}</th>" for each in captions)
    cells = "".join(f"<td><b>{escape(each)}</b></td>" for each in (claimed, itemised, rest))
    return f"<p>{escape(whom)}</p><table><tr>{head}</tr><tr>{cells}</tr></table>{_remarks(line)}{_items(line)}"


def _remarks(line: Line) -> str:
    return "".join(f"<p class='warning'>{escape(retold(each))}</p>" for each in line.remarks)


def _items(line: Line) -> str:
    counted = [item for item in line.items if item.estimate is not None]
    left = [item for item in line.items if item.estimate is None]
    rows = "".join(
        f"<tr><td><a href='event:{item.event.uid}'>{escape(item.event.public_id)}</a></td><td>{escape(in_own_direction(item.event.title))}</td>"
        f"<td>{number(item.estimate.low)} – <b>{number(item.estimate.best)}</b> – {number(item.estimate.high)}"
        f"{'+' if item.estimate.high_open else ''}</td></tr>"
        f"<tr><td colspan='3' class='quiet'>{escape(retold(item.because))}</td></tr>"
        for item in counted
        if item.estimate is not None
    )
    why = "".join(
        f"<tr><td><a href='event:{item.event.uid}'>{escape(item.event.public_id)}</a></td><td>{escape(in_own_direction(item.event.title))}</td>"
        f"<td class='quiet'>{escape(retold(item.because))}</td></tr>"
        for item in left
    )
    parts = []
    if rows:
        parts.append(f"<p class='quiet'>{tr('Counted, and why')}</p><table>{rows}</table>")
    if why:
        parts.append(f"<p class='quiet'>{tr('Not counted, and why')}</p><table>{why}</table>")
    return "".join(parts)
