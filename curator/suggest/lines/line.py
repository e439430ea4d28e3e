"""What a typed line of the claim form says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Line(Generic[V]):
    """What a line says: the values, a sentence about each, and sentences about what was not understood."""

    values: tuple[V, ...] = ()
    told: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
