"""A collection with something on every desk, made from the sample: texts in two scripts, claims, events in every state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator import assets
from curator.core.articles import ArticleVersion
from curator.core.cases import in_use
from curator.core.disputes import open_disputes
from curator.core.errors import CuratorError
from curator.core.figures import propose
from curator.core.records import key_of
from curator.core.settling import choices
from curator.exchange import importers, intake
from curator.exchange.annotations import annotate
from curator.store.collection import create, open_collection
from curator.store.queries import articles, cases, records
from curator.suggest import unread
from curator.work import claims, commenting, releases, reviewing, settling
from tests.ground import Clock, signer

if TYPE_CHECKING:
    from pathlib import Path

    from curator.core.cases import Case
    from curator.store.collection import Collection

AUTHOR, REVIEWER = signer("Ada"), signer("Ben")


def furnish(path: Path) -> None:
    """Make the collection at `path`: Ada read and recorded, Ben settled and approved a part; the rest waits for him."""
    clock = Clock()
    with create(path, AUTHOR, title="Velira valley (invented sample)", clock=clock) as collection:
        _read(collection)
        clock.advance(86_400)
        for case in list(cases.every(collection.connection)):
            if in_use(case) and propose(case):
                reviewing.submit(collection, case.event.uid)
    clock.advance(86_400)
    with open_collection(path, REVIEWER, must_write=True, clock=clock) as collection:
        _review(collection)
        # neither takes an approved event, so that all events stay as they are
        releases.create(collection, "2031-01", criteria="killed:999")
        releases.create(collection, "2031-02", criteria="state:draft", unreviewed=True, pseudonyms=True)


def _read(collection: Collection) -> None:
    folder = assets.folder("resources") / "sample"
    for article in sorted(folder.glob("*.txt")):
        intake.take_in(collection, importers.read(article), article.name)
    for version in records.every(collection.connection, ArticleVersion):
        sentence = unread.next_sentence(articles.text(collection.connection, version), 0, [])
        if sentence is not None:
            claims.mark_passage(collection, version.uid, [sentence], "to be read again")
    annotate(collection, folder / "claims.jsonl")


def _ask(collection: Collection, case: Case) -> None:
    """Ask Ada about a field of an event, and about one of its claims."""
    field = open_disputes(case)[0].field
    asked = commenting.say(
        collection, key_of(case.event), f"@Ada: do both speak of the same day? See #{field} and #date."
    )
    commenting.answer(collection, asked.uid, "The second report counts from the evening.")
    commenting.say(collection, key_of(case.bearings[0].claim), "Who is “they” here?", "perpetrator")


def _review(collection: Collection) -> None:
    """Settle all disputes of every second event that has some, approve what has none left."""
    disputed = [case for case in cases.every(collection.connection) if open_disputes(case)]
    for case in disputed[::2]:
        for dispute in open_disputes(case):
            side = max(dispute.positions, key=lambda position: len(position.claims)).value
            offered = choices(case, dispute)
            settling.settle(
                collection,
                case.event.uid,
                dispute.field,
                chosen=side if not offered or side in offered else offered[0],
                because="The side with the most claims.",
                kind=dispute.kind,
            )
    _ask(collection, disputed[1])
    for case in list(cases.every(collection.connection)):
        if open_disputes(case):
            continue
        try:
            reviewing.approve(collection, case.event.uid, "Read against the words.")
        except CuratorError:
            continue  # not submitted, or its figures wait: it stays in the queue
