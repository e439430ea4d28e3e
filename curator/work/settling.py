"""Settling disputes, discharging caveats, judging what is implausible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import applying, concurrent, edits, review, settling, verdicts
from curator.core import records as kinds
from curator.core.caveats import Caveat, Discharge
from curator.core.claims import Claim
from curator.core.disputes import Dispute, disputes
from curator.core.edits import Edit
from curator.core.errors import CuratorError
from curator.core.events import Estimate, Event, EventFigure
from curator.core.four_eyes import JUDGING_FIELDS, Reviewer, reason
from curator.core.judgement import DisputeKind, OpenedDispute
from curator.core.review import Seen
from curator.core.settling import Authorship, Settlement
from curator.store import history
from curator.store.identifiers import new_uid
from curator.store.queries import cases, claims, records, reviews
from curator.store.queries.reopening import reopening
from curator.work import versions
from curator.work.reviewing import reviewer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from curator.core.cases import Case
    from curator.core.ids import Uid
    from curator.core.records import Record
    from curator.store.collection import Collection
    from curator.store.driver import Connection


class NoSuchDisputeError(CuratorError):
    """The event is not disputed on this field."""


def find_dispute(
    connection: Connection, event: Uid, field: str, kind: DisputeKind | None = None
) -> tuple[Case, Dispute]:
    """The dispute of an event on this field, the open ones first, with its case.

    Raises:
        NoSuchDisputeError: there is none; the sentence says on what the event is disputed.
    """
    case = cases.get(connection, event)
    found = [each for each in disputes(case) if each.field == field and kind in {None, each.kind}]
    if not found:
        fields = ", ".join(sorted({each.field for each in disputes(case)})) or "nothing"
        message = f"{case.event.public_id} is not disputed on {field}, but on {fields}."
        raise NoSuchDisputeError(message)
    return case, min(found, key=lambda each: (not each.is_open, each.kind))


def settle(
    collection: Collection, event: Uid, field: str, *, chosen: str, because: str, kind: DisputeKind | None = None
) -> None:
    """Settle a dispute on one of the values that stand, with a reason; the event takes the value on.

    Raises:
        NoSuchDisputeError, SettledAlreadyError, ReasonMissingError, ChoiceRefusedError, OwnWorkError: as they say.
        NoVersionsError, NoSuchVersionError: as `versions.settle`, where it is a dispute of concurrent edits.
    """
    connection = collection.connection
    case, dispute = find_dispute(connection, event, field, kind)
    if dispute.kind is DisputeKind.CONCURRENT_EDITS and (named := concurrent.split(field)) is not None:
        versions.settle(collection, *named, chosen=chosen, because=because)
        return
    edit = settling.settle(
        case,
        dispute,
        Settlement(new_uid(), chosen, because),
        reviewer(collection),
        _authorship(connection, case, dispute),
    )
    # `contested_on` and the value taken on are two fields of one event: one edit, one write each
    writes = applying.applied(case, dispute, chosen.strip(), because.strip(), new_uid)
    collection.journal.commit(edit + Edit(edit.label, writes))


def _authorship(connection: Connection, case: Case, dispute: Dispute) -> Authorship:
    """Who wrote each value that can be chosen; of the event and of figures only who gave them the value that they have."""
    wrote = {
        bearing.claim.uid: reviews.writers(connection, [kinds.key_of(part) for part in bearing.full.parts])
        for bearing in case.bearings
    }
    if dispute.field in _OWN_FIELDS:
        now = getattr(case.event, dispute.field)
        wrote[case.event.uid] = history.authors_of_value(
            connection, kinds.key_of(case.event), dispute.field, lambda value: value == now
        )
    for figure in case.figures:
        wrote[figure.uid] = _gave(connection, figure)
    opened = history.authors(connection, [kinds.key_of(each) for each in case.opened])
    return Authorship(wrote, opened)


_OWN_FIELDS = frozenset({"when", "where", "perpetrator"})
"""The event's fields that hold a value on which a dispute can be settled."""


def _gave(connection: Connection, figure: EventFigure) -> frozenset[str]:
    """Who ever gave a figure the best number that it has."""
    best = figure.estimate.best
    return history.authors_of_value(
        connection,
        kinds.key_of(figure),
        "estimate",
        lambda value: isinstance(value, Estimate) and value.best == best,
    )


