from __future__ import annotations

from dataclasses import replace

import pytest

from curator.core.edits import MISSING, Approve, Delete, Edit, SetField, as_one, create, creation, difference, revise
from curator.core.ids import ChangeId, RecordKey, RevisionId, Uid
from curator.core.sources import Source, SourceKind

SOHR = Source(Uid("sohr"), "SOHR")


def test_making_a_record_writes_each_field_that_says_something() -> None:
    monitor = replace(SOHR, kind=SourceKind.NGO_MONITOR)
    assert creation(monitor, SOHR) == (
        SetField(RecordKey("source:sohr"), "name", "SOHR", MISSING),
        SetField(RecordKey("source:sohr"), "kind", SourceKind.NGO_MONITOR, MISSING),
        SetField(RecordKey("source:sohr"), "name", "SOHR", MISSING),
    )


def test_changing_a_record_writes_only_what_differs() -> None:
    after = replace(SOHR, kind=SourceKind.NGO_MONITOR, note="UK-based")
    assert difference(SOHR, after) == (
        SetField(RecordKey("source:sohr"), "kind", SourceKind.NGO_MONITOR, SourceKind.OTHER),
        SetField(RecordKey("source:sohr"), "note", "UK-based", ""),
    )
    assert difference(SOHR, SOHR) == ()


@pytest.mark.parametrize("other", [replace(SOHR, uid=Uid("other")), None])
def test_two_records_are_no_change_of_one(other: Source | None) -> None:
    with pytest.raises(ValueError, match="is not"):
        difference(SOHR, other or Source(Uid("x"), "x"))


def test_edits_add_up_under_the_first_label() -> None:
    one = Edit("Mark passage", (Delete(RecordKey("a:1")),), ChangeId("undone"))
    both = one + Edit("Other", (Delete(RecordKey("b:2")),))
    assert both == Edit("Mark passage", (Delete(RecordKey("a:1")), Delete(RecordKey("b:2"))), ChangeId("undone"))


def test_an_edit_is_its_label_and_its_writes() -> None:
    after = replace(SOHR, note="UK-based")
    assert create("Add source", SOHR) == Edit("Add source", creation(SOHR))
    assert revise("Note", SOHR, after) == Edit("Note", difference(SOHR, after))


def test_missing_says_so() -> None:
    assert repr(MISSING) == "MISSING"


def test_edits_that_follow_on_each_other_are_one_with_the_first_and_the_last_value_of_a_field() -> None:
    steps = [
        Edit("One", (*difference(SOHR, replace(SOHR, note="a")), Approve(RevisionId("r.0")))),
        Edit("Two", (*difference(replace(SOHR, note="a"), replace(SOHR, note="b")), Approve(RevisionId("r.0")))),
        revise("Three", SOHR, replace(SOHR, name="Observatory")),
    ]
    assert as_one("All", steps) == Edit(
        "All",
        (
            SetField(RecordKey("source:sohr"), "note", "b", ""),
            Approve(RevisionId("r.0")),
            SetField(RecordKey("source:sohr"), "name", "Observatory", "SOHR"),
        ),
    )


def test_edits_that_do_not_follow_on_each_other_are_not_one() -> None:
    steps = [revise("Change", SOHR, replace(SOHR, note=note)) for note in ("a", "b")]
    with pytest.raises(ValueError, match="note of source:sohr"):
        as_one("All", steps)
