"""The schemas of the W3C Web Annotation Data Model: which of its MUSTs a document fails."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
from referencing import Registry
from referencing.jsonschema import DRAFT4

SUITE = Path(__file__).resolve().parents[4] / "shared" / "data" / "suites" / "w3c_annotation"

ANNOTATION = "annotations/annotationMusts.test"
COLLECTION = "collections/collectionMusts.test"
PAGE = "collections/pages/pageMusts.test"


@cache
def _schemas() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SUITE / "schemas.json").read_text("utf-8"))
    return found


@cache
def _musts(which: str) -> list[tuple[str, jsonschema.Draft4Validator]]:
    schemas = _schemas()
    known = [(name, DRAFT4.create_resource(each)) for name, each in schemas["definitions"].items()]
    registry: Registry[Any] = Registry().with_resources(known)
    return [
        (name, jsonschema.Draft4Validator(schemas["assertions"][name], registry=registry))
        for name in schemas["tests"][which]["assertions"]
    ]


def failed(document: object, which: str = ANNOTATION) -> list[str]:
    """The MUSTs of the standard that a document does not keep."""
    return [name for name, validator in _musts(which) if not validator.is_valid(document)]


def samples() -> list[dict[str, Any]]:
    """The samples of the standard's test suite."""
    found: list[dict[str, Any]] = json.loads((SUITE / "samples.json").read_text("utf-8"))["cases"]
    return found
