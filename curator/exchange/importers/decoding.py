"""Bytes to working text.

The order: a byte order mark, UTF-8, UTF-16 that shows by its zero bytes, and only then a guess, which is said in a warning
and made only where it is clear. Text that was UTF-8 once and is damaged is refused: any other encoding would read it
without complaint, and wrongly.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.exchange.importers.kinds_of_bytes import is_mostly_control, kind_by_its_start
from curator.exchange.importers.languages import LANGUAGES, tally
from curator.exchange.importers.refusals import BinaryFileError, EmptyFileError, UndecodableTextError

if TYPE_CHECKING:
    from collections.abc import Iterator

NORMALISATION = "plain-1"
"""The rules from bytes to working text: decoded; one byte order mark at the start left out; CR LF and CR become LF.
Nothing else is changed: no composing, folding, trimming, no removal of invisible characters."""

_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
# the single-byte and East Asian encodings that articles are met in, the likelier first
_CANDIDATES = [
    "cp1252", "cp1256", "iso8859_6", "cp1251", "koi8_r", "iso8859_5", "cp866", "cp1255", "iso8859_8", "cp1254", "cp1250",
    "iso8859_2", "cp1253", "iso8859_7", "cp1257", "cp1258", "cp874", "mac_roman", "shift_jis", "euc_jp", "euc_kr", "gb18030", "big5",
]  # fmt: skip
_SAMPLE = 2**16
_REACH = 2**20
_MOST_MESS = 0.12
_LEAST_OWN_LETTERS = 0.8
_LEAST_SMALL_WORDS = 0.04
_HIGH_BYTES = re.compile(rb"[\x80-\xff]")
_HIGH_SEQUENCES = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A working text, the encoding that its bytes were in, and what the person who imports should know of it."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decoded(data: bytes, name: str) -> Decoded:
    """The working text of `data` under the rules of `NORMALISATION`; `name` is used in sentences only.

    Raises:
        EmptyFileError: there is nothing but white space.
        BinaryFileError: the bytes are no text.
        UndecodableTextError: no encoding fits, or several do.
    """
    if not data.strip():
        raise EmptyFileError(name)
    marked, encoding = _by_its_mark(data)
    if not encoding and (kind := kind_by_its_start(data)):
        raise BinaryFileError(name, kind)
    found = _strictly(data[marked:], encoding, name) if encoding else _without_mark(data, name)
    # a zero character comes from zero bytes, which are sought faster
    if 0 in data and "\0" in found.text:
        raise BinaryFileError(name, "binary data (it has zero bytes)")
    text = found.text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip("\ufeff \t\n\v\f\u00a0\u200b\u2028\u2029"):
        raise EmptyFileError(name)
    return Decoded(text, found.encoding, found.warnings)


def _by_its_mark(data: bytes) -> tuple[int, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return len(mark), encoding
    return 0, ""


def _strictly(data: bytes, encoding: str, name: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        why = f"it says it is {encoding.upper()}, but byte {error.start} does not fit"
        raise UndecodableTextError(name, why) from error


def _without_mark(data: bytes, name: str) -> Decoded:
    if 0 in data:
        if wide := _wide(data):
            return wide
        raise BinaryFileError(name, "binary data (it has zero bytes)")
    if is_mostly_control(data):
        raise BinaryFileError(name, "binary data (it has many control characters)")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if _was_utf_8(data):
            why = f"it is damaged UTF-8: byte {error.start} does not fit"
            raise UndecodableTextError(name, why) from error
    return _guessed(data, name)


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 without a mark, where the zero bytes of its spaces and line ends all stand on one side."""
    odd, even = data[1::2].count(0), data[::2].count(0)
    if len(data) % 2 or not min(odd, even) * 50 <= max(odd, even):
        return None
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    if "\0" in text or is_mostly_control(text.encode()) or not any(mark in text for mark in " \n"):
        return None
    return Decoded(
        text, encoding, (f"The encoding is not marked; it was read as {encoding.upper()}. Check some words.",)
    )


def _was_utf_8(data: bytes) -> bool:
    """Whether most bytes beyond ASCII belong to characters of UTF-8."""
    high = len(_HIGH_BYTES.findall(data))
    fitting = sum(len(sequence) for sequence in _HIGH_SEQUENCES.findall(data))
    return fitting * 10 >= high * 7


def _guessed(data: bytes, name: str) -> Decoded:
    for encoding, language in _guesses(_telling_part(data)):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        like = f" ({language})" if language else ""
        said = f"The encoding is not marked and is not UTF-8; it was read as {encoding}{like}. Check some words."
        return Decoded(text, encoding, (said,))
    raise UndecodableTextError(name, "it is not UTF-8, and no other encoding clearly fits")


def _telling_part(data: bytes) -> bytes:
    """Up to 64 KiB of the first lines that have bytes beyond ASCII: the others tell nothing."""
    first = _HIGH_BYTES.search(data)
    place = first.start() if first else 0
    start = max(0, place - _SAMPLE // 8, data.rfind(b"\n", max(0, place - _SAMPLE // 8), place) + 1)
    lines = data[start : start + _REACH].split(b"\n")
    return b"\n".join(line for line in lines if not line.isascii())[:_SAMPLE]


def _guesses(sample: bytes) -> Iterator[tuple[str, str]]:
    """The encodings that read the sample as text of some language, the best first, with that language's name.

    charset-normalizer says which encodings read it without a mess; which of them is right shows in the small words and
    the letters of the language that comes out, because single-byte encodings differ in nothing else.
    """
    import charset_normalizer  # noqa: PLC0415 most files are UTF-8, and reading them does not wait for it

    possible = {
        encoding
        for match in charset_normalizer.from_bytes(sample, cp_isolation=_CANDIDATES, preemptive_behaviour=False)
        if match.chaos <= _MOST_MESS
        for encoding in match.could_be_from_charset
    }
    fits = []
    for preference, encoding in enumerate(_CANDIDATES):
        if encoding in possible:
            text = sample.decode(encoding, errors="replace")
            likeness, language = _likeness(text)
            if likeness:
                # where two read alike, the likelier encoding: “group’s” rather than “groupís”
                fits.append((preference / 100 - likeness, encoding, language))
    for _, encoding, language in sorted(fits):
        yield encoding, language


def _likeness(text: str) -> tuple[float, str]:
    """How much a text looks like the language that it fits best (0–1), and that language's name; 0 where it fits none."""
    counted = tally(text)
    # a quotation in another script is held against its own small words, however much English stands around it
    other_script = counted.beyond_ascii()
    best, name = 0.0, ""
    for language in LANGUAGES:
        letters = counted.own_letters(language)
        share = (counted if language.is_latin else other_script).small_words(language)
        if letters >= _LEAST_OWN_LETTERS and share >= _LEAST_SMALL_WORDS and letters + share > best:
            best, name = letters + share, language.name
    return best, name
