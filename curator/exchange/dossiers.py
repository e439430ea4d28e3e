"""Dossiers: cases with what an export says of each beside the claims, and whether it may leave the house.

Every layout goes by these. An event is *released* where somebody other than its authors approved exactly what stands there
now (or its author, working alone, reviewed it, and the export says so) and nothing about it is disputed; *gone* where it
was withdrawn or merged into another; *withheld* otherwise, with the reasons in words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.cases import Case
from curator.core.disputes import Dispute, disputes, is_called_false
from curator.core.event_filter import event_filter
from curator.core.events import Event, EventState
from curator.core.ids import RecordKey, Uid
from curator.core.independence import Voice, voices
from curator.core.judgement import DisputeKind, Review
from curator.core.records import key_of
from curator.core.redirects import is_gone
from curator.core.wording import listed, people
from curator.exchange.columns import LIST_SEPARATOR
from curator.exchange.exporting import UNREVIEWED
from curator.store.queries import approvals, authorship, cases, event_order, records, reviews, vocabularies
from curator.store.queries.approvals import Approval
from curator.store.queries.authorship import Hand, Side

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from curator.core.records import Record
    from curator.store.driver import Connection

AT_A_TIME = 500
"""How many events are gathered at a time."""


class Standing(StrEnum):
    """How an event was reviewed, as the column `reviewed` says it."""

    REVIEWED = "reviewed"
    SELF_REVIEWED = "self_reviewed"
    NOT_REVIEWED = UNREVIEWED


class Fate(StrEnum):
    """What becomes of an event in an export of reviewed events."""

    RELEASED = "released"
    WITHHELD = "withheld"
    GONE = "gone"


NOBODY = Hand("", 0, "", 0)


@dataclass(frozen=True, slots=True)
class Hands:
    """Who made and changed the records of a batch, by kind and uid, and who called which claim implausible, and when."""

    by_kind: Mapping[str, Mapping[Uid, Hand]]
    implausible: Mapping[Uid, tuple[str, int]]

    def of(self, kind: str, uid: Uid) -> Hand:
        """Who made and changed a record; nobody, at no time, where it is not here."""
        return self.by_kind[kind].get(uid, NOBODY)


@dataclass(frozen=True, slots=True)
class Dossier:
    """A case, how it was reviewed, what becomes of it and why, and the steps of review of its event and claims in time.

    `id` is the event's public id, made longer where two events share one. `concurrent` has, for all records of the
    collection, the fields that laptops gave different values at the same time.
    """

    id: str
    case: Case
    standing: Standing
    fate: Fate
    because: tuple[str, ...]
    disputes: tuple[Dispute, ...]
    voices: tuple[Voice, ...]
    approval: Approval | None
    reviews: tuple[Review, ...]
    hands: Hands
    concurrent: Mapping[RecordKey, Mapping[str, tuple[Side, ...]]]

    @property
    def fate_unreviewed(self) -> Fate:
        """What becomes of it among events that nobody approved: all of them leave but those that a caveat calls false."""
        leaves = self.fate is Fate.WITHHELD and not is_called_false(self.case)
        return Fate.RELEASED if leaves else self.fate

    def in_conflict(self, record: Record) -> str:
        """The fields of a record that laptops gave different values at the same time, as they stand in one cell."""
        return LIST_SEPARATOR.join(self.concurrent.get(key_of(record), ())) if self.concurrent else ""


def dossiers(connection: Connection, criteria: str = "") -> Iterator[list[Dossier]]:
    """The dossiers of all events, gone ones too, in the order of their public ids, some at a time.

    `criteria` is a filter in the words of the events' filter line: of the events only those that meet it.
    """
    whole = _Whole(connection)
    words, wanted = vocabularies.read_words(connection), event_filter(criteria)
    found = map(words.case, cases.every(connection, None if wanted.is_empty else event_order.uids(connection, wanted)))
    while batch := list(islice(found, AT_A_TIME)):
        yield whole.gathered(batch)


class _Whole:
    """What dossiers need to know of the whole collection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._concurrent = authorship.concurrent(connection)
        self._shared_ids = approvals.shared_public_ids(connection)

    def gathered(self, batch: list[Case]) -> list[Dossier]:
        """The dossiers of some cases."""
        live = [case for case in batch if not is_gone(case)]
        approved = approvals.newest(
            self._connection, [case.event.uid for case in live if case.event.state in _APPROVED]
        )
        changed = self._changed([case for case in live if case.event.uid in approved], approved)
        steps = self._steps(batch)
        hands = self._hands(batch, [review.uid for of_record in steps.values() for review in of_record])
        return [
            self._dossier(case, approved.get(case.event.uid), changed.get(case.event.uid, ()), hands, steps)
            for case in batch
        ]

    def _dossier(
        self,
        case: Case,
        approval: Approval | None,
        changed: Collection[RecordKey],
        hands: Hands,
        steps: Mapping[RecordKey, list[Review]],
    ) -> Dossier:
        event = case.event
        reviewed = _in_time(case, hands, steps) if steps else ()
        gone = is_gone(case)
        found = () if gone else disputes(case)
        because = [] if gone else [*_why_state(case, approval, changed, reviewed), *_why_disputed(found)]
        if not gone:
            because += _why_figures(case)
            if event.public_id in self._shared_ids:
                because.append(f"Another event has the public id “{event.public_id}” too.")
        holds = approval is not None and bool(approval.revisions) and not changed
        return Dossier(
            self._id(event),
            case,
            _standing_of(approval) if holds else Standing.NOT_REVIEWED,
            Fate.GONE if gone else Fate.WITHHELD if because else Fate.RELEASED,
            tuple(because),
            found,
            () if gone else voices(case),
            approval,
            reviewed,
            hands,
            self._concurrent,
        )

    def _id(self, event: Event) -> str:
        if not event.public_id:
            return event.uid
        return f"{event.public_id}~{event.uid[-8:]}" if event.public_id in self._shared_ids else event.public_id

    def _changed(self, found: list[Case], approved: Mapping[Uid, Approval]) -> dict[Uid, set[RecordKey]]:
        """For each approved event the records of which something stands that its approval does not vouch for."""
        keys = {case.event.uid: reviews.keys_of(case) for case in found if approved[case.event.uid].revisions}
        alone = {uid for uid in keys if approved[uid].state is EventState.SELF_REVIEWED}
        withdrawn = approvals.withdrawn_since(
            self._connection, keys, (revision for uid in keys for revision in approved[uid].revisions)
        )
        by_others = {key for uid, named in keys.items() if uid not in alone for key in named}
        by_themselves = {key for uid in alone for key in keys[uid]}
        seen = (revision for uid in alone for revision in approved[uid].revisions)
        pending = approvals.not_approved(self._connection, by_others) if by_others else set()
        unseen = approvals.not_seen(self._connection, by_themselves, seen) if alone else set()
        changed = {
            uid: {key for key in named if key in (unseen if uid in alone else pending)} for uid, named in keys.items()
        }
        taken_out = approvals.taken_out_since(
            self._connection,
            {uid: approved[uid].revisions for uid in keys},
            [key_of(event) for case in found for event in (case.event, *case.merged)],
        )
        for uid, key in (*withdrawn, *taken_out):
            changed[uid].add(key)
        return changed

    def _hands(self, batch: list[Case], steps: Iterable[Uid]) -> Hands:
        claims = [bearing for case in batch for bearing in case.bearings]
        uids: dict[str, Iterable[Uid]] = {
            "event": [case.event.uid for case in batch],
            "event_figure": [figure.uid for case in batch for figure in case.figures],
            "event_claim": [bearing.link.uid for bearing in claims],
            "claim": {bearing.claim.uid for bearing in claims},
            "claim_count": {count.uid for bearing in claims for count in bearing.full.counts},
            "decision": [decision.uid for case in batch for decision in case.decisions],
            "review": steps,
            "discharge": {discharge.uid for case in batch for discharge in case.discharges},
        }
        doubted = {bearing.claim.uid for bearing in claims if bearing.claim.implausible_because}
        return Hands(
            {kind: authorship.hands(self._connection, kind, wanted) for kind, wanted in uids.items()},
            authorship.of_field(self._connection, "claim", "implausible_because", doubted) if doubted else {},
        )

    def _steps(self, batch: list[Case]) -> Mapping[RecordKey, list[Review]]:
        targets = {ids.key("event", case.event.uid) for case in batch}
        targets |= {ids.key("claim", uid) for case in batch for uid in _claims(case)}
        found: defaultdict[RecordKey, list[Review]] = defaultdict(list)
        for review in records.among(self._connection, Review, "target", targets):
            found[RecordKey(review.target)].append(review)
        return found


