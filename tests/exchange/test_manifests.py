from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from curator.exchange import manifests
from curator.exchange.manifests import Manifest
from curator.exchange.written_files import WrittenFile, write_file

if TYPE_CHECKING:
    from pathlib import Path

MANIFEST = Manifest("curator", 1, "1", False, False, ("All.",), ("literal-1",), "", 3, "ab", 1, 2, 3)


def export(folder: Path) -> None:
    files = [write_file(folder / name, name.encode()) for name in ("b.csv", "a.csv")]
    manifests.write(folder, MANIFEST, files)


def test_a_manifest_names_its_files_in_order_with_their_hashes(tmp_path: Path) -> None:
    export(tmp_path)
    told = json.loads((tmp_path / manifests.NAME).read_text(encoding="utf-8"))
    assert [file["name"] for file in told["files"]] == ["a.csv", "b.csv"]
    assert manifests.files_of(tmp_path) == {file["name"]: file["sha256"] for file in told["files"]}
    assert manifests.untouched(tmp_path) == {"a.csv", "b.csv", manifests.NAME}


def test_a_file_that_was_changed_or_is_gone_is_no_longer_the_exports(tmp_path: Path) -> None:
    export(tmp_path)
    (tmp_path / "a.csv").write_text("changed", encoding="utf-8")
    (tmp_path / "b.csv").unlink()
    assert manifests.untouched(tmp_path) == {manifests.NAME}


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{", '{"form": "other", "files": []}', '{"form": "curator-release-1"}', '{"form": "curator-release-1", "files": 3}'],
)  # fmt: skip
def test_what_is_no_manifest_of_ours_names_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / manifests.NAME).write_text(content, encoding="utf-8")
    assert manifests.files_of(tmp_path) == {}
    assert manifests.untouched(tmp_path) == frozenset()


@pytest.mark.parametrize(
    "name", ["../outside.csv", "..", "inner/../../outside.csv", "/inner/a.csv", "inner//a.csv", "", "a\\b.csv"]
)
def test_a_forged_manifest_names_nothing_outside_its_folder(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "export"
    (folder / "inner").mkdir(parents=True)
    for path in (tmp_path / "outside.csv", folder / "inner" / "a.csv", folder / "a\\b.csv"):
        path.write_bytes(b"")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    told = {"form": manifests.FORM, "files": [{"name": name, "sha256": empty}]}
    (folder / manifests.NAME).write_text(json.dumps(told), encoding="utf-8")
    assert manifests.untouched(folder) == {manifests.NAME}


def inner(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    files = [WrittenFile(name, 1, sha256(name.encode()).hexdigest()) for name in names]
    manifests.write(folder, MANIFEST, files)


def test_a_folder_is_the_exports_where_it_holds_nothing_else(tmp_path: Path) -> None:
    inner(tmp_path, "events/year=2024/part-0.parquet", "events/year=2025/part-0.parquet", "a.csv")
    assert manifests.untouched(tmp_path) == {"events", "a.csv", manifests.NAME}


@pytest.mark.parametrize("trouble", ["other", "changed", "link"])
def test_a_folder_with_anything_else_in_it_is_nobodys_to_replace(tmp_path: Path, trouble: str) -> None:
    inner(tmp_path, "events/year=2024/part-0.parquet", "claims/year=2024/part-0.parquet")
    match trouble:
        case "other":
            (tmp_path / "events" / "mine.txt").write_text("mine", encoding="utf-8")
        case "changed":
            (tmp_path / "events" / "year=2024" / "part-0.parquet").write_text("mine", encoding="utf-8")
        case _:
            (tmp_path / "events" / "elsewhere").symlink_to(tmp_path / "claims", target_is_directory=True)
    assert manifests.untouched(tmp_path) == {"claims", manifests.NAME}
