"""Where the parts of an article's outline stand in its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from curator.core.articles import Section


def heading_spans(text: str, sections: Iterable[Section]) -> Iterator[Span]:
    """Where the words of each section's heading stand: at its start, or right before it; left out where in neither."""
    for section in sections:
        heading = section.heading.strip()
        if not heading:
            continue
        opening = text[section.span.start : section.span.start + len(heading) + 8]
        before = text[max(0, section.span.start - len(heading) - 8) : section.span.start]
        if opening.lstrip().startswith(heading):
            start = section.span.start + len(opening) - len(opening.lstrip())
        elif before.rstrip().endswith(heading):
            start = section.span.start - (len(before) - len(before.rstrip())) - len(heading)
        else:
            continue
        yield Span(start, start + len(heading))
