"""claims.csv: one row for each claim, with the exact words, who says so, and when and where it is said to have been."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.actors import ActorRole
from curator.core.claims import ClaimKind, ClaimStatus, Modality
from curator.core.dates import DateRole
from curator.core.grouping import when_of, where_of
from curator.core.passages import GAP
from curator.core.places import PlaceRole
from curator.core.sources import Reliability, SourceKind
from curator.exchange.cell_values import hand, intervals, listed, unique
from curator.exchange.columns import Column, ColumnType, Table, words_of
from curator.exchange.shared_columns import CLAIM, CONFLICT, REVIEWED, made, offsets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.cases import Case
    from curator.core.claims import ClaimActor, ClaimDate, ClaimPlace, FullClaim
    from curator.core.ids import Uid
    from curator.core.sources import Source
    from curator.core.spans import Span
    from curator.exchange.csv_cells import Cell
    from curator.exchange.readings import Reading
    from curator.exchange.release_tables.claim_told import ClaimTold


def _source(who: str, meaning: str) -> tuple[Column, ...]:
    return (
        Column(who, meaning, f"claim.{who}, source.name"),
        Column(f"{who}_kind", "What kind of body that is.", "source.kind", values=words_of(SourceKind)),
        Column(
            f"{who}_reliability",
            "How reliable it is held to be (Admiralty code): A completely … E unreliable, F cannot be judged.",
            "source.reliability",
            values=words_of(Reliability),
        ),
        Column(f"{who}_party", "The party to the conflict that it belongs to.", "source.party_to_conflict, actor.name"),
        Column(f"{who}_uid", "Its uid.", f"claim.{who}"),
    )


TABLE = Table(
    "claims",
    "Claims",
    "One row for each claim that bears on an event of this export: what one source asserts, in the words of one article. "
    "Its numbers stand in claim_counts.csv.",
    (
        CLAIM,
        Column("events", "The public ids of all events that it bears on, exported or not.", "event_claim", is_list=True),
        REVIEWED,
        Column("status", "Where the claim stands in review.", "claim.status", values=words_of(ClaimStatus), required=True),
        Column("kind", "What the claim does.", "claim.kind", values=words_of(ClaimKind)),
        Column("title", "What it is called.", "claim.title"),
        Column(
            "words",
            f"The exact words: the stretches in `stretches`, in the order of the passages, joined by “{GAP}”.",
            "passage.exact",
        ),
        *offsets("the article: the first and the last of the bounds in `stretches`", "passage.spans"),
        Column(
            "stretches",
            "Where the words stand in the working text, each stretch as [start,end).",
            "passage.spans",
            unit="code points",
            is_list=True,
        ),
        Column("section", "The headings above the first word, from the outermost in.", "article version, its sections"),
        Column("article_title", "What the article is called.", "article.title"),
        Column("article_url", "Where it was found.", "article.url"),
        Column("article_publisher", "Who published it.", "article.publisher"),
        Column("article_published_on", "When it was published.", "article.published_on", ColumnType.DAY),
        Column("article_language", "Its language.", "article.language"),
        Column("article_licence", "Its licence.", "article.licence"),
        Column("retrieved_at", "When it was retrieved.", "article_version.retrieved_at"),
        Column("original_sha256", "The sha256 of the bytes as they were read.", "article_version.original"),
        Column("text_sha256", "The sha256 of the working text in UTF-8, which offsets count in.", "article_version.text"),
        Column("normalisation", "The rules from the original to the working text.", "article_version.normalisation"),
        *_source("speaker", "Who wrote the words."),
        *_source("originator", "Who is said to know; empty where the text does not say."),
        Column("modality", "How the text puts it.", "claim.modality", values=words_of(Modality)),
        Column("credibility", "Admiralty code for the information, 1 best to 6.", "claim.credibility", ColumnType.INTEGER),
        Column("event_type", "ACLED's event or sub-event type.", "claim.event_type"),
        Column("citations", "The labels of the citations; see claim_citations.", "claim.citations", is_list=True),
        Column("date_earliest", "The first day that the claim gives the event.", "claim_date.span", ColumnType.DAY),
        Column("date_latest", "The last day that the claim gives the event.", "claim_date.span", ColumnType.DAY),
        Column("date_words", "The words that say when.", "claim_date.verbatim", is_list=True),
        Column("year_inferred", "Whether the year is inferred.", "claim_date.reading", ColumnType.FLAG),
        Column("year_basis", "What it is inferred from.", "claim_date.reading.basis", is_list=True),
        Column("other_dates", "Other dates with what they are the date of.", "claim_date", is_list=True),
        Column("place", "The most precise place that the claim gives the event.", "claim_place.spot"),
        Column("admin1", "Its governorate.", "claim_place.spot.admin1"),
        Column("place_precision", "1 exact … 7 sea or air, as in events.", "claim_place.spot.precision", ColumnType.INTEGER),
        Column("latitude", "Latitude (WGS 84).", "claim_place.spot", ColumnType.NUMBER, "degrees"),
        Column("longitude", "Longitude (WGS 84).", "claim_place.spot", ColumnType.NUMBER, "degrees"),
        Column("place_words", "The words that say where.", "claim_place.verbatim", is_list=True),
        Column("place_inferred", "Whether the place is inferred.", "claim_place.inferred", ColumnType.FLAG),
        Column("other_places", "Other places with what they are the place of.", "claim_place", is_list=True),
        Column("perpetrators", "Who is said to have done it, with how the text puts it.", "claim_actor", is_list=True),
        Column("other_actors", "Other actors with their parts and how the text puts it.", "claim_actor", is_list=True),
        Column("caveats", "The kinds of caveat that govern the claim; see caveats.", "rule", is_list=True),
        Column("possible_caveats", "Those that may: nobody has confirmed how far they go.", "rule", is_list=True),
        Column("implausible_because", "A reviewer's reason to leave it out of figures.", "claim.implausible_because"),
        Column("supersedes", "The uid of the claim that it replaces.", "claim.supersedes"),
        Column("note", "What its authors noted.", "claim.note"),
        *made("claim"),
        CONFLICT,
        Column("line", "The whole claim as JSON, in the form that `curator annotate` reads.", "claim and its parts"),
    ),
    ("claim",),
)  # fmt: skip


def row(told: ClaimTold, events: Sequence[str], line: str) -> tuple[Cell, ...]:
    """The row of a claim; `events` are the public ids of those that it bears on, `line` is the claim as JSON."""
    case, claim, dossier = told.case, told.claim, told.dossier
    passages = [case.passages[uid] for uid in claim.passages if uid in case.passages]
    spans = [span for passage in passages for span in passage.spans]
    return (
        claim.uid,
        listed(events),
        dossier.standing,
        claim.status,
        claim.kind,
        claim.title,
        GAP.join([passage.exact for passage in passages]),
        *_article(spans, told.reading),
        *_who(case, claim.speaker),
        *_who(case, claim.originator),
        claim.modality,
        claim.credibility,
        claim.event_type,
        listed(claim.citations),
        *_dates(told.bearing.full),
        *_places(told.bearing.full),
        *_actors(case, told.bearing.full.actors),
        unique([each.kind for each in told.governing if each.certain]) if told.governing else "",
        unique([each.kind for each in told.governing if not each.certain]) if told.governing else "",
        claim.implausible_because,
        claim.supersedes,
        claim.note,
        *hand(dossier.hands.of("claim", claim.uid)),
        dossier.in_conflict(claim),
        line,
    )


def _article(spans: Sequence[Span], reading: Reading | None) -> tuple[Cell, ...]:
    start = min([span.start for span in spans]) if spans else None
    where: tuple[Cell, ...] = (start, max([span.end for span in spans]) if spans else None, intervals(spans))
    if reading is None:
        return (*where, *(None,) * 11)
    version, article = reading.version, reading.article
    return (
        *where,
        reading.heading_at(start) if start is not None else None,
        article.title if article else None,
        article.url if article else None,
        article.publisher if article else None,
        article.published_on if article else None,
        article.language if article else None,
        article.licence if article else None,
        version.retrieved_at,
        version.original,
        version.text,
        version.normalisation,
    )


def _who(case: Case, uid: Uid | None) -> tuple[Cell, ...]:
    source: Source | None = None if uid is None else case.sources.get(uid)
    if source is None:
        return (None, None, None, None, uid)
    party = source.party_to_conflict
    return (source.name, source.kind, source.reliability.grade, name_of(case, party) if party else None, uid)


def name_of(case: Case, actor: Uid) -> str:
    """The name of an actor; its uid where it has no record here."""
    return case.actors[actor].name if actor in case.actors else actor


def _dates(full: FullClaim) -> tuple[Cell, ...]:
    mine = [each for each in full.dates if each.role is DateRole.EVENT]
    when = when_of([full])
    return (
        when.earliest if when else None,
        when.latest if when else None,
        listed([each.verbatim for each in mine if each.verbatim]),
        any(each.reading.year_inferred for each in mine) if mine else None,
        unique([each.reading.basis for each in mine]),
        listed([_other_date(each) for each in full.dates if each.role is not DateRole.EVENT]),
    )


def _other_date(date: ClaimDate) -> str:
    ends = "" if date.span is None else f" {date.span.earliest or '…'}/{date.span.latest or '…'}"
    return f"{date.role}{ends}" + (f" “{date.verbatim}”" if date.verbatim else "")


def _places(full: FullClaim) -> tuple[Cell, ...]:
    mine = [each for each in full.places if each.role is PlaceRole.EVENT]
    where = where_of([full])
    return (
        where.name if where else None,
        where.admin1 if where else None,
        where.precision if where else None,
        where.latitude if where else None,
        where.longitude if where else None,
        listed([each.verbatim for each in mine if each.verbatim]),
        any(each.inferred for each in mine) if mine else None,
        listed([_other_place(each) for each in full.places if each.role is not PlaceRole.EVENT]),
    )


def _other_place(place: ClaimPlace) -> str:
    return f"{place.role} {place.spot.name}" + (f" “{place.verbatim}”" if place.verbatim else "")


def _actors(case: Case, actors: Sequence[ClaimActor]) -> tuple[Cell, ...]:
    if not actors:
        return "", ""
    told: dict[bool, list[str]] = {True: [], False: []}
    for each in actors:
        did_it = each.role is ActorRole.PERPETRATOR
        name = each.verbatim if each.actor is None else name_of(case, each.actor)
        told[did_it].append(f"{name} ({each.confidence})" if did_it else f"{each.role} {name} ({each.confidence})")
    return listed(told[True]), listed(told[False])
