"""A connection to one server, at a numbered address that was checked, with a certificate that was checked.

The only module that opens a socket. Everything waits through `Patience`, so that no server can hold a fetch longer than its
time, however slowly it drips.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import socket
import ssl
import threading
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.request import getproxies

from curator.exchange.fetching import networks
from curator.exchange.fetching.patience import STEP_SECONDS
from curator.exchange.fetching.refusals import (
    CertificateError,
    NotFoundError,
    PrivateNetworkError,
    TimedOutError,
    UnreachableError,
    UnsafeConnectionError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from _typeshed import WriteableBuffer

    from curator.exchange.fetching.addresses import Address
    from curator.exchange.fetching.patience import Patience

T = TypeVar("T")

CONNECT_SECONDS = 15
"""How long one numbered address may take to answer before the next is tried."""

_NO_ISSUER: Final = 20
"""OpenSSL's X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY."""

_UNDER_WAY = frozenset({0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 0)})


def numbers_of(host: str) -> list[str]:
    """The numbered addresses of a host, in the order in which the system would try them.

    Raises:
        OSError: the system knows none.
    """
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def open_line(
    address: Address, patience: Patience, resolve: Callable[[str], Sequence[str]], *, private_networks: bool
) -> Line:
    """A connection to the server of an address; encrypted for https. Its name is looked up once.

    Raises:
        NotFoundError, PrivateNetworkError, UnreachableError: there is nobody to connect to, or nobody who may be.
        CertificateError, UnsafeConnectionError: the server cannot prove who it is, or not talk in secret.
        TimedOutError, StoppedError: see `Patience`.
    """
    numbers = _look_up(address.host, patience, resolve)
    allowed = [number for number in numbers if private_networks or networks.is_public(number)]
    if not allowed:
        raise PrivateNetworkError(address.host, numbers[0])
    line = Line(_connect(allowed, address, patience), address.host, patience)
    if address.scheme == "https":
        with contextlib.ExitStack() as unless_done:
            unless_done.callback(line.hang_up)
            line.shake_hands()
            unless_done.pop_all()
    return line


def _look_up(host: str, patience: Patience, resolve: Callable[[str], Sequence[str]]) -> Sequence[str]:
    """What `resolve` says, asked in a thread: the system's own way cannot be told to stop."""
    found: list[Sequence[str]] = []

    def ask() -> None:
        # UnicodeError: a part of the name is longer than names of computers may be
        with contextlib.suppress(OSError, UnicodeError):
            found.append(resolve(host))

    asking = threading.Thread(target=ask, name=f"looking up {host}", daemon=True)
    asking.start()
    while asking.is_alive():
        patience.check(host)
        asking.join(STEP_SECONDS)
    if not found or not found[0]:
        raise NotFoundError(host)
    return found[0]


def _connect(numbers: Sequence[str], address: Address, patience: Patience) -> socket.socket:
    last: OSError | TimedOutError | None = None
    for number in numbers:
        family = socket.AF_INET6 if ":" in number else socket.AF_INET
        try:
            sock = socket.socket(family, socket.SOCK_STREAM)
        except OSError as error:  # a system without IPv6
            last = error
            continue
        try:
            with contextlib.ExitStack() as unless_done:
                unless_done.callback(sock.close)
                _wait_for_connection(sock, (number, address.port), address.host, patience.shorter(CONNECT_SECONDS))
                unless_done.pop_all()
                return sock
        except (OSError, TimedOutError) as error:
            last = error
    if isinstance(last, OSError):
        raise UnreachableError(address.host, why(last), has_proxy=_has_proxy()) from last
    patience.check(address.host)
    raise TimedOutError(address.host, CONNECT_SECONDS * len(numbers)) from last


def _wait_for_connection(sock: socket.socket, where: tuple[str, int], host: str, patience: Patience) -> None:
    sock.setblocking(False)
    code = sock.connect_ex(where)
    if code in _UNDER_WAY:
        patience.until_writable(sock, host)
        code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if code:
        raise OSError(code, os.strerror(code))


class Line:
    """An open connection; it has of a socket what `http.client` asks for."""

    def __init__(self, sock: socket.socket, host: str, patience: Patience) -> None:
        self._sock = sock
        self._host = host
        self._patience = patience

    def shake_hands(self) -> None:
        """Have the server prove who it is, and encrypt from here on.

        Raises:
            CertificateError: the server is not who it should be.
            UnsafeConnectionError: the two have no way of encrypting in common.
        """
        context = ssl.create_default_context()
        context.set_alpn_protocols(["http/1.1"])
        try:
            secure = context.wrap_socket(self._sock, server_hostname=self._host, do_handshake_on_connect=False)
            self._sock = secure
            self._patiently(secure.do_handshake, self._patience.until_readable)
        except ssl.SSLCertVerificationError as error:
            knows_none = error.verify_code == _NO_ISSUER and not _has_authorities()
            raise CertificateError(self._host, error.verify_message, knows_no_authority=knows_none) from error
        except OSError as error:
            raise UnsafeConnectionError(self._host, why(error)) from error

    def sendall(self, data: bytes) -> None:
        """Send all of it."""
        rest = data
        while rest:
            rest = rest[self._patiently(lambda: self._sock.send(rest), self._patience.until_writable) :]  # noqa: B023 called at once

    def receive_into(self, buffer: WriteableBuffer) -> int:
        """Take what has come, at least one byte; 0 at the end."""
        return self._patiently(lambda: self._sock.recv_into(buffer), self._patience.until_readable)

    def makefile(self, *_: object) -> io.BufferedReader:
        """What comes, as a file."""
        return io.BufferedReader(_Coming(self), 2**16)

    def close(self) -> None:
        """Nothing yet: `http.client` closes before the answer is read; `hang_up` does when all is done."""

    def hang_up(self) -> None:
        """Close the connection."""
        self._sock.close()

    def _patiently(self, step: Callable[[], T], wait: Callable[[socket.socket, str], None]) -> T:
        while True:
            self._patience.check(self._host)
            try:
                return step()
            except ssl.SSLWantReadError:
                self._patience.until_readable(self._sock, self._host)
            except ssl.SSLWantWriteError:
                self._patience.until_writable(self._sock, self._host)
            except BlockingIOError:
                wait(self._sock, self._host)


class _Coming(io.RawIOBase):
    """What comes over a line, for reading."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self._line = line

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """What has come."""
        return self._line.receive_into(buffer)


def why(error: OSError) -> str:
    """What the system or OpenSSL says, in its own words."""
    if isinstance(error, ssl.SSLError) and error.reason:
        return error.reason.replace("_", " ").lower()
    return error.strerror or "input error"


def _has_authorities() -> bool:
    """Whether this computer has any certificate authorities to trust."""
    paths = ssl.get_default_verify_paths()
    folder = paths.capath
    return bool(ssl.create_default_context().get_ca_certs()) or bool(folder and any(os.scandir(folder)))


def _has_proxy() -> bool:
    return any(getproxies().get(scheme) for scheme in ("https", "http", "all"))
