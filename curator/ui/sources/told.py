"""Sources in words: a row of the table, a relation, a claim that rests on one, what would become otherwise."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from curator.core.actors import Actor
from curator.core.ids import Uid
from curator.core.independence import one_voice
from curator.core.sources import Reliability, Source, SourceRelation
from curator.store.queries import records
from curator.store.queries import sources as queries
from curator.ui.mirroring import as_it_runs
from curator.ui.words import in_own_direction, isolated, named, number, retold, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from curator.core.caveats import Caveat
    from curator.core.claims import Claim
    from curator.core.outlook import Outlook
    from curator.store.driver import Connection

MOST = 40
"""So many events are told one by one in an outlook; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Known:
    """All sources of a collection with what is said of them, read once for a table.

    `one_with` has for each source that is one voice with others the names of those.
    """

    sources: dict[Uid, Source] = field(default_factory=dict)
    claims: dict[Uid, int] = field(default_factory=dict)
    one_with: dict[Uid, tuple[str, ...]] = field(default_factory=dict)
    actors: tuple[Actor, ...] = ()


def known(connection: Connection) -> Known:
    """What the collection knows of sources, by name."""
    found = sorted(records.every(connection, Source), key=lambda each: each.name.casefold())
    actors = sorted(records.every(connection, Actor), key=lambda each: each.name.casefold())
    roots = one_voice(records.every(connection, SourceRelation))
    together: defaultdict[Uid, list[Source]] = defaultdict(list)
    for source in found:
        if source.uid in roots:
            together[roots[source.uid]].append(source)
    one_with = {
        source.uid: tuple(each.name for each in group if each is not source)
        for group in together.values()
        for source in group
    }
    return Known({each.uid: each for each in found}, queries.claims_of_each(connection), one_with, tuple(actors))


def headings() -> tuple[str, ...]:
    """The columns of the table."""
    return tr("Source"), tr("Kind"), tr("Grade"), tr("Claims"), tr("One voice with")


def cells(source: Source, what: Known) -> tuple[str, ...]:
    """A source as a row of the table."""
    grade = source.reliability.grade
    return (
        source.name,
        named(source.kind),
        "–" if grade is Reliability.F else grade.value,
        number(what.claims.get(source.uid, 0)),
        ", ".join(what.one_with.get(source.uid, ())),
    )


def heading_of(source: Source, what: Known) -> str:
    """A source with its grade, who gave it and why, and with whom it is one voice."""
    given = source.reliability
    parts = [source.name]
    if given.by:
        parts.append(
            tr("graded {grade} by {person}: {why}", grade=given.grade.value, person=given.by, why=given.because)
        )
    one = what.one_with.get(source.uid)
    if one:
        parts.append(tr("one voice with {names}", names=", ".join(one)))
    return " · ".join(parts)


def relation_told(relation: SourceRelation, what: Known) -> str:
    """A relation in words: "SNHR republishes SOHR"."""
    one, other = (what.sources.get(each) for each in (relation.source, relation.other))
    names = [isolated(each.name) if each is not None else tr("something that is not here") for each in (one, other)]
    return f"{names[0]} {named(relation.kind)} {names[1]}"


def claim_told(claim: Claim, source: Uid) -> str:
    """A claim that rests on a source, and whether that source knows, or wrote the text."""
    part = tr("is said to know") if claim.originator == source else tr("wrote the text")
    return f"{in_own_direction(claim.title)} · {part}"


def caveat_told(caveat: Caveat) -> str:
    """A caveat on a source: its kind and words."""
    return f"{named(caveat.kind)}: {caveat.wording}"


def outlook_told(found: Sequence[Outlook]) -> str:
    """What would become otherwise, as HTML: a heading for each event, a line for each thing."""
    if not found:
        return f"<p>{escape(tr('No figure, dispute or grade of an event would change.'))}</p>"
    told = "".join(_event_told(each) for each in found[:MOST])
    more = len(found) - MOST
    rest = f"<p>{escape(tr('And more events that would change: {n}', n=more))}</p>" if more > 0 else ""
    head = f"<p><b>{escape(tr('Events that would change: {n}', n=len(found)))}</b></p>"
    return as_it_runs(f"{head}{told}{rest}")


def _event_told(each: Outlook) -> str:
    lines = "".join(f"<li>{escape(retold(sentence))}</li>" for sentence in each.sentences)
    return f"<p>{escape(isolated(each.event))} {escape(in_own_direction(each.title))}</p><ul>{lines}</ul>"


def names_of(line: str) -> list[str]:
    """The other names that stand in a line, apart by semicolons of either script."""
    return [each for part in line.replace("؛", ";").split(";") if (each := part.strip())]


def line_of(names: Iterable[str]) -> str:
    """Other names in one line."""
    return "; ".join(names)
