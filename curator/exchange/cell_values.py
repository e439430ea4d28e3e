"""Values as they stand in the cells of the layout `curator`."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from curator.exchange.columns import LIST_SEPARATOR
from curator.store.history import moment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.spans import Span
    from curator.store.queries.authorship import Hand


def time_of(clock: int) -> str | None:
    """The time that a hybrid clock shows, in UTC to the second; None at no time."""
    # the counter in the low bits and the milliseconds do not show
    return _second(clock // 65_536_000) if clock else None


@lru_cache(maxsize=100_000)
def _second(second: int) -> str:
    return moment(second * 65_536_000).strftime("%Y-%m-%dT%H:%M:%SZ")


def listed(values: Iterable[str]) -> str:
    """Several values in one cell, in the order given."""
    return LIST_SEPARATOR.join(values)


def unique(values: Iterable[str]) -> str:
    """Several values in one cell, each once, in their own order, empty ones left out."""
    found = {value for value in values if value}
    return LIST_SEPARATOR.join(sorted(found) if len(found) > 1 else found)


def intervals(spans: Iterable[Span]) -> str:
    """Stretches as half-open intervals, `[start,end)`: a form that no spreadsheet takes for a date or a number."""
    return LIST_SEPARATOR.join([f"[{span.start},{span.end})" for span in spans])


@lru_cache(maxsize=10_000)
def hand(who: Hand) -> tuple[str | None, str | None, str | None, str | None]:
    """Who made a record and when, who changed it last and when."""
    return who.made_by, time_of(who.made_at), who.changed_by, time_of(who.changed_at)


@lru_cache(maxsize=10_000)
def last_hand(who: Hand) -> tuple[str | None, str | None]:
    """Who changed a record last and when."""
    return who.changed_by, time_of(who.changed_at)
