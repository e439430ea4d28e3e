"""A record of every kind, its fields filled, and Hypothesis strategies for such records."""

from __future__ import annotations

from dataclasses import MISSING, fields
from enum import EnumType
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from curator.core.counts import Extent, Qualifier
from curator.core.dates import DateSpan
from curator.core.events import Estimate
from curator.core.places import Spot
from curator.core.records import KINDS, Record
from curator.core.spans import Span
from tests.ground import Uids

if TYPE_CHECKING:
    from decimal import Decimal

    from hypothesis.strategies import SearchStrategy

    from curator.core.ids import Uid

TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
UIDS = st.integers(1, 10**9).map(lambda number: Uids(number)())


def _estimate(drawn: tuple[int, int, int, bool]) -> Estimate:
    low, best, high = sorted(drawn[:3])
    return Estimate(low, best, high, drawn[3])


def _spot(name: str, admin1: str, at: tuple[Decimal, Decimal] | None, precision: int) -> Spot:
    latitude, longitude = at or (None, None)
    return Spot(name, admin1, latitude, longitude, precision)


SPANS = st.tuples(st.integers(0, 9**9), st.integers(0, 99)).map(lambda pair: Span(pair[0], sum(pair)))
EXTENTS = st.tuples(st.integers(0, 10**6), st.none() | st.integers(0, 99)).map(
    lambda pair: Extent(pair[0], None if pair[1] is None else sum(pair), Qualifier.RANGE)  # type: ignore[arg-type]
)
ESTIMATES = st.tuples(*[st.integers(0, 10**6)] * 3, st.booleans()).map(_estimate)
DATE_SPANS = st.tuples(st.dates(), st.dates()).map(lambda pair: DateSpan(min(pair), max(pair)))
DEGREES = st.decimals(-90, 90, allow_nan=False, places=6)
SPOTS = st.builds(
    _spot,
    TEXTS,
    TEXTS,
    st.none() | st.tuples(DEGREES, DEGREES),
    st.integers(1, 7),
)

st.register_type_strategy(Span, SPANS)
st.register_type_strategy(Extent, EXTENTS)
st.register_type_strategy(Estimate, ESTIMATES)
st.register_type_strategy(DateSpan, DATE_SPANS)
st.register_type_strategy(Spot, SPOTS)
st.register_type_strategy(str, TEXTS)
st.register_type_strategy(int, st.integers(-(2**63) + 1, 2**63 - 1))


def records(kind: str) -> SearchStrategy[Record]:
    """Records of a kind, in all their variety."""
    return st.builds(KINDS[kind], uid=UIDS)


ANY = st.sampled_from(sorted(KINDS)).flatmap(records)


def needed(kind: str) -> set[str]:
    """The fields without which there is no record of the kind."""
    return {field.name for field in fields(KINDS[kind]) if field.default is MISSING} - {"uid"}


def smallest(kind: str, uid: Uid) -> Any:
    """A record of a kind with nothing in it but what it needs."""
    values: dict[str, Any] = {
        "spans": (Span(0, 1),),
        "extent": Extent(1, 1, Qualifier.EXACT),
        "estimate": Estimate(1, 1, 1),
        "spot": Spot("x"),
        "span": None,
        "passages": (uid,),
        "cells": (("id", "1"),),
    }
    hints = KINDS[kind].__annotations__
    given = {name: values.get(name, _first(hints[name], KINDS[kind])) for name in needed(kind)}
    return KINDS[kind](uid=uid, **given)


def _first(hint: str, type_: type[Record]) -> Any:
    """The first value of a closed set, else the hint's own text."""
    import sys

    named = getattr(sys.modules[type_.__module__], hint, str)
    return next(iter(named)) if isinstance(named, EnumType) else f"a {hint}"
