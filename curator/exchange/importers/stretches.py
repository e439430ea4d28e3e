"""What a banner governs: the section around it, or, where headings are lost, the paragraphs that it seems to stand over.

Every stretch that no heading bounds is a proposal, which a curator confirms. The rules, in this order:

1. "This article …": the whole text.
2. A banner directly under a heading: that section, with certainty.
3. Any other: from the banner to the next group of banners or the next heading, whichever comes first.
4. Where neither follows and the paragraphs below are a dated list ("On 14 December, …"): to the last dated one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from curator.core.articles import Banner
from curator.core.passages import trimmed
from curator.core.spans import Span
from curator.exchange.importers.banners import tags_in
from curator.exchange.importers.lines import is_junk, line_start, lines
from curator.exchange.importers.months import MONTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.articles import Section
    from curator.exchange.importers.banners import Warned
    from curator.exchange.importers.headings import Heading

_DATED_LINE = re.compile(
    rf"[-*•\s]{{0,6}}(?:(?:early |late |later )?(?:on|in|at|by|و?في|بتاريخ|يوم) )?(?:the )?(?:\w+ ?[,،] ?)?(?:يوم )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}|{MONTH} \d{{1,2}}|\d{{4}}-\d{{2}}-\d{{2}})",
    re.IGNORECASE,
)
_POINTERS = re.compile(
    r"(?:main articles?|see also|further information|for (?:more|further)[^:]{0,40}|المقال[ةه]? الرئيسي[ةه]?|انظر أيض(?:ا|ًا))\s*:",
    re.IGNORECASE,
)
_LONGEST_POINTER = 200
_WIDEST_GAP = 600


def banners_of(
    text: str, warned: Sequence[Warned], headings: Sequence[Heading], sections: Sequence[Section]
) -> tuple[Banner, ...]:
    """The banners (`warned`) and inline tags of a text in its order, each with the stretch it is proposed to govern."""
    everything = trimmed(text, Span(0, len(text)))
    found = [
        Banner(banner.kind.value, banner.span, everything, certain=True, dated=banner.dated)
        for banner in warned
        if banner.whole
    ]
    starts = [heading.span.start for heading in headings]
    groups = [group for group in _groups(text, warned) if not all(banner.whole for banner in group)]
    for group, following in pairwise([*groups, []]):
        governed, certain = _governed(text, group, following, headings, starts=starts, sections=sections)
        for banner in group:
            stretch = governed if certain else Span(banner.span.start, max(governed.end, banner.span.end))
            if not banner.whole:
                found.append(Banner(banner.kind.value, banner.span, stretch, certain, banner.dated))
    found += (
        Banner(tag.kind.value, tag.span, sentence, dated=tag.dated, inline=True) for tag, sentence in tags_in(text)
    )
    return tuple(sorted(found, key=lambda banner: banner.span))


def _governed(
    text: str,
    group: Sequence[Warned],
    following: Sequence[Warned],
    headings: Sequence[Heading],
    *,
    starts: Sequence[int],
    sections: Sequence[Section],
) -> tuple[Span, bool]:
    """What a group of banners governs, and whether a heading says so.

    `following` is the next group (empty: none), `starts` is where the headings begin.
    """
    under = bisect_right(starts, group[0].span.start) - 1
    if under >= 0 and _stands_under(text, headings[under], group):
        return sections[under].span, True
    next_heading = starts[under + 1] if under + 1 < len(starts) else len(text)
    next_group = following[0].span.start if following else len(text)
    return Span(group[0].span.start, max(group[-1].span.end, _end(text, group, next_heading, next_group))), False


def _groups(text: str, warned: Sequence[Warned]) -> list[list[Warned]]:
    """The banners that stand together, with nothing but borders between them."""
    groups: list[list[Warned]] = []
    for banner in warned:
        before = groups[-1][-1].span.end if groups else -1
        if groups and banner.span.start - before <= _WIDEST_GAP and is_junk(text[before : banner.span.start]):
            groups[-1].append(banner)
        else:
            groups.append([banner])
    return groups


def _stands_under(text: str, heading: Heading, group: Sequence[Warned]) -> bool:
    """Whether nothing but borders and pointers ("Main article: …") stands between a heading and a group of banners."""
    start, end = heading.span.end, group[0].span.start
    if end - start > 3 * _LONGEST_POINTER:
        return False
    return is_junk(text[start:end]) or all(
        _POINTERS.match(text, line.start) or is_junk(line.of(text)) for line in lines(text, start, end)
    )


def _end(text: str, group: Sequence[Warned], next_heading: int, next_group: int) -> int:
    """Where the words that a group governs end, if no heading stands over it."""
    start = group[-1].span.end
    if next_group < next_heading:
        line = line_start(text, next_group, _WIDEST_GAP)
        return trimmed(text, Span(start, max(start, line))).end
    return _end_of_dated_list(text, start, next_heading) or trimmed(text, Span(start, next_heading)).end


def _end_of_dated_list(text: str, start: int, end: int) -> int:
    """The end of the last dated paragraph, if the first is dated and two of three up to the last; else 0."""
    seen = dated = kept = 0
    last = 0
    for line in lines(text, start, end):
        if is_junk(line.of(text)):
            continue
        seen += 1
        if _DATED_LINE.match(text, line.start, line.end):
            dated += 1
            last, kept = line.end, seen
        elif seen == 1:
            return 0
    return last if dated > 1 and dated * 3 >= kept * 2 else 0
