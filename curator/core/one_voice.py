"""One voice: why claims of several are one independent source, in sentences for whoever weighs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.cases import in_use, knower
from curator.core.independence import one_voice
from curator.core.reach import is_partisan
from curator.core.sources import ONE_VOICE, SourceRelationKind
from curator.core.wording import listed

if TYPE_CHECKING:
    from curator.core.cases import Case
    from curator.core.ids import Uid
    from curator.core.independence import Voice
    from curator.core.sources import SourceRelation

_HOW = {
    SourceRelationKind.REPUBLISHES: "{source} republishes {other}.",
    SourceRelationKind.SAME_OWNER: "{source} and {other} have one owner.",
    SourceRelationKind.CITES: "{source} cites {other}.",
}


def name_of(case: Case, voice: Voice) -> str:
    """Who an independent voice is, by the names of its sources; empty where no claim of it says who knows."""
    return listed([case.sources[uid].name for uid in voice.sources if uid in case.sources])


def is_party(case: Case, voice: Voice) -> bool:
    """Whether only a party to the conflict speaks in it."""
    return all(is_partisan(case, bearing) for bearing in in_use(case) if bearing.claim.uid in voice.claims)


def why_one(case: Case, voice: Voice) -> tuple[str, ...]:
    """Why the claims of a voice count once, a sentence for each reason; none for a claim that stands alone."""
    if len(voice.claims) < 2:
        return ()
    told = [
        f"{many} claims rest on {case.sources[uid].name}."
        for uid in voice.sources
        if uid in case.sources and (many := _claims_of(case, voice, uid)) > 1
    ]
    return (*told, *(_told(case, each) for each in _joining(case, voice)))


def _claims_of(case: Case, voice: Voice, source: Uid) -> int:
    return sum(bearing.claim.uid in voice.claims and knower(bearing.claim) == source for bearing in in_use(case))


def _joining(case: Case, voice: Voice) -> list[SourceRelation]:
    """The relations that make the sources of a voice one, also those by way of a third."""
    if len(voice.sources) < 2:
        return []
    roots = one_voice(case.relations)
    root = roots.get(voice.sources[0])
    return [each for each in case.relations if each.kind in ONE_VOICE and roots.get(each.source) == root]


def _told(case: Case, relation: SourceRelation) -> str:
    names = {uid: case.sources[uid].name if uid in case.sources else "?" for uid in (relation.source, relation.other)}
    return _HOW[relation.kind].format(source=names[relation.source], other=names[relation.other])
