from __future__ import annotations

import pytest

from curator.core.events import Grade
from curator.exchange.columns import Column, Reference, Table, words_of

EVENT, CLAIM = Column("event", "", ""), Column("claim", "", "")


def test_headers_are_unique() -> None:
    with pytest.raises(ValueError, match="a header stands twice"):
        Table("claims", "", "", (CLAIM, EVENT, CLAIM), ("claim",))


@pytest.mark.parametrize(
    ("key", "references"), [(("uid",), ()), (("claim",), (Reference(("uid",), "events", ("event",)),))]
)
def test_keys_and_references_name_columns(key: tuple[str, ...], references: tuple[Reference, ...]) -> None:
    with pytest.raises(ValueError, match="a key names no column"):
        Table("claims", "", "", (CLAIM, EVENT), key, references)


def test_the_words_of_a_closed_set_stand_in_its_order() -> None:
    assert words_of(Grade) == ("confirmed", "fair", "weak", "contested", "discounted")
