"""The colours of the window: a light and a dark set of our own.

Text keeps a contrast of 4.5 or more on its ground, what is greyed out 3 (WCAG 2.2, 1.4.3); edges of controls, focus marks
and icons keep 3 or more beside what they stand on (WCAG 2.2, 1.4.11). tests/ui/test_contrast.py holds every pair.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """The window's colours as `#rrggbb`.

    Grounds: `window`, `surface` (lists and pages), `raised` (inputs, buttons, menus), and the `*_soft` ones behind what
    is selected, warned of, or wrong. Inks: `ink`, `quiet` for what is beside the point, `faint` for what is greyed out,
    `accent` for links and focus, `good`, `warning`, `bad`. `edge` bounds controls; `line` only parts one thing from another.
    """

    name: str
    window: str
    surface: str
    raised: str
    line: str
    edge: str
    ink: str
    quiet: str
    faint: str
    accent: str
    accent_ink: str
    accent_soft: str
    good: str
    warning: str
    warning_soft: str
    bad: str
    bad_soft: str


LIGHT = Theme(
    name="light",
    window="#f3f2ee",
    surface="#fdfcf9",
    raised="#ffffff",
    line="#d9d6ce",
    edge="#827f77",
    ink="#1c1b19",
    quiet="#5f5d57",
    faint="#7d7a72",
    accent="#1f5f99",
    accent_ink="#ffffff",
    accent_soft="#dde9f4",
    good="#1b6b4a",
    warning="#7a4b00",
    warning_soft="#fbeccb",
    bad="#a02c1c",
    bad_soft="#f9ded9",
)
DARK = Theme(
    name="dark",
    window="#141518",
    surface="#1b1c1f",
    raised="#24262a",
    line="#3a3c42",
    edge="#7f828b",
    ink="#f0eee9",
    quiet="#a9a79f",
    faint="#888b94",
    accent="#8ab8e6",
    accent_ink="#10141a",
    accent_soft="#22344a",
    good="#7ccfa8",
    warning="#f0c063",
    warning_soft="#3d3115",
    bad="#f2a093",
    bad_soft="#46211b",
)
