"""One row of UCDP GED as an incident: what its cells say, and what is wrong or remarkable about them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from curator.core.counts import PersonClass
from curator.core.dates import DateSpan
from curator.core.places import Spot
from curator.exchange.claim_lines import Fault
from curator.exchange.ucdp.columns import ID

if TYPE_CHECKING:
    from collections.abc import Mapping

    from curator.exchange.ucdp.table import Row

CLASSES = {
    "deaths_a": PersonClass.SIDE_A,
    "deaths_b": PersonClass.SIDE_B,
    "deaths_civilians": PersonClass.CIVILIAN,
    "deaths_unknown": PersonClass.UNKNOWN,
}
"""The columns with deaths by class."""

STATE_BASED, ONE_SIDED = 1, 3
"""Types of violence: with a state as a side; of an armed group against civilians."""


class Oddity(StrEnum):
    """What a row may break of the rules that its own codebook gives, told to a person and taken in all the same."""

    ORDER = "low ≤ best ≤ high does not hold"
    SUM = "best is not the sum of the deaths by class"
    DATES = "the precision code of the date does not fit the days"


@dataclass(frozen=True, slots=True)
class Incident:
    """What the cells of a row say; `deaths` has only the classes with deaths: 0 stands there for "none counted" too."""

    foreign_id: str
    dyad: str
    type_of_violence: int
    clarity: int
    when: DateSpan
    where: Spot
    side_a: str
    side_b: str
    low: int
    best: int
    high: int
    deaths: tuple[tuple[PersonClass, int], ...]
    date_precision: int

    @property
    def oddities(self) -> tuple[Oddity, ...]:
        """What the row breaks of its own rules."""
        breaks = {
            Oddity.ORDER: not self.low <= self.best <= self.high,
            Oddity.SUM: self.best != sum(number for _, number in self.deaths),
            Oddity.DATES: self.date_precision != self.when.precision,
        }
        return tuple(each for each, broken in breaks.items() if broken)


class _WrongCellError(Exception):
    """A cell does not hold what its column is for; the message says it without a full stop."""


def read(row: Row) -> Incident | Fault:
    """The incident of a row, or the first thing that is wrong with it."""
    try:
        return _incident(dict(row.cells))
    except _WrongCellError as wrong:
        return Fault(row.line, str(wrong))


def _incident(cells: Mapping[str, str]) -> Incident:
    if not cells[ID].strip():
        message = "id is empty"
        raise _WrongCellError(message)
    deaths = [(who, _number(cells, column)) for column, who in CLASSES.items()]
    return Incident(
        cells[ID].strip(),
        cells["dyad_name"].strip(),
        _number(cells, "type_of_violence", 1, 3),
        _number(cells, "event_clarity", 1, 2),
        _span(cells),
        _spot(cells),
        cells["side_a"].strip(),
        cells["side_b"].strip(),
        _number(cells, "low"),
        _number(cells, "best"),
        _number(cells, "high"),
        tuple([(who, number) for who, number in deaths if number]),
        _number(cells, "date_prec", 1, 5),
    )


# a program that knows numbers only with a point writes 3.0
_WHOLE = re.compile(r"([0-9]{1,9})(?:\.0+)?")
_DEGREES = re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{1,15})?")
_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?: 00:00:00(?:\.0+)?)?")


def _number(cells: Mapping[str, str], column: str, least: int = 0, most: int | None = None) -> int:
    text = cells[column]
    found = _WHOLE.fullmatch(text)
    number = int(found[1]) if found else -1
    if number < least or (most is not None and number > most):
        wanted = "a whole number of people" if most is None else f"a whole number from {least} to {most}"
        message = f"{column} is “{text}”, which is not {wanted}"
        raise _WrongCellError(message)
    return number


def _span(cells: Mapping[str, str]) -> DateSpan:
    first, last = _day(cells, "date_start"), _day(cells, "date_end")
    if last < first:
        message = f"date_end, {last}, lies before date_start, {first}"
        raise _WrongCellError(message)
    return DateSpan(first, last)


def _day(cells: Mapping[str, str], column: str) -> date:
    found = _DAY.fullmatch(cells[column])
    try:
        return date.fromisoformat(found[1] if found else "")
    except ValueError as error:
        message = f"{column} is “{cells[column]}”, which is not a day as 2016-12-31"
        raise _WrongCellError(message) from error


def _spot(cells: Mapping[str, str]) -> Spot:
    name = cells["where_coordinates"].strip()
    precision = _number(cells, "where_prec", 1, 7)
    admin1 = cells["adm_1"].strip()
    if not cells["latitude"] and not cells["longitude"]:
        return Spot(name, admin1, precision=precision)
    return Spot(name, admin1, _degrees(cells, "latitude", 90), _degrees(cells, "longitude", 180), precision)


def _degrees(cells: Mapping[str, str], column: str, most: int) -> Decimal:
    text = cells[column]
    degrees = Decimal(text) if _DEGREES.fullmatch(text) else None
    if degrees is None or abs(degrees) > most:
        message = f"{column} is “{text}”, which is not a number of degrees from -{most} to {most}"
        raise _WrongCellError(message)
    return degrees
