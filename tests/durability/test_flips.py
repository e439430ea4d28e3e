from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.durability import flips
from tests.durability.flips import Outcome

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("seed", range(3))
def test_a_flipped_bit_of_stored_content_is_found_and_no_other_goes_unseen(tmp_path: Path, seed: int) -> None:
    made = list(flips.trials(tmp_path, 60, seed))
    assert [each for each in made if each.outcome is Outcome.UNSEEN] == []
    assert [each for each in made if each.in_content and each.outcome is Outcome.HARMLESS] == []
    assert sum(each.in_content for each in made) >= 30
