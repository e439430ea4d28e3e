from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from curator.core.claims import ClaimKind
from curator.core.counts import PersonClass, Quantity, at_least, exactly
from curator.core.dates import DateSpan
from curator.core.disputes import DID_NOT_HAPPEN, HAPPENED, Dispute, disputes
from curator.core.edits import Edit, SetField
from curator.core.events import Estimate, EventFigure, FigureMethod
from curator.core.four_eyes import OwnWorkError, ReasonMissingError, Reviewer
from curator.core.ids import Uid, kind_of
from curator.core.judgement import Decision, DisputeKind, OpenedDispute
from curator.core.places import Spot
from curator.core.settling import (
    Authorship,
    ChoiceRefusedError,
    NotTheirsError,
    SettledAlreadyError,
    Settlement,
    choices,
    held_by,
    settle,
    taken_back,
)
from tests.core.making import EVENT, bearing, case, count, culprit, day, event, place, source

if TYPE_CHECKING:
    from curator.core.cases import Case

AMAL, BASIL = Reviewer("Amal"), Reviewer("Basil")
NOBODY = Authorship()
OF = case(
    bearing(
        "c1",
        count("n1", exactly(10)),
        day("d1", "2025-01-30"),
        place("p1", Spot("Arzah", "Homs")),
        culprit("a1", "Sunni gunmen"),
        originator="s1",
    ),
    bearing(
        "c2",
        count("n2", at_least(12)),
        day("d2", "2025-02-01"),
        place("p2", Spot("Arzah", "Hama")),
        culprit("a2", "Alawite insurgents"),
        originator="s2",
    ),
)


def dispute_on(field: str, of: Case = OF) -> Dispute:
    return next(each for each in disputes(of) if each.field == field)


def settled(
    field: str,
    chosen: str,
    *,
    of: Case = OF,
    by: Reviewer = BASIL,
    authorship: Authorship = NOBODY,
    because: str = "It is nearer.",
    **fields: Any,
) -> Edit:
    settlement = Settlement(Uid("decision"), chosen, because, **fields)
    return settle(of, dispute_on(field, of), settlement, by, authorship)


def decision_of(edit: Edit) -> Decision:
    written = [write for write in edit.writes if isinstance(write, SetField) and kind_of(write.record) == "decision"]
    values: dict[str, Any] = {write.field: write.value for write in written}
    return Decision(Uid("decision"), **values)


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("killed:civilian", ("10", "12")),
        ("when", ("2025-01-30", "2025-02-01")),
        ("where", ("Arzah, Hama", "Arzah, Homs")),
        ("perpetrator", ("Alawite insurgents", "Sunni gunmen")),
    ],
)
def test_a_dispute_ends_with_a_value_that_stands(field: str, expected: tuple[str, ...]) -> None:
    assert choices(OF, dispute_on(field)) == expected
    for chosen in expected:
        decision = decision_of(settled(field, f" {chosen} "))
        assert decision.chosen == chosen
        assert decision.positions == dispute_on(field).positions


def test_a_settlement_is_a_decision_and_a_mark_on_the_event() -> None:
    edit = settled("when", "2025-01-30", because="  SOHR saw the bodies. ")
    assert edit.label == "Settle dispute on when of E-000001"
    decision = decision_of(edit)
    assert decision == Decision(
        Uid("decision"),
        EVENT,
        DisputeKind.DATES,
        "when",
        "2025-01-30",
        "SOHR saw the bodies.",
        dispute_on("when").positions,
        (Uid("c1"),),
    )
    (mark,) = [write for write in edit.writes if isinstance(write, SetField) and kind_of(write.record) == "event"]
    assert (mark.field, mark.value, mark.before) == ("contested_on", ("when",), ())
    after = replace(OF, decisions=(decision,))
    assert not dispute_on("when", after).is_open


