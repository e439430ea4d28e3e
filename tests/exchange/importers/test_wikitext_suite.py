"""The foreign suites of wikitext, where they are present: parser tests of MediaWiki and cases of mwparserfromhell."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import mwparserfromhell
import pytest

from curator.exchange.importers.refusals import RefusedFileError
from curator.exchange.importers.wikitext import read

SUITE = Path(__file__).resolve().parents[4] / "shared" / "data" / "suites" / "wikitext"


def _cases(name: str) -> list[dict[str, Any]]:
    path = SUITE / name
    if not path.exists():
        pytest.skip(f"the suite {name} is not there")
    with gzip.open(path) if name.endswith(".gz") else path.open("rb") as file:
        found: list[dict[str, Any]] = json.load(file)["cases"]
    return found


def _shown(wikitext: str) -> str:
    try:
        return read(wikitext.encode("utf-8", "replace"), "Parser test.wiki").text
    except RefusedFileError:
        return ""


def test_the_parser_gives_back_what_it_took_and_no_case_stops_the_reader() -> None:
    for case in _cases("mwparserfromhell_cases.json"):
        assert str(mwparserfromhell.parse(case["input"])) == case["input"]
        _shown(case["input"])
