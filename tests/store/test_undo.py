from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import edits, ids
from curator.core.articles import Article
from curator.core.changes import Write
from curator.core.edits import Approve, Delete, Edit, SetField
from curator.core.passages import Passage
from curator.store import arrival, undo
from curator.store.queries import records
from curator.store.undo import NothingToUndoError, OvertakenError
from tests import ground
from tests.ground import Uids
from tests.store.laptops import approve, article, feed, forged, laptops, make, share_all, sides, state, title

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection

UID = Uids()()
ARTICLE = article(UID)
KEY = ground.key(ARTICLE)


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        make(made, ARTICLE)
        yield made


def found(collection: Collection) -> Article | None:
    return records.find(collection.connection, Article, UID)


def labels(collection: Collection) -> tuple[str | None, str | None]:
    """What Undo and Redo would take back now."""
    before = undo.next_undo(collection.connection, collection.journal.device)
    after = undo.next_redo(collection.connection, collection.journal.device)
    return before.label if before else None, after.label if after else None


def test_undo_gives_a_field_its_earlier_value_and_redo_the_later_one(ann: Collection) -> None:
    ground.change(ann, ARTICLE, title="Second", url="http://a")
    ann.undo()
    assert found(ann) == ARTICLE
    assert labels(ann) == ("Take in", "Change")
    ann.redo()
    assert found(ann) == Article(UID, "Second", url="http://a")
    assert labels(ann) == ("Change", None)


def test_undo_takes_away_a_record_that_was_made_and_redo_brings_it_back(ann: Collection) -> None:
    ann.undo()
    assert found(ann) is None
    assert labels(ann) == (None, "Take in")
    ann.redo()
    assert found(ann) == ARTICLE
    assert labels(ann) == ("Take in", None)


def test_many_steps_are_taken_back_and_done_again_after_closing(ann: Collection) -> None:
    titles = ["First", *(f"Title {number}" for number in range(80))]
    for new in titles[1:]:
        ground.change(ann, ARTICLE, title=new)
    ann.close()
    with ground.reopened(ann) as again:
        for expected in reversed(titles[:-1]):
            again.undo()
            assert title(again, UID) == expected
        again.undo()
        assert found(again) is None
    with ground.reopened(ann) as third:
        for expected in titles:
            third.redo()
            assert title(third, UID) == expected
        with pytest.raises(NothingToUndoError, match="nothing to do again"):
            third.redo()


def test_the_labels_say_what_is_taken_back(ann: Collection) -> None:
    ground.change(ann, ARTICLE, title="Second")
    undone, done = ann.undo(), ann.redo()
    written = [arrival.load(ann.connection, each).body for each in (undone, done)]
    assert [body.l for body in written] == ["Undo change", "Redo change"]
    assert written[1].u == undone
    assert labels(ann) == ("Change", None)


def test_one_step_can_be_toggled_without_end(ann: Collection) -> None:
    ground.change(ann, ARTICLE, title="Second")
    for _ in range(300):
        ann.undo()
        assert title(ann, UID) == "First"
        ann.redo()
    assert title(ann, UID) == "Second"
    ann.undo()
    ann.undo()
    assert found(ann) is None


def test_a_new_edit_ends_what_could_be_done_again_and_leaves_what_was_done_before(ann: Collection) -> None:
    ground.change(ann, ARTICLE, title="Second")
    ground.change(ann, ARTICLE, title="Third")
    ann.undo()
    ground.change(ann, ARTICLE, url="http://a")
    with pytest.raises(NothingToUndoError):
        ann.redo()
    ann.undo()
    ann.undo()
    assert found(ann) == ARTICLE


def test_nothing_to_undo_is_said(tmp_path: Path) -> None:
    with ground.collection(tmp_path, "Ben") as ben:
        with pytest.raises(NothingToUndoError, match="nothing to undo"):
            ben.undo()
        with pytest.raises(NothingToUndoError):
            ben.redo()
        assert labels(ben) == (None, None)


