from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from curator.store.collection import open_collection
from curator.sync.identity import signer_for
from tests import ground
from tests.cli.running import done, refused, run, run_apart
from tests.exchange.lines import TITLE, monitor, write

if TYPE_CHECKING:
    from pathlib import Path


def test_a_new_collection_has_its_ending_and_its_title(tmp_path: Path) -> None:
    made = done("new", tmp_path / "valley", "--title", " The valley ", "--as", "Ann", "--json").document
    assert made == {"collection": str(tmp_path / "valley.curator"), "title": "The valley", "person": "Ann"}
    assert done("new", tmp_path / "hills.curator").lines[0] == f"Made {tmp_path / 'hills.curator'}, “hills”."
    assert done("stats", tmp_path / "hills").code == 0


def test_no_collection_is_made_over_another(empty: Path) -> None:
    before = empty.read_bytes()
    assert "choose another name" in refused("new", empty)
    assert "make it first" in refused("new", empty.parent / "no" / "where.curator")
    assert empty.read_bytes() == before


def test_an_article_is_taken_in_once(empty: Path, article: Path) -> None:
    told = done("import", empty, article, "--json").document
    assert (told["taken"], told["known"], told["refused"]) == (1, 0, 0)
    (file,) = told["files"]
    assert file["sha256"] == sha256(article.read_bytes()).hexdigest()
    assert (file["title"], file["fate"]) == (TITLE, "taken")
    again = done("import", empty, article, "--json").document
    assert (again["taken"], again["known"]) == (0, 1)
    assert done("import", empty, article).lines == [f"{article}: known already, as “{TITLE}”"]
    assert len(done("list", "articles", empty, "--json").document) == 1


def test_a_folder_is_taken_in_whole_and_what_cannot_be_is_listed(empty: Path, article: Path) -> None:
    folder = article.parent / "texts"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "one.txt").write_text("One\n\nThree people were killed in Zayt.\n", encoding="utf-8")
    (folder / "two.txt").write_text("Two\n\nNobody was hurt in Zayt that day.\n", encoding="utf-8")
    (folder / "picture.txt").write_bytes(bytes(range(256)) * 40)
    (folder / ".hidden.txt").write_text("Hidden\n", encoding="utf-8")
    (folder / "empty.txt").touch()
    ran = done("import", empty, folder, article, code=3)
    assert ran.lines[-1] == "5 files: 3 taken, 2 refused."
    assert f"{folder / 'empty.txt'}: refused. " in ran.out
    assert len(done("list", "articles", empty, "--json").document) == 3
    assert done("import", empty, folder, code=3).lines[-1] == "4 files: 2 known, 2 refused."


def test_where_nothing_can_be_taken_in_nothing_is_done(empty: Path, tmp_path: Path) -> None:
    (tmp_path / "nothing.txt").touch()
    ran = run("import", empty, tmp_path / "nothing.txt")
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    several = run("import", empty, tmp_path / "nothing.txt", tmp_path / "none.txt")
    assert several.code == 1
    assert several.err.splitlines()[-1] == "Nothing was taken in: see the reason with each file."
    assert several.err.count("refused. ") == 2
    told = run("import", empty, tmp_path / "none.txt", "--json")
    assert (told.code, told.document["refused"]) == (1, 1)


def test_an_empty_folder_brings_nothing(empty: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert done("import", empty, tmp_path / "folder").lines[0] == "There are no files in there."


def test_an_address_is_no_file(empty: Path) -> None:
    assert "save the page to a file first" in refused("import", empty, "https://news.example/article")


@pytest.mark.parametrize("named", [TITLE, TITLE.upper()])
def test_a_newer_capture_is_a_version_of_its_article(empty: Path, article: Path, named: str) -> None:
    done("import", empty, article)
    newer = article.parent / "newer.txt"
    newer.write_text(ground.TEXT + "\nAnother paragraph.\n", encoding="utf-8")
    told = done("import", empty, newer, "--new-version-of", named, "--json").document
    (listed,) = done("list", "articles", empty, "--json").document
    assert told["files"][0]["article"] == listed["uid"]
    assert listed["sha256"] == sha256(newer.read_bytes()).hexdigest()


def test_a_version_of_no_article_is_not_taken_in(empty: Path, article: Path) -> None:
    assert refused("import", empty, article, "--new-version-of", "X").startswith("There is no article “X”")
    assert done("list", "articles", empty, "--json").document == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["a.txt", "b.txt", "--new-version-of", "X"],
        ["a.jsonl", "b.jsonl", "--as", "annotations"],
        ["a.jsonl", "--as", "annotations", "--new-version-of", "X"],
        ["a.txt", "--as", "docx"],
        [],
    ],
)
def test_wrong_usage_of_import_is_told(empty: Path, arguments: list[str]) -> None:
    assert run("import", empty, *arguments).code == 2


def test_annotations_are_imported_as_such(empty: Path, article: Path, tmp_path: Path) -> None:
    done("import", empty, article)
    assert done("import", empty, write(tmp_path, monitor()), "--as", "annotations").lines == [
        "1 claim and 0 events made."
    ]


def test_a_collection_that_somebody_writes_to_is_left_alone(empty: Path, article: Path) -> None:
    with open_collection(empty, signer_for("Ben"), must_write=True):
        ran = run_apart("import", empty, article)
        assert (ran.code, ran.out) == (1, "")
        assert "Ben" in ran.err
        assert run_apart("list", "articles", empty).code == 0


def test_a_text_is_shown_without_a_collection(article: Path) -> None:
    told = done("text", article, "--json").document
    assert told["text"] == ground.TEXT
    assert [mark["label"] for mark in told["marks"]] == ["1", "2"]
    shown = done("text", article).out
    assert shown.startswith(ground.TEXT)
    assert "Citation marks: 2" in shown
    assert refused("text", article.parent / "none.txt")
    assert run("text", article, "--as", "pdf").code == 2


def test_a_text_goes_into_a_file_with_all_its_signs(tmp_path: Path) -> None:
    path = tmp_path / "marks.txt"
    path.write_text("A \u2067name\u2069 of 3 killed.\n", encoding="utf-8")
    assert "A \u2067name\u2069 of" in run_apart("text", path).out


PAGE = (
    "<title>Ten killed</title><nav><a href=/>The menu of the site</a></nav>"
    "<article><p>Ten people were killed in the town on Monday, the monitor said.</p></article>"
)


def test_the_main_text_of_a_web_page_is_taken_in_or_the_whole_page(empty: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    assert "menu" not in done("text", page, "--json").document["text"]
    whole = done("text", page, "--whole-page", "--json").document
    assert whole["text"].startswith("The menu of the site\nTen people")
    assert done("text", page, "--as", "html", "--whole-page", "--json").document == whole
    assert done("import", empty, page, "--whole-page", "--json").document["taken"] == 1
    assert done("search", empty, "menu", "--json").document


def test_the_whole_page_is_asked_of_web_pages_alone(empty: Path, article: Path) -> None:
    assert run("import", empty, article, "--as", "text", "--whole-page").code == 2
    assert run("text", article, "--as", "text", "--whole-page").code == 2
    assert done("import", empty, article, "--whole-page", "--json").document["taken"] == 1
