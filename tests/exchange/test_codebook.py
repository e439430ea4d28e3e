from __future__ import annotations

from curator.exchange.codebook import markdown
from curator.exchange.columns import Column, ColumnType, Reference, Table

DEAD = Column("dead", "How many died.", "event_figure", ColumnType.INTEGER, "people", required=True)
SIDES = Column("sides", "Who fought.", "event.side_a | event.side_b", values=("army", "rebels"), is_list=True)
TABLE = Table(
    "events", "Events", "One row for each.", (DEAD, SIDES), ("dead",), (Reference(("sides",), "actors", ("name",)),)
)


def test_every_column_stands_in_the_codebook_with_type_unit_meaning_and_origin() -> None:
    lines = markdown("Release 1", "About it.", [("events-UNREVIEWED.csv", TABLE)]).splitlines()
    assert lines[0] == "# Release 1"
    assert "## events-UNREVIEWED.csv: Events" in lines
    assert "Key: `dead`." in lines
    assert "`sides` refers to `name` of actors." in lines
    assert "| `dead` | whole number, never empty | people | How many died. | event_figure |" in lines
    assert (
        "| `sides` | text, several |  | Who fought. One of: `army`, `rebels`. | event.side_a \\| event.side_b |"
        in lines
    )


def test_the_codebook_says_that_an_empty_cell_is_not_zero() -> None:
    assert "It never means 0" in markdown("", "", [])
