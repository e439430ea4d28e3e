"""What an export says of itself beside its tables: the codebook for people, the data package for programs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from curator.exchange import codebook, data_package
from curator.exchange.data_package import Described
from curator.exchange.written_files import WrittenFile, write_file
from curator.store import snapshots
from curator.store.history import moment
from curator.store.queries import vocabularies

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from curator.exchange.codebook import Language
    from curator.exchange.columns import Table
    from curator.exchange.exporting import Order
    from curator.store.driver import Connection

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


PSEUDONYMS = "The names of the people who use the program are replaced by pseudonyms, also in what they wrote."


def criteria(order: Order) -> tuple[str, ...]:
    """The conditions that an event met, in sentences, and whether people's names are replaced."""
    wanted = (f"Events that meet the filter “{order.criteria}”.",) if order.criteria else ()
    named = (PSEUDONYMS,) if order.pseudonyms else ()
    return (*(ALL if order.unreviewed else REVIEWED), *wanted, *named)


def write(
    connection: Connection,
    order: Order,
    folder: Path,
    tables: Sequence[tuple[Table, WrittenFile]],
    *,
    back: str = "",
    sources: tuple[tuple[str, str, str], ...] = (),
    other: Sequence[tuple[Table, Sequence[WrittenFile]]] = (),
) -> tuple[WrittenFile, ...]:
    """Write codebook.md, the same in Arabic as codebook.ar.md, and datapackage.json beside the tables, in this order.

    `back` is what the codebook says of how to get from a number back to the words, `sources` are titles with addresses
    and licences,
    `other` the tables that are no CSV files, each with its parts.
    """
    title = _title(order, codebook.ENGLISH)
    shown = [
        *((f"{parts[0].name.split('/')[0]}/", table) for table, parts in other),
        *((file.name, table) for table, file in tables),
    ]
    terms = list(vocabularies.every(connection).values())

    def book(language: Language) -> bytes:
        told = language.told
        said = [*map(told, criteria(order)), "", language.page(back), *codebook.own_terms(terms, told)]
        return codebook.markdown(_title(order, language), "\n".join(said), shown, language).encode()

    clock = snapshots.state(connection).clock
    whole = Described(
        name=_slug(order.label),
        title=title,
        description=" ".join(criteria(order)),
        version=order.label,
        created=moment(clock).strftime("%Y-%m-%dT%H:%M:%SZ") if clock else "",
        sources=sources,
    )
    return (
        write_file(folder / order.named("codebook", ".md"), book(codebook.ENGLISH)),
        write_file(folder / order.named("codebook", ".ar.md"), book(codebook.ARABIC)),
        write_file(folder / data_package.NAME, data_package.encoded(whole, tables, excel=order.excel, other=other)),
    )


def _title(order: Order, language: Language) -> str:
    named = language.told("Curator export") + (f" “{order.label}”" if order.label else "")
    return named + (" (UNREVIEWED)" if order.unreviewed else "")


def _slug(label: str) -> str:
    """A name as data packages have it: lower-case letters, digits, hyphens."""
    words = re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")
    return f"curator-{words}" if words else "curator-export"
