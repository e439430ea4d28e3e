"""Pages of wikis by recorded answers, and of other sites."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import pytest

from curator.core.articles import Capture
from curator.exchange.fetching import Fetched, FetchError, Unchanged, fetch, laid_over
from curator.exchange.fetching.refusals import BusyError, NoSuchPageError, UnfitContentError
from tests.exchange.fetching.serving import Waits, answer, asking, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.exchange.fetching.serving import Reply, Request, Served

HEAD = '<link rel="EditURI" href="/w/api.php?action=rsd"/><script>RLCONF={"wgPageName":"Raid_on_the_ford"}</script>'
SKIN = f"<!DOCTYPE html><html><head>{HEAD}</head><body>As people see it</body></html>"
PARSOID = "<!DOCTYPE html><html><body>Four were killed – أربعة</body></html>"
LEGACY = '<div class="mw-parser-output">Four were killed</div>'


def queried(*pages: dict[str, object], **query: object) -> str:
    rights = {"url": "https://creativecommons.org/licenses/by-sa/4.0/", "text": "CC BY-SA 4.0"}
    return json.dumps(
        {
            "batchcomplete": True,
            "query": {"pages": pages, "general": {"sitename": "River Wiki"}, "rightsinfo": rights} | query,
        }
    )


def raid(revision: int = 12, **fields: object) -> dict[str, object]:
    return {
        "pageid": 2,
        "ns": 0,
        "title": "Raid on the ford",
        "revisions": [{"revid": revision, "parentid": 11, "timestamp": "2031-05-04T08:00:00Z"}],
    } | fields


def wiki(query: str | bytes | Reply, **more: Reply) -> dict[str, Reply]:
    """A wiki's answers: its page as people see it, its action API, and `more` by path."""

    def api(request: Request) -> bytes:
        asked = {name: values[0] for name, values in parse_qs(request.target.partition("?")[2]).items()}
        assert (asked["format"], asked["formatversion"], asked["maxlag"]) == ("json", "2", "5")
        reply = more.get(f"action={asked['action']}", query)
        given = reply(request) if callable(reply) else reply
        assert isinstance(given, str | bytes)
        return answer(given, kind="application/json") if isinstance(given, str) else given

    paths: dict[str, Reply] = {name: reply for name, reply in more.items() if name.startswith("/")}
    paths.setdefault("/w/rest.php/v1/revision/12/html", answer(PARSOID))
    return {"/wiki/Raid_on_the_ford": answer(SKIN), "/w/api.php": api, **paths}


def test_a_wikis_page_comes_with_revision_time_licence_and_its_own_html() -> None:
    with serving(wiki(queried(raid()))) as server:
        page = fetch(server.url("/wiki/Raid_on_the_ford"), asking())
    assert isinstance(page, Fetched)
    assert page.data == PARSOID.encode()
    assert (page.name, page.title, page.site) == ("Raid on the ford.html", "Raid on the ford", "River Wiki")
    assert (page.revision, page.edited_at) == ("12", "2031-05-04T08:00:00Z")
    assert page.licence == "CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)"
    assert page.url == server.url("/wiki/Raid_on_the_ford")
    assert datetime.fromisoformat(page.retrieved_at).tzinfo is UTC
    assert [target.partition("?")[0] for target in server.targets] == [
        "/wiki/Raid_on_the_ford", "/w/api.php", "/w/rest.php/v1/revision/12/html",
    ]  # fmt: skip


def test_the_wikis_own_address_is_kept_where_it_is_on_the_same_server() -> None:
    for canonical, path in (
        ("{}/wiki/Raid", "/wiki/Raid"),
        ("http://elsewhere.example/wiki/Raid", "/wiki/Raid_on_the_ford"),
        ("", "/wiki/Raid_on_the_ford"),
    ):
        with serving({}) as server:
            server.replies |= wiki(queried(raid(canonicalurl=canonical.format(server.url("")))))
            page = fetch(server.url("/wiki/Raid_on_the_ford"), asking())
            assert page.url == server.url(path)


def test_a_known_revision_is_not_fetched_again() -> None:
    with serving(wiki(queried(raid()))) as server:
        url = server.url("/wiki/Raid_on_the_ford")
        assert fetch(url, asking(), {url: frozenset({"11", "12"})}) == Unchanged(url, "12")
        assert not any("rest.php" in target for target in server.targets)
        assert isinstance(fetch(url, asking(), {url: frozenset({"11"})}), Fetched)


@pytest.mark.parametrize("status", [404, 403, 500, 501])
def test_where_the_rest_api_does_not_answer_the_action_api_gives_the_html(status: int) -> None:
    parsed = json.dumps({"parse": {"title": "Raid on the ford", "text": LEGACY}})
    more: dict[str, Reply] = {"/w/rest.php/v1/revision/12/html": answer("no", status), "action=parse": parsed}  # type: ignore[dict-item]
    with serving(wiki(queried(raid()), **more)) as server:
        page = fetch(server.url("/wiki/Raid_on_the_ford"), asking())
    assert isinstance(page, Fetched)
    assert (page.data, page.revision) == (LEGACY.encode(), "12")
    assert "oldid=12" in server.targets[-1]


