from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from curator.core import edits, intake
from curator.core.articles import Article, Capture, Citation, Outline, Section
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.spans import Span
from curator.store.queries import articles, records
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from pathlib import Path


def test_a_version_has_its_text_and_its_parts(tmp_path: Path) -> None:
    outline = Outline((Section(0, "Attacks", Span(0, 7)),))
    new = intake.take_in(Capture(b"raw", "Title", "Attacks …", outline), Uids())
    with ground.collection(tmp_path) as ann:
        ann.journal.commit(new.edit, blobs=new.blobs)
        (version,) = articles.versions_of(ann.connection, new.article)
        assert articles.text(ann.connection, version) == "Attacks …"
        assert articles.outline(ann.connection, version) == outline
        assert articles.blob(ann.connection, version.original) == b"raw"
        assert articles.with_original(ann.connection, version.original) == version
        assert articles.with_original(ann.connection, version.text) is None
        with pytest.raises(records.NoSuchRecordError, match="take them in again"):
            articles.blob(ann.connection, "0" * 64)


def test_the_library_shows_each_article_once_by_title_with_its_newest_version(tmp_path: Path) -> None:
    mint = Uids()
    with ground.collection(tmp_path) as ann:
        first = ground.take_in(ann, mint, text="b", title="beta")
        again = intake.take_in(Capture(b"c", "beta", "c", Outline()), mint, article=first.article)
        ann.journal.commit(again.edit, blobs=again.blobs)
        other = ground.take_in(ann, mint, text="words", title="Alpha")
        gone = ground.take_in(ann, mint, text="d", title="Gone")
        ground.change(ann, records.get(ann.connection, Article, gone.article), withdrawn_because="twice")
        ann.journal.commit(edits.create("Make", Article(mint(), "without any version")))
        ground.mark(ann, mint, other, "words")
        shelf = articles.library(ann.connection)
        assert [(each.article.title, each.version, each.passages) for each in shelf] == [
            ("Alpha", other.uid, 1),
            ("beta", again.version, 0),
        ]
        assert shelf[0].taken_in_at > shelf[1].taken_in_at
        uids = [each.uid for each in records.where(ann.connection, Article, "true")]
        assert articles.shelved_among(ann.connection, uids) == shelf
        assert articles.shelved_among(ann.connection, [first.article, gone.article]) == shelf[1:]
        assert articles.articles_of(ann.connection, [again.version, other.uid, mint()]) == {
            again.version: first.article,
            other.uid: other.article,
        }
        assert [each.uid for each in articles.versions_of(ann.connection, first.article)] == [first.uid, again.version]


def test_passages_and_caveats_come_in_the_order_of_the_text(tmp_path: Path) -> None:
    mint = Uids()
    with ground.collection(tmp_path) as ann:
        version = ground.take_in(ann, mint)
        later = ground.mark(ann, mint, version, "wounded dozens")
        earlier = ground.mark(ann, mint, version, "ten villagers")
        assert articles.passages_of(ann.connection, version.uid) == [earlier, later]
        assert articles.passage_over(ann.connection, version.uid, later.spans) == later
        assert articles.passage_over(ann.connection, version.uid, (Span(0, 1),)) is None

        def caveat(banner: Span | None) -> Caveat:
            return Caveat(mint(), CaveatKind.POV, CaveatScope.ARTICLE, "x", RaisedBy.BANNER, version.uid, banner=banner)

        raised = [caveat(Span(9, 12)), caveat(None), caveat(Span(3, 5))]
        ann.journal.commit(edits.create("Raise", *raised))
        assert articles.caveats_of(ann.connection, version.uid) == [raised[1], raised[2], raised[0]]


def test_versions_are_found_by_the_address_of_their_article(tmp_path: Path) -> None:
    mint, url = Uids(), "https://news.example/one"
    with ground.collection(tmp_path) as ann:
        first = intake.take_in(
            Capture(b"a", "One", "a", url=url, revision="7", retrieved_at="2031-05-04T08:00:00Z"), mint
        )
        newer = intake.take_in(Capture(b"b", "One", "b", url=url, revision="8"), mint, article=first.article)
        other = intake.take_in(Capture(b"c", "Two", "c", url="https://news.example/two"), mint)
        plain = intake.take_in(Capture(b"d", "Three", "d", revision="9"), mint)
        for new in (first, newer, other, plain):
            ann.journal.commit(new.edit, blobs=new.blobs)
        found = articles.at_address(ann.connection, url)
        assert [version.uid for version in found] == [first.version, newer.version]
        assert [version.retrieved_at for version in found] == ["2031-05-04T08:00:00Z", ""]
        assert articles.at_address(ann.connection, "https://news.example/none") == []
        assert articles.at_address(ann.connection, "") == []
        assert articles.revisions_by_address(ann.connection) == {url: frozenset({"7", "8"})}
        withdrawn = records.get(ann.connection, Article, first.article)
        ann.journal.commit(edits.revise("Take out", withdrawn, replace(withdrawn, withdrawn_because="by mistake")))
        assert articles.at_address(ann.connection, url) == []
        assert articles.revisions_by_address(ann.connection) == {}


def test_passages_are_found_in_their_versions_withdrawn_or_not(tmp_path: Path) -> None:
    mint = Uids()
    with ground.collection(tmp_path) as ann:
        version = ground.take_in(ann, mint, text="one two three")
        first, second = (ground.mark(ann, mint, version, words) for words in ("one", "two"))
        ground.change(ann, first, withdrawn_because="marked by mistake")
        found = articles.versions_of_passages(ann.connection, [first.uid, second.uid, mint()])
        assert found == {first.uid: version.uid, second.uid: version.uid}


def test_titles_and_what_is_cited_are_told_of_several_versions(tmp_path: Path) -> None:
    outline = Outline(citations=(Citation("1", "A list", publisher="Monitor"), Citation("1", "Another"), Citation("2")))
    new = intake.take_in(Capture(b"raw", "Cited", "Killed [1] [2]", outline), Uids())
    with ground.collection(tmp_path, "Ann") as ann, ground.collection(tmp_path, "Ben") as ben:
        ann.journal.commit(new.edit, blobs=new.blobs)
        cited = articles.cited_in(ann.connection, [new.version])
        assert {label: each.name for (_, label), each in cited.items()} == {"1": "A list", "2": ""}
        assert articles.titles(ann.connection, [new.version, Uids(90)()]) == {new.version: "Cited"}
        ben.journal.commit(new.edit)
        assert articles.cited_in(ben.connection, [new.version]) == {}, "its bytes have not come yet"
