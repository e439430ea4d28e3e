"""The project's own source files, parsed once."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Source:
    """A Python file: its path from the project's folder, its text, its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    def at(self, node: ast.expr | ast.stmt | ast.excepthandler) -> str:
        """Where a node stands, as an editor opens it."""
        return f"{self.path}:{node.lineno}"


@cache
def sources(*folders: str) -> tuple[Source, ...]:
    """The Python files below these folders, in order."""
    return tuple(_read(path) for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))


def _read(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(ROOT).as_posix(), text, ast.parse(text))


def texts(source: Source) -> Iterator[ast.Constant]:
    """The string constants of a file that are not docstrings; the fixed parts of f-strings are among them."""
    prose = {
        id(node.value)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node
