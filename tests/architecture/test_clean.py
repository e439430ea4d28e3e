"""No file speaks of one machine, of where packages come from, or of how the work was organised."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.architecture.sources import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PLACES = ("curator", "db", "resources", "tests", ".ci", "README.md", "CONTRIBUTING.md", "pyproject.toml", ".gitignore")
TEXT = {".py", ".md", ".toml", ".sql", ".svg", ".txt", ".json", ".jsonl", ".csv", ".ts", ".qss", ".html", ""}

FORBIDDEN = {
    # a letter in brackets keeps each pattern from finding itself
    "a registry's host": r"pyp[i]\.org|pythonhoste[d]|npmj[s]\.|deb\.debia[n]\.|artifac[t].?registry",
    "a path of one machine": r"(?<![\w.])/(?:wor[k]|roo[t]|opt/ven[v]|User[s]/\w+)/",
    "how the work was organised": r"(?i)\btod[o] by\b|\bissu[e] [0-9]+\b|\bsubagen[t]\b|\bbrie[f]\.md\b|\bwav[e] [0-9]\b",
}


def files() -> Iterator[Path]:
    for place in PLACES:
        path = ROOT / place
        yield from (path,) if path.is_file() else sorted(each for each in path.rglob("*") if each.is_file())


def kept(path: Path) -> bool:
    return "__pycache__" not in path.parts and path.suffix in TEXT


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_names(what: str) -> None:
    pattern = re.compile(FORBIDDEN[what])
    found = [
        f"{path.relative_to(ROOT)}:{number} {match[0]}"
        for path in filter(kept, files())
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if (match := pattern.search(line))
    ]
    assert found == []


def test_the_real_article_stays_where_it_is(real_article: Path) -> None:
    lines = real_article.read_text(encoding="utf-8").splitlines()
    telling = {line.strip() for line in lines if len(line.strip()) > 120}
    copied = [
        str(path.relative_to(ROOT))
        for path in filter(kept, files())
        if any(line in path.read_text(encoding="utf-8", errors="replace") for line in telling)
    ]
    assert telling
    assert copied == []
