"""What stands for one event, worked out of its case."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.carried import Carried, Outcome
from curator.core.cases import by_uid
from curator.core.counts import PersonClass, Quantity, exactly
from curator.core.events import Estimate, EventFigure, EventLink, EventState, FigureMethod, LinkKind
from curator.core.ids import Uid
from curator.core.judgement import DisputeKind
from curator.core.passages import Passage
from curator.core.situations import DONE, Situation, Waits, situation
from curator.core.spans import Span
from tests.core.making import EVENT, bearing, case, count, event, source
from tests.core.strategies import cases, shuffled

if TYPE_CHECKING:
    from curator.core.cases import Case

TEN, TWELVE = (bearing(f"c{n}", count(f"n{n}", exactly(n)), originator=f"s{n}") for n in (10, 12))
DISPUTED = case(TEN, TWELVE, sources=[source("s10"), source("s12")])


def test_a_situation_says_what_is_open_how_many_tell_and_how_many_died() -> None:
    found = situation(DISPUTED, {})
    assert found.waits == (Waits.DISPUTED, Waits.DRAFT)
    assert found.disputes == ((DisputeKind.COUNTS, "killed:civilian"),)
    assert (found.voices, found.impact, found.rank) == (2, 12, 1)
    assert found.reasons[0].startswith("Independent sources")


def test_a_comment_that_waits_is_a_reason_to_wait_also_after_approval() -> None:
    found = situation(case(event=event(state=EventState.APPROVED)), {}, ["Which day?"])
    assert (found.waits, found.reasons) == ((Waits.COMMENT,), ("A comment waits: “Which day?”.",))
    assert situation(case(event=event(state=EventState.WITHDRAWN)), {}, ["Which day?"]).waits == ()


@pytest.mark.parametrize("state", sorted(DONE))
def test_who_is_done_with_waits_for_nobody_and_stays_disputed(state: EventState) -> None:
    found = situation(replace(DISPUTED, event=event(state=state)), {})
    assert (found.waits, found.reasons, found.rank) == ((), (), None)
    assert found.disputes == ((DisputeKind.COUNTS, "killed:civilian"),)


def test_nothing_is_known_of_an_event_without_claims() -> None:
    assert situation(case(event=event(state=EventState.APPROVED)), {}) == Situation()


def test_stale_figures_and_possible_duplicates_are_told() -> None:
    figure = EventFigure(
        Uid("f"), EVENT, Quantity.KILLED, PersonClass.TOTAL, Estimate(1, 1, 40), FigureMethod.SINGLE_SOURCE
    )
    links = tuple(EventLink(Uid(kind), EVENT, Uid("other"), kind) for kind in LinkKind)
    approved = event(state=EventState.APPROVED)
    found = situation(case(TEN, event=approved, figures=(figure,), links=links), {})
    assert found.waits == (Waits.STALE_FIGURE, Waits.POSSIBLE_DUPLICATE)
    assert found.stale == ((Quantity.KILLED, PersonClass.TOTAL),)
    assert found.reasons[1:] == ("It may be the same as another event.",)
    assert found.impact == 40


def test_changed_words_are_told_with_those_before() -> None:
    here = Passage(
        Uid("p"), Uid("v"), (Span(0, 1),), "twelve", follows=Uid("old"), carried=Carried(Outcome.NUMBER_CHANGED, 80)
    )
    others = [
        replace(here, uid=Uid("seen"), carried=Carried(Outcome.NUMBER_CHANGED, 80, "Ann")),
        replace(here, uid=Uid("marked"), carried=None),
        replace(here, uid=Uid("lost"), follows=Uid("not here")),
        replace(here, uid=Uid("first"), follows=None),
    ]
    found = situation(case(TEN, passages=by_uid([here, *others])), {Uid("old"): "ten"})
    assert found.waits == (Waits.WORDS_CHANGED, Waits.DRAFT)
    assert found.reasons == ("“ten” reads “twelve” in a newer version of its article.",)


@given(cases(), st.data())
def test_no_situation_depends_on_the_order_of_records(of: Case, data: st.DataObject) -> None:
    assert situation(data.draw(shuffled(of)), {}) == situation(of, {})
