"""What a page says of itself: title, address, language, direction, revision, licence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.articles import Direction
from curator.exchange.importers.html_blocks import first_words
from curator.exchange.importers.languages import direction_of, language_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_REVISION = re.compile(r"wgRevisionId[\"']?\s*:\s*(\d{1,15})")
_CURRENT_REVISION = re.compile(r"wgCurRevisionId[\"']?\s*:\s*(\d{1,15})")
_IN_ADDRESS = re.compile(r"(?:Special:Redirect/revision/|[?&;]oldid=|/revision/)(\d{1,15})")
_SITE = re.compile(r"\s+[-–—|]\s+(?=[^-–—|]{2,60}\Z)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}")
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}\Z")
_CONTENT = "#mw-content-text, .mw-parser-output[lang], .mw-body-content[lang]"


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a page beside its text; empty where the page does not say."""

    title: str
    url: str
    language: str
    direction: Direction
    publisher: str
    licence: str
    revision: str


def about(tree: LexborHTMLParser, source: str, text: str, name: str) -> About:
    """What a page says of itself; `source` is its HTML, `text` the working text, `name` the file's."""
    return About(
        title=_title(tree, source) or _SUFFIX.sub("", name) or name,
        url=_address(tree),
        language=_language(tree) or language_of(text),
        direction=_direction(tree) or direction_of(text),
        publisher=_attribute(tree.head, "meta[property='og:site_name']", "content"),
        licence=_attribute(tree.head, "link[rel='license'], link[rel='dc:rights'], link[rel='copyright']", "href"),
        revision=_revision(tree, source),
    )


def _attribute(tree: LexborHTMLParser | LexborNode | None, selector: str, name: str) -> str:
    if tree is None:
        return ""
    return next(
        (said.strip() for node in tree.css(selector) if (said := node.attributes.get(name)) and said.strip()), ""
    )


def _title(tree: LexborHTMLParser, source: str) -> str:
    """The heading of an encyclopedia page, or the page's title without the site's name."""
    if heading := first_words(tree.css("#firstHeading, .firstHeading")):
        return heading
    title = first_words(tree.css("head > title"))
    is_bare = "data-mw-section-id" in source or "mw:pageId" in source
    if title and not is_bare and (parts := _SITE.split(title)) and parts[0]:
        return parts[0]
    return title or _attribute(tree.head, "meta[property='og:title']", "content") or first_words(tree.css("h1"))


def _address(tree: LexborHTMLParser) -> str:
    for selector, name in (
        ("link[rel='canonical']", "href"),
        ("meta[property='og:url']", "content"),
        ("link[rel='dc:isVersionOf']", "href"),
    ):
        address = _attribute(tree.head, selector, name)
        address = f"https:{address}" if address.startswith("//") else address
        if address.startswith(("http://", "https://")):
            return address
    return ""


def _language(tree: LexborHTMLParser) -> str:
    """The content's language, which can be another than the language of what stands around it."""
    said = _attribute(tree, _CONTENT, "lang") or _attribute(tree, "html, body", "lang")
    said = said or _attribute(tree.head, "meta[http-equiv='content-language']", "content")
    return said.lower() if _LANGUAGE.fullmatch(said) and said.lower() != "und" else ""


def _direction(tree: LexborHTMLParser) -> Direction | None:
    said = (_attribute(tree, _CONTENT, "dir") or _attribute(tree, "html, body", "dir")).lower()
    return next((direction for direction in Direction if direction.value == said), None)


def _revision(tree: LexborHTMLParser, source: str) -> str:
    for pattern in (_REVISION, _CURRENT_REVISION):
        if (found := pattern.search(source)) and int(found[1]):
            return found[1]
    for selector, name in (
        ("html[about]", "about"),
        (".printfooter a", "href"),
        ("link[rel='canonical']", "href"),
        ("#t-permalink a", "href"),
    ):
        if found := _IN_ADDRESS.search(_attribute(tree, selector, name)):
            return found[1]
    return ""
