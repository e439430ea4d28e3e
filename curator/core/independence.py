"""Independence: which claims are one voice.

Five citations of one originator are one voice. Claims belong together where those who are said to know are one source, or
are joined, directly or through others, by republishing, common ownership or citing (`sources.ONE_VOICE`); partners stay two.

Where the text does not say who knows, the claim counts as a claim of whoever wrote it: two unsourced sentences of one
writer are one voice, since nothing shows that they rest on two. Where neither is named, the claim is a voice of its own,
since nothing shows that it rests on another.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from curator.core.cases import dates_of, in_use, knower, once
from curator.core.dates import DateRole
from curator.core.ids import Uid
from curator.core.sources import ONE_VOICE, SourceRelationKind
from curator.core.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from curator.core.cases import Bearing, Case
    from curator.core.sources import SourceRelation


class Voice(msgspec.Struct, frozen=True):
    """Claims that rest on one origin: the sources that are said to know, and the claims; both sorted by uid."""

    sources: tuple[Uid, ...]
    claims: tuple[Uid, ...]


def voices(case: Case, among: Iterable[Bearing] | None = None) -> tuple[Voice, ...]:
    """The independent voices of a case (of the bearings `among`, if given), in the order of their first claims.

    Its length is the number of independent voices.
    """
    if among is None and (alone := _alone(case)) is not None:
        return tuple(alone.values())
    bearings = in_use(case) if among is None else tuple(among)
    # the rules ask for the same few choices of bearings again and again; that the bearings are kept holds their ids
    key = tuple(map(id, bearings))
    found: tuple[tuple[Bearing, ...], tuple[Voice, ...]] | None = case.kept.get(key)
    if found is None:
        found = case.kept[key] = (bearings, _voices(case, bearings))
    return found[1]


def _voices(case: Case, among: Iterable[Bearing]) -> tuple[Voice, ...]:
    roots = _roots(case)
    grouped: defaultdict[tuple[bool, Uid], list[Bearing]] = defaultdict(list)
    for bearing in among:
        known = knower(bearing.claim)
        grouped[(False, bearing.claim.uid) if known is None else (True, roots.get(known, known))].append(bearing)
    found = [_voice(bearings) for bearings in grouped.values()]
    return tuple(sorted(found, key=lambda voice: voice.claims) if len(found) > 1 else found)


def _voice(bearings: Sequence[Bearing]) -> Voice:
    if len(bearings) == 1:
        claim = bearings[0].claim
        source = knower(claim)
        return Voice(() if source is None else (source,), (claim.uid,))
    claims = {bearing.claim.uid: knower(bearing.claim) for bearing in bearings}
    return Voice(tuple(sorted({known for known in claims.values() if known is not None})), tuple(sorted(claims)))


def why_one_voice(case: Case, voice: Voice) -> str:
    """Why these claims are one voice, in a sentence; empty where it is a single claim."""
    if len(voice.claims) < 2:
        return ""
    named = [_name(case, uid) for uid in voice.sources]
    if len(named) < 2:
        return f"All of them rest on {named[0]}."
    roots = _roots(case)
    joining = [
        each for each in case.relations if each.kind in ONE_VOICE and roots[each.source] == roots[voice.sources[0]]
    ]
    told = {f"{_name(case, each.source)} {_RELATES[each.kind]} {_name(case, each.other)}" for each in joining}
    return f"{listed(sorted(told))}."


_RELATES = {
    SourceRelationKind.REPUBLISHES: "republishes",
    SourceRelationKind.SAME_OWNER: "has the same owner as",
    SourceRelationKind.CITES: "cites",
}


def _name(case: Case, uid: Uid) -> str:
    source = case.sources.get(uid)
    return uid if source is None else source.name


def newest_of_each(case: Case, among: Iterable[Bearing]) -> tuple[tuple[Voice, Bearing], ...]:
    """Each independent voice of these bearings with the newest of its claims, in the order of the voices."""
    bearings = {bearing.claim.uid: bearing for bearing in among}
    alone = _alone(case)
    if alone is not None and alone.keys() >= bearings.keys():
        return tuple([(alone[uid], bearings[uid]) for uid in sorted(bearings)])
    return tuple(
        [(voice, _newest([bearings[uid] for uid in voice.claims])) for voice in voices(case, bearings.values())]
    )


@once
def _alone(case: Case) -> Mapping[Uid, Voice] | None:
    """The voice of each claim in use, by the claim's uid and in their order; None where some voice has several of them.

    Where all claims in use are voices of their own, so are any of them, and each is the newest of its voice.
    """
    roots = _roots(case)
    found: dict[Uid, Voice] = {}
    met: set[Uid] = set()
    for bearing in in_use(case):
        claim = bearing.claim
        known = claim.originator or claim.speaker
        if known is None:
            # apart from all others: nobody is said to know
            found[claim.uid] = Voice((), (claim.uid,))
            continue
        root = roots.get(known, known)
        if root in met:
            return None
        met.add(root)
        found[claim.uid] = Voice((known,), (claim.uid,))
    return found


def _newest(bearings: Sequence[Bearing]) -> Bearing:
    return bearings[0] if len(bearings) == 1 else max(bearings, key=newness)


def newness(bearing: Bearing) -> tuple[date, Uid]:
    """What makes one claim of a voice newer than another: the greater is the newer.

    It is the later date of report; a claim without one comes before those with one. Among equals it is the one that was
    recorded later, by its uid.
    """
    told = [
        day
        for each in dates_of(bearing)
        if each.role in {DateRole.REPORT, DateRole.CLAIM_MADE} and each.span is not None
        if (day := each.span.latest or each.span.earliest) is not None
    ]
    return max(told, default=date.min), bearing.claim.uid


@once
def _roots(case: Case) -> Mapping[Uid, Uid]:
    return one_voice(case.relations) if case.relations else {}


def one_voice(relations: Iterable[SourceRelation]) -> Mapping[Uid, Uid]:
    """For each source that a relation makes one voice with another, the least uid of all that are one voice with it."""
    neighbours: defaultdict[Uid, set[Uid]] = defaultdict(set)
    for relation in relations:
        if relation.kind in ONE_VOICE:
            neighbours[relation.source].add(relation.other)
            neighbours[relation.other].add(relation.source)
    roots: dict[Uid, Uid] = {}
    for start in sorted(neighbours):
        waiting = [start]
        while waiting:
            source = waiting.pop()
            if source not in roots:
                roots[source] = start
                waiting.extend(neighbours[source])
    return roots
