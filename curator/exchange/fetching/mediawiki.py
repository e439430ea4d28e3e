"""A page of a MediaWiki: which revision it is, under which licence, and its HTML.

The action API says what the page is; the REST API gives the HTML of that very revision, and the action API does where the
REST API does not answer. See https://www.mediawiki.org/wiki/API:Main_page and https://www.mediawiki.org/wiki/API:REST_API.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlencode

import msgspec

from curator.exchange.fetching import addresses
from curator.exchange.fetching.getting import get
from curator.exchange.fetching.refusals import (
    BadAddressError,
    BlockedError,
    BrokenAnswerError,
    BusyError,
    NoSuchPageError,
    ServerTroubleError,
)

if TYPE_CHECKING:
    from curator.exchange.fetching.getting import Asking
    from curator.exchange.fetching.patience import Patience
    from curator.exchange.fetching.wiki_addresses import WikiPage

MOST_LAG = 5
"""Seconds that a wiki's copies of its database may be behind before it counts as busy (its manual's own advice)."""

_FORM = {"format": "json", "formatversion": "2", "maxlag": str(MOST_LAG)}

T = TypeVar("T", bound=msgspec.Struct)


class _Trouble(msgspec.Struct):
    code: str = ""


class _Revision(msgspec.Struct):
    revid: int = 0
    timestamp: str = ""


class _Page(msgspec.Struct):
    title: str = ""
    canonicalurl: str = ""
    missing: bool = False
    invalid: bool = False
    special: bool = False
    revisions: list[_Revision] = []


class _General(msgspec.Struct):
    sitename: str = ""


class _Rights(msgspec.Struct):
    url: str = ""
    text: str = ""


class _Query(msgspec.Struct):
    pages: list[_Page] = []
    general: _General = msgspec.field(default_factory=_General)
    rightsinfo: _Rights = msgspec.field(default_factory=_Rights)


class _Queried(msgspec.Struct):
    query: _Query = msgspec.field(default_factory=_Query)
    error: _Trouble | None = None


class _Parse(msgspec.Struct):
    text: str = ""


class _Parsed(msgspec.Struct):
    parse: _Parse = msgspec.field(default_factory=_Parse)
    error: _Trouble | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What a wiki says about a page: title, address, newest or wanted revision and when it was saved, licence, site."""

    title: str
    url: str
    revision: str
    edited_at: str
    licence: str
    site: str


class NoAnswerError(Exception):
    """The wiki's API does not answer here, or not for this page: the page itself may still be read."""


def facts(page: WikiPage, asking: Asking, patience: Patience) -> Facts:
    """What the wiki says about the page; redirects inside the wiki are followed.

    Raises:
        NoSuchPageError: there is no such page or revision.
        NoAnswerError: the API is closed, or the page is one that the wiki makes up (Special:…).
        FetchError: it could not be asked.
    """
    which = {"revids": page.revision} if page.revision else {"pageids": page.number} if page.number else {}
    which = which or {"titles": page.title, "redirects": "1", "converttitles": "1"}
    asked = _FORM | {"action": "query", "prop": "info|revisions", "inprop": "url", "rvprop": "ids|timestamp"}
    asked |= {"meta": "siteinfo", "siprop": "general|rightsinfo"} | which
    found = _call(page, asked, _Queried, asking, patience)
    pages = found.query.pages
    name = page.title or f"number {page.revision or page.number}"
    if not pages or pages[0].missing or pages[0].invalid:
        raise NoSuchPageError(f"{page.api.authority} by the name “{name}”" if page.title else _numbered(page))
    first = pages[0]
    if first.special or not first.revisions:
        raise NoAnswerError
    rights = found.query.rightsinfo
    licence = f"{rights.text} ({rights.url})" if rights.text and rights.url else rights.text or rights.url
    revision = first.revisions[0]
    return Facts(
        first.title,
        _own_address(page, first.canonicalurl),
        str(revision.revid),
        revision.timestamp,
        licence,
        found.query.general.sitename,
    )


def _numbered(page: WikiPage) -> str:
    return (
        f"{page.api.authority} with the {'revision' if page.revision else 'page'} number {page.revision or page.number}"
    )


def html(page: WikiPage, revision: str, asking: Asking, patience: Patience) -> bytes:
    """The HTML of a revision.

    Raises:
        NoAnswerError: neither API gives it.
        FetchError: they could not be asked.
    """
    try:
        return get(page.api.at(f"{page.rest}/revision/{revision}/html"), asking, patience, accept="text/html").body
    except (NoSuchPageError, BlockedError, ServerTroubleError, BrokenAnswerError):
        asked = _FORM | {"action": "parse", "oldid": revision, "prop": "text"}
        text = _call(page, asked, _Parsed, asking, patience).parse.text
        if not text:
            raise NoAnswerError from None
        return text.encode(errors="replace")


def _call(page: WikiPage, asked: dict[str, str], form: type[T], asking: Asking, patience: Patience) -> T:
    """What the action API answers; a wiki whose databases lag is asked again later."""
    backoff = float(MOST_LAG)
    for tries_left in reversed(range(asking.terms.tries)):
        try:
            answer = get(
                page.api.at(f"{page.api.path}?{urlencode(asked, errors='replace')}"),
                asking,
                patience,
                accept="application/json",
            )
            found = msgspec.json.decode(answer.body, type=form)
        except (BlockedError, msgspec.DecodeError, NoSuchPageError) as error:
            raise NoAnswerError from error
        trouble: _Trouble | None = getattr(found, "error", None)
        if trouble is None:
            return found
        if trouble.code not in {"maxlag", "ratelimited", "readonly"}:
            raise NoAnswerError
        if not tries_left or backoff > patience.left:
            break
        patience.pause(backoff, page.api.host)
        backoff *= 2
    raise BusyError(page.api.host, None)


def _own_address(page: WikiPage, canonical: str) -> str:
    """The page's address as the wiki gives it; empty where it is on another server, as a badly set up wiki says."""
    try:
        own = addresses.parse(canonical)
    except BadAddressError:
        return ""
    return own.url if (own.host, own.port) == (page.api.host, page.api.port) else ""
