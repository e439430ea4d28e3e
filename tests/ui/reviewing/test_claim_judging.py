from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.caveats import CaveatKind, CaveatScope
from curator.core.claims import Claim
from curator.store.queries import cases, records
from curator.ui.actions import Desk
from curator.work import caveats
from tests.ui.test_bearing_work import answer

if TYPE_CHECKING:
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


@pytest.fixture
def judging(ada: Person, case: Case) -> Person:
    """Ada, alone, on the Review desk with her event in hand."""
    ada.window.go(Desk.REVIEW)
    ada.reviewing.show_event(case.event.uid)
    return ada


def implausible(person: Person, case: Case) -> str:
    return records.get(person.collection.connection, Claim, case.claims[1].uid).implausible_because


def test_a_claim_is_called_implausible_and_that_is_taken_back_each_with_a_reason(judging: Person, case: Case) -> None:
    assert not judging.workplace.is_ready("review.plausible")
    judging.press("Ctrl+Alt+X", judging.reviewing)
    answer(judging, case.claims[1].title, "nobody lives there")
    assert (judging.notice, implausible(judging, case)) == ("Left out of all figures.", "nobody lives there")
    assert "nobody lives there" in judging.reviewing.view.page.toPlainText()
    judging.workplace.actions["review.plausible"].trigger()
    answer(judging, "", "a village is there")
    assert (judging.notice, implausible(judging, case)) == ("It counts again.", "")
    judging.workplace.undo()
    assert implausible(judging, case) == "nobody lives there"


def test_a_discharge_is_taken_back_with_a_reason(judging: Person, case: Case) -> None:
    assert not judging.workplace.is_ready("review.undischarge")
    made = caveats.raise_caveat(
        judging.collection,
        CaveatKind.HOAX,
        CaveatScope.CLAIM,
        target=case.claims[0].uid,
        wording="denied by its author",
    )
    judging.workplace.actions["review.discharge"].trigger()
    answer(judging, "hoax", "it was checked")
    (discharge,) = cases.get(judging.collection.connection, case.event.uid).discharges
    assert (discharge.caveat, discharge.because) == (made.uid, "it was checked")
    judging.workplace.actions["review.undischarge"].trigger()
    answer(judging, "hoax", "nobody checked it")
    assert judging.notice == "The caveat governs the claim again."
    assert cases.get(judging.collection.connection, case.event.uid).discharges == ()
