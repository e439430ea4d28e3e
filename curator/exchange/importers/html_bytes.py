"""The bytes of a page to its characters, as browsers do it: a mark, what the page says of itself, then as plain text."""

from __future__ import annotations

import codecs
import re

from curator.exchange.importers.decoding import Decoded, decoded

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_REACH = 2**14
"""How many bytes are looked at: the standard asks for 1,024, browsers look further."""
_FEW_ZEROS = 20
_LABEL = re.compile(r"[a-z0-9._:-]{2,40}")
_PRESCAN = re.compile(
    rb"<!--(?:-?>|.*?(?:-->|\Z))"
    rb"|<meta[\t\n\f\r /](?P<meta>(?:[^>\"']++|\"[^\"]*+\"?|'[^']*+'?)*+)(?=>)"
    rb"|</?[a-zA-Z](?:[^>\"']++|\"[^\"]*+\"?|'[^']*+'?)*+|<[!/?][^>]*+",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTES = re.compile(
    rb"[\t\n\f\r /]*([^\t\n\f\r />=]+)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:\"([^\"]*)\"|'([^']*)'|([^\t\n\f\r >]*)))?",
    re.DOTALL,
)
_IN_CONTENT = re.compile(
    rb"charset[\t\n\f\r ]*=[\t\n\f\r ]*(?:\"([^\"]*)\"|'([^']*)'|([^\"'\t\n\f\r ;][^\t\n\f\r ;]*))", re.IGNORECASE
)
_XML = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{2,40})[\"']")
# what a label means on the Web is often a larger encoding than the one it names
_ON_THE_WEB = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs", "utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8",
}  # fmt: skip
_OTHER_LABELS = {
    "x-sjis": "cp932", "ks_c_5601-1987": "cp949", "windows-949": "cp949", "x-gbk": "gb18030", "windows-874": "cp874", "dos-874": "cp874",
    "iso-8859-8-i": "iso8859-8", "logical": "iso8859-8", "unicode": "utf-8", "x-user-defined": "cp1252", "x-cp1252": "cp1252", "x-cp1256": "cp1256",
    "x-cp1251": "cp1251", "x-mac-roman": "mac_roman", "x-euc-jp": "euc_jp", "unicode-1-1-utf-8": "utf-8",
}  # fmt: skip
_NO_TEXT = frozenset(("base64", "rot13", "hex", "zlib", "bz2", "quopri", "uu", "punycode", "idna", "utf-7", "unicode_escape", "raw_unicode_escape"))  # fmt: skip


def characters(data: bytes, name: str) -> Decoded:
    """The characters of a page and the encoding they were in; those that do not fit are shown as “�” and told of.

    Raises:
        RefusedFileError: nothing says which encoding it is, and as plain text it cannot be read either.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _read(data[len(mark) :], encoding)
    if encoding := declared(data):
        return _read(data, encoding)
    if 0 < data.count(0) < len(data) // _FEW_ZEROS:
        # a parser shows a stray zero byte as a sign of its own; UTF-16 has one for every letter
        data = data.replace(b"\0", "\ufffd".encode())
        read = decoded(data, name)
        return Decoded(
            read.text, read.encoding, (*read.warnings, "The page has zero bytes: they are shown as “\ufffd”.")
        )
    return decoded(data, name)


def declared(data: bytes) -> str:
    """The encoding that a page says it is in, near its beginning; empty where it says none that is known."""
    head = data[:_REACH]
    for match in _PRESCAN.finditer(head):
        if match["meta"] is not None and (encoding := _of_meta(match["meta"])):
            return encoding
    xml = _XML.match(head)
    return _known(xml[1]) if xml else ""


def _of_meta(inside: bytes) -> str:
    """The encoding that one `meta` element names."""
    attributes: dict[bytes, bytes] = {}
    for match in _ATTRIBUTES.finditer(inside):
        attributes.setdefault(match[1].lower(), match[2] or match[3] or match[4] or b"")
    if b"charset" in attributes:
        return _known(attributes[b"charset"])
    if attributes.get(b"http-equiv", b"").lower() == b"content-type":
        found = _IN_CONTENT.search(attributes.get(b"content", b""))
        return _known(found[1] or found[2] or found[3] or b"") if found else ""
    return ""


def _known(label: bytes) -> str:
    """Python's name of the encoding that a label means on the Web; empty for none that is known."""
    words = label.strip(b"\t\n\f\r ").decode("ascii", "replace").lower()
    if words in _OTHER_LABELS:
        return _OTHER_LABELS[words]
    if not _LABEL.fullmatch(words):
        return ""
    try:
        found = codecs.lookup(words).name
    except (LookupError, ValueError):
        return ""
    return "" if found in _NO_TEXT else _ON_THE_WEB.get(found, found)


def _read(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd")
    warnings = (
        (f"{lost} characters do not fit the encoding that the page names ({encoding}): they are shown as “\ufffd”.",)
        if lost
        else ()
    )
    return Decoded(text, encoding, warnings)
