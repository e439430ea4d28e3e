from __future__ import annotations

import socket
import ssl
import threading
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
import trustme

from curator.exchange.fetching import FetchError
from curator.exchange.fetching.addresses import parse
from curator.exchange.fetching.getting import Asking, get
from curator.exchange.fetching.lines import numbers_of
from curator.exchange.fetching.patience import Patience
from curator.exchange.fetching.refusals import (
    CertificateError,
    NotFoundError,
    PrivateNetworkError,
    RedirectError,
    TimedOutError,
    UnreachableError,
    UnsafeConnectionError,
)
from tests.exchange.fetching.conftest import served_with
from tests.exchange.fetching.serving import Waits, answer, asking, leading_to, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

NOT_ALLOWED = asking(private_networks=False)


def body(url: str, how: Asking) -> bytes:
    return get(parse(url), how, Patience(how.terms.seconds, how.clockwork)).body


def refused(url: str, how: Asking) -> FetchError:
    with pytest.raises(FetchError) as told:
        body(url, how)
    assert told.value.sentence.endswith((".", ")."))
    return told.value


def found_at(*numbers: str, how: Asking | None = None) -> tuple[Asking, list[str]]:
    """Names are found at these numbers; the names that were looked up."""
    asked: list[str] = []

    def resolve(host: str) -> Sequence[str]:
        asked.append(host)
        return list(numbers)

    return replace(how or asking(), resolve=resolve), asked


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1"])
def test_this_computer_is_not_asked_unless_that_is_allowed(host: str) -> None:
    with serving({"/": answer("words")}) as server:
        refusal = refused(server.url(host=host), NOT_ALLOWED)
        assert isinstance(refusal, PrivateNetworkError)
        assert "--allow-private-network" in refusal.sentence
        assert server.connections == 0
        assert body(server.url(host=host), asking()) == b"words"


@pytest.mark.parametrize("number", ["10.0.0.1", "169.254.169.254", "::1", "::ffff:127.0.0.1", "fd00::1", "fe80::1%lo"])
def test_a_name_that_leads_into_a_private_network_is_not_asked(number: str) -> None:
    how, asked = found_at(number, how=NOT_ALLOWED)
    refusal = refused("http://news.example/", how)
    assert isinstance(refusal, PrivateNetworkError)
    assert number in refusal.sentence
    assert asked == ["news.example"]


def test_a_redirect_into_a_private_network_is_not_followed_even_from_a_server_that_is_allowed() -> None:
    with (
        serving({"/": answer("inside")}) as inside,
        serving({"/": leading_to(inside.url(host="inside.example"))}) as outside,
    ):
        how, asked = found_at("127.0.0.1")
        assert body(outside.url(host="outside.example"), how) == b"inside"
        assert asked == ["outside.example", "inside.example"]
        # the same with the check on: it is made for every address on the way
        refusal = refused(inside.url(), NOT_ALLOWED)
        assert isinstance(refusal, PrivateNetworkError)


def test_a_name_is_looked_up_once_and_the_number_that_was_checked_is_the_one_that_is_asked() -> None:
    answers = iter([["127.0.0.1"], ["192.0.2.1"]])
    with serving({"/": answer("words")}) as server:
        how = replace(asking(), resolve=lambda _: next(answers))
        assert body(server.url(host="news.example"), how) == b"words"
        (asked,) = server.asked
    assert asked.headers["host"] == f"news.example:{server.port}"
    assert next(answers) == ["192.0.2.1"]


def test_a_name_with_public_and_private_numbers_is_asked_at_the_public_ones_only() -> None:
    with serving({"/": answer("words")}) as server:
        # the public number is one of documentation, at which nobody answers, made to look public by its order only
        how, _ = found_at("127.0.0.1", "::1", how=NOT_ALLOWED)
        assert isinstance(refused(server.url(host="news.example"), how), PrivateNetworkError)
        assert server.connections == 0


def test_the_next_number_is_tried_where_one_does_not_answer() -> None:
    with serving({"/": answer("words")}) as server:
        how, _ = found_at("::1", "127.0.0.1")
        assert body(server.url(host="news.example"), how) == b"words"


def test_where_nobody_listens_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/"
        refusal = refused(url, asking())
        assert isinstance(refusal, UnreachableError)
        assert "online" in refusal.sentence
        monkeypatch.setenv("https_proxy", "http://127.0.0.1:3128")
        assert "proxy" in refused(url, asking()).sentence


def test_no_proxy_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving({}) as proxy, serving({"/": answer("words")}) as server:
        monkeypatch.setenv("http_proxy", proxy.url())
        assert body(server.url(), asking()) == b"words"
        assert proxy.connections == 0


def test_a_port_that_cannot_be_is_told() -> None:
    assert isinstance(refused("http://127.0.0.1:0/", asking()), UnreachableError)


@pytest.mark.parametrize(
    "trouble", [OSError("no network"), socket.gaierror(-2, "unknown"), UnicodeError("label too long")]
)
def test_a_name_that_nobody_knows_is_told(trouble: Exception) -> None:
    def resolve(_: str) -> Sequence[str]:
        raise trouble

    refusal = refused("http://news.example/", replace(asking(), resolve=resolve))
    assert isinstance(refusal, NotFoundError)
    assert isinstance(refused("http://news.example/", found_at()[0]), NotFoundError)


