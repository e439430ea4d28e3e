from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import get_args

import pytest

from curator.core import records
from curator.core.claims import ClaimCount
from curator.core.counts import Quantity, exactly
from curator.core.ids import Uid
from curator.core.records import KINDS, Record


def test_every_record_has_exactly_one_name() -> None:
    assert set(KINDS.values()) == set(get_args(Record))
    assert len(KINDS) == len(get_args(Record))


@pytest.mark.parametrize("name", KINDS)
def test_a_record_is_frozen_and_slotted_and_begins_with_its_uid(name: str) -> None:
    type_ = KINDS[name]
    assert is_dataclass(type_)
    assert fields(type_)[0].name == "uid"
    assert "__slots__" in vars(type_)
    assert type_.__setattr__ is not object.__setattr__
    assert records.name_of(type_) == name
    assert records.field_names(type_) == tuple(field.name for field in fields(type_))[1:]


def test_a_record_is_known_by_kind_and_uid() -> None:
    count = ClaimCount(Uid("0190"), Uid("claim"), Quantity.KILLED, exactly(3))
    assert records.kind_of(count) == "claim_count"
    assert records.key_of(count) == "claim_count:0190"
