"""Situations as they are kept: who may not write keeps them beside, other rules make all of them anew, a check compares."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from curator.core import edits, intake
from curator.core.articles import ArticleVersion, Capture, Outline, Section
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import Claim
from curator.core.disputes import disputes, open_disputes
from curator.core.events import Event
from curator.core.judgement import Decision, OpenedDispute
from curator.core.spans import Span
from curator.core.vocabulary_terms import Term, Vocabulary
from curator.store import journal
from curator.store.check import FindingKind, check
from curator.store.collection import open_collection
from curator.store.queries import cases, records, situations
from tests import ground
from tests.ground import Uids
from tests.store.damage import alter
from tests.store.judged import fresh, furnished, kept

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection
    from curator.store.driver import Connection

MINT = Uids(7000)


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        furnished(made, Uids())
        yield made


def waiting(connection: Connection) -> list[str]:
    return [event for (event,) in connection.execute("select event from situations_due order by event")]


def derived(connection: Connection) -> list[str]:
    """What a check finds of what is kept."""
    return [each.subject for each in check(connection) if each.kind is FindingKind.DERIVED]


def test_a_commit_marks_only_the_events_that_it_bears_on(ann: Collection) -> None:
    kept(ann.connection)
    assert waiting(ann.connection) == []
    claim = records.every(ann.connection, Claim)[0]
    ground.change(ann, claim, title="other")
    assert waiting(ann.connection) == sorted(cases.sharing(ann.connection, claim.uid))
    kept(ann.connection)
    ground.take_in(ann, MINT, text="Nothing of this.")
    assert waiting(ann.connection) == []


def test_what_is_due_is_brought_up_to_date_some_at_a_time_and_stays_done(
    ann: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(situations, "BATCH", 3)
    work = situations.bring_up_to_date(ann.connection)
    assert next(work) == (3, 8)
    work.close()
    assert list(situations.bring_up_to_date(ann.connection)) == [(3, 5), (5, 5)]
    assert kept(ann.connection) == fresh(ann.connection)


def test_a_row_keeps_its_place_in_the_file(ann: Collection) -> None:
    places = "select rowid, event from situations order by rowid"
    kept(ann.connection)
    before = ann.connection.execute(places).fetchall()
    ground.change(ann, records.every(ann.connection, Event)[0], title="other")
    kept(ann.connection)
    assert ann.connection.execute(places).fetchall() == before


def test_an_event_that_is_taken_back_leaves_nothing_behind(ann: Collection) -> None:
    ann.journal.commit(edits.create("Make", Event(MINT(), "E-000099", "x")))
    assert len(kept(ann.connection)) == 9
    ann.undo()
    assert len(kept(ann.connection)) == 8
    assert ann.connection.execute("select count(*) from situations").fetchone() == (8,)


def test_who_only_reads_sees_the_same_and_writes_nothing(ann: Collection) -> None:
    kept(ann.connection)
    ground.change(ann, records.every(ann.connection, Event)[0], title="other")
    with open_collection(ann.path, None) as reader:
        assert kept(reader.connection) == fresh(reader.connection)
        assert situations.current(reader.connection) == situations.BESIDE
        assert len(waiting(reader.connection)) == 1
        # what came since is seen too
        ground.change(ann, records.every(ann.connection, Event)[1], title="other")
        assert len(waiting(reader.connection)) == 2
        assert kept(reader.connection) == fresh(reader.connection)
        kept(ann.connection)
        assert situations.current(reader.connection) == situations.KEPT


def test_what_a_reader_worked_out_is_not_worked_out_twice(ann: Collection, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_collection(ann.path, None) as reader:
        before = kept(reader.connection)
        monkeypatch.setattr(situations, "_rows", lambda *_: pytest.fail("worked out again"))
        assert kept(reader.connection) == before


def test_reading_does_not_fail_where_nothing_can_be_written(ann: Collection) -> None:
    event = records.every(ann.connection, Event)[0]
    ann.journal.commit(edits.create("Dispute", OpenedDispute(MINT(), event.uid, "title", "why? " * 20_000)))
    expected = fresh(ann.connection)
    ann.connection.execute(f"pragma max_page_count = {ann.connection.execute('pragma page_count').fetchone()[0]}")
    assert situations.current(ann.connection) == situations.BESIDE
    assert kept(ann.connection) == expected
    ann.connection.execute("pragma max_page_count = 1000000")
    assert kept(ann.connection) == expected
    assert situations.current(ann.connection) == situations.KEPT


@pytest.mark.parametrize("reads_only", [True, False])
def test_other_rules_make_all_of_them_anew(ann: Collection, reads_only: bool) -> None:
    expected = kept(ann.connection)
    ann.close()
    alter(ann.path, "update situations set voices = 77", "update facts set value = 'older' where name = 'situations'")
    with open_collection(ann.path, None if reads_only else ground.signer()) as opened:
        assert kept(opened.connection) == expected
        assert derived(opened.connection) == []


def test_a_check_finds_rows_that_are_not_what_the_cases_give(ann: Collection) -> None:
    expected = kept(ann.connection)
    ann.close()
    alter(
        ann.path,
        "update situations set voices = 77 where event = (select min(event) from situations)",
        "update situations set event = 'nobody' where event = (select max(event) from situations)",
    )
    event, last = expected[0][0], expected[-1][0]
    with open_collection(ann.path, ground.signer()) as opened:
        assert derived(opened.connection) == [f"situations {uid}" for uid in sorted([event, last, "nobody"])]
        check(opened.connection, rebuild=True)
        assert derived(opened.connection) == []
        assert kept(opened.connection) == expected


def test_outlines_and_versions_that_come_later_are_followed(tmp_path: Path) -> None:
    """A claim, its caveat on a section, and the version with its sections: in any order, and last the bytes."""
    text = "Lead.\n\nPart\n\nTen were killed."
    outline = Outline(sections=(Section(0, "Part", Span(7, len(text))),))
    mint = Uids()
    new = intake.take_in(Capture(text.encode(), "x", text, outline), mint)
    with ground.collection(tmp_path) as ann:
        source_text = ground.take_in(ann, mint, text=text)
        words = ground.mark(ann, mint, source_text, "Ten were killed")
        there = replace(words, uid=mint(), version=new.version)
        claim = Claim(mint(), new.version, (there.uid,))
        caveat = Caveat(mint(), CaveatKind.HOAX, CaveatScope.SECTION, "x", RaisedBy.BANNER, new.version, target="0")
        ann.journal.commit(edits.create("First", there, claim, caveat))
        ground.event(ann, mint, claim)
        assert [row[4] for row in kept(ann.connection)] == ["[]"]
        ann.journal.commit(new.edit)
        assert kept(ann.connection) == fresh(ann.connection)
        assert [row[4] for row in kept(ann.connection)] == ["[]"]
        journal.keep(ann.connection, new.blobs)
        assert [row[4] for row in kept(ann.connection)] == ['[["D6","existence"]]']
        version = records.get(ann.connection, ArticleVersion, new.version)
        ground.change(ann, version, outline=source_text.outline)
        assert [row[4] for row in kept(ann.connection)] == ["[]"]


def test_a_term_may_concern_every_event(ann: Collection) -> None:
    kept(ann.connection)
    ann.journal.commit(edits.create("Make", Term(MINT(), Vocabulary.CAVEATS, "own")))
    assert len(waiting(ann.connection)) == 8


def test_the_open_disputes_and_the_contested_events_are_those_of_the_cases(ann: Collection) -> None:
    every = list(cases.every(ann.connection))
    assert situations.open_disputes(ann.connection) == sum(len(open_disputes(case)) for case in every)
    assert situations.contested(ann.connection) == {case.event.uid for case in every if disputes(case)}
    disputed = next(case for case in every if open_disputes(case))
    of = open_disputes(disputed)[0]
    decided = Decision(MINT(), disputed.event.uid, of.kind, of.field, of.positions[0].value, "so it was", of.positions)
    before = situations.open_disputes(ann.connection)
    ann.journal.commit(edits.create("Decide", decided))
    assert situations.open_disputes(ann.connection) == before - 1
    assert disputed.event.uid in situations.contested(ann.connection)
