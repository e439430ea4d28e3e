"""From a capture to records: the article, its version, its warnings as caveats, its totals as aggregate claims."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec

from curator.core import edits, passages
from curator.core.articles import AggregateCount, Article, ArticleVersion, Banner, Capture, Outline
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import Claim, ClaimCount, ClaimKind, Modality
from curator.core.counts import Extent, PersonClass, Qualifier, Quantity
from curator.core.edits import Edit
from curator.core.ids import Uid
from curator.core.sources import Source, SourceKind
from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from curator.core.records import Record


@dataclass(frozen=True, slots=True)
class Intake:
    """What taking in a capture does: the edit, the bytes that it names by hash, the uids and the sources that it makes."""

    edit: Edit
    blobs: tuple[tuple[str, bytes], ...]
    article: Uid
    version: Uid
    sources: tuple[Source, ...] = ()


def hash_of(data: bytes) -> str:
    """The sha256 of stored bytes as 64 hexadecimal digits."""
    return sha256(data).hexdigest()


def encode_outline(parts: Outline) -> bytes:
    """An outline as it is stored: canonical JSON, so that the same parts have the same hash."""
    return msgspec.json.encode(parts, order="sorted")


_outline = msgspec.json.Decoder(Outline)


def decode_outline(data: bytes) -> Outline:
    """The outline in stored bytes."""
    return _outline.decode(data)


def take_in(
    capture: Capture,
    mint: Callable[[], Uid],
    sources: Iterable[Source] = (),
    *,
    article: Uid | None = None,
    retrieved_at: str = "",
    settled: frozenset[Span] = frozenset(),
    original: str = "",
) -> Intake:
    """The intake of a capture, as a new article or as a new version of `article`; `original` is its bytes' hash, if known.

    Banners become caveats whose stretch is a proposal, unless the article's own structure says how far they go. Casualty
    cells become aggregate claims in draft; `sources` are those known already, by whose names originators are found. Cells
    in `settled` have their claims from an earlier version already.
    """
    text, outline = capture.text.encode(), encode_outline(capture.outline)
    original = original or hash_of(capture.original)
    made: list[Record] = []
    if article is None:
        article = mint()
        made.append(_article(article, capture))
    version = ArticleVersion(
        uid=mint(),
        article=article,
        original=original,
        text=original if text == capture.original else hash_of(text),
        outline=hash_of(outline),
        normalisation=capture.normalisation,
        encoding=capture.encoding,
        retrieved_at=retrieved_at or capture.retrieved_at,
        revision=capture.revision,
    )
    made.append(version)
    made += [_caveat(banner, capture, version.uid, mint) for banner in capture.outline.banners]
    if capture.outline.aggregates:
        made += _aggregates(capture, version.uid, mint, sources, settled)
    blobs = {version.original: capture.original, version.text: text, version.outline: outline}
    new_sources = tuple(each for each in made if isinstance(each, Source))
    edit = edits.create(f"Take in “{capture.title}”", *made)
    return Intake(edit, tuple(sorted(blobs.items())), article, version.uid, new_sources)


def _article(uid: Uid, capture: Capture) -> Article:
    return Article(
        uid=uid,
        title=capture.title,
        kind=capture.kind,
        url=capture.url,
        language=capture.language,
        direction=capture.direction,
        publisher=capture.publisher,
        published_on=capture.published_on,
        licence=capture.licence,
    )


def _caveat(banner: Banner, capture: Capture, version: Uid, mint: Callable[[], Uid]) -> Caveat:
    section = next((each for each in capture.outline.sections if each.span == banner.stretch), None)
    whole = passages.trimmed(capture.text, Span(0, len(capture.text)))
    of_article = banner.certain and banner.stretch.covers(whole)
    by_structure = banner.certain and section is not None and not of_article
    scope = CaveatScope.SECTION if by_structure else CaveatScope.STRETCH
    return Caveat(
        uid=mint(),
        kind=CaveatKind(banner.kind),
        scope=CaveatScope.ARTICLE if of_article else scope,
        wording=banner.span.of(capture.text).strip(),
        raised_by=RaisedBy.INLINE_TAG if banner.inline else RaisedBy.BANNER,
        version=version,
        target=str(section.ordinal) if by_structure and section else "",
        banner=banner.span,
        stretch=banner.stretch,
        dated=banner.dated,
    )


def _aggregates(
    capture: Capture, version: Uid, mint: Callable[[], Uid], sources: Iterable[Source], settled: frozenset[Span]
) -> list[Record]:
    """One claim for each casualty cell and each who is said to know, with its counts; sources not known yet are made."""
    made: list[Record] = []
    by_name = {name.casefold(): source.uid for source in sources for name in (source.name, *source.aliases)}
    cells: dict[tuple[int, int, str], list[tuple[int, AggregateCount]]] = {}
    for place, each in enumerate(capture.outline.aggregates):
        if passages.trimmed(capture.text, each.span) in settled:
            continue
        cells.setdefault((each.span.start, each.span.end, each.said_by), []).append((place, each))
    for (_, _, said_by), counts in cells.items():
        originator = by_name.get(said_by.casefold()) if said_by else None
        if said_by and originator is None:
            source = Source(mint(), said_by, kind=SourceKind.OTHER)
            made.append(source)
            originator = by_name[said_by.casefold()] = source.uid
        made += _aggregate(counts, capture.text, version, originator, mint)
    return made


def _aggregate(
    counts: list[tuple[int, AggregateCount]],
    text: str,
    version: Uid,
    originator: Uid | None,
    mint: Callable[[], Uid],
) -> list[Record]:
    first = counts[0][1]
    passage = passages.mark(mint(), version, text, [first.span])
    claim = Claim(
        uid=mint(),
        version=version,
        passages=(passage.uid,),
        kind=ClaimKind.AGGREGATE,
        title=" ".join(passage.exact.split()),
        originator=originator,
        modality=Modality.REPORTED if originator else Modality.STATED,
        citations=tuple(dict.fromkeys(mark for _, each in counts for mark in each.marks)),
    )
    uids = {place: mint() for place, _ in counts}
    return [
        passage,
        claim,
        *(
            ClaimCount(
                uid=uids[place],
                claim=claim.uid,
                quantity=Quantity(each.quantity),
                extent=Extent(each.low, each.high, Qualifier(each.qualifier)),
                person_class=PersonClass(each.person_class),
                group=each.group,
                verbatim=each.words.of(text),
                words=each.words,
                subset_of=None if each.subset_of is None else uids.get(each.subset_of),
                rule="literal-1",
            )
            for place, each in counts
        ),
    ]