def test_a_look_up_that_hangs_is_left_when_the_time_is_up() -> None:
    over = threading.Event()

    def resolve(_: str) -> Sequence[str]:
        over.wait()
        return []

    how = replace(asking(Waits(per_look=60.0)), resolve=resolve)
    assert isinstance(refused("http://news.example/", how), TimedOutError)
    over.set()


def test_a_connection_that_nobody_takes_is_left_when_the_time_is_up() -> None:
    # a queue of one that is full: further connections wait
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        port = full.getsockname()[1]
        waiting = []
        for _ in range(4):
            sock = socket.socket()
            sock.setblocking(False)
            sock.connect_ex(("127.0.0.1", port))
            waiting.append(sock)
        refusal = refused(f"http://127.0.0.1:{port}/", asking(Waits(per_look=4.0)))
        for sock in waiting:
            sock.close()
    assert isinstance(refusal, TimedOutError)


def test_the_system_finds_this_computer() -> None:
    assert "127.0.0.1" in numbers_of("localhost")


def test_a_secure_page_comes_from_a_server_that_proves_who_it_is(certified: Callable[..., ssl.SSLContext]) -> None:
    with serving({"/": answer(b"words" * 50_000)}, certified("news.example")) as server:
        how, _ = found_at("127.0.0.1")
        assert body(server.url(host="news.example", scheme="https"), how) == b"words" * 50_000
        (asked,) = server.asked
    assert asked.headers["host"] == f"news.example:{server.port}"


def test_the_server_is_told_which_name_it_is_asked_for(certified: Callable[..., ssl.SSLContext]) -> None:
    named: list[str] = []
    context = certified("news.example")
    context.sni_callback = lambda _sock, name, _context: named.append(name)
    with serving({"/": answer("words")}, context) as server:
        body(server.url(host="news.example", scheme="https"), found_at("127.0.0.1")[0])
    assert named == ["news.example"]


def test_a_server_with_another_name_is_refused(certified: Callable[..., ssl.SSLContext]) -> None:
    with serving({"/": answer("words")}, certified("other.example")) as server:
        refusal = refused(server.url(host="news.example", scheme="https"), found_at("127.0.0.1")[0])
        assert isinstance(refusal, CertificateError)
        assert "news.example" in refusal.sentence
        assert server.asked == []
        assert isinstance(refused(server.url(scheme="https"), asking()), CertificateError)


def test_a_certificate_of_an_unknown_authority_or_past_its_time_is_refused(
    certified: Callable[..., ssl.SSLContext],
) -> None:
    own = served_with(trustme.CA(), "news.example")
    old = certified(
        "news.example", not_before=datetime(2020, 1, 1, tzinfo=UTC), not_after=datetime(2021, 1, 1, tzinfo=UTC)
    )
    for context in (own, old):
        with serving({"/": answer("words")}, context) as server:
            refusal = refused(server.url(host="news.example", scheme="https"), found_at("127.0.0.1")[0])
            assert isinstance(refusal, CertificateError)
            assert server.asked == []
    assert "expired" in refusal.sentence


def test_a_computer_without_authorities_is_told_how_to_get_them(
    certified: Callable[..., ssl.SSLContext], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = certified("news.example")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    with serving({"/": answer("words")}, context) as server:
        refusal = refused(server.url(host="news.example", scheme="https"), found_at("127.0.0.1")[0])
    assert "ca-certificates" in refusal.sentence


def test_a_server_that_speaks_no_tls_or_breaks_off_is_told(certified: Callable[..., ssl.SSLContext]) -> None:
    assert certified("127.0.0.1")
    with serving({"/": answer("words")}) as server:
        assert isinstance(refused(server.url(scheme="https"), asking()), UnsafeConnectionError)
    context = certified("127.0.0.1")
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AES128-SHA@SECLEVEL=0")
    with serving({"/": answer("words")}, context) as server:
        assert isinstance(refused(server.url(scheme="https"), asking()), UnsafeConnectionError)


def test_a_handshake_that_stops_is_left_when_the_time_is_up(certified: Callable[..., ssl.SSLContext]) -> None:
    assert certified("127.0.0.1")
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        url = f"https://127.0.0.1:{deaf.getsockname()[1]}/"
        assert isinstance(refused(url, asking(Waits(per_look=20.0))), TimedOutError)


def test_from_a_secure_page_no_way_leads_to_an_open_one(certified: Callable[..., ssl.SSLContext]) -> None:
    with serving({"/": answer("open")}) as plain:
        replies = {"/": leading_to(plain.url()), "/b": leading_to("/c"), "/c": answer("secure")}
        with serving(replies, certified("127.0.0.1")) as secure:
            refusal = refused(secure.url(scheme="https"), asking())
            assert isinstance(refusal, RedirectError)
            assert "open connection" in refusal.sentence
            assert plain.connections == 0
            plain.replies["/up"] = leading_to(secure.url("/b", scheme="https"))
            assert body(plain.url("/up"), asking()) == b"secure"
