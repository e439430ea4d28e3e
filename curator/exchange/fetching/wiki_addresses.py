"""Which page of a MediaWiki an address means, and where that wiki answers programs."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote

from curator.exchange.fetching.addresses import Address
from curator.exchange.fetching.refusals import BadAddressError

if TYPE_CHECKING:
    from curator.exchange.fetching.getting import Answer

_WIKIMEDIA = re.compile(
    r"((?:[a-z0-9-]+\.)*)(wikipedia|wiktionary|wikinews|wikisource|wikiquote|wikibooks|wikivoyage|wikiversity|wikimedia|mediawiki|wikidata)\.org"
)
"""The Wikimedia Foundation's wikis: all have their scripts in /w and their pages in /wiki."""

_SHOWING = frozenset({"", "view", "render", "purge"})
"""Actions (`?action=`) that show a page's text."""

_HEAD = 2**18
_EDIT_URI = re.compile(rb"<link\b[^>]{0,500}\brel\s{0,5}=\s{0,5}[\"']EditURI[\"'][^>]{0,500}>", re.IGNORECASE)
_HREF = re.compile(r"\bhref\s{0,5}=\s{0,5}[\"']([^\"']*)[\"']", re.IGNORECASE)
_PAGE_NAME = re.compile(rb'"wgPageName"\s{0,5}:\s{0,5}("(?:[^"\\]|\\.){0,2000}")')


@dataclass(frozen=True, slots=True)
class WikiPage:
    """A page of a wiki: `api` is where its action API answers; one of title, page number and revision is given."""

    api: Address
    title: str = ""
    number: str = ""
    revision: str = ""

    @property
    def rest(self) -> str:
        """The path of the REST API beside the action API."""
        return self.api.path.removesuffix("api.php") + "rest.php/v1"


def on_wikimedia(address: Address) -> WikiPage | None:
    """The page that an address on one of Wikimedia's wikis means, mobile ones too; None where it is no such address."""
    match = _WIKIMEDIA.fullmatch(address.host)
    if match is None:
        return None
    parts = [part for part in match[1].split(".") if part and part != "m"]
    host = ".".join([*parts, match[2], "org"])
    return _meant(address, Address("https", host, 443, "/w/api.php"))


def declared(answer: Answer) -> WikiPage | None:
    """The page of a MediaWiki that a fetched page says it is; None where it does not say so.

    A MediaWiki names its API in each page's head, as the address where it can be edited (Really Simple Discovery). An API
    on another server is not believed: what it says would be taken for words of this one.
    """
    head = answer.body[:_HEAD]
    link = _EDIT_URI.search(head)
    href = _HREF.search(link[0].decode("utf-8", "replace")) if link else None
    if href is None:
        return None
    try:
        named = answer.address.leading_to(unescape(href[1]))
    except BadAddressError:
        return None
    if named.host != answer.address.host or not named.path.endswith("/api.php"):
        return None
    # the page's own scheme and port: a wiki behind another server often does not know them
    api = answer.address.at(named.path)
    meant = _meant(answer.address, api)
    name = _page_name(head)
    if name and (meant is None or not (meant.revision or meant.number)) and _shows(answer.address):
        return WikiPage(api, title=name)
    return meant


def _page_name(head: bytes) -> str:
    """What a page's own settings call it, redirects followed; empty where they do not."""
    found = _PAGE_NAME.search(head)
    try:
        return str(json.loads(found[1].decode("utf-8", "replace"), strict=False)) if found else ""
    except ValueError:
        return ""


def _shows(address: Address) -> bool:
    asked = parse_qs(address.query, keep_blank_values=True)
    return "diff" not in asked and asked.get("action", [""])[-1] in _SHOWING


def _meant(address: Address, api: Address) -> WikiPage | None:
    """The page by what the address itself says: ?oldid=, ?curid=, ?title=, /wiki/Title, /index.php/Title."""
    if not _shows(address):
        return None
    asked = {name: values[-1].strip() for name, values in parse_qs(address.query).items()}
    if _is_number(asked.get("oldid", "")):
        return WikiPage(api, revision=asked["oldid"])
    if _is_number(asked.get("curid", "")):
        return WikiPage(api, number=asked["curid"])
    path = address.path
    title = asked.get("title", "")
    for before in ("/wiki/", "/index.php/"):
        if not title and before in path:
            title = unquote(path.partition(before)[2])
    return WikiPage(api, title=title) if title else None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 20 and int(text) > 0
