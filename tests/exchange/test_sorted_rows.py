from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from curator.exchange import sorted_rows
from curator.exchange.sorted_rows import SortedRows

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

KEYS = st.tuples(st.integers(2020, 2023), st.sampled_from(["", "A", "ب"]), st.sampled_from(["", "2020-01-01"]))


def test_rows_come_back_sorted_whether_or_not_they_fit_into_memory(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sorted_rows, "AT_A_TIME", 7)
    monkeypatch.setattr(sorted_rows, "BLOCK", 3)
    folder = tmp_path_factory.mktemp("rows")

    @settings(max_examples=60, deadline=None)
    @given(st.lists(KEYS, max_size=60))
    def check(keys: list[tuple[int, str, str]]) -> None:
        with SortedRows(folder) as rows:
            for number, key in enumerate(keys):
                rows.add(key, (number, "=1\n“نص”"))
            found = list(rows.each())
        # rows of one key keep their order
        assert [cells[0] for _, cells in found] == sorted(range(len(keys)), key=lambda number: keys[number])

    check()
    assert list(folder.iterdir()) == []


def test_numbers_and_days_lie_on_the_disk_as_texts(tmp_path: Path) -> None:
    with SortedRows(tmp_path) as rows:
        rows.add((1, "", ""), (Decimal("35.10"), date(2025, 1, 30), True, None, 10**12))
        ((_, cells),) = rows.each()
    assert cells == ["35.10", "2025-01-30", True, None, 10**12]