def test_what_was_contested_once_is_not_marked_twice() -> None:
    marked = replace(OF, event=event(contested_on=("where", "when")))
    edit = settled("when", "2025-01-30", of=marked)
    assert not [write for write in edit.writes if isinstance(write, SetField) and kind_of(write.record) == "event"]


def test_the_evidence_can_be_named() -> None:
    assert decision_of(settled("when", "2025-01-30", evidence=(Uid("c2"),))).evidence == ("c2",)


def test_the_evidence_comes_in_a_fixed_order() -> None:
    many = [bearing(f"c{n}", day(f"d{n}", "2025-02-01"), originator=f"s{n}") for n in range(3, 12)]
    of = replace(OF, bearings=(*OF.bearings, *many))
    evidence = decision_of(settled("when", "2025-02-01", of=of)).evidence
    assert list(evidence) == sorted(["c2", *(each.claim.uid for each in many)])


def test_a_dispute_needs_a_reason_to_end() -> None:
    with pytest.raises(ReasonMissingError, match="settling a dispute needs one"):
        settled("when", "2025-01-30", because=" \n")


def test_a_settled_dispute_is_not_settled_again() -> None:
    after = replace(OF, decisions=(decision_of(settled("when", "2025-01-30")),))
    with pytest.raises(SettledAlreadyError, match="withdraw that decision first"):
        settled("when", "2025-02-01", of=after)


def test_who_opened_a_dispute_does_not_settle_it() -> None:
    opened = replace(case(), opened=(OpenedDispute(Uid("o"), EVENT, "title", "Too long."),))
    authorship = Authorship(opened=frozenset({"Amal"}))
    with pytest.raises(OwnWorkError, match="somebody else has to settle it"):
        settled("title", "keep it", of=opened, by=AMAL, authorship=authorship)
    assert decision_of(settled("title", "keep it", of=opened, authorship=authorship)).chosen == "keep it"


def test_who_wrote_the_chosen_value_does_not_settle_on_it() -> None:
    authorship = Authorship({Uid("c1"): frozenset({"Amal"}), Uid("c2"): frozenset({"Basil"})})
    with pytest.raises(OwnWorkError, match="settle on “2025-01-30”"):
        settled("when", "2025-01-30", by=AMAL, authorship=authorship)
    assert decision_of(settled("when", "2025-02-01", by=AMAL, authorship=authorship)).chosen == "2025-02-01"


def test_who_works_alone_may_settle_on_their_own_value() -> None:
    authorship = Authorship({Uid("c1"): frozenset({"Amal"})}, frozenset({"Amal"}))
    edit = settled("when", "2025-01-30", by=Reviewer("Amal", alone=True), authorship=authorship)
    assert decision_of(edit).chosen == "2025-01-30"


@pytest.mark.parametrize(
    ("field", "chosen"), [("killed:civilian", "11"), ("killed:civilian", "many"), ("when", "2025-01-31")]
)
def test_a_value_that_nobody_entered_is_refused(field: str, chosen: str) -> None:
    with pytest.raises(ChoiceRefusedError, match="enter another value first and have somebody else settle on it"):
        settled(field, chosen)


def test_a_refusal_names_what_can_be_chosen() -> None:
    with pytest.raises(ChoiceRefusedError, match="choose 2025-01-30 or 2025-02-01, or enter"):
        settled("when", "2025-01-31")


def test_something_has_to_be_decided() -> None:
    with pytest.raises(ChoiceRefusedError, match="Say what is decided on when"):
        settled("when", " ")


def figure(best: int, high: int = 99, person_class: PersonClass = PersonClass.CIVILIAN) -> EventFigure:
    return EventFigure(
        Uid("figure"), EVENT, Quantity.KILLED, person_class, Estimate(0, best, high), FigureMethod.REVIEWER_VALUE
    )


def test_a_figure_that_somebody_set_can_be_chosen() -> None:
    of = replace(OF, figures=(figure(11),))
    assert choices(of, dispute_on("killed:civilian", of)) == ("10", "11", "12")
    authorship = Authorship({Uid("figure"): frozenset({"Amal"})})
    with pytest.raises(OwnWorkError):
        settled("killed:civilian", "11", of=of, by=AMAL, authorship=authorship)
    assert decision_of(settled("killed:civilian", "11", of=of, authorship=authorship)).evidence == ()


