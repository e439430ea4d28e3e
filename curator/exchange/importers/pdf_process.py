"""A PDF read in a process of its own, which may fail, run out of time or of memory without harm to this one."""

from __future__ import annotations

import os
import subprocess
import sys

import msgspec

from curator.exchange.importers import pdf_pages
from curator.exchange.importers.pdf_pages import Pages
from curator.exchange.importers.refusals import DamagedFileError, LockedFileError, OvergrownFileError

_PATIENCE = 2 * pdf_pages.SECONDS
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def pages_of(data: bytes, name: str) -> Pages:
    """The lines of all pages.

    Raises:
        LockedFileError: it needs a password.
        DamagedFileError: it is no PDF that can be read.
        OvergrownFileError: it has too many pages or characters, or needs too much time or memory.
    """
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONSAFEPATH": "1"}
    try:
        done = subprocess.run(  # noqa: S603 our own module, with the file's bytes on stdin alone
            [sys.executable, "-m", pdf_pages.__name__],
            input=data,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
            env=environment,
            creationflags=_NO_WINDOW,
        )
    except subprocess.TimeoutExpired as error:
        raise OvergrownFileError(name, _TOO_SLOW) from error
    if done.returncode or not done.stdout:
        if b"MemoryError" in done.stderr or done.returncode < 0:
            raise OvergrownFileError(name, _TOO_SLOW)
        message = f"the process that reads PDF files failed: {done.stderr.decode(errors='replace')[-2_000:]}"
        raise RuntimeError(message)
    return _checked(msgspec.json.decode(done.stdout, type=Pages), name)


_TOO_SLOW = f"needs more than {pdf_pages.SECONDS} seconds or {pdf_pages.MEMORY // 2**30} GiB to be read"


def _checked(pages: Pages, name: str) -> Pages:
    match pages.refused:
        case "password":
            raise LockedFileError(name, "a PDF document", "save a copy without the password first")
        case "damaged":
            raise DamagedFileError(name, "a PDF document", "its structure is damaged")
        case "pages":
            raise OvergrownFileError(name, f"has {pages.count:,} pages, and at most {pdf_pages.MOST_PAGES:,} are read")
        case "characters":
            raise OvergrownFileError(name, f"has more than {pdf_pages.MOST_CHARACTERS:,} characters")
        case _:
            return pages
