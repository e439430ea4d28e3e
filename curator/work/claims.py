"""Marking passages, recording and correcting claims."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import edits, grouping, passages, recording, review, verdicts
from curator.core.articles import ArticleVersion
from curator.core.caveats import STANDS_IN_TEXT, Caveat, CaveatScope
from curator.core.edits import Edit
from curator.core.errors import CuratorError
from curator.core.passages import Passage
from curator.store.identifiers import new_uid
from curator.store.queries import articles, cases, claims, naming, records
from curator.store.queries.reopening import reaching_otherwise, reopening
from curator.suggest.listed_places import place_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from curator.core.claims import Claim, FullClaim
    from curator.core.entries import ClaimEntry
    from curator.core.events import Event
    from curator.core.ids import Uid
    from curator.core.spans import Span
    from curator.store.collection import Collection
    from curator.store.driver import Connection


class PassageInUseError(CuratorError):
    """A claim rests on the passage."""


class NoReasonError(CuratorError):
    """Something that needs a reason was given none."""


def mark_passage(collection: Collection, version: Uid, spans: Iterable[Span], note: str = "") -> Passage:
    """Mark words of an article version; words that are marked already are not marked twice.

    Raises:
        EmptyPassageError: there are no words in the stretches.
    """
    text = articles.text(collection.connection, records.get(collection.connection, ArticleVersion, version))
    made = passages.mark(new_uid(), version, text, spans, note)
    return articles.passage_over(collection.connection, version, made.spans) or _marked(collection, made)


def mark_in_hand(
    collection: Collection, version: Uid, spans: Iterable[Span], text: str, standing: Iterable[Passage]
) -> Passage:
    """The same where the version's text, and the passages in it that begin before these words and reach them, are at hand.

    However many passages there are, it takes no longer.

    Raises:
        EmptyPassageError: there are no words in the stretches.
    """
    made = passages.mark(new_uid(), version, text, spans)
    return next((each for each in standing if each.spans == made.spans), None) or _marked(collection, made)


def _marked(collection: Collection, passage: Passage) -> Passage:
    collection.journal.commit(edits.create("Mark passage", passage))
    return passage


def withdraw_passage(collection: Collection, passage: Uid, because: str) -> None:
    """Take a mark off the text; its history stays.

    Raises:
        PassageInUseError: a claim rests on it.
    """
    connection = collection.connection
    before = records.get(connection, Passage, passage)
    resting = [full for full in claims.of_version(connection, before.version) if passage in full.claim.passages]
    if resting:
        message = f"“{resting[0].claim.title}” rests on these words: withdraw or correct that claim first."
        raise PassageInUseError(message)
    collection.journal.commit(edits.revise("Unmark passage", before, replace(before, withdrawn_because=because)))


def record_claim(
    collection: Collection, version: Uid, entry: ClaimEntry, *, events: Sequence[Event] = (), as_new_event: bool = False
) -> Claim:
    """Record a claim from an entry, in one change: its passages, parts, new sources and actors, and the events it bears on.

    With `as_new_event` an event is made from it.

    Raises:
        EmptyPassageError: the entry has no words of the text.
    """
    connection = collection.connection
    text = articles.text(connection, records.get(connection, ArticleVersion, version))
    names = naming.names_and_places(connection, place_at)
    standing = {
        tuple((span.start, span.end) for span in passage.spans): passage
        for passage in articles.passages_of(connection, version)
    }
    recorded = recording.record(entry, text, version, names, new_uid, standing=standing)
    edit = edits.create("Record claim", *names.made, *recorded.records)
    full = recording.gathered(recorded)
    if as_new_event:
        edit += grouping.found(full, new_uid(), naming.next_public_id(connection), new_uid())
    for event in events:
        edit += assigning(connection, event, [full])
    collection.journal.commit(edit)
    return recorded.claim


def correct_claim(collection: Collection, claim: Uid, entry: ClaimEntry) -> None:
    """Give a claim what an entry says; approved events that it bears on open again.

    Raises:
        NoWritesError: the entry says what the claim says already.
    """
    connection = collection.connection
    full = claims.get(connection, claim)
    names = naming.names_and_places(connection, place_at)
    edit = recording.correct(full, own_caveats(connection, claim), entry, names, new_uid)
    if edit.writes:
        edit += reopening(connection, [claim])
    collection.journal.commit(edit)


def withdraw_claim(collection: Collection, claim: Uid, because: str) -> None:
    """Withdraw a claim with a reason; it leaves its events' figures, and stays in the history.

    Raises:
        NoReasonError: no reason is given.
    """
    if not because.strip():
        message = "Say why the claim is withdrawn: the reason stays with it."
        raise NoReasonError(message)
    before = claims.get(collection.connection, claim).claim
    edit = edits.revise("Withdraw claim", before, replace(before, withdrawn_because=because.strip()))
    collection.journal.commit(edit + reopening(collection.connection, [claim]))


def confirm_stretch(collection: Collection, caveat: Uid, stretch: Span | None = None) -> None:
    """Put one's name to how far a caveat reaches, as proposed or as given.

    Approved events that caveats then reach otherwise open again.

    Raises:
        StretchRefusedError: it hangs on something else than words of a text, or would cover nothing.
    """
    connection = collection.connection
    before = records.get(connection, Caveat, caveat)
    after = verdicts.stretched(before, stretch, collection.journal.person)
    edit = edits.revise("Confirm what a caveat covers", before, after)
    collection.journal.commit(edit + reaching_otherwise(connection, before, after))


def own_caveats(connection: Connection, claim: Uid) -> list[Caveat]:
    """The caveats that a curator hung on a claim itself."""
    found = records.among(connection, Caveat, "target", [claim])
    return [each for each in found if each.scope is CaveatScope.CLAIM and each.raised_by not in STANDS_IN_TEXT]


def assigning(connection: Connection, event: Event, full: Sequence[FullClaim]) -> Edit:
    """The edit that sets claims under an event, which opens again if it was approved."""
    edit = grouping.assign(cases.get(connection, event.uid), full, new_uid)
    return edit + Edit(edit.label, review.touched(event))
