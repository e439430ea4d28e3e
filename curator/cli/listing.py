"""Lists: articles, passages, claims, events, disputes, caveats, comments, and the review queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import click

from curator.cli import answers, events_told, remarks
from curator.cli.collection_argument import collection_argument, reading
from curator.core import concurrent, ids
from curator.core.articles import ArticleVersion
from curator.core.caveats import Caveat
from curator.core.claims import Claim
from curator.core.disputes import disputes, of_edits
from curator.core.event_filter import ALL, EventFilter, event_filter
from curator.core.passages import Passage
from curator.core.saved_filters import FilteredDesk
from curator.core.situations import Waits
from curator.core.vocabulary_terms import Vocabulary
from curator.exchange import claims_told
from curator.store import history
from curator.store.queries import (
    articles,
    cases,
    claims,
    event_order,
    event_table,
    queue,
    records,
    situations,
    vocabularies,
)
from curator.store.queries.waiting_claims import waiting_claims
from curator.work import saved_filters, versions
from curator.work.errands import stale_rests

if TYPE_CHECKING:
    from pathlib import Path

    from curator.core.errands import Errand
    from curator.core.vocabularies import VocabularyInUse
    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Listed:
    """A list: what it says as JSON, and as a table for people."""

    document: Sequence[object]
    headings: tuple[str, ...] = ()
    rows: Sequence[Sequence[object]] = ()


def _articles(connection: Connection) -> Listed:
    found = articles.library(connection)
    document = [
        {
            "uid": each.article.uid,
            "title": each.article.title,
            "version": each.version,
            "sha256": records.get(connection, ArticleVersion, each.version).original,
            "language": each.article.language,
            "published_on": each.article.published_on,
            "passages": each.passages,
        }
        for each in found
    ]
    rows = [(each.article.uid, each.passages, each.article.title) for each in found]
    return Listed(document, ("id", "passages", "title"), rows)


def _passages(connection: Connection) -> Listed:
    found = records.every(connection, Passage)
    document = [
        {
            "uid": each.uid,
            "version": each.version,
            "spans": [{"start": span.start, "end": span.end} for span in each.spans],
            "exact": each.exact,
            "note": each.note,
            "follows": each.follows,
            "outcome": each.carried.outcome if each.carried else None,
            "score": each.carried.score if each.carried else None,
            "seen_by": (each.carried.seen_by or None) if each.carried else None,
            "waits": each.carried is not None and each.carried.waits,
        }
        for each in found
    ]
    rows = [(each.uid, each.start, each.end, _outcome(each), answers.short(each.exact)) for each in found]
    return Listed(document, ("id", "start", "end", "carried over", "words"), rows)


def _outcome(passage: Passage) -> str:
    if passage.carried is None:
        return ""
    return passage.carried.outcome.replace("_", " ") + (", to look at" if passage.carried.waits else "")


def _claims(connection: Connection) -> Listed:
    found = records.every(connection, Claim)
    rows = [(each.uid, each.kind, each.status, answers.short(each.title)) for each in found]
    return Listed(list(claims_told.lines(connection, found)), ("id", "kind", "status", "title"), rows)


def _events(connection: Connection, wanted: EventFilter = ALL) -> Listed:
    those = None if wanted.is_empty else event_order.uids(connection, wanted)
    if answers.wants_json():
        words = vocabularies.read_words(connection)
        return Listed([events_told.summary(words.case(case)) for case in cases.every(connection, those)])
    rows = [
        (
            each.public_id,
            each.earliest,
            each.latest if each.latest != each.earliest else "",
            ", ".join(part for part in (each.place, each.admin1) if part),
            "" if each.killed is None else "/".join(map(str, each.killed)),
            each.claims,
            each.state.value.replace("_", " "),
            answers.short(each.title),
        )
        for each in event_table.rows(connection)
        if those is None or each.uid in those
    ]
    return Listed((), ("id", "from", "to", "place", "killed low/best/high", "claims", "state", "title"), rows)


def _disputes(connection: Connection) -> Listed:
    contested = situations.contested(connection)
    found = [(case.event, each) for case in cases.every(connection, contested) for each in disputes(case)]
    document: list[dict[str, object]] = [
        {"event": event.public_id, **events_told.dispute(each)} for event, each in found
    ]
    rows = [
        (event.public_id, each.kind.value, each.field, each.state.value, " / ".join(p.value for p in each.positions))
        for event, each in found
    ]
    for each in map(of_edits, versions.outside(connection)):
        document.append({"event": None, **events_told.dispute(each)})
        rows.append(("", each.kind.value, each.field, each.state.value, " / ".join(p.value for p in each.positions)))
    return Listed(document, ("event", "kind", "field", "state", "sides"), rows)


def _caveats(connection: Connection) -> Listed:
    found = records.every(connection, Caveat)
    known = vocabularies.vocabulary(connection, Vocabulary.CAVEATS)
    rows = [
        (
            each.uid,
            _shown(known, each.term or each.kind.value),
            each.scope.value,
            each.confirmed_by or _unconfirmed(each),
            answers.short(each.wording),
        )
        for each in found
    ]
    return Listed(found, ("id", "kind", "scope", "confirmed by", "wording"), rows)


def _shown(known: VocabularyInUse, name: str) -> str:
    """A term by the id that it is read as, and whether it is retired."""
    read = known.reading(name)
    return f"{read.name} (retired)" if read.is_retired else read.name


def _unconfirmed(caveat: Caveat) -> str:
    return "" if caveat.is_certain else "nobody yet"


def _queue(connection: Connection) -> Listed:
    found = queue.queue(connection)
    document: list[dict[str, object]] = [
        {
            "event": each.public_id,
            "title": each.title,
            "waits": each.waits,
            "reasons": each.reasons,
            "impact": each.impact,
            "authors": sorted(each.authors),
            "voices": each.voices,
            "disputes": [{"kind": kind, "field": field} for kind, field in each.disputes],
            "since": history.moment(each.since),
        }
        for each in found
    ]
    rows = [
        (
            each.public_id,
            ", ".join(waits.value.replace("_", " ") for waits in each.waits),
            each.impact,
            answers.short(each.title),
            " ".join(each.reasons),
        )
        for each in found
    ]
    for errand in (*stale_rests(connection), *_claims_to_judge(connection)):
        kind, uid = errand.kind.value, ids.uid_of(errand.record)
        document.append(
            {
                "event": None,
                kind: uid,
                "title": errand.title,
                "waits": [kind, *errand.waits],
                "reasons": errand.reasons,
                "impact": errand.impact,
                "authors": sorted(errand.authors),
                "since": history.moment(errand.since),
            }
        )
        waits = ", ".join(each.replace("_", " ") for each in (kind, *errand.waits))
        rows.append(
            (answers.short(uid, 13), waits, errand.impact, answers.short(errand.title), " ".join(errand.reasons))
        )
    for loose in versions.outside(connection):
        document.append(
            {
                "event": None,
                "title": loose.name,
                "waits": ["versions"],
                "reasons": [concurrent.because(loose)],
                "impact": 0,
                "authors": sorted({version.person for version in loose.versions}),
                "since": history.moment(max(version.clock for version in loose.versions)),
            }
        )
        rows.append(("", "versions", 0, loose.name, concurrent.because(loose)))
    return Listed(document, ("event", "waits", "killed at most", "title", "why"), rows)


def _claims_to_judge(connection: Connection) -> list[Errand]:
    """The claims that wait; of changed words the event tells already on which the claim bears."""
    found = waiting_claims(connection)
    bearing = claims.events_of(connection, [ids.uid_of(each.record) for each in found])
    return [each for each in found if each.waits != (Waits.WORDS_CHANGED,) or ids.uid_of(each.record) not in bearing]


LISTS: MappingProxyType[str, Callable[[Connection], Listed]] = MappingProxyType(
    {
        "articles": _articles,
        "passages": _passages,
        "claims": _claims,
        "events": _events,
        "disputes": _disputes,
        "caveats": _caveats,
        "comments": lambda connection: Listed(*remarks.table(connection)),
        "queue": _queue,
    }
)


@click.command(name="list")
@click.argument("what", type=click.Choice(list(LISTS)))
@collection_argument
@click.option("--filter", "words", default="", help="Of events those that this leaves, as in the Events desk's line.")
@click.option("--saved", default="", metavar="NAME", help="Of events those that the filter of this name leaves.")
@answers.json_option
def list_(what: str, collection: Path, words: str, saved: str) -> None:
    """List what COLLECTION has: articles, passages, claims, events, disputes, caveats, comments, or the review queue."""
    if (words or saved) and what != "events":
        message = "--filter and --saved go with events"
        raise click.UsageError(message)
    with reading(collection) as opened:
        if saved:
            words = f"{saved_filters.called(opened.connection, FilteredDesk.EVENTS, saved).words} {words}"
        wanted = event_filter(words)
        listed = _events(opened.connection, wanted) if what == "events" else LISTS[what](opened.connection)
    nothing = "Nothing waits." if what == "queue" else f"There are no {what} here."
    answers.give(listed.document, list(answers.table(listed.headings, listed.rows)) or [nothing])
