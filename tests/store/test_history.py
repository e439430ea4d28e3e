from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from curator.core import ids
from curator.core.articles import Article
from curator.core.changes import Write
from curator.core.edits import Delete, Edit, SetField
from curator.core.judgement import Decision, DisputeKind
from curator.core.records import key_of
from curator.store import history
from tests import ground
from tests.ground import Clock, Uids
from tests.store.laptops import approve, article, feed, forged, introduce, laptops, make, title

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection

UID = Uids()()
ARTICLE = article(UID)
KEY = ground.key(ARTICLE)


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[list[Collection]]:
    with laptops(tmp_path, "Ann", "Ben", clocks=(Clock(), Clock(ground.NOON + 3600 * 10**9))) as collections:
        make(collections[0], ARTICLE)
        ground.share(*collections)
        yield collections


def test_every_value_of_a_field_is_told_with_who_and_when(pair: list[Collection]) -> None:
    ben = pair[1]
    ground.change(ben, ARTICLE, title="Second")
    approve(ben, ben.journal.heads(KEY, "title")[0])
    told = history.of_record(ben.connection, KEY)
    assert [(each.person, each.action, each.before, each.after, each.label, each.void) for each in told] == [
        ("Ann", "set", None, "First", "Take in", ""),
        ("Ben", "set", "First", "Second", "Change", ""),
        ("Ben", "ok", None, None, "Approve", "one's own edit"),
    ]
    assert told[0].at == datetime(2025, 1, 1, 12, 0, 0, 3000, UTC)
    assert told[1].at.hour == 13
    assert [each.field for each in told] == ["title", "title", "title"]


def test_who_approved_a_value_and_which_value_stands_is_told(pair: list[Collection]) -> None:
    ben = pair[1]
    approve(ben, ben.journal.heads(KEY, "title")[0])
    ground.change(ben, ARTICLE, title="Second")
    first, approval, second = history.of_record(ben.connection, KEY)
    assert (first.approved_by, first.is_now, first.record) == (("Ben",), False, KEY)
    assert (approval.action, approval.void) == ("ok", "")
    assert (second.approved_by, second.is_now) == ((), True)


def test_a_deletion_is_told_without_values(pair: list[Collection]) -> None:
    ann = pair[0]
    ann.journal.commit(Edit("Gone", (Delete(KEY),)))
    last = history.of_record(ann.connection, KEY)[-1]
    assert (last.action, last.field, last.before, last.after) == ("del", "*", None, None)


def test_a_field_can_go_back_to_any_earlier_value(pair: list[Collection]) -> None:
    ann = pair[0]
    ground.change(ann, ARTICLE, title="Second")
    ground.change(ann, ARTICLE, title="Third")
    first = history.of_record(ann.connection, KEY)[0]
    ann.journal.commit(history.go_back(ann.connection, first, KEY))
    assert title(ann, UID) == "First"
    assert history.of_record(ann.connection, KEY)[-1].label == "Go back to an earlier title"


@pytest.mark.parametrize(
    ("record", "field", "value", "shown"),
    [(KEY, "title", 7, 7), (KEY, "colour", ["red"], ["red"]), ("rumour:x", "title", "x", None)],
)
def test_values_that_cannot_be_read_are_shown_as_they_were_written(
    pair: list[Collection], record: str, field: str, value: object, shown: object
) -> None:
    ann, eve = pair[0], ground.signer("Eve")
    introduce(ann, [eve])
    feed(ann, [forged(eve, [Write("set", record, field, value, [])], time=2**62)])
    last = history.of_record(ann.connection, ids.RecordKey(record))[-1]
    assert (last.person, last.field, last.after) == ("Eve", field, shown)
    assert last.at.year > 3000


def test_who_wrote_records_is_told_with_and_without_fields_and_times(pair: list[Collection]) -> None:
    ann, ben = pair
    other = Article(Uids(7)(), "Other")
    made = history.last_change(ben.connection, [KEY])
    make(ben, other)
    ground.change(ben, ARTICLE, url="http://b")
    both = [KEY, ground.key(other)]
    assert history.authors(ben.connection, both) == {"Ann", "Ben"}
    assert history.authors(ben.connection, [KEY], but=["url"]) == {"Ann"}
    assert history.authors(ben.connection, [KEY], after=made) == {"Ben"}
    assert history.authors(ben.connection, []) == frozenset()
    assert history.last_change(ben.connection, [KEY]) > made
    assert history.last_change(ben.connection, [KEY], but=["url"]) == made
    assert history.last_change(ann.connection, []) == -1
    assert history.people(ben.connection) == {"Ann", "Ben"}


def test_what_was_written_beside_a_record_of_some_kind_can_be_left_out(pair: list[Collection]) -> None:
    ben = pair[1]
    mint = Uids(50)
    decision = Decision(mint(), mint(), DisputeKind.COUNTS, "killed", "10", "because")
    writes = (SetField(key_of(decision), "because", "because"), SetField(KEY, "url", "http://b", ""))
    ben.journal.commit(Edit("Settle", writes))
    assert history.authors(ben.connection, [KEY]) == {"Ann", "Ben"}
    assert history.authors(ben.connection, [KEY], but_settlements=True) == {"Ann"}


def test_who_ever_gave_a_field_a_value_is_told_but_not_who_settled_on_it(pair: list[Collection]) -> None:
    ann, ben = pair
    mint = Uids(50)
    connection = ben.connection
    ground.change(ben, ARTICLE, title="Second")
    assert history.authors_of_value(connection, KEY, "title", lambda value: value == "First") == {"Ann"}
    assert history.authors_of_value(connection, KEY, "title", lambda value: value == "Second") == {"Ben"}
    assert history.authors_of_value(connection, KEY, "title", lambda value: value == "Third") == frozenset()
    decision = Decision(mint(), mint(), DisputeKind.COUNTS, "killed", "10", "because")
    writes = (SetField(key_of(decision), "because", "because"), SetField(KEY, "title", "First", "Second"))
    ben.journal.commit(Edit("Settle", writes))
    assert history.authors_of_value(connection, KEY, "title", lambda value: value == "First") == {"Ann"}
    ground.share(ben, ann)
    assert history.authors_of_value(ann.connection, KEY, "title", lambda value: value == "Second") == {"Ben"}


def test_a_value_can_be_asked_for_as_it_stood_at_a_time(pair: list[Collection]) -> None:
    ann = pair[0]
    made = history.last_change(ann.connection, [KEY])
    ground.change(ann, ARTICLE, title="Second")
    assert history.value_at(ann.connection, KEY, "title", made) == "First"
    assert history.value_at(ann.connection, KEY, "title", 2**62) == "Second"
    assert history.value_at(ann.connection, KEY, "licence", made) == ""
    assert history.value_at(ann.connection, KEY, "title", made - 1) is None
