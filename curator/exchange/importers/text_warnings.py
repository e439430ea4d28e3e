"""What the person who imports should know of a text, whatever its form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.articles import Outline

_OVERRIDES = "\u202d\u202e"
_UNSEEN = re.compile(f"[{_OVERRIDES}\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")


def unseen_characters(text: str) -> Iterator[str]:
    """A sentence each for characters that force the direction of writing, and for control characters."""
    unseen = _UNSEEN.findall(text)
    if overrides := sum(character in _OVERRIDES for character in unseen):
        yield f"The text has {overrides} characters that force the direction of writing: words may be shown in an order other than the one stored."
    if controls := len(unseen) - overrides:
        yield f"The text has {controls} control characters; they were kept."


def citations_without_entries(outline: Outline) -> Iterator[str]:
    """A sentence if marks cite what no entry of a list of references tells."""
    labels = dict.fromkeys(mark.label for mark in outline.marks)
    if labels and not outline.citations:
        yield f"The text cites {len(labels)} references and has no list of them: what they are is not known."
    listed = {citation.label for citation in outline.citations}
    missing = [label for label in labels if label not in listed]
    if outline.citations and missing:
        yield f"{len(missing)} citations have no entry in the list of references: {', '.join(missing[:10])}{' …' if missing[10:] else ''}."
