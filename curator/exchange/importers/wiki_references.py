"""References of wikitext: their marks where they are used, their entries where the page lists them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mwparserfromhell.nodes import ExternalLink, Tag, Template

from curator.exchange.importers.banner_names import plain_name
from curator.exchange.importers.references import citation_from
from curator.exchange.importers.wiki_cited import is_citation
from curator.exchange.importers.wiki_notes import group_of_note
from curator.exchange.importers.wiki_plain import named, named_words, positional, words_of
from curator.exchange.importers.wiki_words import footnote

if TYPE_CHECKING:
    from mwparserfromhell.wikicode import Wikicode

    from curator.core.articles import Citation
    from curator.exchange.importers.wiki_flow import Flow
    from curator.exchange.importers.wiki_notes import Note

_FOOTNOTES = frozenset(("sfn", "sfnp", "sfnm", "harvard citation", "shortened footnote"))
_BY_NAME = frozenset(("r", "ref name", "rr"))


def write_reference(flow: Flow, tag: Tag) -> None:
    """Write the mark of a <ref>."""
    flow.page.mark(_label_of_tag(flow, tag))


def write_note(flow: Flow, name: str, template: Template) -> bool:
    """Write the marks of a template that makes references ({{sfn}}, {{efn}}, {{r}} …); whether it is one."""
    if name in _FOOTNOTES:
        words, values = positional(template), named_words(template)
        said = footnote([words_of(word) for word in words], values)
        flow.page.mark(flow.notes.use(template, values.get("group", ""), f"FOOTNOTE{said}", said))
    elif name in _BY_NAME:
        words, values = positional(template), named_words(template)
        group = values.get("group", values.get("g", ""))
        for value in words:
            if reference := words_of(value):
                # each name is a use of its own, so the value and not the template stands for it
                flow.page.mark(flow.notes.use(value, group, reference, None))
        if pages := values.get("p") or values.get("pp") or values.get("p1"):
            flow.page.write(f": {pages}")
    elif group_of_note(name) is not None:
        flow.page.mark(_label_of_note(flow, name, template))
    else:
        return False
    return True


def write_list(flow: Flow, group: str, definitions: Wikicode | None = None) -> None:
    """Write the references of a group that were used and not listed yet, an entry a line.

    `definitions` holds references that say there what others only name.
    """
    if definitions is not None:
        _define(flow, group, definitions)
    flow.page.end_line()
    # an entry may use references of its own group: those follow
    while entries := flow.notes.to_list(group):
        for note in entries:
            _write_entry(flow, note)


def write_rest(flow: Flow) -> None:
    """Write the references that no list has shown, at the end, as MediaWiki does it."""
    for group in flow.notes.groups:
        write_list(flow, group)


def _label_of_tag(flow: Flow, tag: Tag) -> str:
    values = attributes(tag)
    content = tag.contents if not tag.self_closing else None
    _use_inside(flow, content)
    return flow.notes.use(tag, values.get("group", ""), values.get("name", ""), content)


def _label_of_note(flow: Flow, name: str, template: Template) -> str:
    words, by_name = positional(template), named_words(template)
    content = words[0] if words else named(template).get("text")
    _use_inside(flow, content)
    group = by_name.get("group", group_of_note(name) or "")
    return flow.notes.use(template, group, by_name.get("name", ""), content)


def _use_inside(flow: Flow, content: Wikicode | None) -> None:
    """Number the references inside a note: they are used where the note is, though their marks stand in its entry."""
    for node in content.nodes if content is not None else ():
        if isinstance(node, Tag) and str(node.tag).strip().lower() == "ref":
            _label_of_tag(flow, node)
        elif isinstance(node, Template) and group_of_note(plain_name(str(node.name))) is not None:
            _label_of_note(flow, plain_name(str(node.name)), node)


def _define(flow: Flow, group: str, definitions: Wikicode) -> None:
    for node in definitions.nodes:
        if isinstance(node, Tag) and str(node.tag).strip().lower() == "ref" and node.contents is not None:
            values = attributes(node)
            if name := values.get("name"):
                flow.notes.define(values.get("group", group), name, node.contents)
        elif isinstance(node, Template) and (of_note := group_of_note(plain_name(str(node.name)))) is not None:
            by_name, words = named_words(node), positional(node)
            if by_name.get("name") and words:
                flow.notes.define(by_name.get("group", group or of_note), by_name["name"], words[0])


def attributes(tag: Tag) -> dict[str, str]:
    """The attributes of a tag by their names in lower case."""
    return {
        str(attribute.name).strip().lower(): words_of(attribute.value) if attribute.value is not None else ""
        for attribute in tag.attributes
    }


def _write_entry(flow: Flow, note: Note) -> None:
    page = flow.page
    page.end_line()
    start = page.position
    page.write(f"{note.label}. ")
    after_label = page.position
    if isinstance(note.content, str):
        page.write(note.content)
    else:
        flow.on_one_line(note.content)
    words = page.words_since(after_label)
    span = page.span_since(start)
    page.end_line()
    page.cite(_described(flow, note.content, citation_from(note.label, words, span)))


def _described(flow: Flow, content: Wikicode | str | None, plain: Citation) -> Citation:
    """The entry with the title, address, publisher and date that its wikitext names."""
    nodes = content.nodes if content is not None and not isinstance(content, str) else ()
    for node in nodes:
        if isinstance(node, Template) and is_citation(str(node.name)):
            work = flow.work(str(node.name), node)
            return replace(
                plain,
                name=work.name or plain.name,
                url=work.url or plain.url,
                publisher=work.publisher,
                published_on=work.published_on or plain.published_on,
            )
    link = next((node for node in nodes if isinstance(node, ExternalLink)), None)
    if link is None:
        return plain
    return replace(plain, name=plain.name or words_of(link.title), url=words_of(link.url))
