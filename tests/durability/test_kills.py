"""A bounded number of kills; `python -m tests.bench durability --trials 3000` does as many as one has time for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.durability import kills

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_no_acknowledged_save_is_lost_when_a_process_is_killed(tmp_path: Path) -> None:
    tally = kills.saving(tmp_path, 30)
    assert (tally.trials, tally.lost, tally.damaged) == (30, 0, 0)
    assert tally.acknowledged > 30


@pytest.mark.parametrize(
    ("work", "trials"),
    [(kills.taking_in, 10), (kills.backing_up, 10), (kills.rebuilding, 10), (kills.upgrading, 15), (kills.making, 10)],
)
def test_nothing_is_half_done_when_a_process_is_killed(
    tmp_path: Path, work: Callable[[Path, int], kills.Tally], trials: int
) -> None:
    tally = work(tmp_path, trials)
    assert (tally.trials, tally.lost, tally.damaged, tally.half) == (trials, 0, 0, 0)
