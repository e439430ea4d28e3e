"""The layout `curator`: CSV files in which every number leads back to words, sources, caveats and decisions."""

from __future__ import annotations

from curator.exchange.exporters.curator_csv.writing import write
from curator.exchange.exporting import Layout

LAYOUT = Layout("curator", 1, "CSV files in which every number leads back to words, sources, caveats, decisions", write)
