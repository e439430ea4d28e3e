"""Who published a page, under which title and address, on which day: what its head says, weighed.

The order is the same for each: what the page says of itself in JSON-LD, then its meta elements, then what it shows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from curator.exchange.importers.linked_data import LinkedArticle, articles_in
from curator.exchange.importers.page_dates import day_in, told_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser

_SAVED_FROM = re.compile(r"<!--\s*(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s+url:\s*)(\S{1,2000})")
_SEPARATORS = re.compile(r"\s+[|–—·»:-]+\s+|\s*[|»]\s*")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_]|\Z)")
_NOT_FREE = "The page says that it is not free to read: check that the whole article is in it."
_HEAD = 2**13
_MOST_META = 500
_LONGEST_TITLE = 500
_FEWEST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says of itself; what it does not say is empty. `body` is its main text as JSON-LD repeats it."""

    title: str = ""
    url: str = ""
    publisher: str = ""
    published_on: date | None = None
    language: str = ""
    body: str = ""
    warnings: tuple[str, ...] = ()


def facts_of(page: LexborHTMLParser, source: str) -> PageFacts:
    """The facts of a parsed page; `source` is its text, for the note that browsers leave when they save a page."""
    meta = _meta(page)
    url = _address(page, meta, source)
    article = _about_this_page(articles_in(page), url, meta.get("og:title", ""))
    site = meta.get("og:site_name") or article.publisher
    author = article.author or meta.get("author", "") or meta.get("byl", "")
    days = [*filter(None, [day_in(article.published)]), *told_days(page, meta)]
    return PageFacts(
        title=_title(page, meta, article, site)[:_LONGEST_TITLE],
        url=url or _web_address(article.url),
        publisher=site or ("" if "://" in author else author.removeprefix("By ")),
        published_on=days[0] if days else None,
        language=_language(page, meta),
        body=article.body,
        warnings=_doubts(days) + (() if article.is_free else (_NOT_FREE,)),
    )


def _doubts(days: list[date]) -> tuple[str, ...]:
    other = next((day for day in days if abs((day - days[0]).days) > 1), None)
    if other is None:
        return ()
    return (f"The page gives {days[0]} and {other} as its day of publication; the first was taken. Check it.",)


def _meta(page: LexborHTMLParser) -> dict[str, str]:
    """The page's meta elements: name in lower case to the words of the first with that name."""
    found: dict[str, str] = {}
    for node in page.css("meta[content]")[:_MOST_META]:
        given = node.attributes
        words = " ".join((given.get("content") or "").split())
        for kind in ("property", "name", "itemprop", "http-equiv"):
            for name in (given.get(kind) or "").lower().split():
                if words:
                    found.setdefault(name, words)
    return found


def _address(page: LexborHTMLParser, meta: dict[str, str], source: str) -> str:
    links = page.css('link[rel~="canonical" i][href]')
    saved = _SAVED_FROM.search(source, 0, _HEAD)
    said = [links[0].attributes.get("href") or "" if links else "", meta.get("og:url", ""), saved[1] if saved else ""]
    addresses = [address for address in map(_web_address, said) if address]
    # templates that name the front page on every page say nothing of this one
    deep = [address for address in addresses if urlsplit(address).path.strip("/") or urlsplit(address).query]
    return next(iter(deep or addresses), "")


def _web_address(said: str) -> str:
    """An address of the web, or nothing."""
    try:
        parts = urlsplit(said.strip())
    except ValueError:
        return ""
    is_address = parts.scheme in {"http", "https"} and parts.netloc and not re.search(r"\s", said.strip())
    return said.strip() if is_address else ""


def _about_this_page(articles: tuple[LinkedArticle, ...], url: str, title: str) -> LinkedArticle:
    """The one of a page's described articles that is its own; nothing where several are described and none fits."""
    if len(articles) == 1:
        return articles[0]
    for article in articles:
        same_place = url and article.url.rstrip("/") == url.rstrip("/")
        if same_place or (article.headline and title.startswith(article.headline)):
            return article
    return LinkedArticle()


def _title(page: LexborHTMLParser, meta: dict[str, str], article: LinkedArticle, site: str) -> str:
    headlines = [" ".join((node.text() or "").split()) for node in page.css("h1")[:20]]
    in_head = page.css_first("head > title") or page.css_first("title:not(svg title)")
    shown = " ".join((in_head.text() or "").split()) if in_head is not None else ""
    for said in _said(article.headline, meta.get("og:title", ""), meta.get("twitter:title", "")):
        return _without_site(said, site, headlines)
    whole = _without_site(shown, site, headlines)
    # a headline that the page's title begins with, or the only one, is the article's
    own = [headline for headline in headlines if len(headline) >= _FEWEST_LETTERS]
    if len(own) == 1 and (not whole or own[0] in whole or whole in own[0]):
        return own[0]
    return whole or (own[0] if own else "")


def _said(*titles: str) -> Iterator[str]:
    yield from (title for title in titles if len(title) >= _FEWEST_LETTERS)


def _without_site(title: str, site: str, headlines: list[str]) -> str:
    """A title less the name of its site, known as such because the site says its name, or the headline stands without."""
    for border in _SEPARATORS.finditer(title):
        before, after = title[: border.start()].strip(), title[border.end() :].strip()
        if before in headlines or (site and after.casefold() == site.casefold()):
            return before or title
        if site and before.casefold() == site.casefold() and after:
            return after
    return title


def _language(page: LexborHTMLParser, meta: dict[str, str]) -> str:
    """The primary language (ISO 639) that the page claims; the words decide, where they tell."""
    root = page.css_first("html")
    claimed = root.attributes.get("lang") if root is not None else ""
    for said in (claimed, meta.get("og:locale"), meta.get("content-language")):
        if match := _LANGUAGE.match((said or "").strip()):
            return match[1].lower()
    return ""
