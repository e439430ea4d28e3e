"""The layout `webannotation`: events, claims and passages as W3C Web Annotations, one a line of one collection (JSON-LD).

Each event comes before its claims, each claim before its passages; what belongs to several events stands once.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

import msgspec

from curator.core.articles import Article, ArticleVersion
from curator.exchange import claims_told, events_told
from curator.exchange.cell_values import time_of
from curator.exchange.dossiers import NOBODY
from curator.exchange.exporters.event_by_event import Telling, Told, event_by_event
from curator.exchange.exporting import Layout
from curator.exchange.web_annotations import told
from curator.exchange.web_annotations.model import CONTEXT, urn
from curator.exchange.written_files import FileBeingWritten
from curator.store import snapshots
from curator.store.queries import approvals, articles, authorship, claims, records

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from curator.core.claims import Claim
    from curator.core.ids import Uid
    from curator.exchange.claim_form import ClaimLine
    from curator.exchange.dossiers import Dossier
    from curator.exchange.exporters.event_by_event import Setting
    from curator.exchange.web_annotations.told import Annotation, Source
    from curator.store.driver import Connection
    from curator.store.queries.authorship import Hand

AT_A_TIME = 200
"""How many events are written at a time, so that what they share is looked up once."""

TEXTS_KEPT = 50
"""How many texts are kept in memory."""

OURS = UUID("6e0cb2a4-5e5e-5f0b-9c39-0c5c3b9c7f10")
"""The name space in which exports have their names."""

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")

_encode = msgspec.json.Encoder(decimal_format="number").encode


class _Sources:
    """The texts that words stand in, each looked up once as long as it is in use."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[Uid, Source] = {}

    def of(self, version: Uid) -> Source:
        """The text of a version."""
        if version not in self._known:
            if len(self._known) >= TEXTS_KEPT:
                del self._known[next(iter(self._known))]
            found = records.get(self._connection, ArticleVersion, version)
            taken_in = authorship.hands(self._connection, "article_version", [version])[version].made_at
            self._known[version] = told.Source(
                records.get(self._connection, Article, found.article),
                found,
                articles.text(self._connection, found),
                found.retrieved_at if _MOMENT.fullmatch(found.retrieved_at) else time_of(taken_in) or "",
            )
        return self._known[version]


class _Annotations:
    """The items of the collection, and what is among them already."""

    def __init__(self, connection: Connection, file: FileBeingWritten) -> None:
        self._connection = connection
        self._file = file
        self._sources = _Sources(connection)
        self._waiting: list[Dossier] = []
        # only what belongs to several events, or to several claims, could come again
        self._shared = approvals.shared_claims(connection).keys() | claims.shared_passages(connection)
        self._told: set[Uid] = set()
        self.number = 0

    def add(self, dossier: Dossier) -> None:
        """Write an event with its claims and passages."""
        self._waiting.append(dossier)
        if len(self._waiting) >= AT_A_TIME:
            self.flush()

    def flush(self) -> None:
        """Write the events that wait."""
        waiting, self._waiting = self._waiting, []
        found = {each.claim.uid: each.claim for dossier in waiting for each in dossier.case.bearings}
        fresh = [found[uid] for uid in sorted(found.keys() - self._told)]
        lines = dict(zip((each.uid for each in fresh), claims_told.lines(self._connection, fresh), strict=True))
        marked = {uid for claim in fresh for uid in claim.passages} - self._told
        hands = authorship.hands(self._connection, "passage", sorted(marked))
        for dossier, line in zip(waiting, events_told.lines(self._connection, waiting), strict=True):
            claims = {each.claim.uid: each.claim for each in dossier.case.bearings}
            self._put(told.event(line, map(urn, sorted(claims)), _made(dossier, "event", dossier.case.event.uid)))
            for uid in sorted(claims):
                if uid not in self._told:
                    self._claim(dossier, claims[uid], lines[uid], hands)

    def _claim(self, dossier: Dossier, claim: Claim, line: ClaimLine, hands: Mapping[Uid, Hand]) -> None:
        known = dossier.case.passages
        words = [known[uid] for uid in claim.passages if uid in known]
        if not words:
            return
        source = self._sources.of(claim.version)
        self._remember(claim.uid)
        self._put(told.claim(line, words, source, _made(dossier, "claim", claim.uid)))
        for passage in words:
            if passage.uid not in self._told:
                self._remember(passage.uid)
                made = told.Made(urn(passage.uid), hands.get(passage.uid, NOBODY), dossier.standing)
                self._put(told.passage(passage, source, made))

    def _remember(self, uid: Uid) -> None:
        if uid in self._shared:
            self._told.add(uid)

    def _put(self, annotation: Annotation) -> None:
        self._file.put((b",\n" if self.number else b"") + _encode(annotation))
        self.number += 1


def _made(dossier: Dossier, kind: str, uid: Uid) -> told.Made:
    return told.Made(urn(uid), dossier.hands.of(kind, uid), dossier.standing)


@contextmanager
def _begin(setting: Setting) -> Iterator[Telling]:
    order = setting.order
    state = snapshots.state(setting.connection)
    label = f"Curator export {order.label}".strip() + (" (UNREVIEWED)" if order.unreviewed else "")
    named = [state.sha256, order.label, order.criteria, str(order.unreviewed)]
    iri = f"urn:uuid:{uuid5(OURS, chr(10).join(named))}"
    with FileBeingWritten(setting.folder / order.named("annotations", ".jsonld")) as file:
        annotations = _Annotations(setting.connection, file)

        def finish() -> Told:
            annotations.flush()
            file.put(_tail(iri, label, time_of(state.clock) or "", annotations.number))
            return Told((file.finish(annotations.number),))

        file.put(_head(iri, label))
        yield Telling(annotations.add, finish)


def _head(iri: str, label: str) -> bytes:
    """The collection up to the items of its one page: how many there are is known only after the last."""
    whole = {"id": iri, "type": "AnnotationCollection", "label": label}
    page = {"@context": CONTEXT, "id": f"{iri}#page", "type": "AnnotationPage", "partOf": whole, "startIndex": 0}
    return b'{"first":' + _encode(page)[:-1] + b',"items":[\n'


def _tail(iri: str, label: str, created: str, total: int) -> bytes:
    return b"\n]}," + _encode(told.collection(iri, label, created, total))[1:] + b"\n"


LAYOUT = Layout(
    "webannotation", 1, "Passages, claims and events as W3C Web Annotations (JSON-LD)", event_by_event(_begin)
)
