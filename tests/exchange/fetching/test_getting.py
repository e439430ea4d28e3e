from __future__ import annotations

import gzip
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from curator.exchange.fetching import FetchError, StoppedError, Terms
from curator.exchange.fetching.addresses import parse
from curator.exchange.fetching.getting import AGENT, Answer, Asking, get, retry_after
from curator.exchange.fetching.patience import Patience
from curator.exchange.fetching.refusals import (
    BlockedError,
    BrokenAnswerError,
    BusyError,
    NoSuchPageError,
    PageTooLargeError,
    RedirectError,
    ServerTroubleError,
    TimedOutError,
)
from tests.exchange.fetching.serving import Served, Waits, answer, asking, leading_to, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.exchange.fetching.serving import Reply, Request


def got(url: str, how: Asking | None = None, **tags: str) -> Answer:
    how = how or asking()
    return get(parse(url), how, Patience(how.terms.seconds, how.clockwork), tags={url: tags["tag"]} if tags else None)


def refused(reply: Reply, how: Asking | None = None) -> FetchError:
    """Why the page that a server answers like this is not got."""
    with serving({"/": reply}) as server, pytest.raises(FetchError) as told:
        got(server.url(), how)
    assert told.value.sentence.endswith(".")
    assert len(told.value.sentence) < 400
    return told.value


def chunked(*pieces: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + end


def test_a_page_comes_byte_for_byte_and_is_asked_for_politely() -> None:
    body = bytes(range(256)) * 50
    with serving({"/a": answer(body, kind="Text/HTML; charset=Windows-1256", ETag='"x1"')}) as server:
        page = got(server.url("/a?q=%D8%AD"))
    assert (page.body, page.status, page.tag) == (body, 200, '"x1"')
    assert (page.content_type, page.charset, page.has_certain_end) == ("text/html", "windows-1256", True)
    (asked,) = server.asked
    assert asked.target == "/a?q=%D8%AD"
    assert asked.headers["host"] == f"127.0.0.1:{server.port}"
    assert asked.headers["user-agent"] == AGENT
    assert asked.headers["accept-encoding"] == "gzip"
    assert AGENT.startswith("Curator/")
    assert "cookie" not in asked.headers


@pytest.mark.parametrize(
    "reply",
    [
        answer(gzip.compress(b"words", mtime=0), Content_Encoding="gzip"),
        chunked(b"wo", b"r", b"ds"),
        chunked(gzip.compress(b"words", mtime=0)[:9], gzip.compress(b"words", mtime=0)[9:]).replace(
            b"200 OK\r\n", b"200 OK\r\nContent-Encoding: gzip\r\n"
        ),
        b"HTTP/1.1 100 Continue\r\n\r\n" + answer("words"),
        answer("words", 203),
    ],
)
def test_a_body_is_unpacked_however_it_is_sent(reply: bytes) -> None:
    with serving({"/": reply}) as server:
        page = got(server.url())
    assert (page.body, page.has_certain_end) == (b"words", True)


def test_an_answer_that_does_not_say_how_long_it_is_has_no_certain_end() -> None:
    with serving({"/": b"HTTP/1.0 200 OK\r\n\r\nwords"}) as server:
        page = got(server.url())
    assert (page.body, page.has_certain_end, page.content_type, page.charset) == (b"words", False, "", "")


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        (answer("words")[:-1], "1 bytes are missing"),
        (chunked(b"words", end=b""), "ends early"),
        (chunked(b"words", end=b"5\r\nwo"), "ends early"),
        (chunked(end=b"zz\r\n"), "ends early"),
        (answer(gzip.compress(b"words", mtime=0)[:-1], Content_Encoding="gzip"), "ends early"),
        (answer(b"words", Content_Encoding="gzip"), "packing is damaged"),
        (answer(b"words", Content_Encoding="br"), "not asked for"),
        (b"", "hung up"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "language of the web"),
        (b"HTTP/1.1 twohundred\r\n\r\n", "language of the web"),
        (b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n", "head is garbled"),
        (b"HTTP/1.1 200 OK\r\nA: " + b"b" * 70_000, "too long"),
    ],
)
def test_what_is_not_whole_is_refused(reply: bytes, why: str) -> None:
    refusal = refused(reply)
    assert isinstance(refusal, BrokenAnswerError)
    assert why in refusal.sentence


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (404, NoSuchPageError), (410, NoSuchPageError), (401, BlockedError), (403, BlockedError), (451, BlockedError),
        (400, ServerTroubleError), (500, ServerTroubleError), (304, ServerTroubleError), (206, ServerTroubleError),
        (204, ServerTroubleError),
    ],
)  # fmt: skip
def test_a_page_that_is_not_given_is_told_with_the_reason(status: int, kind: type[FetchError]) -> None:
    refusal = refused(answer("page of an error", status))
    assert type(refusal) is kind
    assert kind is NoSuchPageError or str(status) in refusal.sentence


