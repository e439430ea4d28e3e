"""Figures: low, best and high of a quantity, proposed from what the independent voices say.

The rules (resources/help/guide.md, "How figures come about"):

- One value for each independent voice (`curator.core.testimony`); nothing is ever added across sources for one class of
  people, and no part to its whole (`curator.core.statements`).
- low is the least of the lows, high the highest number that anyone names; `high_open` says that someone names no top.
- best is the least number that no voice contradicts, where there is one; else what the most reliable voice gives, where
  one is graded strictly higher than all others (Admiralty code); else the number that most voices allow, if those are more
  than half; else the lowest number that any gives. A person confirms it.
- Where all that is known is "up to N" (such as "killing or wounding fifteen"), best is 0, the lowest number that the words
  defend. UCDP codes such reports alike: 1,119 of the 16,566 Syrian rows of GED 19.1 have low = best = 0 and a high above
  it. It says that nobody is known to have died, not that nobody did.
- Where only parties to the conflict give a number, low is 0: nobody independent vouches for a minimum. Of a total that
  only parties give, low is what the lows of the classes add up to, where others count these.
- best of the total is the sum of the bests of the classes, always; people whose class nobody gives are the remainder,
  class `unknown`. Where one voice counts only civilians and another only fighters, they may have counted the same people:
  nothing is added up, and no total is proposed before a person has decided (dispute D5).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
from msgspec import structs

from curator.core.cases import once
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, FigureMethod
from curator.core.ids import Uid
from curator.core.statements import CLASSES, Coverage
from curator.core.testimony import Testimony, testimony
from curator.core.weighing import Opinion, Weighed, weighed
from curator.core.wording import people

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from curator.core.cases import Case


class Proposal(msgspec.Struct, frozen=True):
    """A figure that the rules propose, with the counts it rests on, and what each voice says.

    `rationale` says why best is best: by what was `weighed`, where it is the figure of the people whom that counts, and by
    `added`.
    """

    quantity: Quantity
    person_class: PersonClass
    estimate: Estimate
    method: FigureMethod
    rests_on: tuple[Uid, ...]
    opinions: tuple[Opinion, ...] = ()
    weighed: Weighed | None = None
    counted: PersonClass = PersonClass.TOTAL
    added: tuple[str, ...] = ()

    @property
    def rationale(self) -> str:
        """Why best is best, in sentences."""
        why = () if self.weighed is None else (self.weighed.why(people(self.quantity, self.counted)),)
        return " ".join([*why, *self.added])


@once
def propose(case: Case) -> tuple[Proposal, ...]:
    """The figures of a case by quantity; for each the classes that somebody counts, the remainder, then the total."""
    return tuple([each for quantity, heard in testimony(case).items() for each in of_quantity(quantity, heard)])


def of_quantity(quantity: Quantity, heard: Sequence[Testimony]) -> tuple[Proposal, ...]:
    """The figures of one quantity from what at least one voice says of it."""
    known: list[Weighed] = []
    classes: list[Proposal] = []
    for each in CLASSES:
        opinions = [Opinion(by, by.statement.classes[each]) for by in heard if each in by.statement.classes]
        if opinions:
            known.append(weighed(opinions))
            classes.append(_proposed(quantity, each, known[-1]))
    total = _total(quantity, heard, classes, known)
    return tuple(classes) if total is None else (*classes, *_remainder(total, classes), total)


def _proposed(quantity: Quantity, person_class: PersonClass, by: Weighed) -> Proposal:
    """What was weighed as the figure of these people."""
    return Proposal(quantity, person_class, by.estimate, by.method, by.rests_on, by.opinions, by, counted=person_class)


def are_maybe_the_same(heard: Sequence[Testimony]) -> bool:
    """Whether one voice counts only civilians and another only fighters, and none counts both."""
    civilians = fighters = False
    for by in heard:
        classes = by.statement.classes
        counts_civilians = PersonClass.CIVILIAN in classes
        counts_fighters = len(classes) > counts_civilians
        if counts_civilians and counts_fighters:
            return False
        civilians = civilians or counts_civilians
        fighters = fighters or counts_fighters
    return civilians and fighters


def of_everybody(heard: Sequence[Testimony]) -> tuple[Opinion, ...]:
    """What the voices say of everybody, whatever their class.

    A voice that counts only certain classes speaks of everybody where no other counts further classes and none gives a
    total: "10 civilians" and "12 people" of unknown class may be the same people, "3 civilians" are not all of "20 in
    total".
    """
    counted = {each for by in heard for each in by.statement.classes}
    given = Coverage.ALL in [by.statement.coverage for by in heard]
    return tuple(
        [
            Opinion(by, by.statement.total)
            for by in heard
            if by.statement.coverage is not Coverage.CLASSES or (not given and counted <= by.statement.classes.keys())
        ]
    )


def _total(
    quantity: Quantity, heard: Sequence[Testimony], classes: Sequence[Proposal], known: Sequence[Weighed]
) -> Proposal | None:
    """The figure for everybody; None where the numbers at hand cannot be made one without a person."""
    opinions = of_everybody(heard)
    if not opinions:
        return None if are_maybe_the_same(heard) else _sum(quantity, classes)
    # where all count one class only, what they say of everybody was weighed already
    same = next((each for each in known if _are_those(opinions, each.opinions)), None)
    total = _proposed(quantity, PersonClass.TOTAL, same or weighed(opinions))
    least = sum([proposal.estimate.best for proposal in classes])
    if least > total.estimate.best:
        if are_maybe_the_same(heard) or not (total.estimate.high_open or least <= total.estimate.high):
            return None
        total = structs.replace(
            total,
            estimate=replace(total.estimate, best=least, high=max(least, total.estimate.high)),
            rests_on=_counts_under([total, *classes]),
            added=(f"The classes alone add up to {least}.",),
        )
    return total if are_maybe_the_same(heard) else _vouched_for(total, classes)


def _vouched_for(total: Proposal, classes: Sequence[Proposal]) -> Proposal:
    """A total that only parties to the conflict give, with the minimum that its classes have from others."""
    known = sum([proposal.estimate.low for proposal in classes])
    if not known or not all(opinion.by.partisan for opinion in total.opinions):
        return total
    return structs.replace(
        total,
        estimate=replace(total.estimate, low=known),
        rests_on=_counts_under([total, *classes]),
        added=(*total.added, f"Others count the classes: low is the {known} that these have at least."),
    )


def _are_those(opinions: Sequence[Opinion], others: Sequence[Opinion]) -> bool:
    if len(opinions) != len(others):
        return False
    for one, other in zip(opinions, others, strict=True):
        if one.by is not other.by or one.said is not other.said:
            return False
    return True


def _counts_under(proposals: Iterable[Proposal]) -> tuple[Uid, ...]:
    return tuple(sorted({count for proposal in proposals for count in proposal.rests_on}))


def _sum(quantity: Quantity, classes: Sequence[Proposal]) -> Proposal:
    """The total where different voices count different classes, and none counts everybody."""
    estimates = [proposal.estimate for proposal in classes]
    estimate = Estimate(
        sum(each.low for each in estimates),
        sum(each.best for each in estimates),
        sum(each.high for each in estimates),
        any(each.high_open for each in estimates),
    )
    method = max((proposal.method for proposal in classes), key=list(FigureMethod).index)
    rationale = f"Different sources count different people; their numbers add up to {estimate.best}."
    return Proposal(quantity, PersonClass.TOTAL, estimate, method, _counts_under(classes), added=(rationale,))


def _remainder(total: Proposal, classes: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """The people of unknown class: what the total has beyond the classes, so that these always add up to it."""
    whole = total.estimate
    best = whole.best - sum([proposal.estimate.best for proposal in classes])
    if not classes:
        return (structs.replace(total, person_class=PersonClass.UNKNOWN),)
    if not best:
        return ()
    is_open = any(proposal.estimate.high_open for proposal in classes)
    low = 0 if is_open else max(0, whole.low - sum(proposal.estimate.high for proposal in classes))
    high = whole.high - sum(proposal.estimate.low for proposal in classes)
    rationale = f"What the total of {whole.best} has beyond the classes that are counted."
    estimate = Estimate(low, best, high, whole.high_open)
    return (
        structs.replace(total, person_class=PersonClass.UNKNOWN, estimate=estimate, weighed=None, added=(rationale,)),
    )
