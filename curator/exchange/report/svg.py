"""Drawings as SVG within a page: colours by class, so that light, dark and print have their own."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from curator.exchange.report.drawing import Area, Dot, Stroke, Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.exchange.report.drawing import Drawing, Ink, Point, Shape


def svg(drawing: Drawing, number: int, title: str, description: str, link: Callable[[str], bool]) -> str:
    """The drawing, named for those who cannot see it; `number` tells it from the others of the page.

    `link` says whether an anchor is there to be linked to.
    """
    body = "".join(_shape(each, link) for each in drawing.shapes)
    named = f'aria-labelledby="t{number} d{number}"'
    return (
        f'<svg viewBox="0 0 {_n(drawing.width)} {_n(drawing.height)}" role="img" {named}>'
        f'<title id="t{number}">{escape(title)}</title><desc id="d{number}">{escape(description)}</desc>{body}</svg>'
    )


def _shape(shape: Shape, link: Callable[[str], bool]) -> str:
    match shape:
        case Area(rings, fill, edge, dashed, faint):
            path = "".join(f"M{' '.join(map(_point, ring))}Z" for ring in rings)
            return f'<path class="{_classes(fill, edge, dashed=dashed, faint=faint)}" d="{path}"/>' if rings else ""
        case Stroke(points, ink, width, dashed):
            path = " ".join(map(_point, points))
            dash = " dash" if dashed else ""
            return f'<polyline class="f-none s-{ink}{dash}" stroke-width="{_n(width)}" points="{path}"/>'
        case Dot((x, y), radius, fill, edge, dashed, faint):
            classes = _classes(fill, edge, dashed=dashed, faint=faint)
            return f'<circle class="{classes}" cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}"/>'
        case Words():
            return _words(shape, link)


def _words(words: Words, link: Callable[[str], bool]) -> str:
    x, y = words.at
    text = escape(words.text)
    told = f'<text class="f-{words.ink}" x="{_n(x)}" y="{_n(y)}" font-size="{_n(words.size)}" text-anchor="{words.anchor}">{text}</text>'
    return f'<a href="#{escape(words.to)}">{told}</a>' if words.to and link(words.to) else told


def _classes(fill: Ink | None, edge: Ink | None, *, dashed: bool, faint: bool) -> str:
    return " ".join(
        [
            f"f-{fill or 'none'}",
            *([f"s-{edge}"] if edge else []),
            *(["dash"] if dashed else []),
            *(["faint"] if faint else []),
        ]
    )


def _point(point: Point) -> str:
    return f"{_n(point[0])},{_n(point[1])}"


def _n(value: float) -> str:
    """A number with one decimal at most; never a negative zero."""
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")
