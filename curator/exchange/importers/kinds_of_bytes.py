"""What bytes seem to be when they are no plain text."""

from __future__ import annotations

import zlib

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"8BPS", "a Photoshop image"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"BZh9", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"\x7fELF", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"OggS\x00", "an Ogg recording"),
    (b"ID3\x03", "an MP3 recording"),
    (b"ID3\x04", "an MP3 recording"),
    (b"fLaC\x00", "a FLAC recording"),
    (b"\x1aE\xdf\xa3", "a Matroska film"),
    (b"wOFF", "a font"),
    (b"PAR1", "a Parquet table"),
)
_ZIPPED: tuple[tuple[bytes, str], ...] = (
    (b"word/", "a Word document (DOCX)"),
    (b"xl/", "an Excel workbook (XLSX)"),
    (b"ppt/", "a PowerPoint file (PPTX)"),
    (b"application/epub+zip", "an EPUB book"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
)
_ZIPPED_FORMS: tuple[tuple[bytes, str], ...] = (
    (b"application/epub+zip", "epub"),
    (b"word/", "docx"),
    (b"archive/", "warc"),
)
HEAD = 2**16
"""How many bytes from the start of a file are looked at."""
_RIFF = {b"WEBP": "a WebP image", b"WAVE": "a WAV recording", b"AVI ": "an AVI film"}
_CONTROL = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1b\x08")) + b"\x7f"


def kind_by_its_start(data: bytes) -> str:
    """The kind of file that begins like this ("a PDF document"); empty for none that is known."""
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        head = data[: 2**16]
        return next((kind for part, kind in _ZIPPED if part in head), "a ZIP archive")
    if data.startswith(b"RIFF") and data[8:12] in _RIFF:
        return _RIFF[data[8:12]]
    if data[4:8] == b"ftyp" and data[:3] == b"\0\0\0":
        return "an MP4 film"
    if data.startswith((b"MZ", b"BM")) and 0 in data[:64]:
        return "a program" if data.startswith(b"MZ") else "a BMP image"
    return ""


def form_by_its_start(head: bytes) -> str:
    """The form whose reader these first `HEAD` bytes of a file call for, whatever its name says; empty where they do not."""
    if head.lstrip(b"\xef\xbb\xbf\0 \t\r\n").startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"WARC/"):
        return "warc"
    if head.startswith(b"\x1f\x8b"):
        return "warc" if _unpacked(head).startswith(b"WARC/") else ""
    if head.startswith(b"PK\x03\x04"):
        return next((form for part, form in _ZIPPED_FORMS if part in head), "")
    return ""


def _unpacked(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, 16)
    except zlib.error:
        return b""


def is_mostly_control(data: bytes) -> bool:
    """Whether more than a tenth are control characters that text does not use."""
    return (len(data) - len(data.translate(None, _CONTROL))) * 10 > len(data)
