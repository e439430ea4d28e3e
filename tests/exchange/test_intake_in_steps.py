from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.articles import Article
from curator.exchange import intake
from curator.exchange.intake import Fate
from curator.exchange.intake_in_steps import take_in_steps
from curator.store.queries import records
from tests import ground
from tests.exchange.importers import documents

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as collection:
        yield collection


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """Texts, an empty file, an archive of two pages, a text twice."""
    folder = tmp_path / "files"
    folder.mkdir()
    texts = [folder / f"{number:02}.txt" for number in range(intake.ARTICLES_AT_ONCE + 3)]
    for number, path in enumerate(texts):
        path.write_text(f"Report {number}\n\n{number} people were killed.\n", encoding="utf-8")
    (folder / "empty.txt").touch()
    pages = (documents.page(f"https://example.org/{n}", f"Page {n}\n\nWords of it.".encode()) for n in (1, 2))
    (folder / "crawl.warc").write_bytes(b"".join(pages))
    return [*texts[:5], folder / "empty.txt", folder / "crawl.warc", *texts[5:], texts[0]]


def test_what_becomes_of_files_is_what_taking_them_in_at_once_gives(
    ann: Collection, tmp_path: Path, paths: list[Path]
) -> None:
    (tmp_path / "other").mkdir()
    with ground.collection(tmp_path / "other") as other:
        wanted = list(intake.take_in_files(other, paths))
    told = [each for each in take_in_steps(ann, paths) if each is not None]
    assert [(each.name, each.fate, each.because, each.path) for each in told] == [
        (each.name, each.fate, each.because, each.path) for each in wanted
    ]
    assert [each.fate for each in told].count(Fate.TAKEN) == intake.ARTICLES_AT_ONCE + 5
    assert told[-1].fate is Fate.KNOWN


def test_between_two_files_there_is_time_for_other_things_and_what_is_told_is_saved(
    ann: Collection, paths: list[Path]
) -> None:
    steps = take_in_steps(ann, paths)
    assert [next(steps) for _ in range(6)] == [None] * 6
    assert records.every(ann.connection, Article) == []
    first = next(steps)
    assert first is not None
    assert len(records.every(ann.connection, Article)) >= 5
    steps.close()  # type: ignore[attr-defined]  # a generator
    assert [each.fate for each in take_in_steps(ann, paths[:5]) if each is not None] == [Fate.KNOWN] * 5


def test_large_files_are_saved_as_they_come(ann: Collection, tmp_path: Path) -> None:
    (tmp_path / "large.txt").write_text("word " * (intake.BYTES_AT_ONCE // 5 + 1), encoding="utf-8")
    (tmp_path / "small.txt").write_text("Words.", encoding="utf-8")
    told = list(take_in_steps(ann, [tmp_path / "large.txt", tmp_path / "small.txt"]))
    assert [each and each.fate for each in told] == [Fate.TAKEN, None, Fate.TAKEN]
