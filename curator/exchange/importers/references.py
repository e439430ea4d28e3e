"""The list of references at the end of a text, and what an entry says in plain words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.articles import Citation
from curator.core.passages import trimmed
from curator.core.spans import Span
from curator.exchange.importers.lines import as_compared, digits_folded, lines
from curator.exchange.importers.marks import NOTE_WORDS
from curator.exchange.importers.months import first_date, published

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.articles import Section

_HEADINGS = frozenset(
    as_compared(heading)
    for heading in (
        "References", "Reference list", "References and notes", "Notes and references", "Sources", "Notes", "Footnotes", "Endnotes",
        "Citations", "Bibliography", "Works cited", "المراجع", "مراجع", "المصادر", "مصادر", "المراجع والمصادر", "المصادر والمراجع",
        "مصادر ومراجع", "مراجع ومصادر", "الهوامش", "هوامش", "ملاحظات", "الملاحظات", "الحواشي", "هوامش ومراجع", "ثبت المراجع",
        "Références", "Notes et références", "Einzelnachweise", "Quellen", "Referencias", "Kaynakça", "Примечания", "Источники",
        "הערות שוליים", "מקורות",
    )
)  # fmt: skip

_BRACKETED = re.compile(
    rf"\[(\^[\w-]{{1,30}}|\d{{1,4}}|[A-Za-z\u0621-\u064a]|(?:{NOTE_WORDS})\.?[ \u00a0]?\d{{1,3}})\][:.]?", re.IGNORECASE
)
_NUMBERED = re.compile(r"(\d{1,4})(?:[ \t]{0,4}[.)\-–](?=\s)|\t|[ \t]{1,4}(?=\^))")
_LETTERED = re.compile(r"([a-z])[.)]?[ \t]{1,4}(?=[\^↑])")
_OF_NOTES = frozenset(as_compared(heading) for heading in ("Notes", "Footnotes", "ملاحظات", "الملاحظات", "الحواشي"))
_BACKLINKS = re.compile(
    r"[\s:.]*(?:[\^↑][ \t]*(?:Jump up to:?[ \t]*)?(?:a(?: [b-z](?= ))+|أ(?: [ب-ي](?= ))+|\d+\.\d+(?: \d+\.\d+)*)?[ \t]*)?"
)
_URL = re.compile(r"https?://[^\s<>\"“”«»\[\]]{3,2000}")
_ARCHIVES = re.compile(r"https?://(?:web\.archive\.org|archive\.(?:is|ph|today|org))/", re.IGNORECASE)
_TITLE = re.compile(r"[\"“«„]([^\"“”«»„\n]{3,400})[\"”»“]")
_NAME_END = re.compile(r"[.,،;(\[|]|https?:|\s[-–—]\s")
_LOOKED_UP = re.compile(r"(?:retrieved|accessed|archived|اطلع|مؤرشف)\b", re.IGNORECASE)
_LONGEST_NAME = 60
_LONGEST_ENTRY = 2_000
"""How much of an entry is searched for a title, an address and a date."""


@dataclass(frozen=True, slots=True)
class References:
    """The entries of the lists of references, and where their labels start in the text."""

    citations: tuple[Citation, ...] = ()
    starts: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Entry:
    label: str
    start: int
    words: int
    """Where the words after the label begin."""
    end: int


def lists_references(heading: str) -> bool:
    """Whether a heading announces a list of references."""
    return as_compared(heading).rstrip(": ") in _HEADINGS


def references_of(text: str, sections: Sequence[Section]) -> References:
    """The references listed under headings such as "References", or as "[1] …", "[2] …" at the very end without one."""
    references: list[_Entry] = []
    notes: list[_Entry] = []
    taken = 0
    for section in sections:
        if section.span.start >= taken and lists_references(section.heading):
            of_notes = as_compared(section.heading).rstrip(": ") in _OF_NOTES
            (notes if of_notes else references).extend(_entries(text, section.span))
            taken = section.span.end
    entries = [*references, *notes] or _entries_at_the_end(text)
    # a label that a note shares with a reference is the reference's; the first of two equal ones counts
    by_label = {entry.label: entry for entry in reversed(entries)}
    citations = [_citation(text, entry) for entry in sorted(by_label.values(), key=lambda entry: entry.start)]
    return References(tuple(citations), frozenset(entry.start for entry in entries))


def _entries(text: str, section: Span) -> list[_Entry]:
    """The numbered entries of a section, each up to the next; its heading has no number that counts up."""
    found: list[_Entry] = []
    expected = 1
    unnumbered: list[_Entry] = []
    for line in lines(text, section.start, section.end):
        start = line.start
        if bracketed := _BRACKETED.match(text, start, line.end):
            found.append(_Entry(digits_folded(bracketed[1]), start, bracketed.end(), line.end))
        elif (numbered := _NUMBERED.match(text, start, line.end)) and int(numbered[1]) == expected:
            found.append(_Entry(str(expected), start, numbered.end(), line.end))
            expected += 1
        elif lettered := _LETTERED.match(text, start, line.end):
            found.append(_Entry(lettered[1], start, lettered.end(), line.end))
        elif text[start] in "^↑":
            unnumbered.append(_Entry(str(len(unnumbered) + 1), start, start, line.end))
        elif found:
            found[-1] = _Entry(found[-1].label, found[-1].start, found[-1].words, line.end)
    # a list copied from a page loses its numbers and keeps the arrows: then the order is the number
    return found or unnumbered


def _entries_at_the_end(text: str) -> list[_Entry]:
    """The last lines of the text where each begins with the next number in brackets, the first with "[1]"."""
    found: list[_Entry] = []
    end = len(text)
    while end > 0:
        start = text.rfind("\n", 0, end) + 1
        line = trimmed(text, Span(start, end))
        end = start - 1
        if not line.length:
            continue
        match = _BRACKETED.match(text, line.start, line.end)
        label = digits_folded(match[1]) if match else ""
        if not match or not label.isdigit() or (found and int(label) != int(found[-1].label) - 1):
            break
        found.append(_Entry(label, line.start, match.end(), line.end))
        if label == "1":
            return found[::-1] if len(found) > 1 else []
    return []


def _citation(text: str, entry: _Entry) -> Citation:
    after = _BACKLINKS.match(text, entry.words, entry.end)
    words = trimmed(text, Span(after.end() if after else entry.words, entry.end)).of(text)
    return citation_from(entry.label, words, Span(entry.start, entry.end))


def citation_from(label: str, words: str, span: Span | None) -> Citation:
    """What the words of an entry of a reference list say; `span` is where the entry stands."""
    full_text = " ".join(words.split())
    head = full_text[:_LONGEST_ENTRY]
    title = _TITLE.search(head)
    return Citation(
        label=label,
        name=title[1].strip(" .,،") if title else "",
        full_text=full_text,
        url=_url(head),
        publisher=_publisher(head, title),
        published_on=published(head),
        span=span,
    )


def _url(entry: str) -> str:
    """The first address that is no archive's copy, or else the first one, without the punctuation after it."""
    found = [_trimmed_address(address) for address in _URL.findall(entry)]
    return next((address for address in found if not _ARCHIVES.match(address)), found[0] if found else "")


def _trimmed_address(address: str) -> str:
    address = address.rstrip(".,;:!?'،؛*_")
    return address.rstrip(")") if address.count(")") > address.count("(") else address


def _publisher(entry: str, title: re.Match[str] | None) -> str:
    """Who published it: the name after a quoted title, or a name before it or before the date; empty where unclear."""
    if title is None:
        name = _name(entry)
        rest = entry[len(name) :].lstrip(" .,،;(-–—")
        return name if rest and (rest.startswith("http") or first_date(rest) == 0) else ""
    following = entry[title.end() :].lstrip(" .,،;-–—|")
    after = _name(following) if first_date(following) else ""
    before = entry[: title.start()].strip(" .,،:;-–—")
    return after or (before if _is_a_name(before) else "")


def _name(words: str) -> str:
    end = _NAME_END.search(words)
    name = words[: end.start() if end else len(words)].strip()
    return name if _is_a_name(name) else ""


def _is_a_name(words: str) -> bool:
    is_short = 0 < len(words) <= _LONGEST_NAME and words[0].isalpha() and not words[0].islower()
    return (
        is_short
        and first_date(words) == len(words)
        and not re.search(r"[()\d,]", words)
        and not _LOOKED_UP.match(words)
    )
