from __future__ import annotations

import json
from base64 import b64decode
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.exchange.strict_json import UnreadableJsonError, loads

SUITE = Path(__file__).resolve().parents[3] / "shared" / "data" / "suites" / "signed_json" / "json_parsing.json"

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@given(json_values)
def test_what_json_says_is_what_is_read(value: object) -> None:
    assert loads(json.dumps(value)) == value
    assert loads(json.dumps(value, ensure_ascii=False)) == value


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ('{"low": 3, "low": 4}', "gives “low” twice"),
        ('{"a": {"b": 1, "b": 1}}', "gives “b” twice"),
        ('{"low": NaN}', "NaN is no number"),
        ("[Infinity]", "Infinity is no number"),
        ("[-Infinity]", "-Infinity is no number"),
        (r'{"title": "\ud83d"}', "half of a character"),
        (r'{"\udc00": 1}', "half of a character"),
        ("[" * 100_000, "nested too deeply"),
        ('{"a":' * 100_000, "nested too deeply"),
        ("9" * 5_000, "too large"),
        ("1e99999999999999999999", "too large"),
        ('{"low": 3', "no JSON"),
        ("{'low': 3}", "no JSON"),
        ('{"low": 3} {"low": 4}', "no JSON"),
        ("", "no JSON"),
    ],
)
def test_what_can_be_read_in_two_ways_is_refused(text: str, because: str) -> None:
    with pytest.raises(UnreadableJsonError, match=because):
        loads(text)


def test_fractions_stay_as_they_were_written() -> None:
    assert loads("[35.10, 1E2]") == [Decimal("35.10"), Decimal("1E2")]
    assert str(loads("35.10")) == "35.10"


def test_an_escaped_pair_is_one_character() -> None:
    assert loads(r'"\ud83d\udd4a \\ud800"') == "🕊 \\ud800"


@pytest.mark.skipif(not SUITE.exists(), reason=f"{SUITE} is not here")
def test_json_that_nobody_may_take_is_refused() -> None:
    cases = json.loads(SUITE.read_text(encoding="utf-8"))["cases"]
    taken, refused = [], []
    for case in cases:
        data = b64decode(case["bytes_base64"]) if case.get("bytes_base64") is not None else None
        if data is None:
            continue
        try:
            loads(data.decode("utf-8"))
        except (UnreadableJsonError, UnicodeDecodeError):
            refused += [case["id"]] if case["expect"] == "accept" else []
        else:
            taken += [case["id"]] if case["expect"] == "reject" else []
    assert len(cases) > 300
    assert taken == []
    # the only sound JSON that is refused gives one name twice, or is nested without end
    assert [name for name in refused if "duplicated_key" not in name] == []
