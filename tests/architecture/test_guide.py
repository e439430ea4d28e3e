"""The guide lists the commands that there are, with the options that they take."""

from __future__ import annotations

import re
from importlib import import_module

import click
import pytest

from tests.architecture.sources import ROOT

GUIDE = ROOT / "resources" / "help" / "guide.md"
USAGE = re.compile(r"^(?:[-*] |#+ )?`{0,2}curator ([a-z]+)(?![\w.])(.*)$", re.MULTILINE)
"""A command as the guide shows it: at the start of a line, in a block of code, a list, or a heading."""


@pytest.fixture
def commands() -> dict[str, click.Command]:
    group: click.Group = import_module("curator.cli.main").cli
    with click.Context(group) as context:
        found = {name: group.get_command(context, name) for name in group.list_commands(context)}
    return {name: command for name, command in found.items() if command is not None and not command.hidden}


def options(command: click.Command) -> set[str]:
    """The long options of a command, those of its sub-commands among them."""
    inner = getattr(command, "commands", {}).values()
    own = {name for each in command.params for name in each.opts if name.startswith("--")} - {"--help"}
    return own.union(*map(options, inner))


def test_the_guide_lists_every_command_and_no_other(commands: dict[str, click.Command]) -> None:
    assert {name for name, _ in USAGE.findall(GUIDE.read_text(encoding="utf-8"))} == set(commands)


def test_the_guide_shows_no_option_that_a_command_does_not_take(commands: dict[str, click.Command]) -> None:
    unknown = [
        f"curator {name} {option}"
        for name, rest in USAGE.findall(GUIDE.read_text(encoding="utf-8"))
        for option in re.findall(r"--[a-z][a-z-]*", rest)
        if option not in options(commands[name])
    ]
    assert unknown == []


def test_the_guide_names_every_option(commands: dict[str, click.Command]) -> None:
    text = GUIDE.read_text(encoding="utf-8")
    named = set(re.findall(r"--[a-z][a-z-]*", text))
    missing = [f"curator {name} {each}" for name in commands for each in sorted(options(commands[name]) - named)]
    assert missing == []


def test_every_command_says_what_it_does(commands: dict[str, click.Command]) -> None:
    assert [name for name, command in commands.items() if not command.get_short_help_str()] == []
