"""What of an event asks for a look of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from curator.core.bulk import why_alone
from curator.core.carried import Carried, Outcome
from curator.core.cases import by_uid
from curator.core.events import Event, EventKind, EventLink, LinkKind
from curator.core.ids import Uid
from curator.core.passages import Passage
from curator.core.review import Killed
from curator.core.spans import Span
from tests.core.making import EVENT, case, event

PASSAGE = Passage(Uid("p"), Uid("v"), (Span(0, 1),), "x", carried=Carried(Outcome.NUMBER_CHANGED, 80))
SEEN = replace(PASSAGE, uid=Uid("seen"), carried=Carried(Outcome.NUMBER_CHANGED, 80, "Ann"))
MARKED = replace(PASSAGE, uid=Uid("marked"), carried=None)
LINKS = {kind: EventLink(Uid(kind), EVENT, Uid("other"), kind) for kind in LinkKind}


def test_an_event_with_nothing_open_goes_with_others_of_its_kind() -> None:
    plain = case(passages=by_uid([SEEN, MARKED]), links=(LINKS[LinkKind.DISTINCT_FROM],))
    assert why_alone(plain, event(uid=Uid("like")), Killed(3, 3)) == ""


def test_what_somebody_is_asked_about_is_approved_by_itself() -> None:
    assert "A comment on" in why_alone(case(), event(), Killed(), is_asked=True)


@pytest.mark.parametrize(
    ("like", "killed", "fields", "told"),
    [
        (event(kind=EventKind.AGGREGATE), Killed(), {}, "another kind or type"),
        (event(event_type="Attack"), Killed(), {}, "another kind or type"),
        (event(), Killed(25), {}, "second reviewer"),
        (event(), Killed(), {"links": (LINKS[LinkKind.POSSIBLE_DUPLICATE],)}, "the same as another event"),
        (event(), Killed(), {"passages": by_uid([PASSAGE])}, "changed in a newer version"),
    ],
)
def test_what_asks_for_a_look_of_its_own_is_said(
    like: Event, killed: Killed, fields: dict[str, Any], told: str
) -> None:
    assert told in why_alone(case(**fields), like, killed)
