from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.articles import Article
from curator.core.carried import Outcome as Carry
from curator.core.claims import Claim
from curator.core.sources import Source
from curator.exchange import intake
from curator.exchange.intake import Fate
from curator.store.queries import records
from tests import ground

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection

TABLE = "The valley\n\n| Casualties and losses |\n| {} civilians killed (Monitor claim) |\n\nThe valley was quiet.\n"


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        yield made


def files(folder: Path, *texts: str) -> list[Path]:
    paths = [folder / f"{number:03}.txt" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def changes(collection: Collection) -> int:
    found: int = collection.connection.execute("select count(*) from changes").fetchone()[0]
    return found


def test_the_same_bytes_twice_in_one_run_are_one_article(ann: Collection, tmp_path: Path) -> None:
    outcomes = intake.take_in_together(ann, files(tmp_path, "One text.", "Another text.", "One text."))
    assert [outcome.fate for outcome in outcomes] == [Fate.TAKEN, Fate.TAKEN, Fate.KNOWN]
    assert (outcomes[2].article, outcomes[2].version) == (outcomes[0].article, outcomes[0].version)
    assert outcomes[2].name == "002.txt"
    assert changes(ann) == 2


def test_a_source_made_by_one_file_is_known_to_the_next(ann: Collection, tmp_path: Path) -> None:
    intake.take_in_together(ann, files(tmp_path, TABLE.format(12), TABLE.format(14)))
    (monitor,) = records.every(ann.connection, Source)
    assert [claim.originator for claim in records.every(ann.connection, Claim)] == [monitor.uid] * 2
    later = files(tmp_path / "..", TABLE.format(15))
    intake.take_in_together(ann, later)
    assert len(records.every(ann.connection, Source)) == 1


def test_what_is_told_is_saved_and_what_is_not_told_may_be_given_up(ann: Collection, tmp_path: Path) -> None:
    texts = [f"Text number {number}." for number in range(intake.ARTICLES_AT_ONCE + 3)]
    taking = intake.take_in_files(ann, files(tmp_path, *texts))
    told = [next(taking)]
    assert changes(ann) == intake.ARTICLES_AT_ONCE
    told += [next(taking) for _ in range(intake.ARTICLES_AT_ONCE - 1)]
    del taking
    assert {outcome.fate for outcome in told} == {Fate.TAKEN}
    assert len(records.every(ann.connection, Article)) == intake.ARTICLES_AT_ONCE
    again = list(intake.take_in_files(ann, sorted(tmp_path.glob("*.txt"))))
    assert [outcome.fate for outcome in again] == [Fate.KNOWN] * intake.ARTICLES_AT_ONCE + [Fate.TAKEN] * 3


def test_large_files_are_saved_by_themselves(ann: Collection, tmp_path: Path) -> None:
    long = "word " * (intake.BYTES_AT_ONCE // 5 + 1)
    taking = intake.take_in_files(ann, files(tmp_path, long, "Short."))
    next(taking)
    assert changes(ann) == 1
    assert [outcome.fate for outcome in taking] == [Fate.TAKEN]


def test_a_file_that_cannot_be_read_is_told_and_stops_nothing(ann: Collection, tmp_path: Path) -> None:
    good = files(tmp_path, "One text.")
    outcomes = list(intake.take_in_files(ann, [tmp_path / "gone.txt", *good, tmp_path / "no\0name.txt"]))
    assert [outcome.fate for outcome in outcomes] == [Fate.REFUSED, Fate.TAKEN, Fate.REFUSED]
    assert outcomes[0].because


def test_two_revisions_of_a_page_in_one_run_are_one_article_with_one_claim(ann: Collection, tmp_path: Path) -> None:
    page = (
        '<html about="https://w.example/wiki/Special:Redirect/revision/{}"><head><link rel="canonical"'
        ' href="https://w.example/wiki/Valley"></head><body><div class="mw-parser-output"><table class="infobox">'
        "<tr><th>Deaths</th><td>12 civilians</td></tr></table><p>The valley {}.</p></div></body></html>"
    )
    pages = [tmp_path / "1.html", tmp_path / "2.html"]
    for number, path in enumerate(pages, start=7):
        path.write_text(page.format(number, number), encoding="utf-8")
    outcomes = intake.take_in_together(ann, pages)
    assert [outcome.is_new_version for outcome in outcomes] == [False, True]
    assert dict(outcomes[1].carried)[Carry.UNCHANGED] == 1
    (claim,) = records.every(ann.connection, Claim)
    assert claim.version == outcomes[1].version
    before = ground.derived(ann.connection)
    ann.rebuild()
    assert ground.derived(ann.connection) == before
