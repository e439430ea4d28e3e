"""What every layout is given and gives back: the order, the progress, what was written, and why something was not."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from curator.core.errors import CuratorError
from curator.exchange.written_files import WrittenFile

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Sequence

    from curator.core.cases import Case
    from curator.exchange.csv_cells import Cell
    from curator.store.driver import Connection

UNREVIEWED = "UNREVIEWED"
"""Stands in the names of files, and in the column `reviewed`, where nobody has approved."""


class ExportFailedError(CuratorError):
    """The files could not be written."""


class NamedInOrderError(CuratorError):
    """The label or the filter has a name that the files are to hide."""


class UnknownLayoutError(CuratorError):
    """There is no layout of this name."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for: the release's label, whether events that nobody approved come too, whether Excel reads it.

    `criteria` is the filter that events have to meet, in the words of the events' filter line; empty = all. `pseudonyms` says
    that the names of the people who use the program are replaced: layouts read pseudonyms already, and need do nothing.
    """

    label: str = ""
    unreviewed: bool = False
    excel: bool = False
    criteria: str = ""
    pseudonyms: bool = False

    def named(self, stem: str, suffix: str) -> str:
        """The name of a file of this order."""
        return f"{stem}-{UNREVIEWED}{suffix}" if self.unreviewed else f"{stem}{suffix}"


class OpenTable(Protocol):
    """A table that rows are written into: a file, or a sheet of a workbook."""

    def add(self, row: Sequence[Cell]) -> None:
        """Write one row: a value for each column, in their order."""

    def add_all(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write these rows."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an export is, in events."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Written:
    """What a layout wrote: its files, how many events they have, how many were withheld and how many are gone.

    `criteria` are the conditions that an event met, in words; `rules` the ids of the counting rules that read numbers.
    """

    files: tuple[WrittenFile, ...]
    events: int
    withheld: int
    gone: int
    criteria: tuple[str, ...]
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished export: its folder, all its files in order of their names, how many events it has and left out, its layout."""

    folder: Path
    files: tuple[WrittenFile, ...]
    events: int
    withheld: int
    gone: int
    layout: str = ""


Write: TypeAlias = "Callable[[Connection, Order, Path], Generator[Progress, None, Written]]"
"""Writes the files of a layout into an empty folder, and can be stopped at each progress that it yields."""

Judge: TypeAlias = "Callable[[Connection], Callable[[Case], Iterable[str]]]"
"""Gives, for a collection, what tells why a layout has no place for an event, in sentences."""


WhyNot: TypeAlias = "Callable[[Case], Iterable[str]]"
"""The reasons, in sentences, for which there is no place for an event; none where there is."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A form of export: its name on the command line, its version, what it is in a sentence, and what writes it.

    `judge` looks at the layout's own conditions only: whoever approved an event.
    """

    name: str
    version: int
    title: str
    write: Write
    judge: Judge = lambda _connection: lambda _case: ()
