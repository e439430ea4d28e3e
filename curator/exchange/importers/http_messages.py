"""What a recorded answer of a web server carries: its status, its headers, and its body as it was before it was packed."""

from __future__ import annotations

import io
import re
import zlib
from dataclasses import dataclass
from email.message import Message

from curator.exchange.importers.refusals import DamagedFileError, OvergrownFileError
from curator.exchange.importers.warc_records import headers_of

LARGEST_BODY = 50 * 2**20

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)? +(\d{3})")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")
_WHAT = "a recorded page"


@dataclass(frozen=True, slots=True)
class Answer:
    """A server's answer: its status (200 is success), its headers by their names in lower case, and its body as sent."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def media_type(self) -> str:
        """Its type ("text/html"), in lower case; empty where it says none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        """The encoding that its type names; empty where it names none."""
        message = Message()
        message["content-type"] = self.headers.get("content-type", "")
        charset = message.get_param("charset")
        return charset.strip("'\" ") if isinstance(charset, str) else ""


def answer_in(block: bytes) -> Answer | None:
    """The answer that a block holds; None where it is none."""
    match = _STATUS.match(block)
    if match is None:
        return None
    stream = io.BytesIO(block)
    stream.readline()
    headers = headers_of(iter(stream.readline, b""))
    return Answer(int(match[1]), headers, block[stream.tell() :])


def unpacked(answer: Answer, name: str) -> bytes:
    """The body without its transfer and content encodings.

    Programs that record pages often leave the headers and unpack the body: what does not begin as it should is as it was.

    Raises:
        OvergrownFileError: it unpacks to too much.
        DamagedFileError: it cannot be unpacked.
    """
    body = answer.body
    if "chunked" in answer.headers.get("transfer-encoding", "").lower():
        body = _joined(body)
    for coding in reversed(answer.headers.get("content-encoding", "").lower().split(",")):
        match coding.strip():
            case "gzip" | "x-gzip":
                body = _inflated(body, zlib.MAX_WBITS | 16, name) if body.startswith(b"\x1f\x8b") else body
            case "deflate":
                is_wrapped = len(body) > 1 and body[0] & 0x0F == 8 and int.from_bytes(body[:2], "big") % 31 == 0
                body = _inflated(body, zlib.MAX_WBITS if is_wrapped else -zlib.MAX_WBITS, name)
            case "br":
                body = _unbrotlied(body, name)
            case "" | "identity" | "none":
                pass
            case other:
                raise DamagedFileError(name, _WHAT, f"its encoding “{other[:20]}” is not known")
    return body


def _joined(body: bytes) -> bytes:
    """The chunks of a body put together; the body itself where it is not in chunks any more."""
    parts: list[bytes] = []
    place = 0
    while match := _CHUNK.match(body, place):
        length = int(match[1], 16)
        if not length:
            break
        parts.append(body[match.end() : match.end() + length])
        place = match.end() + length
        place += 2 if body[place : place + 2] == b"\r\n" else 1
    return b"".join(parts) if parts else body


def _inflated(body: bytes, window: int, name: str) -> bytes:
    parts: list[bytes] = []
    size = 0
    while body:
        unpacking = zlib.decompressobj(window)
        try:
            part = unpacking.decompress(body, LARGEST_BODY + 1 - size)
        except zlib.error as error:
            raise DamagedFileError(name, _WHAT, "its packed body is damaged") from error
        size += len(part)
        if size > LARGEST_BODY:
            raise OvergrownFileError(name, f"unpacks to more than {LARGEST_BODY // 2**20} MiB")
        parts.append(part)
        if not unpacking.eof:
            raise DamagedFileError(name, _WHAT, "its packed body breaks off")
        # several gzip members may follow each other; anything else after the end is no part of the body
        body = unpacking.unused_data if unpacking.unused_data.startswith(b"\x1f\x8b") else b""
    return b"".join(parts)


def _unbrotlied(body: bytes, name: str) -> bytes:
    import brotli  # noqa: PLC0415 few pages are packed this way

    unpacking = brotli.Decompressor()
    parts: list[bytes] = []
    size = 0
    try:
        part = unpacking.process(body, output_buffer_limit=LARGEST_BODY)
        while part:
            parts.append(part)
            size += len(part)
            if size > LARGEST_BODY:
                raise OvergrownFileError(name, f"unpacks to more than {LARGEST_BODY // 2**20} MiB")
            part = b"" if unpacking.is_finished() else unpacking.process(b"", output_buffer_limit=LARGEST_BODY)
    except brotli.error as error:
        if not parts and body[:1].isascii() and body.lstrip()[:1] == b"<":
            return body
        raise DamagedFileError(name, _WHAT, "its packed body is damaged") from error
    if not unpacking.is_finished():
        raise DamagedFileError(name, _WHAT, "its packed body breaks off")
    return b"".join(parts)
