"""Four eyes: nobody confirms their own work, unless they work alone, and then the record says so."""

from __future__ import annotations

from dataclasses import dataclass

from curator.core.errors import CuratorError

REVIEW_FIELDS = frozenset({"state", "status", "contested_on"})
"""Fields of events and claims that review itself writes: writing them does not make anyone an author of the record."""

JUDGING_FIELDS = REVIEW_FIELDS | {"implausible_because"}
"""Those, and what a reviewer's judgement of a claim writes: whoever judged a claim did not write it, and may judge otherwise."""


class OwnWorkError(CuratorError):
    """Somebody would confirm what they wrote themselves."""


class ReasonMissingError(CuratorError):
    """A step that needs a reason was given none."""


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who reviews: a person's name, and whether nobody else works on the collection (`alone`)."""

    name: str
    alone: bool = False


def refuse_own_work(reviewer: Reviewer, authors: frozenset[str], act: str) -> None:
    """Refuse that somebody confirms what they wrote.

    `act` completes "somebody else has to …". `authors` are the names of those who wrote what is to be confirmed.

    Raises:
        OwnWorkError: the reviewer is among the authors, and does not work alone.
    """
    if reviewer.name in authors and not reviewer.alone:
        message = f"{reviewer.name} wrote a part of this, so somebody else has to {act}."
        raise OwnWorkError(message)


def reason(because: str, act: str) -> str:
    """The reason without white space at its ends; `act` names what it is for: "returning an event".

    Raises:
        ReasonMissingError: there is none.
    """
    if not because.strip():
        message = f"Give a reason: {act} needs one, and it stays with the record."
        raise ReasonMissingError(message)
    return because.strip()
