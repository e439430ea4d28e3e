"""Raised: what the claims of a case contradict each other in, before anyone has decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from curator.core.judgement import DisputeKind, Position

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.ids import Uid


class Raised(msgspec.Struct, frozen=True):
    """A contradiction: its kind, what it is about, the sides, and a sentence that says what it is.

    `field` is a field of the event (`when`, `where`, `perpetrator`), a quantity (`killed`), one class of it
    (`killed:civilian`), who its victims were (`killed:victims`), or `existence`, `sources`, `accuracy`.
    """

    kind: DisputeKind
    field: str
    positions: tuple[Position, ...]
    because: str


def positions(held: Iterable[tuple[str, Uid]]) -> tuple[Position, ...]:
    """The sides of a contradiction from values and the claims that hold them, in the order of the values."""
    claims: dict[str, set[Uid]] = {}
    for value, claim in held:
        if value in claims:
            claims[value].add(claim)
        else:
            claims[value] = {claim}
    return tuple([Position(value, tuple(sorted(claims[value]))) for value in sorted(claims)])
