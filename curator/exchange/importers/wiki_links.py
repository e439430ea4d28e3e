"""Links of wikitext as words: to pages, files, categories, other languages, and addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mwparserfromhell.nodes import Text

from curator.exchange.importers.lines import as_compared
from curator.exchange.importers.wiki_plain import without_quotes, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mwparserfromhell.nodes import ExternalLink, Node, Wikilink

    from curator.exchange.importers.wiki_flow import Flow

_FILES = frozenset(as_compared(name) for name in ("file", "image", "media", "ملف", "صورة", "وسائط", "fichier", "datei", "archivo", "dosya", "файл"))  # fmt: skip
_CATEGORIES = frozenset(as_compared(name) for name in ("category", "تصنيف", "catégorie", "kategorie", "categoría", "kategori", "категория"))  # fmt: skip
_OTHER_LANGUAGE = re.compile(r"(?:[a-z]{2,3}|simple|zh-[a-z-]{2,12}|arz|be-tarask)\Z")
_FRAMED = re.compile(r"thumb|thumbnail|frame|framed|مصغر|تصغير|إطار")
_OPTION = re.compile(
    r"\s*(?:(?:thumb|thumbnail|frame|framed|frameless|border|left|right|center|centre|none|baseline|middle|sub|super|top|bottom|text-top|text-bottom|"
    r"مصغر|تصغير|إطار|يسار|يمين|مركز|وسط|بدون|لاإطار|upright|معدول)(?:=[^|]{0,200})?"
    r"|\d{0,5}x?\d{1,5} ?(?:px|بك|عن)|(?:alt|link|page|lang|upright|class|thumbtime|start|end|بديل|وصلة)=.{0,500})\s*\Z",
    re.IGNORECASE | re.DOTALL,
)
_QUALIFIED = re.compile(r"\A(?::?[^:|\]]{1,40}:)?(?P<name>.+?)(?: ?\([^()]{1,100}\)|, [^,]{1,100})?\Z")


def write_link(flow: Flow, link: Wikilink) -> None:
    """Write the words of a link to a page; a file's caption on a line of its own; nothing for a category."""
    target = words_of(link.title)
    space, colon, rest = target.partition(":")
    space = as_compared(space.strip()) if colon else ""
    if space in _FILES:
        _write_caption(flow, link)
    elif space in _CATEGORIES or (
        colon and link.text is None and _OTHER_LANGUAGE.match(target.partition(":")[0].strip())
    ):
        return
    elif link.text is None:
        flow.page.write(target.removeprefix(":"))
    elif not str(link.text).strip():
        trick = _QUALIFIED.match(target)
        flow.page.write(trick["name"] if trick else rest or target)
    else:
        flow.walk(link.text)


def write_address(flow: Flow, link: ExternalLink) -> None:
    """Write the words of a link to an address, or the address where it has none."""
    if link.title is None or not str(link.title).strip():
        flow.page.write(words_of(link.url))
    else:
        flow.walk(link.title)


def write_gallery(flow: Flow, source: str) -> None:
    """Write the captions of a gallery, each on a line of its own."""
    for line in source.split("\n"):
        _, border, caption = line.partition("|")
        while border and _OPTION.match(caption.partition("|")[0]) and "|" in caption:
            caption = caption.partition("|")[2]
        if border and caption.strip():
            flow.break_line()
            flow.page.write(re.sub(r"\[\[(?:[^\[\]|]{0,300}\|)?([^\[\]|]{0,300})\]\]", r"\1", without_quotes(caption)))
    flow.break_line()


def _write_caption(flow: Flow, link: Wikilink) -> None:
    parts = list(_parts(link))
    framed = any(len(part) == 1 and isinstance(part[0], str) and _FRAMED.fullmatch(part[0].strip().partition("=")[0]) for part in parts)  # fmt: skip
    captions = [part for part in parts if part and any(not isinstance(piece, str) or piece.strip() for piece in part)]
    captions = [
        part for part in captions if not (isinstance(part[0], str) and len(part) == 1 and _OPTION.match(part[0]))
    ]
    if not framed or not captions:
        return
    flow.break_line()
    for piece in captions[-1]:
        if isinstance(piece, str):
            flow.page.write(without_quotes(piece))
        else:
            flow.node(piece)
    flow.break_line()


def _parts(link: Wikilink) -> Iterator[list[str | Node]]:
    """What stands between the upright strokes of a link to a file."""
    part: list[str | Node] = []
    for node in link.text.nodes if link.text is not None else ():
        if not isinstance(node, Text):
            part.append(node)
            continue
        first, *rest = str(node.value).split("|")
        part.append(first)
        for words in rest:
            yield [piece for piece in part if piece != ""]
            part = [words]
    if kept := [piece for piece in part if piece != ""]:
        yield kept
