from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.articles import Article
from curator.core.cases import Bearing
from curator.core.claims import FullClaim
from curator.core.ids import Uid
from curator.core.records import KINDS, kind_of
from curator.store import rows
from curator.store.rows import UnreadableRecordError
from tests.core.strategies import cases
from tests.ground import Uids
from tests.store import every_kind

if TYPE_CHECKING:
    from curator.core.cases import Case
    from curator.core.records import Record

UID = Uids()()


def texts(record: Record) -> dict[str, str | None]:
    """The fields of a record as the journal keeps them."""
    return {column.name: rows.to_json(getattr(record, column.name)) for column in rows.columns(kind_of(record))}


@given(every_kind.ANY)
def test_a_record_of_any_kind_crosses_to_a_row_and_back(record: Record) -> None:
    row = rows.row_of(record)
    assert all(value is None or isinstance(value, str | int) for value in row)
    assert rows.record_from(type(record), [*row, "and what follows"]) == record


@given(every_kind.ANY)
def test_a_record_of_any_kind_is_made_of_its_fields_texts(record: Record) -> None:
    assert rows.assemble(kind_of(record), record.uid, texts(record)) == record


@given(every_kind.ANY)
def test_a_value_of_any_field_is_read_back_from_its_text(record: Record) -> None:
    for column in rows.columns(kind_of(record)):
        value = getattr(record, column.name)
        assert rows.field_from_json(kind_of(record), column.name, rows.to_json(value)) == value


@pytest.mark.parametrize("kind", KINDS)
def test_a_field_that_was_never_set_has_its_default(kind: str) -> None:
    smallest = every_kind.smallest(kind, UID)
    given_ = {name: text for name, text in texts(smallest).items() if name in every_kind.needed(kind)}
    assert rows.assemble(kind, UID, given_) == smallest
    assert (
        rows.assemble(kind, UID, {**texts(smallest), **dict.fromkeys(texts(smallest).keys() - given_.keys())})
        == smallest
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_field_that_a_record_needs_may_not_lack(kind: str) -> None:
    whole = texts(every_kind.smallest(kind, UID))
    for name in every_kind.needed(kind):
        with pytest.raises(UnreadableRecordError, match=kind):
            rows.assemble(kind, UID, {**whole, name: None})


def test_a_text_is_canonical() -> None:
    assert rows.to_json({"b": 1, "a": (date(2025, 1, 30), "é")}) == '{"a":["2025-01-30","é"],"b":1}'


@pytest.mark.parametrize("value", ['"of another type"', "[1]", "null", "99", '{"start":3,"end":1}'])
def test_a_value_of_another_type_makes_no_record(value: str) -> None:
    with pytest.raises(UnreadableRecordError):
        rows.assemble("caveat", UID, {**texts(every_kind.smallest("caveat", UID)), "kind": value})


def test_a_span_that_runs_backwards_makes_no_record() -> None:
    whole = texts(every_kind.smallest("passage", UID))
    with pytest.raises(UnreadableRecordError, match="runs forward"):
        rows.assemble("passage", UID, {**whole, "spans": '[{"start":3,"end":1}]'})


def test_there_is_no_record_of_an_unknown_kind() -> None:
    with pytest.raises(UnreadableRecordError, match="no kind of record called 'rumour'"):
        rows.assemble("rumour", UID, {})


@pytest.mark.parametrize("name", ["uid", "colour", 'url":"x","uid', "title\\", ""])
def test_fields_that_a_kind_does_not_have_touch_nothing(name: str) -> None:
    made = rows.assemble("article", UID, {"title": '"mine"', name: json.dumps("01940000-0000-7000-8000-00000000ffff")})
    assert made == Article(UID, "mine")


def test_a_field_of_another_name_is_refused() -> None:
    with pytest.raises(KeyError):
        rows.field_from_json("article", "colour", '"red"')


def test_a_value_that_does_not_fit_its_field_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        rows.field_from_json("article", "title", "1")


def test_a_field_without_value_or_default_has_none() -> None:
    assert rows.field_from_json("article", "title", None) is None
    assert rows.field_from_json("article", "direction", None) == "ltr"


def test_what_stands_for_many_values_is_kept_within_bounds() -> None:
    for number in range(rows.KEPT + 2):
        row: list[Any] = rows.row_of(Article(Uid(f"u{number}"), "x", published_on=date.fromordinal(1 + number)))
        assert rows.record_from(Article, row).published_on == date.fromordinal(1 + number)


@given(st.sampled_from(sorted(KINDS)).flatmap(lambda kind: st.lists(every_kind.records(kind), max_size=4)))
def test_many_records_of_a_kind_come_back_in_their_order(records: list[Record]) -> None:
    type_ = type(records[0]) if records else KINDS["claim"]
    assert rows.records_from(type_, [[*rows.row_of(record), "and what follows"] for record in records]) == records


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_making_a_record_checks_nothing_that_reading_its_row_would_pass_over(kind: str) -> None:
    assert not hasattr(KINDS[kind], "__post_init__")
    assert {"uid", *(column.name for column in rows.columns(kind))} == set(KINDS[kind].__slots__)


@given(cases())
def test_values_made_many_at_a_time_are_those_that_are_made_one_by_one(of: Case) -> None:
    fulls = [each.full for each in of.bearings]
    fields = [[getattr(full, name) for full in fulls] for name in ("claim", "counts", "dates", "places", "actors")]
    assert rows.made_of(FullClaim, *fields) == fulls
    links = [each.link for each in of.bearings]
    bearings = rows.made_of(Bearing, links, fulls, [full.claim for full in fulls])
    assert bearings == list(of.bearings)
    assert [each.claim for each in bearings] == [each.claim for each in of.bearings]


def test_values_of_too_few_fields_make_nothing() -> None:
    with pytest.raises(ValueError, match="shorter"):
        rows.made_of(FullClaim, [])