def _in_time(case: Case, hands: Hands, steps: Mapping[RecordKey, list[Review]]) -> tuple[Review, ...]:
    """The steps of review of an event and its claims, the earliest first."""
    keys = [ids.key("event", case.event.uid), *(ids.key("claim", uid) for uid in _claims(case))]
    found = [review for key in keys for review in steps.get(key, ())]
    return tuple(sorted(found, key=lambda each: (hands.of("review", each.uid).made_at, each.uid)))


_APPROVED = frozenset({EventState.APPROVED, EventState.SELF_REVIEWED, EventState.RELEASED})


def _claims(case: Case) -> list[Uid]:
    return sorted({bearing.claim.uid for bearing in case.bearings})


def _standing_of(approval: Approval | None) -> Standing:
    alone = approval is not None and approval.state is EventState.SELF_REVIEWED
    return Standing.SELF_REVIEWED if alone else Standing.REVIEWED


_WHY_STATE = {
    EventState.DRAFT: "It is a draft.",
    EventState.READY: "It waits for a reviewer.",
    EventState.IN_REVIEW: "It is in review.",
    EventState.CHANGES_REQUESTED: "It was returned for changes.",
    EventState.REOPENED: "It was opened again after it had been approved.",
    EventState.DEFERRED: "It is deferred.",
    EventState.MERGED_INTO: "It was merged into another event, and that one into it: un-merge one of them.",
}


