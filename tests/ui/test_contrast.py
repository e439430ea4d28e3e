"""Contrast of every pair of colours that meet (WCAG 2.2: 1.4.3 for text, 1.4.11 for edges, marks and icons)."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QBrush, QPalette, QTextFormat

from curator.core.articles import Banner, CitationMark, Outline, Section
from curator.core.spans import Span
from curator.ui.colours import DARK, LIGHT, Theme
from curator.ui.reading import palette
from curator.ui.reading.article_view import ArticleView
from curator.ui.reading.highlights import Highlight, Look
from curator.ui.reading.palette import contrast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytestqt.qtbot import QtBot

TEXT, GREYED, SHAPE = 4.5, 3.0, 3.0

GROUNDS = ("window", "surface", "raised", "accent_soft", "warning_soft", "bad_soft")
INKS = ("ink", "quiet", "accent", "good", "warning", "bad")

SHAPES = (
    *product(("edge", "accent", "ink", "quiet"), ("window", "surface", "raised", "accent_soft")),
    ("bad", "bad_soft"),
    ("accent_ink", "accent"),
)
"""What must be seen without being read: edges of controls, frames of focus, icons, the check in its box."""

both = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda each: each.name)


def below(theme: Theme, pairs: Iterable[tuple[str, str]], least: float) -> list[str]:
    """The pairs that have less contrast than they should."""
    found = ((ink, ground, contrast(getattr(theme, ink), getattr(theme, ground))) for ink, ground in pairs)
    return [f"{ink} on {ground}: {ratio:.2f}" for ink, ground, ratio in found if ratio < least]


@both
def test_every_ink_can_be_read_on_every_ground(theme: Theme) -> None:
    assert below(theme, product(INKS, GROUNDS), TEXT) == []
    assert below(theme, (("accent_ink", "accent"),), TEXT) == []


@both
def test_what_is_greyed_out_can_still_be_read(theme: Theme) -> None:
    assert below(theme, product(("faint",), ("window", "surface", "raised", "accent_soft")), GREYED) == []
    assert contrast(theme.faint, theme.raised) < contrast(theme.quiet, theme.raised) < contrast(theme.ink, theme.raised)


@both
def test_edges_focus_and_icons_can_be_seen(theme: Theme) -> None:
    assert below(theme, SHAPES, SHAPE) == []


@both
def test_a_pair_of_too_little_contrast_is_found(theme: Theme) -> None:
    assert below(theme, (("line", "surface"),), SHAPE) != []


MARKED = Span(10, 30)
UNDER = Span(20, 40)
OUTLINE = Outline(
    sections=(Section(0, "Heading", Span(0, 58)),),
    marks=(CitationMark("[1]", Span(12, 15), 1), CitationMark("[2]", Span(50, 53), 1)),
    banners=(Banner("other", Span(8, 26), Span(8, 58)),),
)


@both
def test_the_article_can_be_read_under_everything_that_may_lie_over_it(theme: Theme, qtbot: QtBot) -> None:
    colours = palette.named(theme.name)
    view = ArticleView(None, colours)
    qtbot.addWidget(view)
    numbers = range(len(colours.washes))
    for look, top, step, chosen, focused in product(Look, numbers, (0, 3), (False, True), (False, True)):
        over = Highlight("top", (MARKED,), top, look)
        under = Highlight("low", (UNDER,), top + step, Look.ACCEPTED)
        view.show_article("Heading\n" + "word " * 10, OUTLINE, (over, under))
        view.choose(["top"] if chosen else [])
        view.set_focus_words([Span(14, 22)] if focused else [])
        told = seen(view)
        least = min(contrast(ink, ground) for ink, ground in told)
        assert least >= TEXT, (look, top, step, chosen, focused)
        assert len(told) > 1


def seen(view: ArticleView) -> set[tuple[str, str]]:
    """Each ink with each ground under it, as the formats of all paragraphs lay them over one another."""
    pairs: set[tuple[str, str]] = set()
    block = view.document().firstBlock()
    while block.isValid():
        forms = view.formats_of(block, is_drawing=True)
        for place in {0, *(form.start for form in forms), *(form.start + form.length for form in forms)}:
            ink, grounds = view.colours.ink, {view.colours.paper}
            for form in forms:
                if form.start <= place < form.start + form.length:
                    if form.format.hasProperty(QTextFormat.Property.ForegroundBrush):
                        ink = form.format.foreground().color().name()
                    if form.format.hasProperty(QTextFormat.Property.BackgroundBrush):
                        grounds = colours_of(form.format.background())
            pairs |= {(ink, ground) for ground in grounds}
        block = block.next()
    return pairs


def colours_of(brush: QBrush) -> set[str]:
    """The colour of a brush, or those of its stripes: of every tile, the first row has all."""
    tile = brush.textureImage()
    return {tile.pixelColor(x, 0).name() for x in range(tile.width())} or {brush.color().name()}


@both
def test_selected_words_of_the_article_can_be_read(theme: Theme, qtbot: QtBot) -> None:
    view = ArticleView(None, palette.named(theme.name))
    qtbot.addWidget(view)
    used = view.palette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        ink, ground = (
            used.color(group, role) for role in (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight)
        )
        assert contrast(ink.name(), ground.name()) >= TEXT
