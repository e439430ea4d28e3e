"""What of an article is marked: passages and claims as highlights, caveats as stretches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.claims import ClaimKind, ClaimStatus
from curator.ui.reading.highlights import Highlight, Look
from curator.ui.reading.margin import Stretch
from curator.ui.words import named, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.core.caveats import Caveat
    from curator.core.claims import FullClaim
    from curator.core.ids import Uid
    from curator.core.passages import Passage
    from curator.store.driver import Connection

LOOKS = {
    ClaimStatus.DRAFT: Look.DRAFT,
    ClaimStatus.SUBMITTED: Look.SUBMITTED,
    ClaimStatus.ACCEPTED: Look.ACCEPTED,
    ClaimStatus.CONFLICT: Look.DISPUTED,
    ClaimStatus.NEEDS_WORK: Look.RETURNED,
    ClaimStatus.UNUSABLE: Look.SET_ASIDE,
    ClaimStatus.SUPERSEDED: Look.SET_ASIDE,
}

BARE = 6
"""The colour of passages on which no claim rests yet."""


def highlights(
    passages: Iterable[Passage], claims: Iterable[FullClaim], disputed: frozenset[Uid] = frozenset()
) -> list[Highlight]:
    """A highlight for each passage: its claim's colour and state, or that of a bare mark. Keys are the passages' uids."""
    by_passage: dict[Uid, list[FullClaim]] = {}
    for full in claims:
        for passage in full.claim.passages:
            by_passage.setdefault(passage, []).append(full)
    return [_highlight(passage, by_passage.get(passage.uid, []), disputed) for passage in passages]


def _highlight(passage: Passage, claims: list[FullClaim], disputed: frozenset[Uid]) -> Highlight:
    if not claims:
        return Highlight(passage.uid, passage.spans, BARE, Look.MARKED, passage.note or tr("Marked, no claim yet"))
    label = "\n".join(f"{full.claim.title} ({named(full.claim.status)})" for full in claims)
    first = claims[0].claim
    look = Look.DISPUTED if any(full.claim.uid in disputed for full in claims) else LOOKS[first.status]
    return Highlight(passage.uid, passage.spans, list(ClaimKind).index(first.kind), look, label)


def stretches(caveats: Iterable[Caveat]) -> list[Stretch]:
    """A strip for each caveat that covers a stretch of the text."""
    return [
        Stretch(
            caveat.uid,
            caveat.stretch,
            caveat.kind,
            caveat.is_certain,
            " ".join(caveat.wording.split()),
        )
        for caveat in caveats
        if caveat.stretch is not None
    ]


def disputed_claims(connection: Connection, claims: Mapping[Uid, list[Uid]]) -> frozenset[Uid]:
    """Those of the claims (with the events they bear on) that hold a position in an open dispute."""
    events = {event for bearing in claims.values() for event in bearing}
    if not events:
        return frozenset()
    from curator.core.disputes import open_disputes  # noqa: PLC0415 starting does not wait for it
    from curator.core.events import Event  # noqa: PLC0415 the same
    from curator.store.queries import cases, records  # noqa: PLC0415 the same

    return frozenset(
        claim
        for case in cases.of(connection, records.among(connection, Event, "uid", events))
        for dispute in open_disputes(case)
        for position in dispute.positions
        for claim in position.claims
    )