def _why_state(
    case: Case, approval: Approval | None, changed: Collection[RecordKey], steps: Sequence[Review]
) -> Iterator[str]:
    event = case.event
    if event.state in _WHY_STATE:
        key = ids.key("event", event.uid)
        last = next((step for step in reversed(steps) if step.target == key), None)
        yield f"{_WHY_STATE[event.state]} {_more(event.state, last)}".rstrip()
    elif approval is None:
        yield "No approval of it is on record: submit it for review."
    elif not approval.revisions:
        yield "Its approval does not say what was seen: have it approved again."
    elif changed:
        kinds = Counter(ids.kind_of(key).replace("_", " ") for key in changed)
        what = listed([f"{number} {kind}{'' if number == 1 else 's'}" for kind, number in sorted(kinds.items())])
        yield f"Something changed that its approval does not vouch for ({what}): have it reviewed again."


def _more(state: EventState, last: Review | None) -> str:
    """What the last step of review adds to the state that it led to."""
    if last is None or last.after != state:
        return ""
    if state is EventState.IN_REVIEW:
        return "It has the first of the two approvals that it needs." if last.before == last.after else ""
    return last.comment


def _why_disputed(found: Iterable[Dispute]) -> Iterator[str]:
    """What is disputed; while laptops gave a field several values, what was approved stands, or nothing was."""
    return (
        f"Disputed on {each.field} and not decided: {each.because}"
        for each in found
        if each.is_open and each.kind is not DisputeKind.CONCURRENT_EDITS
    )


def _why_figures(case: Case) -> Iterator[str]:
    if len(case.figures) < 2:
        return iter(())
    there = Counter((figure.quantity, figure.person_class) for figure in case.figures)
    return (
        f"{number} figures of {people(*of)} stand side by side." for of, number in sorted(there.items()) if number > 1
    )
