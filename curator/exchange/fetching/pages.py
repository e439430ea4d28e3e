"""A page fetched by its address: from a MediaWiki with its revision and licence, from elsewhere as it is."""

from __future__ import annotations

import codecs
import dataclasses
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from curator.exchange.fetching import addresses, mediawiki, wiki_addresses
from curator.exchange.fetching.getting import NOT_MODIFIED, Asking, get
from curator.exchange.fetching.patience import Patience
from curator.exchange.fetching.refusals import UnfitContentError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from curator.core.articles import Capture
    from curator.exchange.fetching.addresses import Address
    from curator.exchange.fetching.getting import Answer
    from curator.exchange.fetching.wiki_addresses import WikiPage

_ENDINGS: Final = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/x-wiki": ".wikitext",
    "application/pdf": ".pdf",
    "application/epub+zip": ".epub",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/warc": ".warc",
}
"""The endings of file names, by which readers are chosen, for what servers say."""

_NO_TEXT: Final = {"image": "a picture", "audio": "a recording", "video": "a film", "font": "a font"}
_MARKUP = re.compile(rb"\s{0,100}<(?:!doctype\s{1,10}html|html|head|body)\b", re.IGNORECASE)
_TAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e\x80-\xff]{0,200}"')
"""An entity tag (RFC 9110, 8.8.3)."""

_NAME = re.compile(r"[\x00-\x1f/\\]+")
LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came: its bytes, the name that a file of it would have, and where it came from.

    `revision` is a MediaWiki's number of the revision, else the entity tag with which the server named this state of the
    page, else empty. `edited_at` (when the revision was saved) and `retrieved_at` are ISO times in UTC. `charset` is the
    encoding that the server names. `title`, `licence` and `site` are what a wiki says; empty elsewhere.
    """

    data: bytes
    name: str
    url: str
    retrieved_at: str
    revision: str = ""
    edited_at: str = ""
    title: str = ""
    licence: str = ""
    site: str = ""
    charset: str = ""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The page is at a revision that was taken in already: nothing was fetched again."""

    url: str
    revision: str


def fetch(
    text: str, asking: Asking | None = None, known: Mapping[str, AbstractSet[str]] | None = None
) -> Fetched | Unchanged:
    """The page at an address; `known` are the revisions that were taken in already, by the page's address.

    Raises:
        FetchError: it cannot be fetched; the sentence says why.
        StoppedError: nobody wants it any more.
    """
    asking, known = asking or Asking(), known or {}
    address = addresses.parse(text)
    patience = Patience(asking.terms.seconds, asking.clockwork)
    page = wiki_addresses.on_wikimedia(address)
    if page is not None:
        try:
            return _of_wiki(page, address, asking, patience, known)
        except mediawiki.NoAnswerError:
            page = None
    answer = get(address, asking, patience, tags=_tags(known))
    if answer.status == NOT_MODIFIED:
        return Unchanged(answer.address.url, answer.tag or next(iter(known[answer.address.url])))
    page = wiki_addresses.declared(answer)
    if page is not None:
        try:
            return _of_wiki(page, answer.address, asking, patience, known)
        except mediawiki.NoAnswerError:
            pass
    return _as_it_is(answer, asking)


def _tags(known: Mapping[str, AbstractSet[str]]) -> dict[str, str]:
    """The entity tags among known revisions; where there are several, all of them, as If-None-Match takes them."""
    tags = {url: sorted(each for each in revisions if _is_tag(each)) for url, revisions in known.items()}
    return {url: ", ".join(each) for url, each in tags.items() if each}


def _is_tag(revision: str) -> bool:
    return _TAG.fullmatch(revision) is not None


def _of_wiki(
    page: WikiPage, address: Address, asking: Asking, patience: Patience, known: Mapping[str, AbstractSet[str]]
) -> Fetched | Unchanged:
    facts = mediawiki.facts(page, asking, patience)
    url = facts.url or address.url
    if facts.revision in known.get(url, frozenset()):
        return Unchanged(url, facts.revision)
    data = mediawiki.html(page, facts.revision, asking, patience)
    return Fetched(
        data,
        _file_name(facts.title, ".html"),
        url,
        _now(asking),
        facts.revision,
        facts.edited_at,
        facts.title,
        facts.licence,
        facts.site,
        charset="utf-8",
    )


def _as_it_is(answer: Answer, asking: Asking) -> Fetched:
    last = unquote(answer.address.path.rstrip("/").rpartition("/")[2]) or answer.address.host
    kind, ending = answer.content_type, _ending(answer)
    if kind.partition("/")[0] in _NO_TEXT and ending not in {".html", ".pdf"}:
        raise UnfitContentError(answer.address.url, _NO_TEXT[kind.partition("/")[0]])
    stem = last.removesuffix(ending) if ending else last
    warnings = []
    if not answer.has_certain_end and not answer.body.rstrip().lower().endswith(b"</html>"):
        warnings.append("The server did not say where the page ends: compare its end with the page in a browser.")
    return Fetched(
        answer.body,
        _file_name(stem, ending),
        answer.address.url,
        _now(asking),
        revision=answer.tag if _is_tag(answer.tag) else "",
        charset=answer.charset,
        warnings=tuple(warnings),
    )


def _ending(answer: Answer) -> str:
    """The ending by which the reader is chosen: by the first bytes, else by what the server says, else by the address."""
    if answer.body.startswith(b"%PDF-"):
        return ".pdf"
    if _MARKUP.match(answer.body[:4096].removeprefix(codecs.BOM_UTF8)):
        return ".html"
    return _ENDINGS.get(answer.content_type, "")


def _file_name(stem: str, ending: str) -> str:
    return (_NAME.sub("_", stem).strip()[:LONGEST_NAME] or "page") + ending


def _now(asking: Asking) -> str:
    return asking.now().strftime("%Y-%m-%dT%H:%M:%SZ")


def laid_over(capture: Capture, fetched: Fetched) -> Capture:
    """The capture with what is known about where its bytes came from; what the reader found stands where nothing is."""
    warnings = [*fetched.warnings]
    if fetched.charset and not _same_encoding(fetched.charset, capture.encoding):
        warnings.append(
            f"The server says that the page is in {fetched.charset[:40]}, but it was read as {capture.encoding}: look at its letters."
        )
    return dataclasses.replace(
        capture,
        url=fetched.url,
        title=fetched.title or capture.title,
        licence=fetched.licence or capture.licence,
        revision=fetched.revision or capture.revision,
        retrieved_at=fetched.retrieved_at,
        publisher=capture.publisher or fetched.site,
        warnings=(*capture.warnings, *warnings),
    )


def _same_encoding(one: str, other: str) -> bool:
    try:
        return codecs.lookup(one).name == codecs.lookup(other).name or {one.lower(), other.lower()} <= _LIKE_LATIN_1
    except (LookupError, ValueError):
        return False


_LIKE_LATIN_1: Final = {"iso-8859-1", "latin-1", "latin1", "windows-1252", "cp1252", "us-ascii", "ascii"}
"""What the web takes for one (WHATWG Encoding)."""
