from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import changes, ids
from curator.core.articles import Article
from curator.core.changes import Write
from curator.core.edits import Delete, Edit, SetField
from curator.core.ids import RevisionId
from curator.store.queries import records
from tests import ground
from tests.ground import Clock, Uids
from tests.store.laptops import (
    approve,
    article,
    feed,
    forged,
    introduce,
    laptops,
    log,
    make,
    settle,
    share_all,
    sides,
    state,
    title,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection

UID = Uids()()
ARTICLE = article(UID)
KEY = ground.key(ARTICLE)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[list[Collection]]:
    """Ann, Ben and Carl with an article that Ann took in; Ben's clock is days behind, Carl's years ahead."""
    clocks = (Clock(), Clock(ground.NOON - 2 * 86_400 * 10**9), Clock(2 * ground.NOON))
    with laptops(tmp_path, "Ann", "Ben", "Carl", clocks=clocks) as collections:
        make(collections[0], ARTICLE)
        share_all(collections)
        yield collections


def dispute(team: list[Collection]) -> dict[str, RevisionId]:
    """Let Ann and Ben give the title two values at the same time; the sides of the dispute."""
    ann, ben, _ = team
    ground.change(ann, ARTICLE, title="Seven")
    ground.change(ben, ARTICLE, title="Nine")
    share_all(team)
    return sides(ann, KEY)


def agree(team: list[Collection]) -> bool:
    return len({ground.derived(each.connection) for each in team}) == 1


def voids(collection: Collection) -> list[str]:
    return [
        each
        for (each,) in collection.connection.execute("select void from revisions where void is not null order by id")
    ]


def test_concurrent_edits_of_one_field_are_a_dispute_that_keeps_both(team: list[Collection]) -> None:
    assert set(dispute(team)) == {'"Seven"', '"Nine"'}
    assert agree(team)
    for each in team:
        assert state(each, KEY) == "disputed"
        assert title(each, UID) in {"Seven", "Nine"}
        assert each.connection.execute("select disputed from articles").fetchone() == ('["title"]',)


def test_concurrent_edits_of_two_fields_are_no_dispute(team: list[Collection]) -> None:
    ann, ben, carl = team
    ground.change(ann, ARTICLE, title="Seven")
    ground.change(ben, ARTICLE, url="http://b")
    share_all(team)
    assert agree(team)
    found = records.get(carl.connection, Article, UID)
    assert (found.title, found.url) == ("Seven", "http://b")
    assert carl.connection.execute("select disputed from articles").fetchone() == ("[]",)


def test_two_laptops_that_agree_make_no_dispute(team: list[Collection]) -> None:
    ann, ben, _ = team
    ground.change(ann, ARTICLE, title="Same")
    ground.change(ben, ARTICLE, title="Same")
    share_all(team)
    assert agree(team)
    assert state(ann, KEY) == "pending"
    assert title(ann, UID) == "Same"


def test_a_later_edit_wins_by_what_its_author_saw_and_not_by_the_clock(team: list[Collection]) -> None:
    _, ben, carl = team
    ground.change(carl, ARTICLE, title="By a clock in the future")
    share_all(team)
    ground.change(ben, ARTICLE, title="Newer by history")
    share_all(team)
    assert agree(team)
    assert state(ben, KEY) == "pending"
    assert title(carl, UID) == "Newer by history"


@pytest.mark.parametrize("value", ["Seven", "Nine", "Eight"])
@pytest.mark.parametrize("who", range(3))
def test_a_plain_edit_never_closes_a_dispute(team: list[Collection], who: int, value: str) -> None:
    before = dispute(team)
    if title(team[who], UID) != value:
        ground.change(team[who], ARTICLE, title=value)
    share_all(team)
    assert agree(team)
    assert state(team[0], KEY) == "disputed"
    assert sides(team[0], KEY).keys() >= before.keys()


def test_a_forged_edit_that_names_all_sides_does_not_close_a_dispute_either(team: list[Collection]) -> None:
    ann = team[0]
    both = dispute(team)
    feed(ann, [forged(ground.signer("Ben", "stolen"), [Write("set", KEY, "title", "Eight", sorted(both.values()))])])
    introduce(ann, [ground.signer("Ben", "stolen")])
    ann.rebuild()
    assert sides(ann, KEY).keys() == {*both, '"Eight"'}


def test_another_person_settles_a_dispute_by_picking_a_side(team: list[Collection]) -> None:
    both = dispute(team)
    settle(team[2], KEY, both['"Nine"'])
    share_all(team)
    assert agree(team)
    assert state(team[0], KEY) == "approved"
    assert title(team[0], UID) == "Nine"
    # the losing side stays in the history
    kept = team[0].connection.execute("select value from revisions where record = ? and field = 'title'", (KEY,))
    assert {value for (value,) in kept} >= {'"Seven"', '"Nine"'}


def test_nobody_settles_for_their_own_side(team: list[Collection]) -> None:
    both = dispute(team)
    settle(team[1], KEY, both['"Nine"'])
    share_all(team)
    assert agree(team)
    assert state(team[0], KEY) == "disputed"
    assert voids(team[0]) == ["one's own edit"]


def test_two_settlements_that_differ_are_a_dispute_again_and_the_record_stays(team: list[Collection]) -> None:
    ann, ben, _ = team
    both = dispute(team)
    settle(ann, KEY, both['"Nine"'])
    settle(ben, KEY, both['"Seven"'])
    share_all(team)
    assert agree(team)
    assert state(ann, KEY) == "disputed"
    assert title(ann, UID) in {"Seven", "Nine"}


def test_an_approval_of_ones_own_edit_is_void_on_any_device_of_that_person(
    team: list[Collection], tmp_path: Path
) -> None:
    ann, _, carl = team
    with ground.collection(tmp_path, "Ann", name="other") as other:
        introduce(other, [ground.signer("Ann", "phone")])
        ground.share(ann, other)
        own = ann.journal.heads(KEY, "title")[0]
        approve(ann, own)
        phone = forged(ground.signer("Ann", "phone"), [Write("ok", of=own)])
        introduce(ann, [ground.signer("Ann", "phone")])
        feed(ann, [phone])
        assert state(ann, KEY) == "pending"
        assert voids(ann) == ["one's own edit"] * 2
        approve(carl, own)
        ground.share(carl, ann)
        assert state(ann, KEY) == "approved"


def test_an_approved_value_is_shown_while_it_is_disputed(team: list[Collection]) -> None:
    ann, ben, carl = team
    approve(ben, ann.journal.heads(KEY, "title")[0])
    share_all(team)
    ground.change(ann, ARTICLE, title="Seven")
    ground.change(carl, ARTICLE, title="Nine")
    share_all(team)
    assert agree(team)
    assert state(ann, KEY) == "disputed"
    assert title(ann, UID) == "First"
    assert ann.connection.execute("select approved from fields where field = 'title'").fetchone() == ('"First"',)


def test_an_edit_after_an_approval_waits_for_the_next_one(team: list[Collection]) -> None:
    ann, ben, _ = team
    approve(ben, ann.journal.heads(KEY, "title")[0])
    ground.share(ben, ann)
    ground.change(ann, ARTICLE, title="Second")
    found = ann.connection.execute("select state, value, approved from fields where field = 'title'").fetchone()
    assert found == ("pending", '"Second"', '"First"')


def test_a_deletion_against_an_edit_is_a_dispute_and_both_can_be_seen(team: list[Collection]) -> None:
    ann, ben, _ = team
    ann.journal.commit(Edit("Gone", (Delete(KEY),)))
    ground.change(ben, ARTICLE, title="Second")
    share_all(team)
    assert agree(team)
    assert state(ann, KEY) == "disputed"
    assert title(ann, UID) == "Second"


def test_a_deletion_takes_the_record_and_its_words_away(team: list[Collection]) -> None:
    ann = team[0]
    ann.journal.commit(Edit("Gone", (Delete(KEY),)))
    share_all(team)
    assert agree(team)
    for each in team:
        assert records.find(each.connection, Article, UID) is None
        assert each.connection.execute("select count(*) from search_entries").fetchone() == (0,)
    ground.share(team[1], ann)


def test_what_an_approval_points_at_must_have_an_effect(team: list[Collection]) -> None:
    ann, ben, carl = team
    approved = approve(ben, ann.journal.heads(KEY, "title")[0])
    ground.share(ben, carl)
    approve(carl, ids.revision(approved, 0))
    introduce(carl, [ground.signer("Carl", "phone")])
    feed(carl, [forged(ground.signer("Carl", "phone"), [Write("ok", of=RevisionId(f"{approved}.7"))])])
    assert voids(carl) == ["what it points at has no effect"] * 2


def test_a_settlement_picks_a_value_of_the_same_field(team: list[Collection]) -> None:
    ann, ben, _ = team
    made = ann.journal.commit(Edit("More", (SetField(KEY, "url", "http://a", ""),)))
    share_all(team)
    settle(ben, KEY, ids.revision(made, 0))
    assert voids(ben) == ["it picks a value of another field"]
    assert title(ben, UID) == "First"


def test_a_settlement_may_pick_the_deletion(team: list[Collection]) -> None:
    ann, ben, carl = team
    gone = ann.journal.commit(Edit("Gone", (Delete(KEY),)))
    ground.change(ben, ARTICLE, title="Second")
    share_all(team)
    settle(carl, KEY, ids.revision(gone, 0))
    share_all(team)
    assert agree(team)
    assert state(ann, KEY) == "approved"
    assert records.find(ann.connection, Article, UID) is None


@pytest.mark.parametrize("record", ["rumour:x", "no colon", "article:", 'article:"quoted"'])
@pytest.mark.parametrize("field", ["title", "uid", "*", 'a":1,"b', "colour"])
def test_changes_about_what_this_program_does_not_know_are_kept_and_harm_nothing(
    team: list[Collection], record: str, field: str
) -> None:
    ann = team[0]
    before = ann.connection.execute("select * from articles").fetchall()
    stranger = ground.signer("Eve")
    introduce(ann, [stranger])
    feed(ann, [forged(stranger, [Write("set", record, field, {"odd": [1, None]}, [])])])
    assert ann.connection.execute("select * from articles").fetchall() == before
    kept = ann.connection.execute("select value from revisions where record = ?", (record,)).fetchall()
    assert kept == [('{"odd":[1,null]}',)]
    state_before = ground.derived(ann.connection)
    ann.rebuild()
    assert ground.derived(ann.connection) == state_before


def test_a_field_given_a_value_of_another_type_hides_the_record_until_it_is_mended(team: list[Collection]) -> None:
    ann = team[0]
    stranger = ground.signer("Eve")
    introduce(ann, [stranger])
    heads: list[str] = list(ann.journal.heads(KEY, "title"))
    feed(ann, [forged(stranger, [Write("set", KEY, "title", 7, heads)])])
    assert records.find(ann.connection, Article, UID) is None
    odd = ann.journal.heads(KEY, "title")
    ann.journal.commit(Edit("Mend", (SetField(KEY, "title", "Mended", parents=odd),)))
    assert title(ann, UID) == "Mended"


def test_a_copied_device_loses_nothing(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ann", "Ben") as (ann, copy, ben):
        make(ann, ARTICLE)
        ground.share(ann, copy)
        ground.change(ann, ARTICLE, title="Here")
        ground.change(copy, ARTICLE, title="There")
        ground.share(ann, ben)
        ground.share(copy, ben)
        numbers = [change.body.n for change in log(ben)]
        assert sorted(numbers) == [1, 2, 2]
        assert set(sides(ben, KEY)) == {'"Here"', '"There"'}


def test_who_made_and_who_changed_a_record_is_shown(team: list[Collection]) -> None:
    ann, ben, _ = team
    ground.share(ann, ben)
    ground.change(ann, ARTICLE, title="Second")
    ground.share(ann, ben)
    made_by, made_at, changed_by, changed_at = records.changed(ben.connection, "article", UID)
    assert (made_by, changed_by) == ("Ann", "Ann")
    assert made_at < changed_at
    assert changed_at == max(changes.decode(change.data).t for change in log(ben))
