"""Templates of wikitext as words: warnings, citations, infoboxes, lists, and those that the table of words knows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mwparserfromhell.nodes import Text

from curator.exchange.importers import wiki_words
from curator.exchange.importers.banner_names import MULTIPLE, banner_named, plain_name, tag_named
from curator.exchange.importers.wiki_boxes import is_infobox, rows_of, title_key
from curator.exchange.importers.wiki_cited import is_citation
from curator.exchange.importers.wiki_notes import group_listed_by
from curator.exchange.importers.wiki_plain import computed, named, named_words, positional, words_of
from curator.exchange.importers.wiki_references import write_list, write_note

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mwparserfromhell.nodes import Template
    from mwparserfromhell.wikicode import Wikicode

    from curator.exchange.importers.wiki_flow import Flow

_PARTS = frozenset(("section", "list", "table", "subsection", "paragraph", "timeline", "lead", "biography", "page"))
_ARABIC_SECTIONS = frozenset(("قسم", "القسم", "فقرة", "مقطع"))
_DATE_KEYS = ("date", "تاريخ", "التاريخ", "datum")
_REASONS = ("reason", "سبب", "السبب", "1")
_SAYS_NOTHING = re.compile(r"(?:yes|no|y|n|left|right|center|none|on|off|auto|default|collapsed|expanded|true|false)?", re.IGNORECASE)  # fmt: skip
_SAYS_SOMETHING = re.compile(r"\w")
_NUMBER = re.compile(r"\d{4,15}")
_CASES: Mapping[str, Callable[[str], str]] = {
    "lc:": str.lower,
    "uc:": str.upper,
    "ucfirst:": lambda words: words[:1].upper() + words[1:],
    "lcfirst:": lambda words: words[:1].lower() + words[1:],
}
_OWN_NAMES = frozenset(("pagename", "fullpagename", "subpagename", "basepagename", "rootpagename", "articlepagename", "اسم الصفحة"))  # fmt: skip
_SETTINGS = ("defaultsort:", "displaytitle:", "ترتيب افتراضي:", "defaultsortkey:", "#invoke:authority", "#seo:")


def write_template(flow: Flow, template: Template) -> None:
    """Write what a template shows."""
    name = plain_name(words_of(template.name) if template.name.nodes else "")
    if name in MULTIPLE:
        _write_issues(flow, template)
    elif is_citation(name):
        _write_citation(flow, name, template)
    elif _write_warning(flow, name, template) or write_note(flow, name, template):
        return
    elif (group := group_listed_by(name)) is not None:
        words = named_words(template)
        write_list(flow, words.get("group", group), named(template).get("refs"))
    elif is_infobox(name):
        _write_infobox(flow, template)
    elif not (_write_known(flow, name, template) or _write_function(flow, name, template)):
        _write_unknown(flow, name, template)


def _write_issues(flow: Flow, template: Template) -> None:
    """Write the banners that stand in one box, and those that its old form names by parameters."""
    for value in positional(template):
        flow.block(value)
    for key, words in named_words(template).items():
        if (warning := banner_named(key)) and key not in {"section", "collapsed"}:
            flow.page.banner(warning.words.format(part="article", part_ar="هذا المقال"), kind=warning.kind, dated=words)


def _write_warning(flow: Flow, name: str, template: Template) -> bool:
    """Write a banner or an inline tag; whether the template is one."""
    warning, tag = banner_named(name), tag_named(name)
    if warning is None and tag is None:
        return False
    words = named_words(template)
    dated = next((words[key] for key in _DATE_KEYS if key in words), "")
    if warning:
        first = words_of(next(iter(positional(template)), None))
        wording = warning.words.format(part=_part(name, first), part_ar="هذا القسم" if first in _ARABIC_SECTIONS else "هذا المقال")  # fmt: skip
        flow.page.banner(wording + (f" ({dated})" if dated else ""), kind=warning.kind, dated=dated)
        flow.in_item = False
    elif tag:
        if name.endswith(" span"):
            flow.walk(next(iter(positional(template)), None))
        reason = next((words[key] for key in _REASONS if key in words), "")
        flow.page.tag(f"[{tag.words}]", kind=tag.kind, dated=dated, reason=reason)
    return True


def _part(name: str, first: str) -> str:
    lower = first.lower()
    return lower if lower in _PARTS else "section" if "section" in name else "article"


def _write_citation(flow: Flow, name: str, template: Template) -> None:
    work = flow.work(name, template)
    flow.page.write(work.words or " ".join(words_of(value) for value in positional(template)))


def _write_infobox(flow: Flow, template: Template) -> None:
    """Write an infobox row by row, as its page shows it, and record its cells."""
    page = flow.page
    values = {key: value for key, value in named(template).items() if str(value).strip()}
    title = title_key(values)
    page.end_line()
    if title:
        flow.walk(values[title])
        flow.infoboxes.append(words_of(values[title]))
    else:
        page.write(flow.title)
    before = ""
    for row in rows_of(values):
        page.begin_row()
        if row.label and (not row.over or row.label != before):
            page.write(row.label)
            if row.over:
                page.begin_row()
            else:
                page.end_cell()
        before = row.label if row.over else ""
        for key in row.keys:
            start = page.position
            flow.cell_start, flow.in_item = start, False
            flow.walk(values[key])
            flow.cell_start = -1
            if row.label:
                page.field(row.label, page.span_since(start))
            page.end_cell()
    page.end_line()
    flow.in_item = False


def _write_known(flow: Flow, name: str, template: Template) -> bool:
    """Write a template that the table of words knows; whether it does."""
    page = flow.page
    words = computed(name, template)
    if words is not None:
        if words == "\n":
            flow.break_line()
        page.write(words)
    elif places := wiki_words.SHOWN.get(name):
        values = positional(template)
        for place in places:
            if values and place <= len(values):
                flow.walk(values[place - 1])
                page.write(" " if len(places) > 1 else "")
    elif name in wiki_words.LISTS:
        for value in (*filter(None, [named(template).get("title")]), *positional(template)):
            flow.block(value)
    elif name in wiki_words.POINTERS:
        return True
    elif name.startswith(("lang-", "langx-")):
        flow.walk(next(iter(positional(template)), None))
    else:
        return False
    return True


def _write_function(flow: Flow, name: str, template: Template) -> bool:
    """Write a parser function or variable that needs no server; whether it is one."""
    head, colon, rest = name.partition(":")
    written = words_of(template.name)
    argument = written.partition(":")[2].strip()
    if name in _OWN_NAMES:
        flow.page.write(flow.title)
    elif name.startswith("displaytitle:"):
        flow.shown_title = argument
    elif name.startswith(_SETTINGS):
        return True
    elif head == "formatnum" and colon:
        flow.page.write(
            _NUMBER.sub(lambda match: f"{int(match[0]):,}", argument, count=1) if "." not in argument else argument
        )
    elif change := _CASES.get(head + colon):
        flow.page.write(change(argument))
    elif name == "#if:":
        flow.walk(next(iter(positional(template)[1:]), None))
    elif name == "#tag:ref":
        return write_note(flow, name, template)
    elif name.startswith("#") or (colon and not rest.startswith("/") and head.isupper()):
        flow.not_expanded[head] += 1
        _write_words(flow, template)
    else:
        return False
    return True


def _write_unknown(flow: Flow, name: str, template: Template) -> None:
    flow.unknown[name or "without a name"] += 1
    _write_words(flow, template)


def _write_words(flow: Flow, template: Template) -> None:
    """Write the positional words of a template that could be read by a person."""
    for value in positional(template):
        if _could_be_read(value):
            flow.page.write(" ")
            flow.walk(value)
            flow.page.write(" ")


def _could_be_read(value: Wikicode) -> bool:
    """Whether a value is more than a switch or a sign; what has links, references or templates in it always is."""
    if any(not isinstance(node, Text) for node in value.nodes):
        return True
    words = words_of(value)
    return _SAYS_SOMETHING.search(words) is not None and not _SAYS_NOTHING.fullmatch(words)
