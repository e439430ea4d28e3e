from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from curator.core import edits
from curator.core.articles import Article, ArticleVersion
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, Discharge, RaisedBy
from curator.core.claims import Claim
from curator.core.events import Event, EventClaim, EventLink, LinkKind
from curator.core.judgement import Decision, DisputeKind, OpenedDispute, Review
from curator.core.passages import Passage
from curator.core.sources import Source
from curator.core.spans import Span
from curator.store import search_index
from curator.store.check import FindingKind, check
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.records import Record
    from curator.store.collection import Collection

MINT = Uids()
UID = MINT()


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (Article(UID, "Title", url="http://a"), "Title"),
        (Passage(UID, UID, (Span(0, 1),), "Exact", note="Note"), "Exact\nNote"),
        (Claim(UID, UID, (), title="Title", note="Note"), "Title\nNote"),
        (Event(UID, "E-000001", "Title", summary="Summary"), "E-000001 Title\nSummary"),
        (Caveat(UID, CaveatKind.POV, CaveatScope.ARTICLE, "Wording", RaisedBy.CURATOR), "Wording"),
        (Discharge(UID, UID, UID, "Because"), "Because"),
        (Decision(UID, UID, DisputeKind.DATES, "when", "10", "Because"), "Because"),
        (OpenedDispute(UID, UID, "when", "Because"), "Because"),
        (Review(UID, "event:x", "draft", "ready", "Comment"), "Comment"),
        (EventClaim(UID, UID, UID, rationale="Rationale"), "Rationale"),
        (EventLink(UID, UID, UID, LinkKind.PART_OF, "Rationale"), "Rationale"),
        (Source(UID, "Name"), None),
        (ArticleVersion(UID, UID, "", "0" * 64, "", ""), ""),
    ],
)
def test_what_of_a_record_can_be_searched(ann: Collection, record: Record, words: str | None) -> None:
    assert search_index.words_of(ann.connection, record) == words


def test_a_record_of_no_words_has_no_entry(ann: Collection) -> None:
    review = Review(UID, "event:x", "draft", "ready", "a comment")
    ann.journal.commit(edits.create("Make", review))
    assert matches(ann, "comment") == [f"review:{UID}"]
    ground.change(ann, review, comment="")
    assert ann.connection.execute("select count(*) from search_entries").fetchone() == (0,)


def test_a_file_in_which_less_was_indexed_is_brought_up_to_date_when_it_is_opened(ann: Collection) -> None:
    ann.journal.commit(edits.create("Make", Review(UID, "event:x", "draft", "ready", "a comment")))
    before = ground.derived(ann.connection)
    search_index.empty(ann.connection)
    ann.connection.execute("delete from facts where name = 'search'")
    ann.close()
    with ground.reopened(ann) as again:
        assert matches(again, "comment") == [f"review:{UID}"]
        assert ground.derived(again.connection) == before
        assert not [each for each in check(again.connection) if each.kind is FindingKind.DERIVED]
    with ground.reopened(ann) as again:
        assert ground.derived(again.connection) == before


def matches(collection: Collection, word: str) -> list[str]:
    found = collection.connection.execute(
        "select e.record from search_words join search_entries e on e.id = search_words.rowid"
        " where search_words match ? order by 1",
        (word,),
    )
    return [record for (record,) in found]


def test_the_index_follows_every_change_of_a_record(ann: Collection) -> None:
    made = Article(UID, "Sarmin")
    ann.journal.commit(edits.create("Make", made))
    assert matches(ann, "sarmin") == [ground.key(made)]
    ground.change(ann, made, title="Dahab")
    assert matches(ann, "sarmin") == []
    assert matches(ann, "dahab") == [ground.key(made)]
    ann.undo()
    ann.undo()
    assert matches(ann, "sarmin") == []
    assert ann.connection.execute("select count(*) from search_entries").fetchone() == (0,)


def test_a_text_is_found_folded_and_not_kept_twice(ann: Collection) -> None:
    version = ground.take_in(ann, Uids(20), text="قَرْيَة عَرَبِيّة 12")
    assert matches(ann, "قريه") == [ground.key(version)]
    assert ann.connection.execute("select folded from search_words").fetchall() == [(None,)] * 2


def test_bytes_that_are_no_text_are_no_crash(ann: Collection) -> None:
    odd = b"\xff\xfe killed \x00"
    version = ArticleVersion(UID, UID, "0" * 64, sha256(odd).hexdigest(), "0" * 64, "x")
    ann.journal.commit(edits.create("Make", version), blobs=[(version.text, odd)])
    assert matches(ann, "killed") == [ground.key(version)]


def test_forgetting_what_was_never_known_does_nothing(ann: Collection) -> None:
    search_index.refresh(ann.connection, (), [ground.key(Article(UID, "x"))])
    search_index.refresh_texts(ann.connection, ["0" * 64])
    assert ann.connection.execute("select count(*) from search_entries").fetchone() == (0,)


def scores(collection: Collection) -> list[float]:
    found = collection.connection.execute(
        "select bm25(search_words) from search_words where search_words match 'zayt' order by 1"
    )
    return [score for (score,) in found]


def test_what_a_hit_weighs_tells_nothing_of_earlier_edits(ann: Collection) -> None:
    mint = Uids(70)
    version = ground.take_in(ann, mint)
    event = ground.event(ann, mint)
    for title in ("a b c d e f g h", "Zayt", "one two three", "Kafr Zayt"):
        event = ground.change(ann, event, title=title)
    ann.undo()
    ann.redo()
    assert version.text in {text for (text,) in ann.connection.execute("select text from search_entries")}
    edited = scores(ann)
    ann.rebuild()
    assert scores(ann) == edited
    assert len(edited) > 1


def test_a_text_that_is_taken_back_is_forgotten_with_all_its_words(ann: Collection) -> None:
    before = ground.derived(ann.connection)
    ground.take_in(ann, Uids(70))
    assert matches(ann, "gunmen") != []
    ann.undo()
    assert matches(ann, "gunmen") == []
    ann.connection.execute("insert into search_words (search_words) values ('integrity-check')")
    assert ann.connection.execute("select count(*) from search_words_docsize").fetchone() == (0,)
    assert ground.derived(ann.connection).count("search_entries") == before.count("search_entries")
