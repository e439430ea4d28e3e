from __future__ import annotations

import os
import subprocess
import sys
from multiprocessing import active_children
from typing import TYPE_CHECKING

import pytest

from curator.core.articles import Capture
from curator.exchange import importers
from curator.exchange.importers.refusals import RefusedFileError
from curator.exchange.reading_ahead import LARGEST, packed, reading_ahead
from tests.exchange.importers import documents

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from curator.exchange.importers import Found

several_processors = pytest.mark.skipif(os.cpu_count() == 1, reason="one processor reads for itself")

PAGE = (
    "<html><head><title>Valley {number}</title></head><body><p>On 3 May {number} people were killed.[1]</p>"
    "<p>في ٣ أيار قتل {number} أشخاص</p></body></html>"
)
RESPONSE = (
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{number}\r\n"
    "WARC-Date: 2031-05-03T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {length}\r\n\r\n"
)


def told(found: Iterable[Found]) -> list[tuple[str, object]]:
    return [(name, each.sentence if isinstance(each, RefusedFileError) else each) for name, each in found]


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """Texts, pages, a PDF, an empty file, a damaged one, a folder, and a name that leads nowhere."""
    made = [tmp_path / f"{number:02}.txt" for number in range(40)]
    for number, path in enumerate(made):
        path.write_text(f"Report {number}\n\n{number} people were killed. [1] [note 2]\n\n[1] A. [2] B.\n", "utf-8")
    pages = [tmp_path / f"{number:02}.html" for number in range(10)]
    for number, path in enumerate(pages):
        path.write_text(PAGE.format(number=number), "utf-8")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "printed.pdf").write_bytes(documents.pdf([documents.printed("Three people were killed.")]))
    (tmp_path / "damaged.txt").write_bytes(b"%PDF-1.7 \x00 damaged")
    return [
        *made,
        *pages,
        tmp_path / "printed.pdf",
        tmp_path / "empty.txt",
        tmp_path / "damaged.txt",
        tmp_path,
        tmp_path / "gone.txt",
    ]


@several_processors
def test_what_was_read_ahead_is_what_reading_gives(paths: list[Path]) -> None:
    with reading_ahead(paths, "", pays_from=0) as read:
        assert active_children()
        found = [told(read(path)) for path in paths]
    assert found == [told(importers.read_all(path)) for path in paths]
    assert not active_children()


@several_processors
def test_files_are_read_as_the_form_that_was_asked_for(paths: list[Path]) -> None:
    with reading_ahead(paths, "text", pays_from=0) as read:
        assert [told(read(path)) for path in paths] == [told(importers.read_all(path, form="text")) for path in paths]


def test_a_small_import_starts_no_process(paths: list[Path]) -> None:
    with reading_ahead(paths, "") as read:
        assert told(read(paths[0])) == told(importers.read_all(paths[0]))
        assert not active_children()


@several_processors
def test_files_are_read_too_where_the_others_are_ended_by_the_system(paths: list[Path]) -> None:
    with reading_ahead(paths, "", pays_from=0) as read:
        first = told(read(paths[0]))
        for process in active_children():
            process.kill()
        found = [first, *(told(read(path)) for path in paths[1:])]
    assert found == [told(importers.read_all(path)) for path in paths]


@several_processors
def test_a_file_out_of_turn_is_read_where_it_is_wanted(paths: list[Path]) -> None:
    with reading_ahead(paths, "", pays_from=0) as read:
        for path in (paths[5], paths[0], paths[3], paths[1]):
            assert told(read(path)) == told(importers.read_all(path))


def test_what_is_large_or_holds_several_articles_does_not_travel(tmp_path: Path) -> None:
    page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE.format(number=7)
    archive = "".join(
        f"{RESPONSE.format(number=number, length=len(page.encode()))}{page}\r\n\r\n" for number in range(2)
    )
    (tmp_path / "crawl.warc").write_text(archive, "utf-8", newline="")
    assert sum(isinstance(each, Capture) for _, each in importers.read_all(tmp_path / "crawl.warc")) == 2
    assert packed(tmp_path / "crawl.warc", "") is None
    (tmp_path / "one.txt").write_text("Words.", "utf-8")
    assert packed(tmp_path / "one.txt", "") is not None
    os.truncate(tmp_path / "one.txt", LARGEST + 1)
    assert packed(tmp_path / "one.txt", "") is None


@pytest.mark.skipif(sys.platform == "darwin", reason="names of files are text there")
def test_a_file_whose_name_is_no_text_does_not_travel(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text("words and words, of no title at all, which go on and on.", "utf-8")
    assert packed(path, "") is None


@several_processors
def test_the_others_end_with_the_process_that_they_read_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words.", "utf-8")
    program = (
        "import sys; from pathlib import Path; from curator.exchange.reading_ahead import reading_ahead\n"
        "with reading_ahead([Path(sys.argv[1])], '', pays_from=0) as read:\n"
        "    list(read(Path(sys.argv[1]))); print('read', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "a.txt")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"read\n"
        process.kill()
        # its output is at an end when nobody who could write to it is left
        assert process.communicate(timeout=60)[0] == b""
