"""Numbers about a collection: the ledger of claimed totals, and how much of what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.collection_argument import collection_argument, reading
from curator.core.wording import CLASSES, QUANTITIES, interval
from curator.store.queries import situations, stock
from curator.work import ledgers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.ledger import Line
    from curator.work.ledgers import Account


@click.command()
@collection_argument
@answers.json_option
def ledger(collection: Path) -> None:
    """Set each claimed total of COLLECTION beside the events that may explain it; the two are never added."""
    with reading(collection) as opened:
        accounts = ledgers.accounts(opened.connection)
    document = [
        {
            "claim": account.total.claim.uid,
            "title": account.total.claim.title,
            "said_by": account.said_by,
            "lines": [_document(line) for line in account.lines],
        }
        for account in accounts
    ]
    lines = [line for account in accounts for line in _told(account)]
    answers.give(document, lines or ["No claim gives a total."])


def _document(line: Line) -> dict[str, object]:
    return {
        "quantity": line.count.quantity,
        "class": line.count.person_class,
        "group": line.count.group,
        "verbatim": line.count.verbatim,
        "part_of": line.part_of,
        "claimed": None if line.claimed is None else {"low": line.claimed.low, "high": line.claimed.high},
        "itemised": line.itemised,
        "residual": line.residual,
        "remarks": line.remarks,
        "counted": [
            {"event": item.event.public_id, "estimate": item.estimate, "because": item.because}
            for item in line.items
            if item.estimate is not None
        ],
        "left_out": [
            {"event": item.event.public_id, "because": item.because} for item in line.items if item.estimate is None
        ],
    }


def _told(account: Account) -> Iterator[str]:
    yield f"{account.total.claim.title} · {account.said_by or 'the text does not say who'}"
    for line in account.lines:
        whom = f"{QUANTITIES[line.count.quantity]}, {line.count.group or CLASSES[line.count.person_class]}"
        claimed = "no number" if line.claimed is None else interval(line.claimed.low, line.claimed.high)
        if line.part_of is not None:
            yield f"  of whom {claimed} {whom} (“{line.count.verbatim}”)"
            continue
        yield f"  {whom} (“{line.count.verbatim}”)"
        yield f"    claimed   {claimed}"
        if line.itemised is None:
            yield "    itemised  nothing"
        else:
            high = f"{line.itemised.high}{'+' if line.itemised.high_open else ''}"
            yield f"    itemised  {line.itemised.best} ({line.itemised.low} to {high})"
        if line.residual is not None:
            yield f"    rest      {line.residual.best} ({interval(line.residual.low, line.residual.high)})"
        yield from (f"    {remark}" for remark in line.remarks)
        for item in line.items:
            number = "not counted" if item.estimate is None else f"{item.estimate.best}"
            yield f"      {item.event.public_id} {answers.short(item.event.title, 44)}: {number}. {item.because}".rstrip()


@click.command()
@collection_argument
@answers.json_option
def stats(collection: Path) -> None:
    """Say how much of what COLLECTION has."""
    with reading(collection) as opened:
        numbers = stock.numbers(opened.connection)
        numbers["open disputes"] = situations.open_disputes(opened.connection)
    answers.give(numbers, (f"{number:>9,}  {what}" for what, number in numbers.items()))