def open_dispute(collection: Collection, event: Uid, field: str, because: str) -> None:
    """Say, with a reason, that an event is disputed on a field (D9).

    Raises:
        ReasonMissingError: there is no reason.
    """
    found = records.get(collection.connection, Event, event)
    opened = OpenedDispute(new_uid(), event, field, reason(because, "opening a dispute"))
    edit = edits.create(f"Dispute {field} of {found.public_id}", opened)
    collection.journal.commit(edit + Edit(edit.label, review.touched(found)))


def take_back_dispute(collection: Collection, opened: Uid, because: str) -> None:
    """Take back a dispute that one opened oneself, with a reason.

    Raises:
        NotTheirsError, ReasonMissingError: as their sentences say.
    """
    connection = collection.connection
    before = records.get(connection, OpenedDispute, opened)
    by = history.authors(connection, [kinds.key_of(before)])
    after = settling.taken_back(before, because, reviewer(collection), by)
    edit = edits.revise("Take back dispute", before, after)
    found = records.get(connection, Event, before.event)
    collection.journal.commit(edit + Edit(edit.label, review.touched(found)))


def discharge(collection: Collection, caveat: Uid, claim: Uid, because: str) -> None:
    """Say, with a reason, that a caveat does not touch a claim; approved events that the claim bears on open again.

    Raises:
        ReasonMissingError, OwnWorkError: as their sentences say.
    """
    connection = collection.connection
    found, on = records.get(connection, Caveat, caveat), records.get(connection, Claim, claim)
    edit = verdicts.discharge(
        found, on, because, reviewer(collection), uid=new_uid(), authors=_claim_authors(connection, claim)
    )
    collection.journal.commit(edit + reopening(connection, [claim]))


def take_back_discharge(collection: Collection, caveat: Uid, claim: Uid, because: str) -> None:
    """Say, with a reason, that a caveat touches a claim after all; approved events that the claim bears on open again.

    Raises:
        NotJudgedError, ReasonMissingError, OwnWorkError: as their sentences say.
    """
    connection = collection.connection
    standing = [each for each in records.among(connection, Discharge, "claim", [claim]) if each.caveat == caveat]
    edit = verdicts.take_back_discharge(
        standing,
        records.get(connection, Claim, claim),
        _seen(collection, because, standing),
        reviewer(collection),
        _claim_authors(connection, claim),
    )
    collection.journal.commit(edit + reopening(connection, [claim]))


def mark_implausible(collection: Collection, claim: Uid, because: str) -> None:
    """Leave a claim out of all figures, with a reason; approved events that it bears on open again.

    Raises:
        ReasonMissingError, OwnWorkError: as their sentences say.
    """
    _judge(collection, claim, because, verdicts.mark_implausible)


def take_back_implausible(collection: Collection, claim: Uid, because: str) -> None:
    """Let a claim that was called implausible count again, with a reason; approved events that it bears on open again.

    Raises:
        NotJudgedError, ReasonMissingError, OwnWorkError: as their sentences say.
    """
    _judge(collection, claim, because, verdicts.take_back_implausible)


def _judge(
    collection: Collection, claim: Uid, because: str, verdict: Callable[[Claim, Seen, Reviewer, frozenset[str]], Edit]
) -> None:
    found = records.get(collection.connection, Claim, claim)
    authors = _claim_authors(collection.connection, claim)
    edit = verdict(found, _seen(collection, because, [found]), reviewer(collection), authors)
    collection.journal.commit(edit + reopening(collection.connection, [claim]))


def _seen(collection: Collection, because: str, judged: Sequence[Record]) -> Seen:
    return Seen(new_uid(), because, collection.journal.revisions_of(*(kinds.key_of(each) for each in judged)))


def _claim_authors(connection: Connection, claim: Uid) -> frozenset[str]:
    """Who wrote the claim; who only judged it did not."""
    full = claims.get(connection, claim)
    return reviews.writers(connection, [kinds.key_of(part) for part in full.parts], but=JUDGING_FIELDS)
