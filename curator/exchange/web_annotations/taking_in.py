"""Annotations of other tools, and our own, into a collection: what is found becomes passages and claims, in one change.

What is not found for certain is left out and listed with the reason, as is what was found elsewhere, or with other words, or by
its place alone: nothing is settled in silence. What the collection has already is passed over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import msgspec

from curator.core import edits, passages
from curator.core.articles import ArticleVersion
from curator.core.ids import Uid
from curator.exchange.annotations import Annotated, FaultyAnnotationsError, UnreadableAnnotationsError
from curator.exchange.articles_named import Missing, Shelf
from curator.exchange.claim_form import ClaimLine, EventLine
from curator.exchange.claim_lines import Fault, Sheet, line_of
from curator.exchange.claims_placed import placed
from curator.exchange.lines_joined import joined
from curator.exchange.strict_json import UnreadableJsonError, loads
from curator.exchange.web_annotations.carried_lines import carried
from curator.exchange.web_annotations.model import hash_in, uid_in
from curator.exchange.web_annotations.reading import NotAnnotationsError, read
from curator.exchange.web_annotations.selectors import How, Nowhere, Place, Reading, resolve, stretches
from curator.store.identifiers import new_uid
from curator.store.queries import articles, records

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from curator.core.passages import Passage
    from curator.core.spans import Span
    from curator.exchange.web_annotations.reading import Annotation, Target
    from curator.store.collection import Collection
    from curator.store.driver import Connection

TEXTS_KEPT = 50
"""How many texts are kept in memory."""

WHAT = "annotation"
"""What faults of such files are counted in."""


class Remarkable(StrEnum):
    """Why an annotation is listed."""

    MOVED = "moved"
    WORDS_CHANGED = "words_changed"
    BY_PLACE = "by_place"
    NOTE_STAYS = "note_stays"
    ASKED = "asked"
    LOST = "lost"
    NO_ARTICLE = "no_article"


LEFT_OUT = frozenset({Remarkable.ASKED, Remarkable.LOST, Remarkable.NO_ARTICLE})
"""What of it was not taken in."""

_SAID = {
    How.MOVED: (Remarkable.MOVED, "its words stand elsewhere than it says"),
    How.WORDS_CHANGED: (Remarkable.WORDS_CHANGED, "the text has other words there now"),
    How.BY_PLACE: (
        Remarkable.BY_PLACE,
        "it gives a place and no words to hold against the text: look whether they are the right ones",
    ),
}


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be said of one annotation (numbered from 1 in the file), without a full stop."""

    number: int
    iri: str
    kind: Remarkable
    because: str

    def __str__(self) -> str:
        """As it is shown."""
        return f"{WHAT} {self.number}: {self.because}"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a file brought: new passages, what its claims and events brought, how many passages were known, what is listed."""

    passages: tuple[Uid, ...]
    claims: Annotated
    known: int
    remarks: tuple[Remark, ...]


def take_in(collection: Collection, path: Path, text: str) -> TakenIn:
    """Take in the annotations of a file, whose text this is, in one change.

    Raises:
        UnreadableAnnotationsError: there are no annotations in it.
        FaultyAnnotationsError: claims or events in it are at fault, or nothing of it was found; nothing was stored.
        ReadOnlyCollectionError: the collection is open for reading only.
    """
    try:
        found = read(text)
    except NotAnnotationsError as error:
        message = f"{path.name} cannot be taken in: {error}."
        raise UnreadableAnnotationsError(message) from error
    desk = _Desk(collection.connection, path)
    for annotation in found:
        desk.take(annotation)
    desk.drop_events_without_claims()
    findings = placed(collection.connection, desk.sheet, path.parent)
    _refuse(path, findings.faults)
    label = f"Load annotations from {path.name}"
    done = joined(collection.connection, findings, label, desk.made)
    _refuse(path, done.faults)
    if not (desk.made or desk.known or findings.claims or findings.described):
        _refuse(path, [Fault(each.number, each.because) for each in desk.remarks])
    edit = edits.create(label, *desk.made) + done.edit
    if edit.writes:
        collection.journal.commit(edit)
    claims = Annotated(done.claims, done.events, done.grouped, done.known)
    return TakenIn(tuple(each.uid for each in desk.made), claims, desk.known, tuple(desk.remarks))


def _refuse(path: Path, faults: Iterable[Fault]) -> None:
    found = [replace(each, what=WHAT) for each in faults]
    if found:
        raise FaultyAnnotationsError(path.name, found)


@dataclass(frozen=True, slots=True)
class _Text:
    """A version that annotations speak of, with its text and the bytes that this was made from."""

    version: ArticleVersion
    text: str
    original: bytes


class _Desk:
    """Takes annotations one after the other; what they bring is gathered."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._shelf = Shelf(connection, path.parent)
        self._texts: dict[Uid, _Text] = {}
        self._marked: dict[Uid, dict[tuple[Span, ...], Passage]] = {}
        self._linked: dict[int, tuple[str, ...]] = {}
        self._without: set[str] = set()
        self.sheet = Sheet(path.name)
        self.made: list[Passage] = []
        self.known = 0
        self.remarks: list[Remark] = []

    def take(self, annotation: Annotation) -> None:
        """Take one annotation: a claim or event that it holds, else a passage of the words that it means."""
        if not annotation.lines:
            self._mark(annotation)
        for raw in annotation.lines[:1]:
            try:
                line = line_of(loads(raw))
            except (UnreadableJsonError, msgspec.ValidationError) as error:
                self.sheet.faults.append(
                    Fault(annotation.number, f"the claim or event in it is not as it should be: {error}")
                )
                continue
            if isinstance(line, EventLine):
                self.sheet.events[annotation.number] = line
                self._linked[annotation.number] = annotation.linked
            else:
                self._claim(annotation, line)

    def drop_events_without_claims(self) -> None:
        """Leave out events all of whose claims were left out: there would be nothing under them."""
        for number, linked in self._linked.items():
            if linked and self._without.issuperset(linked):
                line = self.sheet.events.pop(number)
                self.remarks.append(
                    Remark(number, line.id, Remarkable.LOST, f"none of the claims of {line.id} was found")
                )

    def _claim(self, annotation: Annotation, line: ClaimLine) -> None:
        if isinstance(self._shelf.version(line.article), Missing):
            places = self._places(annotation)
            if places is None:
                self._without.add(annotation.iri)
                return
            version = next(iter(places))
            here = self._text(version)
            moved = carried(line, here.version.original, here.text, [each.span for each in places[version]])
            if moved is None or len(places) > 1:
                self._without.add(annotation.iri)
                self._remark(annotation, Remarkable.ASKED, "its stretches are not those of the claim in it")
                return
            line = moved
        self.sheet.claims[annotation.number] = line

    def _mark(self, annotation: Annotation) -> None:
        for version, places in (self._places(annotation) or {}).items():
            here = self._text(version)
            spans, _ = stretches(places)
            new = passages.mark(new_uid(), version, here.text, spans, annotation.note)
            there = self._marked_in(version).setdefault(new.spans, new)
            if there is new:
                self.made.append(new)
            else:
                self.known += 1
                if annotation.note and annotation.note not in there.note:
                    self._remark(
                        annotation, Remarkable.NOTE_STAYS, "its words are marked already, with a note of their own"
                    )

    def _places(self, annotation: Annotation) -> dict[Uid, list[Place]] | None:
        """The places of all its stretches by version; None, with a remark, where one of them is nowhere."""
        found: dict[Uid, list[Place]] = {}
        many = len(annotation.targets)
        for number, target in enumerate(annotation.targets, 1):
            which = f"stretch {number} of {many}: " if many > 1 else ""
            version, is_named = self._version(target)
            if version is None:
                called = f"“{target.names[0][:200]}”" if target.names else "it does not say which"
                self._remark(
                    annotation,
                    Remarkable.NO_ARTICLE,
                    f"{which}its article is not in this collection ({called}): import it first",
                )
                return None
            here = self._text(version)
            reading = Reading(here.text, here.original, here.version.encoding, is_named)
            place = resolve(target.selectors, reading)
            if isinstance(place, Nowhere):
                self._remark(annotation, Remarkable.LOST if place.lost else Remarkable.ASKED, which + place.because)
                return None
            found.setdefault(version, []).append(place)
        if not found:
            self._remark(annotation, Remarkable.ASKED, "it means no words of a text")
            return None
        for places in found.values():
            _, how = stretches(places)
            if how in _SAID:
                self._remark(annotation, *_SAID[how])
        return found

    def _version(self, target: Target) -> tuple[Uid | None, bool]:
        """The version that a target means, and whether it is named by the sha256 of its text."""
        for name in target.names:
            sha256 = hash_in(name)
            version = self._shelf.version(sha256 or uid_in(name) or _path_in(name))
            if not isinstance(version, Missing):
                return version, bool(sha256) and self._text(version).version.text == sha256
        return None, False

    def _text(self, version: Uid) -> _Text:
        if version not in self._texts:
            if len(self._texts) >= TEXTS_KEPT:
                del self._texts[next(iter(self._texts))]
            found = records.get(self._connection, ArticleVersion, version)
            text, original = articles.text(self._connection, found), articles.blob(self._connection, found.original)
            self._texts[version] = _Text(found, text, original)
        return self._texts[version]

    def _marked_in(self, version: Uid) -> dict[tuple[Span, ...], Passage]:
        """The passages of a version by their stretches, those made just now too."""
        if version not in self._marked:
            standing = articles.passages_of(self._connection, version)
            self._marked[version] = {each.spans: each for each in standing}
        return self._marked[version]

    def _remark(self, annotation: Annotation, kind: Remarkable, because: str) -> None:
        self.remarks.append(Remark(annotation.number, annotation.iri, kind, because))


def _path_in(name: str) -> str:
    """The path that a file's address names; any other name as it is."""
    return unquote(urlsplit(name).path) if name.startswith("file:") else name
