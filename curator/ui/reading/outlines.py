"""Where the parts of an article's outline stand in its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from curator.core.articles import Outline, Section


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


def reference(outline: Outline, label: str) -> str:
    """What the reference list says of a citation's label, as far as it is known; empty where there is no entry."""
    cited = next((each for each in outline.citations if each.label == label), None)
    if cited is None:
        return ""
    parts = [cited.full_text or cited.name, cited.publisher, cited.published_on, cited.url]
    # a full text often holds the others already
    return " · ".join(part for nth, part in enumerate(parts) if part and not any(part in done for done in parts[:nth]))
