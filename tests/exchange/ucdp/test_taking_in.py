from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, Event, EventFigure, EventState, FigureMethod
from curator.core.imported import ImportedRow
from curator.exchange.ucdp import taking_in
from curator.exchange.ucdp.incidents import Oddity
from curator.exchange.ucdp.refusals import FaultyRowsError
from curator.exchange.ucdp.taking_in import import_file
from curator.store.check import check
from curator.store.queries import cases, records
from curator.work import events, figures, reviewing
from tests import ground
from tests.exchange.ucdp.rows import GED_19_1, row, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as opened:
        yield opened


def killed(collection: Collection) -> dict[PersonClass, EventFigure]:
    found = records.every(collection.connection, EventFigure)
    assert all(each.quantity is Quantity.KILLED for each in found)
    return {each.person_class: each for each in found}


def the_event(collection: Collection) -> Event:
    (event,) = records.every(collection.connection, Event)
    return event


def changes(collection: Collection) -> int:
    found: int = collection.connection.execute("select count(*) from changes").fetchone()[0]
    return found


def test_a_row_becomes_a_draft_with_its_figures_and_all_its_cells(collection: Collection, tmp_path: Path) -> None:
    done = import_file(collection, write(tmp_path, row()))
    assert (done.rows, done.new, done.known, done.waits) == (1, 1, 0, False)
    event = the_event(collection)
    assert (event.public_id, event.state) == ("E-000001", EventState.DRAFT)
    assert event.title == "Hill guard - River front, Kafr Zayt village, 2017-03-01"
    assert (event.side_a, event.side_b, event.perpetrator) == ("Hill guard", "River front", "")
    (kept,) = records.every(collection.connection, ImportedRow)
    assert dict(kept.cells) == row()
    assert (kept.file, kept.line, kept.event) == ("ged.csv", 2, event.uid)
    numbers = killed(collection)
    assert {who: each.estimate for who, each in numbers.items()} == {
        PersonClass.SIDE_A: Estimate(0, 1, 3),
        PersonClass.SIDE_B: Estimate(1, 2, 4),
        PersonClass.TOTAL: Estimate(2, 3, 5),
    }
    assert {each.method for each in numbers.values()} == {FigureMethod.IMPORTED}
    assert numbers[PersonClass.TOTAL].rationale == "UCDP GED 23.1, ged.csv, line 2: low 2, best 3, high 5."
    assert not list(check(collection.connection))


def test_who_kills_civilians_is_the_perpetrator(collection: Collection, tmp_path: Path) -> None:
    import_file(collection, write(tmp_path, row(type_of_violence=3, side_b="Civilians", deaths_a=0, deaths_b=0)))
    assert the_event(collection).perpetrator == "Hill guard"


def test_rows_that_break_their_rules_are_taken_in_as_they_stand_and_told(
    collection: Collection, tmp_path: Path
) -> None:
    path = write(tmp_path, row(), row(id=2, low=9), row(id=3, best=4))
    done = import_file(collection, path)
    assert done.oddities == {Oddity.ORDER: [3], Oddity.SUM: [4], Oddity.DATES: []}
    assert done.waits
    kept = {dict(each.cells)["id"]: each for each in records.every(collection.connection, ImportedRow)}
    assert dict(kept["2"].cells)["low"] == "9"
    totals = {
        each.event: each
        for each in records.every(collection.connection, EventFigure)
        if each.person_class is PersonClass.TOTAL
    }
    assert totals[kept["2"].event].estimate == Estimate(3, 3, 9)
    assert totals[kept["2"].event].rationale.endswith(
        "low 9, best 3, high 5. There low ≤ best ≤ high does not hold; the bounds here hold all three numbers."
    )
    assert totals[kept["3"].event].rationale.endswith("The deaths by class there add up to 3.")
    assert not import_file(collection, path).waits


def test_an_event_whose_classes_do_not_add_up_is_not_approved(collection: Collection, tmp_path: Path) -> None:
    import_file(collection, write(tmp_path, row(best=4)))
    with pytest.raises(figures.FigureRefusedError, match="add up to 3"):
        figures.refuse_unsound(next(iter(cases.every(collection.connection))))


def test_the_same_file_twice_changes_nothing(collection: Collection, tmp_path: Path) -> None:
    path = write(tmp_path, row(), row(id=2))
    import_file(collection, path)
    before = changes(collection)
    done = import_file(collection, path)
    assert (done.new, done.known, done.changed) == (0, 2, [])
    assert changes(collection) == before


