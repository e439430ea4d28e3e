from __future__ import annotations

import json
import re
from base64 import b64decode
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import changes
from curator.core.changes import ALL_FIELDS, MAX_DEPTH, Body, MalformedChangeError, Write
from curator.core.ids import ChangeId

SUITE = Path(__file__).resolve().parents[3] / "shared/data/suites/signed_json/json_parsing.json"
RECORD, REVISION = "claim:0190", "AAAA.0"

NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-changes.MOST, changes.MOST) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)
REVISIONS = st.lists(NAMES, max_size=3)
WRITES = st.one_of(
    st.builds(lambda e, f, x, up: Write("set", e, f, x, up), NAMES, NAMES, VALUES, REVISIONS),
    st.builds(lambda e, up: Write("del", e, ALL_FIELDS, up=up), NAMES, REVISIONS),
    st.builds(lambda e, f, up, pick: Write("fix", e, f, up=up, pick=pick), NAMES, NAMES, REVISIONS, NAMES),
    st.builds(lambda of: Write("ok", of=of), NAMES),
)
BODIES = st.builds(
    Body,
    st.just(1),
    NAMES,
    st.integers(1, changes.MOST),
    st.text(st.characters(codec="utf-8")),
    st.integers(0, changes.MOST),
    st.text(st.characters(codec="utf-8")),
    st.text(st.characters(codec="utf-8")),
    st.lists(WRITES, max_size=3),
)


def body(*writes: Write, **fields: Any) -> Body:
    return Body(**{"v": 1, "d": "dev", "n": 1, "b": "", "t": 0, "l": "Save", "u": "", "w": list(writes), **fields})


def with_value(value: bytes) -> bytes:
    """The bytes of a change that sets a field to this JSON text, whatever it is."""
    placed = changes.encode(body(Write("set", RECORD, "note", "HERE", [])))
    return placed.replace(b'"HERE"', value)


def is_refused(data: bytes) -> bool:
    try:
        decoded = changes.decode(data)
    except MalformedChangeError:
        return True
    assert changes.encode(decoded) == data
    return False


def test_a_refusal_says_what_to_do() -> None:
    for data in (b"{", with_value(b"1.5")):
        with pytest.raises(MalformedChangeError, match=r"ask its sender for a fresh copy\.$"):
            changes.decode(data)


@given(BODIES)
def test_what_is_written_is_read_again(written: Body) -> None:
    assert changes.decode(changes.encode(written)) == written


@given(BODIES)
def test_bytes_are_canonical(written: Body) -> None:
    data = changes.encode(written)
    again = json.dumps(json.loads(data), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert again.encode() == data


@given(BODIES, st.data())
def test_no_changed_byte_is_read_as_anything_but_itself(written: Body, data: st.DataObject) -> None:
    whole = bytearray(changes.encode(written))
    place = data.draw(st.integers(0, len(whole) - 1))
    match data.draw(st.sampled_from(["flip", "drop", "add"])):
        case "flip":
            whole[place] ^= data.draw(st.integers(1, 255))
        case "drop":
            del whole[place]
        case _:
            whole.insert(place, data.draw(st.integers(0, 255)))
    is_refused(bytes(whole))


@given(BODIES, st.sampled_from([b" ", b"\n", b"\t", b"\xef\xbb\xbf", b"\0"]))
def test_nothing_may_stand_around_a_change(written: Body, extra: bytes) -> None:
    data = changes.encode(written)
    assert is_refused(data + extra)
    assert is_refused(extra + data)


@pytest.mark.parametrize(
    "value",
    [
        b"1.5",
        b"1.0",
        b"1e3",
        b"-0",
        b"9223372036854775808",
        b"[-9223372036854775808]",
        b"01",
        b"+1",
        b"NaN",
        b"Infinity",
        b"-Infinity",
        b"[1.5]",
        b'{"a":{"b":[0.1]}}',
        b'{"a":1,"a":1}',
        b'{"b":1,"a":2}',
        b"[1, 2]",
        b'"\\u0041"',
        b'"\\/"',
        b'"\\ud800"',
        b'"\xed\xa0\x80"',
        b'"\xff"',
        b"'a'",
        b"nul",
        b"",
    ],
)
def test_values_in_another_form_are_refused(value: bytes) -> None:
    assert is_refused(with_value(value))


@pytest.mark.parametrize("value", [b"null", b"true", b"0", b"-1", b'""', b"[]", b"{}", b'{"a":[1,{"b":"\xc3\xa9"}]}'])
def test_values_in_the_one_form_are_read(value: bytes) -> None:
    assert not is_refused(with_value(value))


@pytest.mark.parametrize(("open_", "close"), [(b"[", b"]"), (b'{"a":', b"}")])
def test_nesting_is_bounded_at_the_same_depth_everywhere(open_: bytes, close: bytes) -> None:
    def nested(depth: int) -> bytes:
        return with_value(open_ * depth + b"1" + close * depth)

    assert not is_refused(nested(MAX_DEPTH))
    for depth in (MAX_DEPTH + 1, 400, 600, 900, 5_000, 100_000):
        assert is_refused(nested(depth))


@pytest.mark.parametrize(
    "written",
    [
        body(Write("set", RECORD, "note", "x", []), n=0),
        body(Write("set", RECORD, "note", "x", []), t=-1),
        body(Write("set", RECORD, "note", "x")),
        body(Write("set", RECORD, "note", up=[])),
        body(Write("set", "", "note", "x", [])),
        body(Write("set", RECORD, "", "x", [])),
        body(Write("set", RECORD, "note", "x", [], pick=REVISION)),
        body(Write("del", RECORD, "note", up=[])),
        body(Write("del", RECORD, ALL_FIELDS)),
        body(Write("del", RECORD, ALL_FIELDS, "x", [])),
        body(Write("fix", RECORD, "note", up=[])),
        body(Write("fix", RECORD, "note", pick=REVISION)),
        body(Write("fix", RECORD, "note", "x", [], pick=REVISION)),
        body(Write("ok")),
        body(Write("ok", RECORD, "note", of=REVISION)),
        body(Write("ok", of=REVISION, up=[])),
        body(Write("ok", of=REVISION, pick=REVISION)),
    ],
)
def test_a_write_has_exactly_the_letters_of_its_kind(written: Body) -> None:
    assert is_refused(changes.encode(written))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b'"v":1', b'"v":2'),
        (b'"v":1', b'"v":true'),
        (b'"v":1', b'"v":1,"z":1'),
        (b'"n":1', b'"n":"1"'),
        (b'"n":1', b'"n":1,"n":1'),
        (b'"t":0,', b""),
        (b'"t":0', b'"t":-1'),
        (b'"t":0', b'"t":9223372036854775808'),
        (b'"n":1', b'"n":0'),
        (b'"n":1', b'"n":9223372036854775808'),
        (b'"k":"set"', b'"k":"put"'),
        (b'"k":"set"', b'"k":"set","q":1'),
        (b'"up":[]', b'"up":[1]'),
        (b'"up":[]', b'"up":null'),
        (b'"up":[]', b'"pick":"","up":[]'),
    ],
)
def test_fields_that_are_not_in_the_form_are_refused(before: bytes, after: bytes) -> None:
    data = changes.encode(body(Write("set", RECORD, "note", "x", [])))
    assert before in data
    assert is_refused(data.replace(before, after))


