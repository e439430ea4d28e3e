"""Lines of claims about the small article of `tests.ground`, as other programs write them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests import ground

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "The Sarmin valley attacks"


def quote(words: str, text: str = ground.TEXT) -> dict[str, Any]:
    """These words as a passage."""
    span = ground.span_of(text, words)
    return {"start": span.start, "end": span.end, "exact": words}


def words(verbatim: str, text: str = ground.TEXT) -> dict[str, Any]:
    """These words as the words of a part."""
    span = ground.span_of(text, verbatim)
    return {"verbatim": verbatim, "start": span.start, "end": span.end}


def killed(number: int, **fields: Any) -> dict[str, Any]:
    """A count of exactly so many people killed."""
    return {"quantity": "killed", "class": "civilian", "qualifier": "exact", "low": number, "high": number, **fields}


def monitor(**fields: Any) -> dict[str, Any]:
    """What the Valley Monitor says of Kafr Zayt."""
    return {
        "type": "claim",
        "article": TITLE,
        "passages": [quote("On 30 January ten villagers were killed in Kafr Zayt by unknown gunmen")],
        "originator": "Valley Monitor",
        "modality": "reported",
        "counts": [killed(10, group="villagers", **words("ten"))],
        "dates": [
            {
                "earliest": "2025-01-30",
                "latest": "2025-01-30",
                "year_inferred": True,
                **words("On 30 January"),
            }
        ],
        "places": [{"admin1": "Sarmin", "lat": 35.10, "lon": 36, **words("Kafr Zayt")}],
        "actors": [{"role": "perpetrator", "confidence": "unknown", **words("unknown gunmen")}],
        "citations": ["1"],
        **fields,
    }


def ministry(**fields: Any) -> dict[str, Any]:
    """What the Ministry says of Kafr Zayt."""
    return {
        "type": "claim",
        "article": TITLE,
        "passages": [quote("On 1 February gunmen killed 12 people in Kafr Zayt and wounded dozens")],
        "originator": "Ministry",
        "counts": [
            {"quantity": "killed", "qualifier": "exact", "low": 12, "high": 12, **words("12 people")},
            {"quantity": "injured", "qualifier": "vague_word", **words("dozens")},
        ],
        **fields,
    }


def write(folder: Path, *lines: dict[str, Any] | str, name: str = "claims.jsonl") -> Path:
    """A file of these lines."""
    path = folder / name
    texts = [line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines]
    path.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return path
