from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.claims import Claim, ClaimStatus
from curator.store.queries import records
from curator.ui.actions import Desk

if TYPE_CHECKING:
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


def status(person: Person, case: Case, place: int = 0) -> ClaimStatus:
    return records.get(person.collection.connection, Claim, case.claims[place].uid).status


@pytest.fixture
def submitted(ada: Person, case: Case) -> Person:
    """The first claim is in the form, and waits for review."""
    ada.window.go(Desk.READ)
    ada.reading.claim_work.open(case.claims[0].uid)
    ada.press("Ctrl+Shift+S", ada.reading.form.counts.line)
    return ada


def test_a_claim_is_submitted_and_accepted_by_keys(submitted: Person, case: Case) -> None:
    assert status(submitted, case) is ClaimStatus.SUBMITTED
    submitted.press("Ctrl+Shift+Y", submitted.reading.form.counts.line)
    assert status(submitted, case) is ClaimStatus.ACCEPTED
    submitted.press("Ctrl+Shift+Y", submitted.reading.form.counts.line)
    assert "waits for review first" in submitted.notice


def test_a_claim_is_returned_with_what_is_to_be_done_and_submitted_again(submitted: Person, case: Case) -> None:
    submitted.press("Ctrl+Shift+R", submitted.reading.form.counts.line)
    submitted.type("Which list?", submitted.window.pick_list.line)
    submitted.press("Enter", submitted.window.pick_list.line)
    assert status(submitted, case) is ClaimStatus.NEEDS_WORK
    submitted.press("Ctrl+Shift+S", submitted.reading.form.counts.line)
    assert status(submitted, case) is ClaimStatus.SUBMITTED


def test_a_claim_is_called_unusable_with_a_reason(submitted: Person, case: Case) -> None:
    submitted.workplace.actions["claim.unusable"].trigger()
    submitted.type("Another valley.", submitted.window.pick_list.line)
    submitted.press("Enter", submitted.window.pick_list.line)
    assert status(submitted, case) is ClaimStatus.UNUSABLE


def test_a_claim_is_replaced_by_one_of_the_same_source_only(submitted: Person, case: Case) -> None:
    submitted.workplace.actions["claim.supersede"].trigger()
    assert submitted.notice.startswith("There is no other claim of this source")
    assert status(submitted, case) is ClaimStatus.SUBMITTED


def test_a_key_leads_from_any_desk_to_the_next_claim_that_waits(submitted: Person, case: Case) -> None:
    submitted.reading.claim_work.open(case.claims[1].uid)
    submitted.press("Ctrl+Shift+S", submitted.reading.form.counts.line)
    submitted.window.go(Desk.REVIEW)
    shown = []
    for _ in range(2):
        submitted.press("Ctrl+Shift+W", submitted.window)
        assert submitted.workplace.desk is Desk.READ
        shown.append(submitted.window.record_in_hand())
    assert shown == [f"claim:{case.claims[0].uid}", f"claim:{case.claims[1].uid}"]
    for each in case.claims:
        submitted.reading.claim_work.open(each.uid)
        submitted.workplace.actions["claim.accept"].trigger()
    submitted.press("Ctrl+Shift+W", submitted.window)
    assert submitted.notice == "No claim waits for review."