def hostile() -> list[Any]:
    if not SUITE.exists():
        return [pytest.param({}, marks=pytest.mark.skip(f"{SUITE} is not here"))]
    return [pytest.param(case, id=case["id"]) for case in json.loads(SUITE.read_text("utf-8"))["cases"]]


def bytes_of(case: dict[str, Any]) -> bytes:
    if case["bytes_base64"] is not None:
        return b64decode(case["bytes_base64"])
    size, unit = re.fullmatch(r"(\d+) bytes: (.+) repeated", case["generator"]).groups()  # type: ignore[union-attr]
    return (unit.encode() * int(size))[: int(size)]


@pytest.mark.parametrize("case", hostile())
def test_hostile_json_is_no_change(case: dict[str, Any]) -> None:
    assert is_refused(bytes_of(case))


@pytest.mark.parametrize("case", hostile())
def test_hostile_json_as_a_value_is_refused_or_read_in_one_way(case: dict[str, Any]) -> None:
    refused = is_refused(with_value(bytes_of(case)))
    if case["expect"] == "reject":
        assert refused


def test_an_id_is_the_hash_of_the_body() -> None:
    data = changes.encode(body())
    id_ = changes.change_id(data)
    assert len(id_) == 43
    assert changes.id_bytes(id_) == sha256(data).digest()
    assert changes.change_id(data + b" ") != id_


def test_a_device_is_named_after_its_public_key() -> None:
    device = changes.device_of(b"k" * 32)
    assert len(device) == 32
    assert device != changes.device_of(b"l" * 32)


def test_a_change_waits_for_all_that_it_names() -> None:
    written = body(
        Write("set", RECORD, "note", "x", ["seen.0", "other.3"]),
        Write("fix", RECORD, "note", up=["seen.1"], pick="picked.0"),
        Write("ok", of="approved.2"),
        b="before",
        u="undone",
    )
    assert changes.names(written) == {"before", "undone", "seen", "other", "picked", "approved"}
    assert changes.names(body()) == frozenset[ChangeId]()


def test_a_write_tells_its_parents_and_its_record() -> None:
    write = Write("set", RECORD, "note", "x", ["seen.0"])
    assert changes.parents_of(write) == ("seen.0",)
    assert changes.parents_of(Write("ok", of="a.0")) == ()
    assert changes.record_of(write) == RECORD
    assert changes.record_of(Write("ok", of="a.0")) == ""


def test_a_change_holds_its_bytes_as_they_came() -> None:
    data = changes.encode(body())
    change = changes.Change(changes.change_id(data), data, changes.decode(data))
    assert (change.data, change.signature) == (data, b"")
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"k": "nothing"}, Write)