def test_a_page_larger_than_the_limit_is_refused_before_it_comes() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n"
    assert isinstance(refused(head), PageTooLargeError)
    assert isinstance(refused(chunked(*[bytes(60_000)] * 40), asking(largest=2**20)), PageTooLargeError)
    assert (
        "1 MiB"
        in refused(
            answer(gzip.compress(bytes(2**22), mtime=0), Content_Encoding="gzip"), asking(largest=2**20)
        ).sentence
    )


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_also_to_letters_of_another_script(status: int) -> None:
    there = "/wiki/حمص".encode().decode("latin-1")
    with serving({"/": leading_to(there, status), "/wiki/%D8%AD%D9%85%D8%B5": answer("Homs")}) as server:
        page = got(server.url())
    assert (page.body, page.address.url) == (b"Homs", server.url("/wiki/%D8%AD%D9%85%D8%B5"))


@pytest.mark.parametrize(
    ("location", "why"),
    [
        ("/", "in a circle"),
        ("file:///etc/passwd", "cannot be fetched"),
        ("ftp://127.0.0.1/", "cannot be fetched"),
        ("data:text/html,x", "cannot be fetched"),
        ("http://ann:pw@127.0.0.1/", "cannot be fetched"),
        ("http://[", "cannot be fetched"),
        ("", "without saying where"),
    ],
)
def test_a_redirect_to_nowhere_good_is_not_followed(location: str, why: str) -> None:
    refusal = refused(leading_to(location))
    assert isinstance(refusal, RedirectError)
    assert why in refusal.sentence


def test_five_redirects_are_followed_and_no_sixth() -> None:
    with serving({f"/{n}": leading_to(f"/{n + 1}") for n in range(6)} | {"/6": answer("end")}) as server:
        assert got(server.url("/1")).body == b"end"
        with pytest.raises(RedirectError, match="more than 5 times"):
            got(server.url("/0"))
    assert server.targets == [f"/{n}" for n in range(1, 7)] + [f"/{n}" for n in range(6)]


def test_a_circle_of_two_is_noticed_at_its_second_round() -> None:
    circle = {"/a": leading_to("/b"), "/b": leading_to("/a")}
    with serving(circle) as server, pytest.raises(RedirectError, match="circle"):
        got(server.url("/a"))
    assert server.targets == ["/a", "/b"]


def test_a_known_state_is_asked_for_by_its_tag_and_not_sent_again() -> None:
    def conditional(request: Request) -> bytes:
        same = request.headers.get("if-none-match") == '"x1"'
        return answer(status=304, ETag='"x1"') if same else answer("words", ETag='"x1"')

    with serving({"/": conditional}) as server:
        assert got(server.url()).body == b"words"
        again = got(server.url(), tag='"x1"')
        assert (again.status, again.body) == (304, b"")
        assert got(server.url(), tag='"x0"').body == b"words"


def busy(times: int, status: int = 503, **headers: str) -> Reply:
    """Busy so many times, then free."""
    left = [times]

    def reply(_: Request) -> bytes:
        left[0] -= 1
        return answer("busy", status, **headers) if left[0] >= 0 else answer("words")

    return reply


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_is_asked_again_after_longer_and_longer_waits(status: int) -> None:
    waits = Waits()
    with serving({"/": busy(3, status)}) as server:
        assert got(server.url(), asking(waits)).body == b"words"
    assert sum(waits.slept) == pytest.approx(1 + 2 + 4)
    assert len(server.asked) == 4


