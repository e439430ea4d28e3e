from __future__ import annotations

import pytest

from curator.suggest.near_words import nearest

KNOWN = frozenset({"killed", "wounded", "seven", "about", "dead"})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kileld", "killed"),
        ("kiled", "killed"),
        ("killled", "killed"),
        ("woundde", "wounded"),
        ("wuonedd", None),
        ("abuot", "about"),
        ("deaf", None),
        ("killed", None),
        ("skilled", None),
        ("", None),
    ],
)
def test_a_slip_leads_to_the_word_that_was_meant(typed: str, meant: str | None) -> None:
    assert nearest(typed, KNOWN) == meant
