"""Citation marks and the lists of references of an encyclopedia page."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from curator.exchange.importers.lines import digits_folded
from curator.exchange.importers.months import published
from curator.exchange.importers.references import citation_from

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from curator.core.articles import Citation
    from curator.core.spans import Span

_BRACKETS = re.compile(r"[\[\u3010\uff3b]([^\[\]]+)[\]\u3011\uff3d]")
_LONGEST_LABEL = 40
_ISO = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_ARCHIVES = (
    "web.archive.org",
    "archive.is",
    "archive.ph",
    "archive.today",
    "archive.org/web",
    "ghostarchive.org",
    "webcitation.org",
)
_BOOK_FIELDS = frozenset(("rft.atitle", "rft.btitle", "rft.title", "rft.jtitle", "rft.pub", "rft.date", "rft_id"))
_LONGEST_BOOK_DATA = 5_000


def label_of(mark: LexborNode) -> str:
    """The label in a citation mark's brackets, digits as 0–9; empty for what is no mark (": 12" for a page)."""
    words = " ".join(mark.text().split())
    bracketed = _BRACKETS.fullmatch(words)
    label = bracketed[1].strip() if bracketed else ""
    if not bracketed and 0 < len(words) < 8 and fragment_of(mark):
        label = words
    return digits_folded(label) if len(label) <= _LONGEST_LABEL else ""


def fragment_of(mark: LexborNode) -> str:
    """The id of the entry that a mark leads to; empty where it leads to none."""
    for link in mark.css("a"):
        address = link.attributes.get("href") or ""
        if "#" in address:
            return unquote(address.partition("#")[2])
    return ""


def labels_by_entry(tree: LexborHTMLParser) -> dict[str, str]:
    """Which label the marks of a page give to each entry's id."""
    labels: dict[str, str] = {}
    for mark in tree.css("sup, span.mw-ref"):
        classes = mark.attributes.get("class") or ""
        if "reference" not in classes and "mw-ref" not in classes:
            continue
        label, fragment = label_of(mark), fragment_of(mark)
        if label and fragment:
            labels.setdefault(fragment, label)
    return labels


def citation_of(entry: LexborNode, label: str, words: str, span: Span) -> Citation:
    """What an entry says: by its book data (COinS) where it has them, else by its links and words."""
    plain = citation_from(label, words, span)
    links = [address for link in entry.css("a[href]") if (address := _outside(link))]
    address = next(
        (each for each in links if not any(archive in each for archive in _ARCHIVES)), links[0] if links else ""
    )
    said = _book_data(entry)
    title = said.get("rft.atitle") or said.get("rft.btitle") or said.get("rft.title") or ""
    if not title:
        title = plain.name or _title_by_link(entry)
    date = said.get("rft.date", "")
    return replace(
        plain,
        name=title,
        url=address or _web_address(said.get("rft_id", "")) or plain.url,
        publisher=said.get("rft.jtitle") or said.get("rft.pub") or (plain.publisher if not said else _publisher(entry)),
        published_on=date if _ISO.fullmatch(date) else published(date) or plain.published_on,
    )


def _outside(link: LexborNode) -> str:
    address = (link.attributes.get("href") or "").strip()
    if address.startswith("//"):
        address = f"https:{address}"
    is_outside = "external" in (link.attributes.get("class") or "") or "mw:ExtLink" in (
        link.attributes.get("rel") or ""
    )
    return address if is_outside and address.startswith(("http://", "https://")) else ""


def _web_address(address: str) -> str:
    return address if address.startswith(("http://", "https://")) else ""


def _title_by_link(entry: LexborNode) -> str:
    """The words of the first link that leads outside, unless they are an address themselves."""
    for link in entry.css("a[href]"):
        words = " ".join(link.text().split()).strip(' "“”«»')
        if _outside(link) and words and "://" not in words and not words.startswith("["):
            return words
    return ""


def _publisher(entry: LexborNode) -> str:
    """The first words in italics of a citation: a work's name."""
    found = entry.css_first("cite i")
    return " ".join(found.text().split()) if found is not None else ""


def _book_data(entry: LexborNode) -> dict[str, str]:
    """The fields that a citation template leaves for programs (COinS, ANSI/NISO Z39.88-2004)."""
    found = entry.css_first("span.Z3988")
    title = (found.attributes.get("title") or "") if found is not None else ""
    said: dict[str, str] = {}
    for part in title[:_LONGEST_BOOK_DATA].split("&"):
        name, _, value = part.partition("=")
        if name in _BOOK_FIELDS:
            said.setdefault(name, " ".join(unquote(value.replace("+", " ")).split()))
    return said
