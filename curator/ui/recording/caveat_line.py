"""The line of caveats in the window's language: its kinds by the names that the window gives them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from curator.core.caveats import CaveatKind
from curator.suggest import lines
from curator.ui.words import named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.suggest.lines import Line

_PARTS = re.compile(r"[;,؛،]")


def tell(kinds: Iterable[CaveatKind]) -> str:
    """The kinds as a line that can be read again."""
    return "; ".join(map(named, kinds))


def read(text: str) -> Line[CaveatKind]:
    """The kinds that a line names, in the window's language or in English."""
    meant = {" ".join(named(kind).split()): kind.value for kind in CaveatKind}
    parts = (" ".join(part.split()) for part in _PARTS.split(text))
    return lines.caveats("; ".join(meant.get(part, part) for part in parts))
