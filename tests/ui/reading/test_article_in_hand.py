"""What is read again of an article after a change is what would be found by reading all of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from curator.core import counts
from curator.core.articles import Article, ArticleVersion
from curator.core.claims import Claim, ClaimStatus
from curator.core.counts import PersonClass, Quantity
from curator.core.entries import CountEntry
from curator.core.events import Event, EventClaim
from curator.store.queries import records
from curator.ui.reading import article_in_hand
from curator.ui.reading.article_in_hand import ArticleInHand, looking_different
from curator.ui.reading.marked import highlights
from curator.work import claims, events
from tests import ground
from tests.ground import TEXT, Uids, span_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.ids import RecordKey
    from curator.store.collection import Collection
    from curator.ui.reading.highlights import Highlight


class Reader:
    """Follows every commit as the Read desk does, and compares with reading everything."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self.version = records.every(collection.connection, ArticleVersion)[0].uid
        self.hand = article_in_hand.read(collection.connection, self.version)
        self.shown = {each.key: each for each in self._highlights(self.hand)}
        self.heard = 0
        collection.journal.listen(self.follow)

    def follow(self, touched: frozenset[RecordKey]) -> None:
        before, self.hand = self.hand, article_in_hand.renewed(self.collection.connection, self.hand, touched)
        anew = article_in_hand.read(self.collection.connection, self.version)
        assert self.hand == anew
        assert [each.uid for each in self.hand.in_order()] == [each.uid for each in anew.in_order()]
        wanted = {each.key: each for each in self._highlights(anew)}
        for uid in looking_different(before, self.hand, touched):
            self.shown.pop(uid, None)
            if uid in wanted:
                self.shown[uid] = wanted[uid]
        assert self.shown == wanted
        self.heard += 1

    @staticmethod
    def _highlights(hand: ArticleInHand) -> list[Highlight]:
        return highlights(hand.in_order(), hand.claims.values(), hand.disputed)


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        yield made


def change_everything(ann: Collection) -> None:
    """What a curator does to an article, one after the other."""
    connection = ann.connection
    version = records.every(connection, ArticleVersion)[0]
    first, second = records.every(connection, Claim)
    (event,) = records.every(connection, Event)
    bare = claims.mark_passage(ann, version.uid, [span_of(TEXT, "according to the Ministry")])
    claims.withdraw_passage(ann, bare.uid, "a slip")
    hand = article_in_hand.read(connection, version.uid)
    entry = article_in_hand.entry_now(connection, hand, hand.claims[first.uid])
    injured = CountEntry(Quantity.INJURED, counts.exactly(4), PersonClass.UNKNOWN, "", "4 injured")
    claims.correct_claim(ann, first.uid, replace(entry, counts=(*entry.counts, injured), title="Corrected"))
    fewer = replace(entry.counts[0], extent=counts.exactly(3))
    claims.correct_claim(ann, second.uid, replace(entry, counts=(fewer,), passages=()))
    claims.record_claim(ann, version.uid, replace(entry, passages=((span_of(TEXT, "according to the Ministry"),),)))
    link = records.every(connection, EventClaim)[0]
    events.take_out_claim(ann, link.uid, "another day")
    events.revise_event(ann, event, replace(event, title="Another title"))
    claims.withdraw_claim(ann, second.uid, "not about this")
    ground.change(ann, records.get(connection, Claim, first.uid), status=ClaimStatus.NEEDS_WORK)
    ground.change(ann, records.every(connection, Article)[0], title="Another article")


def test_following_changes_gives_what_reading_everything_gives(ann: Collection) -> None:
    reader = Reader(ann)
    change_everything(ann)
    done = reader.heard
    assert done >= 10
    for _ in range(done):
        ann.undo()
    for _ in range(done):
        ann.redo()
    assert reader.heard == 3 * done


def test_what_happens_in_another_article_changes_nothing_here(ann: Collection) -> None:
    reader = Reader(ann)
    heard: set[RecordKey] = set()
    ann.journal.listen(heard.update)
    before = reader.hand
    other = ground.take_in(ann, Uids(500), TEXT + "\nMore.\n", title="Another")
    claims.mark_passage(ann, other.uid, [span_of(TEXT, "according to the Ministry")])
    assert reader.heard == 2
    assert looking_different(before, reader.hand, heard) == set()
