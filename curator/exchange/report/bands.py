"""A chart of totals: one row for each line, a bar from 0 that is full up to low and pale up to high, with a mark at best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.exchange.report.drawing import Anchor, Area, Drawing, Ink, Point, Shape, Stroke, Words, box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.events import Estimate

MOST_ROWS = 60
"""A chart with more rows than this cannot be read."""

WIDTH, ROW, HEAD = 720.0, 22.0, 26.0
NAMES, NUMBERS = 215.0, 120.0
"""How much of the width stands before the bars and after them."""

MOST_LETTERS = 28
OPEN_END = 14.0


def scale_of(most: int) -> tuple[int, ...]:
    """Round numbers from 0 to at least `most`, four or five steps apart."""
    step = 1
    for factor in (1, 2, 5) * 12:
        if step * factor * 5 >= most:
            step *= factor
            break
        if factor == 5:
            step *= 10
    return tuple(range(0, -(-most // step) * step + 1, step)) if most else (0,)


def told(estimate: Estimate) -> str:
    """Low, best and high in a few signs: "10 – 10 – 12+"; the plus where nobody names a top."""
    top = f"{estimate.high}+" if estimate.high_open else str(estimate.high)
    if estimate.low == estimate.high:
        return top
    return f"{estimate.low} – {estimate.best} – {top}"


def bands(lines: Sequence[tuple[str, Estimate | None]], none: str) -> Drawing:
    """The chart of these lines, by their names; `none` stands where there is no number: an empty row is not zero."""
    marks = scale_of(max((each.high for _, each in lines if each is not None), default=0))
    wide = WIDTH - NAMES - NUMBERS
    unit = wide / marks[-1] if marks[-1] else 0.0
    bottom = HEAD + ROW * len(lines)
    shapes: list[Shape] = []
    for mark in marks:
        x = NAMES + mark * unit
        shapes.append(Stroke(((x, HEAD - 4), (x, bottom)), Ink.EDGE))
        shapes.append(Words((x, HEAD - 9), str(mark), Anchor.MIDDLE, Ink.QUIET, 11))
    for place, (name, estimate) in enumerate(lines):
        top = HEAD + ROW * place
        shapes.append(Words((NAMES - 8, top + 15), _short(name), Anchor.END, own=True))
        if estimate is None:
            shapes.append(Words((NAMES + 4, top + 15), none, ink=Ink.QUIET, size=11))
        else:
            shapes += _band(estimate, top, unit)
    return Drawing(WIDTH, bottom + 6, tuple(shapes))


def _band(estimate: Estimate, top: float, unit: float) -> list[Shape]:
    after = NAMES + estimate.high * unit + (OPEN_END if estimate.high_open else 0) + 6
    return [*bar(estimate, (NAMES, top + 2), ROW - 4, unit), Words((after, top + 15), told(estimate), size=11)]


def bar(estimate: Estimate, at: Point, height: float, unit: float) -> list[Shape]:
    """The bar of an estimate from its upper left corner, `unit` pixels for each person, with the mark a little higher than it."""
    left, top = at
    low, best, high = (left + each * unit for each in (estimate.low, estimate.best, estimate.high))
    upper, lower = top + 2, top + height - 2
    shapes: list[Shape] = [
        box(low, upper, high - low, lower - upper, Ink.SOFT),
        box(left, upper, low - left, lower - upper, Ink.BAD),
    ]
    if estimate.high_open:
        # an open end is an arrow head: the bar does not stop there
        head = ((high, upper), (high + OPEN_END, (upper + lower) / 2), (high, lower))
        shapes.append(Area((head,), Ink.SOFT, Ink.BAD, dashed=True))
    shapes.append(Stroke(((best, top), (best, top + height)), Ink.TEXT, 2))
    return shapes


def _short(name: str) -> str:
    return name if len(name) <= MOST_LETTERS else f"{name[: MOST_LETTERS - 1]}…"
