"""The formats that Qt draws: one per look and colours, made once and kept."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPalette, QTextCharFormat, QTextLayout

from curator.ui.reading.highlights import Highlight, Look
from curator.ui.type_scale import ARABIC, SECTION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.ui.reading.palette import ReadingPalette

STRIPE = 5
"""Width in pixels, measured along the line, of the stripes that tell highlights over one another apart."""


UNDERLINES = {
    Look.MARKED: QTextCharFormat.UnderlineStyle.DotLine,
    Look.DRAFT: QTextCharFormat.UnderlineStyle.DashUnderline,
    Look.SUBMITTED: QTextCharFormat.UnderlineStyle.DashDotLine,
    Look.ACCEPTED: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Look.DISPUTED: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Look.RETURNED: QTextCharFormat.UnderlineStyle.DashDotDotLine,
    Look.SET_ASIDE: QTextCharFormat.UnderlineStyle.NoUnderline,
}
"""How words of each look are underlined; what was set aside is struck out instead."""


class Formats:
    """The character formats of one palette and one size of type."""

    def __init__(self, palette: ReadingPalette, type_size: float) -> None:
        """Make the formats that do not depend on highlights; `type_size` is in points."""
        self.palette = palette
        self.mark = _inked(palette.mark)
        self.quiet = _inked(palette.quiet)
        self.heading = QTextCharFormat()
        self.heading.setFontWeight(QFont.Weight.Bold)
        self.heading.setFontPointSize(SECTION * type_size)
        self.right_to_left = QTextCharFormat()
        self.right_to_left.setFontPointSize(ARABIC * type_size)
        self.suggested = QTextCharFormat()
        self.suggested.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self.suggested.setUnderlineColor(QColor(palette.suggested))
        self.focus = _inked(palette.focus_ink)
        self.focus.setBackground(QColor(palette.focus_ground))
        self.found = _inked(palette.ink)
        self.found.setBackground(QColor(palette.found_ground))
        self._plain = _inked(palette.ink)
        self._lines = [QColor(wash.line) for wash in palette.washes]
        self._highlighted: dict[tuple[tuple[str, ...], int, Look, bool], QTextCharFormat] = {}
        self._grounds: dict[tuple[str, ...], QBrush] = {}

    def highlighted(self, over: tuple[Highlight, ...], chosen: bool) -> QTextCharFormat:
        """The format of words under these highlights, the topmost first; `chosen` frames them."""
        top = over[0]
        washes, many = self.palette.washes, len(self.palette.washes)
        # what was set aside no longer counts and has no ground; it is pale where no claim rests on the words yet
        tones = tuple(
            [
                washes[each.colour % many].pale if each.look is Look.MARKED else washes[each.colour % many].ground
                for each in over
                if each.look is not Look.SET_ASIDE
            ]
        )
        kept = self._highlighted.get((tones, top.colour, top.look, chosen))
        if kept is None:
            kept = self._made(tones, top, chosen)
            self._highlighted[tones, top.colour, top.look, chosen] = kept
        return kept

    def _made(self, tones: tuple[str, ...], top: Highlight, chosen: bool) -> QTextCharFormat:
        made = QTextCharFormat(self._plain)
        if tones:
            made.setBackground(self._ground(tones))
        if top.look is Look.SET_ASIDE:
            made.setFontStrikeOut(True)
            if not tones:
                made.setForeground(QColor(self.palette.quiet))
        made.setUnderlineStyle(UNDERLINES[top.look])
        made.setUnderlineColor(self._lines[top.colour % len(self._lines)])
        if chosen or top.look is Look.DISPUTED:
            made.setUnderlineColor(QColor(self.palette.ink))
        if chosen:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        return made

    def _ground(self, over: tuple[str, ...]) -> QBrush:
        """One tone plain, several as stripes; a tone over itself as stripes of its wash's two."""
        tones = tuple(sorted(set(over)))
        if len(tones) == 1 and len(over) > 1:
            tones = next(
                (wash.ground, wash.pale) for wash in self.palette.washes if tones[0] in {wash.ground, wash.pale}
            )
        kept = self._grounds.get(tones)
        if kept is None:
            kept = self._grounds[tones] = QBrush(stripes(tones) if len(tones) > 1 else QColor(tones[0]))
        return kept


def page_palette(usual: QPalette, colours: ReadingPalette) -> QPalette:
    """The palette of a widget that shows an article, where its usual one is `usual`."""
    made = QPalette(usual)
    for role, colour in (
        (QPalette.ColorRole.Base, colours.paper),
        (QPalette.ColorRole.Window, colours.paper),
        (QPalette.ColorRole.Text, colours.ink),
        (QPalette.ColorRole.WindowText, colours.ink),
        (QPalette.ColorRole.Highlight, colours.selection_ground),
        (QPalette.ColorRole.HighlightedText, colours.selection_ink),
    ):
        made.setColor(role, QColor(colour))
    return made


def stripes(tones: Sequence[str]) -> QImage:
    """A tile of slanting stripes of these colours, which joins itself on all sides."""
    pixel = QImage.Format.Format_RGB32
    row = b"".join(QColor(tone).rgb().to_bytes(4, sys.byteorder) * STRIPE for tone in tones)
    side = STRIPE * len(tones)
    # each row is the one above, moved by a pixel; Qt only borrows the bytes, so the tile is a copy
    slanted = b"".join(row[-4 * below :] + row[: -4 * below] for below in range(side))
    return QImage(slanted, side, side, 4 * side, pixel).copy()


def ranged(start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    """A format over the UTF-16 units from `start` up to `end` of a paragraph."""
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = end - start
    made.format = form
    return made


def _inked(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QBrush(QColor(colour), Qt.BrushStyle.SolidPattern))
    return made
