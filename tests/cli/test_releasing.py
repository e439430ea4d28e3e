from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.running import done, refused

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def approved(collection: Path) -> Path:
    done("review", collection, "submit", "E-000001", "--as", "Ann")
    done("review", collection, "settle", "E-000001", "killed", "10", "--as", "Ben", "--because", "Names are listed.")
    done("review", collection, "approve", "E-000001", "--as", "Ben")
    return collection


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_release_is_made_listed_and_withdrawn(approved: Path) -> None:
    assert done("release", approved, "list").lines == ["No release was made yet."]
    told = done("release", approved, "create", "2025-1", "--filter", "after:2025", "--as", "Eva", "--json").document
    assert (told["label"], told["criteria"], told["unreviewed"]) == ("2025-1", "after:2025", False)
    assert done("release", approved, "list").lines == ["2025-1 · after:2025"]
    refused("release", approved, "create", "2025-1")
    refused("release", approved, "withdraw", "2025-1")
    done("release", approved, "withdraw", "2025-1", "--because", "One event was missing.", "--as", "Eva")
    assert done("release", approved, "list").lines == ["2025-1 · after:2025 · withdrawn: One event was missing."]


def test_an_export_under_a_label_makes_the_release_and_later_ones_give_the_same_bytes(
    approved: Path, tmp_path: Path
) -> None:
    done("export", approved, "--to", tmp_path / "one", "--release", "r1")
    assert done("release", approved, "list").lines == ["r1"]
    done("review", approved, "withdraw", "E-000001", "--because", "A mistake.", "--as", "Ben")
    done("export", approved, "--to", tmp_path / "two", "--release", "r1")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert "made otherwise" in refused("export", approved, "--to", tmp_path / "three", "--release", "r1", "--excel")
    assert not (tmp_path / "three").exists()


def test_the_difference_between_two_releases_is_told_with_what_is_behind_it(approved: Path) -> None:
    done("release", approved, "create", "r1")
    done("release", approved, "create", "r2")
    assert done("release", approved, "diff", "r1", "r2").lines == ["r2 says what r1 says."]
    done("review", approved, "grade", "E-000001", "weak", "--as", "Ann")
    done("review", approved, "submit", "E-000001", "--as", "Ann")
    done("review", approved, "approve", "E-000001", "--as", "Ben", "--because", "Both read.")
    done("release", approved, "create", "r3")
    lines = done("release", approved, "diff", "r2", "r3").lines
    assert lines[0].startswith("~ E-000001")
    assert "    grade: nothing → weak" in lines
    assert lines[-1] == "    approved by Ben: Both read."
    document = done("release", approved, "diff", "r2", "r3", "--json").document
    assert [each["field"] for each in document["changed"][0]["fields"]] == ["grade"]
    done("review", approved, "withdraw", "E-000001", "--because", "A mistake.", "--as", "Ben")
    done("release", approved, "create", "r4")
    assert done("release", approved, "diff", "r3", "r4").lines[0].endswith(": It was withdrawn: A mistake.")
    assert done("release", approved, "diff", "r4", "r3").lines[0].startswith("+ E-000001")
    assert "r3" in refused("release", approved, "diff", "r3", "nothing")
