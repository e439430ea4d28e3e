"""The columns by which a UCDP GED file is known, and those that an event of ours is made of.

Sources: UCDP GED codebooks 19.1 and 23.1; the orders are those of the published CSV files. A file is known by the names in
its header, in whatever order.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

GED_19_1 = "ucdp_ged_19_1"
GED_23_1 = "ucdp_ged_23_1"

ID = "id"
"""The column with UCDP's own number of an event, which stays the same from version to version."""

READ = (
    "id",
    "type_of_violence",
    "dyad_name",
    "side_a",
    "side_b",
    "where_prec",
    "where_coordinates",
    "adm_1",
    "latitude",
    "longitude",
    "event_clarity",
    "date_prec",
    "date_start",
    "date_end",
    "deaths_a",
    "deaths_b",
    "deaths_civilians",
    "deaths_unknown",
    "best",
    "high",
    "low",
)
"""What an event is made of; all other columns are kept as they stand."""

_BOTH = (
    *READ,
    *("year", "active_year", "conflict_new_id", "conflict_name", "dyad_new_id", "side_a_new_id", "side_b_new_id"),
    *("number_of_sources", "source_article", "source_office", "source_date", "source_headline", "source_original"),
    *("adm_2", "geom_wkt", "priogrid_gid", "country", "country_id", "region", "gwnob"),
)
_SINCE_23_1 = (
    *("relid", "code_status", "conflict_dset_id", "dyad_dset_id", "side_a_dset_id", "side_b_dset_id"),
    *("where_description", "gwnoa"),
)

LAYOUTS: Mapping[str, tuple[str, ...]] = MappingProxyType({GED_19_1: _BOTH, GED_23_1: (*_BOTH, *_SINCE_23_1)})
"""The columns that each version has, the older version first."""

VERSIONS: Mapping[str, str] = MappingProxyType({GED_19_1: "UCDP GED 19.1", GED_23_1: "UCDP GED 23.1"})
"""How the versions are named in sentences."""

_TELLING = frozenset({"id", "type_of_violence", "dyad_name", "where_prec", "deaths_civilians", "best", "high", "low"})


def seems_ucdp(header: Collection[str]) -> bool:
    """Whether these are columns of UCDP GED, complete or not."""
    return _TELLING.issubset(header)


def layout_of(header: Collection[str]) -> str | None:
    """The layout of a table with these columns; None where one is missing that events are made of.

    Columns that are only kept may be missing; one that came with the newer version tells it.
    """
    if missing_from(header):
        return None
    return GED_23_1 if any(name in header for name in _SINCE_23_1) else GED_19_1


def missing_from(header: Collection[str]) -> Sequence[str]:
    """The columns that an event is made of and this header lacks."""
    return [name for name in READ if name not in header]


def absent_from(header: Collection[str], layout: str) -> tuple[str, ...]:
    """The columns that a layout has and this header lacks: their cells stay empty."""
    return tuple(name for name in LAYOUTS[layout] if name not in header)


def unknown_in(header: Collection[str]) -> tuple[str, ...]:
    """The columns of this header that no layout has: they are kept as they stand, and nothing is read from them."""
    return tuple(name for name in header if name not in LAYOUTS[GED_23_1])
