"""The README says what is so: its map, its links, its two commands."""

from __future__ import annotations

import re
import subprocess

import pytest

from curator.__main__ import PACKAGES
from tests.architecture.sources import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
SCRIPT = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
COMMAND = re.compile(r"^<!-- command: (\w+) -->\n```sh\n(.*?)\n```$", re.MULTILINE | re.DOTALL)
COMMANDS = dict(COMMAND.findall(README))


def documents() -> list[str]:
    return ["README.md", "CONTRIBUTING.md", *(f"resources/help/{path.name}" for path in HELP)]


HELP = sorted((ROOT / "resources" / "help").glob("*.md"))


def test_the_map_names_places_that_exist() -> None:
    table = README.split("<!-- map -->")[1].split("\n\n")[0]
    rows = [row.split("|")[1].strip().strip("`") for row in table.splitlines() if row.startswith("| `")]
    assert len(rows) > 5
    assert [row for row in rows if not (ROOT / row).exists()] == []


def test_the_map_names_every_part_of_the_program() -> None:
    parts = {path.parent.name for path in (ROOT / "curator").glob("*/__init__.py")}
    assert {part for part in parts if f"`curator/{part}/`" not in README} == set()


@pytest.mark.parametrize("document", documents())
def test_links_lead_somewhere(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in target]
    assert [target for target in targets if target and not (ROOT / document).parent.joinpath(target).exists()] == []


def test_there_are_two_commands_of_one_line_each() -> None:
    assert list(COMMANDS) == ["demo", "tests"]
    assert [name for name, line in COMMANDS.items() if "\n" in line] == []
    assert COMMANDS["demo"].endswith("/curator demo")


def test_both_commands_start_alike() -> None:
    prepared = [re.split(r" && \.venv/bin/pip ", line)[0] for line in COMMANDS.values()]
    assert prepared[0] == prepared[1]


def test_both_commands_install_what_the_program_names_where_qt_cannot_load() -> None:
    installed = COMMANDS["demo"].partition("--no-install-recommends ")[2].partition(" &&")[0].split()
    assert set(PACKAGES.split()) <= set(installed)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_sound_shell(name: str) -> None:
    done = subprocess.run(["bash", "-n", "-c", COMMANDS[name]], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_what_ci_runs_is_the_readmes_line() -> None:
    assert "/^<!-- command: tests -->$/" in SCRIPT
    assert 'bash -c "$line"' in SCRIPT
    assert "-m pytest" not in SCRIPT
    found = subprocess.run(
        ["awk", re.findall(r"awk '(.*?)'", SCRIPT)[0], str(ROOT / "README.md")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == COMMANDS["tests"]
