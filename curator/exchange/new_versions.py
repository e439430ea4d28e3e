"""A newer capture of a known article: taken in together with what hung on the earlier ones, as one edit."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core import carrying, intake
from curator.core.carried import Outcome
from curator.core.carrying import CarriedOver, Move, Standing
from curator.core.caveats import CaveatScope, RaisedBy
from curator.core.ids import Uid
from curator.core.intake import Intake
from curator.core.outlines import VersionText
from curator.store.identifiers import new_uid
from curator.store.queries import articles, claims
from curator.store.queries.reopening import reopening

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.articles import ArticleVersion, Capture
    from curator.core.sources import Source
    from curator.store.driver import Connection

_IN_THE_TEXT = frozenset(set(CaveatScope) - {CaveatScope.CLAIM, CaveatScope.SOURCE})


@dataclass(frozen=True, slots=True)
class NewVersion:
    """What taking a newer capture in does: the whole of it, how many passages had which outcome, claims sent to review."""

    intake: Intake
    outcomes: Counter[Outcome]
    returned: tuple[Uid, ...]
    warnings: tuple[str, ...]


def take_in(connection: Connection, capture: Capture, article: Uid, sources: Iterable[Source]) -> NewVersion:
    """Take a capture in as a newer version of an article, and carry over what no version since has."""
    before = [standing_on(connection, version) for version in articles.versions_of(connection, article)]
    newest = before[-1].capture.version
    compared = [
        (each, *carrying.compare(each, capture.text, capture.outline))
        for each in before
        if each.passages or each.capture.version == newest
    ]
    settled = frozenset(span for each, _, found in compared for span in carrying.settled_cells(each, found))
    taken = intake.take_in(capture, new_uid, sources, article=article, settled=settled)
    to = VersionText(taken.version, capture.text, capture.outline)
    outcomes: Counter[Outcome] = Counter()
    parts: list[CarriedOver] = []
    for each, anchoring, found in compared:
        # what an earlier capture had lost is lost still: that was told when it happened
        is_old = each.capture.version != newest
        here = {uid: place for uid, place in found.items() if place.spans or not is_old}
        outcomes.update(place.outcome for place in here.values())
        move = Move(_only(each, here) if is_old else each, to, anchoring, here)
        parts.append(carrying.carry_over(move, new_uid))
    edit = taken.edit + carrying.as_edit(taken.edit.label, *parts)
    edit += reopening(connection, [uid for part in parts for uid in (*part.returned, *part.reworded)])
    left = sum(len(part.left) for part in parts)
    warning = f"{left} caveats set by hand were not found again: set them anew where they belong." if left else ""
    returned = tuple(uid for part in parts for uid in part.returned)
    return NewVersion(replace(taken, edit=edit), outcomes, returned, (warning,) if warning else ())


def standing_on(connection: Connection, version: ArticleVersion) -> Standing:
    """What hangs on a version and is not on a later one."""
    capture = VersionText(version.uid, articles.text(connection, version), articles.outline(connection, version))
    found = articles.to_carry_over(connection, version.uid)
    caveats = [
        each
        for each in articles.caveats_of(connection, version.uid)
        if each.raised_by is RaisedBy.CURATOR and each.scope in _IN_THE_TEXT
    ]
    return Standing(capture, tuple(found), tuple(claims.of_version(connection, version.uid)), tuple(caveats))


def _only(standing: Standing, found: Iterable[Uid]) -> Standing:
    """What of an earlier version can move: passages that were found, claims that rest on nothing else."""
    kept = set(found)
    return replace(
        standing,
        passages=tuple(each for each in standing.passages if each.uid in kept),
        claims=tuple(full for full in standing.claims if kept.issuperset(full.claim.passages)),
        caveats=(),
    )
