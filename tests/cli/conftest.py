from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import ground
from tests.cli.running import done
from tests.exchange.lines import ministry, monitor, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """The small article as a file."""
    path = tmp_path / "valley.txt"
    path.write_bytes(ground.TEXT.encode())
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A new collection."""
    path = tmp_path / "valley.curator"
    done("new", path, "--title", "The valley", "--as", "Ann")
    return path


@pytest.fixture
def collection(empty: Path, article: Path, tmp_path: Path) -> Path:
    """A collection with the small article, of which two claims contradict each other about one event; Ann wrote it all."""
    done("import", empty, article)
    done(
        "annotate", empty, write(tmp_path, monitor(event="E-000001"), ministry(event="E-000001")), "--as", "Ann", code=3
    )
    return empty
