"""Where the program's own files are: packaged beside the code, or in the checkout."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent


def folder(name: str) -> Path:
    """The folder `name` ("db" or "resources"): the packaged one if it is there, else the checkout's.

    Raises:
        FileNotFoundError: neither is there: the installation is broken.
    """
    for candidate in (PACKAGE / f"_{name}", PACKAGE.parent / name):
        if candidate.is_dir():
            return candidate
    message = f"the folder {name} is missing from this installation"
    raise FileNotFoundError(message)