@pytest.mark.parametrize(
    "query",
    [
        answer("not for you", 403), answer("moved", 404), answer("<html>a login page</html>"), answer("[]"), answer(b"\xff"),
        '{"error": {"code": "readapidenied"}}', queried(raid(special=True)), queried(raid(revisions=[])),
        '{"query": {"pages": "many"}}',
    ],
)  # fmt: skip
def test_where_the_api_is_closed_the_page_is_taken_as_people_see_it(query: str | bytes) -> None:
    with serving(wiki(query)) as server:
        page = fetch(server.url("/wiki/Raid_on_the_ford"), asking())
    assert isinstance(page, Fetched)
    assert (page.data, page.revision, page.name) == (SKIN.encode(), "", "Raid_on_the_ford.html")
    assert server.targets.count("/wiki/Raid_on_the_ford") == 1


def test_where_neither_api_gives_html_the_page_is_taken_as_people_see_it() -> None:
    more: dict[str, Reply] = {"/w/rest.php/v1/revision/12/html": answer("no", 404), "action=parse": '{"parse": {}}'}  # type: ignore[dict-item]
    with serving(wiki(queried(raid()), **more)) as server:
        page = fetch(server.url("/wiki/Raid_on_the_ford"), asking())
    assert isinstance(page, Fetched)
    assert page.data == SKIN.encode()


@pytest.mark.parametrize(
    "query",
    [
        queried({"title": "X", "missing": True}),
        queried({"title": "X", "invalid": True}),
        queried(),
        '{"query": {"badrevids": {}}}',
    ],
)
def test_a_page_that_the_wiki_does_not_have_is_told(query: str) -> None:
    for path in ("/wiki/Raid_on_the_ford", "/wiki/Raid_on_the_ford?oldid=99", "/wiki/Raid_on_the_ford?curid=9"):
        with serving(wiki(query)) as server, pytest.raises(NoSuchPageError) as told:
            fetch(server.url(path), asking())
        assert told.value.sentence.startswith("There is no page at 127.0.0.1:")
        after_the_port = told.value.sentence.partition("127.0.0.1:")[2].partition(" ")[2]
        assert ("99" in after_the_port) == ("99" in path)


def test_a_wiki_whose_databases_lag_is_asked_again_later() -> None:
    waits, answers = Waits(), iter(['{"error": {"code": "maxlag", "lag": 8}}'] * 2 + [queried(raid())])
    with serving(wiki(lambda _: answer(next(answers), kind="application/json"))) as server:
        assert isinstance(fetch(server.url("/wiki/Raid_on_the_ford"), asking(waits)), Fetched)
    assert sum(waits.slept) == pytest.approx(5 + 10)
    with serving(wiki('{"error": {"code": "maxlag"}}')) as server, pytest.raises(BusyError):
        fetch(server.url("/wiki/Raid_on_the_ford"), asking(Waits()))


def test_an_old_revision_is_asked_for_by_its_number_and_redirects_are_left_alone() -> None:
    with serving(wiki(queried(raid(12)))) as server:
        page = fetch(server.url("/wiki/Raid_on_the_ford?oldid=12"), asking())
    assert isinstance(page, Fetched)
    (query,) = (target for target in server.targets if "action=query" in target)
    assert "revids=12" in query
    assert "redirects" not in query


def plain(reply: Reply, path: str = "/news/one") -> Fetched:
    with serving({path: reply}) as server:
        page = fetch(server.url(path), asking())
    assert isinstance(page, Fetched)
    return page


HTML = "<!doctype html><p>Four were killed.</p></html>"


@pytest.mark.parametrize(
    ("kind", "body", "path", "name"),
    [
        ("text/html", HTML, "/news/one", "one.html"), ("text/html", HTML, "/news/one.html", "one.html"),
        ("text/html", HTML, "/", "127.0.0.1.html"), ("text/html", HTML, "/a/%D8%AD%D9%85%D8%B5/", "حمص.html"),
        ("text/html", HTML, "/a%2F..%2Fb", "a_.._b.html"), ("text/html", HTML, "/" + "a" * 500, "a" * 120 + ".html"),
        ("application/octet-stream", HTML, "/one", "one.html"), ("image/png", HTML, "/one", "one.html"),
        ("text/plain", "Four were killed", "/one", "one.txt"), ("text/html", "%PDF-1.7", "/one", "one.pdf"),
        ("application/octet-stream", "PK", "/one.docx", "one.docx"), ("application/xhtml+xml", "<p/>", "/one", "one.html"),
        ("text/x-wiki", "'''Four''' killed", "/w/index.php", "index.php.wikitext"), ("application/json", "{}", "/a.json", "a.json"),
    ],
)  # fmt: skip
def test_the_reader_of_another_page_is_chosen_by_its_bytes_its_kind_and_its_address(
    kind: str, body: str, path: str, name: str
) -> None:
    page = plain(answer(body, kind=kind), path)
    assert (page.data, page.name) == (body.encode(), name)
    assert (page.title, page.licence, page.revision, page.edited_at) == ("", "", "", "")


