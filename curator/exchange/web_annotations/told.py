"""Passages, claims and events as annotations: where the words stand, what was made of them, by whom and when.

A stretch of words is a specific resource of its article. Its state names the very text that the offsets count in (the sha256
of the working text first, of the original bytes second), its selectors give the place in code points and the words with
what stands around them. The model knows no stretch in several parts: a passage in several has a target for each.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from curator.core.articles import Article, ArticleVersion
from curator.core.passages import CONTEXT as AROUND
from curator.exchange.cell_values import time_of
from curator.exchange.claim_form import encode
from curator.exchange.dossiers import Standing
from curator.exchange.web_annotations.model import CONTEXT, GENERATOR, LINE, named_by, urn
from curator.store.queries.authorship import Hand

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from curator.core.passages import Passage
    from curator.core.spans import Span
    from curator.exchange.claim_form import ClaimLine, CountLine, EventLine

Json: TypeAlias = "str | int | list[Json] | dict[str, Json]"
Annotation: TypeAlias = "dict[str, Json]"


@dataclass(frozen=True, slots=True)
class Source:
    """A text that words stand in: its article, the version, when that was taken from where it stood (ISO 8601)."""

    article: Article
    version: ArticleVersion
    text: str
    at: str


@dataclass(frozen=True, slots=True)
class Made:
    """The IRI of a record, who made and changed it, and how the event that it is told with was reviewed."""

    iri: str
    hand: Hand
    standing: Standing


def passage(passage: Passage, source: Source, made: Made) -> Annotation:
    """Marked words with the note on them, if there is one."""
    told = _annotation(made, "highlighting")
    if passage.note:
        told["motivation"] = ["highlighting", "commenting"]
        told["body"] = _text(passage.note, "commenting")
    return {**told, "target": _one_or_all([*_targets(passage, source)])}


def claim(line: ClaimLine, passages: Iterable[Passage], source: Source, made: Made) -> Annotation:
    """A claim over its words: told in words, as tags, and whole, as the line that `curator annotate` reads."""
    tags = [line.kind, line.modality, *([line.event_type] if line.event_type else ())]
    tags += [count.quantity for count in line.counts] + list(line.caveats) + list(line.events) + [made.standing.value]
    bodies: list[Json] = [_text(_in_words(line), "describing"), *_tags(tags), _line(line)]
    told = _annotation(made, "describing")
    targets: list[Json] = [target for each in passages for target in _targets(each, source)]
    return {**told, "body": bodies, "target": _one_or_all(targets)}


def event(line: EventLine, claims: Iterable[str], made: Made) -> Annotation:
    """An event over the annotations of its claims; over itself where it has none."""
    bodies: list[Json] = [
        _text(line.title or line.id, "identifying"),
        *_tags([line.id, made.standing.value]),
        _line(line),
    ]
    told = _annotation(made, "linking")
    return {**told, "body": bodies, "target": _one_or_all(list(claims) or [made.iri])}


def _annotation(made: Made, motivation: str) -> Annotation:
    hand = made.hand
    told: Annotation = {"@context": CONTEXT, "id": made.iri, "type": "Annotation", "motivation": motivation}
    if hand.made_by:
        told["creator"] = {"type": "Person", "name": hand.made_by}
    if made_at := time_of(hand.made_at):
        told["created"] = made_at
    if changed_at := time_of(hand.changed_at):
        told["modified"] = changed_at
    told["generator"] = {"type": "Software", "name": GENERATOR}
    return told


def _text(value: str, purpose: str) -> dict[str, Json]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _tags(words: Iterable[str]) -> Iterator[dict[str, Json]]:
    return ({"type": "TextualBody", "value": word, "purpose": "tagging"} for word in dict.fromkeys(words))


def _line(line: ClaimLine | EventLine) -> dict[str, Json]:
    return {"type": "TextualBody", "value": encode(line).decode(), "format": LINE, "purpose": "describing"}


def _in_words(line: ClaimLine) -> str:
    """The claim for readers of other programs: title, who says it, each number, day and place with its words."""
    parts = [line.title or "", line.originator or line.speaker or "", *map(_count_in_words, line.counts)]
    parts += [f"{each.earliest or '…'} – {each.latest or '…'} (“{each.verbatim}”)" for each in line.dates]
    parts += [each.name or each.verbatim for each in line.places]
    parts += [f"{each.role}: {each.name or each.verbatim}" for each in line.actors]
    return "\n".join([*(part for part in parts if part), *([line.note] if line.note else ())]) or line.kind


def _count_in_words(count: CountLine) -> str:
    if count.low is not None and count.low == count.high:
        number = str(count.low)
    else:
        # an open end stays open: no number is put in its place
        number = f"{'…' if count.low is None else count.low} – {'…' if count.high is None else count.high}"
    words = f" (“{count.verbatim}”)" if count.verbatim else ""
    return f"{count.quantity}, {count.person_class}: {number}, {count.qualifier}{words}"


def _one_or_all(targets: list[Json]) -> Json:
    return targets[0] if len(targets) == 1 else targets


def _targets(passage: Passage, source: Source) -> Iterator[dict[str, Json]]:
    copies = dict.fromkeys(map(named_by, (source.version.text, source.version.original)))
    for span in passage.spans:
        yield {
            "type": "SpecificResource",
            "source": _source(source),
            "state": [{"type": "TimeState", "sourceDate": source.at, "cached": each} for each in copies],
            "selector": list(_selectors(span, source.text)),
        }


def _source(source: Source) -> dict[str, Json]:
    article = source.article
    is_address = article.url.startswith(("https://", "http://")) and _is_plain(article.url)
    told: dict[str, Json] = {"id": article.url if is_address else urn(article.uid), "type": "Text"}
    if article.language:
        told["language"] = article.language
    return {**told, "textDirection": article.direction.value, "dc:title": article.title}


def _is_plain(url: str) -> bool:
    """Whether it can stand as an IRI: no white space, no quotes, nothing that JSON-LD would take apart."""
    return not any(letter.isspace() or letter in '<>"{}|\\^`' for letter in url)


def _selectors(span: Span, text: str) -> Iterator[dict[str, Json]]:
    yield {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    yield {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - AROUND) : span.start],
        "suffix": text[span.end : span.end + AROUND],
    }


def collection(iri: str, label: str, created: str, total: int) -> Mapping[str, Json]:
    """What a collection of annotations says of itself, without its pages."""
    told: dict[str, Json] = {"@context": CONTEXT, "id": iri, "type": "AnnotationCollection", "label": label}
    if created:
        told["created"] = created
    return {**told, "generator": {"type": "Software", "name": GENERATOR}, "total": total}
