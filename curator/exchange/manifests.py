"""The manifest of an export, release.json: what was chosen, from which state of the collection, and each file's sha256."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import file_digest
from typing import TYPE_CHECKING

from curator.exchange.written_files import WrittenFile, write_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


NAME = "release.json"
FORM = "curator-release-1"
"""Stands in every manifest as its form."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What release.json says.

    `criteria` are the conditions that an event met, in words; `rules` the ids of the counting rules that read the numbers;
    `as_of` when the newest change was made (UTC, by the clock of its author); `changes` how many changes the collection
    had, and `state` the sha256 over their ids: two collections with the same state give the same bytes.
    """

    layout: str
    version: int
    label: str
    unreviewed: bool
    excel: bool
    criteria: tuple[str, ...]
    rules: tuple[str, ...]
    as_of: str
    changes: int
    state: str
    events: int
    withheld: int
    gone: int
    pseudonyms: bool = False


def write(folder: Path, manifest: Manifest, files: Iterable[WrittenFile]) -> WrittenFile:
    """Write release.json into a folder, on the disk."""
    return write_file(folder / NAME, encoded(manifest, files))


def encoded(manifest: Manifest, files: Iterable[WrittenFile]) -> bytes:
    """The bytes of release.json: JSON in UTF-8 with a fixed order and LF."""
    told = {
        "form": FORM,
        "layout": manifest.layout,
        "layout_version": manifest.version,
        "label": manifest.label,
        "unreviewed": manifest.unreviewed,
        "byte_order_mark": manifest.excel,
        # releases that were made before there were pseudonyms keep their bytes
        **({"pseudonyms": True} if manifest.pseudonyms else {}),
        "criteria": list(manifest.criteria),
        "counting_rules": list(manifest.rules),
        "as_of": manifest.as_of,
        "changes": manifest.changes,
        "state": manifest.state,
        "events": manifest.events,
        "withheld": manifest.withheld,
        "gone": manifest.gone,
        "files": [
            {"name": each.name, "bytes": each.size, "sha256": each.sha256, "rows": each.rows}
            for each in sorted(files, key=lambda each: each.name)
        ],
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def files_of(folder: Path) -> Mapping[str, str]:
    """The sha256 of each file that the folder's manifest names; empty where there is no manifest of ours."""
    try:
        told = json.loads((folder / NAME).read_bytes())
        if told["form"] != FORM:
            return {}
        return {str(each["name"]): str(each["sha256"]) for each in told["files"]}
    except (OSError, ValueError, LookupError, TypeError):
        return {}


def untouched(folder: Path) -> frozenset[str]:
    """The names of what an export put into a folder and nobody changed since, its manifest included.

    A folder in it is among them where it holds nothing but such files.
    """
    named = files_of(folder)
    same = {name for name, sha256 in named.items() if _is_inside(name) and _sha256(folder / name) == sha256}
    tops = {name.split("/")[0] for name in same}
    whole = {top for top in tops if top in same or _holds_only(folder, top, same)}
    return frozenset({*whole, NAME} if named else ())


def _holds_only(folder: Path, top: str, names: set[str]) -> bool:
    """Whether all that a folder in a folder holds, at any depth, is named."""
    there = [path for path in (folder / top).rglob("*") if path.is_symlink() or not path.is_dir()]
    return not (folder / top).is_symlink() and all(path.relative_to(folder).as_posix() in names for path in there)


def _is_inside(name: str) -> bool:
    return "\\" not in name and all(part not in {"", ".", ".."} for part in name.split("/"))


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
