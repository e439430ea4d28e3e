from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import count as counting
from typing import TYPE_CHECKING, Any

import pytest

from curator.core.claims import ClaimDate, ClaimKind
from curator.core.dates import DateRole, DateSpan, on
from curator.core.edits import Edit, SetField
from curator.core.events import EventClaim, EventKind
from curator.core.grouping import ClaimedTwiceError, assign, found, new_event, take_out, when_of, where_of
from curator.core.ids import Uid, kind_of, uid_of
from curator.core.places import Spot
from tests.core.making import EVENT, bearing, case, day, event, place

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST = bearing("c1", day("d1", "2025-01-30"), place("p1", Spot("Homs", precision=4)))
SECOND = bearing("c2", day("d2", "2025-02-01"), place("p2", Spot("Arzah")))


def minted() -> Callable[[], Uid]:
    numbers = counting()
    return lambda: Uid(f"new-{next(numbers):02}")


def of_kind(edit: Edit, kind: str) -> dict[str, dict[str, Any]]:
    """The values that an edit writes, by record of one kind."""
    written: dict[str, dict[str, Any]] = {}
    for write in edit.writes:
        if isinstance(write, SetField) and kind_of(write.record) == kind:
            written.setdefault(uid_of(write.record), {})[write.field] = write.value
    return written


def test_an_event_begins_with_what_its_claim_says() -> None:
    full = SECOND.full
    edit = found(full, EVENT, "E-000001", Uid("link"))
    assert edit.label == "Make event E-000001"
    assert of_kind(edit, "event")["event"]["when"] == on(date(2025, 2, 1))
    assert of_kind(edit, "event_claim")["link"]["claim"] == full.claim.uid
    assert new_event(full, EVENT, "E-000001").where == Spot("Arzah")


def test_a_total_becomes_an_aggregate_event() -> None:
    full = SECOND.full
    total = replace(full, claim=replace(full.claim, kind=ClaimKind.AGGREGATE))
    assert new_event(total, EVENT, "E-000001").kind is EventKind.AGGREGATE
    assert new_event(full, EVENT, "E-000001").kind is EventKind.INCIDENT


def test_days_and_places_of_several_claims_are_taken_together() -> None:
    one = bearing("c1", day("d1", "2025-01-30"), place("p1", Spot("Homs", precision=4))).full
    other = bearing(
        "c2", day("d2", "2025-02-01"), place("p2", Spot("Arzah")), day("d3", "2025-03-01", role=DateRole.REPORT)
    ).full
    assert when_of([one, other]) == DateSpan(date(2025, 1, 30), date(2025, 2, 1))
    assert where_of([one, other]) == Spot("Arzah")
    assert when_of([]) is None
    assert where_of([]) is None
    until = ClaimDate(Uid("d"), Uid("c"), DateRole.EVENT, DateSpan(None, date(2025, 1, 1)))
    since = ClaimDate(Uid("d"), Uid("c"), DateRole.EVENT, DateSpan(date(2025, 1, 1), None))
    open_ = replace(one, dates=(until, since, *one.dates))
    assert when_of([open_]) is None


def test_an_event_grows_with_its_claims() -> None:
    of = case(FIRST, event=event(when=on(date(2025, 1, 30)), where=Spot("Homs", precision=4)))
    edit = assign(of, [SECOND.full], minted())
    assert edit.label == "Add claim to E-000001"
    assert of_kind(edit, "event")["event"] == {
        "when": DateSpan(date(2025, 1, 30), date(2025, 2, 1)),
        "where": Spot("Arzah"),
    }
    assert of_kind(edit, "event_claim")["new-00"]["claim"] == "c2"


def test_what_a_person_set_does_not_grow() -> None:
    of = case(FIRST, event=event(when=on(date(2024, 12, 1)), where=Spot("Hama")))
    third = bearing("c3")
    edit = assign(of, [SECOND.full, third.full], minted())
    assert edit.label == "Add 2 claims to E-000001"
    assert of_kind(edit, "event") == {}


def test_a_claim_is_not_set_under_an_event_twice() -> None:
    with pytest.raises(ClaimedTwiceError, match="part of E-000001 already"):
        assign(case(FIRST), [FIRST.full], minted())


def test_a_claim_is_taken_out_with_a_reason() -> None:
    link = EventClaim(Uid("link"), EVENT, Uid("c1"))
    (write,) = take_out(link, "It tells of another village.").writes
    assert isinstance(write, SetField)
    assert (write.field, write.value) == ("withdrawn_because", "It tells of another village.")
