"""Files of one article and of several into a collection, and what becomes of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.articles import Article, ArticleVersion
from curator.core.intake import hash_of
from curator.exchange.intake import Fate, Outcome, take_in_files, take_in_together
from curator.store.queries import articles, records
from tests import ground
from tests.exchange.importers.documents import packed, page, record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from curator.store.collection import Collection

    Taking = Callable[[Collection, Iterable[Path]], Iterable[Outcome]]

FIRST = b"Valley unrest\n\nTwelve people were killed in the village."
SECOND = b"Bridge unrest\n\nNobody was hurt at the bridge."


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(
        packed(
            page("https://a.example/1", FIRST),
            page("https://a.example/2", b"\0\0\0 no text"),
            page("https://a.example/3", SECOND),
            page("https://a.example/4", b"x", "image/png"),
            record("revisit", "https://a.example/1", b""),
        )
    )
    return path


@pytest.mark.parametrize("taking", [take_in_files, take_in_together])
def test_each_page_of_an_archive_is_an_article_with_an_outcome_of_its_own(
    tmp_path: Path, crawl: Path, taking: Taking
) -> None:
    with ground.collection(tmp_path, "Ann") as ann:
        outcomes = list(taking(ann, [crawl]))
        assert [(outcome.name, outcome.fate) for outcome in outcomes] == [
            ("crawl.warc.gz: https://a.example/1", Fate.TAKEN),
            ("crawl.warc.gz: https://a.example/2", Fate.REFUSED),
            ("crawl.warc.gz: https://a.example/3", Fate.TAKEN),
            ("crawl.warc.gz", Fate.LEFT_OUT),
        ]
        assert {outcome.path for outcome in outcomes} == {crawl}
        version = outcomes[0].version
        assert version is not None
        stored = records.get(ann.connection, ArticleVersion, version)
        assert (stored.original, stored.retrieved_at) == (hash_of(FIRST), "2031-05-03T10:00:00Z")
        assert records.get(ann.connection, Article, stored.article).url == "https://a.example/1"
        again = list(taking(ann, [crawl]))
        assert [outcome.fate for outcome in again] == [Fate.KNOWN, Fate.REFUSED, Fate.KNOWN, Fate.LEFT_OUT]


def test_a_page_is_known_by_its_own_bytes_wherever_it_comes_from(tmp_path: Path, crawl: Path) -> None:
    (tmp_path / "saved.txt").write_bytes(SECOND)
    with ground.collection(tmp_path, "Ann") as ann:
        (saved,) = take_in_files(ann, [tmp_path / "saved.txt"])
        outcomes = take_in_together(ann, [crawl])
        assert (outcomes[2].fate, outcomes[2].version) == (Fate.KNOWN, saved.version)
        assert len(list(articles.library(ann.connection))) == 2


def test_a_missing_file_never_stops_the_rest(tmp_path: Path, crawl: Path) -> None:
    with ground.collection(tmp_path, "Ann") as ann:
        outcomes = list(take_in_files(ann, [tmp_path / "gone.warc", crawl]))
        assert [outcome.fate for outcome in outcomes][:2] == [Fate.REFUSED, Fate.TAKEN]
        assert outcomes[0].because.startswith("There is no file “gone.warc”")
