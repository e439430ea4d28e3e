"""Taking in rows of foreign event data, and telling what came of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.collection_argument import writing
from curator.cli.progress import shown
from curator.core.wording import listed, quoted
from curator.exchange.ucdp.columns import VERSIONS
from curator.exchange.ucdp.refusals import FaultyRowsError
from curator.exchange.ucdp.taking_in import import_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.exchange.ucdp.incidents import Oddity
    from curator.exchange.ucdp.taking_in import Imported

SHOWN = 20
"""How many lines or changed rows are named to a person; JSON has all."""


def rows_taken_in(collection: Path, items: Sequence[Path | str], *, plain: bool) -> None:
    """Take in the one file of rows that was given; `plain` says that no option for articles came with it."""
    if not plain or len(items) != 1 or not isinstance(items[0], Path):
        message = "rows of UCDP GED are imported from one file, without the options for articles"
        raise click.UsageError(message)
    with writing(collection) as opened:
        try:
            done = import_file(opened, items[0], lambda rows: shown(rows, "Importing"))
        except FaultyRowsError as refusal:
            faults = [{"line": fault.line, "because": fault.because} for fault in refusal.faults]
            lines = [str(fault) for fault in refusal.faults]
            answers.refuse(refusal, document={"error": refusal.sentence, "faults": faults}, lines=lines)
        answers.past_stopping()
    answers.give(_document(done), list(_lines(done)), answers.WAITS if done.waits else answers.DONE)


def _document(done: Imported) -> dict[str, object]:
    return {
        "file": done.name,
        "layout": done.layout,
        "absent": done.absent,
        "unknown": done.unknown,
        "rows": done.rows,
        "new": done.new,
        "known": done.known,
        "older": done.older,
        "changed": done.changed,
        "oddities": [{"what": str(each), "lines": lines} for each, lines in done.oddities.items() if lines],
    }


def _lines(done: Imported) -> Iterator[str]:
    told = [f"{done.new:,} new", f"{done.known:,} known already", f"{len(done.changed):,} changed"]
    told += [f"{done.older:,} passed over, since a newer version of them is here"] if done.older else []
    yield f"{done.name}: {VERSIONS[done.layout]}, {answers.many(done.rows, 'row')}: {', '.join(told)}."
    if done.absent:
        yield f"  The file lacks {listed(done.absent)}: these cells stay empty."
    if done.unknown:
        yield f"  Kept as they stand, and not read: {quoted(done.unknown)}."
    for each, lines in done.oddities.items():
        if lines:
            yield _odd(each, lines)
    for change in done.changed[:SHOWN]:
        stays = f"; {', '.join(change.kept)} stays as a person set it" if change.kept else ""
        yield f"  {change.event} (id {change.foreign_id}, line {change.line}): {', '.join(change.columns)}{stays}"
    if len(done.changed) > SHOWN:
        yield f"  and {len(done.changed) - SHOWN:,} more: --json names them all"


def _odd(oddity: Oddity, lines: Sequence[int]) -> str:
    named = ", ".join(map(str, lines[:SHOWN])) + (" … (--json names them all)" if len(lines) > SHOWN else "")
    where = "line" if len(lines) == 1 else "lines"
    return f"Look at {answers.many(len(lines), 'row')} where {oddity}, taken in as they stand: {where} {named}."
