"""Values of records in words: numbers with their bounds, days, places, names instead of keys."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum, StrEnum
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.actors import Actor
from curator.core.articles import Article, ArticleVersion
from curator.core.caveats import Caveat
from curator.core.claims import Claim, ClaimActor, ClaimCount, ClaimDate, ClaimPlace, Reading
from curator.core.counts import Extent
from curator.core.dates import DateSpan
from curator.core.events import Estimate, Event, EventClaim, EventFigure, EventLink
from curator.core.gazetteer import Place
from curator.core.imported import ImportedRow
from curator.core.judgement import Decision, ExportRun, Position, Review
from curator.core.passages import Passage
from curator.core.places import Spot
from curator.core.records import KINDS, kind_of
from curator.core.rejecting import left_aside
from curator.core.sources import Source, SourceRelation
from curator.core.verdicts import DISCHARGED, IMPLAUSIBLE, NOT_DISCHARGED, PLAUSIBLE
from curator.core.wording import days, place_name
from curator.store.queries import records
from curator.ui.words import day, field_name, isolated, named, number, retold, tr

if TYPE_CHECKING:
    from curator.core.records import Record
    from curator.store.driver import Connection

NAMED: dict[str, type[Record]] = {
    "originator": Source,
    "speaker": Source,
    "source": Source,
    "party_to_conflict": Actor,
    "actor": Actor,
    "place": Place,
    "claim": Claim,
    "supersedes": Claim,
    "evidence": Claim,
    "event": Event,
    "other": Event,
    "merged_into": Event,
    "passages": Passage,
    "follows": Passage,
    "version": ArticleVersion,
    "article": Article,
    "caveat": Caveat,
    "subset_of": ClaimCount,
    "counts": ClaimCount,
    "rests_on": ClaimCount,
    "places": ClaimPlace,
}
"""Fields that hold keys of other records, and of which kind these are."""

CALLED_BY = ("title", "name", "label", "exact", "wording", "because", "text", "verbatim", "public_id")
"""The fields that a record of any other kind is called by, the first that says something."""

REASONS = frozenset({"because", "event_type", "rationale", "withdrawn_because"})
"""Fields that may hold words of the program's own."""

LONGEST = 80
"""So many letters of a value are shown."""


def told(value: object) -> str:
    """A field's value in words."""
    match value:
        case None | "" | ():
            words = tr("nothing")
        case bool():
            words = tr("yes") if value else tr("no")
        case StrEnum():
            words = named(value)
        case Enum():
            words = str(value.value).replace("_", " ")
        case int():
            words = number(value)
        case tuple() | list():
            words = ", ".join(map(told, value)) or tr("nothing")
        case date():
            words = day(value)
        case _ if is_dataclass(value):
            words = _told_record(value)
        case _:
            words = " ".join(str(value).split())
    return words


def _told_record(value: object) -> str:
    """A value of several parts."""
    match value:
        case Extent():
            from curator.suggest.lines.counts_told import told_extent  # noqa: PLC0415 starting does not wait for it

            words = retold(told_extent(value))
        case DateSpan():
            words = retold(days(value))
        case Spot():
            words = place_name(value)
            if value.latitude is not None:
                words += f" ({value.latitude}, {value.longitude})"
        case Estimate():
            high = number(value.high) + ("+" if value.high_open else "")
            words = tr("{low} to {high}, best {best}", low=number(value.low), high=high, best=number(value.best))
        case Reading():
            words = retold(value.basis) or (tr("the year is inferred") if value.year_inferred else tr("as written"))
        case Position():
            words = value.value
        case _ if is_dataclass(value):
            parts = ((each.name, getattr(value, each.name)) for each in fields(value))
            words = ", ".join(f"{field_name(name)} {told(part)}" for name, part in parts if part not in {None, ""})
        case _:
            words = str(value)
    return words


def _called(record: Record) -> str:
    """A record of any other kind: a decision by what it chose, the rest by the first field that says something."""
    if isinstance(record, Decision):
        return _told_decision(record)
    if isinstance(record, Review):
        return _told_step(record)
    return next((str(each) for name in CALLED_BY if (each := getattr(record, name, ""))), "")


def _nameless(record: Record) -> str:
    """What a record is called of which nothing says what to call it: a caveat by its kind, the rest by what they are."""
    match record:
        case Caveat():
            return named(record.kind)
        case ClaimDate() | ClaimPlace() | ClaimActor():
            return named(record.role)
        case ExportRun():
            return isolated(record.layout)
        case _:
            return retold(kind_of(record).replace("_", " "))


