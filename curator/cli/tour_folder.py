"""The folder of the tour: all that it made is put there at once, and a tour of before that nobody touched is replaced."""

from __future__ import annotations

import json
import shutil
from contextlib import ExitStack, contextmanager, suppress
from hashlib import file_digest
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from curator.cli import answers
from curator.core.errors import CuratorError
from curator.store import backup

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "demo.curator"
LEFT = "demo.json"
"""Which files the tour left, each with its sha256, so that a later one knows whether somebody has worked on them."""

BESIDE = ("-lock", "-holder", "-wal", "-shm")
"""What the program itself keeps beside a collection."""


class ForeignDemoError(CuratorError):
    """There is something in the folder that the tour did not make, or that was changed since."""


@contextmanager
def made_in(folder: Path) -> Iterator[Path]:
    """A new folder in which to make everything; what is in it at the end is put into `folder`, all or nothing.

    Files that an earlier tour left, and that are as it left them, are replaced; nothing else is touched.

    Raises:
        ForeignDemoError: a file of the same name is not the tour's, or was changed since.
    """
    own = _left_by_a_tour(folder)
    with ExitStack() as at_end:
        if not folder.exists():
            folder.mkdir(parents=True)
            at_end.callback(_remove_if_empty, folder)
        making = Path(at_end.enter_context(TemporaryDirectory(prefix=".curator-demo-", dir=folder)))
        yield making
        made = sorted(path for path in making.iterdir() if path.name not in {f"{NAME}{ending}" for ending in BESIDE})
        _refuse_foreign(folder, [path.name for path in made] + [LEFT], own)
        answers.past_stopping()
        _remove(folder, own)
        for path in made:
            path.replace(folder / path.name)
        _keep(folder, [path.name for path in made])


def _left_by_a_tour(folder: Path) -> set[str]:
    """The names of the files in a folder that a tour left there; an error where somebody has worked on its collection."""
    try:
        kept = json.loads((folder / LEFT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        kept = {}
    left = kept if isinstance(kept, dict) else {}
    own = {name for name, sha256 in left.items() if _sha256(folder / name) == sha256}
    if (folder / NAME).exists() and NAME not in own:
        message = (
            f"{folder / NAME} is there already, and is not as the tour left it: open it with “curator {folder / NAME}”, "
            "or name another folder for the tour."
        )
        raise ForeignDemoError(message)
    return own | ({LEFT} if left else set())


def _refuse_foreign(folder: Path, names: list[str], own: set[str]) -> None:
    foreign = [name for name in names if (folder / name).exists() and name not in own]
    if foreign:
        message = (
            f"{folder} has {foreign[0]}, which the tour did not make or which was changed since: name another folder."
        )
        raise ForeignDemoError(message)


def _remove(folder: Path, own: set[str]) -> None:
    for name in own | ({f"{NAME}{ending}" for ending in BESIDE} if NAME in own else set()):
        (folder / name).unlink(missing_ok=True)
    if NAME in own:
        shutil.rmtree(backup.folder(folder / NAME), ignore_errors=True)


def _keep(folder: Path, names: list[str]) -> None:
    left = {name: _sha256(folder / name) for name in names}
    (folder / LEFT).write_text(json.dumps(left, indent=1), encoding="utf-8")


def _sha256(path: Path) -> str:
    """The sha256 of a file; empty where there is none."""
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()