def test_that_what_is_left_is_other_peoples_is_said(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        make(ann, ARTICLE)
        ground.share(ann, ben)
        with pytest.raises(NothingToUndoError, match="What others did"):
            ben.undo()


def test_a_whole_case_is_taken_back_step_by_step_to_nothing(tmp_path: Path) -> None:
    with ground.collection(tmp_path, "Ben") as ben:
        ground.small_case(ben, Uids())
        states = [ground.derived(ben.connection).count("pending")]
        for _ in range(6):
            ben.undo()
            states.append(ben.connection.execute("select count(*) from fields where value is not null").fetchone()[0])
        assert states[-1] == 0
        for table in ("articles", "claims", "passages", "events", "event_claims", "search_entries"):
            assert ben.connection.execute(f"select count(*) from {table}").fetchone() == (0,)  # noqa: S608 our own tables
        for _ in range(6):
            ben.redo()
        assert len(records.every(ben.connection, Passage)) == 2


def test_undo_never_takes_back_what_somebody_else_wrote_later(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        make(ann, ARTICLE)
        ground.change(ann, ARTICLE, title="Second")
        ground.share(ann, ben)
        ground.change(ben, ARTICLE, title="By Ben")
        ground.share(ben, ann)
        with pytest.raises(OvertakenError, match="Ben has changed the same thing since"):
            ann.undo()
        assert title(ann, UID) == "By Ben"
        # Ben has nothing of Ann's to take back but his own step
        ben.undo()
        assert title(ben, UID) == "Second"
        with pytest.raises(NothingToUndoError):
            ben.undo()


def test_undo_stops_at_a_value_that_somebody_else_gave_too(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        make(ann, ARTICLE)
        ground.share(ann, ben)
        ground.change(ann, ARTICLE, title="Same")
        ground.change(ben, ARTICLE, title="Same")
        ground.share(ben, ann)
        with pytest.raises(OvertakenError, match="Ben"):
            ann.undo()


def test_undo_stops_at_a_dispute(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ann", "Ben") as (ann, other, _):
        make(ann, ARTICLE)
        ground.share(ann, other)
        ground.change(ann, ARTICLE, title="Here")
        ground.change(other, ARTICLE, title="There")
        ground.share(other, ann)
        assert state(ann, KEY) == "disputed"
        with pytest.raises(OvertakenError, match="Ann"):
            ann.undo()


def test_a_record_that_somebody_else_added_to_is_not_taken_away(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        make(ann, ARTICLE)
        ground.share(ann, ben)
        ground.change(ben, ARTICLE, url="http://b")
        ground.share(ben, ann)
        with pytest.raises(OvertakenError, match="Ben"):
            ann.undo()
        ben.undo()
        ground.share(ben, ann)
        ann.undo()
        assert found(ann) is None


def test_a_record_on_which_somebody_elses_rests_is_not_taken_away(tmp_path: Path) -> None:
    mint = Uids(50)
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        version = ground.take_in(ann, mint)
        passage = ground.mark(ann, mint, version, "ten villagers were killed")
        ground.share(ann, ben)
        ground.claim(ben, mint, passage, killed=10)
        ground.share(ben, ann)
        with pytest.raises(OvertakenError, match="Ben"):
            ann.undo()
        assert records.every(ann.connection, Passage) == [passage]


def test_an_approved_value_can_be_taken_back_and_waits_for_approval_again(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        make(ann, ARTICLE)
        ground.change(ann, ARTICLE, title="Second")
        ground.share(ann, ben)
        approve(ben, ben.journal.heads(KEY, "title")[0])
        ground.share(ben, ann)
        ann.undo()
        assert (title(ann, UID), state(ann, KEY)) == ("First", "pending")


def test_approvals_alone_are_no_step(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        make(ann, ARTICLE)
        ground.share(ann, ben)
        ground.change(ben, ARTICLE, url="http://b")
        approve(ben, ben.journal.heads(KEY, "title")[0])
        assert labels(ben) == ("Change", None)
        ben.undo()
        assert (found(ben), state(ben, KEY)) == (ARTICLE, "approved")


def test_an_approval_in_a_step_stays_when_the_step_is_taken_back(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        make(ann, ARTICLE)
        ground.share(ann, ben)
        head = ben.journal.heads(KEY, "title")[0]
        ben.journal.commit(Edit("Both", (SetField(KEY, "url", "http://b", ""), Approve(head))))
        ben.undo()
        assert (found(ben), state(ben, KEY)) == (ARTICLE, "approved")


def test_a_deletion_is_taken_back_with_every_value(ann: Collection) -> None:
    ground.change(ann, ARTICLE, url="http://a")
    ann.journal.commit(Edit("Gone", (Delete(KEY),)))
    ann.undo()
    assert found(ann) == Article(UID, "First", url="http://a")
    ann.redo()
    assert found(ann) is None


def test_a_deletion_of_values_that_agreed_is_taken_back_once_each(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ann") as (ann, other):
        make(ann, ARTICLE)
        ground.share(ann, other)
        ground.change(ann, ARTICLE, title="Same")
        ground.change(other, ARTICLE, title="Same")
        ground.share(other, ann)
        assert len(ann.journal.heads(KEY, "title")) == 2
        ann.journal.commit(Edit("Gone", (Delete(KEY),)))
        ann.undo()
        assert (title(ann, UID), state(ann, KEY)) == ("Same", "pending")
        assert list(sides(ann, KEY)) == ['"Same"']


def test_a_record_made_anew_after_a_deletion_is_deleted_again_by_undo(ann: Collection) -> None:
    ann.journal.commit(Edit("Gone", (Delete(KEY),)))
    ann.journal.commit(edits.create("Again", Article(UID, "Anew")))
    ann.undo()
    assert found(ann) is None
    ann.undo()
    assert found(ann) == ARTICLE


def test_a_deletion_of_what_was_deleted_leaves_nothing_to_take_back(ann: Collection) -> None:
    gone = ann.journal.commit(Edit("Gone", (Delete(KEY),)))
    again = forged(ground.signer(), [Write("del", KEY, "*", up=[ids.revision(gone, 0)])], number=3, before=gone)
    feed(ann, [again])
    assert undo.take_back(ann.connection, again.id, "Take back").writes == ()


def test_any_change_can_be_taken_back_by_its_id_while_it_stands(ann: Collection) -> None:
    ground.change(ann, ARTICLE, url="http://a")
    of_url = undo.next_undo(ann.connection, ann.journal.device)
    ground.change(ann, ARTICLE, title="Second")
    assert of_url is not None
    ann.journal.commit(undo.take_back(ann.connection, of_url.change, "Take back"))
    assert found(ann) == Article(UID, "Second")
    with pytest.raises(OvertakenError):
        ann.journal.commit(undo.take_back(ann.connection, of_url.change, "Take back"))


def test_a_step_whose_past_is_lost_is_not_guessed(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        make(ann, ARTICLE)
        made = ann.journal.revisions_of(KEY)[0].partition(".")[0]
        ground.change(ann, ARTICLE, title="Second")
        ground.share(ann, ben)
        ann.connection.execute("delete from revisions where id like ? || '.%'", (made,))
        with pytest.raises(OvertakenError, match="is lost"):
            ann.undo()


def test_a_large_step_is_taken_back_in_time_that_grows_with_its_size_only(ann: Collection) -> None:
    mint = Uids(1000)
    ann.journal.commit(edits.create("Import", *(Article(mint(), f"Article {number}") for number in range(2000))))
    ann.undo()
    assert records.every(ann.connection, Article) == [ARTICLE]


def test_everything_is_the_same_on_other_laptops_after_undo_and_redo(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as (ann, ben):
        make(ann, ARTICLE)
        ground.change(ann, ARTICLE, title="Second")
        ann.undo()
        ann.undo()
        ann.redo()
        share_all([ann, ben])
        assert found(ben) == ARTICLE
        assert ground.derived(ben.connection) == ground.derived(ann.connection)
