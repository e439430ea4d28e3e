from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtGui import QTextCharFormat

from curator.core.spans import Span
from curator.ui.reading.formats import STRIPE, UNDERLINES, Formats, stripes
from curator.ui.reading.highlights import Highlight, Look
from curator.ui.reading.palette import DARK, LIGHT, ReadingPalette, contrast

both = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def highlight(colour: int, look: Look = Look.DRAFT) -> Highlight:
    return Highlight(f"{colour} {look}", (Span(0, 5),), colour, look)


def grounds(form: QTextCharFormat, palette: ReadingPalette) -> set[str]:
    """The colours behind words of this format."""
    image = form.background().textureImage()
    if not image.isNull():
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    return (
        {form.background().color().name()}
        if form.hasProperty(QTextCharFormat.Property.BackgroundBrush)
        else {palette.paper}
    )


@both
def test_words_under_any_highlights_can_be_read(palette: ReadingPalette) -> None:
    formats = Formats(palette, 12)
    colours = range(len(palette.washes))
    for look, top, below, chosen in product(Look, colours, colours, (False, True)):
        form = formats.highlighted((highlight(top, look), highlight(below)), chosen)
        ink = form.foreground().color().name()
        assert min(contrast(ink, ground) for ground in grounds(form, palette)) >= 4.5
        alone = formats.highlighted((highlight(top, look),), chosen)
        ink = alone.foreground().color().name()
        assert min(contrast(ink, ground) for ground in grounds(alone, palette)) >= 4.5
    for form in (formats.mark, formats.quiet, formats.focus):
        assert min(contrast(form.foreground().color().name(), ground) for ground in grounds(form, palette)) >= 4.5


def test_each_look_is_told_by_its_line_alone() -> None:
    formats = Formats(LIGHT, 12)
    forms = [formats.highlighted((highlight(0, look),), False) for look in Look]
    assert len({(form.underlineStyle(), form.fontStrikeOut()) for form in forms}) == len(Look)
    assert set(UNDERLINES) == set(Look)


def test_what_somebody_set_aside_and_what_is_only_suggested_has_no_ground() -> None:
    formats = Formats(LIGHT, 12)
    for look in Look:
        form = formats.highlighted((highlight(1, look),), False)
        assert form.hasProperty(QTextCharFormat.Property.BackgroundBrush) == (look is not Look.SET_ASIDE)
    assert not formats.suggested.hasProperty(QTextCharFormat.Property.BackgroundBrush)
    assert formats.suggested.underlineStyle() is not QTextCharFormat.UnderlineStyle.NoUnderline


def test_words_without_a_claim_are_paler_than_those_with_one() -> None:
    formats = Formats(LIGHT, 12)
    assert grounds(formats.highlighted((highlight(5, Look.MARKED),), False), LIGHT) == {LIGHT.washes[5].pale}
    over_its_like = formats.highlighted((highlight(5, Look.MARKED), highlight(5, Look.MARKED)), False)
    assert grounds(over_its_like, LIGHT) == {LIGHT.washes[5].pale, LIGHT.washes[5].ground}


def test_highlights_over_one_another_are_striped_in_all_their_colours() -> None:
    formats = Formats(LIGHT, 12)
    three = formats.highlighted((highlight(0), highlight(3), highlight(5)), False)
    assert grounds(three, LIGHT) == {LIGHT.washes[nth].ground for nth in (0, 3, 5)}
    alike = formats.highlighted((highlight(2), highlight(2)), False)
    assert grounds(alike, LIGHT) == {LIGHT.washes[2].ground, LIGHT.washes[2].pale}
    assert grounds(formats.highlighted((highlight(2),), False), LIGHT) == {LIGHT.washes[2].ground}


def test_what_was_set_aside_over_a_claim_leaves_the_claim_s_ground() -> None:
    form = Formats(LIGHT, 12).highlighted((highlight(1, Look.SET_ASIDE), highlight(4)), False)
    assert grounds(form, LIGHT) == {LIGHT.washes[4].ground}
    assert form.fontStrikeOut()


def test_chosen_highlights_have_a_line_in_ink() -> None:
    formats = Formats(LIGHT, 12)
    chosen = formats.highlighted((highlight(1),), True)
    assert chosen.underlineColor().name() == LIGHT.ink
    assert formats.highlighted((highlight(1),), False).underlineColor().name() != LIGHT.ink


def test_formats_are_made_once() -> None:
    formats = Formats(LIGHT, 12)
    assert formats.highlighted((highlight(1),), False) is formats.highlighted((highlight(1),), False)


def test_a_tile_of_stripes_joins_itself() -> None:
    tile = stripes(["#ff0000", "#00ff00", "#0000ff"])
    side = tile.width()
    assert side == tile.height() == 3 * STRIPE
    for y in range(side):
        for x in range(side):
            # one to the right and one down is the same stripe, also over the edge
            assert tile.pixel(x, y) == tile.pixel((x + 1) % side, (y + 1) % side)
    assert [tile.pixelColor(x, 0).name() for x in (0, STRIPE, 2 * STRIPE)] == ["#ff0000", "#00ff00", "#0000ff"]
