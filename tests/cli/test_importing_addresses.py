from __future__ import annotations

import signal
from typing import TYPE_CHECKING

from curator.core.articles import Article
from curator.store.collection import open_collection
from curator.store.queries import articles, records
from tests.cli.running import done, refused, run, start
from tests.exchange.fetching.serving import answer, leading_to, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

    from tests.exchange.fetching.serving import Request

ONE = "Raid on the ford\n\nFour people were killed on 3 May 2031 [1].\n"


def page(text: str, **headers: str) -> bytes:
    return answer(text, 200, "text/plain; charset=utf-8", **headers)


def test_a_page_is_taken_in_with_where_and_when_it_was_found(empty: Path) -> None:
    with serving({"/one.txt": page(ONE, ETag='"a"')}) as server:
        told = done("import", empty, server.url("/one.txt"), "--allow-private-network", "--json").document
    (file,) = told["files"]
    assert (file["file"], file["fate"], file["new_version"]) == (server.url("/one.txt"), "taken", False)
    with open_collection(empty, None) as opened:
        (article,) = records.every(opened.connection, Article)
        (version,) = articles.versions_of(opened.connection, article.uid)
        assert articles.blob(opened.connection, version.original) == ONE.encode()
    assert (article.url, article.title) == (server.url("/one.txt"), "Raid on the ford")
    assert (version.revision, version.retrieved_at[-1]) == ('"a"', "Z")


def test_the_same_page_again_is_known_and_a_changed_one_is_a_version_of_its_article(empty: Path) -> None:
    with serving({"/one.txt": page(ONE)}) as server:
        command = ("import", empty, server.url("/one.txt"), "--allow-private-network")
        assert done(*command).lines[0].endswith("taken in as “Raid on the ford”")
        assert "known already" in done(*command).out
        server.replies["/one.txt"] = page(ONE + "Two more died later.\n")
        assert done(*command).lines[0].endswith("taken in as a newer version of “Raid on the ford”")
        server.replies["/two.txt"] = page(ONE + "Three more.\n")
        told = done(
            "import", empty, server.url("/two.txt"), "--allow-private-network", "--new-version-of", "Raid on the ford"
        )
        assert "newer version" in told.out
    assert len(done("list", "articles", empty, "--json").document) == 1


def test_files_folders_and_pages_are_taken_in_together_in_their_order(empty: Path, article: Path) -> None:
    with serving({"/one.txt": page(ONE)}) as server:
        urls = [server.url("/one.txt"), server.url("/none.txt")]
        told = done("import", empty, urls[0], article, urls[1], "--allow-private-network", "--json", code=3).document
    assert [each["file"] for each in told["files"]] == [urls[0], str(article), urls[1]]
    assert [each["fate"] for each in told["files"]] == ["taken", "taken", "refused"]
    assert told["files"][2]["because"] == f"There is no page at {urls[1]}: check the address in a browser."


def test_what_cannot_be_fetched_is_told_in_one_sentence(empty: Path) -> None:
    replies = {"/loop": leading_to("/loop"), "/picture": answer(b"\x89PNG", kind="image/png"), "/empty": page("")}
    with serving(replies) as server:
        for url, why in (
            (server.url("/"), "private network"),
            ("ftp://news.example/a", "only http and https"),
            ("https://ann:pw@news.example/", "name or password"),
        ):
            ran = run("import", empty, url)
            assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
            assert why in ran.err
        assert server.connections == 0
        for path, why in (("/loop", "circle"), ("/picture", "no article but a picture"), ("/empty", "no words")):
            ran = run("import", empty, server.url(path), "--allow-private-network")
            assert (ran.code, ran.err.count("\n")) == (1, 1)
            assert why in ran.err
    assert done("list", "articles", empty, "--json").document == []


def test_annotations_are_not_fetched(empty: Path) -> None:
    assert run("import", empty, "https://news.example/a.jsonl", "--as", "annotations").code == 2


def test_a_page_is_no_version_of_an_article_that_is_not_there(empty: Path) -> None:
    assert "There is no article" in refused("import", empty, "https://news.example/", "--new-version-of", "X")


def test_a_fetch_that_is_stopped_leaves_everything_as_it_was(empty: Path, article: Path) -> None:
    def silent(_: Request) -> Iterator[bytes]:
        process.send_signal(signal.SIGINT)
        yield b"HTTP/1.1 200 OK\r\n"
        server.over.wait()

    with serving({"/slow": silent, "/one.txt": page(ONE)}) as server:
        for mode, taken, sentence in (
            ((), 0, "everything is as it was before"),
            (("--one-by-one",), 2, "Before that: 2 taken"),
        ):
            urls = (server.url("/one.txt"), server.url("/slow"))
            process = start("import", empty, article, *urls, "--allow-private-network", *mode)
            out, err = process.communicate(timeout=60)
            assert (process.returncode, sentence in out + err) == (130, True), out + err
            assert len(done("list", "articles", empty, "--json").document) == taken
        # a second run takes up where the first was stopped
        server.replies["/slow"] = page(ONE + "A third.\n")
        told = done("import", empty, article, *urls, "--allow-private-network", "--one-by-one", "--json").document
        assert [each["fate"] for each in told["files"]] == ["known", "known", "taken"]


def test_the_proxy_of_a_person_is_not_gone_through(empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving({}) as proxy, serving({"/one.txt": page(ONE)}) as server:
        monkeypatch.setenv("http_proxy", proxy.url())
        done("import", empty, server.url("/one.txt"), "--allow-private-network")
        assert proxy.connections == 0
