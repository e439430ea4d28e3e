"""How a claim bears on an event, asked in the window: how, what for, and why; one step, which Undo takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.cases import Use
from curator.core.events import ClaimRelation
from curator.ui.pick_list import Entry
from curator.ui.words import named, tr
from curator.work import bearing as work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from curator.core.cases import Bearing, Case
    from curator.core.events import EventClaim
    from curator.core.ids import Uid
    from curator.ui.workplace import Workplace


class BearingWork:
    """Asks how claims bear on events.

    `case_in_hand` gives the event in hand with its claims, `claim_in_hand` which of them is in hand, where one is.
    """

    def __init__(
        self,
        workplace: Workplace,
        case_in_hand: Callable[[], Case | None],
        claim_in_hand: Callable[[], Uid | None] = lambda: None,
    ) -> None:
        self._workplace, self._case, self._claim = workplace, case_in_hand, claim_in_hand

    def serve(self, action: str) -> None:
        """Do the action of this name: it asks for a claim of the event in hand, unless one is in hand."""
        self._workplace.handle(action, self.ask, ready=lambda: bool(self._bearings()))

    def ask(self) -> None:
        """Ask how the claim in hand bears on the event in hand; where none is in hand, which claim first."""
        case, in_hand = self._case(), self._claim()
        if case is None:
            return
        bearings = self._bearings()
        chosen = next((each for each in bearings if each.claim.uid == in_hand), None)
        if chosen is not None:
            self.ask_how(chosen.link)
            return
        self._workplace.pick_list.offer(
            tr("Which claim bears on {event} otherwise?", event=case.event.public_id),
            [Entry(each.claim.title, each.link.uid, told_bearing(each.link)) for each in bearings],
            lambda link, _typed: self.ask_how(next(each.link for each in bearings if each.link.uid == link)),
        )

    def _bearings(self) -> list[Bearing]:
        case = self._case()
        return [] if case is None else list(case.bearings)

    def ask_how(self, link: EventClaim) -> None:
        """Ask how a claim bears on its event, then what for and why."""
        self._workplace.pick_list.offer(
            tr("How does the claim bear on the event?"),
            [
                Entry(f"{named(relation)}: {means}", relation, _now(relation is link.relation))
                for relation, means in _meanings()
            ],
            lambda relation, _typed: self._ask_what_for(link, ClaimRelation(str(relation))),
        )

    def _ask_what_for(self, link: EventClaim, relation: ClaimRelation) -> None:
        self._workplace.pick_list.offer(
            tr("What is it used for there?"),
            [Entry(told_uses(uses), uses, _now(set(uses) == set(link.used_for))) for uses in _uses()],
            lambda uses, _typed: self._ask_why(link, relation, uses if isinstance(uses, tuple) else ()),
        )

    def _ask_why(self, link: EventClaim, relation: ClaimRelation, uses: tuple[Use, ...]) -> None:
        collection = self._workplace.collection
        if collection is None:
            return
        self._workplace.pick_list.ask(
            tr("Why? The reason stays with the claim under the event."),
            lambda because: self._workplace.attempt(
                lambda: work.judge_link(collection, link.uid, relation, because, used_for=uses),
                tr("It bears on the event as: {how}.", how=told_how(relation, uses)),
            ),
        )


def _now(is_it: bool) -> str:
    return tr("as it is now") if is_it else ""


def _meanings() -> tuple[tuple[ClaimRelation, str], ...]:
    return (
        (ClaimRelation.SUPPORTS, tr("it tells of this event, and its numbers count")),
        (ClaimRelation.CONTRADICTS, tr("it tells of this event and speaks against it")),
        (ClaimRelation.PARTIAL, tr("it tells of a part of the event only")),
        (ClaimRelation.SUBSUMES, tr("it covers more than the event, so its numbers are not the event's")),
        (ClaimRelation.DOUBTFUL, tr("it is doubtful whether it is about this event: it counts for nothing")),
    )


def _uses() -> tuple[tuple[Use, ...], ...]:
    """Everything, one thing, or all but one."""
    every = tuple(Use)
    return ((), *((each,) for each in every), *(tuple(one for one in every if one is not each) for each in every))


def told_uses(uses: Iterable[str]) -> str:
    """What a claim is used for, in words."""
    given = [named(Use(each)) for each in uses]
    return tr("only for {uses}", uses=", ".join(given)) if given else tr("for everything that it says")


def told_how(relation: ClaimRelation, uses: Iterable[str]) -> str:
    """How a claim bears on an event and what for: "partial, only for date"."""
    wanted = tuple(uses)
    return f"{named(relation)}, {told_uses(wanted)}" if wanted else named(relation)


def told_bearing(link: EventClaim) -> str:
    """How a claim bears on its event, what for and why."""
    how = told_how(link.relation, link.used_for)
    return f"{how} ({link.rationale})" if link.rationale else how


def differs(link: EventClaim) -> bool:
    """Whether a claim bears on its event in another way than most do: with all that it says, for the event."""
    return link.relation is not ClaimRelation.SUPPORTS or bool(link.used_for)
