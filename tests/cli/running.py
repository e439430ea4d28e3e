"""Runs of the command line, in this process or in one of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from curator.cli.main import cli
from curator.cli.screen import NoScreenError, Screen


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left: its exit code, and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


@dataclass
class Watched:
    """A screen that only notes what it is asked to show; `draws` are the names of the pictures that it draws."""

    opened: list[Path | None] = field(default_factory=list)
    code: int = 0
    draws: tuple[str, ...] = ("read-light.png",)

    def open_window(self, path: Path | None) -> int:
        self.opened.append(path)
        return self.code

    def take_pictures(self, collection: Path, folder: Path) -> list[Path]:
        assert collection.is_file()
        drawn = [folder / name for name in self.draws]
        for path in drawn:
            path.write_bytes(b"a picture")
        return drawn

    def screen(self) -> Screen:
        return Screen(self.open_window, self.take_pictures)


def no_screen(*_: object) -> Any:
    message = "Qt is not here: install it."
    raise NoScreenError(message)


BLIND = Screen(no_screen, no_screen)
"""A system without Qt."""


def run(*arguments: object, screen: Screen = BLIND) -> Ran:
    """Run a command in this process; a bug in it rises here."""
    result = CliRunner().invoke(cli, [str(each) for each in arguments], obj=screen, catch_exceptions=False)
    return Ran(result.exit_code, result.stdout, result.stderr)


def done(*arguments: object, code: int = 0) -> Ran:
    """Run a command that must end with this code."""
    ran = run(*arguments)
    assert ran.code == code, f"{ran.code}: {ran.out}{ran.err}"
    return ran


def refused(*arguments: object) -> str:
    """Run a command that cannot be done; its one sentence, which is on stderr and nowhere else."""
    ran = run(*arguments)
    assert (ran.code, ran.out) == (1, ""), f"{ran.code}: {ran.out}{ran.err}"
    (sentence,) = ran.err.splitlines()
    assert sentence.endswith((".", "”"))
    told = run(*arguments, "--json")
    assert (told.code, told.document) == (1, {"error": sentence})
    return sentence


def start(*arguments: object, **environment: str) -> subprocess.Popen[str]:
    """Start a command in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "curator", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=os.environ | environment,
    )


def run_apart(*arguments: object, **environment: str) -> Ran:
    """Run a command in a process of its own, as a shell does."""
    process = start(*arguments, **environment)
    out, err = process.communicate(timeout=120)
    return Ran(process.returncode, out, err)
