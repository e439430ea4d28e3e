from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.exchange.fetching import is_address
from curator.exchange.fetching.addresses import Address, parse
from curator.exchange.fetching.refusals import BadAddressError


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://en.wikipedia.org/wiki/Homs", "https://en.wikipedia.org/wiki/Homs"),
        ("  HTTPS://News.Example:443/a b  ", "https://news.example/a%20b"),
        ("http://news.example", "http://news.example/"),
        ("http://news.example:8080?q=1#part", "http://news.example:8080/?q=1"),
        ("https://ar.wikipedia.org/wiki/حمص", "https://ar.wikipedia.org/wiki/%D8%AD%D9%85%D8%B5"),
        ("https://ar.wikipedia.org/wiki/%D8%AD", "https://ar.wikipedia.org/wiki/%D8%AD"),
        ("https://مثال.إختبار/", "https://xn--mgbh0fb.xn--kgbechtv/"),
        ("https://Bücher.example./x", "https://xn--bcher-kva.example/x"),
        ("http://[::1]:80/", "http://[::1]/"),
        ("http://[0:0::1]:81/", "http://[::1]:81/"),
        ("http://my_host.example/", "http://my_host.example/"),
        ("https://news.example/?q=قتل&page=2", "https://news.example/?q=%D9%82%D8%AA%D9%84&page=2"),
    ],
)
def test_an_address_is_put_into_one_form(text: str, url: str) -> None:
    address = parse(text)
    assert address.url == url
    assert parse(address.url) == address
    assert is_address(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("file:///etc/passwd", "only http and https"),
        ("ftp://news.example/a", "only http and https"),
        ("javascript:alert(1)", "only http and https"),
        ("news.example", "only http and https"),
        ("", "only http and https"),
        ("https://", "names no server"),
        ("https:///path", "names no server"),
        ("https://a..b/", "names no server"),
        ("https://-dash.example/", "names no server"),
        ("https://ex ample/", "names no server"),
        ("https://[fe80::1%25eth0]/", "names no server"),
        ("https://[1:2:3]/", "no address"),
        ("https://[::1/", "no address"),
        (f"https://{'ü' * 80}.example/", "names no server"),
        (f"https://{'a' * 254}/", "names no server"),
        ("https://news.example:99999/", "no address"),
        ("https://news.example:x/", "no address"),
        ("https://ann:secret@news.example/", "name or password"),
        ("https://news.example/a\nHost: other", "control characters"),
        ("https://news.example/\x00", "control characters"),
        ("https://news.example/" + "a" * 9_000, "too long"),
    ],
)
def test_what_cannot_be_fetched_is_told_in_a_sentence(text: str, why: str) -> None:
    with pytest.raises(BadAddressError, match=why) as told:
        parse(text)
    assert told.value.sentence.endswith("copy it from the browser again.")
    assert "secret" not in told.value.sentence
    assert "\n" not in told.value.sentence


def test_a_reference_leads_on_from_where_it_stands() -> None:
    here = parse("https://news.example:8443/2031/a?x=1")
    assert here.leading_to("b").url == "https://news.example:8443/2031/b"
    assert here.leading_to("//other.example/c").url == "https://other.example/c"
    assert here.leading_to("?y=2").url == "https://news.example:8443/2031/a?y=2"
    assert here.at("/d?e").url == "https://news.example:8443/d?e"
    assert (here.path, here.query, parse("http://a.example").query) == ("/2031/a", "x=1", "")
    for nowhere in ("file:///etc/passwd", "http://[", "mailto:ann@news.example"):
        with pytest.raises(BadAddressError):
            here.leading_to(nowhere)


@pytest.mark.parametrize("text", ["notes.txt", "C:\\files\\a.txt", "/home/ann/a", "a//b", ""])
def test_the_name_of_a_file_is_no_address(text: str) -> None:
    assert not is_address(text)


@given(st.text())
def test_any_text_is_an_address_or_refused(text: str) -> None:
    for whole in (text, f"https://{text}", f"https://news.example/{text}", f"https://news.example/?{text}"):
        with suppress(BadAddressError):
            address = parse(whole)
            assert address.url.isascii()
            assert address.url.isprintable()
            assert " " not in address.url
            assert parse(address.url) == address


def test_bytes_of_a_name_that_are_no_text_go_through_as_they_are() -> None:
    assert parse("https://news.example/\udce4").url == "https://news.example/%E4"
    assert Address("http", "a.example", 81, "/").authority == "a.example:81"
