"""Where a person stopped reading each article: kept in the person's own folder, for the articles read last."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator import settings

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MOST = 500
"""So many articles' places are kept; the one read longest ago goes first."""


@dataclass(frozen=True, slots=True)
class Place:
    """Code points of an article's text: where its first line in sight starts, and the one that the caret stands before."""

    top: int
    caret: int


def load() -> dict[str, Place]:
    """The place in each article version by its uid, the one read last at the end; what cannot be read is left out."""
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    places: dict[str, Place] = {}
    for row in found if isinstance(found, list) else ():
        match row:
            case [str(version), int(top), int(caret)] if top >= 0 and caret >= 0:
                places[version] = Place(top, caret)
            case _:
                continue
    return places


def keep(version: str, place: Place) -> None:
    """Keep where reading this version stopped, as the one read last; a folder that cannot be written to keeps nothing."""
    # read again: another window may have kept its own
    places = load()
    places.pop(version, None)
    places[version] = place
    rows = [[uid, each.top, each.caret] for uid, each in places.items()][-MOST:]
    with suppress(OSError):
        beside = _file().with_suffix(".new")
        beside.write_text(json.dumps(rows), encoding="utf-8")
        beside.replace(_file())


def last_read(versions: Iterable[str]) -> str | None:
    """Of these versions the one read last; None where none of them was read."""
    wanted = set(versions)
    return next((version for version in reversed(load()) if version in wanted), None)


def _file() -> Path:
    return settings.home() / "places.json"
