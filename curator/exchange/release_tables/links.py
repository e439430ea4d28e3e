"""event_claims.csv: which claims bear on which event, how, and which of them are one voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.events import ClaimRelation
from curator.core.independence import why_one_voice
from curator.exchange.cell_values import hand, listed, unique
from curator.exchange.columns import Column, ColumnType, Table, words_of
from curator.exchange.shared_columns import CLAIM, CONFLICT, EVENT, REVIEWED, TO_CLAIM, TO_EVENT, made

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.exchange.csv_cells import Cell
    from curator.exchange.dossiers import Dossier

TABLE = Table(
    "event_claims",
    "Claims of events",
    "One row for each claim that bears on an event. Claims with the same number in `voice` rest on one origin, or on "
    "origins that republish, cite or own each other: for figures they are one voice.",
    (
        EVENT,
        CLAIM,
        REVIEWED,
        Column("relation", "How the claim bears on the event.", "event_claim.relation", values=words_of(ClaimRelation)),
        Column(
            "in_use",
            "Whether it counts: it is not unusable, superseded or replaced by another claim of the event.",
            "rule",
            ColumnType.FLAG,
            required=True,
        ),
        Column("voice", "The number of the independent voice within the event, from 1.", "rule", ColumnType.INTEGER),
        Column("voice_sources", "The sources that are that voice.", "rule, from source_relation", is_list=True),
        Column("voice_because", "Why its claims are one voice; empty where it is a single claim.", "rule, from source_relation"),
        Column("used_for", "What it is used for there; empty = everything.", "event_claim.used_for", is_list=True),
        Column("counts", "The uids of the counts that speak of the event; empty = all of the claim.", "event_claim.counts", is_list=True),
        Column("places", "The uids of the places that speak of the event; empty = all of the claim.", "event_claim.places", is_list=True),
        Column("rationale", "Why it bears on the event.", "event_claim.rationale"),
        *made("link"),
        CONFLICT,
        Column("link", "The link's uid.", "event_claim.uid", required=True),
    ),
    ("link",),
    (TO_EVENT, TO_CLAIM),
)  # fmt: skip


def rows(dossier: Dossier) -> Iterator[tuple[Cell, ...]]:
    """The rows of an event's claims, in the order of the claims' uids."""
    case = dossier.case
    voice_of = {uid: number for number, voice in enumerate(dossier.voices, 1) for uid in voice.claims}
    names = [
        unique([case.sources[uid].name if uid in case.sources else uid for uid in voice.sources])
        for voice in dossier.voices
    ]
    why = [why_one_voice(case, voice) for voice in dossier.voices]
    for bearing in sorted(case.bearings, key=lambda each: (each.claim.uid, each.link.uid)):
        link = bearing.link
        voice = voice_of.get(link.claim)
        yield (
            dossier.id,
            link.claim,
            dossier.standing,
            link.relation,
            voice is not None,
            voice,
            names[voice - 1] if voice else None,
            (why[voice - 1] or None) if voice else None,
            listed(link.used_for),
            listed(link.counts),
            listed(link.places),
            link.rationale,
            *hand(dossier.hands.of("event_claim", link.uid)),
            dossier.in_conflict(link),
            link.uid,
        )
