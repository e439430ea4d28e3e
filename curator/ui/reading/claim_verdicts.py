"""What a reviewer, or its author, decides about the claim in hand: submit, accept, return, unusable, replaced."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from curator.core.claims import Claim, ClaimStatus
from curator.core.ids import Uid
from curator.core.steps import CLAIM_STEPS, ClaimStep
from curator.store.queries import claims, records
from curator.ui.pick_list import Entry
from curator.ui.words import named, tr
from curator.work import claim_review

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.core.claims import FullClaim
    from curator.store.collection import Collection
    from curator.ui.workplace import Workplace


class ClaimVerdicts:
    """Does the steps of review of the claim that `in_hand` gives."""

    def __init__(self, workplace: Workplace, in_hand: Callable[[], FullClaim | None]) -> None:
        self._workplace, self._in_hand = workplace, in_hand
        handle = workplace.handle
        handle("claim.submit", self.submit, ready=partial(self._may, ClaimStep.SUBMIT, ClaimStep.REWORK))
        handle("claim.accept", self.accept, ready=partial(self._may, ClaimStep.ACCEPT))
        handle("claim.return", self.ask_return, ready=partial(self._may, ClaimStep.RETURN))
        handle("claim.unusable", self.ask_unusable, ready=partial(self._may, ClaimStep.REJECT))
        handle("claim.supersede", self.ask_newer, ready=partial(self._may, ClaimStep.SUPERSEDE))
        handle("claim.next_waiting", self.go_to_next, ready=lambda: workplace.collection is not None)

    def submit(self) -> None:
        """Hand the claim over to review; one that was returned is taken up first."""
        self._do(claim_review.submit, tr("The claim waits for review."))

    def accept(self) -> None:
        """Accept the claim as it stands."""
        self._do(claim_review.accept, tr("Accepted."))

    def ask_return(self) -> None:
        """Ask what is to be done, and return the claim with it."""
        self._ask(tr("What is to be done about this claim?"), claim_review.give_back, tr("Returned."))

    def ask_unusable(self) -> None:
        """Ask why the claim is unusable, and call it that."""
        self._ask(
            tr("Why is this claim unusable? It leaves the figures of its events."),
            claim_review.reject,
            tr("Marked as unusable."),
        )

    def ask_newer(self) -> None:
        """Ask which claim replaces this one."""
        collection, full = self._workplace.collection, self._in_hand()
        if collection is None or full is None:
            return
        claim = full.claim
        entries = [
            Entry(each.title, each.uid, named(each.status))
            for each in records.every(collection.connection, Claim)
            if each.uid != claim.uid and each.originator == claim.originator
        ]
        if not entries:
            self._workplace.notices.say(tr("There is no other claim of this source that could replace it."))
            return
        self._workplace.pick_list.offer(
            tr("Which claim of the same source replaces this one?"),
            entries,
            lambda by, _typed: self._workplace.attempt(
                lambda: claim_review.supersede(collection, claim.uid, Uid(str(by))), tr("Replaced.")
            ),
        )

    def go_to_next(self) -> None:
        """Show the next claim that waits for a reviewer, behind the one in hand, on its article."""
        collection, full = self._workplace.collection, self._in_hand()
        if collection is None:
            return
        found = claims.waiting(collection.connection)
        if not found:
            self._workplace.notices.say(tr("No claim waits for review."))
            return
        after = "" if full is None else full.claim.uid
        following = next((each for each in found if each.uid > after), found[0])
        self._workplace.show_claim(following.uid)

    def _may(self, *steps: ClaimStep) -> bool:
        full = self._in_hand()
        return full is not None and any(_starts(step, full.claim.status) for step in steps)

    def _do(self, step: Callable[[Collection, Uid], None], done: str) -> None:
        collection, full = self._workplace.collection, self._in_hand()
        if collection is not None and full is not None:
            self._workplace.attempt(lambda: step(collection, full.claim.uid), done)

    def _ask(self, question: str, step: Callable[[Collection, Uid, str], None], done: str) -> None:
        self._workplace.pick_list.ask(
            question,
            lambda comment: self._do(lambda collection, claim: step(collection, claim, comment), done),
        )


def _starts(step: ClaimStep, status: ClaimStatus) -> bool:
    """Whether a step starts from a status; what is accepted is not reworked in passing."""
    if step is ClaimStep.REWORK:
        return status is ClaimStatus.NEEDS_WORK
    return status in CLAIM_STEPS[step]
