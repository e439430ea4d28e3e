"""Changes of sources as edits: what they are called, and two spellings of one made one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core.caveats import Caveat, CaveatScope
from curator.core.claims import Claim
from curator.core.edits import Edit, difference
from curator.core.errors import CuratorError
from curator.core.four_eyes import reason
from curator.core.sources import SourceRelation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.ids import Uid
    from curator.core.sources import Source, SourceKind


class SourceNameError(CuratorError):
    """A source cannot be called this."""


class SourceMergeError(CuratorError):
    """Two sources cannot be made one."""


def described(
    before: Source, others: Iterable[Source], *, name: str, aliases: Iterable[str], kind: SourceKind
) -> Source:
    """A source by its name, its other names and its kind; `others` are the sources that there are beside it.

    Raises:
        SourceNameError: it has no name, or another source is called so.
    """
    plain = " ".join(name.split())
    if not plain:
        message = "A source has a name: write one."
        raise SourceNameError(message)
    known = (" ".join(alias.split()) for alias in aliases)
    kept = {alias.casefold(): alias for alias in known if alias}
    kept.pop(plain.casefold(), None)
    mine = {plain.casefold(), *kept}
    for each in others:
        taken = mine & {alias.casefold() for alias in (each.name, *each.aliases)}
        if each.uid != before.uid and taken:
            message = (
                f"{each.name} is called that too: choose another name, or merge the two where they are one source."
            )
            raise SourceNameError(message)
    return replace(before, name=plain, aliases=tuple(kept.values()), kind=kind)


@dataclass(frozen=True, slots=True)
class Around:
    """What names a source: the claims that it wrote or that rest on it, its relations, and the caveats on it."""

    claims: tuple[Claim, ...] = ()
    relations: tuple[SourceRelation, ...] = ()
    caveats: tuple[Caveat, ...] = ()


def merged(source: Source, into: Source, around: Around, because: str) -> Edit:
    """The edit that makes two spellings of one source one: claims, relations and caveats go to `into`, and the names too.

    `around` is what names the first. A relation between the two says nothing any more and is taken back.

    Raises:
        SourceMergeError: they are one source, or one of them is gone.
        ReasonMissingError: there is no reason.
    """
    if source.uid == into.uid:
        message = "A source cannot be merged into itself: choose another one."
        raise SourceMergeError(message)
    if source.withdrawn_because or into.withdrawn_because:
        message = "One of the two sources is gone already: choose another one."
        raise SourceMergeError(message)
    why = reason(because, "merging two sources")
    told = f"Merged into {into.name}: {why}"
    writes = list(difference(source, replace(source, withdrawn_because=told)))
    names = {each.casefold(): each for each in (*into.aliases, source.name, *source.aliases)}
    names.pop(into.name.casefold(), None)
    writes += difference(into, replace(into, aliases=tuple(names.values())))
    for claim in around.claims:
        writes += difference(claim, spoken_by(claim, source.uid, into.uid))
    for relation in around.relations:
        after = led_to(relation, source.uid, into.uid)
        if after.source == after.other:
            after = replace(relation, withdrawn_because=told)
        writes += difference(relation, after)
    for caveat in around.caveats:
        if caveat.scope is CaveatScope.SOURCE:
            writes += difference(caveat, replace(caveat, target=into.uid))
    return Edit(f"Merge source {source.name} into {into.name}", tuple(writes))


def spoken_by(claim: Claim, source: Uid, into: Uid) -> Claim:
    """A claim as it is when one source is another: whoever wrote it, or is said to know, is that one."""
    return replace(
        claim,
        originator=into if claim.originator == source else claim.originator,
        speaker=into if claim.speaker == source else claim.speaker,
    )


def led_to(relation: SourceRelation, source: Uid, into: Uid) -> SourceRelation:
    """A relation as it is when one source is another."""
    one, other = (into if each == source else each for each in (relation.source, relation.other))
    return replace(relation, source=one, other=other)
