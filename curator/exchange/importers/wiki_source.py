"""Wikitext before it is parsed: taken out of an export file, without comments, its unclosed brackets made literal.

The parser tries every opening bracket for its closing one, which takes time beyond all bounds where thousands are not
closed. The encyclopedia shows such a bracket as it is written, so it is written here as a character reference, which is
shown the same; what is left to the parser closes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_IS_EXPORT = re.compile(r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:mediawiki|page)\b")
_ENTITIES = re.compile(r"&(lt|gt|quot|apos|amp|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_NAMED = {"lt": "<", "gt": ">", "quot": '"', "apos": "'", "amp": "&"}
_TOKENS = re.compile(
    r"(?P<raw><(?P<rawname>nowiki|pre|math|syntaxhighlight|source|timeline|score)\b[^<>]*(?<!/)>)"
    r"|(?P<open>\{{2,}|\[\[|\[(?=(?:https?:|ftp:|mailto:|//)[^\[\]\s]))"
    r"|(?P<close>\}{2,}|\]\]|\])"
    r"|(?P<table>(?:(?<=\n)|\A)[ \t:*#]*\{\|)|(?P<tableend>(?:(?<=\n)|\A)[ \t]*\|\})"
    r"|<(?P<tag>/?[A-Za-z][A-Za-z0-9]{0,14})(?P<attributes>(?:\s[^<>]*)?)>"
    r"|(?P<half><(?=/?[A-Za-z]))"
    r"|(?P<line>\n)",
    re.IGNORECASE,
)
_EMPTY_TAGS = frozenset(("br", "hr", "wbr", "img", "li", "dt", "dd", "td", "th", "tr"))
_DEEPEST = 24
_LONGEST_PIECE = 6_000


@dataclass(frozen=True, slots=True)
class Source:
    """Wikitext with what the export file around it says of the page; empty where there is none."""

    wikitext: str
    title: str = ""
    revision: str = ""
    url: str = ""
    pages: int = 1


def unwrapped(text: str) -> Source:
    """The newest revision of the first page in a MediaWiki export, or the text itself where it is no export."""
    if not _IS_EXPORT.match(text[:2_000]):
        return Source(text)
    start = text.find("<page")
    end = text.find("</page>", start)
    page = text[start : end if end >= 0 else len(text)] if start >= 0 else text
    last = max(page.rfind("<revision>"), 0)
    revision = page[last:]
    opening = re.search(r"<text\b[^>]{0,500}(?<!/)>", revision)
    if opening is None:
        return Source("", _element(page, "title"), _element(revision, "id"))
    close = revision.find("</text>", opening.end())
    title = _element(page[:last] or page, "title")
    base = _element(text[: max(start, 0)], "base")
    url = f"{base.rsplit('/', 1)[0]}/{title.replace(' ', '_')}" if base.startswith("http") and title else ""
    wikitext = _decoded(revision[opening.end() : close if close >= 0 else len(revision)])
    return Source(wikitext, title, _element(revision, "id"), url, text.count("<page>"))


def _element(xml: str, name: str) -> str:
    start = xml.find(f"<{name}>")
    end = xml.find(f"</{name}>", start)
    return _decoded(xml[start + len(name) + 2 : end]).strip() if 0 <= start < end else ""


def _decoded(xml: str) -> str:
    """The words of an XML element; one pass, so that nothing expands."""

    def character(match: re.Match[str]) -> str:
        if not match[1].startswith("#"):
            return _NAMED[match[1]]
        number = int(f"0{match[1][1:]}", 0) if match[1][1] == "x" else int(match[1][1:])
        return chr(number) if 0 < number < 0xD800 or 0xDFFF < number < 0x110000 else match[0]

    return _ENTITIES.sub(character, xml)


def without_comments(wikitext: str) -> str:
    """The text without comments; one that is not closed runs to the end, one that has a line of its own takes it along."""
    if "<!--" not in wikitext:
        return wikitext
    pieces = []
    place = 0
    while (start := wikitext.find("<!--", place)) >= 0:
        end = wikitext.find("-->", start + 4)
        nowiki = wikitext.find("<nowiki>", place, start)
        closed = wikitext.find("</nowiki>", nowiki) if nowiki >= 0 else -1
        if closed > start:
            pieces.append(wikitext[place:closed])
            place = closed
            continue
        line = wikitext.rfind("\n", place, start) + 1
        alone = line > 0 and not wikitext[line:start].strip(" \t")
        pieces.append(wikitext[place : line if alone else start])
        if end < 0:
            return "".join(pieces)
        place = end + 3
        if alone:
            rest = re.compile(r"[ \t]*\n").match(wikitext, place)
            pieces.append("" if rest else wikitext[line:start])
            place = rest.end() if rest else place
    return "".join((*pieces, wikitext[place:]))


@dataclass(slots=True)
class _Open:
    """An opening bracket or tag that waits for its closing one."""

    what: str
    start: int
    end: int


class _Balance:
    """The opening brackets that wait, the stretches to be made literal, and where the text may be cut."""

    def __init__(self, wikitext: str) -> None:
        self.text = wikitext
        self.waiting: list[_Open] = []
        self.counts: dict[str, int] = {}
        self.literal: list[tuple[int, int, bool]] = []
        self.cuts: list[int] = []

    def opened(self, what: str, start: int, end: int) -> None:
        if len(self.waiting) >= _DEEPEST:
            # too deep: as the encyclopedia does beyond its own limit, the bracket stays as it is written
            self.literal.append((start, end, what.startswith("<")))
            return
        self.waiting.append(_Open(what, start, end))
        self.counts[what] = self.counts.get(what, 0) + 1

    def closed(self, what: str, start: int, end: int) -> bool:
        """Whether a waiting opening fits; those opened after it are not closed any more."""
        if not self.counts.get(what):
            self.literal.append((start, end, what.startswith("<")))
            return False
        while True:
            last = self.waiting.pop()
            self.counts[last.what] -= 1
            if last.what == what:
                return True
            self.literal.append((last.start, last.end, last.what.startswith("<")))

    def line(self, place: int) -> None:
        while self.waiting and self.waiting[-1].what == "[":
            last = self.waiting.pop()
            self.counts["["] -= 1
            self.literal.append((last.start, last.end, False))
        if not self.waiting and place - (self.cuts[-1] if self.cuts else 0) >= _LONGEST_PIECE:
            self.cuts.append(place)

    def finish(self) -> None:
        for last in self.waiting:
            self.literal.append((last.start, last.end, last.what.startswith("<")))
        self.literal.sort()


def pieces(wikitext: str) -> Iterator[str]:
    """The text in pieces that can be parsed on their own and hold no bracket without its other half."""
    balance = _Balance(wikitext)
    never_closed: set[str] = set()
    place = 0
    while match := _TOKENS.search(wikitext, place):
        place = match.end()
        if match["raw"]:
            name = match["rawname"].lower()
            end = None if name in never_closed else re.compile(rf"</{name}\s*>", re.IGNORECASE).search(wikitext, place)
            if end is None:
                never_closed.add(name)
                balance.literal.append((match.start(), match.end(), True))
            else:
                place = end.end()
        else:
            _weigh(balance, match)
    balance.finish()
    start = 0
    literal = iter((*balance.literal, (len(wikitext) + 1, 0, False)))
    following = next(literal)
    for cut in (*balance.cuts, len(wikitext)):
        parts = []
        while following[0] < cut:
            parts.append(wikitext[start : following[0]])
            parts.append(_literal(wikitext[following[0] : following[1]], is_tag=following[2]))
            start = following[1]
            following = next(literal)
        yield "".join((*parts, wikitext[start:cut]))
        start = cut


def _weigh(balance: _Balance, match: re.Match[str]) -> None:
    """Take one bracket, tag or line end into account."""
    start, end = match.span()
    if match["line"]:
        balance.line(end)
    elif match["half"]:
        balance.literal.append((start, end, False))
    elif match["open"]:
        _weigh_opening(balance, match["open"], start, end)
    elif match["close"]:
        _weigh_closing(balance, match["close"], start, end)
    elif match["table"]:
        balance.opened("{|", end - 2, end)
    elif match["tableend"]:
        balance.closed("{|", end - 2, end)
    else:
        _weigh_tag(balance, match["tag"].lower(), match)


def _weigh_opening(balance: _Balance, brackets: str, start: int, end: int) -> None:
    size = min(len(brackets), 2)
    # three braces open an argument: its pair is the inner one
    for at in range(start + len(brackets) % size, end, size):
        balance.opened(brackets[:size], at, at + size)


def _weigh_closing(balance: _Balance, brackets: str, start: int, end: int) -> None:
    size = min(len(brackets), 2)
    what = "{{" if brackets[0] == "}" else "[" * size
    if what == "[[" and balance.waiting and balance.waiting[-1].what == "[":
        balance.closed("[", start, start + 1)
    elif what != "[" or balance.counts.get("["):
        for at in range(start, end - size + 1, size):
            balance.closed(what, at, at + size)


def _weigh_tag(balance: _Balance, tag: str, match: re.Match[str]) -> None:
    name = tag.removeprefix("/")
    if name in _EMPTY_TAGS or match["attributes"].endswith("/"):
        return
    if tag.startswith("/"):
        balance.closed(f"<{name}", *match.span())
    else:
        balance.opened(f"<{name}", *match.span())


def _literal(words: str, *, is_tag: bool) -> str:
    """Brackets as character references; a tag that is not closed says nothing."""
    if is_tag:
        return "\n\n" if words.lower().startswith(("<p>", "<p ")) else ""
    return "".join(f"&#{ord(letter)};" for letter in words)
