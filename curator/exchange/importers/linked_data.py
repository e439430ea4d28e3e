"""What a page says of itself in JSON-LD (schema.org), as far as it can be trusted to be about this page."""

from __future__ import annotations

import html
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from selectolax.lexbor import LexborHTMLParser

_ARTICLES = ("Article", "NewsArticle", "BlogPosting", "LiveBlogPosting", "Report", "Posting", "StoryArticle")
_HOLDERS = ("@graph", "mainEntity", "itemListElement")
_NO = (False, "False", "false", "http://schema.org/False", "https://schema.org/False")
_LARGEST = 2**21
_MOST_ITEMS = 500


@dataclass(frozen=True, slots=True)
class LinkedArticle:
    """An article as schema.org describes it; what is not said is empty. `published` is as written."""

    headline: str = ""
    published: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    body: str = ""
    is_free: bool = True


def articles_in(page: LexborHTMLParser) -> tuple[LinkedArticle, ...]:
    """The articles that a page's JSON-LD describes at its top or in a graph, in order; broken data is passed over."""
    found = []
    for script in page.css('script[type*="ld+json" i]'):
        source = script.text() or ""
        if len(source) > _LARGEST:
            continue
        try:
            told: object = json.loads(source.strip().removesuffix(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        found += [_article(item) for item in _items(told) if _is_article(item)]
    return tuple(found)


def _items(told: object) -> Iterator[Mapping[str, object]]:
    """The items at the top and in lists and graphs there; not what other items merely mention."""
    waiting = [told]
    seen = 0
    while waiting and (seen := seen + 1) <= _MOST_ITEMS:
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting += item
        elif isinstance(item, dict):
            yield item
            waiting += [item[holder] for holder in _HOLDERS if holder in item]


def _is_article(item: Mapping[str, object]) -> bool:
    kinds = item.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and name.endswith(_ARTICLES) for name in names)


def _article(item: Mapping[str, object]) -> LinkedArticle:
    return LinkedArticle(
        headline=_words(item.get("headline")) or _words(item.get("name")),
        published=_words(item.get("datePublished")),
        publisher=_named(item.get("publisher")),
        author=_named(item.get("author")),
        url=_words(item.get("url")) or _identified(item.get("mainEntityOfPage")),
        body=_words(item.get("articleBody"), joined=False),
        is_free=item.get("isAccessibleForFree") not in _NO,
    )


def _words(value: object, *, joined: bool = True) -> str:
    if not isinstance(value, str):
        return ""
    words = html.unescape(value)
    return " ".join(words.split()) if joined else words


def _named(value: object) -> str:
    """The name of a person or organisation, or of several."""
    many = value if isinstance(value, list) else [value]
    names = [_words(each.get("name") if isinstance(each, dict) else each) for each in many[:10]]
    return ", ".join(name for name in names if name)


def _identified(value: object) -> str:
    return _words(value.get("@id") if isinstance(value, dict) else value)
