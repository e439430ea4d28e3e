"""A newer capture on the command line: what became of passages and claims, the versions, what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests import ground
from tests.cli.running import done, refused, run

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "The Sarmin valley attacks"


def newer(folder: Path, text: str) -> Path:
    path = folder / "newer.txt"
    path.write_text(text, encoding="utf-8")
    return path


def article_of(collection: Path) -> str:
    uid: str = done("list", "articles", collection, "--json").document[0]["uid"]
    return uid


def test_a_newer_capture_tells_what_became_of_passages_and_claims(collection: Path, tmp_path: Path) -> None:
    path = newer(tmp_path, ground.TEXT.replace("ten villagers", "twelve villagers"))
    ran = done("import", collection, path, "--new-version-of", TITLE, code=3)
    assert ran.lines[0] == f"{path}: taken in as a newer version of “{TITLE}”"
    assert "1 number changed" in ran.lines[1]
    assert "1 claim to be reviewed again" in ran.lines[2]
    listed = done("list", "passages", collection, "--json").document
    (changed,) = [each for each in listed if each["waits"]]
    assert (changed["outcome"], changed["seen_by"]) == ("number_changed", None)
    assert "twelve" in changed["exact"]
    assert "number changed, to look at" in done("list", "passages", collection).out
    claims = done("list", "claims", collection, "--json").document
    assert claims
    shown = [done("show", "claim", each["uid"], collection, "--json").document for each in claims]
    comments = [step["comment"] for each in shown for step in each.get("reviews", ())]
    assert any("ten villagers" in comment and "twelve villagers" in comment for comment in comments)
    (waiting,) = done("list", "queue", collection, "--json").document
    assert "words_changed" in waiting["waits"]
    assert done("check", collection).code == 0


def test_where_nothing_waits_the_exit_code_says_so(collection: Path, tmp_path: Path) -> None:
    told = done("import", collection, newer(tmp_path, ground.TEXT + "\nMore.\n"), "--new-version-of", TITLE, "--json")
    (file,) = told.document["files"]
    assert file["new_version"] is True
    assert file["returned"] == 0
    assert sum(file["passages"].values()) == file["passages"]["unchanged"] > 0


def test_versions_are_listed_and_compared(collection: Path, tmp_path: Path) -> None:
    article = article_of(collection)
    assert "only one version" in refused("show", "article", article, collection, "--diff")
    path = newer(tmp_path, ground.TEXT.replace("ten villagers", "twelve villagers") + "A last line.\n")
    done("import", collection, path, "--new-version-of", TITLE, code=3)
    versions = done("show", "article", article, collection, "--json").document["versions"]
    assert [each["number"] for each in versions] == [1, 2]
    ran = done("show", "article", article, collection, "--diff")
    assert "[-ten-]{+twelve+} villagers" in ran.out
    assert "{+A last line.+}" in ran.out
    told = done("show", "article", article, collection, "--diff", "--from", "2", "--to", "1", "--json").document
    assert (told["from"], told["to"]) == (2, 1)
    assert {"fate": "removed", "text": "twelve"} in told["changes"][0]["words"]
    same = done("show", "article", article, collection, "--diff", "--from", "1", "--to", "1")
    assert same.lines == ["Versions 1 and 1 have the same text."]
    assert "no version 7" in refused("show", "article", article, collection, "--diff", "--to", "7")
    assert run("show", "event", "E-000001", collection, "--diff").code == 2
