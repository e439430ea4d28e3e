from __future__ import annotations

from itertools import combinations
from math import dist

import pytest

from curator.ui.reading.palette import DARK, LIGHT, ReadingPalette, contrast

# Machado, Oliveira and Fernandes (2009), full severity, over linear sRGB
SIGHTS = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}

both = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def seen(colour: str, sight: str) -> tuple[float, float, float]:
    """CIE L*a*b* (D65) of a colour as somebody with this sight sees it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    rows = SIGHTS[sight]
    red, green, blue = (min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear, strict=True)))) for row in rows)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116 for value in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#767676") == pytest.approx(4.54, abs=0.01)
    assert contrast("#777777", "#777777") == 1


@both
def test_words_can_be_read_on_every_ground(palette: ReadingPalette) -> None:
    pairs = [
        (palette.ink, palette.paper),
        (palette.quiet, palette.paper),
        (palette.mark, palette.paper),
        (palette.focus_ink, palette.focus_ground),
        (palette.selection_ink, palette.selection_ground),
        (palette.ink, palette.found_ground),
        *((palette.ink, ground) for wash in palette.washes for ground in (wash.ground, wash.pale)),
    ]
    assert min(contrast(*pair) for pair in pairs) >= 4.5


@both
def test_underlines_can_be_seen_on_their_wash_and_on_paper(palette: ReadingPalette) -> None:
    for wash in palette.washes:
        assert contrast(wash.line, wash.ground) >= 3
        assert contrast(wash.line, palette.paper) >= 3
    assert contrast(palette.suggested, palette.paper) >= 3
    assert contrast(palette.focus_ground, palette.paper) >= 3
    assert contrast(palette.selection_ground, palette.paper) >= 3


@both
@pytest.mark.parametrize("sight", SIGHTS)
def test_no_two_washes_look_alike_to_anybody(palette: ReadingPalette, sight: str) -> None:
    grounds = [wash.ground for wash in palette.washes]
    assert min(dist(seen(a, sight), seen(b, sight)) for a, b in combinations(grounds, 2)) >= 10
    assert min(dist(seen(ground, sight), seen(palette.paper, sight)) for ground in grounds) >= 12


def test_colours_begin_again_after_the_last() -> None:
    assert LIGHT.wash(len(LIGHT.washes) + 2) == LIGHT.washes[2]
    assert len(LIGHT.washes) == len(DARK.washes)
