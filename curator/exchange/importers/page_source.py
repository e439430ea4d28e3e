"""The bytes of a page to the text that is parsed: its encoding as browsers find it, and nothing that would stop a parser.

The encoding is that of a byte order mark, else the one that a meta element near its beginning names (by the prescan
of the HTML standard, 13.2.3.2), else as `decoding` finds it.
"""

from __future__ import annotations

import re
from collections import Counter
from contextlib import suppress
from dataclasses import replace

from curator.exchange.importers import decoding
from curator.exchange.importers.decoding import Decoded
from curator.exchange.importers.refusals import UndecodableTextError

# browsers begin anew where they come upon a meta element after the first 1,024 bytes
_LOOKED_AT = 2**16
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_FEW_ZEROS = 20
_STAND_IN = "\x1a"
_TAG = re.compile(rb"<(?:!--|(?P<name>/?[A-Za-z][^\s/>]*)|[!/?])")
_ATTRIBUTE = re.compile(
    rb"[\s/]*(?P<name>[^\s/>][^\s/>=]*)"
    rb"(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'>][^\s>]*)|(?P<none>(?=>))))?"
)
_IN_CONTENT = re.compile(rb"charset\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s;\"'][^\s;]*))", re.IGNORECASE)

# the labels of the Encoding Standard that mean another encoding than Python's codec of that name, or none of its names
_LABELS = {
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252", "l1": "cp1252",
    "iso-8859-9": "cp1254", "latin5": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874", "windows-874": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
    "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "korean": "cp949", "big5": "big5hkscs", "big5-hkscs": "big5hkscs", "x-user-defined": "cp1252",
    "iso-8859-8-i": "iso8859_8", "logical": "iso8859_8", "visual": "iso8859_8", "arabic": "iso8859_6", "iso-8859-6-i": "iso8859_6", "asmo-708": "iso8859_6",
    "x-cp1250": "cp1250", "x-cp1251": "cp1251", "x-cp1252": "cp1252", "x-cp1256": "cp1256", "macintosh": "mac_roman", "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic", "koi8-ru": "koi8_u", "x-euc-jp": "euc_jp", "dos-874": "cp874", "ibm866": "cp866",
    "utf-16": "utf-8", "utf-16le": "utf-8", "utf-16be": "utf-8", "unicode": "utf-8", "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8",
}  # fmt: skip
_CODECS = re.compile(r"(?:utf-8|windows-125[0-8]|iso-?8859-(?:[2-8]|1[03-6])|koi8-?[ru]|euc-jp|iso-2022-jp|gb18030)\Z")

_DEEPEST = 500
_MOST_FORMATTING = 30
_MOST_ATTRIBUTES = 500
_LONG_TAG = 4_000
_VALUES = re.compile(r"\"[^\"]*\"|'[^']*'")
_EMPTY = re.compile(r"<p>(?:\s*+<p>)++")
_NOT_SOUND = "The tags of the page are nested too deep: its words were taken in without tables, boxes and parts."
_TAGS = re.compile(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))"
    r"|<(?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>]).*?(?:</(?P=raw)(?=[\s/>])|\Z)"
    r"|<(?P<close>/?)(?P<name>[a-z][^\s/>]*+)(?P<rest>(?:[^>=]++|=\s*+(?:\"[^\"]*+\"?|'[^']*+'?)?)*+)>?",
    re.DOTALL | re.IGNORECASE,
)


def _listed(names: str) -> frozenset[str]:
    return frozenset(names.split())


# elements without content, and those that the next of their kind closes
_NOT_DEEPER = _listed(
    "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd tbody thead tfoot a"
)
_FORMATTING = _listed("b big code em font i nobr s small strike strong tt u")
"""Left open, they are opened anew in every paragraph that follows."""
_KEPT_FLAT = _listed("p li br hr h1 h2 h3 h4 h5 h6 dt dd base meta link a time")
_WITHIN_LINES = _listed("span abbr bdi bdo cite dfn ins del kbd label mark q ruby rt rp samp sub sup var") | _FORMATTING


def source_of(data: bytes, name: str) -> Decoded:
    """The text of a page, its encoding, and what the person who imports it should know.

    Raises:
        EmptyFileError: there is nothing but white space.
        BinaryFileError: the bytes are no text.
        UndecodableTextError: no encoding fits, or several do.
    """
    found = characters(data, name)
    if _is_tame(found.text):
        return found
    return Decoded(_flat(found.text), found.encoding, (*found.warnings, _NOT_SOUND))


def declared_encoding(data: bytes) -> str:
    """Python's name for the encoding that a page names near its beginning; empty where it names none that is known."""
    head = data[:_LOOKED_AT]
    if b"charset" not in head.lower():
        return ""  # every way to name one has this word in it
    place = 0
    while place >= 0 and (match := _TAG.search(head, place)):
        if match[0] == b"<!--":
            # "<!-->" is a whole comment
            end = head.find(b"-->", match.start() + 2)
            place = end + 3 if end >= 0 else len(head)
        elif match["name"] is None:
            end = head.find(b">", match.end())
            place = end + 1 if end >= 0 else len(head)
        else:
            attributes, place = _attributes(head, match.end())
            if place >= 0 and match["name"].lower() == b"meta" and (encoding := _of_meta(attributes)):
                return encoding
    return ""


