"""When: intervals of days with derived precision.

Source of the precision codes: UCDP GED codebook 23.1, `date_prec`; the spans are those of the project's guide.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DateRole(StrEnum):
    """What a date in a text is the date of."""

    EVENT = "event"
    DEATH = "death"
    INJURY = "injury"
    ABDUCTION = "abduction"
    DISCOVERY = "discovery"
    REPORT = "report"
    CLAIM_MADE = "claim_made"


@dataclass(frozen=True, slots=True)
class DateSpan:
    """From `earliest` to `latest`, both included; None = open on that side."""

    earliest: date | None
    latest: date | None

    def __post_init__(self) -> None:
        """Refuse a span that runs backwards or says nothing.

        Raises:
            ValueError: both ends are open, or the span ends before it begins.
        """
        if self.earliest is None and self.latest is None:
            message = "a span of days needs at least one end"
            raise ValueError(message)
        if self.earliest is not None and self.latest is not None and self.latest < self.earliest:
            message = f"a span of days runs forward, not {self.earliest}…{self.latest}"
            raise ValueError(message)

    @property
    def days(self) -> int | None:
        """How many days it covers, both ends counted; None where an end is open."""
        if self.earliest is None or self.latest is None:
            return None
        return (self.latest - self.earliest).days + 1

    @property
    def precision(self) -> int | None:
        """1 one day · 2 two to six days · 3 a week · 4 eight to 31 days · 5 up to a year; None = open or longer."""
        days = self.days
        if days is None or days > 366:
            return None
        for code, longest in ((1, 1), (2, 6), (3, 7), (4, 31)):
            if days <= longest:
                return code
        return 5

    @property
    def crosses_years(self) -> bool:
        """Whether it begins in one calendar year and ends in another (or is open)."""
        return self.earliest is None or self.latest is None or self.earliest.year != self.latest.year

    def meets(self, other: DateSpan) -> bool:
        """Whether the two can be the same day."""
        begins, ends, others_begin, others_end = self.earliest, self.latest, other.earliest, other.latest
        return (begins is None or others_end is None or begins <= others_end) and (
            others_begin is None or ends is None or others_begin <= ends
        )

    def joined(self, other: DateSpan) -> DateSpan | None:
        """The smallest span that holds both; None where nothing would be left but open ends."""
        earliest = None if self.earliest is None or other.earliest is None else min(self.earliest, other.earliest)
        latest = None if self.latest is None or other.latest is None else max(self.latest, other.latest)
        return None if earliest is None and latest is None else DateSpan(earliest, latest)


def on(day: date) -> DateSpan:
    """Exactly this day."""
    return DateSpan(day, day)