def test_a_server_that_says_when_is_asked_then() -> None:
    waits = Waits()
    with serving({"/": busy(2, Retry_After="7")}) as server:
        assert got(server.url(), asking(waits)).body == b"words"
    assert sum(waits.slept) == pytest.approx(14)


def test_a_server_that_stays_busy_is_left_alone() -> None:
    waits = Waits()
    refusal = refused(busy(99), asking(waits))
    assert isinstance(refusal, BusyError)
    assert "try again later" in refusal.sentence
    assert sum(waits.slept) == pytest.approx(7)


@pytest.mark.parametrize("after", ["3600", "99999999999999999999", "Fri, 31 Dec 2099 23:59:59 GMT"])
def test_a_server_that_asks_for_a_long_wait_is_not_waited_for(after: str) -> None:
    waits = Waits()
    refusal = refused(busy(1, 429, Retry_After=after), asking(waits))
    assert isinstance(refusal, BusyError)
    assert "minutes" in refusal.sentence
    assert waits.slept == []


NOW = datetime(2031, 5, 3, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0), (" 120 ", 120), ("Sat, 03 May 2031 12:00:30 GMT", 30), ("Sat, 03 May 2031 12:00:30 -0000", 30),
        ("Sat, 03 May 2031 11:00:00 GMT", 0), ("Sat, 03 May 2031 15:00:30 +0300", 30), ("", None), ("soon", None), ("-5", None),
        ("1.5", None), ("٣", None), ("Sat, 99 May 2031 12:00:30 GMT", None),
    ],
)  # fmt: skip
def test_when_to_ask_again_is_read_as_seconds_or_as_a_date(text: str, seconds: float | None) -> None:
    assert retry_after(text, NOW) == seconds


def test_waiting_counts_towards_the_time_for_all_of_it() -> None:
    waits = Waits()
    refusal = refused(busy(99, Retry_After="50"), asking(waits, seconds=120, tries=99))
    assert isinstance(refusal, BusyError)
    assert sum(waits.slept) <= 120


def test_a_server_that_drips_is_left_when_the_time_is_up() -> None:
    def dripping(_: Request) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nContent-Length: 40000000\r\n\r\n"
        while not server.over.is_set():
            yield b"x"

    with serving({"/": dripping}) as server, pytest.raises(TimedOutError, match="within 3 minutes"):
        got(server.url(), asking(Waits(per_look=2.0)))


@pytest.mark.parametrize("begun", [b"", b"HTTP/1.1 200", b"HTTP/1.1 200 OK\r\nA: b\r\n", answer("words")[:-2]])
def test_a_server_that_falls_silent_is_left_when_the_time_is_up(begun: bytes) -> None:
    def silent(_: Request) -> Iterator[bytes]:
        yield begun
        server.over.wait()

    with serving({"/": silent}) as server, pytest.raises(TimedOutError):
        got(server.url(), asking(Waits(per_look=20.0)))


def test_a_head_without_end_is_left_when_the_time_is_up() -> None:
    def endless(_: Request) -> Iterator[bytes]:
        while not server.over.is_set():
            yield b"HTTP/1.1 100 Continue\r\n\r\n"

    with serving({"/": endless}) as server, pytest.raises(TimedOutError):
        got(server.url(), asking(Waits(per_look=1.0)))


def test_whoever_does_not_want_the_page_any_more_has_it_stopped() -> None:
    def silent(_: Request) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\n"
        server.over.wait()

    with serving({"/": silent}) as server, pytest.raises(StoppedError):
        got(server.url(), asking(Waits(stop_after=6)))
    with serving({"/": busy(99)}) as server, pytest.raises(StoppedError):
        got(server.url(), asking(Waits(stop_after=20)))


def test_the_terms_are_bounded_unless_somebody_says_otherwise() -> None:
    terms = Asking().terms
    assert terms == Terms()
    assert not terms.private_networks
    assert (terms.redirects, terms.largest, terms.seconds) == (5, 50 * 2**20, 180)
    assert Asking().now().tzinfo is not None
    assert Asking().now() - datetime.now(UTC) < timedelta(minutes=1)
    assert isinstance(Served, type)
