"""Numbers in words and digits, English and Arabic: what each says, where it stands, and what it counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.counts import Extent
from curator.core.spans import Span
from curator.suggest.expressions import Expression, expression, may_begin
from curator.suggest.number_kinds import NumberKind, kind_of
from curator.suggest.profiles import LITERAL, CountingProfile
from curator.suggest.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.suggest.tokens import Words


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """A number expression at `words` of the text; `rule` is the id of the counting rule that read it."""

    words: Span
    extent: Extent
    kind: NumberKind
    rule: str


def find(
    text: str, start: int = 0, end: int | None = None, profile: CountingProfile = LITERAL
) -> tuple[FoundNumber, ...]:
    """The number expressions of `text` between `start` and `end`, in order.

    Left out: citation marks, ordinals, decimals, and number words that could be read in two ways.
    """
    words = words_of(text, start, end)
    return tuple(
        FoundNumber(words.span(found.first, found.stop), found.extent, kind_of(words, found), found.rule)
        for found in expressions(words, profile)
        if not found.is_ambiguous
    )


def parse(text: str, profile: CountingProfile = LITERAL) -> FoundNumber | None:
    """What `text` says, if the whole of it is one number expression; else None."""
    words = words_of(text)
    found = expression(words, 0, profile)
    if found is None or found.is_ambiguous or found.stop != len(words.low):
        return None
    return FoundNumber(words.span(found.first, found.stop), found.extent, kind_of(words, found), found.rule)


def expressions(words: Words, profile: CountingProfile = LITERAL) -> Iterator[Expression]:
    """The number expressions of a stretch, in order and without overlap; ambiguous ones are among them."""
    i, count = 0, len(words.low)
    while i < count:
        found = expression(words, i, profile) if may_begin(words.low[i]) else None
        if found is None:
            i += 1
            continue
        yield found
        i = found.stop
