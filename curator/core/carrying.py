"""Carrying over: what hung on one version of an article, as edits that hang it on a newer one.

The old version, its passages and its history stay as they are. For each passage that was found again there is a new one on
the new version, which names the old one. A claim moves to the new version with all its passages, or stays where its words
are; where a number in them changed, where they are lost, or where what it cites is gone, it goes back to review and the
review says why.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias, cast

from curator.core import passages, verdicts
from curator.core.anchors import Anchored, Anchoring
from curator.core.carried import Carried, Outcome
from curator.core.carrying_caveats import carried_caveat
from curator.core.caveats import Caveat
from curator.core.claims import ClaimActor, ClaimCount, ClaimDate, ClaimKind, ClaimPlace, ClaimStatus, FullClaim
from curator.core.edits import Edit, SetField, creation, difference
from curator.core.ids import Uid
from curator.core.judgement import Review
from curator.core.outlines import VersionText, labels_now, marks_of
from curator.core.passages import Passage
from curator.core.records import key_of
from curator.core.review import Seen
from curator.core.steps import CLAIM_STEPS, ClaimStep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from curator.core.articles import Outline
    from curator.core.spans import Span

Part: TypeAlias = ClaimCount | ClaimDate | ClaimPlace | ClaimActor


@dataclass(frozen=True, slots=True)
class Standing:
    """What hangs on an earlier version and has to be carried over."""

    capture: VersionText
    passages: tuple[Passage, ...] = ()
    claims: tuple[FullClaim, ...] = ()
    caveats: tuple[Caveat, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """From one version to a newer one: what became of each passage; `known` are passages that were carried over before."""

    standing: Standing
    to: VersionText
    anchoring: Anchoring
    anchored: Mapping[Uid, Anchored]
    known: Mapping[Uid, Passage] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What carrying over does: the writes, and whom they concern.

    `moved` are the claims that are on the newer version now, `reworded` those of them whose words changed, `returned` those
    that went back to review, `left` the caveats that were not found again.
    """

    writes: tuple[SetField, ...]
    moved: tuple[Uid, ...]
    reworded: tuple[Uid, ...]
    returned: tuple[Uid, ...]
    left: tuple[Uid, ...]


def compare(standing: Standing, text: str, outline: Outline) -> tuple[Anchoring, dict[Uid, Anchored]]:
    """The two texts compared, and what became of each passage."""
    old = standing.capture
    anchoring = Anchoring(old.text, text, marks_of(old.outline), marks_of(outline))
    return anchoring, {passage.uid: anchoring.anchor(passage.spans) for passage in standing.passages}


def settled_cells(standing: Standing, anchored: Mapping[Uid, Anchored]) -> frozenset[Span]:
    """Where the casualty cells are now whose claims move over as they are: taking in makes no second claim of these."""
    cells = {uid for full in standing.claims if full.claim.kind is ClaimKind.AGGREGATE for uid in full.claim.passages}
    same = {Outcome.UNCHANGED, Outcome.MOVED}
    return frozenset(
        found.spans[0] for uid, found in anchored.items() if uid in cells and found.outcome in same and found.spans
    )


def carry_over(move: Move, mint: Callable[[], Uid], *, marking: bool = True) -> CarriedOver:
    """The writes that carry passages, claims and curators' caveats over to the newer version.

    Without `marking` no passages are made: they are in `move.known`.
    """
    now = dict(move.known)
    writes: list[SetField] = []
    for passage in move.standing.passages:
        found = move.anchored[passage.uid]
        if found.spans and marking:
            now[passage.uid] = _passage_now(move, passage, found, mint())
            writes += creation(now[passage.uid])
    moved, reworded, returned, left = [], [], [], []
    for full in move.standing.claims:
        mine = tuple(now.get(uid) for uid in full.claim.passages)
        goes = all(passage is not None and not _is_open(passage) for passage in mine)
        why = list(_reasons(move, full, now))
        if goes:
            moved.append(full.claim.uid)
            changed = any(_is_reworded(move.anchored.get(uid)) for uid in full.claim.passages)
            reworded += [full.claim.uid] if changed else []
            writes += _moved(move, full, cast("tuple[Passage, ...]", mine))
        if why:
            returned.append(full.claim.uid)
            writes += _returned(move, full, goes, " ".join(why), mint())
    for caveat in move.standing.caveats:
        there = carried_caveat(move.anchoring, caveat, move.standing.capture, move.to, now=now, mint=mint)
        writes += creation(there) if there is not None else ()
        left += [caveat.uid] if there is None else []
    return CarriedOver(tuple(writes), tuple(moved), tuple(reworded), tuple(returned), tuple(left))


