from __future__ import annotations

from curator.core import ids
from curator.core.ids import ChangeId, Uid


def test_a_key_gives_back_its_kind_and_uid() -> None:
    record = ids.key("claim_count", Uid("0190"))
    assert record == "claim_count:0190"
    assert (ids.kind_of(record), ids.uid_of(record)) == ("claim_count", "0190")


def test_a_revision_gives_back_its_change() -> None:
    revision = ids.revision(ChangeId("abc"), 12)
    assert revision == "abc.12"
    assert ids.change_of(revision) == "abc"
