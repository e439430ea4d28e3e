"""The 49 columns of UCDP GED 23.1 in the order of the published file, and what stands in each of them here."""

from __future__ import annotations

from curator.exchange.columns import Column, ColumnType, Reference, Table
from curator.exchange.ucdp.columns import GED_23_1

_WHOLE, _DEGREES, _DAY = ColumnType.INTEGER, ColumnType.NUMBER, ColumnType.DAY

_THEIRS = "imported_row.cells"
_CODE = "UCDP's own code; only of imported events whose sides are as they were imported, never made here."
_AREA = "Only of imported events whose place is as it was imported."


def _code(name: str) -> Column:
    return Column(name, _CODE, _THEIRS)


def _deaths(name: str, whom: str) -> Column:
    meaning = f"The best number of {whom} killed. As UCDP has it, 0 also where nobody counted them."
    return Column(name, meaning, "event_figure.estimate.best", _WHOLE, "people", required=True)


TABLE = Table(
    GED_23_1,
    "UCDP GED 23.1",
    "One row for each event that the codebook of UCDP GED has a place for, in its 49 columns; the others stand in withheld.",
    (
        Column("id", "Our public id of the event: stable, never reused, and none of UCDP's.", "event.public_id", required=True),
        Column("relid", "Empty: UCDP's own; see imported_rows.", ""),
        Column("year", "The year.", "event.when", _WHOLE, required=True),
        Column("active_year", "Whether UCDP counts the dyad as active in that year. Only of imported events.", _THEIRS),
        Column("code_status", "How the event was reviewed here: reviewed, self_reviewed, or UNREVIEWED.", "review", required=True),
        Column("type_of_violence", "1 state-based, 2 non-state, 3 one-sided.", "event.type_of_violence", _WHOLE, required=True),
        _code("conflict_dset_id"),
        _code("conflict_new_id"),
        Column("conflict_name", "UCDP's name where imported; else the dyad, for types 2 and 3.", f"{_THEIRS}, rule"),
        _code("dyad_dset_id"),
        _code("dyad_new_id"),
        Column("dyad_name", "Side A, “ - ”, side B; where imported as UCDP spelled it.", f"rule, {_THEIRS}", required=True),
        _code("side_a_dset_id"),
        _code("side_a_new_id"),
        Column("side_a", "Side A; in one-sided violence who did it.", "event.side_a, event.perpetrator", required=True),
        _code("side_b_dset_id"),
        _code("side_b_new_id"),
        Column("side_b", "Side B; “Civilians” in one-sided violence.", "event.side_b", required=True),
        Column("number_of_sources", "How many different sources the claims cite; -1 in imported rows where UCDP does not say.", "citation", _WHOLE, required=True),
        Column("source_article", "Those sources: publisher, day and headline of each in quotation marks, between them “;”.", "citation"),
        Column("source_office", "Their publishers, between them “;”.", "citation.publisher"),
        Column("source_date", "Their days, between them “;”.", "citation.published_on"),
        Column("source_headline", "Their headlines, between them “;”.", "citation.name"),
        Column("source_original", "Who is said to know, between them “; ”.", "claim.originator"),
        Column("where_prec", "1 exact, 2 within 25 km, 3 district, 4 governorate, 5 linear or fuzzy, 6 country, 7 sea or air.", "event.where.precision", _WHOLE, required=True),
        Column("where_coordinates", "The place whose position is given.", "event.where.name"),
        Column("where_description", "The words for the place, between them “; ”.", f"claim_place.verbatim, {_THEIRS}"),
        Column("adm_1", "The governorate.", "event.where.admin1"),
        Column("adm_2", "The district; empty where nobody said.", f"place.parents, {_THEIRS}"),
        Column("latitude", "Latitude (WGS 84), at most 6 places.", "event.where.latitude", _DEGREES, "degrees", required=True),
        Column("longitude", "Longitude (WGS 84), at most 6 places.", "event.where.longitude", _DEGREES, "degrees", required=True),
        Column("geom_wkt", "The position as well-known text, longitude first.", f"rule, {_THEIRS}", required=True),
        Column("priogrid_gid", "The cell of the PRIO-GRID.", "rule, from the position", _WHOLE, required=True),
        Column("country", "The country; empty where nobody said.", f"place.parents, {_THEIRS}"),
        Column("country_id", f"Gleditsch and Ward's number of the country. {_AREA}", _THEIRS),
        Column("region", f"The region. {_AREA}", _THEIRS),
        Column("event_clarity", "1 clear, 2 less clear; 1 where nobody said, since each row is one incident.", "event.clarity", _WHOLE, required=True),
        Column("date_prec", "1 one day, 2 two to six days, 3 a week, 4 eight to 31 days, 5 longer.", "rule, from the days", _WHOLE, required=True),
        Column("date_start", "The first day on which it may have begun.", "event.when.earliest", _DAY, required=True),
        Column("date_end", "The last day on which it may have been.", "event.when.latest", _DAY, required=True),
        _deaths("deaths_a", "people of side A"),
        _deaths("deaths_b", "people of side B"),
        _deaths("deaths_civilians", "civilians"),
        _deaths("deaths_unknown", "people of unknown class"),
        Column("best", "The best number of people killed: the sum of the four before.", "event_figure.estimate.best", _WHOLE, "people", required=True),
        Column("high", "The highest number that anyone gives.", "event_figure.estimate.high", _WHOLE, "people", required=True),
        Column("low", "The lowest number.", "event_figure.estimate.low", _WHOLE, "people", required=True),
        _code("gwnoa"),
        _code("gwnob"),
    ),
    ("id",),
)  # fmt: skip

ROWS = Table(
    "imported_rows",
    "Imported rows",
    "One row for each exported event that was imported from UCDP GED: its ids there, and the file and line it came from.",
    (
        Column("id", "Our public id of the event.", "event.public_id", required=True),
        Column("layout", "The version of UCDP GED.", "imported_row.layout", required=True),
        Column("ucdp_id", "UCDP's id of the event.", _THEIRS, required=True),
        Column("ucdp_relid", "UCDP's relid; empty where the version has none.", _THEIRS),
        Column("otherwise", "What stands otherwise in UCDP's row, column by column: what was changed here since, and low and high where low ≤ best ≤ high does not hold there.", f"rule, {_THEIRS}"),
        Column("file", "The file.", "imported_row.file"),
        Column("sha256", "The sha256 of its bytes.", "imported_row.sha256"),
        Column("line", "The line on which the row began there, from 1.", "imported_row.line", _WHOLE),
    ),
    ("id",),
    (Reference(("id",), GED_23_1, ("id",)),),
)  # fmt: skip

NOTES = """\
## How this file differs from UCDP's

- `id` is ours. UCDP's ids of imported events stand in imported_rows.csv; none are made here.
- `code_status` says how the event was reviewed here.
- A class of people of whom nobody has a number is 0 in `deaths_…`, as UCDP has it. In all other files of Curator 0 means nobody.
- `low` and `high` hold best between them, also where an imported row does not.
- Codes of UCDP (conflict, dyad, sides, countries) are those of the imported row as long as the sides, or the place, are as
  they were imported; else they are empty.
"""
