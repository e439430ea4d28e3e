"""What “curator text” says of small documents of each form is the same as when it was reviewed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from curator.core.articles import Capture
from curator.exchange.importers import LeftOut, read_all
from curator.exchange.importers.telling import as_text

FILES = Path(__file__).with_name("files")
GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "text"


@pytest.mark.parametrize(
    "path", sorted(path for path in FILES.iterdir() if path.suffix != ".html"), ids=lambda path: path.name
)
def test_the_telling_of_a_document_is_the_one_that_was_reviewed(path: Path) -> None:
    told = []
    for name, found in read_all(path):
        assert isinstance(found, Capture | LeftOut)
        told.append(f"{name}\n\n{as_text(found)}" if isinstance(found, Capture) else f"{found.sentence}\n")
    now = "\n".join(told)
    golden = GOLDEN / f"{path.name}.txt"
    if os.environ.get("CURATOR_WRITE_GOLDEN"):
        golden.write_text(now, encoding="utf-8")
    assert now == golden.read_text(encoding="utf-8")
