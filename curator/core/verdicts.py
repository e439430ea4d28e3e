"""Verdicts: the steps of claims in review as edits, and a reviewer's word on caveats and implausible claims."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.caveats import CaveatKind, Discharge
from curator.core.edits import Approve, Edit, create, creation, difference
from curator.core.errors import CuratorError
from curator.core.four_eyes import Reviewer, reason, refuse_own_work
from curator.core.judgement import Review
from curator.core.records import key_of
from curator.core.steps import ClaimStep, claim_after

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.caveats import Caveat
    from curator.core.claims import Claim
    from curator.core.ids import Uid
    from curator.core.reach import Governing
    from curator.core.review import Seen

PLAIN = frozenset({ClaimStep.SUBMIT, ClaimStep.TAKE_BACK, ClaimStep.SET_AGAINST, ClaimStep.REWORK})
"""Steps that need no reason and no second person."""


class CitationMissingError(CuratorError):
    """A claim under "citation needed" cites nothing."""


class SupersedingError(CuratorError):
    """A claim cannot replace itself."""


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
    """
    edit = _moved(claim, ClaimStep.ACCEPT, seen)
    refuse_own_work(reviewer, authors, "accept it")
    uncited = {CaveatKind.CITATION_NEEDED, CaveatKind.UNCITED}
    if not claim.citations and any(each.kind in uncited for each in governing):
        message = "The text says of these words that they need a citation: give the claim one, or discharge the caveat."
        raise CitationMissingError(message)
    revisions = () if reviewer.alone else seen.revisions
    return edit + Edit(edit.label, tuple(Approve(revision) for revision in revisions))


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


def mark_implausible(claim: Claim, because: str, reviewer: Reviewer, authors: frozenset[str]) -> Edit:
    """Leave a claim out of all figures, with a reason (domain rule 3).

    Raises:
        ReasonMissingError: there is none.
        OwnWorkError: the reviewer is among its authors.
    """
    refuse_own_work(reviewer, authors, "judge whether it is plausible")
    after = replace(claim, implausible_because=reason(because, "calling a claim implausible"))
    return Edit("Mark claim as implausible", difference(claim, after))


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
