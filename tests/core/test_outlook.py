from __future__ import annotations

from dataclasses import replace

from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.counts import PersonClass, Quantity, at_least, exactly
from curator.core.events import EventFigure, EventState, FigureMethod
from curator.core.figures import propose
from curator.core.ids import Uid
from curator.core.outlook import outlook
from curator.core.sources import Reliability
from tests.core.making import bearing, case, count, event, joined, source

TEN = bearing("a", count("ten", exactly(10)), originator=Uid("sohr"))
TWELVE = bearing("b", count("twelve", at_least(12)), originator=Uid("snhr"))
SOURCES = (source("sohr", Reliability.C), source("snhr", Reliability.C))


def test_where_nothing_becomes_otherwise_nothing_is_said() -> None:
    before = case(TEN, TWELVE, sources=SOURCES)
    assert outlook(before, replace(before)).sentences == ()


def test_two_voices_that_become_one_are_told_with_the_figures_disputes_and_grade_that_follow() -> None:
    approved = event(state=EventState.APPROVED)
    before = case(TEN, TWELVE, sources=SOURCES, event=approved)
    total = next(each for each in propose(before) if each.person_class is PersonClass.TOTAL)
    figure = EventFigure(
        Uid("f"), approved.uid, Quantity.KILLED, PersonClass.TOTAL, total.estimate, FigureMethod.LOWEST, total.rests_on, "x"
    )  # fmt: skip
    before = replace(before, figures=(figure,))
    after = replace(before, relations=(joined("sohr", "snhr"),))
    told = outlook(before, after)
    assert (told.event, told.title) == ("E-000001", "An attack")
    assert told.sentences[0] == "Independent sources: 2 before, 1 then."
    assert (
        "The rules propose for civilians killed: at least 10 (best 10) before, at least 12 (best 12) then."
        in told.sentences
    )
    assert "The confirmed figure of people killed has to be looked at again." in told.sentences
    assert any(each.startswith("A dispute ends: ") for each in told.sentences)
    assert any(each.startswith("The rules propose the grade: ") for each in told.sentences)
    assert told.sentences[-1] == "It is approved, and opens again."
    back = outlook(after, before)
    assert any(each.startswith("A dispute opens: ") for each in back.sentences)


def test_a_figure_that_comes_or_goes_is_told_as_no_number() -> None:
    before = case(TEN, sources=SOURCES)
    empty = replace(before, bearings=())
    assert (
        "The rules propose for people killed: 10 (best 10) before, no number then." in outlook(before, empty).sentences
    )
    told = outlook(empty, before).sentences
    assert "The rules propose for people killed: no number before, 10 (best 10) then." in told
    assert any(each.startswith("The rules propose the grade: none before, ") for each in told)


def test_a_caveat_on_the_source_is_told_by_what_it_does() -> None:
    caveat = Caveat(
        Uid("c"), CaveatKind.ACCURACY_DISPUTED, CaveatScope.SOURCE, "x", RaisedBy.CURATOR, target=Uid("sohr")
    )
    before = case(TEN, sources=SOURCES)
    assert outlook(before, replace(before, caveats=(caveat,))).sentences
