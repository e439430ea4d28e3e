"""The foreign cases of finding highlights again, where they are on this machine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "suites" / "anchoring"


def cases(name: str, key: str = "cases") -> list[Any]:
    """The cases in a file of the suite; one that says why it is skipped where the file is not here."""
    path = FOLDER / name
    if not path.is_file():
        reason = f"the suite's {name} is not here"
        return [pytest.param({"id": name}, marks=pytest.mark.skip(reason=reason))]
    found = json.loads(path.read_text(encoding="utf-8"))[key]
    return [{"id": f"{name}-{place}", **case} for place, case in enumerate(found)]
