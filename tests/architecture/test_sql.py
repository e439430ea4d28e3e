"""SQL stands in store only, and each table is written to by one module: the one door to the journal."""

from __future__ import annotations

import ast
import re

from tests.architecture.sources import Source, sources, texts

STATEMENT = re.compile(
    r"\s*(?:select\b.*\bfrom\b|insert\b.*\binto\b|update\b.*\bset\b|delete\s+from\b|with\b.*\bselect\b"
    r"|(?:create|drop|alter)\s+(?:table|index|trigger|view|virtual)\b|pragma\s+\w+|vacuum\b|attach\b)",
    re.DOTALL,
)
"""Our SQL is lower case; a sentence for people begins with a capital."""

WRITING = re.compile(r"\b(?:insert(?: or \w+)? into|replace into|update(?= \w+ set)|delete from) (\w*)")

WRITERS = {
    "facts": {"collection", "queries/situations"},
    "devices": {"journal", "comparison"},
    "changes": {"arrival"},
    "lost": {"arrival"},
    "blobs": {"journal"},
    "drafts": {"drafts"},
    "waiting": {"arrival"},
    "revisions": {"projection"},
    "fields": {"projection"},
    "search_entries": {"search_index"},
    "search_words": {"search_index"},
    "situations": {"queries/situations"},
    "situations_due": {"due", "queries/situations"},
    # tables that only one connection has, and that are gone with it
    "temp": {"queries/situations"},
    # the name is put in while the program runs: a kind's own table, or all derived tables of a rebuild
    "": {"rows", "projection", "arrival"},
}
"""Which module of store may write to which table; `changes` and `blobs` are the truth, the rest follows from them."""


def test_only_store_has_statements() -> None:
    found = [
        source.at(text)
        for source in sources("curator")
        if not source.path.startswith("curator/store/")
        for text in texts(source)
        if STATEMENT.match(str(text.value)) or STATEMENT.match(str(text.value).swapcase())
    ]
    assert found == []


def test_only_store_executes_statements() -> None:
    found = [
        source.at(call)
        for source in sources("curator")
        if not source.path.startswith("curator/store/")
        for call in ast.walk(source.tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in {"execute", "executemany", "executescript"}
    ]
    assert found == []


def test_each_table_is_written_by_its_own_module() -> None:
    found = [
        f"{source.at(text)} writes to {table or 'a table named while the program runs'}"
        for source in sources("curator/store")
        for text in texts(source)
        for table in WRITING.findall(str(text.value))
        if _module(source) not in WRITERS.get(table, set())
    ]
    assert found == []


def test_the_log_has_one_door() -> None:
    doors = {
        _module(source)
        for source in sources("curator/store")
        for text in texts(source)
        if "into changes" in str(text.value)
    }
    assert doors == {"arrival"}


def _module(source: Source) -> str:
    return source.path.removeprefix("curator/store/").removesuffix(".py")
