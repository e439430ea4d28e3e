"""A Word document (DOCX) to a capture: headings with levels, lists, tables row by row, text boxes, notes as citations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from curator.core.articles import Capture
from curator.exchange.importers import word_parts
from curator.exchange.importers.headings import Heading, looks_like_a_title
from curator.exchange.importers.languages import direction_of, language_of
from curator.exchange.importers.lines import lines
from curator.exchange.importers.refusals import BinaryFileError, DamagedFileError, EmptyFileError, LockedFileError
from curator.exchange.importers.text_parts import outline_of, seen_in
from curator.exchange.importers.word_text import LABELS, Written, note_words, write
from curator.exchange.importers.xml_parts import tree_of, words_of
from curator.exchange.importers.zipped import opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from xml.etree.ElementTree import Element

    from curator.exchange.importers.word_parts import Relations
    from curator.exchange.importers.zipped import Archive

NORMALISATION = "docx-1"
"""The rules from document to working text: blocks in the order of the file, an empty line between paragraphs; items of
lists with their bullet or number; rows of tables on a line each, cells parted by " | "; text boxes after the paragraph that
they hang on; inserted text in, deleted text out; notes under "Footnotes" and "Endnotes" at the end, their marks as
"[footnote 1]" and "[note 1]"; addresses of links that do not show in the text under "Links"."""

_WHAT = "a Word document"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}\Z")
_NO_TITLE = re.compile(r"(?:untitled.*|document\d*|word document|.*\.(?:docx?|dotx?|odt|rtf))\Z", re.IGNORECASE)
_NOTES = (
    ("footnoteReference", "footnotes", "footnote", "Footnotes"),
    ("endnoteReference", "endnotes", "endnote", "Endnotes"),
)


def read(data: bytes, name: str) -> Capture:
    """The capture of a Word document; `name` is the file's, the title of last resort.

    Raises:
        LockedFileError: it needs a password.
        BinaryFileError: it is an older Office document, or none of Word.
        DamagedFileError: it does not hold together.
        OvergrownFileError: there is too much in it.
        EmptyFileError: there are no words in it.
    """
    if data.startswith(_OLD_OFFICE):
        if _ENCRYPTED in data:
            raise LockedFileError(name, _WHAT, "save a copy without the password first")
        raise BinaryFileError(name, "an old Office document (save it as .docx and it is read whole)")
    archive = opened(data, name, _WHAT)
    path = word_parts.relations_of(archive, "").first("officeDocument")
    if not path or not archive.has(path):
        raise DamagedFileError(name, _WHAT, "it has no document in it")
    root = tree_of(archive.part(path), name, _WHAT)
    body = root.find("body")
    if body is None:
        raise DamagedFileError(name, _WHAT, "it is an Office file of another kind")
    relations = word_parts.relations_of(archive, path)
    written = Written(
        word_parts.styles_of(word_parts.part_of(archive, relations, "styles")),
        word_parts.numbering_in(word_parts.part_of(archive, relations, "numbering")),
        relations.addresses,
    )
    write(written, body)
    if not written.text.strip():
        raise EmptyFileError(name)
    body_end = written.length
    _write_notes(written, archive, relations)
    _write_links(written)
    return _capture(data, written, body_end, archive, relations)


def _capture(data: bytes, written: Written, body_end: int, archive: Archive, relations: Relations) -> Capture:
    text = written.text
    said = word_parts.properties_of(
        word_parts.part_of(archive, word_parts.relations_of(archive, ""), "core-properties")
    )
    seen = seen_in(text)
    has_headings = any(heading.span.start < body_end for heading in written.headings)
    found = () if has_headings else (each for each in seen.headings if each.span.end <= body_end)
    headings = sorted([*written.headings, *found], key=lambda heading: heading.span)
    return Capture(
        original=data,
        title=_title(said.title, written, text, archive.name),
        text=text,
        outline=outline_of(text, seen, headings),
        normalisation=NORMALISATION,
        language=language_of(text),
        direction=direction_of(text),
        encoding="docx",
        publisher="" if said.author == "python-docx" else said.author,
        published_on=said.made_on,
        warnings=tuple(_warnings(written, archive, relations, said.made_on)),
    )


def _write_notes(written: Written, archive: Archive, relations: Relations) -> None:
    """Put the notes that have marks at the end of the text, in the order of their marks."""
    for reference, kind, tag, heading in _NOTES:
        root = word_parts.part_of(archive, relations, kind)
        marked = [identity for of_kind, identity in written.notes if of_kind == reference]
        if root is None or not marked:
            continue
        notes = {note.get("id", ""): note for note in root.iter(tag)}
        of_part = Written(
            written.styles, written.numbering, word_parts.relations_of(archive, relations.first(kind)).addresses
        )
        written.headings.append(Heading(heading, written.add(heading, "paragraph"), 1))
        for number, identity in enumerate(marked, 1):
            words = _note(of_part, notes[identity]) if identity in notes else ""
            written.add(f"[{LABELS[reference]} {number}] {words}".rstrip(), "item")
        written.met.update(of_part.met)


def _note(of_part: Written, note: Element) -> str:
    """The words of a note, with the addresses of its links that do not show."""
    of_part.links.clear()
    return " ".join([note_words(of_part, note), *(address for _, address in of_part.links)])


def _write_links(written: Written) -> None:
    links = [(words, address) for words, address in written.links if not address.startswith(("#", "mailto:"))]
    if links:
        written.headings.append(Heading("Links", written.add("Links", "paragraph"), 1))
    for words, address in links:
        written.add(f"{words}: {address}" if words else address, "item")


def _title(said: str, written: Written, text: str, name: str) -> str:
    """The title that stands in the document's own style for it, or in its properties, or its first heading at the top."""
    if written.title:
        return written.title
    if said and not _NO_TITLE.match(said):
        return said
    first = next(lines(text))
    if written.headings and written.headings[0].span.start <= first.start:
        return written.headings[0].words
    words = first.of(text)
    return words if looks_like_a_title(words) else _SUFFIX.sub("", name) or name


def _warnings(written: Written, archive: Archive, relations: Relations, made_on: date | None) -> Iterator[str]:
    """What the person who imports should know of the text."""
    if tracked := written.met["tracked"]:
        yield f"The document has {tracked} tracked changes: inserted text was taken in, deleted text left out."
    comments = word_parts.part_of(archive, relations, "comments")
    if comments is not None and (count := sum(1 for _ in comments.iter("comment"))):
        yield f"The document has {count} {'comment, which was' if count == 1 else 'comments, which were'} left out."
    if written.met["altChunk"]:
        yield f"{written.met['altChunk']} parts of another form are embedded and were left out."
    around: dict[str, None] = {}
    for kind in ("header", "footer"):
        for path in relations.by_kind.get(kind, []):
            data = archive.part(path)
            words = words_of(tree_of(data, archive.name, archive.what)) if data else ""
            around |= {words: None} if words and not words.isdecimal() else {}
    if around:
        yield f"What stands at the head or foot of each page was left out: “{'”, “'.join(each[:200] for each in around)}”."
    if made_on:
        yield f"The date, {made_on.isoformat()}, is the day on which the file was begun: check when the text was published."
