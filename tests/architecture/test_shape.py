"""Modules, classes and functions stay small, and are named after what they are."""

from __future__ import annotations

import ast
import re

from tests.architecture.sources import ROOT, sources

MODULE_LINES = 300
TEST_MODULE_LINES = 500
"""A module of tests may be longer: it is read case by case."""

FUNCTION_LINES = 60
METHODS = 30

EMPTY_WORDS = re.compile(r"Manager|Helper|Util|Processor|Base$|Data$")

BROAD = {"Exception", "BaseException"}
CATCHERS = {"curator/logs.py", "curator/ui/jobs.py", "curator/store/journal.py"}
"""The hook where bugs arrive, the runner of jobs, and the door that puts its running number back before it re-raises."""


def test_a_module_fits_its_subject() -> None:
    long = {source.path: len(source.text.splitlines()) for source in sources("curator", "tests")}
    limits = {path: TEST_MODULE_LINES if path.startswith("tests/") else MODULE_LINES for path in long}
    assert {path: lines for path, lines in long.items() if lines > limits[path]} == {}


def test_a_function_fits_on_a_screen() -> None:
    long = {
        f"{source.at(node)} {node.name}": lines
        for source in sources("curator", "tests")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or 0) - node.lineno + 1) > FUNCTION_LINES
    }
    assert long == {}


def test_a_class_does_one_thing() -> None:
    large = {
        f"{source.at(node)} {node.name}": len(own)
        for source in sources("curator")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef) and len(own := _own_methods(node)) > METHODS
    }
    assert large == {}


def _own_methods(node: ast.ClassDef) -> list[str]:
    """The methods that Python and Qt (camelCase) do not ask for."""
    names = [each.name for each in node.body if isinstance(each, ast.FunctionDef)]
    return [name for name in names if name.islower() and not name.startswith("__")]


def test_names_say_what_a_thing_is() -> None:
    found = [
        f"{source.at(node)} {node.name}"
        for source in sources("curator")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef) and EMPTY_WORDS.search(node.name)
    ]
    assert found == []


def test_bugs_rise() -> None:
    found = [
        source.at(node)
        for source in sources("curator")
        if source.path not in CATCHERS
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ExceptHandler) and (node.type is None or BROAD & _names(node.type))
    ]
    assert found == []


def _names(node: ast.expr) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def test_every_test_is_a_sentence() -> None:
    found = [
        f"{source.at(node)} {node.name}"
        for source in sources("tests")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and node.name.count("_") < 2
    ]
    assert found == []


def test_no_test_sleeps_or_mocks() -> None:
    found = [
        source.at(node)
        for source in sources("tests")
        for node in ast.walk(source.tree)
        if (isinstance(node, ast.ImportFrom) and node.module == "unittest.mock")
        or (isinstance(node, ast.Attribute) and node.attr == "sleep")
    ]
    assert found == []


def test_every_package_says_what_it_is() -> None:
    silent = [
        folder.relative_to(ROOT).as_posix()
        for folder in {(ROOT / source.path).parent for source in sources("curator")}
        if not (folder / "__init__.py").is_file()
    ]
    assert silent == []
