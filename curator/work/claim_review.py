"""The steps of review of claims: handing over, accepting, returning, rejecting, taking up again, superseding."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import edits, verdicts
from curator.core import records as kinds
from curator.core.actors import Actor
from curator.core.cases import Bearing, Case, by_uid
from curator.core.caveats import Caveat, Discharge
from curator.core.claims import ClaimStatus
from curator.core.events import Event, EventClaim
from curator.core.ids import Uid
from curator.core.passages import Passage
from curator.core.reach import governing
from curator.core.review import Seen
from curator.core.sources import Source
from curator.core.steps import ClaimStep
from curator.store.identifiers import new_uid
from curator.store.queries import cases, claims, records, reviews
from curator.store.queries.reopening import reopening
from curator.work.reviewing import reviewer

if TYPE_CHECKING:
    from curator.core.claims import FullClaim
    from curator.core.edits import Edit
    from curator.core.reach import Governing
    from curator.store.collection import Collection
    from curator.store.driver import Connection


def take(collection: Collection, claim: Uid, step: ClaimStep, comment: str = "") -> None:
    """Take one of the plain steps (`verdicts.PLAIN`): submit a claim, take it back, set it against another, rework it.

    Raises:
        StepRefusedError: its state does not allow it.
    """
    found = claims.get(collection.connection, claim).claim
    _commit(collection, claim, verdicts.take(found, step, Seen(new_uid(), comment)))


def submit(collection: Collection, claim: Uid, comment: str = "") -> None:
    """Hand a claim over to review; one that was returned is taken up again first, in the same step.

    Raises:
        StepRefusedError: its state does not allow it.
    """
    found = claims.get(collection.connection, claim).claim
    steps: tuple[Edit, ...] = ()
    if found.status is ClaimStatus.NEEDS_WORK:
        steps = (verdicts.take(found, ClaimStep.REWORK, Seen(new_uid())),)
        found = replace(found, status=ClaimStatus.DRAFT)
    submitting = verdicts.take(found, ClaimStep.SUBMIT, Seen(new_uid(), comment))
    _commit(collection, claim, edits.as_one(submitting.label, (*steps, submitting)))


def accept(collection: Collection, claim: Uid, comment: str = "") -> None:
    """Accept a claim that somebody else recorded.

    Raises:
        StepRefusedError, OwnWorkError, CitationMissingError, UnverifiedError: as their sentences say.
    """
    connection = collection.connection
    full = claims.get(connection, claim)
    keys = [kinds.key_of(part) for part in full.parts]
    edit = verdicts.accept(
        full.claim,
        reviewer(collection),
        Seen(new_uid(), comment, collection.journal.revisions_of(*keys)),
        authors=reviews.writers(connection, keys),
        governing=_governing(connection, full),
    )
    _commit(collection, claim, edit)


def give_back(collection: Collection, claim: Uid, comment: str) -> None:
    """Return a claim for more work, with a comment.

    Raises:
        StepRefusedError, ReasonMissingError: as their sentences say.
    """
    found = claims.get(collection.connection, claim).claim
    _commit(collection, claim, verdicts.return_(found, Seen(new_uid(), comment)))


def reject(collection: Collection, claim: Uid, comment: str) -> None:
    """Mark a claim as unusable, with a comment; it leaves all figures and disputes.

    Raises:
        StepRefusedError, ReasonMissingError: as their sentences say.
    """
    found = claims.get(collection.connection, claim).claim
    _commit(collection, claim, verdicts.reject(found, Seen(new_uid(), comment)))


def supersede(collection: Collection, claim: Uid, by: Uid, comment: str = "") -> None:
    """Replace a claim by a newer one of the same voice; it leaves all figures and disputes.

    Raises:
        StepRefusedError, SupersedingError: as their sentences say.
    """
    older, newer = (claims.get(collection.connection, each).claim for each in (claim, by))
    _commit(collection, claim, verdicts.supersede(older, newer, Seen(new_uid(), comment)))


def _commit(collection: Collection, claim: Uid, edit: Edit) -> None:
    collection.journal.commit(edit + reopening(collection.connection, [claim]))


def _governing(connection: Connection, full: FullClaim) -> tuple[Governing, ...]:
    """The caveats on a claim, whether it bears on an event or on none."""
    case = alone(connection, full)
    return governing(case, case.bearings[0])


def alone(connection: Connection, full: FullClaim) -> Case:
    """A claim by itself, as a case with no event: with its sources, actors, words and caveats."""
    claim = full.claim
    here = records.among(connection, Caveat, "version", [claim.version])
    loose = [each for each in records.every(connection, Caveat) if each.version is None]
    bearing = Bearing(EventClaim(Uid(""), Uid(""), claim.uid), full)
    acting = {each.actor for each in full.actors if each.actor is not None}
    return Case(
        Event(Uid(""), "", ""),
        (bearing,),
        sources=by_uid(records.every(connection, Source)),
        actors=by_uid(records.among(connection, Actor, "uid", acting)),
        passages=by_uid(records.among(connection, Passage, "uid", claim.passages)),
        sections=cases.sections_of(connection, [claim.version]),
        caveats=(*here, *loose),
        discharges=tuple(records.among(connection, Discharge, "claim", [claim.uid])),
    )
