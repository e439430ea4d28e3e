"""The typefaces of a PDF: text becomes glyphs that join as their script wants, each with what it stands for."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator import assets

if TYPE_CHECKING:
    from collections.abc import Iterable

    from uharfbuzz import GlyphInfo

    from curator.exchange.report.pdf.pdf_file import PdfFile

THOUSANDTHS = 1000

_OPEN, _CLOSED = "([{<«⟦", ")]}>»⟧"
_MIRRORS = dict(zip(_OPEN + _CLOSED, _CLOSED + _OPEN, strict=True))


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: its number in the typeface, and in thousandths of the size how far the next one is and where it stands.

    `unseen` are the glyphs of the letters that stand before its own in a joined pair that runs leftwards, the last one first: they
    are written without being drawn, so that each letter is found in its order when the text is searched or copied.
    """

    number: int
    advance: float
    right: float
    up: float
    unseen: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Shaped:
    """Words as glyphs from left to right, and how wide they are in thousandths of the size.

    `simply` are the glyphs as a string of PDF, where each stands right behind the one before; else empty.
    """

    glyphs: tuple[Glyph, ...]
    width: float
    simply: str = ""


class Typeface:
    """One of the program's own fonts (resources/fonts), and which of its glyphs a PDF has used for what."""

    def __init__(self, name: str) -> None:
        import uharfbuzz  # noqa: PLC0415 only those who write a PDF wait for it

        self._hb = uharfbuzz
        self.name = name
        self._packed = (assets.folder("resources") / "fonts" / f"{name}.ttf.z").read_bytes()
        face = uharfbuzz.Face(zlib.decompress(self._packed))
        self._font = uharfbuzz.Font(face)
        self._unit = THOUSANDTHS / face.upem
        self._shaped: dict[tuple[str, bool], Shaped] = {}
        self._means: dict[int, str] = {}
        self._has: dict[str, bool] = {}
        self._widths: dict[int, float] = {}

    def has(self, letter: str) -> bool:
        """Whether there is a glyph for a character."""
        found = self._has.get(letter)
        if found is None:
            found = self._has[letter] = self._font.get_nominal_glyph(ord(letter)) is not None
        return found

    def shaped(self, words: str, *, leftwards: bool) -> Shaped:
        """Words of one direction as glyphs."""
        key = (words, leftwards)
        found = self._shaped.get(key)
        if found is None:
            found = self._shaped[key] = self._shape(words, leftwards=leftwards)
        return found

    def _shape(self, words: str, *, leftwards: bool) -> Shaped:
        buffer = self._hb.Buffer()
        buffer.cluster_level = self._hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(words)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if leftwards else "ltr"
        self._hb.shape(self._font, buffer)
        clusters = self._clusters(words, buffer.glyph_infos)
        glyphs = []
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            meant = clusters.pop(info.cluster, "")
            unseen: tuple[int, ...] = ()
            if leftwards and meant:
                before, last = meant[:-1], meant[-1]
                unseen = tuple(self._nominal(letter) for letter in reversed(before))
                # a mirrored glyph stands for what is seen: who reads the text back mirrors it again
                meant = _MIRRORS.get(last, last)
            if meant:
                self._means.setdefault(info.codepoint, meant)
            advance, right, up = (round(each * self._unit, 2) for each in (at.x_advance, at.x_offset, at.y_offset))
            glyphs.append(Glyph(info.codepoint, advance, right, up, unseen))
        told = "".join(f"{each.number:04x}" for each in glyphs)
        is_simple = all(self._is_simple(each) for each in glyphs)
        return Shaped(tuple(glyphs), sum(each.advance for each in glyphs), f"<{told}>" if is_simple else "")

    def _is_simple(self, glyph: Glyph) -> bool:
        apart = abs(self.width_of(glyph.number) - glyph.advance) > 0.5
        return not (glyph.right or glyph.up or glyph.unseen or apart)

    def _nominal(self, letter: str) -> int:
        number = int(self._font.get_nominal_glyph(ord(letter)) or 0)
        self._means.setdefault(number, letter)
        return number

    @staticmethod
    def _clusters(words: str, shown: Iterable[GlyphInfo]) -> dict[int, str]:
        """The characters that are told by one glyph or several, by where they begin."""
        starts = sorted({info.cluster for info in shown})
        return {start: words[start:end] for start, end in zip(starts, [*starts[1:], len(words)], strict=True)}

    def write(self, file: PdfFile) -> int:
        """Write the typeface into a PDF, and give the number of its object."""
        program = file.add_stream(f"/Filter /FlateDecode /Length1 {len(zlib.decompress(self._packed))}", self._packed)
        extents = self._font.get_font_extents("ltr")
        up, down = (round(each * self._unit) for each in (extents.ascender, extents.descender))
        described = file.add(
            f"<< /Type /FontDescriptor /FontName /{self.name} /Flags 4 /FontBBox [-1021 -463 1793 1232] /ItalicAngle 0"
            f" /Ascent {up} /Descent {down} /CapHeight 729 /StemV 80 /FontFile2 {program} 0 R >>"
        )
        used = sorted(self._used())
        widths = " ".join(f"{number} [{self.width_of(number):g}]" for number in used)
        inner = file.add(
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{self.name} /CIDToGIDMap /Identity /DW 600 /W [{widths}]"
            f" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {described} 0 R >>"
        )
        means = file.add_stream("", self._meanings().encode("ascii"))
        return file.add(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{self.name} /Encoding /Identity-H /DescendantFonts [{inner} 0 R]"
            f" /ToUnicode {means} 0 R >>"
        )

    def _used(self) -> set[int]:
        shown = [each for shaped in self._shaped.values() for each in shaped.glyphs]
        return {number for each in shown for number in (each.number, *each.unseen)}

    def width_of(self, number: int) -> float:
        """The width of a glyph as the typeface has it, in thousandths of the size."""
        found = self._widths.get(number)
        if found is None:
            found = self._widths[number] = float(round(self._font.get_glyph_h_advance(number) * self._unit))
        return found

    def _meanings(self) -> str:
        """The map from glyphs to what they stand for, so that text can be found and copied."""
        lines = [f"<{number:04x}> <{meant.encode('utf-16-be').hex()}>" for number, meant in sorted(self._means.items())]
        blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
        told = "\n".join(f"{len(each)} beginbfchar\n{chr(10).join(each)}\nendbfchar" for each in blocks)
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n"
            f"/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n{told}\nendcmap\n"
            "CMapName currentdict /CMap defineresource pop\nend\nend\n"
        )
