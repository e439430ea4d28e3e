from __future__ import annotations

from email.message import Message

import pytest

from curator.exchange.fetching.addresses import parse
from curator.exchange.fetching.getting import Answer
from curator.exchange.fetching.wiki_addresses import WikiPage, declared, on_wikimedia

API = parse("https://en.wikipedia.org/w/api.php")


@pytest.mark.parametrize(
    ("url", "page"),
    [
        ("https://en.wikipedia.org/wiki/Western_Syria_clashes", WikiPage(API, title="Western_Syria_clashes")),
        ("http://en.wikipedia.org/wiki/A/B", WikiPage(API, title="A/B")),
        ("https://en.m.wikipedia.org/wiki/A?useformat=mobile#Part", WikiPage(API, title="A")),
        ("https://en.wikipedia.org/wiki/C%2B%2B_(x)%3F", WikiPage(API, title="C++_(x)?")),
        ("https://en.wikipedia.org/wiki/A+B", WikiPage(API, title="A+B")),
        ("https://en.wikipedia.org/w/index.php?title=A+B&oldid=", WikiPage(API, title="A B")),
        ("https://en.wikipedia.org/w/index.php?title=A&oldid=123", WikiPage(API, revision="123")),
        ("https://en.wikipedia.org/w/index.php?title=A&oldid=prev", WikiPage(API, title="A")),
        ("https://en.wikipedia.org/w/index.php?oldid=123&action=render", WikiPage(API, revision="123")),
        ("https://en.wikipedia.org/w/index.php?curid=77", WikiPage(API, number="77")),
        ("https://en.wikipedia.org/w/index.php/A", WikiPage(API, title="A")),
        ("https://en.wikipedia.org/?curid=77", WikiPage(API, number="77")),
        ("https://ar.wikipedia.org/wiki/حمص", WikiPage(parse("https://ar.wikipedia.org/w/api.php"), title="حمص")),
        (
            "https://commons.m.wikimedia.org/wiki/A",
            WikiPage(parse("https://commons.wikimedia.org/w/api.php"), title="A"),
        ),
        ("https://www.mediawiki.org/wiki/A", WikiPage(parse("https://www.mediawiki.org/w/api.php"), title="A")),
    ],
)
def test_an_address_on_wikimedia_says_which_page_it_means(url: str, page: WikiPage) -> None:
    assert on_wikimedia(parse(url)) == page


@pytest.mark.parametrize(
    "url",
    [
        "https://en.wikipedia.org/", "https://en.wikipedia.org/wiki/", "https://wikipedia.org.evil.example/wiki/A",
        "https://evilwikipedia.org/wiki/A", "https://news.example/wiki/A", "https://zh.wikipedia.org/zh-hant/A",
        "https://en.wikipedia.org/w/index.php?title=A&action=history", "https://en.wikipedia.org/w/index.php?title=A&diff=2&oldid=1",
        "https://en.wikipedia.org/w/index.php?title=A&action=raw", "https://en.wikipedia.org/w/index.php?oldid=0",
        "https://en.wikipedia.org/w/index.php?oldid=" + "9" * 5_000, "https://en.wikipedia.org/w/index.php?oldid=٣",
    ],
)  # fmt: skip
def test_other_addresses_mean_no_page_of_a_wiki(url: str) -> None:
    assert on_wikimedia(parse(url)) is None


def page(url: str, head: str) -> Answer:
    return Answer(
        parse(url), 200, Message(), f"<!DOCTYPE html><html><head>{head}</head>".encode(errors="surrogatepass")
    )


LINK = '<link rel="EditURI" type="application/rsd+xml" href="{}"/>'
NAMED = '<script>RLCONF={{"wgIsArticle":true,"wgPageName":"{}"}};</script>'


@pytest.mark.parametrize(
    ("url", "href", "name", "wanted"),
    [
        (
            "https://w.example/Some_page",
            "//w.example/x/api.php?action=rsd",
            "Some_page",
            ("/x/api.php", "Some_page", ""),
        ),
        ("https://w.example/wiki/A", "//w.example/api.php?action=rsd", "", ("/api.php", "A", "")),
        ("https://w.example/wiki/Old", "/w/api.php?action=rsd", "New_name", ("/w/api.php", "New_name", "")),
        ("https://w.example/i.php?oldid=7", "/api.php", "A", ("/api.php", "", "7")),
        ("https://w.example/A", "https://w.example/api.php", 'C\\u00e9sar \\"x\\"', ("/api.php", 'César "x"', "")),
        ("https://w.example:8443/A", "http://w.example/api.php", "A", ("/api.php", "A", "")),
        ("https://w.example/wiki/A", "/api.php", "bad \\x escape", ("/api.php", "A", "")),
    ],
)
def test_a_page_of_a_mediawiki_says_where_its_api_is(
    url: str, href: str, name: str, wanted: tuple[str, str, str]
) -> None:
    found = declared(page(url, LINK.format(href) + (NAMED.format(name) if name else "")))
    assert found is not None
    assert (found.api.path, found.title, found.revision) == wanted
    assert found.api.authority == parse(url).authority
    assert found.rest == wanted[0].replace("api.php", "rest.php/v1")


@pytest.mark.parametrize(
    ("url", "head"),
    [
        ("https://w.example/A", NAMED.format("A")),
        ("https://w.example/A", LINK.format("https://en.wikipedia.org/w/api.php") + NAMED.format("A")),
        ("https://w.example/A", LINK.format("/xmlrpc.php?rsd") + NAMED.format("A")),
        ("https://w.example/A", LINK.format("javascript:api.php") + NAMED.format("A")),
        ("https://w.example/A", '<link rel="EditURI"/>' + NAMED.format("A")),
        ("https://w.example/A", LINK.format("/api.php")),
        ("https://w.example/i.php?title=A&action=edit", LINK.format("/api.php") + NAMED.format("A")),
        ("https://w.example/A", LINK.format("http://[/api.php") + NAMED.format("A")),
    ],
)
def test_a_page_that_names_no_api_of_its_own_is_no_wiki(url: str, head: str) -> None:
    assert declared(page(url, head)) is None


@pytest.mark.parametrize("piece", ["<link ", "<link rel=", '"wgPageName":"\\\\', '<link rel="EditURI" '])
def test_a_head_made_to_hold_things_up_does_not(piece: str) -> None:
    assert declared(page("https://w.example/A", piece * (2**20 // len(piece)))) is None


def test_half_a_letter_in_a_name_harms_nothing() -> None:
    found = declared(page("https://w.example/A", LINK.format("/api.php") + NAMED.format("a\\ud800b")))
    assert found is not None
    assert found.title == "a\ud800b"
