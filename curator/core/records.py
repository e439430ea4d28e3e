"""The kinds of record, by name: the one table from which journal, store and history know what there is."""

from __future__ import annotations

from dataclasses import fields
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from curator.core.actors import Actor
from curator.core.articles import Article, ArticleVersion
from curator.core.caveats import Caveat, Discharge
from curator.core.claims import Claim, ClaimActor, ClaimCount, ClaimDate, ClaimPlace
from curator.core.events import Event, EventClaim, EventFigure, EventLink
from curator.core.gazetteer import Place
from curator.core.ids import RecordKey, key
from curator.core.imported import ImportedRow
from curator.core.judgement import Comment, Decision, ExportRun, OpenedDispute, Release, Review
from curator.core.passages import Passage
from curator.core.saved_filters import SavedFilter
from curator.core.sources import Source, SourceRelation
from curator.core.vocabulary_terms import Term

if TYPE_CHECKING:
    from collections.abc import Mapping

Record: TypeAlias = (
    Article
    | ArticleVersion
    | Passage
    | Caveat
    | Discharge
    | Source
    | SourceRelation
    | Claim
    | ClaimCount
    | ClaimDate
    | ClaimPlace
    | ClaimActor
    | Event
    | EventClaim
    | EventFigure
    | EventLink
    | Actor
    | Place
    | OpenedDispute
    | Decision
    | Review
    | Release
    | ExportRun
    | Comment
    | SavedFilter
    | Term
    | ImportedRow
)

KINDS: Mapping[str, type[Record]] = MappingProxyType(
    {
        "article": Article,
        "article_version": ArticleVersion,
        "passage": Passage,
        "caveat": Caveat,
        "discharge": Discharge,
        "source": Source,
        "source_relation": SourceRelation,
        "claim": Claim,
        "claim_count": ClaimCount,
        "claim_date": ClaimDate,
        "claim_place": ClaimPlace,
        "claim_actor": ClaimActor,
        "event": Event,
        "event_claim": EventClaim,
        "event_figure": EventFigure,
        "event_link": EventLink,
        "actor": Actor,
        "place": Place,
        "dispute": OpenedDispute,
        "decision": Decision,
        "review": Review,
        "release": Release,
        "export_run": ExportRun,
        "comment": Comment,
        "saved_filter": SavedFilter,
        "term": Term,
        "imported_row": ImportedRow,
    }
)
"""Every kind of record by its name; the names stand in the journal and never change."""

_NAMES = {type_: name for name, type_ in KINDS.items()}


def kind_of(record: Record) -> str:
    """The name of a record's kind."""
    return _NAMES[type(record)]


def name_of(type_: type[Record]) -> str:
    """The name of the kind that this type of record is."""
    return _NAMES[type_]


def key_of(record: Record) -> RecordKey:
    """The key by which the journal knows a record."""
    return key(kind_of(record), record.uid)


def field_names(type_: type[Record]) -> tuple[str, ...]:
    """The names of a kind's fields in order, without the uid."""
    return tuple(field.name for field in fields(type_) if field.name != "uid")
