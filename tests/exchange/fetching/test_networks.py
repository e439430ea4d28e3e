from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.exchange.fetching.networks import is_public

PRIVATE = [
    "0.0.0.1", "10.1.2.3", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.255.255.254", "168.63.129.16",
    "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.0.1",
    "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1", "255.255.255.255",
    "::", "::1", "::7f00:1", "fe80::1", "fe80::1%eth0", "2a00:1450::1%2", "fc00::1", "fd00:ec2::254", "fec0::1", "ff02::1",
    "2001::1", "2001:db8::1", "2002:7f00:1::", "2002:808:808::1", "3fff::1", "100::1", "64:ff9b:1::808:808", "4000::1",
]  # fmt: skip
PUBLIC = [
    "1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "198.17.0.1", "198.20.0.1",
    "223.255.255.255", "2a00:1450:4001::1", "2001:200::1", "2620:0:862:ed1a::1", "3ffe::1",
]  # fmt: skip


@pytest.mark.parametrize("number", PRIVATE)
def test_a_number_of_a_private_network_is_not_public(number: str) -> None:
    assert not is_public(number)


@pytest.mark.parametrize("number", PUBLIC)
def test_a_number_of_the_internet_is_public(number: str) -> None:
    assert is_public(number)


@given(st.integers(0, 2**32 - 1))
def test_an_ipv4_number_inside_an_ipv6_one_is_judged_as_itself(number: int) -> None:
    plain = is_public(str(IPv4Address(number)))
    assert is_public(str(IPv6Address((0xFFFF << 32) | number))) == plain
    assert is_public(str(IPv6Address((0x64FF9B << 96) | number))) == plain
    assert not is_public(str(IPv6Address(number)))


@given(st.integers(0, 2**128 - 1))
def test_nothing_outside_what_is_given_out_is_public(number: int) -> None:
    address = IPv6Address(number)
    if is_public(str(address)):
        assert number >> 125 == 1 or number >> 32 in {0xFFFF, 0x64FF9B << 64}
