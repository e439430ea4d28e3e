from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.entries import ClaimEntry
from curator.core.spans import Span
from curator.store import drafts
from curator.store.driver import StorageError
from tests import ground

if TYPE_CHECKING:
    from pathlib import Path

ENTRY = ClaimEntry(passages=((Span(0, 5),),), originator="Valley Monitor")


def test_what_is_typed_is_kept_until_it_is_forgotten_also_over_closing(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        assert drafts.find(ann, "new") is None
        drafts.keep(ann, "new", ClaimEntry(passages=()))
        drafts.keep(ann, "new", ENTRY)
    with ground.reopened(ann) as again:
        assert drafts.find(again, "new") == ENTRY
        drafts.forget(again, "new")
        assert drafts.find(again, "new") is None


def test_a_draft_is_its_devices_alone(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        drafts.keep(ann, "new", ENTRY)
    with ground.reopened(ann, "Ben") as ben:
        assert drafts.find(ben, "new") is None


def test_a_draft_of_an_older_program_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        drafts.bring_in(ann, [(ann.journal.device, "new", '{"odd": 1}')])
        assert drafts.find(ann, "new") is None


def test_drafts_from_another_file_do_not_replace_what_is_here(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        drafts.keep(ann, "new", ENTRY)
        drafts.bring_in(ann, [(ann.journal.device, "new", "{}"), (ann.journal.device, "other", '{"passages":[]}')])
        assert drafts.find(ann, "new") == ENTRY
        assert drafts.find(ann, "other") == ClaimEntry(passages=())


def test_a_full_disk_while_typing_is_a_sentence(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        pages = ann.connection.execute("pragma page_count").fetchone()[0]
        ann.connection.execute(f"pragma max_page_count = {pages}")
        with pytest.raises(StorageError, match="full"):
            drafts.keep(ann, "new", ClaimEntry(passages=(), note="x" * 100_000))
        assert drafts.find(ann, "new") is None


def test_all_drafts_whose_subjects_begin_alike_are_found_in_order(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        for subject in ("new:b:2", "new:a:2", "new:a:1", "claim"):
            drafts.keep(ann, subject, ENTRY)
        drafts.bring_in(ann, [(ann.journal.device, "new:a:3", '{"odd": 1}')])
        assert drafts.every(ann, "new:a:") == [("new:a:1", ENTRY), ("new:a:2", ENTRY)]
        assert drafts.every(ann, "none") == []


def test_lines_that_tell_of_no_claim_are_kept_beside_claims(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        drafts.keep(ann, "new", ENTRY)
        drafts.keep_lines(ann, "event:two", {"title": "Half a tit"})
        drafts.keep_lines(ann, "event:one", {"title": "Other"})
        assert drafts.subjects(ann, "event:") == ["event:one", "event:two"]
        assert drafts.lines_of(ann, "event:two") == {"title": "Half a tit"}
        assert drafts.lines_of(ann, "event:three") == {}
        assert drafts.every(ann, "new") == [("new", ENTRY)]
