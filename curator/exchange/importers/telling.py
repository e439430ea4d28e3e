"""What an import would take in, told: as one JSON document, and as words for a person."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from curator.core.articles import AggregateCount, Banner, Capture, Citation, CitationMark, InfoboxField, Section
    from curator.core.spans import Span

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"


def tell(capture: Capture) -> dict[str, Json]:
    """All that a reader found, as JSON values; every `start` and `end` counts code points of `text`, ends exclusive.

    Each stretch of words has its `exact` words beside it, so that a reader of the document can check the offsets. The
    `stretch` of a banner has none: it can be as long as the text.
    """
    text, outline = capture.text, capture.outline
    return {
        "title": capture.title,
        "kind": capture.kind.value,
        "language": capture.language,
        "direction": capture.direction.value,
        "encoding": capture.encoding,
        "normalisation": capture.normalisation,
        "url": capture.url,
        "publisher": capture.publisher,
        "published_on": capture.published_on.isoformat() if capture.published_on else None,
        "licence": capture.licence,
        "revision": capture.revision,
        "sha256": {
            "original": sha256(capture.original).hexdigest(),
            "text": sha256(text.encode()).hexdigest(),
        },
        "length": len(text),
        "text": text,
        "sections": [_section(section) for section in outline.sections],
        "citations": [_citation(citation) for citation in outline.citations],
        "marks": [_mark(mark, text) for mark in outline.marks],
        "banners": [_banner(banner, text) for banner in outline.banners],
        "infobox": [_field(field, text) for field in outline.infobox],
        "aggregates": [_aggregate(count, text) for count in outline.aggregates],
        "warnings": list(capture.warnings),
    }


def as_text(capture: Capture) -> str:
    """The working text, and below it what was found there.

    The text comes first and unchanged, so that offsets into it hold for the output as well.
    """
    return "\n".join((capture.text, "", "─" * 72, *_told(capture), ""))


def _told(capture: Capture) -> Iterator[str]:
    text, outline = capture.text, capture.outline
    yield f"Title: {capture.title}"
    yield f"Language: {capture.language or 'not known'}, {capture.direction.value} · {capture.encoding} · {len(text)} code points"
    yield from _part(
        "Sections",
        (
            f"{'  ' * _depth(outline.sections, section)}{section.heading}  {_at(section.span)}"
            for section in outline.sections
        ),
    )
    yield from _part(
        "Infobox",
        (f"{field.label or '—'}: {_short(field.span.of(text))}  {_at(field.span)}" for field in outline.infobox),
    )
    yield from _part("Counts in the infobox", (_count_in_words(count, text) for count in outline.aggregates))
    yield from _part("Banners and tags", (_banner_in_words(banner, text) for banner in outline.banners))
    labels = {mark.label for mark in outline.marks}
    yield from _part(f"Citation marks: {len(outline.marks)}, {len(labels)} different", _uses(outline.marks))
    yield from _part(
        "References", (f"[{citation.label}] {_short(citation.full_text)}" for citation in outline.citations)
    )
    yield from _part("Warnings", capture.warnings)


def _part(heading: str, told: Iterable[str]) -> Iterator[str]:
    told = list(told)
    if told:
        yield ""
        yield heading
        yield from (f"  {line}" for line in told)


def _depth(sections: tuple[Section, ...], section: Section) -> int:
    depth = 0
    while section.parent is not None:
        section = sections[section.parent]
        depth += 1
    return depth


def _uses(marks: Iterable[CitationMark]) -> Iterator[str]:
    """Each label with how often it is used, a dozen in a line."""
    uses: dict[str, int] = {}
    for mark in marks:
        uses[mark.label] = max(mark.nth, uses.get(mark.label, 0))
    told = [f"[{label}]" + (f"×{count}" if count > 1 else "") for label, count in uses.items()]
    for start in range(0, len(told), 12):
        yield " ".join(told[start : start + 12])


def _count_in_words(count: AggregateCount, text: str) -> str:
    bounds = "no number" if count.low is None else f"{count.low} to {'∞' if count.high is None else count.high}"
    who = f", says {count.said_by}" if count.said_by else ""
    part = f", among those of count {count.subset_of + 1}" if count.subset_of is not None else ""
    group = f" {count.group}" if count.group else ""
    return (
        f"“{count.words.of(text)}”{group} {count.quantity}: {bounds} ({count.qualifier}){who}{part}  {_at(count.words)}"
    )


def _banner_in_words(banner: Banner, text: str) -> str:
    sure = "covers" if banner.certain else "seems to cover"
    return f"{banner.kind}: “{_short(banner.span.of(text))}”  {_at(banner.span)}, {sure} {_at(banner.stretch)}"


def _at(span: Span) -> str:
    return f"{span.start}…{span.end}"


def _short(words: str, length: int = 100) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= length else flat[: length - 1] + "…"


def _span(span: Span) -> dict[str, Json]:
    return {"start": span.start, "end": span.end}


def _section(section: Section) -> dict[str, Json]:
    return {
        "ordinal": section.ordinal,
        "heading": section.heading,
        "level": section.level,
        "parent": section.parent,
        **_span(section.span),
    }


def _citation(citation: Citation) -> dict[str, Json]:
    return {
        "label": citation.label,
        "name": citation.name,
        "full_text": citation.full_text,
        "url": citation.url,
        "publisher": citation.publisher,
        "published_on": citation.published_on,
        "start": citation.span.start if citation.span else None,
        "end": citation.span.end if citation.span else None,
    }


def _mark(mark: CitationMark, text: str) -> dict[str, Json]:
    return {"label": mark.label, "nth": mark.nth, "exact": mark.span.of(text), **_span(mark.span)}


def _banner(banner: Banner, text: str) -> dict[str, Json]:
    return {
        "kind": banner.kind,
        "inline": banner.inline,
        "dated": banner.dated,
        "certain": banner.certain,
        "exact": banner.span.of(text),
        **_span(banner.span),
        "stretch": _span(banner.stretch),
    }


def _field(field: InfoboxField, text: str) -> dict[str, Json]:
    return {"label": field.label, "exact": field.span.of(text), "marks": list(field.marks), **_span(field.span)}


def _aggregate(count: AggregateCount, text: str) -> dict[str, Json]:
    return {
        "quantity": count.quantity,
        "class": count.person_class,
        "group": count.group,
        "verbatim": count.words.of(text),
        "qualifier": count.qualifier,
        "low": count.low,
        "high": count.high,
        "said_by": count.said_by,
        "marks": list(count.marks),
        "subset_of": count.subset_of,
        **_span(count.words),
        "cell": {"exact": count.span.of(text), **_span(count.span)},
    }
