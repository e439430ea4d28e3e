"""Verdicts: the steps of claims in review as edits, and a reviewer's word on caveats and implausible claims."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.cases import supporting
from curator.core.caveats import STANDS_IN_TEXT, CaveatKind, CaveatScope, Discharge
from curator.core.edits import Approve, Edit, create, creation, difference
from curator.core.errors import CuratorError
from curator.core.four_eyes import Reviewer, reason, refuse_own_work
from curator.core.judgement import Review
from curator.core.reach import governing as caveats_on
from curator.core.records import key_of
from curator.core.steps import ClaimStep, claim_after

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.cases import Case
    from curator.core.caveats import Caveat
    from curator.core.claims import Claim
    from curator.core.ids import Uid
    from curator.core.reach import Governing
    from curator.core.review import Seen
    from curator.core.spans import Span

PLAIN = frozenset({ClaimStep.SUBMIT, ClaimStep.TAKE_BACK, ClaimStep.SET_AGAINST, ClaimStep.REWORK})
"""Steps that need no reason and no second person."""

PLAUSIBLE, IMPLAUSIBLE = "plausible", "implausible"
DISCHARGED, NOT_DISCHARGED = "discharged", "not_discharged"
"""What a step of review on a claim leads from and to where a reviewer judges it, or takes the judgement back."""


class CitationMissingError(CuratorError):
    """A claim under "citation needed" cites nothing."""


class UnverifiedError(CuratorError):
    """A claim rests on a citation that does not say what is cited to it."""


class TextCaveatError(CuratorError):
    """A caveat of the text itself would be taken away."""


class StretchRefusedError(CuratorError):
    """A caveat cannot be made to cover this."""


class SupersedingError(CuratorError):
    """A claim cannot replace itself."""


class NotJudgedError(CuratorError):
    """There is no judgement to take back."""


def take(claim: Claim, step: ClaimStep, seen: Seen) -> Edit:
    """The edit of one of the plain steps; the others have a function each.

    Raises:
        StepRefusedError: the claim's state does not allow it.
        ValueError: the step is not plain.
    """
    if step not in PLAIN:
        message = f"{step.name} is not a plain step"
        raise ValueError(message)
    return _moved(claim, step, seen)


def accept(
    claim: Claim,
    reviewer: Reviewer,
    seen: Seen,
    *,
    authors: frozenset[str],
    governing: Iterable[Governing] = (),
) -> Edit:
    """Accept a claim that somebody else recorded; `governing` are the caveats on it (`reach.governing`).

    Raises:
        StepRefusedError: the claim does not wait for review.
        OwnWorkError: the reviewer is among its authors.
        CitationMissingError: a caveat says that the words need a citation, and the claim has none.
        UnverifiedError: a caveat says that the citation does not say it.
    """
    edit = _moved(claim, ClaimStep.ACCEPT, seen)
    refuse_own_work(reviewer, authors, "accept it")
    kinds = {each.kind for each in governing}
    if CaveatKind.FAILED_VERIFICATION in kinds:
        message = (
            "A check did not find in the citation what these words say: return the claim so that it cites another one, or "
            "discharge the caveat."
        )
        raise UnverifiedError(message)
    if not claim.citations and not kinds.isdisjoint({CaveatKind.CITATION_NEEDED, CaveatKind.UNCITED}):
        message = "The text says of these words that they need a citation: give the claim one, or discharge the caveat."
        raise CitationMissingError(message)
    revisions = () if reviewer.alone else seen.revisions
    return edit + Edit(edit.label, tuple(Approve(revision) for revision in revisions))


def refuse_unverified(case: Case) -> None:
    """Refuse an event of which a claim certainly rests on a citation that does not say what is cited to it.

    Raises:
        UnverifiedError: there is such a claim; the sentence names it.
    """
    for bearing in supporting(case):
        found = caveats_on(case, bearing)
        if any(each.kind is CaveatKind.FAILED_VERIFICATION and each.certain for each in found):
            message = (
                f"{case.event.public_id} rests on “{bearing.claim.title}”, and a check did not find in its citation what it "
                "says: cite another one there, discharge the caveat, or take the claim out."
            )
            raise UnverifiedError(message)


def return_(claim: Claim, seen: Seen) -> Edit:
    """Give a claim back for more work, with a comment.

    Raises:
        StepRefusedError: the claim's state does not allow it.
        ReasonMissingError: there is no comment.
    """
    return _moved(claim, ClaimStep.RETURN, replace(seen, comment=reason(seen.comment, "returning a claim")))


def reject(claim: Claim, seen: Seen) -> Edit:
    """Mark a claim as unusable, with a comment.

    Raises:
        StepRefusedError: the claim's state does not allow it.
        ReasonMissingError: there is no comment.
    """
    return _moved(claim, ClaimStep.REJECT, replace(seen, comment=reason(seen.comment, "calling a claim unusable")))


def supersede(claim: Claim, by: Claim, seen: Seen) -> Edit:
    """Replace a claim by another one of the same voice that says it anew.

    Raises:
        StepRefusedError: it is superseded already.
        SupersedingError: the two are one.
    """
    if claim.uid == by.uid:
        message = "A claim cannot replace itself: choose the newer claim."
        raise SupersedingError(message)
    edit = _moved(claim, ClaimStep.SUPERSEDE, seen)
    return edit + Edit(edit.label, difference(by, replace(by, supersedes=claim.uid)))


def mark_implausible(claim: Claim, seen: Seen, reviewer: Reviewer, authors: frozenset[str]) -> Edit:
    """Leave a claim out of all figures, with a reason, the comment of `seen` (domain rule 3).

    Raises:
        ReasonMissingError: there is none.
        OwnWorkError: the reviewer is among its authors.
    """
    refuse_own_work(reviewer, authors, "judge whether it is plausible")
    because = reason(seen.comment, "calling a claim implausible")
    after = replace(claim, implausible_because=because)
    now = IMPLAUSIBLE if claim.implausible_because else PLAUSIBLE
    review = Review(seen.review, key_of(claim), now, IMPLAUSIBLE, because, seen.revisions)
    return Edit("Mark claim as implausible", (*difference(claim, after), *creation(review)))


def take_back_implausible(claim: Claim, seen: Seen, reviewer: Reviewer, authors: frozenset[str]) -> Edit:
    """Let a claim that was called implausible count again, with a reason, the comment of `seen`.

    `authors` wrote the claim itself: whoever only judged it may judge otherwise.

    Raises:
        NotJudgedError: nobody called it implausible.
        ReasonMissingError: there is no reason.
        OwnWorkError: the reviewer is among its authors.
    """
    if not claim.implausible_because:
        message = "Nobody called this claim implausible: there is nothing to take back."
        raise NotJudgedError(message)
    refuse_own_work(reviewer, authors, "judge whether it is plausible")
    because = reason(seen.comment, "taking back that a claim is implausible")
    review = Review(seen.review, key_of(claim), IMPLAUSIBLE, PLAUSIBLE, because, seen.revisions)
    after = replace(claim, implausible_because="")
    return Edit("Take back that claim is implausible", (*difference(claim, after), *creation(review)))


def discharge(
    caveat: Caveat, claim: Claim, because: str, reviewer: Reviewer, *, uid: Uid, authors: frozenset[str]
) -> Edit:
    """Say, with a reason, that a caveat does not touch a claim; `authors` are those of the claim.

    Raises:
        ReasonMissingError: there is none.
        OwnWorkError: the reviewer is among the authors.
    """
    refuse_own_work(reviewer, authors, "discharge the caveat")
    return create("Discharge caveat", Discharge(uid, caveat.uid, claim.uid, reason(because, "discharging a caveat")))


def take_back_discharge(
    standing: Iterable[Discharge], claim: Claim, seen: Seen, reviewer: Reviewer, authors: frozenset[str]
) -> Edit:
    """Let a caveat touch a claim again, with a reason, the comment of `seen`; `standing` are its discharges for the claim.

    Raises:
        NotJudgedError: it is not discharged.
        ReasonMissingError: there is no reason.
        OwnWorkError: the reviewer is among the claim's authors.
    """
    every = tuple(standing)
    if not every:
        message = "This caveat is not discharged for this claim: there is nothing to take back."
        raise NotJudgedError(message)
    refuse_own_work(reviewer, authors, "judge whether the caveat touches it")
    because = reason(seen.comment, "taking back a discharge")
    review = Review(seen.review, key_of(claim), DISCHARGED, NOT_DISCHARGED, because, seen.revisions)
    ended = (write for each in every for write in difference(each, replace(each, withdrawn_because=because)))
    return Edit("Take back discharge of caveat", (*ended, *creation(review)))


def withdrawn_caveat(caveat: Caveat, because: str) -> Caveat:
    """A caveat that a person hung there, taken back with a reason; those of the text itself stay with it for ever.

    Raises:
        TextCaveatError: the article itself says it.
        ReasonMissingError: there is no reason.
    """
    if caveat.raised_by in STANDS_IN_TEXT:
        message = (
            "This warning stands in the article itself, so it cannot be taken away: confirm how far it reaches, or "
            "discharge it for a claim that it does not touch."
        )
        raise TextCaveatError(message)
    return replace(caveat, withdrawn_because=reason(because, "taking back a caveat"))


def stretched(caveat: Caveat, stretch: Span | None, person: str) -> Caveat:
    """The caveat with a person's name to how far it reaches in its text, as proposed or as given.

    Raises:
        StretchRefusedError: it hangs on something else than words of a text, or would cover nothing.
    """
    if caveat.scope not in {CaveatScope.STRETCH, CaveatScope.SECTION}:
        message = "This warning covers no stretch of the text: discharge it for a claim that it does not touch."
        raise StretchRefusedError(message)
    covered = stretch or caveat.stretch
    if covered is None or covered.start >= covered.end:
        message = "A warning covers at least a word: give a stretch of the text."
        raise StretchRefusedError(message)
    return replace(caveat, stretch=covered, confirmed_by=person)


_LABELS = {
    ClaimStep.SUBMIT: "Submit claim",
    ClaimStep.TAKE_BACK: "Take back claim",
    ClaimStep.ACCEPT: "Accept claim",
    ClaimStep.SET_AGAINST: "Mark claim as in conflict",
    ClaimStep.RETURN: "Return claim",
    ClaimStep.REWORK: "Rework claim",
    ClaimStep.REJECT: "Mark claim as unusable",
    ClaimStep.SUPERSEDE: "Supersede claim",
}


def _moved(claim: Claim, step: ClaimStep, seen: Seen) -> Edit:
    after = replace(claim, status=claim_after(step, claim.status))
    review = Review(seen.review, key_of(claim), claim.status, after.status, seen.comment.strip(), seen.revisions)
    return Edit(_LABELS[step], (*difference(claim, after), *creation(review)))
