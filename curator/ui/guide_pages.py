"""The pages of the guide as they are read from the help folder: their text, their sections, their pictures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator import assets

if TYPE_CHECKING:
    from pathlib import Path

GUIDE = "guide.md"

_ANCHOR = re.compile(r'<a id="([a-z0-9-]+)"></a>')
_HEADING = re.compile(r"(#{1,6}) +(.+)")
_FENCE = re.compile(r" {0,3}(```|~~~)")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading: 1 for the page's title, 2 and more below it; `anchor` is where links and F1 lead."""

    level: int
    title: str
    anchor: str


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A page: the name of its file without the language, its Markdown without anchors, its headings in order."""

    name: str
    markdown: str
    sections: tuple[Section, ...]

    @property
    def anchors(self) -> frozenset[str]:
        """Where links to this page can lead."""
        return frozenset(each.anchor for each in self.sections)


def folder() -> Path:
    """Where the pages are."""
    return assets.folder("resources") / "help"


def read(name: str, language: str = "") -> GuidePage:
    """A page of the help folder, such as `guide.md`; in another language (`ar`) where `guide.ar.md` is there.

    Raises:
        OSError: there is no such page.
    """
    stem = name.removesuffix(".md")
    own = folder() / f"{stem}.{language}.md"
    path = own if language and own.is_file() else folder() / name
    return parsed(name, path.read_text(encoding="utf-8"))


def parsed(name: str, text: str) -> GuidePage:
    """A page from its Markdown. A line `<a id="x"></a>` names the heading after it; others are named by their title."""
    kept: list[str] = []
    sections: list[Section] = []
    named, in_code = "", False
    for line in text.splitlines():
        if _FENCE.match(line):
            in_code = not in_code
        anchor, heading = _ANCHOR.fullmatch(line.strip()), _HEADING.fullmatch(line)
        if anchor is not None and not in_code:
            named = anchor[1]
            continue
        if heading is not None and not in_code:
            title = heading[2].strip()
            sections.append(Section(len(heading[1]), title, named or slug(title)))
            named = ""
        kept.append(line)
    return GuidePage(name, "\n".join(kept) + "\n", tuple(sections))


def slug(title: str) -> str:
    """How a heading without a name of its own is called in links: small letters, dashes for everything else."""
    return re.sub(r"[\W_]+", "-", title.lower()).strip("-")


def picture(name: str, theme: str, language: str) -> Path | None:
    """The file of a picture that a page names, taken in the window's theme and language where there is one; None if none."""
    path = (folder() / name).resolve()
    stem = path.stem.removesuffix("-light")
    endings = (f"-{language}-{theme}", f"-{language}-{theme}".removesuffix("-light")) if language else ()
    for each in (*(stem + ending for ending in endings), f"{stem}-{theme}", stem, path.stem):
        found = path.with_name(each + path.suffix)
        if found.is_file() and found.is_relative_to(folder().resolve()):
            return found
    return None
