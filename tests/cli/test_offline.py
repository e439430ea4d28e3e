"""No socket is opened, and nothing that could open one is loaded, unless an address was given."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from tests.cli.running import done
from tests.exchange.lines import monitor, write

if TYPE_CHECKING:
    from pathlib import Path

TRACED = """
import sys

def trace(name, arguments):
    if name.startswith("socket.") and name != "socket.gethostname":
        print(f"{name} {arguments}", file=sys.stderr, flush=True)

sys.addaudithook(trace)
from curator.cli.main import cli
code = cli.main(args=sys.argv[1:], prog_name="curator", standalone_mode=False)
print("loaded" if "curator.exchange.fetching" in sys.modules else "not loaded", file=sys.stderr)
sys.exit(code)
"""


def traced(*arguments: object) -> list[str]:
    """What a command did with sockets, and whether it loaded what can open one."""
    command = [sys.executable, "-c", TRACED, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stderr.splitlines()


def test_an_ordinary_session_opens_no_socket(tmp_path: Path, article: Path) -> None:
    collection = tmp_path / "quiet.curator"
    for command in (
        ("new", collection, "--as", "Ann"), ("import", collection, article), ("import", collection, article, "--one-by-one"),
        ("annotate", collection, write(tmp_path, monitor(event="E-000001"))), ("text", article), ("suggest", article),
        ("list", "claims", collection), ("search", collection, "villagers"), ("stats", collection), ("ledger", collection),
        ("check", collection), ("backup", collection), ("export", collection, "--to", tmp_path / "out", "--unreviewed"),
    ):  # fmt: skip
        seen = traced(*command)
        assert seen[-1:] == ["not loaded"], command
        assert not [line for line in seen if line.startswith("socket.")], command


def test_an_address_opens_one_which_shows_that_the_trace_sees_it(tmp_path: Path) -> None:
    done("new", tmp_path / "asked.curator")
    seen = traced("import", tmp_path / "asked.curator", "http://127.0.0.1:9/", "--allow-private-network")
    assert any(line.startswith("socket.connect") for line in seen)
    assert seen[-1] == "loaded"
    # not allowed: the name is looked up, and nobody is connected to
    seen = traced("import", tmp_path / "asked.curator", "http://127.0.0.1:9/")
    assert not any(line.startswith("socket.connect") for line in seen)