def test_rows_at_fault_leave_nothing(collection: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking_in, "AT_ONCE", 1)
    path = write(tmp_path, row(), row(id=2, best="many"), row(), row(id=4, low="few"))
    with pytest.raises(FaultyRowsError) as refusal:
        import_file(collection, path)
    assert [each.line for each in refusal.value.faults] == [3, 4, 5]
    assert str(refusal.value.faults[1]) == "line 4: its id 7001 stands on line 2 already"
    assert (refusal.value.sentence.startswith("3 lines are at fault"), changes(collection)) == (True, 0)
    monkeypatch.setattr(taking_in, "MOST_FAULTS", 2)
    with pytest.raises(FaultyRowsError, match="At least 2 lines"):
        import_file(collection, path)
    assert changes(collection) == 0


def test_an_interrupt_leaves_nothing(collection: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking_in, "AT_ONCE", 1)

    def stopped(found: object) -> Iterator[object]:
        for number, each in enumerate(found):  # type: ignore[arg-type,var-annotated]
            if number == 2:
                raise KeyboardInterrupt
            yield each

    path = write(tmp_path, *(row(id=each) for each in range(1, 5)))
    with pytest.raises(KeyboardInterrupt):
        import_file(collection, path, stopped)  # type: ignore[arg-type]
    assert changes(collection) == 0
    assert import_file(collection, path).new == 4


def test_a_newer_file_changes_what_it_says_otherwise(collection: Collection, tmp_path: Path) -> None:
    import_file(collection, write(tmp_path, row(), layout=GED_19_1))
    newer = write(tmp_path, row(side_b="River union", deaths_a=0, deaths_b=2, best=2, high=6), name="newer.csv")
    done = import_file(collection, newer)
    (changed,) = done.changed
    assert (changed.event, changed.foreign_id, changed.line, changed.kept) == ("E-000001", "7001", 2, ())
    assert {"side_b", "deaths_a", "best", "high"} <= set(changed.columns)
    assert the_event(collection).side_b == "River union"
    assert {who: each.estimate for who, each in killed(collection).items()} == {
        PersonClass.SIDE_B: Estimate(2, 2, 6),
        PersonClass.TOTAL: Estimate(2, 2, 6),
    }
    older = import_file(collection, tmp_path / "ged.csv")
    assert (older.older, older.changed, older.known) == (1, [], 0)


def test_what_a_person_changed_stays_and_is_told(collection: Collection, tmp_path: Path) -> None:
    import_file(collection, write(tmp_path, row()))
    event = the_event(collection)
    events.revise_event(collection, event, replace(event, side_b="The front"))
    done = import_file(collection, write(tmp_path, row(side_b="River union", adm_1="South valley")))
    (changed,) = done.changed
    assert (changed.kept, done.waits) == (("side_b",), True)
    now = the_event(collection)
    assert now.side_b == "The front"
    assert now.where is not None
    assert now.where.admin1 == "South valley"


def test_a_withdrawn_event_stays_as_it_was(collection: Collection, tmp_path: Path) -> None:
    import_file(collection, write(tmp_path, row()))
    event = the_event(collection)
    reviewing.withdraw_event(collection, event.uid, "invented")
    done = import_file(collection, write(tmp_path, row(adm_1="South valley", high=9)))
    assert set(done.changed[0].kept) == {"where", "side_a killed", "side_b killed", "total killed"}
    now = records.get(collection.connection, Event, event.uid)
    assert (now.state, now.where) == (EventState.WITHDRAWN, event.where)


def test_an_approved_event_opens_again_only_where_the_file_says_otherwise(
    collection: Collection, tmp_path: Path
) -> None:
    import_file(collection, write(tmp_path, row()))
    event = the_event(collection)
    reviewing.submit(collection, event.uid)
    assert reviewing.approve(collection, event.uid) is EventState.SELF_REVIEWED
    assert set(killed(collection)) == {PersonClass.SIDE_A, PersonClass.SIDE_B, PersonClass.TOTAL}
    import_file(collection, write(tmp_path, row(source_headline="Clash again")))
    assert the_event(collection).state is EventState.SELF_REVIEWED
    import_file(collection, write(tmp_path, row(source_headline="Clash again", high=7)))
    assert the_event(collection).state is EventState.REOPENED
    assert killed(collection)[PersonClass.TOTAL].estimate == Estimate(2, 3, 7)
