"""Banners ("This section needs better sources.") and inline tags ("[citation needed]"): an article's warnings about itself.

Plain text has lost the boxes that banners stood in. A cell or a line is taken for one if it begins by speaking of "this
article" or "this section", says what is wrong with it, and either stands alone or carries the words that banners end in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.caveats import CaveatKind
from curator.core.passages import trimmed
from curator.core.spans import Span
from curator.exchange.importers.lines import as_compared, line_start, pattern_for, without_junk
from curator.exchange.importers.months import MONTH
from curator.exchange.importers.warnings_in_articles import kind_of_warning

if TYPE_CHECKING:
    from collections.abc import Iterator

_SUBJECT_STEMS = ("his ", "hese ", "HIS")
"""What stands after the first letter of "this " and "these ": sought first, because a pattern is ten times slower.

Without a blank the last is found in a quarter of the time: letters that are rare let the search take longer steps.
"""
_SUBJECTS = re.compile(
    r"[Tt](?:his|hese|HIS) (?P<part>(?P<whole>article|page|biography|entry|list|ARTICLE)|section|subsection|paragraph|part|timeline|table|SECTION)\b"
)
_SUBJECTS_ARABIC = re.compile(
    r"هذ[هاي][\u064b-\u0652]*\s+(?P<part>ال(?:(?P<whole>مقالة|مقال|صفحة|سيرة|قائمة)|قسم|فقرة|جزء|مقطع|جدول))\b"
)
_TAGS = re.compile(
    r"\[(?![0-9])(?P<words>(?:citations?|sources?|better source|verification|clarification|attribution|quotation|page|full citation|non-primary source|"
    r"third-party source|reliable source|update|additional citations?|independent source)s? (?:is |are )?(?:needed|required)"
    r"|(?:unreliable|self-published|predatory|deprecated|circular) (?:source|reference|publisher)|failed verification|not in citation given|not verified in body|"
    r"dubious|disputed|contradictory|needs update|out of date|undue weight|neutrality is disputed|pov|unbalanced opinion|weasel words|peacock prose|original research|"
    r"according to whom|by whom|who|when|where|which|vague|dead link|speculation|"
    r"بحاجة (?:ل|إلى )مصدر(?: أفضل| موثوق)?|بحاجة لتحديث|بحاجة لدقة أكثر|مصدر غير موثوق(?: به)?|مصدر أفضل|محل شك|مشكوك فيه|غير محايد|وصلة مكسورة|من\u061f|متى\u061f|أين\u061f|حسب من\u061f)"
    r"(?=[\]?\s؟–-])[^\[\]\n]{0,60}\]",
    re.IGNORECASE,
)
_DATED = re.compile(rf"\((?:\d{{1,2}} )?({MONTH} [\d٠-٩]{{4}})\)", re.IGNORECASE)
_ENDINGS = pattern_for(
    r"please help|please (?:do not|improve|add|update)|you can help|learn how and when|talk page|discuss and resolve|remov(?:e|ing) this message|challenged and removed|"
    r"see the discussion|relevant discussion|find sources|الرجاء|يرجي|ساهم|ساعد|فضلا |صفحه النقاش|ازاله هذ|متي ازيل"
)
_FAULTS = pattern_for(
    r"\b(?:needs?|may|might|should|must|lacks?|relies|is missing|contains?|requires?|appears?|possibly|reads? like|has (?:multiple|several|some) |is (?:written|incomplete|too )|takes?)\b"
    r"|بحاجه|تحتاج|يحتاج|قد |ينبغي|يجب|تنقص|ينقص|يفتقر|تفتقر|مكتوب"
)
_STATES = pattern_for(
    r"\b(?:is|are) (?:disputed|unreliable|not|out|a hoax|biased|one)|does not|do not|cites? no|محل|لا |غير |يعتمد|تعتمد"
)
"""What is wrong, said without "needs" or "may" ("The neutrality of this section is disputed")."""
_OPENS_PROSE = pattern_for(
    r"th(?:is|ese) (?:article|page|section|list|part|paragraph|table|timeline) (?:is about|describes?|covers?|lists?|examines?|deals|discusses|presents?|summari[sz]es|explains?|of the|was)\b"
    r"|هذ[هاي] (?:المقاله|المقال|القسم|القائمه|الصفحه) (?:عن|حول|تتناول|يتناول|تصف|يصف)"
)
_OPENINGS = re.compile(
    r"(?:(?:(?:the|some|an?|parts?|much|most|many|several|one or more) )?[a-z ,/'’-]{0,50}\b(?:of|in|to|on|within) )?"
    r"|(?!.*(?:قال|ذكر|كتب|إن |أن ))[\u0621-\u0652 ]{0,40}[لب]?",
    re.IGNORECASE,
)
"""What may stand before "this section" in a banner: "The neutrality of", "Some of"; in Arabic a verb or a quality."""
_SENTENCE_END = re.compile(r"[.!?؟][\"”’»)]*(?:\s?\[[^\[\]\n]{1,120}\])*\s+(?=\S)")
_LONGEST = 900
_LONGEST_ALONE = 220
_LONGEST_LEAD = 70
_WIDEST_BORDER = 300
_MOST_LINES = 6
_SHORTEST_WRAPPED = 50
_LONGEST_SENTENCE = 1_000


@dataclass(frozen=True, slots=True)
class Warned:
    """A banner or tag before its stretch is known: its own words, and whether it speaks of the whole article."""

    kind: CaveatKind
    span: Span
    whole: bool = False
    dated: str = ""


@dataclass(frozen=True, slots=True)
class _Cell:
    """Words between two borders: line ends, or (`boxed`) at least one cell border of a flattened table."""

    span: Span
    boxed: bool


def banners_in(text: str) -> tuple[Warned, ...]:
    """The banners of a text in its order."""
    found = []
    looked_at = 0
    for subject in sorted(_subjects(text), key=lambda match: match.start()):
        if subject.start() < looked_at:
            continue
        cell = _cell(text, subject.start())
        if cell is None or not _speaks_first(text, cell.span, subject.start()):
            continue
        looked_at = cell.span.end
        words = cell.span.of(text)
        if _is_banner(words, boxed=cell.boxed):
            dated = _DATED.findall(words)
            whole = bool(subject["whole"])
            found.append(Warned(kind_of_warning(words), cell.span, whole, dated[-1] if dated else ""))
    return tuple(found)


def _subjects(text: str) -> Iterator[re.Match[str]]:
    """Where a text says "this article", "this section"."""
    for stem in _SUBJECT_STEMS:
        place = text.find(stem, 1)
        while place > 0:
            if match := _SUBJECTS.match(text, place - 1):
                yield match
            place = text.find(stem, place + 1)
    yield from _SUBJECTS_ARABIC.finditer(text)


def tags_in(text: str) -> Iterator[tuple[Warned, Span]]:
    """The inline tags of a text in its order, each with the sentence that it marks."""
    for match in _TAGS.finditer(text):
        yield (
            Warned(kind_of_warning(match["words"]), Span(*match.span())),
            sentence_before(text, match.start(), match.end()),
        )


def _cell(text: str, position: int) -> _Cell | None:
    """The cell or line around a position, wrapped lines joined, images left out; None if it begins too far away."""
    earliest = max(0, position - _LONGEST_LEAD - _WIDEST_BORDER)
    start = max(text.rfind("\n", earliest, position), text.rfind("|", earliest, position)) + 1
    if start == 0 and earliest > 0:
        return None
    line = start
    end = _border(text, position)
    for _ in range(_MOST_LINES):
        if not _is_wrapped(text, Span(line, end)):
            break
        line = end + 1
        end = _border(text, line)
    boxed = text.startswith("|", end) or (start > 0 and text[start - 1] == "|")
    return _Cell(without_junk(text, Span(start, end)), boxed)


def _border(text: str, position: int) -> int:
    """The next line end or cell border; beyond the longest banner, how far was looked."""
    limit = min(len(text), position + _LONGEST + 1)
    line_end, border = text.find("\n", position, limit), text.find("|", position, limit)
    return min(end if end >= 0 else limit for end in (line_end, border))


def _is_wrapped(text: str, line: Span) -> bool:
    """Whether the sentence goes on in the next line: a full line that ends open, and no blank line after it."""
    last = text[max(line.start, line.end - 20) : line.end].rstrip()[-1:]
    goes_on = text.startswith("\n", line.end) and text[line.end + 1 : line.end + 2].strip() != ""
    return goes_on and line.length >= _SHORTEST_WRAPPED and last not in ".!?؟)]"


def _speaks_first(text: str, cell: Span, subject: int) -> bool:
    """Whether the words before "this section" belong to the same opening ("The neutrality of this section …")."""
    before = text[cell.start : subject]
    return len(before) <= _LONGEST_LEAD and _OPENINGS.fullmatch(before) is not None


def _is_banner(words: str, *, boxed: bool) -> bool:
    if len(words) > _LONGEST:
        return False
    compared = as_compared(words)
    ends_like_one = _DATED.search(words) is not None or _ENDINGS.search(compared) is not None
    if _OPENS_PROSE.match(compared) and not ends_like_one:
        return False
    stands_apart = boxed or ends_like_one
    if kind_of_warning(words) is CaveatKind.OTHER:
        return stands_apart and _FAULTS.search(compared) is not None
    says_so = _FAULTS.search(compared) is not None or _STATES.search(compared) is not None
    return ends_like_one or (says_so and (stands_apart or len(words) <= _LONGEST_ALONE))


def sentence_before(text: str, start: int, end: int) -> Span:
    """The sentence that a tag from `start` to `end` closes, the tag with it."""
    begin = line = line_start(text, start, _LONGEST_SENTENCE)
    for stop in _SENTENCE_END.finditer(text, line, start):
        if text[stop.end() : start].strip():
            begin = stop.end()
    return trimmed(text, Span(begin, end))
