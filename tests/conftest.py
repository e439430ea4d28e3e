"""What every test stands on: Qt draws into memory, nothing of the person at this machine is touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHARED = Path(__file__).resolve().parents[2] / "shared"
ARTICLE = SHARED / "data" / "western-syria-clashes.txt"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's folder of keys and settings that nobody else uses."""
    folder = tmp_path / "home"
    monkeypatch.setenv("CURATOR_HOME", str(folder))
    return folder


@pytest.fixture
def real_article() -> Path:
    """The real article beside the project; the test is skipped, visibly, where it is not there."""
    if not ARTICLE.exists():
        pytest.skip(f"{ARTICLE} is not here")
    return ARTICLE
