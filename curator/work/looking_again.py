"""Looking at passages that a newer capture changed: agreeing with a place, choosing another, saying that the words are gone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core import edits, passages
from curator.core.anchors import Anchored, Anchoring
from curator.core.articles import ArticleVersion
from curator.core.carried import Carried, Outcome
from curator.core.carrying import Move, Standing, carry_over
from curator.core.edits import Edit
from curator.core.errors import CuratorError
from curator.core.outlines import VersionText, marks_of
from curator.core.passages import Passage
from curator.store.identifiers import new_uid
from curator.store.queries import articles, claims, records
from curator.store.queries.reopening import reopening

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.ids import Uid
    from curator.core.spans import Span
    from curator.store.collection import Collection
    from curator.store.driver import Connection


class NotCarriedOverError(CuratorError):
    """The passage has no place in question."""


@dataclass(frozen=True, slots=True)
class Look:
    """A passage to look at: as it was, what became of it, and the passage on the newest version, None where it is lost."""

    before: Passage
    outcome: Outcome
    now: Passage | None


def to_look_at(connection: Connection, article: Uid) -> list[Look]:
    """What a person has to look at on the newest version of an article: places in question, changed numbers, lost words.

    Lost words are those that a claim still rests on, and that no later version has.
    """
    *earlier, newest = articles.versions_of(connection, article)
    found = [
        Look(records.get(connection, Passage, each.follows), each.carried.outcome, each)
        for each in articles.passages_of(connection, newest.uid)
        if each.carried is not None and each.carried.waits and each.follows is not None
    ]
    asked = {look.before.uid for look in found}
    for version in earlier:
        resting = {uid for full in claims.of_version(connection, version.uid) for uid in full.claim.passages}
        found += [
            Look(each, Outcome.LOST, None)
            for each in articles.to_carry_over(connection, version.uid)
            if each.uid in resting - asked
        ]
    return found


def agree(collection: Collection, passage: Uid) -> None:
    """Agree with where a passage was found: the claims that rest on it follow, and nobody is asked again.

    Raises:
        NotCarriedOverError: it was not carried over from an earlier version.
    """
    before = _carried(collection.connection, passage)
    if before.carried is None or before.follows is None:
        raise _not_carried()
    seen = replace(before, carried=replace(before.carried, seen_by=collection.journal.person))
    edit = edits.revise("Agree with a passage's place", before, seen)
    if before.carried.is_open:
        edit += _following(collection, before.follows, seen)
    collection.journal.commit(edit)


def choose(collection: Collection, old: Uid, version: Uid, spans: Iterable[Span]) -> Passage:
    """Say where the words of an earlier version's passage are now; a place that was proposed is withdrawn.

    Raises:
        EmptyPassageError: there are no words in the stretches.
    """
    connection, person = collection.connection, collection.journal.person
    before = records.get(connection, Passage, old)
    texts = _text(connection, before.version), _text(connection, version)
    marked = passages.mark(new_uid(), version, texts[1].text, spans, before.note)
    anchoring = Anchoring(texts[0].text, texts[1].text, marks_of(texts[0].outline), marks_of(texts[1].outline))
    found = anchoring.judged(before.spans, marked.spans)
    chosen = replace(marked, follows=old, carried=Carried(found.outcome, found.score, person))
    edit = edits.create("Choose a passage's place", chosen)
    edit += _withdrawn(connection, old, version, "another place was chosen")
    collection.journal.commit(edit + _following(collection, old, chosen))
    return chosen


def give_up(collection: Collection, passage: Uid) -> None:
    """Say that the place that was proposed is not the one, and that the words are gone: the claims go back to review.

    Raises:
        NotCarriedOverError: it was not carried over from an earlier version.
    """
    connection = collection.connection
    before = _carried(connection, passage)
    if before.follows is None:
        raise _not_carried()
    old = records.get(connection, Passage, before.follows)
    edit = Edit("Passage is lost", _withdrawn(connection, old.uid, before.version, "the words are gone").writes)
    lost = _move(collection, old, before.version, {old.uid: Anchored(Outcome.LOST)}, {})
    collection.journal.commit(edit + lost)


def _following(collection: Collection, old: Uid, now: Passage) -> Edit:
    """The claims on an earlier passage move to where it is now, if all their words have a place; or go back to review."""
    connection = collection.connection
    before = records.get(connection, Passage, old)
    anchored = {old: Anchored(now.carried.outcome if now.carried else Outcome.MOVED, now.spans, 100)}
    if now.carried is not None and now.carried.outcome is Outcome.ASKED:
        texts = _text(connection, before.version), _text(connection, now.version)
        anchoring = Anchoring(texts[0].text, texts[1].text, marks_of(texts[0].outline), marks_of(texts[1].outline))
        anchored[old] = anchoring.judged(before.spans, now.spans)
    return _move(collection, before, now.version, anchored, {old: now})


def _move(
    collection: Collection, old: Passage, version: Uid, anchored: dict[Uid, Anchored], known: dict[Uid, Passage]
) -> Edit:
    connection = collection.connection
    texts = _text(connection, old.version), _text(connection, version)
    resting = tuple(each for each in claims.of_version(connection, old.version) if old.uid in each.claim.passages)
    others = {uid for full in resting for uid in full.claim.passages} - {old.uid}
    here = {
        each.follows: each
        for each in articles.followers(connection, others)
        if each.follows is not None and each.version == version
    }
    anchoring = Anchoring(texts[0].text, texts[1].text, marks_of(texts[0].outline), marks_of(texts[1].outline))
    standing = Standing(texts[0], (old,), resting)
    move = Move(standing, texts[1], anchoring, anchored, {**here, **known})
    carried = carry_over(move, new_uid, marking=False)
    return Edit("", carried.writes) + reopening(connection, [*carried.returned, *carried.reworded])


def _withdrawn(connection: Connection, old: Uid, version: Uid, because: str) -> Edit:
    """The edit that withdraws the places that were proposed for an earlier passage."""
    return Edit(
        "",
        tuple(
            write
            for each in articles.followers(connection, [old])
            if each.version == version
            for write in edits.difference(each, replace(each, withdrawn_because=because))
        ),
    )


def _carried(connection: Connection, passage: Uid) -> Passage:
    found = records.get(connection, Passage, passage)
    if found.carried is None:
        raise _not_carried()
    return found


def _not_carried() -> NotCarriedOverError:
    return NotCarriedOverError("This passage was marked by hand in this version: there is no other place to choose.")


def _text(connection: Connection, version: Uid) -> VersionText:
    found = records.get(connection, ArticleVersion, version)
    return VersionText(version, articles.text(connection, found), articles.outline(connection, found))
