from __future__ import annotations

from dataclasses import replace

import pytest

from curator.core.edits import MISSING, Delete, Edit, SetField, create, creation, difference, revise
from curator.core.ids import ChangeId, RecordKey, Uid
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