def _told_step(review: Review) -> str:
    """From where to where, and what was said of it."""
    judged = {
        PLAUSIBLE: tr("plausible"),
        IMPLAUSIBLE: tr("implausible"),
        DISCHARGED: tr("caveat discharged"),
        NOT_DISCHARGED: tr("caveat not discharged"),
    }
    before, after = (judged.get(each) or retold(each.replace("_", " ")) for each in (review.before, review.after))
    step = tr("{before} → {after}", before=before, after=after)
    return f"{step}: {review.comment}" if review.comment else step


def _told_decision(decision: Decision) -> str:
    """What was chosen, what it was chosen over, and why."""
    others = ", ".join(retold(side.value) for side in left_aside(decision))
    field, value, why = field_name(decision.field), retold(decision.chosen), decision.because
    if not others:
        return tr("{field}: {value} ({why})", field=field, value=value, why=why)
    return tr("{field}: {value}, not {others} ({why})", field=field, value=value, others=others, why=why)


class Naming:
    """Tells values of fields with the names of the records that they hold the keys of."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, str] = {}

    def value(self, field: str, value: object) -> str:
        """A value of a field, not too long."""
        kind = NAMED.get(field)
        if kind is not None and isinstance(value, str) and value:
            words = self.record(kind, value)
        elif kind is not None and isinstance(value, tuple) and all(isinstance(each, str) for each in value):
            words = ", ".join(self.record(kind, each) for each in value) or told(())
        elif field in REASONS and isinstance(value, str):
            words = retold(value) or told(value)
        else:
            words = told(value)
        return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"

    def record(self, kind: type[Record], uid: str) -> str:
        """What a record is called."""
        if uid not in self._known:
            found = records.find(self._connection, kind, ids.Uid(uid))
            self._known[uid] = "" if found is None else self._name(found) or _nameless(found)
        return self._known[uid] or tr("something that is not here")

    def _name(self, record: Record) -> str:
        match record:
            case Event():
                words = f"{record.public_id} {record.title}".strip()
            case Claim():
                words = record.title or next((self.record(Passage, each) for each in record.passages), "")
            case ClaimCount() | ClaimDate() | ClaimPlace() | Place() | ClaimActor():
                words = self._part(record)
            case EventFigure():
                words = f"{told(record.quantity)}, {told(record.person_class)}"
            case ImportedRow():
                words = tr("line {line} of {file}", line=number(record.line), file=record.file or record.layout)
            case ArticleVersion() | EventClaim() | EventLink() | SourceRelation():
                words = self._by_others(record)
            case _:
                words = _called(record)
        return words

    def _part(self, record: ClaimCount | ClaimDate | ClaimPlace | Place | ClaimActor) -> str:
        match record:
            case ClaimCount():
                return " ".join(part for part in (told(record.extent), told(record.quantity), record.group) if part)
            case ClaimDate():
                return told(record.span) if record.span else record.verbatim
            case ClaimPlace() | Place():
                return told(record.spot)
            case ClaimActor():
                return self.record(Actor, record.actor) if record.actor else record.verbatim

    def _by_others(self, record: ArticleVersion | EventClaim | EventLink | SourceRelation) -> str:
        """What a record is called that is called by those it stands between."""
        match record:
            case ArticleVersion():
                return self.record(Article, record.article)
            case EventClaim():
                return self.record(Claim, record.claim)
            case EventLink():
                return self.record(Event, record.other)
            case SourceRelation():
                return f"{self.record(Source, record.source)} {named(record.kind)} {self.record(Source, record.other)}"

    def made(self, record: ids.RecordKey, values: object) -> str:
        """What a record was called when it was made with these values of its fields; empty where they make no whole one."""
        kind = ids.kind_of(record)
        if kind not in KINDS or not isinstance(values, dict):
            return ""
        try:
            return self._name(KINDS[kind](ids.uid_of(record), **values))
        except TypeError:  # a newer program's fields, or too few
            return ""

    def of(self, record: ids.RecordKey) -> str:
        """What the record of a key is called."""
        kind = ids.kind_of(record)
        return self.record(KINDS[kind], ids.uid_of(record)) if kind in KINDS else ""
