"""The colours of the article's text: seven washes that colour-blind readers tell apart, in a light and a dark set.

The hues are Okabe and Ito's ("Color Universal Design", 2008), thinned with the paper's colour until each pair keeps a
distance of 10 or more in CIE L*a*b* for normal sight, protanopia, deuteranopia and tritanopia (the simulation of Machado,
Oliveira and Fernandes, 2009), and until the ink keeps a contrast of 4.5 or more on each (WCAG 2.2, 1.4.3).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wash:
    """One highlight colour: its ground, a paler ground for stripes where it lies over itself, and its underline."""

    ground: str
    pale: str
    line: str


@dataclass(frozen=True, slots=True)
class ReadingPalette:
    """All colours of the article's text, each as `#rrggbb`.

    `quiet` is for words beside the point (a banner's own), `suggested` for the line below suggestions, `mark` for citation
    marks, `focus_*` for the words that the form field in hand rests on, `selection_*` for selected words, `found_ground`
    for all places of words looked for.
    """

    paper: str
    ink: str
    quiet: str
    suggested: str
    mark: str
    focus_ground: str
    focus_ink: str
    selection_ground: str
    selection_ink: str
    found_ground: str
    washes: tuple[Wash, ...]

    def wash(self, colour: int) -> Wash:
        """The wash of a colour's index; indices beyond the last begin again."""
        return self.washes[colour % len(self.washes)]


LIGHT = ReadingPalette(
    paper="#fdfcf9",
    ink="#1c1b19",
    quiet="#6b6a66",
    suggested="#8f8d86",
    mark="#0b4f8a",
    focus_ground="#12355b",
    focus_ink="#ffffff",
    selection_ground="#2f6fb0",
    selection_ink="#ffffff",
    found_ground="#d9d5c9",
    washes=(
        Wash("#bbdff3", "#dceef6", "#39779a"),  # sky blue
        Wash("#ebb439", "#f4d899", "#7c5600"),  # orange
        Wash("#3bb492", "#9cd8c6", "#00553e"),  # bluish green
        Wash("#e2b5cc", "#f0d8e2", "#87506e"),  # reddish purple
        Wash("#f2e85d", "#f8f2ab", "#7a731f"),  # yellow
        Wash("#78b3d4", "#bad8e6", "#005484"),  # blue
        Wash("#e29150", "#f0c094", "#7c3700"),  # vermillion
    ),
)
"""Dark words on light paper."""

DARK = ReadingPalette(
    paper="#1b1c1f",
    ink="#f0eee9",
    quiet="#a5a39c",
    suggested="#75736d",
    mark="#8ab8e6",
    focus_ground="#f4d35e",
    focus_ink="#141414",
    selection_ground="#a9cdf5",
    selection_ink="#10141a",
    found_ground="#4a4b50",
    washes=(
        Wash("#2a4252", "#222f38", "#56b4e9"),  # sky blue
        Wash("#664d13", "#403419", "#e69f00"),  # orange
        Wash("#0f5846", "#153a32", "#47b99a"),  # bluish green
        Wash("#845370", "#503848", "#e3b7cf"),  # reddish purple
        Wash("#555329", "#383824", "#f0e442"),  # yellow
        Wash("#04659c", "#10405e", "#99c7e0"),  # blue
        Wash("#4a2c17", "#32241b", "#e07a1f"),  # vermillion
    ),
)
"""Light words on dark paper."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2's definition)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """The relative luminance of `#rrggbb`, 0 to 1."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    """An sRGB channel without its gamma."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def named(theme: str) -> ReadingPalette:
    """The palette that goes with the window's theme, "light" or "dark"."""
    return DARK if theme == "dark" else LIGHT
