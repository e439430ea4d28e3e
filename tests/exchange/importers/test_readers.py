"""The registry of readers, and files that cannot be read."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core.articles import Capture
from curator.core.errors import CuratorError
from curator.exchange import importers
from curator.exchange.importers.files import contents
from curator.exchange.importers.refusals import (
    BinaryFileError,
    DamagedFileError,
    EmptyFileError,
    MissingFileError,
    NotAFileError,
    RefusedFileError,
    TooLargeError,
    UnknownFormError,
    UnreadableFileError,
)
from tests.exchange.importers import documents


def test_a_file_and_its_bytes_give_the_same_capture(tmp_path: Path) -> None:
    path = tmp_path / "two words.txt"
    path.write_bytes(b"A short text.\r\nIts end.")
    assert importers.read(path) == importers.read(path.read_bytes(), path.name)
    assert importers.read(path).original == path.read_bytes()


def test_the_name_decides_the_reader_and_plain_text_reads_the_rest() -> None:
    assert importers.reader_for("Notes.TXT").form == "text"
    assert importers.reader_for("no ending at all").form == "text"
    assert importers.reader_for("page.html", "text").form == "text"


def test_every_reader_has_a_name_of_its_own_and_lower_case_endings() -> None:
    forms = [reader.form for reader in importers.READERS]
    assert len(set(forms)) == len(forms)
    assert all(
        suffix.startswith(".") and suffix.islower() for reader in importers.READERS for suffix in reader.suffixes
    )


def test_a_form_nobody_reads_is_refused_with_those_that_are() -> None:
    with pytest.raises(UnknownFormError, match=r"“runes”: choose one of text"):
        importers.reader_for("a.txt", "runes")


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(MissingFileError, match=r"no file “gone\.txt”"):
        importers.read(tmp_path / "gone.txt")
    (tmp_path / "file").write_text("words")
    with pytest.raises(MissingFileError):
        importers.read(tmp_path / "file" / "below.txt")
    with pytest.raises(MissingFileError):
        importers.read(tmp_path / "zero\0byte.txt")


def test_a_folder_a_pipe_a_socket_and_a_device_are_no_files(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket"))
        for path, what in (
            (tmp_path, "a folder"),
            (pipe, "a pipe"),
            (tmp_path / "socket", "a socket"),
            (Path(os.devnull), "a device"),
        ):
            with pytest.raises(NotAFileError, match=what):
                importers.read(path)


def test_a_file_that_the_system_does_not_give_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="File name too long"):
        importers.read(tmp_path / ("x" * 300))


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to the administrator")
def test_a_file_without_permission_is_told(tmp_path: Path) -> None:
    path = tmp_path / "closed.txt"
    path.write_text("words")
    path.chmod(0)
    with pytest.raises(UnreadableFileError, match="Permission denied"):
        importers.read(path)


def test_a_file_of_200_mib_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(200 * 2**20)
    # were it read, it would be refused as binary: it is all zero bytes
    with pytest.raises(TooLargeError, match=r"has 200 MiB, and at most 50 MiB"):
        importers.read(path)


def test_a_file_at_the_limit_is_taken_and_one_byte_more_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"12345")
    assert contents(path, 5) == b"12345"
    with pytest.raises(TooLargeError):
        contents(path, 4)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="a file without a size needs /proc")
def test_a_file_whose_size_is_not_known_is_held_to_the_limit_too() -> None:
    status = Path("/proc/self/status")
    assert status.stat().st_size == 0
    with pytest.raises(TooLargeError):
        contents(status, 10)


def test_bytes_beyond_the_limit_are_refused_too() -> None:
    with pytest.raises(TooLargeError):
        importers.read(b"a" * (importers.reader_for("a.txt").limit + 1), "a.txt")


def test_every_refusal_is_a_whole_sentence_for_a_person() -> None:
    refusals: list[RefusedFileError] = [
        MissingFileError("a"),
        NotAFileError("a", "a folder"),
        TooLargeError("a", 60 * 2**20, 50 * 2**20),
        EmptyFileError("a"),
        UnknownFormError("x", ("text",)),
        UnreadableFileError("a", "Input/output error"),
    ]
    for refusal in refusals:
        assert isinstance(refusal, CuratorError)
        assert refusal.sentence[0].isupper() or refusal.sentence[0] == "“"
        assert refusal.sentence.endswith(".")
        assert ": " in refusal.sentence


def test_bytes_without_a_name_are_refused_in_a_sentence_too() -> None:
    with pytest.raises(EmptyFileError, match="this text"):
        importers.read(b" ")


def test_bytes_say_what_a_file_is_before_its_name_does() -> None:
    pdf = documents.pdf([documents.printed("Twelve people were killed.")])
    assert importers.read(pdf, "no ending").normalisation == "pdf-1"
    assert importers.read(pdf, "no ending").warnings == ()
    assert "its bytes that it is “pdf”" in importers.read(pdf, "a.docx").warnings[0]
    with pytest.raises(BinaryFileError):
        importers.read(pdf, "a.pdf", "text")


def test_a_name_that_promises_more_than_the_bytes_hold_is_refused() -> None:
    for name in ("a.pdf", "a.docx"):
        with pytest.raises(DamagedFileError, match="get the file anew"):
            importers.read(b"Only some words.", name)


def test_the_articles_of_a_file_come_one_by_one_and_a_refused_file_is_one_of_them(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"A short text.")
    assert list(importers.read_all(path)) == [("a.txt", importers.read(path))]
    ((name, refused),) = importers.read_all(tmp_path / "gone.txt")
    assert name == "gone.txt"
    assert isinstance(refused, MissingFileError)


@settings(deadline=None)  # a process is started where they begin as a PDF does
@given(st.binary(max_size=400))
def test_any_bytes_give_a_capture_or_a_refusal(data: bytes) -> None:
    for _, found in importers.read_all(data, "a"):
        assert isinstance(found, Capture | RefusedFileError)