@pytest.mark.parametrize("other", [figure(9), figure(13), figure(11, person_class=PersonClass.TOTAL)])
def test_a_figure_outside_what_the_sources_give_cannot_be_chosen(other: EventFigure) -> None:
    of = replace(OF, figures=(other,))
    assert choices(of, dispute_on("killed:civilian", of)) == ("10", "12")


def test_numbers_are_offered_by_size() -> None:
    of = case(
        bearing("c1", count("n1", exactly(100)), originator="s1"),
        bearing("c2", count("n2", exactly(9)), originator="s2"),
        bearing("c3", count("n3", exactly(20)), originator="s3"),
    )
    assert choices(of, dispute_on("killed:civilian", of)) == ("9", "20", "100")


@pytest.mark.parametrize(
    ("field", "value", "chosen"),
    [
        ("when", DateSpan(date(2025, 1, 30), date(2025, 2, 1)), "2025-01-30 to 2025-02-01"),
        ("where", Spot("Arzah", "Hims"), "Arzah, Hims"),
        ("perpetrator", "unknown", "unknown"),
    ],
)
def test_what_the_event_says_can_be_chosen(field: str, value: object, chosen: str) -> None:
    of = replace(OF, event=event(**{field: value}))
    authorship = Authorship({EVENT: frozenset({"Amal"})})
    with pytest.raises(OwnWorkError):
        settled(field, chosen, of=of, by=AMAL, authorship=authorship)
    assert decision_of(settled(field, chosen, of=of, authorship=authorship)).evidence == ()


def test_whether_it_happened_is_decided_one_way_or_the_other() -> None:
    of = case(bearing("c1", kind=ClaimKind.DENIAL, originator="s1"), bearing("c2", originator="s2"))
    assert choices(of, dispute_on("existence", of)) == (HAPPENED, DID_NOT_HAPPEN)
    assert decision_of(settled("existence", HAPPENED, of=of)).evidence == ("c2",)
    assert decision_of(settled("existence", DID_NOT_HAPPEN, of=of)).evidence == ("c1",)
    with pytest.raises(ChoiceRefusedError, match=r"choose it happened or it did not happen as told\.$"):
        settled("existence", "it is not clear", of=of)


def test_other_disputes_end_with_a_verdict_in_ones_own_words() -> None:
    of = case(bearing("c1", originator="s1"), sources=[source("s1", party="p")])
    assert choices(of, dispute_on("sources", of)) == ()
    assert decision_of(settled("sources", "its word is enough", of=of)).evidence == ()


def test_only_who_opened_a_dispute_takes_it_back_and_with_a_reason() -> None:
    opened = OpenedDispute(Uid("o"), EVENT, "title", "The wrong village.")
    mine = frozenset({"Basil"})
    assert taken_back(opened, " It is right. ", Reviewer("Basil"), mine).withdrawn_because == "It is right."
    with pytest.raises(ReasonMissingError, match="taking back a dispute"):
        taken_back(opened, " ", Reviewer("Basil"), mine)
    with pytest.raises(NotTheirsError, match="Somebody else disputes title: settle the dispute instead"):
        taken_back(opened, "No.", Reviewer("Amal"), mine)


def test_what_a_claim_holds_is_what_the_dispute_ends_with_where_it_is_believed() -> None:
    for field, first, second in (
        ("killed:civilian", "10", "12"),
        ("when", "2025-01-30", "2025-02-01"),
        ("perpetrator", "Sunni gunmen", "Alawite insurgents"),
    ):
        assert held_by(OF, dispute_on(field), Uid("c1")) == first
        assert held_by(OF, dispute_on(field), Uid("c2")) == second
        assert held_by(OF, dispute_on(field), Uid("c3")) == ""
