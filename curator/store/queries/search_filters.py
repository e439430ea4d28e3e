"""The conditions of a search beside its words: kinds, states, the period and the language of where something stands.

Each is SQL about one entry of the index, `e`; what an entry is a part of is looked up from its key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.searching import KINDS, WITHDRAWN
from curator.store import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.core.searching import Asked

_KIND = "substr(e.record, 1, instr(e.record, ':') - 1)"
_UID = "substr(e.record, instr(e.record, ':') + 1)"

_OF_VERSION = "join article_versions v on v.uid = r.version join articles a on a.uid = v.article"
_ARTICLE = {
    "article": "articles a where a.uid",
    "article_version": "article_versions v join articles a on a.uid = v.article where v.uid",
    "passage": f"passages r {_OF_VERSION} where r.uid",
    "claim": f"claims r {_OF_VERSION} where r.uid",
    "caveat": f"caveats r {_OF_VERSION} where r.uid",
    "discharge": f"discharges d join claims r on r.uid = d.claim {_OF_VERSION} where d.uid",
}
"""The article that a record of each kind stands in."""

_EVENT = {
    "event": "events a where a.uid",
    "decision": "decisions r join events a on a.uid = r.event where r.uid",
    "dispute": "disputes r join events a on a.uid = r.event where r.uid",
    "event_claim": "event_claims r join events a on a.uid = r.event where r.uid",
    "event_link": "event_links r join events a on a.uid = r.event where r.uid",
    "review": "reviews r join events a on 'event:' || a.uid = r.target where r.uid",
}
"""The event that a record of each kind is about."""

RIGHT_TO_LEFT = ("ar", "fa", "he", "ku", "ur")
"""Languages that a text whose language nobody told may be in, if it runs from the right."""


def conditions(asked: Asked) -> tuple[list[str], list[object]]:
    """SQL conditions on the entry `e`, and their parameters."""
    found: list[str] = []
    values: list[object] = []
    if asked.kinds:
        wanted = [kind for each in asked.kinds for kind in KINDS[each]]
        found.append(f"{_KIND} in ({', '.join('?' * len(wanted))})")
        values += wanted
    if asked.states:
        found.append(f"{_state()} in ({', '.join('?' * len(asked.states))})")
        values += asked.states
    if asked.after:
        found.append(f"{_case(_ARTICLE, 'a.published_on', _EVENT, 'a.latest')} >= ?")
        values.append(asked.after.isoformat())
    if asked.before:
        found.append(f"{_case(_ARTICLE, 'a.published_on', _EVENT, 'a.earliest')} < ?")
        values.append(asked.before.isoformat())
    if asked.language:
        side = "rtl" if asked.language in RIGHT_TO_LEFT else "ltr"
        tongue = "case when a.language <> '' then substr(lower(a.language) || '-', 1, length(:) + 1) = : || '-'"
        told = f"{tongue} else a.direction = '{side}' end".replace(":", "?")
        found.append(_case(_ARTICLE, told, {}, ""))
        values += [asked.language, asked.language] * len(_ARTICLE)
    return found, values


def _case(of_articles: Mapping[str, str], article: str, of_events: Mapping[str, str], event: str) -> str:
    """A value of the article or the event that the entry belongs to; null where it belongs to none."""
    branches = [*_branches(of_articles, article), *_branches(of_events, event)]
    return f"case {_KIND} {' '.join(branches)} end"


def _branches(tables: Mapping[str, str], value: str) -> Iterable[str]:
    return (f"when '{kind}' then (select {value} from {table} = {_UID})" for kind, table in tables.items())


def _state() -> str:
    """The state of the entry's record: its own, or that it was withdrawn."""
    own = {"claim": "status", "event": "state"}
    branches = [
        f"when '{kind}' then (select iif(withdrawn_because <> '', '{WITHDRAWN}', {own.get(kind, chr(39) * 2)})"
        f" from {rows.table(kind)} where uid = {_UID})"
        for kinds in KINDS.values()
        for kind in kinds
        if any(column.name == "withdrawn_because" for column in rows.columns(kind))
    ]
    return f"case {_KIND} {' '.join(branches)} end"
