from __future__ import annotations

import pytest

from curator.core.events import Estimate


@pytest.mark.parametrize("numbers", [(-1, 0, 0), (2, 1, 3), (1, 4, 3)])
def test_an_estimate_holds_low_best_and_high_in_order(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="an estimate needs 0 ≤ low ≤ best ≤ high"):
        Estimate(*numbers)


def test_an_estimate_may_be_of_nobody() -> None:
    assert Estimate(0, 0, 0).high_open is False
