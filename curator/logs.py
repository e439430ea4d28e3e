"""The log file, and the hook where bugs arrive: loud, written down, with nothing of an article in it."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from curator import settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

log = logging.getLogger("curator")


class _LogFile(logging.Handler):
    """The file, opened with the first line that is written to it: most runs have nothing to say, and start sooner so."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line."""
        if self._file is None:
            from logging.handlers import RotatingFileHandler  # noqa: PLC0415 starting does not wait for it

            self._file = RotatingFileHandler(
                self._path, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
            )
            self._file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        self._file.emit(record)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
        super().close()


def start() -> None:
    """Write to curator.log in the person's folder, at most 3 files of 1 MB."""
    if log.handlers:
        return
    log.addHandler(_LogFile(settings.home() / "curator.log"))
    log.setLevel(logging.INFO)


def catch_bugs(tell: Callable[[BaseException], None]) -> None:
    """Send every exception that nobody caught to the log and to `tell`."""

    def hook(type_: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(type_, KeyboardInterrupt):
            sys.__excepthook__(type_, error, trace)
            return
        log.critical("a bug: nobody expected this", exc_info=(type_, error, trace))
        sys.__excepthook__(type_, error, trace)
        tell(error)

    sys.excepthook = hook
