"""Web pages to captures: pages of an encyclopedia with all their caveats, any other as a page.

Only text is kept. Nothing in a page runs or is loaded: it is parsed, and its words are read.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from curator.core.articles import Capture
from curator.exchange.importers import pages
from curator.exchange.importers.encyclopedia import is_encyclopedia, text_of
from curator.exchange.importers.html_about import about
from curator.exchange.importers.html_nesting import is_too_deep
from curator.exchange.importers.page_source import characters
from curator.exchange.importers.refusals import EmptyFileError, TooDeepError
from curator.exchange.importers.text_warnings import citations_without_entries, unseen_characters

NORMALISATION = "html-1"
"""The rules from a page to working text: parsed as browsers do; what is not shown is left out; white space collapsed; a
line for each block, row and reference; cells divided by " | "."""


def read(data: bytes, name: str) -> Capture:
    """The capture of a web page; `name` is the file's, the title of last resort.

    Raises:
        EmptyFileError: a reader of the page would see no words.
        TooDeepError: its tags are nested deeper than any page's.
        RefusedFileError: its bytes are no text.
    """
    taken = characters(data, name)
    if not is_encyclopedia(taken.text):
        return pages.read(data, name)
    if is_too_deep(taken.text):
        raise TooDeepError(name)
    tree = LexborHTMLParser(taken.text)
    text, outline = text_of(tree).finish()
    if not text.strip():
        raise EmptyFileError(name)
    said = about(tree, taken.text, text, name)
    return Capture(
        original=data,
        title=said.title,
        text=text,
        outline=outline,
        normalisation=NORMALISATION,
        language=said.language,
        direction=said.direction,
        encoding=taken.encoding,
        url=said.url,
        publisher=said.publisher,
        licence=said.licence,
        revision=said.revision,
        warnings=(*taken.warnings, *unseen_characters(text), *citations_without_entries(outline)),
    )
