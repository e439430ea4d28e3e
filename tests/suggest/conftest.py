"""The foreign test data beside the project, where it is."""

from __future__ import annotations

from pathlib import Path

import pytest

SUITE = Path(__file__).resolve().parents[3] / "shared" / "data" / "suites" / "dates_numbers"


@pytest.fixture
def suite() -> Path:
    """The folder of foreign date and number phrases; the test is skipped, visibly, where it is not there."""
    if not SUITE.exists():
        pytest.skip(f"{SUITE} is not here")
    return SUITE
