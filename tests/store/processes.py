"""Other processes for tests: one without the rights of root, one that holds a collection until it is told to go."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]

OPENING = """
import sys
from pathlib import Path
from tests import ground
from curator.core.errors import CuratorError
from curator.store.collection import create, open_collection
path = Path(sys.argv[1])
"""


def plain(program: str, *arguments: object, check: bool = True) -> str:
    """What a program prints that must obey the permissions of files, whoever runs the tests."""
    prefix: list[str] = []
    if os.geteuid() == 0:
        setpriv = shutil.which("setpriv")
        if setpriv is None:
            pytest.skip("root may write everywhere, and setpriv is not here")
        prefix = [setpriv, "--bounding-set=-dac_override,-dac_read_search"]
    command = [*prefix, sys.executable, "-c", OPENING + program, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert not check or done.returncode == 0, done.stderr
    return done.stdout.strip()


@contextmanager
def holder_of(path: Path, person: str) -> Iterator[subprocess.Popen[str]]:
    """Another process that has a collection open for writing; it goes when the test kills it or is over."""
    program = f"""
with open_collection(path, ground.signer({person!r}), must_write=True):
    print("open", flush=True)
    sys.stdin.read()
"""
    command = [sys.executable, "-c", OPENING + program, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "open\n"
            yield process
        finally:
            process.kill()
