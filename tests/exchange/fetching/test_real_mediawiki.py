"""A real MediaWiki, asked by our own code; skipped, visibly, where none is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.articles import Article, ArticleVersion
from curator.exchange.fetching import Fetched, fetch
from curator.exchange.fetching.refusals import NoSuchPageError, PrivateNetworkError
from curator.store.collection import open_collection
from curator.store.queries import articles, records
from tests.cli.running import done, run
from tests.exchange.fetching.real_mediawiki import PACKAGES, MediaWiki, is_installed, running
from tests.exchange.fetching.serving import asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(not is_installed(), reason=f"no MediaWiki here: apt-get install {PACKAGES}")

TITLE = "Raid on the ford"
PAGE = """{| class="infobox vevent"
! Date
| 3 May 2031
|-
! Casualties
| 44+ killed (watch group claim)<ref name="w">Watch group, 4 May 2031. https://watch.example/4</ref>
|}
{| class="box-One_source plainlinks metadata ambox ambox-content"
| This article relies largely or entirely on a single source. (February 2031)
|}
On 3 May, armed men killed four people at the ford, النهر.<ref name="w" /> Nobody was arrested.<ref>River Post</ref>

== Aftermath ==
Six were hurt.

<references />
"""


@pytest.fixture(scope="module")
def wiki(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MediaWiki]:
    with running(tmp_path_factory.mktemp("wiki")) as started:
        started.save(TITLE, PAGE)
        started.save("The raid", f"#REDIRECT [[{TITLE}]]")
        yield started


def got(url: str) -> Fetched:
    found = fetch(url, asking())
    assert isinstance(found, Fetched)
    return found


def test_a_page_comes_with_its_infobox_banner_references_revision_and_licence(wiki: MediaWiki) -> None:
    page = got(wiki.address(TITLE))
    html = page.data.decode()
    assert html.startswith("<!DOCTYPE html>")
    for part in (
        "infobox vevent",
        "44+ killed",
        "box-One_source",
        "النهر",
        'id="cite_note-w-1"',
        "https://watch.example/4",
    ):
        assert part in html
    assert (page.title, page.site, page.url) == (TITLE, "River Wiki", wiki.address(TITLE))
    assert page.revision.isdecimal()
    assert page.edited_at.endswith("Z")
    assert (
        page.licence == "Creative Commons Attribution-ShareAlike 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)"
    )


def test_every_way_to_write_its_address_leads_to_the_same_page(wiki: MediaWiki) -> None:
    page = got(wiki.address(TITLE))
    for path in (
        "index.php?title=Raid_on_the_ford", "index.php?title=raid+on+the+ford", "index.php?title=Raid_on_the_ford&action=view",
        f"index.php?oldid={page.revision}", f"index.php?title=X&oldid={page.revision}", "index.php/Raid_on_the_ford#Aftermath",
        "index.php/The_raid", "index.php?title=The_raid", "index.php/Raid_on_the_ford?useformat=mobile",
    ):  # fmt: skip
        other = got(f"{wiki.url}/{path}")
        assert (other.url, other.revision, other.title) == (page.url, page.revision, page.title), path


def test_a_page_that_is_not_there_is_told(wiki: MediaWiki) -> None:
    for path in ("index.php/Nothing", "index.php?title=Nothing", "index.php?oldid=99999", "index.php?curid=99999"):
        with pytest.raises(NoSuchPageError):
            fetch(f"{wiki.url}/{path}", asking())


def test_a_page_that_the_wiki_makes_up_comes_as_it_is(wiki: MediaWiki) -> None:
    page = got(f"{wiki.url}/index.php/Special:AllPages")
    assert page.revision == ""
    assert b"Raid on the ford" in page.data
    source = got(f"{wiki.url}/index.php?title=Raid_on_the_ford&action=raw")
    assert source.data.decode() == PAGE.strip()
    assert source.name.endswith(".wikitext")


def test_it_is_not_asked_where_private_networks_are_not_allowed(wiki: MediaWiki) -> None:
    with pytest.raises(PrivateNetworkError):
        fetch(wiki.address(TITLE))


def test_an_edit_of_the_page_becomes_a_new_version_of_its_article(wiki: MediaWiki, tmp_path: Path) -> None:
    title = "Raid at night"
    wiki.save(title, PAGE)
    collection, address = tmp_path / "raids.curator", wiki.address(title)
    done("new", collection, "--as", "Ann")
    command = ("import", collection, address, "--allow-private-network", "--json")
    first = done(*command).document["files"][0]
    assert (first["fate"], first["title"], first["new_version"]) == ("taken", title, False)
    assert done(*command).document["known"] == 1
    wiki.save(title, PAGE.replace("killed four people", "killed five people"))
    second = done(*command).document["files"][0]
    assert (second["article"], second["new_version"]) == (first["article"], True)
    assert done(*command).document["known"] == 1
    with open_collection(collection, None) as opened:
        (article,) = records.every(opened.connection, Article)
        versions = articles.versions_of(opened.connection, article.uid)
        revisions = [int(version.revision) for version in versions]
        texts = [articles.blob(opened.connection, version.original).decode() for version in versions]
        assert records.every(opened.connection, ArticleVersion)[0].retrieved_at.endswith("Z")
    assert (article.url, article.licence[:16]) == (address, "Creative Commons")
    assert revisions == sorted(set(revisions))
    assert "killed four people" in texts[0]
    assert "killed five people" in texts[1]
    old = run("import", collection, f"{wiki.url}/index.php?oldid={revisions[0]}", "--allow-private-network", "--json")
    assert old.document["known"] == 1
