"""Which numbered addresses lie on the public internet.

The networks are those of IANA's registries of special-purpose addresses (RFC 6890 and what updates it), written out here:
what Python's `ipaddress` calls global has changed between its versions.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

_NOT_PUBLIC_4 = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",  # this network
            "10.0.0.0/8",  # private
            "100.64.0.0/10",  # between a provider and its customers; a cloud's metadata (100.100.100.200)
            "127.0.0.0/8",  # this computer
            "168.63.129.16/32",  # a cloud's metadata, on an address that looks public
            "169.254.0.0/16",  # link-local; clouds' metadata (169.254.169.254)
            "172.16.0.0/12",  # private
            "192.0.0.0/24",  # protocol assignments; a cloud's metadata (192.0.0.192)
            "192.0.2.0/24",  # documentation
            "192.88.99.0/24",  # relays of 6to4, given up
            "192.168.0.0/16",  # private
            "198.18.0.0/15",  # benchmarks
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved, and the broadcast
        ),
    )
)
_UNICAST_6 = IPv6Network("2000::/3")
"""All that is given out so far; loopback, link-local, unique local, site-local and multicast lie outside."""

_NOT_PUBLIC_6 = tuple(
    map(
        IPv6Network,
        (
            "2001::/23",  # protocol assignments, Teredo among them
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4, given up: it carries any IPv4 address inside
            "3fff::/20",  # documentation
        ),
    )
)
_TRANSLATED = IPv6Network("64:ff9b::/96")
"""Where a network without IPv4 reaches IPv4 addresses: the last 32 bits (RFC 6052)."""


def is_public(number: str) -> bool:
    """Whether a numbered address, IPv4 or IPv6, is one of the public internet."""
    address = ip_address(number)
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _NOT_PUBLIC_4)
    if address.scope_id is not None:
        return False
    if address.ipv4_mapped is not None:
        return is_public(str(address.ipv4_mapped))
    if address in _TRANSLATED:
        return is_public(str(_last_four_bytes(address)))
    return address in _UNICAST_6 and not any(address in network for network in _NOT_PUBLIC_6)


def _last_four_bytes(address: IPv6Address) -> IPv4Address:
    return IPv4Address(int(address) & 0xFFFF_FFFF)
