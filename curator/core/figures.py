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

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core.cases import once
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, FigureMethod
from curator.core.ids import Uid
from curator.core.sources import Reliability
from curator.core.statements import CLASSES, Coverage, Said
from curator.core.testimony import Testimony, testimony
from curator.core.wording import people, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from curator.core.cases import Case


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one voice says in support of a proposal."""

    by: Testimony
    said: Said

    @property
    def claims(self) -> tuple[Uid, ...]:
        """The claims that say it, in the order of their uids: a voice may say it in several (`curator.core.completed`)."""
        return tuple(sorted({count.claim for count in self.said.counts})) or (self.by.claim,)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A figure that the rules propose, with the counts it rests on, why best is best, and what each voice says."""

    quantity: Quantity
    person_class: PersonClass
    estimate: Estimate
    method: FigureMethod
    rests_on: tuple[Uid, ...]
    rationale: str
    opinions: tuple[Opinion, ...] = ()


@once
def propose(case: Case) -> tuple[Proposal, ...]:
    """The figures of a case by quantity; for each the classes that somebody counts, the remainder, then the total."""
    return tuple(each for quantity, heard in testimony(case).items() for each in of_quantity(quantity, heard))


def of_quantity(quantity: Quantity, heard: Sequence[Testimony]) -> tuple[Proposal, ...]:
    """The figures of one quantity from what at least one voice says of it."""
    weighed = [
        (each, _weighed(opinions))
        for each in CLASSES
        if (opinions := [Opinion(by, by.statement.classes[each]) for by in heard if each in by.statement.classes])
    ]
    classes = tuple([each.proposed(quantity, person_class) for person_class, each in weighed])
    total = _total(quantity, heard, classes, [each for _, each in weighed])
    return classes if total is None else (*classes, *_remainder(total, classes), total)


def are_maybe_the_same(heard: Sequence[Testimony]) -> bool:
    """Whether one voice counts only civilians and another only fighters, and none counts both."""
    if len(heard) < 2:
        return False
    kinds = [{each is PersonClass.CIVILIAN for each in by.statement.classes} for by in heard]
    return {True} in kinds and {False} in kinds and {True, False} not in kinds


def of_everybody(heard: Sequence[Testimony]) -> tuple[Opinion, ...]:
    """What the voices say of everybody, whatever their class.

    A voice that counts only certain classes speaks of everybody where no other counts further classes and none gives a
    total: "10 civilians" and "12 people" of unknown class may be the same people, "3 civilians" are not all of "20 in
    total".
    """
    counted = {each for by in heard for each in by.statement.classes}
    given = any(by.statement.coverage is Coverage.ALL for by in heard)
    return tuple(
        [
            Opinion(by, by.statement.total)
            for by in heard
            if by.statement.coverage is not Coverage.CLASSES or (not given and counted <= by.statement.classes.keys())
        ]
    )


def _total(
    quantity: Quantity, heard: Sequence[Testimony], classes: Sequence[Proposal], weighed: Sequence[_Weighed]
) -> Proposal | None:
    """The figure for everybody; None where the numbers at hand cannot be made one without a person."""
    opinions = of_everybody(heard)
    if not opinions:
        return None if are_maybe_the_same(heard) else _sum(quantity, classes)
    # where all count one class only, what they say of everybody was weighed already
    known = next((each for each in weighed if _are_those(opinions, each.opinions)), None)
    total = (known or _weighed(opinions)).proposed(quantity, PersonClass.TOTAL)
    least = sum(proposal.estimate.best for proposal in classes)
    if least > total.estimate.best:
        if are_maybe_the_same(heard) or not (total.estimate.high_open or least <= total.estimate.high):
            return None
        total = replace(
            total,
            estimate=replace(total.estimate, best=least, high=max(least, total.estimate.high)),
            rests_on=_counts_under([total, *classes]),
            rationale=f"{total.rationale} The classes alone add up to {least}.",
        )
    return total if are_maybe_the_same(heard) else _vouched_for(total, classes)


def _vouched_for(total: Proposal, classes: Sequence[Proposal]) -> Proposal:
    """A total that only parties to the conflict give, with the minimum that its classes have from others."""
    known = sum(proposal.estimate.low for proposal in classes)
    if not known or not all(opinion.by.partisan for opinion in total.opinions):
        return total
    return replace(
        total,
        estimate=replace(total.estimate, low=known),
        rests_on=_counts_under([total, *classes]),
        rationale=f"{total.rationale} Others count the classes: low is the {known} that these have at least.",
    )


def _are_those(opinions: Sequence[Opinion], others: Sequence[Opinion]) -> bool:
    pairs = zip(opinions, others, strict=False)
    return len(opinions) == len(others) and all(one.by is other.by and one.said is other.said for one, other in pairs)


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
    return Proposal(quantity, PersonClass.TOTAL, estimate, method, _counts_under(classes), rationale)


