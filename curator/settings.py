"""A person's own folder on this machine: keys, settings, logs; `CURATOR_HOME` names another one."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import platformdirs


def home() -> Path:
    """The folder, made if need be, readable by its owner only."""
    path = Path(os.environ.get("CURATOR_HOME") or platformdirs.user_data_path("curator"))
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    return path


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose; kept as settings.json in the folder.

    `appearance` is "system", "light" or "dark"; `text_size` in points, 0 for the system's; `zoom` is the size of articles'
    text in hundredths, `line_width` its longest line in characters, 0 for all the room; `keys` maps the names of actions
    to key sequences that replace the program's own; `language` is "en", "ar" or "" for the system's, `digits` "western",
    "eastern" or "" for those of the language; `recent` are the actions taken from the palette, the last one first; `tour`
    is the step of the tour that is next, "done" after its end, empty before its beginning; `counting_profile` is the name of
    the one by which vague words of new claims become numbers, "" for none.
    """

    person: str = ""
    last_collection: str = ""
    appearance: str = "system"
    text_size: int = 0
    serif: bool = False
    zoom: int = 100
    line_width: int = 78
    language: str = ""
    digits: str = ""
    keys: tuple[tuple[str, str], ...] = ()
    window: str = ""
    recent: tuple[str, ...] = ()
    tour: str = ""
    counting_profile: str = ""


def load() -> Settings:
    """The settings; what cannot be read, or is of another type than it should be, is as if it had never been set."""
    try:
        found = json.loads((home() / "settings.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    plain = Settings()
    kept: dict[str, Any] = {}
    for field in fields(Settings):
        value = found.get(field.name) if isinstance(found, dict) else None
        if field.name == "keys" and isinstance(value, list):
            kept["keys"] = tuple((str(pair[0]), str(pair[1])) for pair in value if len(pair) == 2)
        elif field.name == "recent" and isinstance(value, list):
            kept["recent"] = tuple(str(name) for name in value)
        elif type(value) is type(getattr(plain, field.name)):
            kept[field.name] = value
    return replace(plain, **kept)


def changed(settings: Settings, **values: Any) -> Settings:  # noqa: ANN401 a field's value
    """The settings with other values."""
    return replace(settings, **values)


def save(settings: Settings) -> None:
    """Write the settings beside the old file, then put them in its place."""
    path = home() / "settings.json"
    beside = path.with_suffix(".new")
    values = {field.name: getattr(settings, field.name) for field in fields(Settings)}
    beside.write_text(json.dumps(values, ensure_ascii=False, indent=1), encoding="utf-8")
    beside.replace(path)
