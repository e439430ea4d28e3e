"""Taking back a settlement that was made together with something else, as work does it with its decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.articles import Article
from curator.core.edits import Delete, Edit, SetField, Settle, creation
from curator.core.ids import Uid, key
from curator.core.judgement import Comment
from curator.store.queries import records
from curator.store.undo import OvertakenError
from tests import ground
from tests.store.laptops import article, laptops, make, share_all, sides, state

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.ids import RevisionId
    from curator.store.collection import Collection

UID = Uid("01940000-0000-7000-8000-0000000000aa")
KEY = key("article", UID)
MINT = ground.Uids(400)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[list[Collection]]:
    with laptops(tmp_path, "Ann", "Ben", "Cem") as made:
        make(made[0], article(UID))
        share_all(made)
        for each, title in zip(made, ("ann", "ben"), strict=False):
            ground.change(each, article(UID), title=title)
        share_all(made)
        yield made


def decide(laptop: Collection, pick: RevisionId) -> None:
    """Settle with a remark, in one change."""
    remark = creation(Comment(MINT(), KEY, "so"))
    laptop.journal.commit(Edit("Settle", (Settle(KEY, "title", pick), *remark)))


def heads(laptop: Collection) -> set[str]:
    return set(sides(laptop, KEY))


def test_a_settlement_is_taken_back_and_made_again_and_everybody_sees_the_same(team: list[Collection]) -> None:
    decide(team[2], sides(team[2], KEY)['"ann"'])
    team[2].undo()
    assert heads(team[2]) == {'"ann"', '"ben"'}
    team[2].redo()
    assert heads(team[2]) == {'"ann"'}
    team[2].undo()
    share_all(team)
    assert all(heads(each) == {'"ann"', '"ben"'} and state(each, KEY) == "disputed" for each in team)
    assert len({ground.derived(each.connection) for each in team}) == 1


def test_what_the_settler_wrote_comes_back_as_theirs(team: list[Collection]) -> None:
    decide(team[0], sides(team[0], KEY)['"ben"'])
    team[0].undo()
    assert heads(team[0]) == {'"ann"', '"ben"'}
    team[0].redo()
    assert heads(team[0]) == {'"ben"'}


def test_a_settlement_without_effect_is_taken_back_without_one(team: list[Collection]) -> None:
    decide(team[0], sides(team[0], KEY)['"ann"'])
    assert heads(team[0]) == {'"ann"', '"ben"'}
    team[0].undo()
    assert heads(team[0]) == {'"ann"', '"ben"'}


def test_nothing_is_taken_back_once_somebody_went_on(team: list[Collection]) -> None:
    decide(team[2], sides(team[2], KEY)['"ann"'])
    share_all(team)
    ground.change(team[1], article(UID, "ann"), title="later")
    share_all(team)
    with pytest.raises(OvertakenError, match="gone on"):
        team[2].undo()


def test_a_dispute_that_was_opened_again_and_went_on_is_not_settled_by_redo(team: list[Collection]) -> None:
    decide(team[2], sides(team[2], KEY)['"ann"'])
    team[2].undo()
    share_all(team)
    ground.change(team[1], records.get(team[1].connection, Article, UID), title="third")
    share_all(team)
    with pytest.raises(OvertakenError):
        team[2].redo()
    assert heads(team[2]) == {'"ann"', '"ben"', '"third"'}


def test_who_took_the_record_away_and_then_chose_to_keep_it_takes_it_away_by_hand(team: list[Collection]) -> None:
    other = Uid("01940000-0000-7000-8000-0000000000bb")
    record = key("article", other)
    make(team[0], article(other))
    share_all(team)
    team[0].journal.commit(Edit("Take away", (Delete(record),)))
    ground.change(team[1], article(other), title="kept")
    share_all(team)
    kept = Settle(record, "title", sides(team[0], record)['"kept"'])
    team[0].journal.commit(Edit("Settle", (kept, *creation(Comment(MINT(), record, "so")))))
    with pytest.raises(OvertakenError):
        team[0].undo()


def test_redo_of_a_plain_edit_never_settles_what_others_wrote(team: list[Collection]) -> None:
    """Ann's undo of her own edit of another field has nothing to do with a settlement of it that came meanwhile."""
    ann, ben, cem = team
    ann.journal.commit(Edit("Change", (SetField(KEY, "url", "one", ""),)))
    share_all(team)
    ann.undo()
    ground.change(ben, records.get(ben.connection, Article, UID), url="two")
    share_all(team)
    cem.journal.commit(Edit("Settle", (Settle(KEY, "url", sides(cem, KEY, "url")['"two"']),)))
    share_all(team)
    with pytest.raises(OvertakenError):
        ann.redo()
    assert set(sides(ann, KEY, "url")) == {'"two"'}
