"""The rules that tools hold: import contracts, types, lint rules, format."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(sys.executable).parent

RULES = {
    "imports run one way": ["lint-imports", "--no-cache"],
    "types are strict": ["mypy"],
    "lint rules hold": ["ruff", "check", "--no-fix", "--quiet", "--output-format=concise", "--no-cache"],
    "the formatter has been over everything": ["ruff", "format", "--check", "--quiet", "--no-cache"],
}


@pytest.mark.parametrize("rule", RULES)
def test_a_tool_finds_nothing(rule: str) -> None:
    program, *options = RULES[rule]
    done = subprocess.run([PROGRAMS / program, *options], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{rule}?\n{done.stdout}{done.stderr}"
