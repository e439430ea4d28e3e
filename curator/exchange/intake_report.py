"""A report of what became of each file: a line for each, as CSV or JSON, on the disk as soon as it is known."""

from __future__ import annotations

import csv
import errno
import os
from typing import TYPE_CHECKING, Final, Self, TextIO

import msgspec

from curator.core.articles import Article
from curator.core.errors import CuratorError
from curator.exchange.formula_guard import guard
from curator.exchange.intake import Fate, Outcome
from curator.store.queries import articles, records

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from curator.store.driver import Connection

COLUMNS: Final = ("file", "fate", "new_version", "title", "article", "version", "sha256", "reason", "warnings")
_JSON_START = b'{"file":'


class ReportError(CuratorError):
    """A report cannot be written where it was asked for."""


class Line(msgspec.Struct, frozen=True):
    """What became of one file or page, or of an article in a file of several.

    `file` is the path as it was given, or the address; `new_version` whether it became a version of an article that was
    here before; `sha256` that of its bytes.
    """

    file: str
    fate: Fate
    new_version: bool = False
    title: str = ""
    article: str | None = None
    version: str | None = None
    sha256: str = ""
    reason: str = ""
    warnings: tuple[str, ...] = ()


def line_of(connection: Connection, outcome: Outcome) -> Line:
    """An outcome with what it led to."""
    # after the path, what names an article inside the file
    file = f"{outcome.path}{outcome.name.removeprefix(outcome.path.name)}" if outcome.path else outcome.name
    if outcome.article is None or outcome.version is None:
        return Line(file, outcome.fate, reason=outcome.because, warnings=outcome.warnings)
    versions = articles.versions_of(connection, outcome.article)
    return Line(
        file,
        outcome.fate,
        new_version=outcome.fate is Fate.TAKEN and versions[0].uid != outcome.version,
        title=records.get(connection, Article, outcome.article).title,
        article=outcome.article,
        version=outcome.version,
        sha256=next(version.original for version in versions if version.uid == outcome.version),
        warnings=outcome.warnings,
    )


class IntakeReport:
    """A report on its way to the disk; use it as a context. A name that ends in .jsonl gives JSON lines, .csv gives CSV.

    An earlier report is replaced when the first line comes, or at the end of an import without one: an import that is
    stopped before leaves it as it was.

    Raises:
        ReportError: the name has another ending, a file that is no such report is there already, or none can be made.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_json = path.suffix.lower() == ".jsonl"
        self._file: TextIO | None = None
        if not self._is_json and path.suffix.lower() != ".csv":
            message = f"A report is CSV or JSON lines: end the name “{path.name}” in .csv or .jsonl."
            raise ReportError(message)
        there = path.exists()
        if not os.access(path if there else path.parent, os.W_OK):
            code = errno.EACCES if path.parent.is_dir() else errno.ENOENT
            raise unwritable(path, OSError(code, os.strerror(code)))
        if there and not _begins(path, _JSON_START if self._is_json else ",".join(COLUMNS).encode()):
            message = f"There is a file “{path.name}” already, which is no report of an import: choose another name."
            raise ReportError(message)

    def add(self, line: Line) -> None:
        """Write one line and hand it to the system.

        Raises:
            OSError: the system does not take it.
        """
        file = self._begun()
        if self._is_json:
            file.write(msgspec.json.encode(line).decode() + "\n")
        else:
            cells = msgspec.structs.asdict(line) | {"warnings": "\n".join(line.warnings)}
            cells["new_version"] = "true" if line.new_version else "false"
            csv.writer(file, lineterminator="\r\n").writerow([guard(str(cells[name] or "")) for name in COLUMNS])
        file.flush()

    def _begun(self) -> TextIO:
        if self._file is None:
            self._file = self._path.open("w", encoding="utf-8", newline="")
            if not self._is_json:
                self._file.write(",".join(COLUMNS) + "\r\n")
        return self._file

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file; a report without a line is written too, unless something went wrong."""
        if self._file is not None or error is None:
            self._begun().close()


def unwritable(path: Path, error: OSError) -> ReportError:
    """Why the system does not take a report."""
    return ReportError(f"No report can be written to {path} ({error.strerror or error}): choose another place.")


def _begins(path: Path, start: bytes) -> bool:
    if not path.is_file() or not os.access(path, os.R_OK):
        return False
    with path.open("rb") as file:
        found = file.read(len(start))
    return found in {b"", start}
