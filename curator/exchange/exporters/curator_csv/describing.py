"""The codebook and the data package of the layout `curator`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from curator.exchange import codebook, data_package
from curator.exchange.csv_files import WrittenFile, write_file
from curator.exchange.data_package import Described
from curator.exchange.exporters.curator_csv import (
    caveats,
    claim_parts,
    claims,
    decisions,
    disputes,
    events,
    figures,
    gone,
    links,
)
from curator.store import snapshots
from curator.store.history import moment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from curator.exchange.exporting import Order
    from curator.store.driver import Connection

TABLES = (
    events.TABLE,
    figures.TABLE,
    links.TABLE,
    claims.TABLE,
    claim_parts.COUNTS,
    claim_parts.CITATIONS,
    caveats.TABLE,
    disputes.TABLE,
    decisions.TABLE,
    gone.WITHHELD,
    gone.WITHDRAWN,
)
"""The tables of the layout, in the order in which the codebook tells of them."""

REVIEWED = (
    "An event is exported where somebody approved it, or its author, working alone, reviewed it.",
    "The approval vouches for exactly what stands there now; nothing about the event is disputed and undecided.",
    "No other event has its public id, and no two figures stand for one number.",
    "All other events stand in withheld.csv with the reason, those withdrawn or merged in withdrawn.csv.",
)

ALL = (
    "All events are exported, whether or not anybody approved them; the column reviewed says which nobody did.",
    "Those withdrawn or merged stand in withdrawn.csv.",
)

BACK = """\
## From a number back to the words

1. `events.csv` has the number: `killed_best`, say. Next to it stand how it was chosen (`killed_method`) and the counts
   that it rests on (`killed_rests_on`).
2. `event_figures.csv` has the same number with the reason in words, who set it and when, and what the rules propose now.
3. `claim_counts.csv` has each of those counts: what the words say, how they bound the number, and the claim that says so.
4. `claims.csv` has the claim: the exact words and where they stand in the article (its sha256 is given), the section, the
   speaker, the originator, the caveats. `claim_citations.csv` has what the article cites for it.
5. `event_claims.csv` says how the claim bears on the event and which claims are one voice.
6. `caveats.csv` has what speaks against taking the claim at face value, and where that comes from.
7. `disputes.csv` has what is or was contested, with all sides; `decisions.csv` who decided what, when and why.

low is the least number that an independent voice gives, high the highest that any names, best what the team holds. They
come about by the rules of the guide, “How figures come about”; no number is ever added up across sources.
"""


def criteria(order: Order) -> tuple[str, ...]:
    """The conditions that an event met, in sentences."""
    wanted = (f"Events that meet the filter “{order.criteria}”.",) if order.criteria else ()
    return (*(ALL if order.unreviewed else REVIEWED), *wanted)


def write(
    connection: Connection,
    order: Order,
    folder: Path,
    files: Mapping[str, WrittenFile],
    sources: tuple[tuple[str, str], ...],
) -> tuple[WrittenFile, ...]:
    """Write codebook.md and datapackage.json beside the tables, which are `files` by the names of the tables."""
    title = (
        "Curator export" + (f" “{order.label}”" if order.label else "") + (" (UNREVIEWED)" if order.unreviewed else "")
    )
    named = [(files[table.name].name, table) for table in TABLES]
    introduction = "\n".join([*criteria(order), "", BACK])
    book = codebook.markdown(title, introduction, named)
    clock = snapshots.state(connection).clock
    whole = Described(
        name=_slug(order.label),
        title=title,
        description=" ".join(criteria(order)),
        version=order.label,
        created=moment(clock).strftime("%Y-%m-%dT%H:%M:%SZ") if clock else "",
        sources=sources,
    )
    package = data_package.encoded(whole, [(table, files[table.name]) for table in TABLES], excel=order.excel)
    return (
        write_file(folder / order.named("codebook", ".md"), book.encode()),
        write_file(folder / data_package.NAME, package),
    )


def _slug(label: str) -> str:
    """A name as data packages have it: lower-case letters, digits, hyphens."""
    words = re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")
    return f"curator-{words}" if words else "curator-export"
