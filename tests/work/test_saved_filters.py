from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.four_eyes import ReasonMissingError
from curator.core.saved_filters import FilteredDesk, SavedFilter
from curator.store.queries import records
from curator.work import saved_filters
from tests import ground

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection

EVENTS, REVIEW = FilteredDesk.EVENTS, FilteredDesk.REVIEW


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path, "Ann") as collection:
        yield collection


def names(of: Collection, desk: FilteredDesk = EVENTS) -> list[str]:
    return [each.name for each in saved_filters.every(of.connection, desk)]


def test_a_filter_is_found_by_its_name_on_its_own_desk(ann: Collection) -> None:
    saved_filters.keep(ann, EVENTS, " Large ones ", " killed:10+ ")
    saved_filters.keep(ann, REVIEW, "Mine", "by:me")
    assert saved_filters.called(ann.connection, EVENTS, "large ONES").words == "killed:10+"
    assert names(ann, REVIEW) == ["Mine"]
    with pytest.raises(saved_filters.NoSuchFilterError, match=r"No filter is called “Mine”\. Filters: “Large ones”"):
        saved_filters.called(ann.connection, EVENTS, "Mine")


def test_a_name_that_is_given_again_has_the_new_words(ann: Collection) -> None:
    first = saved_filters.keep(ann, EVENTS, "Homs", "in:Homs")
    again = saved_filters.keep(ann, EVENTS, "homs", "in:Homs killed:1+")
    assert (again.uid, names(ann)) == (first.uid, ["homs"])
    assert saved_filters.keep(ann, EVENTS, "homs", "in:Homs killed:1+") == again
    ann.undo()
    assert saved_filters.called(ann.connection, EVENTS, "Homs").words == "in:Homs"


def test_nothing_is_kept_without_a_name_or_words(ann: Collection) -> None:
    for name, words in ((" ", "in:Homs"), ("Homs", " ")):
        with pytest.raises(saved_filters.FilterRefusedError, match="Give the filter a name"):
            saved_filters.keep(ann, EVENTS, name, words)
    with pytest.raises(saved_filters.NoSuchFilterError, match="none yet"):
        saved_filters.called(ann.connection, EVENTS, "x")


def test_a_filter_is_renamed_and_taken_back_with_a_reason(ann: Collection) -> None:
    kept = saved_filters.keep(ann, EVENTS, "Homs", "in:Homs")
    saved_filters.keep(ann, EVENTS, "Hama", "in:Hama")
    for name in ("hama", " "):
        with pytest.raises(saved_filters.FilterRefusedError, match="no other filter"):
            saved_filters.rename(ann, kept, name)
    saved_filters.rename(ann, kept, "Homs and around")
    assert names(ann) == ["Hama", "Homs and around"]
    now = records.get(ann.connection, SavedFilter, kept.uid)
    with pytest.raises(ReasonMissingError):
        saved_filters.withdraw(ann, now, " ")
    saved_filters.withdraw(ann, now, "nobody uses it")
    assert names(ann) == ["Hama"]
