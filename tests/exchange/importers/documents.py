"""Documents made for tests: PDF, DOCX, EPUB and WARC files from a few words each."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def pdf_of(objects: Mapping[int, bytes], more: bytes = b"") -> bytes:
    """A PDF of these objects; 1 is the catalogue."""
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table, top = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % top
    for number in range(1, top):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    out += b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (top, more, table)
    return bytes(out)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    packed = zlib.compress(content, 9)
    return b"<<%s/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream" % (entries, len(packed), packed)


def pdf(pages: Sequence[Iterable[tuple[int, int, int, str]]], about: bytes = b"") -> bytes:
    """A PDF whose pages have lines: left edge and baseline in points, size of the letters, words in Windows-1252."""
    kids = b" ".join(b"%d 0 R" % (10 + 2 * place) for place in range(len(pages)))
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids),
        3: FONT,
        4: b"<<" + about + b">>",
    }
    for place, lines in enumerate(pages):
        shown = b"".join(
            b"BT /F %d Tf %d %d Td (%s) Tj ET\n" % (size, left, baseline, _escaped(words))
            for left, baseline, size, words in lines
        )
        objects[10 + 2 * place] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>"
            % (11 + 2 * place)
        )
        objects[11 + 2 * place] = stream(shown)
    return pdf_of(objects, b"/Info 4 0 R")


def printed(*lines: str, left: int = 72, top: int = 700, size: int = 12) -> list[tuple[int, int, int, str]]:
    """Lines set one below the other."""
    return [(left, top - 14 * place, size, line) for place, line in enumerate(lines)]


def _escaped(words: str) -> bytes:
    return words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def paragraph(words: str, style: str = "", more: str = "") -> str:
    """A paragraph of a Word document."""
    properties = (f'<w:pStyle w:val="{style}"/>' if style else "") + more
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def table(*rows: Sequence[str]) -> str:
    inside = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in inside) + "</w:tbl>"


def word_part(kind: str, inside: str) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><w:{kind} xmlns:w="{WORD}" xmlns:r="{RELATIONS}"'
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        f' xmlns:wps="urn:shapes">{inside}</w:{kind}>'
    )


STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{words}"/>{more}</w:style>'
    for name, words, more in (
        ("Title", "Title", ""),
        ("Heading1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
        ("Heading2", "heading 2", ""),
        ("Chapter", "Chapter of the office", '<w:basedOn w:val="Heading1"/>'),
        ("Numbered", "List Number", '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'),
    )
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="8">'
    '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
)


def docx(
    body: str, parts: Mapping[str, str] | None = None, links: Mapping[str, str] | None = None, core: str = ""
) -> bytes:
    """A Word document with this body; `parts` are further parts by their kind ("footnotes"), `links` addresses by id."""
    made = {"styles": STYLES, "numbering": NUMBERING, **(parts or {})}
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    inner = "".join(f'<Relationship Id="r-{name}" Type="{kind}/{name}" Target="{name}.xml"/>' for name in made)
    inner += "".join(
        f'<Relationship Id="{name}" Type="{kind}/hyperlink" Target="{address}" TargetMode="External"/>'
        for name, address in (links or {}).items()
    )
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="a" Type="{kind}/officeDocument" Target="word/document.xml"/>'
            '<Relationship Id="b" Type="x/core-properties" Target="docProps/core.xml"/></Relationships>',
            "word/document.xml": word_part("document", f"<w:body>{body}</w:body>"),
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}">{inner}</Relationships>',
            "docProps/core.xml": '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc" xmlns:dcterms="urn:t">'
            f"{core}</cp:coreProperties>",
            **{f"word/{name}.xml": word_part(name, content) for name, content in made.items()},
        }
    )


def record(kind: str, address: str, block: bytes, more: str = "") -> bytes:
    """A record of a web archive."""
    head = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2031-05-03T10:00:00Z\r\n{more}"
    return f"{head}Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"


def answer(body: bytes, media_type: str = "text/plain; charset=utf-8", status: str = "200 OK", more: str = "") -> bytes:
    """A web server's answer."""
    return f"HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\n{more}\r\n".encode() + body


def page(address: str, body: bytes, media_type: str = "text/plain; charset=utf-8", **more: str) -> bytes:
    return record("response", address, answer(body, media_type, **more))


def packed(*records: bytes) -> bytes:
    """Records as they stand in a .warc.gz: each packed by itself."""
    return b"".join(gzip.compress(each, mtime=0) for each in records)
