"""A terminal: runs a command line as a person or a program does, in this process, and gives what came of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner

from curator.cli.main import cli
from curator.cli.screen import NoScreenError, Screen

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


def _no_window(_path: Path | None) -> int:
    msg = "There is no window here."
    raise NoScreenError(msg)


def _no_pictures(_collection: Path, _folder: Path) -> list[Path]:
    msg = "There are no pictures here."
    raise NoScreenError(msg)


def run(*words: object) -> Answer:
    """Run `curator WORDS`; what nobody expected rises."""
    screen = Screen(_no_window, _no_pictures)
    result = CliRunner().invoke(cli, [str(word) for word in words], obj=screen, catch_exceptions=False)
    return Answer(result.exit_code, result.stdout, result.stderr)