def _attributes(head: bytes, place: int) -> tuple[dict[bytes, bytes], int]:
    """The attributes of a tag, and where it ends; -1 where it does not."""
    found: dict[bytes, bytes] = {}
    while match := _ATTRIBUTE.match(head, place):
        place = match.end()
        value = next((part for part in match.group("double", "single", "bare") if part is not None), b"")
        found.setdefault(match["name"].lower(), value)
    end = head.find(b">", place)
    return found, end + 1 if end >= 0 else -1


def _of_meta(attributes: dict[bytes, bytes]) -> str:
    if b"charset" in attributes:
        return _codec(attributes[b"charset"])
    said = _IN_CONTENT.search(attributes.get(b"content", b""))
    if said and attributes.get(b"http-equiv", b"").lower() == b"content-type":
        return _codec(next(part for part in said.groups() if part is not None))
    return ""


def _codec(label: bytes) -> str:
    name = label.decode("ascii", errors="replace").strip().lower()
    if name in _LABELS:
        return _LABELS[name]
    return name.replace("windows-", "cp") if _CODECS.match(name) else ""


def characters(data: bytes, name: str) -> Decoded:
    """The characters of a page as they are, the encoding they were in, and what is doubtful about it.

    Raises:
        EmptyFileError, BinaryFileError, UndecodableTextError: as `source_of`.
    """
    if data.startswith(_MARKS) or not 0 < data.count(0) < len(data) / _FEW_ZEROS:
        return _decoded(data, name)
    # a parser shows a stray zero byte as a sign of its own; UTF-16 has one for every letter
    found = _decoded(data.replace(b"\0", _STAND_IN.encode()), name)
    said = "The page has zero bytes: they are shown as “\ufffd”."
    return Decoded(found.text.replace(_STAND_IN, "\ufffd"), found.encoding, (*found.warnings, said))


def _decoded(data: bytes, name: str) -> Decoded:
    declared = declared_encoding(data)
    if not declared or data.startswith(_MARKS):
        return decoding.decoded(data, name)
    with suppress(UnicodeDecodeError):
        text = data.decode("utf-8")
        if declared == "utf-8" or text.isascii():
            return _checked(text, declared, data, name)
        # other encodings hardly ever happen to be UTF-8: a tool saved the page anew and left its old mark
        said = f"The page says that its encoding is {declared}, but it is UTF-8, and was read as that."
        return Decoded(_checked(text, "utf-8", data, name).text, "utf-8", (said,))
    with suppress(UnicodeDecodeError):
        return _checked(data.decode(declared), declared, data, name)
    with suppress(UndecodableTextError):
        found = decoding.decoded(data, name)
        said = f"The page says that its encoding is {declared}, but its bytes are not."
        return replace(found, warnings=(said, *found.warnings))
    text = data.decode(declared, errors="replace")
    said = f"{text.count(chr(0xFFFD)):,} places are damaged: bytes that are no {declared} show as “\ufffd”."
    return Decoded(_checked(text, declared, data, name).text, declared, (said,))


def _checked(text: str, encoding: str, data: bytes, name: str) -> Decoded:
    """The decoded text, its line ends made the same, if it is text at all."""
    if "\0" in text or not text.strip():
        return decoding.decoded(data, name)
    return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"), encoding)


def _is_tame(text: str) -> bool:
    """Whether tags are not nested too deep, nor attributes too many: parsers take time by the square of either."""
    opened: Counter[str] = Counter()
    depth = formatting = 0
    for match in _TAGS.finditer(text):
        if match["name"] is None:
            continue
        name = match["name"].lower()
        if len(match["rest"]) > _LONG_TAG and len(_VALUES.sub("", match["rest"]).split()) > _MOST_ATTRIBUTES:
            return False
        if name in _NOT_DEEPER or (match["close"] and not opened[name]):
            continue
        step = -1 if match["close"] else 1
        opened[name] += step
        depth += step
        formatting += step * (name in _FORMATTING)
        if depth > _DEEPEST or formatting > _MOST_FORMATTING:
            return False
    return True


def _flat(text: str) -> str:
    """A page of paragraphs, headings and list items alone, which cannot be nested."""
    return _EMPTY.sub("<p>", _TAGS.sub(_flat_tag, text))


def _flat_tag(match: re.Match[str]) -> str:
    if match["name"] is None:
        return match[0] if (match["raw"] or "").lower() in {"script", "title"} else " "
    name = match["name"].lower()
    if name in _WITHIN_LINES:
        return ""
    if name not in _KEPT_FLAT:
        return "<p>"
    return match[0] if len(match["rest"]) <= _LONG_TAG else f"<{match['close']}{name}>"
