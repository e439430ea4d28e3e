"""How an event stands to others, as a part of its page: what was merged into it, and its links, whichever way they lead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from curator.core import records as kinds
from curator.core.events import Event, EventState
from curator.core.ids import Uid
from curator.core.records import key_of
from curator.store.queries import records, reviews
from curator.ui.words import in_own_direction, isolated, named, tr

if TYPE_CHECKING:
    from curator.core.cases import Case
    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around an event: the events that it is linked to, and why each merged one was merged."""

    events: Mapping[Uid, Event] = field(default_factory=dict)
    merged_because: Mapping[Uid, str] = field(default_factory=dict)


def around(connection: Connection, case: Case) -> Around:
    """What stands around the event of a case."""
    ends = {end for link in case.links for end in (link.event, link.other)}
    because = {}
    for event in case.merged:
        for step in reviews.steps(connection, kinds.key_of(event)):
            if step.review.after == EventState.MERGED_INTO:
                because[event.uid] = step.review.comment
    return Around({each.uid: each for each in records.among(connection, Event, "uid", ends)}, because)


def links_section(case: Case, found: Around) -> str:
    """The section, in HTML; empty where the event stands alone."""
    rows = [
        f"<tr><td>{escape(isolated(event.public_id))} {escape(in_own_direction(event.title))}</td>"
        f"<td>{tr('merged into this event')} · <a href='history:{key_of(event)}'>{tr('history')}</a></td>"
        f"<td class='quiet'>{escape(in_own_direction(found.merged_because.get(event.uid, '')))}</td></tr>"
        for event in case.merged
    ]
    for link in case.links:
        first, second = found.events.get(link.event), found.events.get(link.other)
        if first is not None and second is not None:
            rows.append(
                f"<tr><td>{_end(case, first)}</td><td>{escape(named(link.kind))} {_end(case, second)}</td>"
                f"<td class='quiet'>{escape(in_own_direction(link.rationale))}</td></tr>"
            )
    return f"<h2>{tr('Links')}</h2><table>{''.join(rows)}</table>" if rows else ""


def _end(case: Case, event: Event) -> str:
    """An end of a link: the event itself by its id alone, another one with its title, to be followed."""
    if event.uid == case.event.uid:
        return escape(isolated(event.public_id))
    told = f"{escape(isolated(event.public_id))} {escape(in_own_direction(event.title))}"
    return f"<a href='event:{event.uid}'>{told}</a>"
