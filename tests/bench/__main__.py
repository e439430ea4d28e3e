"""Measures the rows that are named, or all, and prints one table."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from tests.bench.measuring import Row, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NOT_ROWS = {"__init__", "__main__", "corpus", "measuring", "collections"}


def names() -> list[str]:
    """The modules that have rows."""
    return sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in NOT_ROWS)


def measure(wanted: Iterable[str], trials: int | None = None) -> Iterator[Row]:
    """The rows of these modules, one after the other; `trials` goes to the one that makes trials."""
    for name in wanted:
        print(f"measuring {name} …", file=sys.stderr)
        rows = importlib.import_module(f"tests.bench.{name}").rows
        yield from map(row_of, rows(trials) if trials and name == "durability" else rows())


def table(rows: Iterable[Row]) -> Table:
    """The table to print."""
    shown = Table("work", title=f"Curator on {os.cpu_count()} cores")
    for heading in ("ours", "floor", "ratio"):
        shown.add_column(heading, justify="right")
    shown.add_column("target")
    shown.add_column("verdict")
    for row in rows:
        ours, floor = (f"{figure:,.{0 if figure >= 100 else 2}f} {row.unit}" for figure in (row.ours, row.floor))
        shown.add_row(row.work, ours, floor, f"{row.ratio:.2f}", row.target, row.verdict)
    return shown


def main() -> None:
    """Parse what is asked, measure it, print it."""
    asked = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    asked.add_argument("rows", nargs="*", choices=[*names(), []], metavar="rows", help=", ".join(names()))
    asked.add_argument("--json", type=Path, metavar="FILE", help="write the rows to a file as well")
    asked.add_argument("--trials", type=int, metavar="N", help="how many processes “durability” kills while they save")
    given = asked.parse_args()
    rows = list(measure(given.rows or names(), given.trials))
    Console(width=140).print(table(rows))
    if given.json:
        listed = [asdict(row) | {"ratio": round(row.ratio, 3), "verdict": row.verdict} for row in rows]
        given.json.write_text(json.dumps(listed, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
