"""The lines of a PDF's pages with their places, read in a process of its own.

Run as `python -m curator.exchange.importers.pdf_pages`: the file comes on stdin, `Pages` goes to stdout as JSON. A file
that was made to use up all memory or to never end stops this process alone.
"""

from __future__ import annotations

import ctypes
import re
import sys
import unicodedata
from statistics import median
from typing import TYPE_CHECKING

import msgspec

from curator.exchange.importers.right_to_left import RIGHT_TO_LEFT, Glyph, in_order_of_reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2

MOST_PAGES = 5_000
MOST_CHARACTERS = 20_000_000
MEMORY = 2 * 2**30
SECONDS = 60

_LINE_ENDS = re.compile("[\n\x02\ufffe]")
_LARGEST_SIZE = 1_000.0


class Line(msgspec.Struct, frozen=True, array_like=True):
    """A line as it stands on its page, in points from the lower left corner; `leftward` where it is read from the right."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    leftward: bool = False


class Pages(msgspec.Struct, frozen=True):
    """What a PDF holds: its lines page by page (None: a page that cannot be read), or why it cannot be read.

    `refused` is one of `password`, `damaged`, `pages`, `characters`; `count` the number of pages it says it has.
    """

    pages: list[list[Line] | None] = []
    count: int = 0
    title: str = ""
    made_on: str = ""
    refused: str = ""


def pages_of(data: bytes) -> Pages:
    """The lines of all pages."""
    import pypdfium2  # noqa: PLC0415 the parent imports this module for its records alone

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        is_locked = "password" in str(error).lower() or "security" in str(error).lower()
        return Pages(refused="password" if is_locked else "damaged")
    count = len(document)
    if count > MOST_PAGES:
        return Pages(refused="pages", count=count)
    pages: list[list[Line] | None] = []
    characters = 0
    for number in range(count):
        try:
            lines = list(_lines(document[number]))
        except pypdfium2.PdfiumError:
            pages.append(None)
            continue
        characters += sum(len(line.text) for line in lines)
        if characters > MOST_CHARACTERS:
            return Pages(refused="characters", count=count)
        pages.append(lines)
    told = document.get_metadata_dict()
    return Pages(pages, count, _sound(told.get("Title", "")), _sound(told.get("CreationDate", "")))


def _lines(page: pypdfium2.PdfPage) -> Iterator[Line]:
    textpage = page.get_textpage()
    characters = _characters(textpage)
    pieces: list[_Placed] = []
    start = 0
    while start < len(characters):
        found = _LINE_ENDS.search(characters, start)
        # the library leaves the line end out after a hyphen that it takes for the typesetter's, and marks that
        end = len(characters) if found is None else found.start() if found[0] == "\n" else found.end()
        if RIGHT_TO_LEFT.search(characters, start, end):
            piece = _placed(textpage, characters, start, end)
            if pieces and not _goes_on(pieces[-1], piece):
                yield from _leftward(pieces)
                pieces = []
            pieces.append(piece)
        else:
            yield from _leftward(pieces)
            pieces = []
            yield from _rightward(textpage, characters, start, end)
        start = found.end() if found else end
    yield from _leftward(pieces)
    textpage.close()
    page.close()


def _characters(textpage: pypdfium2.PdfTextPage) -> str:
    """One character for each that the page has, so that its place is its number; those without meaning become spaces."""
    from pypdfium2 import raw  # noqa: PLC0415 see above

    codes = (raw.FPDFText_GetUnicode(textpage, index) for index in range(textpage.count_chars()))
    return "".join(
        chr(code) if code and not 0xD800 <= code <= 0xDFFF and code <= sys.maxunicode else " " for code in codes
    )


def _rightward(textpage: pypdfium2.PdfTextPage, characters: str, start: int, end: int) -> Iterator[Line]:
    """The line between two places, in the order that the library gives."""
    inside = [index for index in range(start, end) if not characters[index].isspace()]
    if not inside:
        return
    first, baseline = _glyph(textpage, characters, inside[0])
    last, _ = _glyph(textpage, characters, inside[-1])
    words = characters[start:end].replace("\x02", "-").replace("\ufffe", "-")
    text = "".join(unicodedata.normalize("NFKC", each) if "ﬀ" <= each <= "ﬆ" else each for each in words).strip()
    yield Line(text, min(first.left, last.left), max(first.right, last.right), baseline, first.size)


class _Placed(msgspec.Struct):
    """A piece of a line with right-to-left letters: its glyphs, its edges, and the height of its baseline."""

    glyphs: list[Glyph]
    left: float
    right: float
    baseline: float
    size: float


def _placed(textpage: pypdfium2.PdfTextPage, characters: str, start: int, end: int) -> _Placed:
    found = [_glyph(textpage, characters, index) for index in range(start, end) if characters[index] != "\r"]
    standing = [each for each in found if each[0].character.isalnum()] or found
    seen = [glyph for glyph, _ in found if not glyph.character.isspace()]
    return _Placed(
        [part for glyph, _ in found for part in _plain(glyph)],
        min(glyph.left for glyph in seen),
        max(glyph.right for glyph in seen),
        median(baseline for _, baseline in standing),
        median(glyph.size for glyph, _ in standing),
    )


def _goes_on(before: _Placed, after: _Placed) -> bool:
    """Whether two pieces are one line, which the library divided at a mark above or below a letter."""
    size = max(before.size, after.size)
    gap = max(before.left, after.left) - min(before.right, after.right)
    return abs(before.baseline - after.baseline) < size / 4 and -size < gap < size


def _leftward(pieces: list[_Placed]) -> Iterator[Line]:
    """The line that the pieces make."""
    if pieces:
        text = in_order_of_reading([glyph for piece in pieces for glyph in piece.glyphs])
        left, right = min(piece.left for piece in pieces), max(piece.right for piece in pieces)
        longest = max(pieces, key=lambda piece: len(piece.glyphs))
        yield Line(text, left, right, longest.baseline, longest.size, leftward=True)


def _plain(glyph: Glyph) -> Iterator[Glyph]:
    """The glyph as the letters that it stands for: joined and final forms of Arabic letters are no letters of their own."""
    character = glyph.character
    if "\ufb00" <= character <= "\ufdff" or "\ufe70" <= character <= "\ufefc":
        for each in unicodedata.normalize("NFKC", character):
            yield Glyph(each, glyph.left, glyph.right, glyph.size)
    else:
        yield glyph


def _glyph(textpage: pypdfium2.PdfTextPage, characters: str, index: int) -> tuple[Glyph, float]:
    """A character's glyph and the height of its baseline."""
    from pypdfium2 import raw  # noqa: PLC0415 see above

    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(textpage, index, x, y)
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(textpage, index, box)
    height = min(max(box.top - box.bottom, 0.1), _LARGEST_SIZE)
    return Glyph(characters[index], box.left, box.right, height), y.value


def _sound(words: str) -> str:
    return words.replace("\0", "").encode("utf-8", "ignore").decode().strip()


def _bound() -> None:
    """Hold this process to its memory and time, where the system can."""
    try:
        import resource  # noqa: PLC0415 only on POSIX
    except ImportError:
        return
    for kind, limit in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0)):
        try:
            _, most = resource.getrlimit(kind)
            resource.setrlimit(kind, (limit if most < 0 else min(limit, most), most))
        except (ValueError, OSError):
            continue


def main() -> None:
    """Read the file on stdin and write its `Pages` to stdout."""
    _bound()
    data = sys.stdin.buffer.read()
    sys.stdout.buffer.write(msgspec.json.encode(pages_of(data)))


if __name__ == "__main__":
    main()
