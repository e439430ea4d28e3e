"""Which events have a situation that has to be worked out again: those that a record, as it was or as it is, bears on.

Marking is part of writing records, in the same transaction, so that no path that writes can forget it: a commit, an undo,
a merge, a rebuild. It asks only where records stand (by indexes) and works nothing out. Marking one event too many costs
a moment; marking one too few would leave a wrong number standing: where it is not plain, more are marked.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from curator.core import ids
from curator.store import kin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.ids import RecordKey
    from curator.store.driver import Connection

_TOUCHED = "with recursive touched (uid) as materialized (select value from json_each(?)) "
_IN = "in (select uid from touched)"


def _of_claims(claims: str) -> str:
    return f"select event from event_claims where claim in ({claims})"


def _naming(sources: str) -> str:
    return f"select uid from claims where originator in ({sources}) union select uid from claims where speaker in ({sources})"


def _resting(passages: str) -> tuple[str, str]:
    """The events of the claims that rest on passages: of the passages' own versions, and of others."""
    return (
        _of_claims(
            "select c.uid from passages p join claims c on c.version = p.version join json_each(c.passages) j"
            f" on j.value = p.uid where p.uid in ({passages})"
        ),
        (
            "select s.event from situations s join json_each(s.strays) j"
            f" where s.strays <> '[]' and j.value in ({passages})"
        ),
    )


def _target(scope: str) -> str:
    return f"select target from caveats where uid {_IN} and version is null and scope = '{scope}'"


def _spoken_about(kind: str) -> str:
    return f"select substr(target, {len(kind) + 2}) from comments where uid {_IN} and target glob '{kind}:*'"


_OF_EVENT = "select event from {} where uid " + _IN
_OF_PART = "select claim from {} where uid " + _IN
_WITH_FOLLOWERS = f"select uid from touched union select uid from passages where follows {_IN}"

_BEARING: dict[str, tuple[str, ...]] = {
    "event": ("select uid from touched",),
    **{
        kind: (_OF_EVENT.format(f"{kind}s"),)
        for kind in ("event_claim", "event_figure", "dispute", "decision", "event_link")
    },
    "claim": (_of_claims("select uid from touched"),),
    **{
        kind: (_of_claims(_OF_PART.format(f"{kind}s")),)
        for kind in ("claim_count", "claim_date", "claim_place", "claim_actor", "discharge")
    },
    "passage": _resting(_WITH_FOLLOWERS),
    "caveat": (
        _of_claims(f"select uid from claims where version in (select version from caveats where uid {_IN})"),
        _of_claims(_target("claim")),
        _of_claims(_naming(_target("source"))),
        *_resting(_target("passage")),
    ),
    "source": (_of_claims(_naming("select uid from touched")),),
    "actor": (_of_claims(f"select claim from claim_actors where actor {_IN}"),),
    "article_version": (_of_claims(f"select uid from claims where version {_IN}"),),
    "review": (f"select substr(target, 7) from reviews where uid {_IN} and target glob 'event:*'",),
    "term": ("select uid from events",),
    "comment": (
        _spoken_about("event"),
        _of_claims(_spoken_about("claim")),
        f"select event from event_figures where uid in ({_spoken_about('event_figure')})",
    ),
}
_BEARING["event_link"] += (f"select other from event_links where uid {_IN}",)

_SHARING = (
    "select g.event from ({}) t join event_figures f on f.event = t.event and f.method = 'split'"
    " join event_claims c on c.event = f.event join event_claims d on d.claim = c.claim"
    " join event_figures g on g.event = d.event and g.method = 'split'"
)
"""The events that have a share of a total of which these have one: a share is what it is by how many there are."""

for kind in ("event", "event_claim", "event_figure"):
    own = _BEARING[kind][0] if kind != "event" else "select uid as event from touched"
    _BEARING[kind] += (_SHARING.format(own),)
"""For each kind of record that bears on events: the SQL that gives the events; other kinds bear on none."""


_WITH_SURVIVORS = (
    ", bears (event) as ({}), led (event) as (select event from bears union"
    " select e.merged_into from led join events e on e.uid = led.event where e.merged_into is not null)"
    " insert or ignore into situations_due select event from led where event is not null"
)
"""What bears on a merged event bears on the one that stands for it, and on those that it was merged into on the way there."""


def mark(connection: Connection, records: Iterable[RecordKey]) -> None:
    """Mark the events on which these records bear as they stand now: to be called before they change, and after."""
    by_kind: defaultdict[str, list[str]] = defaultdict(list)
    for record in records:
        by_kind[ids.kind_of(record)].append(ids.uid_of(record))
    if "source_relation" in by_kind:
        by_kind["source"] += _joined(connection, by_kind.pop("source_relation"))
    for kind, uids in by_kind.items():
        touched = json.dumps(uids)
        for bearing in _BEARING.get(kind, ()):
            connection.execute(f"{_TOUCHED}{_WITH_SURVIVORS.format(bearing)}", (touched,))


def _joined(connection: Connection, relations: Iterable[str]) -> set[str]:
    """The sources that these relations join, with all that are one voice with one of them."""
    sql = "select source, other from source_relations where uid in (select value from json_each(?))"
    ends = connection.execute(sql, (json.dumps(list(relations)),)).fetchall()
    return set(kin.of(connection, {source for pair in ends for source in pair}))


def mark_outlines(connection: Connection, hashes: Iterable[str]) -> None:
    """Mark the events of the claims in versions whose outlines have these hashes: bytes may come later than what names them."""
    connection.execute(
        _TOUCHED
        + _WITH_SURVIVORS.format(
            _of_claims(f"select c.uid from article_versions v join claims c on c.version = v.uid where v.outline {_IN}")
        ),
        (json.dumps(list(hashes)),),
    )
