"""A report of what became of each file: a line for each, as CSV or JSON, on the disk as soon as it is known."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Final, Self

import msgspec

from curator.core.errors import CuratorError
from curator.exchange.formula_guard import guard

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

COLUMNS: Final = ("file", "fate", "title", "article", "version", "sha256", "reason", "warnings")
_JSON_START = b'{"file":'


class ReportError(CuratorError):
    """A report cannot be written where it was asked for."""


class Line(msgspec.Struct, frozen=True):
    """What became of one file or page; `sha256` is that of its bytes."""

    file: str
    fate: str
    title: str = ""
    article: str | None = None
    version: str | None = None
    sha256: str = ""
    reason: str = ""
    warnings: tuple[str, ...] = ()


class IntakeReport:
    """A report on its way to the disk; use it as a context. A name that ends in .jsonl gives JSON lines, .csv gives CSV.

    Raises:
        ReportError: the name has another ending, or a file that is no such report is there already.
        OSError: the file cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self._is_json = path.suffix.lower() == ".jsonl"
        if not self._is_json and path.suffix.lower() != ".csv":
            message = f"A report is CSV or JSON lines: end the name “{path.name}” in .csv or .jsonl."
            raise ReportError(message)
        header = ",".join(COLUMNS).encode()
        if path.exists() and not _begins(path, _JSON_START if self._is_json else header):
            message = f"There is a file “{path.name}” already, which is no report of an import: choose another name."
            raise ReportError(message)
        self._file = path.open("w", encoding="utf-8", newline="")
        self._csv = csv.writer(self._file, lineterminator="\r\n")
        if not self._is_json:
            self._csv.writerow(COLUMNS)
        self._file.flush()

    def add(self, line: Line) -> None:
        """Write one line and hand it to the system."""
        if self._is_json:
            self._file.write(msgspec.json.encode(line).decode() + "\n")
        else:
            cells = msgspec.structs.asdict(line) | {"warnings": "\n".join(line.warnings)}
            self._csv.writerow([guard(str(cells[name] or "")) for name in COLUMNS])
        self._file.flush()

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self._file.close()


def _begins(path: Path, start: bytes) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        found = file.read(len(start))
    return found in {b"", start}
