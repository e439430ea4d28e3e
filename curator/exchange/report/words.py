"""How a report words what stands in the cells of a release."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from curator.core.concurrent import split
from curator.core.events import Estimate
from curator.core.ids import kind_of
from curator.exchange.columns import LIST_SEPARATOR
from curator.exchange.report.nodes import Line, own
from curator.exchange.report.speech import safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.exchange.csv_cells import Cell
    from curator.exchange.report.speech import Speech


def safe_own(words: Cell) -> Line:
    """Somebody's words, made safe."""
    return own(safe(str(words or "")))


def parts(cell: Cell) -> list[str]:
    """The values of a cell that holds several."""
    return [each for each in str(cell or "").split(LIST_SEPARATOR) if each]


def joined(words: Iterable[str]) -> str:
    """Words beside each other, empty ones left out."""
    return " · ".join(filter(None, words))


def days_told(first: Cell, last: Cell, speech: Speech) -> str:
    """The days of an event: one, or from – to; an end that is not known is said to be."""
    ends = [each.isoformat() if isinstance(each, date) else None for each in (first, last)]
    match ends:
        case [None, None]:
            return speech.tr("not known")
        case [None, end]:
            return speech.tr("until {day}; when it began is not known", day=end)
        case [start, None]:
            return speech.tr("from {day}; when it ended is not known", day=start)
        case [start, end]:
            return str(start) if start == end else speech.isolated(f"{start} – {end}")
    return ""


def moment_told(cell: Cell, speech: Speech) -> str:
    """A moment in UTC to the minute."""
    return speech.isolated(f"{str(cell)[:16].replace('T', ' ')} UTC") if cell else speech.tr("not known")


def estimate_of(row: Mapping[str, Cell], prefix: str = "") -> Estimate | None:
    """The numbers of a row; None where there are none."""
    low, best, high = (row[f"{prefix}{each}"] for each in ("low", "best", "high"))
    if low is None or best is None or high is None:
        return None
    return Estimate(int(str(low)), int(str(best)), int(str(high)), bool(row[f"{prefix}high_open"]))


def field_told(field: str, speech: Speech) -> str:
    """What a dispute is about; of concurrent edits the field and the kind of record."""
    about = split(field)
    if about is None:
        return speech.retold(field)
    record, name = about
    return speech.tr(
        "{field} of one {kind}",
        field=speech.named(name, "field"),
        kind=speech.retold(kind_of(record).replace("_", " ")),
    )


def caveats_named(cell: Cell, speech: Speech) -> str:
    """Kinds of caveat, each by its name."""
    return ("، " if not speech.is_english else ", ").join(speech.named(each, "CaveatKind") for each in parts(cell))
