"""The rows of the less usual cases."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import frictionless
import pytest

from curator.core import edits
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import Claim, ClaimPlace
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, Event, EventClaim, EventFigure, FigureMethod
from curator.core.ids import Uid
from curator.core.judgement import OpenedDispute
from curator.core.places import PlaceRole, Spot
from curator.core.sources import Source
from curator.exchange.exporters import export, finish
from curator.store.queries import records
from curator.work import reviewing, settling, uniting
from tests import ground
from tests.exchange.exporters import valley
from tests.exchange.exporters.valley import row, rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.records import Record
    from curator.store.collection import Collection


@pytest.fixture
def made(tmp_path: Path) -> Iterator[valley.Valley]:
    found = valley.made(tmp_path)
    yield found
    found.collection.close()


def add(made: valley.Valley, *found: Record) -> None:
    made.collection.journal.commit(edits.create("Add", *found))


def written(made: valley.Valley, folder: Path) -> Path:
    """An unreviewed export, with plain names of its files."""
    finish(export(made.collection.connection, "curator", folder / "out", unreviewed=True))
    for path in list((folder / "out").glob("*-UNREVIEWED.csv")):
        path.rename(path.with_name(path.name.replace("-UNREVIEWED", "")))
    return folder / "out"


CAVEATS = {
    "article “The Sarmin valley attacks”": (CaveatScope.ARTICLE, ""),
    "section “Kafr Zayt”": (CaveatScope.SECTION, "1"),
    "section": (CaveatScope.SECTION, "9"),
    "citation [1]": (CaveatScope.CITATION, "1"),
}


@pytest.mark.parametrize("told", CAVEATS)
def test_a_caveat_says_what_it_hangs_on(made: valley.Valley, tmp_path: Path, told: str) -> None:
    scope, target = CAVEATS[told]
    add(made, Caveat(made.mint(), CaveatKind.POV, scope, "slanted", RaisedBy.CURATOR, made.version, target))
    found = row(written(made, tmp_path), "caveats", claim=made.first.uid, kind="pov")
    assert (found["inherited_from"], found["wording"], found["scope"]) == (told, "slanted", scope)
    assert found["certain"] == ("false" if told == "section" else "true")
    section = valley.outline().sections[1].span
    bounds = (str(section.start), str(section.end)) if told == "section “Kafr Zayt”" else ("", "")
    assert (found["governs_start"], found["governs_end"]) == bounds


def test_caveats_of_passages_sources_and_claims_say_so(made: valley.Valley, tmp_path: Path) -> None:
    for scope, target in (
        (CaveatScope.PASSAGE, made.first.passages[0]),
        (CaveatScope.SOURCE, made.monitor.uid),
        (CaveatScope.CLAIM, made.first.uid),
    ):
        add(made, Caveat(made.mint(), CaveatKind.UNRELIABLE, scope, "", RaisedBy.CURATOR, None, target))
    found = rows(written(made, tmp_path), "caveats", claim=made.first.uid, kind="unreliable")
    assert {each["inherited_from"] for each in found} == {"passage", "source Valley Monitor", "claim"}


def test_a_stretch_that_nobody_confirmed_may_reach_and_says_so(made: valley.Valley, tmp_path: Path) -> None:
    ground.change(made.collection, made.banner, confirmed_by="")
    out = written(made, tmp_path)
    assert {each["certain"] for each in rows(out, "caveats", kind="single_source")} == {"false"}
    claim = row(out, "claims", claim=made.first.uid)
    assert (claim["caveats"], claim["possible_caveats"]) == ("year_inferred", "single_source")
    event = row(out, "events", event="E-000001")
    assert (event["caveats"], event["possible_caveats"]) == ("year_inferred", "single_source")


def test_a_discharged_caveat_stays_with_the_reason_and_reaches_nothing(made: valley.Valley, tmp_path: Path) -> None:
    told = valley.by(
        made, "Bob", lambda bob: settling.discharge(bob, made.banner.uid, made.first.uid, "Two are cited.")
    )
    out = written(told, tmp_path)
    told.collection.close()
    lifted = row(out, "caveats", claim=made.first.uid, kind="single_source")
    assert (lifted["discharged_because"], lifted["discharged_by"]) == ("Two are cited.", "Bob")
    assert (lifted["reaches_event"], lifted["discharged_at"][:4]) == ("false", "2025")
    assert row(out, "claims", claim=made.first.uid)["caveats"] == "year_inferred"
    decision = row(out, "decisions", act="discharge")
    assert (decision["by"], decision["outcome"], decision["record"]) == ("Bob", made.banner.uid, made.first.uid)


def test_a_claim_called_implausible_says_by_whom_and_why(made: valley.Valley, tmp_path: Path) -> None:
    told = valley.by(made, "Bob", lambda bob: settling.mark_implausible(bob, made.first.uid, "Nobody lives there."))
    out = written(told, tmp_path)
    told.collection.close()
    decision = row(out, "decisions", act="implausible")
    assert (decision["record"], decision["by"], decision["because"]) == (made.first.uid, "Bob", "Nobody lives there.")
    assert decision["at"].startswith("2025-01-01T12:")
    assert row(out, "claims", claim=made.first.uid)["implausible_because"] == "Nobody lives there."
    assert rows(out, "event_figures", event="E-000001", **{"class": "civilian"}) == []
    assert [each["act"] for each in rows(out, "decisions", record=made.first.uid)] == ["implausible"]


def test_what_a_reviewer_took_back_is_told_with_who_said_what(made: valley.Valley, tmp_path: Path) -> None:
    def judge(bob: Collection) -> None:
        settling.mark_implausible(bob, made.first.uid, "Nobody lives there.")
        settling.take_back_implausible(bob, made.first.uid, "Ten do.")

    told = valley.by(made, "Bob", judge)
    out = written(told, tmp_path)
    told.collection.close()
    found = [
        (each["act"], each["before"], each["outcome"], each["because"], each["by"])
        for each in rows(out, "decisions", record=made.first.uid)
    ]
    assert sorted(found) == [
        ("review", "implausible", "plausible", "Ten do.", "Bob"),
        ("review", "plausible", "implausible", "Nobody lives there.", "Bob"),
    ]
    assert not row(out, "claims", claim=made.first.uid)["implausible_because"]


def disputed(made: valley.Valley) -> None:
    """Another place, far away, in the second claim."""
    spot = Spot("Far Zayt", "Lowland")
    add(made, ClaimPlace(made.mint(), made.second.uid, PlaceRole.EVENT, spot, verbatim="Far Zayt"))


def test_a_dispute_has_a_row_for_each_side_and_its_claims(made: valley.Valley, tmp_path: Path) -> None:
    disputed(made)
    out = written(made, tmp_path)
    sides = rows(out, "disputes", event="E-000001", field="where")
    assert {each["side"]: each["claims"] for each in sides} == {
        "Kafr Zayt, Sarmin": made.first.uid,
        "Far Zayt, Lowland": made.second.uid,
    }
    assert {(each["kind"], each["state"], each["chosen"]) for each in sides} == {("D3", "open", "")}
    assert row(out, "events", event="E-000001")["disputed_on"] == "where"


def test_a_settled_dispute_says_who_chose_what_and_why(made: valley.Valley, tmp_path: Path) -> None:
    disputed(made)

    def settle(bob: Collection) -> None:
        settling.settle(bob, made.event.uid, "where", chosen="Kafr Zayt, Sarmin", because="The monitor was there.")

    told = valley.by(made, "Bob", settle)
    out = written(told, tmp_path)
    told.collection.close()
    chosen = row(out, "disputes", event="E-000001", field="where", chosen="true")
    assert (chosen["side"], chosen["settled_by"], chosen["settled_because"]) == (
        "Kafr Zayt, Sarmin",
        "Bob",
        "The monitor was there.",
    )
    event = row(out, "events", event="E-000001")
    assert (event["disputed_on"], event["settled_on"], event["contested_on"]) == ("", "where", "where")
    decision = row(out, "decisions", decision=chosen["decision"])
    assert (decision["act"], decision["in_force"], decision["evidence"]) == ("settlement", "true", made.first.uid)
    assert decision["sides"] == "Far Zayt, Lowland; Kafr Zayt, Sarmin"


def test_a_settlement_that_is_overtaken_is_no_longer_in_force(made: valley.Valley, tmp_path: Path) -> None:
    disputed(made)

    def settle(bob: Collection) -> None:
        settling.settle(bob, made.event.uid, "where", chosen="Kafr Zayt, Sarmin", because="The monitor was there.")

    told = valley.by(made, "Bob", settle)
    third = replace(made.first, uid=told.mint(), originator=told.mint())
    spot = Spot("Mid Zayt", "Midland")
    add(
        told,
        third,
        Source(Uid(third.originator or ""), "A third"),
        ClaimPlace(told.mint(), third.uid, PlaceRole.EVENT, spot),
        EventClaim(told.mint(), told.event.uid, third.uid),
    )
    out = written(told, tmp_path)
    told.collection.close()
    assert row(out, "decisions", act="settlement")["in_force"] == "false"
    assert {each["state"] for each in rows(out, "disputes", field="where")} == {"open"}


def test_concurrent_edits_have_a_row_for_each_value_and_mark_the_record(made: valley.Valley, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with ground.collection(tmp_path / "other", "Cem", clock=made.clock) as theirs:
        ground.share(made.collection, theirs)
        ground.change(theirs, made.first, note="theirs")
        ground.change(made.collection, made.first, note="ours")
        ground.share(theirs, made.collection)
    out = written(made, tmp_path)
    sides = rows(out, "disputes", kind="M")
    assert {(each["field"], each["side"]) for each in sides} == {
        (f"claim:{made.first.uid}.note", '"ours"'),
        (f"claim:{made.first.uid}.note", '"theirs"'),
    }
    assert {each["held_by"].split(" at ")[0] for each in sides} == {"Ann", "Cem"}
    assert row(out, "claims", claim=made.first.uid)["concurrent_edits"] == "note"
    assert row(out, "claims", claim=made.second.uid)["concurrent_edits"] == ""


def test_a_claim_of_two_events_has_one_row_that_names_both(made: valley.Valley, tmp_path: Path) -> None:
    add(made, EventClaim(made.mint(), made.draft.uid, made.first.uid))
    out = written(made, tmp_path)
    assert row(out, "claims", claim=made.first.uid)["events"] == "E-000001; E-000002"
    assert len(rows(out, "claim_counts", claim=made.first.uid)) == 1
    assert {each["event"] for each in rows(out, "event_claims", claim=made.first.uid)} == {"E-000001", "E-000002"}
    assert {each["event"] for each in rows(out, "caveats", claim=made.first.uid)} == {"E-000001", "E-000002"}


def test_a_claim_linked_twice_by_two_laptops_has_two_links_and_one_row(made: valley.Valley, tmp_path: Path) -> None:
    add(made, EventClaim(made.mint(), made.event.uid, made.first.uid))
    out = written(made, tmp_path)
    assert len(rows(out, "event_claims", claim=made.first.uid)) == 2
    assert row(out, "claims", claim=made.first.uid)["title"] == "Ten killed"
    assert len(rows(out, "caveats", claim=made.first.uid)) == 2


def test_a_claim_of_no_event_is_withheld(made: valley.Valley, tmp_path: Path) -> None:
    loose = replace(made.first, uid=made.mint(), title="Loose")
    add(made, loose)
    out = written(made, tmp_path)
    found = row(out, "withheld")
    assert (found["kind"], found["uid"], found["title"], found["because"]) == (
        "claim",
        loose.uid,
        "Loose",
        "It bears on no event.",
    )


def test_other_dates_places_and_actors_say_what_they_are_of(made: valley.Valley, tmp_path: Path) -> None:
    spot = Spot("Hill Road", "Sarmin")
    add(made, ClaimPlace(made.mint(), made.first.uid, PlaceRole.BODY_FOUND, spot, verbatim="the road"))
    out = written(made, tmp_path)
    claim = row(out, "claims", claim=made.first.uid)
    assert claim["other_places"] == "body_found Hill Road “the road”"
    assert claim["other_dates"] == "report 2025-02-01/… “since February”"
    assert claim["perpetrators"] == "unknown gunmen (unknown)"
    assert row(out, "claims", claim=made.second.uid)["other_actors"] == "custodian Valley Guard (reported_as_fact)"


def test_what_another_laptop_has_not_sent_yet_leaves_empty_cells(made: valley.Valley, tmp_path: Path) -> None:
    absent = Uid("01940000-0000-7000-8000-00000000dead")
    claim = Claim(
        made.mint(), absent, (absent,), title="Half here", speaker=absent, originator=absent, citations=("1",)
    )
    event = Event(made.mint(), "E-000003", "Half here")
    add(made, claim, event, EventClaim(made.mint(), event.uid, claim.uid))
    found = row(written(made, tmp_path), "claims", claim=claim.uid)
    assert (found["words"], found["start"], found["stretches"], found["section"], found["article_title"]) == ("",) * 5
    assert (found["originator"], found["originator_uid"]) == ("", absent)


def test_of_two_figures_for_one_number_none_is_shown_and_both_are_listed(made: valley.Valley, tmp_path: Path) -> None:
    for number in (10, 12):
        estimate = Estimate(number, number, number)
        add(
            made,
            EventFigure(made.mint(), made.event.uid, Quantity.KILLED, PersonClass.TOTAL, estimate, FigureMethod.AGREED),
        )
    out = written(made, tmp_path)
    assert row(out, "events", event="E-000001")["killed_best"] == ""
    listed = rows(out, "event_figures", event="E-000001", quantity="killed", **{"class": "total"})
    assert [each["best"] for each in listed] == ["10", "12"]


def test_a_figure_that_no_longer_stands_says_why(made: valley.Valley, tmp_path: Path) -> None:
    reviewing.submit(made.collection, made.event.uid)
    made.collection.journal.commit(
        edits.revise("Withdraw", made.second, replace(made.second, withdrawn_because="a mistake"))
    )
    out = written(made, tmp_path)
    assert row(out, "events", event="E-000001")["killed_stale"] == "true"
    total = row(out, "event_figures", event="E-000001", quantity="killed", **{"class": "total"})
    assert "no longer in use" in total["stale_because"]
    assert row(out, "events", event="E-000001")["killed_civilian_stale"] == "false"


@pytest.mark.parametrize("merged", [True, False])
def test_what_is_gone_is_listed_with_the_reason(made: valley.Valley, tmp_path: Path, merged: bool) -> None:
    if merged:
        uniting.merge_events(made.collection, made.draft.uid, made.event.uid, "The same attack.")
    else:
        reviewing.withdraw_event(made.collection, made.draft.uid, "The same attack.")
    out = written(made, tmp_path)
    gone = row(out, "withdrawn")
    assert (gone["event"], gone["because"], gone["changed_by"]) == ("E-000002", "The same attack.", "Ann")
    assert (gone["state"], gone["merged_into"]) == (("merged_into", "E-000001") if merged else ("withdrawn", ""))
    assert rows(out, "events", event="E-000002") == []


def test_the_claims_of_a_merged_event_stand_under_the_one_that_stands_for_it(
    made: valley.Valley, tmp_path: Path
) -> None:
    for name in ("before", "after", "last"):
        (tmp_path / name).mkdir()
    before = written(made, tmp_path / "before")
    own = {each["claim"] for each in rows(before, "event_claims", event="E-000001")}
    others = {each["claim"] for each in rows(before, "event_claims", event="E-000002")}
    uniting.merge_events(made.collection, made.draft.uid, made.event.uid, "The same attack.")
    after = written(made, tmp_path / "after")
    assert {each["claim"] for each in rows(after, "event_claims", event="E-000001")} == own | others
    assert rows(after, "event_claims", event="E-000002") == []
    assert {each["events"] for each in rows(after, "claims") if each["claim"] in others} == {"E-000001"}
    third = ground.event(made.collection, ground.Uids(900), title="Further on", number=3)
    uniting.merge_events(made.collection, made.event.uid, third.uid, "All of one battle.")
    assert {each["merged_into"] for each in rows(written(made, tmp_path / "last"), "withdrawn")} == {"E-000003"}


def test_an_event_merged_into_one_that_is_not_here_names_its_uid(made: valley.Valley, tmp_path: Path) -> None:
    absent = Uid("01940000-0000-7000-8000-00000000dead")
    event = records.get(made.collection.connection, Event, made.draft.uid)
    ground.change(made.collection, event, state="merged_into", merged_into=absent)
    gone = row(written(made, tmp_path), "withdrawn")
    assert (gone["merged_into"], gone["because"]) == (absent, "")


def test_the_less_usual_cases_are_valid_too(made: valley.Valley, tmp_path: Path) -> None:
    disputed(made)
    absent = Uid("01940000-0000-7000-8000-00000000dead")
    half = replace(made.first, uid=made.mint(), version=absent, passages=(absent,), citations=("1", "1"))
    figure = EventFigure(
        made.mint(), made.event.uid, Quantity.KILLED, PersonClass.TOTAL, Estimate(1, 2, 3), FigureMethod.AGREED
    )
    add(
        made,
        Event(made.mint(), "E-000001", "The same id"),
        Event(made.mint(), "", "No id"),
        figure,
        replace(figure, uid=made.mint()),
        half,
        replace(half, uid=made.mint(), title="Loose"),
        EventClaim(made.mint(), made.event.uid, half.uid),
        EventClaim(made.mint(), made.draft.uid, made.first.uid),
        EventClaim(made.mint(), made.draft.uid, made.first.uid),
        *(
            Caveat(made.mint(), CaveatKind.POV, CaveatScope.SECTION, "", RaisedBy.CURATOR, made.version, "1")
            for _ in "ab"
        ),
        *(OpenedDispute(made.mint(), made.event.uid, "where", because) for because in ("why", "why", "else")),
    )
    reviewing.withdraw_event(made.collection, made.draft.uid, "No.")
    folder = finish(export(made.collection.connection, "curator", tmp_path / "out", unreviewed=True)).folder
    report = frictionless.validate(str(folder / "datapackage.json"))
    assert report.flatten(["title", "rowNumber", "message"]) == []
