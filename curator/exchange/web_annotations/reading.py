"""A file of annotations as this program uses them: what each is called, which words it means, and what it says of them.

Read are single annotations, arrays, pages, collections with their pages inside, and one annotation a line; with the context of
the standard or a tool's own names (Hypothesis: `uri`, `text`, `tags`, `user`). Nothing is fetched: a page that is elsewhere
is a fault.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from curator.exchange.strict_json import UnreadableJsonError, loads
from curator.exchange.web_annotations.model import GENERATOR, LINE

Json: TypeAlias = Mapping[str, Any]

_SETS = frozenset({"Choice", "List", "Composite", "Independents", "oa:Choice", "oa:List", "oa:Composite"})

MOST_TARGETS = 1_000
"""So many stretches one annotation has at most."""


@dataclass(frozen=True, slots=True)
class Target:
    """Words that an annotation means: what their text is called, the surest name first, and the selectors of the words."""

    names: tuple[str, ...]
    selectors: tuple[Json, ...]


@dataclass(frozen=True, slots=True)
class Annotation:
    """One annotation: its number in the file (from 1), its IRI, its targets, what is said in words, and lines of ours in it."""

    number: int
    iri: str
    targets: tuple[Target, ...]
    note: str
    lines: tuple[str, ...]
    linked: tuple[str, ...]


class NotAnnotationsError(ValueError):
    """The text holds no annotations; the message says why, without a full stop."""


def is_web_annotations(text: str) -> bool:
    """Whether a file of annotations is of this kind, and not lines that `curator annotate` reads."""
    try:
        whole = loads(text)
    except UnreadableJsonError:
        first = next((line for line in text.split("\n") if line.strip()), "")
        try:
            whole = loads(first)
        except UnreadableJsonError:
            # a broken file of this kind begins over several lines, or with a list
            return text.lstrip()[:1] == "[" or "anno.jsonld" in text[:100_000]
    return not (isinstance(whole, dict) and whole.get("type") in {"claim", "event"})


def read(text: str) -> list[Annotation]:
    """All annotations of a file, in its order.

    Raises:
        NotAnnotationsError: it is no JSON, holds none, or refers to pages that are not in it.
    """
    found = [_annotation(number, each) for number, each in enumerate(_items(_whole(text)), 1)]
    if not found:
        message = "there is no annotation in the file"
        raise NotAnnotationsError(message)
    return found


def _whole(text: str) -> object:
    try:
        return loads(text)
    except UnreadableJsonError as error:
        lines = [line for line in text.split("\n") if line.strip()]
        if len(lines) < 2:
            raise NotAnnotationsError(str(error)) from error
        try:
            return [loads(line) for line in lines]
        except UnreadableJsonError:
            raise NotAnnotationsError(str(error)) from error


def _items(value: object) -> Iterator[Json]:
    """The annotations in a document, through arrays, collections and pages."""
    if isinstance(value, list):
        for each in value:
            yield from _items(each)
    elif isinstance(value, str):
        message = f"it refers to {value[:200]}, which is not in it: save it with all its pages"
        raise NotAnnotationsError(message)
    elif not isinstance(value, dict):
        message = "an annotation is a JSON object, {…}"
        raise NotAnnotationsError(message)
    elif "@graph" in value:
        yield from _items(value["@graph"])
    elif "target" in value:
        yield value
    else:
        parts = [value[key] for key in ("items", "first", "next", "annotations", "rows") if value.get(key)]
        if not parts and not ({"items", "total", "rows", "annotations"} & set(value)):
            message = "an object in it is neither an annotation nor a page of annotations: it has no target"
            raise NotAnnotationsError(message)
        for each in parts:
            yield from _items(each)


def _annotation(number: int, value: Json) -> Annotation:
    """One annotation; what is not as the standard has it is passed over, and shows where nothing is left."""
    around = [*_texts(value.get("uri")), *_documents(value.get("document"))]
    targets = tuple(each for target in _each(value["target"]) for each in _targets(target, around))
    bodies = [body for each in _each(value.get("body")) for body in _in_sets(each)]
    lines = tuple(
        text
        for body in bodies
        if isinstance(body, dict) and body.get("format") == LINE
        for text in _texts(body.get("value"))
    )
    linked = tuple(each for each in _each(value["target"]) if isinstance(each, str))
    iri = next(iter(_texts(value.get("id") or value.get("@id"))), "")
    return Annotation(number, iri, targets[:MOST_TARGETS], _note(value, bodies), lines, linked)


def _each(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _in_sets(value: object) -> Iterator[Any]:
    """A resource, or those of a set of resources."""
    if isinstance(value, dict) and (value.get("type") in _SETS or value.get("@type") in _SETS):
        for each in _each(value.get("items") or value.get("item")):
            yield from _in_sets(each)
    else:
        yield value


def _targets(value: object, around: Iterable[str]) -> Iterator[Target]:
    for each in _in_sets(value):
        if isinstance(each, str):
            yield _addressed(each, around)
        elif isinstance(each, dict):
            yield _specific(each, around)


def _addressed(iri: str, around: Iterable[str]) -> Target:
    """A whole resource, or the part of it that the fragment of its address names."""
    address, _, fragment = iri.partition("#")
    names = tuple(dict.fromkeys([iri, address, *around]))
    selector = {"type": "FragmentSelector", "value": fragment}
    return Target(names, (selector,) if fragment.startswith(("char=", "line=")) else ())


def _specific(value: Json, around: Iterable[str]) -> Target:
    source = value.get("source")
    states = [each for state in _each(value.get("state")) for each in _names_of(state)]
    own = _names_of(value) if source is None else ()
    names = [*states, *_names_of(source), *_texts(value.get("scope")), *own, *around]
    fragments = [each for name in _texts(source) for each in _addressed(name, ()).selectors]
    selectors = [each for each in _each(value.get("selector")) if isinstance(each, dict)]
    plain = [name.partition("#")[0] for name in names]
    return Target(tuple(dict.fromkeys(each for each in (*names, *plain) if each)), (*selectors, *fragments))


def _names_of(value: object) -> Iterator[str]:
    """What a resource, or the state of one, is called: hashes and copies first, then addresses, then titles."""
    if not isinstance(value, dict):
        yield from _texts(value)
        return
    for key in ("cached", "canonical", "sha256", "id", "@id", "url", "via", "title", "dc:title", "name", "filename"):
        yield from _texts(value.get(key))


def _documents(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from _texts(value.get("title"))
        for link in _each(value.get("link")):
            yield from _texts(link.get("href") if isinstance(link, dict) else link)


def _texts(value: object) -> Iterator[str]:
    return (each for each in _each(value) if isinstance(each, str) and each)


def _note(value: Json, bodies: Iterable[object]) -> str:
    """What an annotation says in words, its tags, and whose it is, as the note of a passage."""
    said = [*_texts(value.get("bodyValue")), *_texts(value.get("text"))]
    tags = [*_texts(value.get("tags"))]
    for body in bodies:
        if isinstance(body, str):
            said.append(body)
        elif isinstance(body, dict) and body.get("format") != LINE:
            source = body.get("source")
            words = [*_texts(body.get("value")), *_texts(body.get("chars")), *_texts(body.get("id"))]
            words += [*_texts(source if not isinstance(source, dict) else source.get("id") or source.get("label"))]
            (tags if "tagging" in [*_texts(body.get("purpose"))] else said).extend(words[:1])
    if tags:
        said.append(f"[{'; '.join(dict.fromkeys(tags))}]")
    if not _is_ours(value) and (by := _author(value)):
        said.append(f"— {by}")
    return "\n".join(dict.fromkeys(said))


def _is_ours(value: Json) -> bool:
    generator = value.get("generator")
    return isinstance(generator, dict) and generator.get("name") == GENERATOR


def _author(value: Json) -> str:
    found = value.get("creator") or value.get("user") or value.get("annotatedBy")
    named = [
        each.get("name") or each.get("nickname") or each.get("id") if isinstance(each, dict) else each
        for each in _each(found)
    ]
    return "; ".join(each for each in named if isinstance(each, str))
