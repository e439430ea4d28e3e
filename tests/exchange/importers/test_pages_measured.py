"""The main text of real pages, held against what people chose as their text: runs of four words, found and rightly found.

The pages are those of two public collections, which stand beside the project. `F` is the harmonic mean of precision and
recall of one page's runs; the floors are on its mean over the pages.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from curator.exchange.importers import pages, second_opinions

if TYPE_CHECKING:
    from collections.abc import Iterator

SUITES = Path(__file__).resolve().parents[4] / "shared" / "data" / "suites"
NEWS = SUITES / "html_articles" / "extraction_benchmark.jsonl.gz"
READABILITY = SUITES / "html_articles" / "readability_pages.jsonl.gz"
HOSTILE = SUITES / "html_safety" / "xss_dompurify.json"
A_FEW = 12


@dataclass(frozen=True)
class Page:
    html: str
    expected: str


def pages_in(path: Path, most: int | None = None) -> Iterator[Page]:
    if not path.exists():
        pytest.skip("the foreign suites are not here")
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in islice(lines, most):
            told = json.loads(line)
            yield Page(told["html"], told.get("article_body") or told.get("expected_text") or "")


def runs(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return Counter(tuple(words[start : start + 4]) for start in range(max(1, len(words) - 3)))


def agreement(found: str, expected: str) -> float:
    ours, theirs = runs(found), runs(expected)
    common = (ours & theirs).total()
    return 2 * common / (ours.total() + theirs.total())


def mean_agreement(path: Path, most: int | None = None) -> float:
    each = [agreement(pages.read(page.html.encode(), "a.html").text, page.expected) for page in pages_in(path, most)]
    return sum(each) / len(each)


def test_agreement_is_one_for_the_same_words_and_nothing_for_others() -> None:
    assert agreement("One two, three four five.", "one two three four FIVE") == 1
    assert agreement("One two three four five", "six seven eight nine") == 0
    assert agreement("one two three four five", "one two three four") == pytest.approx(2 / 3)


def test_the_main_text_of_a_few_news_pages_is_found() -> None:
    assert mean_agreement(NEWS, A_FEW) >= 0.93


def test_the_main_text_of_a_few_other_pages_is_found() -> None:
    assert mean_agreement(READABILITY, A_FEW) >= 0.88


@pytest.mark.long
def test_the_main_text_of_news_pages_is_found() -> None:
    assert mean_agreement(NEWS) >= 0.94


@pytest.mark.long
def test_the_main_text_of_news_pages_is_found_without_the_other_finder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_opinions, "is_installed", lambda: False)
    assert mean_agreement(NEWS) >= 0.94


@pytest.mark.long
def test_the_main_text_of_other_pages_is_found() -> None:
    assert mean_agreement(READABILITY) >= 0.95


def test_nothing_of_a_hostile_page_is_taken_but_its_words() -> None:
    if not HOSTILE.exists():
        pytest.skip("the foreign suites are not here")
    for case in json.loads(HOSTILE.read_text(encoding="utf-8"))["dompurify"]:
        page = f"<p>The words before it.</p>{case['payload']}<!-- --></p><p>And those after it, of course.</p>"
        capture = pages.read(page.encode("utf-8", "replace"), "a.html", whole=True)
        assert capture.text.startswith("The words before it.")
        assert not capture.url
