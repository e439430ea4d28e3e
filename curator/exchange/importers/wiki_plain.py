"""The words of a piece of wikitext alone: of a parameter that a template computes with, of a label or a title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mwparserfromhell.nodes import Argument, ExternalLink, Heading, HTMLEntity, Tag, Template, Text, Wikilink

from curator.exchange.importers import wiki_words
from curator.exchange.importers.banner_names import plain_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mwparserfromhell.nodes import Node
    from mwparserfromhell.wikicode import Wikicode

_QUOTES = re.compile(r"''+")
_SWITCHES = re.compile(r"__[A-Z]{3,30}__")
_CHOICE_OF_SCRIPT = re.compile(r"-\{([^{}\n|:]{0,200})\}-")


def without_quotes(words: str) -> str:
    """Text without the apostrophes that make it bold or italic, and without behaviour switches ("__NOTOC__")."""
    if "''" in words:
        words = _QUOTES.sub(_apostrophes, words)
    if "__" in words:
        words = _SWITCHES.sub("", words)
    return _CHOICE_OF_SCRIPT.sub(r"\1", words) if "-{" in words else words


def _apostrophes(run: re.Match[str]) -> str:
    match len(run[0]):
        case 2 | 3 | 5:
            return ""
        case 4:
            return "'"
        case more:
            return "'" * (more - 5)


def character(entity: HTMLEntity) -> str:
    """The character that a reference stands for; one that stands for none as it is written."""
    try:
        found = str(entity.normalize())
        found.encode()
    except (ValueError, UnicodeEncodeError, OverflowError, KeyError):
        return str(entity)
    return found if found != "\0" else str(entity)


def words_of(code: Wikicode | None) -> str:
    """The words without references and markup, white space collapsed."""
    return "" if code is None else " ".join("".join(_words(code)).split())


def positional(template: Template) -> list[Wikicode]:
    """The values of the parameters without a name (or with a number for one), in their order."""
    found: dict[int, Wikicode] = {}
    for place, parameter in enumerate(template.params, 1):
        name = str(parameter.name).strip()
        if not parameter.showkey:
            found[int(name) if name.isdecimal() else place] = parameter.value
        elif name.isascii() and name.isdecimal() and len(name) < 4:
            found[int(name)] = parameter.value
    return [value for _, value in sorted(found.items())]


def named(template: Template) -> dict[str, Wikicode]:
    """The values of the parameters by their names; of two equal names the last that has words, as its page shows it."""
    found: dict[str, Wikicode] = {}
    for parameter in template.params:
        if parameter.showkey:
            found[str(parameter.name).strip()] = parameter.value
    return found


def named_words(template: Template) -> dict[str, str]:
    """The words of the named parameters; empty ones are left out."""
    return {name: words for name, value in named(template).items() if (words := words_of(value))}


def computed(name: str, template: Template) -> str | None:
    """The words of a template that always shows the same or computes them from its own; None for any other."""
    if name in wiki_words.NOTHING:
        return ""
    if (fixed := wiki_words.FIXED.get(name)) is not None:
        return fixed
    if compute := wiki_words.COMPUTED.get(name):
        return compute([words_of(value) for value in positional(template)], named_words(template))
    return None


def _words(code: Wikicode) -> Iterator[str]:
    for node in code.nodes:
        yield from _words_of_node(node)


def _words_of_node(node: Node) -> Iterator[str]:
    match node:
        case Text():
            yield without_quotes(str(node.value))
        case HTMLEntity():
            yield character(node)
        case Template():
            yield from _words_of_template(node)
        case Tag() if str(node.tag).strip().lower() == "br":
            yield " "
        case _:
            if (shown := _shown_by(node)) is not None:
                yield from _words(shown)


def _shown_by(node: Node) -> Wikicode | None:
    """The part of a node that is shown, where it is wikitext itself."""
    match node:
        case Wikilink():
            return node.title if node.text is None else node.text
        case ExternalLink():
            return node.url if node.title is None else node.title
        case Heading():
            return node.title
        case Argument():
            return node.default
        case Tag() if str(node.tag).strip().lower() not in {"ref", "references"}:
            return node.contents
    return None


def _words_of_template(template: Template) -> Iterator[str]:
    words = computed(plain_name(str(template.name)), template)
    if words is not None:
        yield words
        return
    for value in positional(template):
        yield from _words(value)
        yield " "
