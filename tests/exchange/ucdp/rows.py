"""Files in the form of UCDP GED with invented rows."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from curator.exchange.ucdp.columns import GED_19_1, GED_23_1, LAYOUTS

if TYPE_CHECKING:
    from pathlib import Path

ROW = {
    **dict.fromkeys(LAYOUTS[GED_23_1], ""),
    "id": "7001",
    "year": "2017",
    "type_of_violence": "1",
    "dyad_name": "Hill guard - River front",
    "side_a": "Hill guard",
    "side_b": "River front",
    "number_of_sources": "1",
    "source_article": '"Valley Post,2017-03-02,Clash at the ford"',
    "where_prec": "2",
    "where_coordinates": "Kafr Zayt village",
    "adm_1": "North valley",
    "adm_2": "Upper ford",
    "latitude": "35.371500",
    "longitude": "-36.6",
    "country": "Velira",
    "event_clarity": "1",
    "date_prec": "1",
    "date_start": "2017-03-01",
    "date_end": "2017-03-01",
    "deaths_a": "1",
    "deaths_b": "2",
    "deaths_civilians": "0",
    "deaths_unknown": "0",
    "low": "2",
    "best": "3",
    "high": "5",
}
"""A row that holds together."""


def row(**cells: object) -> dict[str, str]:
    """The row with other cells."""
    return {**ROW, **{name: str(value) for name, value in cells.items()}}


def table(*rows: dict[str, str], layout: str = GED_23_1) -> str:
    """A file of rows as text."""
    told = io.StringIO()
    writer = csv.DictWriter(told, LAYOUTS[layout], extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return told.getvalue()


def write(folder: Path, *rows: dict[str, str], layout: str = GED_23_1, name: str = "ged.csv") -> Path:
    """A file of rows."""
    path = folder / name
    path.write_bytes(table(*rows, layout=layout).encode())
    return path


__all__ = ["GED_19_1", "GED_23_1", "ROW", "row", "table", "write"]
