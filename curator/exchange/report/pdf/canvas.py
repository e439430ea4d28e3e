"""One page of a PDF as it is drawn: text, lines, boxes and whole drawings, in points from the upper left corner."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from curator.exchange.report.drawing import Anchor, Area, Dot, Ink, Stroke, Words
from curator.exchange.report.page_style import LIGHT
from curator.exchange.report.pdf.lines import Look, TextLine, lines

if TYPE_CHECKING:
    from curator.exchange.report.drawing import Drawing, Point, Shape
    from curator.exchange.report.pdf.lines import Piece
    from curator.exchange.report.pdf.typefaces import Typeface

WIDTH, HEIGHT = 595.28, 841.89
"""A4, in points."""

Colour: TypeAlias = tuple[float, float, float]

_CURVE = 0.5523
"""How far the control points of a quarter of a circle are, in radii."""


def colour_of(ink: Ink) -> Colour:
    """An ink on paper."""
    value = LIGHT[ink]
    red, green, blue = (round(int(value[place : place + 2], 16) / 255, 3) for place in (1, 3, 5))
    return red, green, blue


class Canvas:
    """Draws on one page; `names` are the names that the typefaces have in it."""

    def __init__(self, names: dict[str, str]) -> None:
        self._names = names
        self._told: list[str] = []
        self.links: list[tuple[float, float, float, float, str]] = []
        """Left, bottom, right, top in points from the lower left corner, and the anchor."""

    def content(self) -> bytes:
        """The operators of the page."""
        return "\n".join(self._told).encode("latin-1")

    def text(self, line: TextLine, x: float, y: float) -> None:
        """Write a line with its left end at x, on the base line y."""
        if not line.pieces:
            return
        up = HEIGHT - y
        self._told.append(f"BT 1 0 0 1 {_n(x)} {_n(up)} Tm")
        now: Look | None = None
        row = ""
        for piece in line.pieces:
            look = piece.look
            if look is not now:
                row = self._flush(row)
                self._told.append(f"/{self._names[look.face.name]} {_n(look.size)} Tf {_rgb(look.colour)} rg")
                now = look
            if piece.shaped.simply:
                row += piece.shaped.simply
            else:
                row = self._flush(row)
                self._told.append(_glyphs(piece))
            if look.to:
                self.links.append((x, up - 2, x + piece.width, up + look.size * 0.8, look.to))
            x += piece.width
        self._flush(row)
        self._told.append("ET")

    def _flush(self, row: str) -> str:
        """Show the glyphs that wait; none wait then."""
        if row:
            self._told.append(f"[{row.replace('><', '')}] TJ")
        return ""

    def rule(self, x: float, y: float, width: float, ink: Ink, thick: float = 0.5) -> None:
        """Draw a level line."""
        self._told.append(f"{_rgb(colour_of(ink))} rg {_n(x)} {_n(HEIGHT - y)} {_n(width)} {_n(thick)} re f")

    def box(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """Fill a rectangle."""
        self._told.append(f"{_rgb(colour)} rg {_n(x)} {_n(HEIGHT - y - height)} {_n(width)} {_n(height)} re f")

    def draw(self, drawing: Drawing, x: float, y: float, scale: float, face: Typeface) -> None:
        """Draw a whole drawing with its upper left corner at a point; what lies outside of it is not shown."""
        high, wide = drawing.height * scale, drawing.width * scale
        self._told.append(f"q {_n(x)} {_n(HEIGHT - y - high)} {_n(wide)} {_n(high)} re W n")

        def at(point: Point) -> Point:
            return x + point[0] * scale, HEIGHT - y - point[1] * scale

        for shape in drawing.shapes:
            if isinstance(shape, Words):
                self._words(shape, at(shape.at), scale, face)
            else:
                self._told.append(_shape(shape, at, scale))
        self._told.append("Q")

    def _words(self, words: Words, at: Point, scale: float, face: Typeface) -> None:
        look = Look(face, round(words.size * scale, 2), colour_of(words.ink), words.to)
        (line, *_) = lines([(words.text, look)], 10_000, leftwards=None)
        before = {Anchor.START: 0.0, Anchor.MIDDLE: line.width / 2, Anchor.END: line.width}[words.anchor]
        self.text(line, at[0] - before, HEIGHT - at[1])


def _glyphs(piece: Piece) -> str:
    """The operators that show the glyphs of a piece; marks that stand higher or lower are lifted."""
    told: list[str] = []
    row: list[str] = []
    lifted = 0.0
    for glyph in piece.shaped.glyphs:
        if glyph.up != lifted:
            if row:
                told.append(f"[{''.join(row)}] TJ")
                row = []
            told.append(f"{_n(glyph.up * piece.look.size / 1000)} Ts")
            lifted = glyph.up
        # what stands apart from its place is moved there and back
        before = f"{_n(-glyph.right)} " if glyph.right else ""
        more = piece.look.face.width_of(glyph.number) + glyph.right - glyph.advance
        row.append(f"{before}<{glyph.number:04x}>{f' {_n(more)} ' if abs(more) > 0.01 else ''}")
        if glyph.unseen:
            back = "".join(f"<{each:04x}> {_n(piece.look.face.width_of(each))} " for each in glyph.unseen)
            told.append(f"[{''.join(row)}] TJ 3 Tr [{back}] TJ 0 Tr")
            row = []
    told.append(f"[{''.join(row)}] TJ")
    if lifted:
        told.append("0 Ts")
    return " ".join(told)


def _shape(shape: Shape, at: object, scale: float) -> str:
    place = at
    assert callable(place)  # noqa: S101
    match shape:
        case Area(rings, fill, edge, dashed, faint):
            path = " ".join(_ring([place(point) for point in ring]) for ring in rings)
            return _painted(path, fill, edge, dashed=dashed, faint=0.22 if faint else 1.0) if rings else ""
        case Stroke(points, ink, width, dashed):
            path = _ring([place(point) for point in points], closed=False)
            dash = "[3 2] 0 d" if dashed else "[] 0 d"
            return f"{_rgb(colour_of(ink))} RG {_n(max(width * scale, 0.4))} w {dash} {path} S"
        case Dot(middle, radius, fill, edge, dashed, faint):
            see_through = 0.15 if edge is Ink.WARNING else 0.6
            path = _circle(place(middle), radius * scale)
            return _painted(path, fill, edge, dashed=dashed, faint=see_through if faint else 1.0)
        case _:
            return ""


def _painted(path: str, fill: Ink | None, edge: Ink | None, *, dashed: bool, faint: float) -> str:
    told = "q"
    if fill is not None:
        colour = colour_of(fill)
        told += f" /G{round(faint * 100)} gs {_rgb(colour)} rg"
    if edge is not None:
        told += f" {_rgb(colour_of(edge))} RG 0.6 w {'[3 2] 0 d' if dashed else '[] 0 d'}"
    paint = {(True, True): "B*", (True, False): "f*", (False, True): "S", (False, False): "n"}
    return f"{told} {path} {paint[fill is not None, edge is not None]} Q"


def _ring(points: list[Point], *, closed: bool = True) -> str:
    first, *rest = points
    told = [f"{_n(first[0])} {_n(first[1])} m", *(f"{_n(x)} {_n(y)} l" for x, y in rest)]
    return " ".join([*told, "h"] if closed else told)


def _circle(middle: Point, radius: float) -> str:
    x, y = middle
    c = radius * _CURVE
    return (
        f"{_n(x + radius)} {_n(y)} m "
        f"{_n(x + radius)} {_n(y + c)} {_n(x + c)} {_n(y + radius)} {_n(x)} {_n(y + radius)} c "
        f"{_n(x - c)} {_n(y + radius)} {_n(x - radius)} {_n(y + c)} {_n(x - radius)} {_n(y)} c "
        f"{_n(x - radius)} {_n(y - c)} {_n(x - c)} {_n(y - radius)} {_n(x)} {_n(y - radius)} c "
        f"{_n(x + c)} {_n(y - radius)} {_n(x + radius)} {_n(y - c)} {_n(x + radius)} {_n(y)} c h"
    )


def _rgb(colour: Colour) -> str:
    return " ".join(f"{part:g}" for part in colour)


def _n(value: float) -> str:
    """A number with two decimals at most; never a negative zero."""
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")
