from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from curator.core import changes, ids
from curator.core.articles import Article
from curator.core.changes import MalformedChangeError, Write
from curator.store import arrival, driver
from curator.store.queries import records
from tests import ground
from tests.ground import Uids
from tests.store.laptops import article, feed, forged, introduce, laptops, log, make, title

if TYPE_CHECKING:
    from pathlib import Path

    from curator.store.collection import Collection

UID = Uids()()
ARTICLE = article(UID)
KEY = ground.key(ARTICLE)


def waiting(collection: Collection) -> list[tuple[str, str]]:
    found = collection.connection.execute("select needs, change from waiting order by 1, 2").fetchall()
    return [(needs, change) for needs, change in found]


def test_changes_wait_for_those_that_they_name_whatever_their_order(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann") as (ann,):
        make(ann, ARTICLE)
        for new in ("Second", "Third", "Fourth"):
            ground.change(ann, ARTICLE, title=new)
        ordered, expected = log(ann), ground.derived(ann.connection)
    for number, order in enumerate(permutations(ordered)):
        with ground.collection(tmp_path, "Ben", name=f"ben-{number}") as ben:
            introduce(ben, [ground.signer("Ann")])
            for change in order[:-1]:
                feed(ben, [change])
            ready = {change.id for change in order[:-1]} >= {change.id for change in ordered[:-1]}
            assert (waiting(ben) == []) == ready
            feed(ben, [order[-1]])
            assert waiting(ben) == []
            assert ground.derived(ben.connection) == expected


def test_a_batch_may_come_in_any_order_and_twice(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        ground.small_case(ann, Uids())
        introduce(ben, [ground.signer("Ann")])
        ben.connection.executemany("insert into blobs values (?, ?)", ann.connection.execute("select * from blobs"))
        backwards = log(ann)[::-1]
        feed(ben, [*backwards, *backwards], log(ann))
        assert ground.derived(ben.connection) == ground.derived(ann.connection)


def test_changes_of_somebody_unknown_are_parked_until_they_are_introduced(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        make(ann, ARTICLE)
        feed(ben, log(ann))
        assert records.every(ben.connection, Article) == []
        assert waiting(ben) == []
        introduce(ben, [ground.signer("Ann")])
        with driver.atomic(ben.connection):
            arrival.work_in_parked(ben.connection)
        assert title(ben, UID) == "First"
        assert ground.derived(ben.connection) == ground.derived(ann.connection)


def test_what_waits_for_something_parked_comes_after_it(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben", "Carl") as (ann, ben, carl):
        make(ann, ARTICLE)
        ground.share(ann, ben)
        ground.change(ben, ARTICLE, title="Second")
        introduce(carl, [ground.signer("Ben")])
        feed(carl, log(ben))
        assert len(waiting(carl)) == 1
        introduce(carl, [ground.signer("Ann")])
        with driver.atomic(carl.connection):
            arrival.work_in_parked(carl.connection)
        assert title(carl, UID) == "Second"
        assert waiting(carl) == []


def test_a_change_that_waits_for_two_comes_after_both(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben", "Carl", "Dora") as (ann, ben, carl, dora):
        make(ann, ARTICLE)
        ground.share(ann, ben)
        ground.share(ann, carl)
        ground.change(ann, ARTICLE, title="Same")
        ground.change(ben, ARTICLE, title="Same")
        ground.share(ann, carl)
        ground.share(ben, carl)
        ground.change(carl, ARTICLE, title="After both")
        introduce(dora, map(ground.signer, ("Ann", "Ben", "Carl")))
        first, of_ann, of_ben, last = log(carl)
        assert len(changes.parents_of(last.body.w[0])) == 2
        feed(dora, [last], [first], [of_ann])
        assert len(waiting(dora)) == 1
        feed(dora, [of_ben])
        assert title(dora, UID) == "After both"
        assert ground.derived(dora.connection) == ground.derived(carl.connection)


def test_nothing_waits_for_a_lost_change_and_it_counts_again_when_it_turns_up(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        make(ann, ARTICLE)
        ground.change(ann, ARTICLE, url="http://a")
        ground.change(ann, ARTICLE, licence="CC0")
        first, lost, last = log(ann)
        introduce(ben, [ground.signer("Ann")])
        feed(ben, [first, last])
        assert waiting(ben) == [(lost.id, last.id)]
        with driver.atomic(ben.connection):
            arrival.give_up(ben.connection, [lost.id, lost.id])
            arrival.rebuild(ben.connection)
        found = records.get(ben.connection, Article, UID)
        assert (found.url, found.licence) == ("", "CC0")
        feed(ben, [lost])
        assert ground.derived(ben.connection) == ground.derived(ann.connection)
        assert ben.connection.execute("select * from lost").fetchall() == []


def test_a_change_that_is_here_stays_as_it_came(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann") as (ann,):
        make(ann, ARTICLE)
        (change,) = log(ann)
        arrival.store(ann.connection, [change.__class__(change.id, b"other bytes", change.body, b"x" * 64)])
        assert log(ann) == [change]


def test_a_change_that_breaks_a_rule_of_the_log_is_a_bug(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann") as (ann,):
        change = forged(ground.signer("Ben"), [Write("set", KEY, "title", "x", [])])
        unsigned = change.__class__(change.id, change.data, change.body, b"short")
        with pytest.raises(arrival_error(), match="changes_signature_length"):
            arrival.store(ann.connection, [unsigned])


def arrival_error() -> type[Exception]:
    from curator.store.driver import IntegrityError

    return IntegrityError


def test_the_log_refuses_to_be_altered(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann") as (ann,):
        ground.take_in(ann, Uids())
        for statement, says in (
            ("delete from changes", "never deleted"),
            ("update changes set body = x''", "never altered"),
            ("insert or replace into changes select * from changes", "never deleted"),
            ("delete from blobs", "never deleted"),
            ("update blobs set bytes = x''", "never altered"),
        ):
            with pytest.raises(arrival_error(), match=says):
                ann.connection.execute(statement)


def test_a_large_log_is_read_in_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrival, "BATCH", 2)
    with laptops(tmp_path, "Ann") as (ann,):
        ground.small_case(ann, Uids())
        sizes = [len(batch) for batch in arrival.load_all(ann.connection)]
        assert sizes == [2, 2, 2]
        before = ground.derived(ann.connection)
        ann.rebuild()
        assert ground.derived(ann.connection) == before
        assert arrival.load(ann.connection, log(ann)[0].id) == log(ann)[0]


def test_damaged_bytes_are_not_read_as_a_change(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann") as (ann,):
        made = make(ann, ARTICLE)
        ann.connection.execute("drop trigger changes_are_never_altered")
        ann.connection.execute("update changes set body = x'7b7d'")
        with pytest.raises(MalformedChangeError):
            arrival.load(ann.connection, ids.change_of(ids.revision(made, 0)))
        with pytest.raises(MalformedChangeError):
            log(ann)
