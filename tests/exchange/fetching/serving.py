"""A server on this computer that answers byte for byte as a test says, plain or with TLS, and notes what it was asked."""

from __future__ import annotations

import socketserver
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from curator.exchange.fetching import Asking, Clockwork, Terms

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable, Iterator, Mapping


@dataclass(frozen=True)
class Request:
    """What was asked: the path with its query, and the headers in lower case."""

    target: str
    headers: dict[str, str]


Reply: TypeAlias = "bytes | Iterable[bytes] | Callable[[Request], bytes | Iterable[bytes]]"


def answer(body: bytes | str = b"", status: int = 200, kind: str = "text/html; charset=utf-8", **headers: str) -> bytes:
    """A well-formed answer; names of headers are given with _ for -."""
    data = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} So", f"Content-Type: {kind}", f"Content-Length: {len(data)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1", "surrogateescape") + data


def leading_to(where: str, status: int = 302) -> bytes:
    return answer(status=status, Location=where)


@dataclass
class Served:
    """A running server: its port, what it answers by path, what it was asked, how often somebody connected."""

    port: int
    replies: dict[str, Reply]
    asked: list[Request] = field(default_factory=list)
    connections: int = 0
    over: threading.Event = field(default_factory=threading.Event)
    """Set when the test is over: what waits for it ends."""

    def url(self, path: str = "/", host: str = "127.0.0.1", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.port}{path}"

    @property
    def targets(self) -> list[str]:
        return [request.target for request in self.asked]


@contextmanager
def serving(replies: Mapping[str, Reply], context: ssl.SSLContext | None = None) -> Iterator[Served]:
    """A server that gives `replies` by path with query, or by path, or 404; over TLS where a context is given."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            served.connections += 1
            with suppress(OSError):
                sock = context.wrap_socket(self.request, server_side=True) if context else self.request
                with sock:
                    head = b""
                    # the first byte of somebody who wants TLS of a server that has none
                    while b"\r\n\r\n" not in head and not head.startswith(b"\x16") and (piece := sock.recv(4096)):
                        head += piece
                    if head.startswith(b"\x16"):
                        sock.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                    elif head:
                        for piece in reply_to(head):
                            sock.sendall(piece)

    def reply_to(head: bytes) -> Iterable[bytes]:
        first, *lines = head.decode("latin-1").split("\r\n")
        pairs = (line.partition(":") for line in lines if line)
        request = Request(first.split()[1], {name.lower(): value.strip() for name, _, value in pairs})
        served.asked.append(request)
        wanted = request.target
        reply = served.replies.get(wanted, served.replies.get(wanted.partition("?")[0], answer("no such page", 404)))
        given = reply(request) if callable(reply) else reply
        return [given] if isinstance(given, bytes) else given

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = True
        request_queue_size = 32

    with Server(("127.0.0.1", 0), Handler) as server:
        served = Served(server.server_address[1], dict(replies))
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="server")
        thread.start()
        try:
            yield served
        finally:
            served.over.set()
            server.shutdown()
            thread.join()


@dataclass
class Waits:
    """A clock that a test moves: every look costs `per_look` seconds, every wait as long as it says."""

    per_look: float = 0.0
    slept: list[float] = field(default_factory=list)
    stop_after: int = 10**9
    looks: int = 0
    _time: float = 0.0

    def clock(self) -> float:
        self._time += self.per_look
        return self._time

    def wait(self, seconds: float) -> None:
        self.slept.append(seconds)
        self._time += seconds

    def is_stopped(self) -> bool:
        self.looks += 1
        return self.looks > self.stop_after

    @property
    def work(self) -> Clockwork:
        return Clockwork(self.clock, self.wait, self.is_stopped)


def asking(waits: Waits | None = None, **terms: object) -> Asking:
    """On this computer, unless the terms say otherwise."""
    chosen = Terms(**{"private_networks": True, **terms})  # type: ignore[arg-type]
    return Asking(chosen, waits.work if waits is not None else Clockwork())
