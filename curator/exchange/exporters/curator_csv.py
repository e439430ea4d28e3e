"""The layout `curator`: CSV files in which every number leads back to words, sources, caveats and decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.exchange import describing
from curator.exchange.csv_files import CsvFolder
from curator.exchange.exporting import Layout, Order, Progress, Written
from curator.exchange.release_tables import tables
from curator.exchange.release_tables.writing import each_row

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from curator.store.driver import Connection


def write(connection: Connection, order: Order, folder: Path) -> Generator[Progress, None, Written]:
    """Write the files of the layout into an empty folder."""
    with CsvFolder(folder, order) as files:
        found = yield from each_row(connection, order, files.open)
        written = files.finish()
    described = describing.write(connection, order, folder, written, back=tables.BACK, sources=found.sources)
    return found.written((*(file for _, file in written), *described))


LAYOUT = Layout("curator", 1, "CSV files in which every number leads back to words, sources, caveats, decisions", write)
