"""Tables of words are written as running text and read by these two functions."""

from __future__ import annotations


def listed(text: str) -> frozenset[str]:
    """The words of a table, whatever white space stands between them."""
    return frozenset(text.split())


def in_order(text: str) -> list[str]:
    """The words of a table in their order."""
    return text.split()
