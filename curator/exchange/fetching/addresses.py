"""Addresses of pages: what a person typed or a server sent, made safe to ask for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv6Address
from typing import Final
from urllib.parse import quote, urljoin, urlsplit

from curator.exchange.fetching.refusals import BadAddressError

PORTS: Final = {"http": 80, "https": 443}
LONGEST = 8_000
_HOST = re.compile(r"[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_PERSON = re.compile(r"//[^/?#]*@")
_IN_PATH = "/%:@!$&'()*+,;=~-._"
_LOOKS_LIKE_ONE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


@dataclass(frozen=True, slots=True)
class Address:
    """An address to ask for: `host` in ASCII and lower case, `target` the path and query in percent-encoded ASCII."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host and port as they stand in an address; the usual port is left out."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The whole address."""
        return f"{self.scheme}://{self.authority}{self.target}"

    @property
    def path(self) -> str:
        """The path alone, percent-encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The query alone, percent-encoded; empty where there is none."""
        return self.target.partition("?")[2]

    def at(self, target: str) -> Address:
        """Another place on the same server."""
        return Address(self.scheme, self.host, self.port, target)

    def leading_to(self, reference: str) -> Address:
        """Where a reference on this page leads; it may be relative to the page.

        Raises:
            BadAddressError: it leads nowhere that can be fetched.
        """
        try:
            joined = urljoin(self.url, reference)
        except ValueError as error:
            raise BadAddressError(reference, str(error)) from error
        return parse(joined)


def is_address(text: str) -> bool:
    """Whether a text is meant as an address, whatever its scheme, rather than as the name of a file."""
    return _LOOKS_LIKE_ONE.match(text.strip()) is not None


def parse(text: str) -> Address:
    """The address that a text gives; its fragment is left out, letters of other scripts are encoded.

    Raises:
        BadAddressError: it is no address on the web, or carries a name and password.
    """
    text = text.strip()
    shown = _PERSON.sub("//…@", _CONTROL.sub("�", text[:200]))
    if len(text) > LONGEST:
        raise BadAddressError(shown, "it is too long")
    if _CONTROL.search(text):
        raise BadAddressError(shown, "it has control characters in it")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise BadAddressError(shown, str(error)) from error
    scheme = parts.scheme.lower()
    if scheme not in PORTS:
        raise BadAddressError(shown, "only http and https addresses are")
    if "@" in parts.netloc:
        raise BadAddressError(shown, "it carries a name or password")
    host = _host(parts.hostname or "", shown)
    path = quote(parts.path or "/", safe=_IN_PATH, errors="surrogateescape")
    query = quote(parts.query, safe=_IN_PATH + "?", errors="surrogateescape")
    # a port of 0 is none that anybody listens at, but it is refused by the system in its own words
    return Address(scheme, host, PORTS[scheme] if port is None else port, f"{path}?{query}" if query else path)


def _host(name: str, shown: str) -> str:
    if ":" in name:
        try:
            return str(IPv6Address(name)) if "%" not in name else _no_host(shown)
        except ValueError:
            return _no_host(shown)
    try:
        ascii_name = name.removesuffix(".").encode("idna").decode("ascii").lower() if not name.isascii() else name
    except UnicodeError:
        return _no_host(shown)
    ascii_name = ascii_name.removesuffix(".").lower()
    if not _HOST.fullmatch(ascii_name) or len(ascii_name) > 253 or ".." in ascii_name:
        return _no_host(shown)
    return ascii_name


def _no_host(shown: str) -> str:
    raise BadAddressError(shown, "it names no server")