def _passage_now(move: Move, passage: Passage, found: Anchored, uid: Uid) -> Passage:
    marked = passages.mark(uid, move.to.version, move.to.text, found.spans, passage.note)
    return replace(marked, follows=passage.uid, carried=Carried(found.outcome, found.score))


def _is_open(passage: Passage) -> bool:
    return passage.carried is not None and passage.carried.is_open


def _is_reworded(found: Anchored | None) -> bool:
    return found is not None and found.outcome not in {Outcome.UNCHANGED, Outcome.MOVED}


def _reasons(move: Move, full: FullClaim, now: Mapping[Uid, Passage]) -> Iterator[str]:
    """Why a claim has to be reviewed again, in sentences."""
    by_uid = {passage.uid: passage for passage in move.standing.passages}
    for uid in full.claim.passages:
        found, before = move.anchored.get(uid), by_uid.get(uid)
        if found is None or before is None:
            continue
        if found.outcome is Outcome.LOST:
            yield f"The newer version no longer has the words “{before.exact}”."
        if found.outcome is Outcome.NUMBER_CHANGED:
            yield f"A number changed: “{before.exact}” reads “{now[uid].exact}” in the newer version."
    gone = [label for label, there in _labels(move, full).items() if there is None]
    if gone:
        yield f"The newer version does not cite what [{'], ['.join(gone)}] stood for."


def _labels(move: Move, full: FullClaim) -> dict[str, str | None]:
    return labels_now(full.claim.citations, move.standing.capture.outline, move.to.outline)


def _at(move: Move, full: FullClaim, mine: tuple[Passage, ...]) -> FullClaim:
    """A claim with its words on the newer version; citations that are gone keep the label they had."""
    labels = _labels(move, full)
    claim = replace(
        full.claim,
        version=move.to.version,
        passages=tuple(dict.fromkeys(passage.uid for passage in mine)),
        citations=tuple(dict.fromkeys(labels[label] or label for label in full.claim.citations)),
    )
    by_uid = {passage.uid: passage for passage in move.standing.passages}
    pairs = [
        pair
        for uid, there in zip(full.claim.passages, mine, strict=True)
        if uid in by_uid and len(by_uid[uid].spans) == len(there.spans)
        for pair in zip(by_uid[uid].spans, there.spans, strict=True)
    ]

    def now(words: Span | None) -> Span | None:
        return None if words is None else _words_now(move, words, pairs)

    return FullClaim(
        claim,
        tuple(replace(each, words=now(each.words)) for each in full.counts),
        tuple(replace(each, words=now(each.words)) for each in full.dates),
        tuple(replace(each, words=now(each.words)) for each in full.places),
        tuple(replace(each, words=now(each.words)) for each in full.actors),
    )


def _moved(move: Move, full: FullClaim, mine: tuple[Passage, ...]) -> Iterator[SetField]:
    after = _at(move, full, mine)
    for before, then in zip(full.parts, after.parts, strict=True):
        yield from difference(before, then)


def _words_now(move: Move, words: Span, pairs: list[tuple[Span, Span]]) -> Span | None:
    """Where a part's own words are now; None where they are other words: the verbatim wording stays with the part."""
    around = move.anchoring.alignment.around(words)
    if around is not None:
        return words.shifted(around.new - around.old)
    said = words.of(move.standing.capture.text)
    for old, new in pairs:
        inside = new.of(move.to.text)
        if old.covers(words) and inside.count(said) == 1:
            start = new.start + inside.index(said)
            return type(words)(start, start + len(said))
    return None


def _returned(move: Move, full: FullClaim, goes: bool, because: str, review: Uid) -> tuple[SetField, ...]:
    """The step back to review; a claim that nobody has accepted or submitted keeps its state, and has the reason too."""
    claim = replace(full.claim, version=move.to.version) if goes else full.claim
    if claim.status in CLAIM_STEPS[ClaimStep.RETURN]:
        return cast("tuple[SetField, ...]", verdicts.return_(claim, Seen(review, because)).writes)
    if claim.status in {ClaimStatus.UNUSABLE, ClaimStatus.SUPERSEDED}:
        return ()
    return creation(Review(review, key_of(claim), claim.status, claim.status, because))


def as_edit(label: str, *parts: CarriedOver) -> Edit:
    """All of it as one edit."""
    return Edit(label, tuple(write for part in parts for write in part.writes))
