"""Wikitext to a capture: the same text and outline as the page's HTML, as far as the wikitext carries it.

Templates are shown as the table of words knows them; what only the encyclopedia's server could expand is said in a warning.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import mwparserfromhell

from curator.core.articles import Capture
from curator.exchange.importers.decoding import decoded
from curator.exchange.importers.languages import direction_of, language_of
from curator.exchange.importers.refusals import EmptyFileError, RefusedFileError, TooLargeError
from curator.exchange.importers.wiki_flow import Flow
from curator.exchange.importers.wiki_page import write_node
from curator.exchange.importers.wiki_references import write_rest
from curator.exchange.importers.wiki_source import pieces, unwrapped, without_comments

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Sequence

    from curator.core.articles import Citation

NORMALISATION = "wikitext-1"
"""The rules from bytes to working text: decoded as plain text is; the page's wikitext taken out of an export file; comments
left out; templates, links, tags and tables shown as this package's modules `wiki_…` say; white space collapsed."""

_REDIRECT = re.compile(
    r"\s*#(?:REDIRECT|تحويل|REDIRECTION|WEITERLEITUNG|REDIRECCIÓN|YÖNLENDİRME|перенаправление)\s*:?\s*\[\[\s*:?([^\[\]|\n]{1,300})",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,9}\Z")
_MOST_NAMED = 12
_LARGEST_PAGE = 2**22
"""Code points of one page: twice what MediaWiki itself stores (2,048 KiB)."""


class RedirectError(RefusedFileError):
    """The page only points to another one."""

    def __init__(self, name: str, target: str) -> None:
        super().__init__(f"“{name}” only redirects to “{target}”: take in that page instead.")


def read(data: bytes, name: str) -> Capture:
    """The capture of a page of wikitext, or of the first page in a MediaWiki export; `name` is the file's.

    Raises:
        EmptyFileError: the page shows no words.
        BinaryFileError: the bytes are no text.
        UndecodableTextError: the bytes are in no encoding that fits clearly.
        TooLargeError: the page is larger than an encyclopedia stores.
        RedirectError: the page only points to another one.
    """
    taken = decoded(data, name)
    source = unwrapped(taken.text)
    if redirect := _REDIRECT.match(source.wikitext[:2_000]):
        raise RedirectError(source.title or name, redirect[1].strip())
    title = source.title or _SUFFIX.sub("", name).replace("_", " ").strip() or name
    if len(source.wikitext) > _LARGEST_PAGE:
        raise TooLargeError(name, len(source.wikitext), _LARGEST_PAGE)
    flow = Flow(title, write_node)
    # all nodes live until the page is written: references and works are told apart by the nodes that they stand in
    parsed = [
        mwparserfromhell.parse(piece, skip_style_tags=True) for piece in pieces(without_comments(source.wikitext))
    ]
    for code in parsed:
        flow.walk(code)
    write_rest(flow)
    text, outline = flow.page.finish()
    if not text.strip():
        raise EmptyFileError(name)
    return Capture(
        original=data,
        title=source.title or flow.shown_title or next(iter(flow.infoboxes), "") or title,
        text=text,
        outline=outline,
        normalisation=NORMALISATION,
        language=language_of(text),
        direction=direction_of(text),
        encoding=taken.encoding,
        url=source.url,
        revision=source.revision,
        warnings=(*taken.warnings, *_warnings(flow, source.pages, outline.citations)),
    )


def _warnings(flow: Flow, pages: int, citations: Sequence[Citation]) -> Iterator[str]:
    """What the person who imports should know of the page."""
    if pages > 1:
        yield f"The export holds {pages} pages: the first was taken in. Export the others one by one."
    if flow.unknown:
        yield f"{_templates(flow.unknown.total())} not known here, so only the words given to them were kept: {_counted(flow.unknown)}."
    if flow.not_expanded:
        yield f"Not expanded, because only the encyclopedia's server can: {_counted(flow.not_expanded)}. Compare with the page itself."
    if flow.left_out:
        yield f"Left out, because they show no words of the article: {_counted(flow.left_out)}."
    if undefined := [citation.label for citation in citations if not citation.full_text]:
        yield f"{len(undefined)} references are used by a name that nothing defines: {', '.join(undefined[:_MOST_NAMED])}{' …' if undefined[_MOST_NAMED:] else ''}."
    if flow.notes.unused:
        yield f"{flow.notes.unused} references are defined in the list and used nowhere: they were left out."


def _templates(count: int) -> str:
    return "One template is" if count == 1 else f"{count} templates are"


def _counted(names: Counter[str]) -> str:
    shown = [f"{name} ({count})" if count > 1 else name for name, count in names.most_common(_MOST_NAMED)]
    return ", ".join(shown) + (" …" if len(names) > _MOST_NAMED else "")
