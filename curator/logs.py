"""The log file, and the hook where bugs arrive: loud, written down, with nothing of an article in it."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from typing import TYPE_CHECKING

from curator import settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

log = logging.getLogger("curator")


def start() -> None:
    """Write to curator.log in the person's folder, at most 3 files of 1 MB."""
    if log.handlers:
        return
    handler = logging.handlers.RotatingFileHandler(
        settings.home() / "curator.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log.addHandler(handler)
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
