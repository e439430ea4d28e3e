from __future__ import annotations

from curator.core.errors import CuratorError


def test_an_error_carries_the_sentence_to_show() -> None:
    assert CuratorError("Choose a file first.").sentence == "Choose a file first."