@pytest.mark.parametrize("kind", ["image/png", "audio/ogg", "video/mp4", "font/woff2"])
def test_what_is_no_text_is_refused_by_its_kind(kind: str) -> None:
    with pytest.raises(UnfitContentError, match="give the address of the page"):
        plain(answer(b"\x89PNG\r\n\x1a\n", kind=kind))


def test_a_page_without_a_certain_end_is_warned_of_unless_it_ends_as_pages_do() -> None:
    head = b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n"
    assert plain(head + HTML.encode() + b"\n").warnings == ()
    (warning,) = plain(head + HTML.encode()[:-9]).warnings
    assert "where the page ends" in warning


def test_an_unchanged_page_is_known_by_its_entity_tag() -> None:
    def conditional(request: Request) -> bytes:
        tags = request.headers.get("if-none-match", "").split(", ")
        return answer(status=304, ETag='W/"b"') if 'W/"b"' in tags else answer(HTML, ETag='W/"b"')

    with serving({"/": conditional}) as server:
        first = fetch(server.url(), asking())
        assert isinstance(first, Fetched)
        assert first.revision == 'W/"b"'
        known = {server.url(): frozenset({'"a"', 'W/"b"', "17"})}
        assert fetch(server.url(), asking(), known) == Unchanged(server.url(), 'W/"b"')
        assert server.asked[-1].headers["if-none-match"] == '"a", W/"b"'


@pytest.mark.parametrize("tag", ["x1", '"a b"', '"' + "a" * 500 + '"', ""])
def test_what_is_no_entity_tag_is_not_kept(tag: str) -> None:
    assert plain(answer(HTML, ETag=tag)).revision == ""


def test_where_a_page_came_from_is_laid_over_what_its_reader_found() -> None:
    capture = Capture(b"x", "Found", "words", encoding="utf-8", publisher="Found", licence="found", warnings=("one",))
    page = Fetched(b"x", "x.html", "https://w.example/A", "2031-05-04T08:00:00Z", "12", "", "A", "CC", "Wiki", "utf8")
    over = laid_over(capture, page)
    assert (over.url, over.title, over.licence, over.revision) == ("https://w.example/A", "A", "CC", "12")
    assert (over.retrieved_at, over.publisher, over.warnings) == ("2031-05-04T08:00:00Z", "Found", ("one",))
    bare = laid_over(capture, Fetched(b"x", "x.html", "https://n.example/", "2031-05-04T08:00:00Z", warnings=("two",)))
    assert (bare.title, bare.licence, bare.revision, bare.warnings) == ("Found", "found", "", ("one", "two"))


@pytest.mark.parametrize(
    ("said", "read", "warned"),
    [
        ("UTF8", "utf-8", False), ("iso-8859-1", "cp1252", False), ("windows-1256", "utf-8", True), ("klingon", "utf-8", True),
        ("x\0y", "utf-8", True), ("", "cp1256", False), ("us-ascii", "utf-8", True),
    ],
)  # fmt: skip
def test_an_encoding_other_than_the_server_says_is_warned_of(said: str, read: str, warned: bool) -> None:
    page = Fetched(b"x", "x.html", "https://n.example/", "", charset=said)
    assert bool(laid_over(Capture(b"x", "T", "x", encoding=read), page).warnings) == warned


def test_what_a_hostile_wiki_says_ends_in_a_sentence_or_in_a_page() -> None:
    def odd() -> Iterator[str]:
        yield from ("null", "{}", '{"query": null}', '{"query": {"pages": [null]}}', "[" * 100_000, '{"error": 1}')
        yield queried(raid(revisions=[{"revid": 10**30, "timestamp": "x"}]))
        yield queried(raid(title="a\0/../b\ud800", canonicalurl="file:///etc/passwd"))
        yield queried(raid(canonicalurl="http://127.0.0.1:99999/"))

    for reply in odd():
        with serving(wiki(reply)) as server:
            check_end(server)


def check_end(server: Served) -> None:
    try:
        page = fetch(server.url("/wiki/Raid_on_the_ford"), asking())
    except FetchError as refusal:
        assert refusal.sentence.endswith(".")  # noqa: PT017 either end is good
    else:
        assert isinstance(page, Fetched)
        assert "/" not in page.name
        assert "\0" not in page.name
        assert page.url.startswith("http://127.0.0.1:")
