"""One address got: redirects followed by hand, busy servers asked again, one request at a time."""

from __future__ import annotations

import http.client
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

import curator
from curator.exchange.fetching import bodies, lines
from curator.exchange.fetching.addresses import Address
from curator.exchange.fetching.patience import Clockwork, Patience, Terms
from curator.exchange.fetching.refusals import (
    BadAddressError,
    BlockedError,
    BrokenAnswerError,
    BusyError,
    NoSuchPageError,
    PageTooLargeError,
    RedirectError,
    ServerTroubleError,
    UnreachableError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

AGENT = f"Curator/{curator.__version__} (desktop program; one page at a time, when a person asks for it)"
ACCEPTED: Final = "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.8"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_BUSY = frozenset({429, 503})
_GONE = frozenset({404, 410})
_BLOCKED = frozenset({401, 402, 403, 405, 406, 407, 451})
NOT_MODIFIED = 304


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server gave: from which address in the end, the status, the headers, the body unpacked.

    `has_certain_end` is False where nothing in the answer says how long it is.
    """

    address: Address
    status: int
    headers: Message
    body: bytes = b""
    has_certain_end: bool = True

    @property
    def tag(self) -> str:
        """The entity tag (RFC 9110, 8.8.3) as it was sent, quotes and all; empty where there is none."""
        return str(self.headers.get("ETag", "")).strip()

    @property
    def content_type(self) -> str:
        """What the server calls it, in lower case and without parameters; empty where it says nothing."""
        return self.headers.get_content_type() if "Content-Type" in self.headers else ""

    @property
    def charset(self) -> str:
        """The encoding that the server names; empty where it names none."""
        return self.headers.get_content_charset("") or ""


@dataclass(frozen=True, slots=True)
class Asking:
    """How addresses are asked for: on which terms, with which clock, names looked up by `resolve`."""

    terms: Terms = field(default_factory=Terms)
    clockwork: Clockwork = field(default_factory=Clockwork)
    resolve: Callable[[str], Sequence[str]] = lines.numbers_of
    now: Callable[[], datetime] = lambda: datetime.now(UTC)


def get(
    address: Address,
    asking: Asking,
    patience: Patience,
    *,
    accept: str = ACCEPTED,
    tags: Mapping[str, str] | None = None,
) -> Answer:
    """The answer at an address, or at where it leads: status 200 with its body, or 304 where a tag in `tags` still holds.

    `tags` are entity tags by address.

    Raises:
        FetchError: there is no such answer; the sentence says why.
        StoppedError: nobody wants it any more.
    """
    seen: list[str] = []
    while True:
        seen.append(address.url)
        tag = (tags or {}).get(address.url, "")
        answer = _get_when_free(address, asking, patience, accept, tag)
        if answer.status not in _REDIRECTS:
            return _good(answer, had_tag=bool(tag))
        address = _next(answer, seen, asking.terms.redirects)


def _next(answer: Answer, seen: list[str], most: int) -> Address:
    """Where a redirect leads, if it may be followed."""
    here = answer.address
    location = answer.headers.get("Location", "").strip()
    if not location:
        raise RedirectError(seen[0], "leads on without saying where to")
    # headers arrive as Latin-1; what stands in them today is UTF-8
    location = location.encode("latin-1", "replace").decode("utf-8", "replace")
    try:
        there = here.leading_to(location)
    except BadAddressError as error:
        raise RedirectError(seen[0], "leads to an address that cannot be fetched") from error
    if here.scheme == "https" and there.scheme != "https":
        raise RedirectError(seen[0], "leads from a secure to an open connection")
    if there.url in seen:
        raise RedirectError(seen[0], "leads round in a circle")
    if len(seen) > most:
        raise RedirectError(seen[0], f"leads on more than {most} times")
    return there


def _good(answer: Answer, *, had_tag: bool) -> Answer:
    url, status = answer.address.url, answer.status
    if status in {200, 203} or (status == NOT_MODIFIED and had_tag):
        return answer
    if status in _GONE:
        raise NoSuchPageError(url)
    if status in _BLOCKED:
        raise BlockedError(url, status)
    raise ServerTroubleError(url, status)


def _get_when_free(address: Address, asking: Asking, patience: Patience, accept: str, tag: str) -> Answer:
    """The first answer that does not say that the server is busy."""
    terms = asking.terms
    backoff = 1.0
    for tries_left in reversed(range(terms.tries)):
        answer = _ask(address, asking, patience, accept, tag)
        if answer.status not in _BUSY:
            return answer
        wanted = retry_after(answer.headers.get("Retry-After", ""), asking.now())
        wait = backoff if wanted is None else max(wanted, 0.5)
        if not tries_left or wait > min(terms.longest_wait, patience.left):
            raise BusyError(address.host, wanted)
        patience.pause(wait, address.host)
        backoff *= 2
    raise BusyError(address.host, None)


def retry_after(text: str, now: datetime) -> float | None:
    """The seconds that a Retry-After header asks to wait, given as such or as a date (RFC 9110, 10.2.3); None for neither."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        when = parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(0.0, (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp() - now.timestamp())


def _ask(address: Address, asking: Asking, patience: Patience, accept: str, tag: str) -> Answer:
    """One request on a connection of its own."""
    line = lines.open_line(address, patience, asking.resolve, private_networks=asking.terms.private_networks)
    headers = {"Host": address.authority, "User-Agent": AGENT, "Accept": accept, "Accept-Encoding": "gzip"}
    headers |= {"If-None-Match": tag} if tag else {}
    connection = http.client.HTTPConnection(address.host, address.port)
    connection.sock = line
    try:
        connection.request("GET", address.target, headers=headers | {"Connection": "close"})
        response = connection.getresponse()
        return _read(response, address, asking.terms.largest)
    except http.client.HTTPException as error:
        raise BrokenAnswerError(address.url, _told(error)) from error
    except OSError as error:
        raise UnreachableError(address.host, lines.why(error)) from error
    finally:
        line.hang_up()


def _read(response: http.client.HTTPResponse, address: Address, largest: int) -> Answer:
    """The answer with its body; the body of one that is no page is left on the line."""
    with response:
        if response.status not in {200, 203}:
            return Answer(address, response.status, response.headers)
        length = response.length
        if length is not None and length > largest:
            raise PageTooLargeError(address.url, largest)
        coding = response.headers.get("Content-Encoding", "")
        body = bodies.whole(_pieces(response, address.url), coding, largest, address.url)
        is_certain = length is not None or response.chunked or bool(coding)
    return Answer(address, response.status, response.headers, body, is_certain)


def _pieces(response: http.client.HTTPResponse, url: str) -> Iterator[bytes]:
    while piece := response.read1(bodies.PIECE):
        yield piece
    if response.length:
        raise BrokenAnswerError(url, f"{response.length:,} bytes are missing at its end")


def _told(error: http.client.HTTPException) -> str:
    match error:
        case http.client.IncompleteRead():
            return "it ends early"
        case http.client.RemoteDisconnected():
            return "the server hung up"
        case http.client.LineTooLong():
            return "a line of its head is too long"
        case http.client.BadStatusLine():
            return "it does not speak the language of the web"
        case _:
            return "its head is garbled"
