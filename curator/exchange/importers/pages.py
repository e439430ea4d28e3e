"""A page of news, or another that no MediaWiki made, to a capture: its main text with title, site, day, address, language.

The words always come from our own walk over the page. What is looked for first is only which of its blocks are the main
text; the others are taken out before the walk, and never where the whole page is asked for.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from curator.core.articles import Capture
from curator.exchange.importers.html_blocks import Blocks, whole_page
from curator.exchange.importers.languages import direction_of, language_of
from curator.exchange.importers.main_text import main_blocks
from curator.exchange.importers.page_dates import visible_day
from curator.exchange.importers.page_facts import facts_of
from curator.exchange.importers.page_parts import keep_only, parts_of
from curator.exchange.importers.page_source import source_of
from curator.exchange.importers.page_text import PageText
from curator.exchange.importers.refusals import EmptyFileError
from curator.exchange.importers.second_opinions import corrected
from curator.exchange.importers.text_warnings import unseen_characters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.articles import Outline, Section
    from curator.exchange.importers.page_parts import Parts

NORMALISATION = "page-1"
"""The rules from bytes to working text: decoded as browsers do; the blocks of the main text (or of the whole page), each on
a line of its own, white space joined."""

_NOT_FOUND = "No main text was found in the page: all of its words were taken in."
_TOO_LARGE = "The page is too large to look for its main text: all of its words were taken in."
_MOST_TAGS = 200_000
_AROUND_THE_HEADLINE = 6
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}\Z")


def read(data: bytes, name: str, *, whole: bool = False) -> Capture:
    """The capture of a page; `name` is the file's, the title of last resort. `whole` takes in all of the page's words.

    Raises:
        EmptyFileError: there are no words in it.
        BinaryFileError: the bytes are no text.
        UndecodableTextError: no encoding fits, or several do.
    """
    source = source_of(data, name)
    page = LexborHTMLParser(source.text)
    facts = facts_of(page, source.text)
    warnings = [*source.warnings, *facts.warnings]
    published_on = facts.published_on
    is_chosen = False
    if not whole and source.text.count("<") > _MOST_TAGS:
        warnings.append(_TOO_LARGE)
    elif not whole and page.body is not None:
        parts = parts_of(page.body)
        chosen = corrected(parts, main_blocks(parts), facts.body, source.text)
        if chosen:
            published_on = published_on or visible_day(_about_the_headline(parts, chosen))
            keep_only(parts, frozenset(chosen))
            is_chosen = True
        else:
            warnings.append(_NOT_FOUND)
    text, outline = _written(page, is_chosen=is_chosen)
    if not text:
        raise EmptyFileError(name)
    heading = outline.sections[0].heading if outline.sections and outline.sections[0].span.start == 0 else ""
    title = facts.title or heading or _SUFFIX.sub("", name)
    return Capture(
        original=data,
        title=title,
        text=text,
        outline=replace(outline, sections=_below_the_title(outline.sections, title)),
        normalisation=NORMALISATION,
        language=language_of(text) or facts.language,
        direction=direction_of(text),
        encoding=source.encoding,
        url=facts.url,
        publisher=facts.publisher,
        published_on=published_on,
        warnings=(*warnings, *unseen_characters(text)),
    )


def read_whole(data: bytes, name: str) -> Capture:
    """The capture of a page with all of its words.

    Raises:
        EmptyFileError: there are no words in it.
        BinaryFileError: the bytes are no text.
        UndecodableTextError: no encoding fits, or several do.
    """
    return read(data, name, whole=True)


def _written(page: LexborHTMLParser, *, is_chosen: bool) -> tuple[str, Outline]:
    """The words of a page that a reader sees; of a page that shows nothing (without a script) all that it has.

    Of what was chosen nothing is hidden from readers, whatever the parts around it say.
    """
    if not is_chosen:
        seen = whole_page(page).finish()
        if seen[0]:
            return seen
    writing = PageText()
    if page.body is not None:
        Blocks(writing).walk(page.body)
    return writing.finish()


def _below_the_title(sections: tuple[Section, ...], title: str) -> tuple[Section, ...]:
    """The sections without one that is the article's title: it stands over all of them."""
    if not sections or sections[0].heading.casefold() != title.casefold():
        return sections
    return tuple(
        replace(each, ordinal=each.ordinal - 1, parent=each.parent - 1 if each.parent else None)
        for each in sections[1:]
    )


def _about_the_headline(parts: Parts, chosen: Sequence[int]) -> list[str]:
    """The lines where pages show their day: beside the headline, which is the first chosen block, and below it."""
    first = chosen[0]
    return [
        block.text for block in parts.blocks[max(0, first - _AROUND_THE_HEADLINE) : first + _AROUND_THE_HEADLINE + 1]
    ]