def _remainder(total: Proposal, classes: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """The people of unknown class: what the total has beyond the classes, so that these always add up to it."""
    whole = total.estimate
    best = whole.best - sum(proposal.estimate.best for proposal in classes)
    if not classes:
        return (replace(total, person_class=PersonClass.UNKNOWN),)
    if not best:
        return ()
    is_open = any(proposal.estimate.high_open for proposal in classes)
    low = 0 if is_open else max(0, whole.low - sum(proposal.estimate.high for proposal in classes))
    high = whole.high - sum(proposal.estimate.low for proposal in classes)
    rationale = f"What the total of {whole.best} has beyond the classes that are counted."
    estimate = Estimate(low, best, high, whole.high_open)
    return (replace(total, person_class=PersonClass.UNKNOWN, estimate=estimate, rationale=rationale),)


@dataclass(frozen=True, slots=True)
class _Weighed:
    """What independent opinions on the same people give; `why` is what stands before and after who these are."""

    opinions: tuple[Opinion, ...]
    estimate: Estimate
    method: FigureMethod
    rests_on: tuple[Uid, ...]
    why: tuple[str, str]

    def proposed(self, quantity: Quantity, person_class: PersonClass) -> Proposal:
        """It as the figure of these people."""
        why = people(quantity, person_class).join(self.why)
        return Proposal(quantity, person_class, self.estimate, self.method, self.rests_on, why, self.opinions)


def _weighed(opinions: Sequence[Opinion]) -> _Weighed:
    partisan = all(opinion.by.partisan for opinion in opinions)
    is_open = any(opinion.said.high is None for opinion in opinions)
    best, method, (before, after) = _best(opinions)
    estimate = Estimate(
        0 if partisan else min([opinion.said.low for opinion in opinions]),
        best,
        max([opinion.said.top for opinion in opinions]),
        is_open,
    )
    sentences = [after]
    if best == 0 and all(opinion.said.only_bounds for opinion in opinions):
        sentences.append("The words allow more but do not say so of anyone; 0 is the lowest number that they defend.")
    if partisan:
        sentences.append("Only parties to the conflict give a number; nobody independent vouches for it as a minimum.")
    if is_open:
        sentences.append("The highest number given is no upper limit.")
    rests_on = tuple(sorted({count.uid for opinion in opinions for count in opinion.said.counts}))
    return _Weighed(tuple(opinions), estimate, method, rests_on, (before, " ".join(sentences)))


def _best(opinions: Sequence[Opinion]) -> tuple[int, FigureMethod, tuple[str, str]]:
    """The best value, how it was chosen, and why: the sentence before and after the words for whom it counts."""
    told = "; ".join([_told(opinion) for opinion in opinions])
    many = len(opinions)
    if many == 1:
        return opinions[0].said.low, FigureMethod.SINGLE_SOURCE, ("One independent source counts ", f": {told}.")
    least = max([opinion.said.low for opinion in opinions])
    if _allowing(opinions, least) == many:
        return least, FigureMethod.AGREED, (f"None of {many} independent sources contradicts {least} ", f": {told}.")
    naming = [opinion for opinion in opinions if not opinion.said.only_bounds]
    first = _most_reliable(opinions)
    if first in naming:
        before = f"The most reliable of {many} independent sources that count "
        return first.said.low, FigureMethod.MOST_RELIABLE, (before, f" is {_named(first.by)}: {told}.")
    most = min([opinion.said.low for opinion in naming], key=lambda number: (-_allowing(opinions, number), number))
    allowing = _allowing(opinions, most)
    if allowing * 2 > many:
        return most, FigureMethod.MAJORITY, (f"{allowing} of {many} independent sources allow {most} ", f": {told}.")
    lowest = min([opinion.said.low for opinion in naming])
    after = f" and no number has most of them behind it; {lowest} is the lowest: {told}."
    return lowest, FigureMethod.LOWEST, (f"{many} independent sources differ on ", after)


def _allowing(opinions: Iterable[Opinion], number: int) -> int:
    return sum([opinion.said.allows(number) for opinion in opinions])


def _most_reliable(opinions: Sequence[Opinion]) -> Opinion | None:
    """The opinion whose source is graded strictly higher than all others; None where there is none.

    F says that reliability cannot be judged: it never wins, and only A to C (reliable, usually, fairly) win over it.
    """
    first, second = sorted(opinions, key=lambda opinion: _RANKS[opinion.by.grade])[:2]
    strictly = _RANKS[first.by.grade] < _RANKS[second.by.grade]
    return first if strictly and first.by.grade is not Reliability.F else None


_RANKS = {grade: rank for rank, grade in enumerate("ABCFDE")}


def _told(opinion: Opinion) -> str:
    words = quoted([count.verbatim for count in opinion.said.counts])
    return f"{_named(opinion.by)}, {opinion.said}" + (f" ({words})" if words else "")


def _named(by: Testimony) -> str:
    name = by.name or "a source that the text does not name"
    return name if by.grade is Reliability.F else f"{name} (graded {by.grade})"
