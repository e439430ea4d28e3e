"""An EPUB book to a capture: its chapters in the order of the spine, each a section, read as the web pages that they are."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import unquote

from curator.core.articles import Capture
from curator.exchange import importers
from curator.exchange.importers.chapters import joined
from curator.exchange.importers.languages import direction_of, language_of
from curator.exchange.importers.refusals import DamagedFileError, EmptyFileError, LockedFileError
from curator.exchange.importers.xml_parts import tree_of, words_of
from curator.exchange.importers.zipped import opened, resolved

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from curator.exchange.importers.zipped import Archive

_NORMALISATION = "epub-1"
"""The rules from book to working text: the chapters of the spine in its order, an empty line between them, each by the
rules for web pages, which are named after a plus sign."""

_WHAT = "an EPUB book"
_ONLY_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_PAGES = frozenset({"application/xhtml+xml", "text/html"})
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}\Z")
_MOST_CHAPTERS = 2_000
_MOST_WARNINGS = 20


def read(data: bytes, name: str) -> Capture:
    """The capture of a book; `name` is the file's, the title of last resort.

    Raises:
        LockedFileError: its chapters are encrypted.
        DamagedFileError: it does not hold together.
        OvergrownFileError: there is too much in it.
        EmptyFileError: no chapter has words.
    """
    archive = opened(data, name, _WHAT)
    _refuse_locked(archive)
    path = _package_path(archive)
    package = tree_of(archive.part(path), name, _WHAT)
    titles = _titles(archive, package, path)
    chapters: list[tuple[str, Capture]] = []
    missing = 0
    for href in _spine(package, path):
        page = archive.part(href)
        if not page:
            missing += 1
            continue
        try:
            chapter = importers.read(page, href, importers.WHOLE_PAGE)
        except EmptyFileError:
            continue  # a cover, a picture
        chapters.append((titles.get(href.casefold(), ""), chapter))
    if not chapters:
        raise EmptyFileError(name)
    text, outline = joined([(_title(title, chapter), chapter) for title, chapter in chapters])
    metadata = package.find("metadata")
    said = {tag: _said(metadata, tag) for tag in ("title", "language", "publisher", "creator", "date", "rights")}
    return Capture(
        original=data,
        title=said["title"] or _SUFFIX.sub("", name) or name,
        text=text,
        outline=outline,
        normalisation=f"{_NORMALISATION}+{chapters[0][1].normalisation}",
        language=language_of(text) or said["language"][:2].lower(),
        direction=direction_of(text),
        encoding="epub",
        publisher=said["publisher"] or said["creator"],
        published_on=_day(said["date"]),
        licence=said["rights"][:200],
        warnings=tuple(_warnings(chapters, missing)),
    )


def _refuse_locked(archive: Archive) -> None:
    data = archive.part("META-INF/encryption.xml")
    for encrypted in tree_of(data, archive.name, archive.what).iter("EncryptedData") if data else ():
        method = encrypted.find("EncryptionMethod")
        if method is None or method.get("Algorithm") not in _ONLY_FONTS:
            raise LockedFileError(
                archive.name,
                _WHAT,
                "its copy protection (DRM) lets only one program read it, ask the publisher for a free copy",
            )


def _package_path(archive: Archive) -> str:
    data = archive.part("META-INF/container.xml")
    if not data:
        raise DamagedFileError(archive.name, _WHAT, "it does not say where its content is")
    rootfile = next(tree_of(data, archive.name, archive.what).iter("rootfile"), None)
    path = resolved("", rootfile.get("full-path", "")) if rootfile is not None else ""
    if not archive.has(path):
        raise DamagedFileError(archive.name, _WHAT, "its list of contents is missing")
    return path


def _items(package: Element, path: str) -> dict[str, tuple[str, Element]]:
    """The parts that the package names, by their id: the name in the archive and the entry."""
    return {item.get("id", ""): (resolved(path, unquote(item.get("href", ""))), item) for item in package.iter("item")}


def _spine(package: Element, path: str) -> Iterator[str]:
    """The chapters in their order; each once."""
    items = _items(package, path)
    seen: set[str] = set()
    for reference in package.iter("itemref"):
        href, item = items.get(reference.get("idref", ""), ("", None))
        if item is not None and item.get("media-type") in _PAGES and href not in seen and len(seen) < _MOST_CHAPTERS:
            seen.add(href)
            yield href


def _titles(archive: Archive, package: Element, path: str) -> dict[str, str]:
    """The title of each chapter by its name in the archive, as the table of contents (EPUB 3, else EPUB 2) gives it."""
    found: dict[str, str] = {}
    items = _items(package, path)
    contents = [(href, "a", item) for href, item in items.values() if "nav" in item.get("properties", "").split()]
    contents += [
        (href, "navPoint", item)
        for href, item in items.values()
        if item.get("media-type") == "application/x-dtbncx+xml"
    ]
    for href, tag, _ in contents:
        data = archive.part(href)
        if not data or found:
            continue
        try:
            tree = tree_of(data, archive.name, archive.what)
        except DamagedFileError:
            continue  # the titles are a help: the chapters have headings of their own
        for entry in tree.iter(tag):
            content = entry.find("content")
            target = entry.get("href", "") if tag == "a" else content.get("src", "") if content is not None else ""
            words = words_of(entry if tag == "a" else entry.find("navLabel"))
            found.setdefault(resolved(href, unquote(target.partition("#")[0])).casefold(), words)
    return found


def _title(listed: str, chapter: Capture) -> str:
    """The title of a chapter: the listed one, or that of its first section."""
    return listed or (chapter.outline.sections[0].heading if chapter.outline.sections else chapter.title)


def _said(metadata: Element | None, tag: str) -> str:
    return words_of(metadata.find(tag)) if metadata is not None else ""


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words[:10])
    except ValueError:
        return None


def _warnings(chapters: list[tuple[str, Capture]], missing: int) -> Iterator[str]:
    if missing:
        yield f"{missing} {'chapter is' if missing == 1 else 'chapters are'} listed but not in the book."
    said = dict.fromkeys(warning for _, chapter in chapters for warning in chapter.warnings)
    yield from list(said)[:_MOST_WARNINGS]
