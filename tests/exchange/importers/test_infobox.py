"""Infoboxes are read from flattened tables, from tabs and from plain lines; other tables are left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.exchange.importers import plain_text

if TYPE_CHECKING:
    from curator.core.articles import Outline

PROSE = (
    "The council met in the evening and named five judges, who were to report within a month, as nobody else would. "
    * 2
)


def outline(text: str) -> Outline:
    return plain_text.read(text.encode(), "a.txt").outline


def fields(text: str) -> list[tuple[str, str]]:
    return [(field.label, field.span.of(text)) for field in outline(text).infobox]


FLATTENED = f"""![]() |
Valley unrest | |||
---|---|---|---|
Part of the transition | |||
Date | 9 November 2030 – present |||
Belligerents | |||
![]() Council | ![]() Loyalists |||
Casualties and losses | |||
41 killed [3] | 60–75 killed |||
212+ civilians killed [4] (ORM claim) | |||
{PROSE}
"""

TABBED = f"""Valley unrest
Part of the transition
Date\t9 November 2030 – present
Location\tUpper Velira
Belligerents
Council\tLoyalists
Casualties and losses
41 killed [3]\t60–75 killed
212+ civilians killed [4] (ORM claim)

{PROSE}
"""

LINES = f"""Valley unrest

Date: 9 November 2030 – present
Location: Upper Velira
Phase: the second
Killed: 41 [3]
Injured: dozens

{PROSE}
"""


def test_a_flattened_table_gives_its_cells() -> None:
    assert fields(FLATTENED) == [
        ("", "Valley unrest"),
        ("", "Part of the transition"),
        ("Date", "9 November 2030 – present"),
        ("Belligerents", "Council"),
        ("Belligerents", "Loyalists"),
        ("Casualties and losses", "41 killed [3]"),
        ("Casualties and losses", "60–75 killed"),
        ("Casualties and losses", "212+ civilians killed [4] (ORM claim)"),
    ]
    assert [(count.low, count.high, count.marks) for count in outline(FLATTENED).aggregates] == [
        (41, 41, ("3",)),
        (60, 75, ()),
        (212, None, ("4",)),
    ]


def test_tabbed_lines_give_their_cells() -> None:
    assert fields(TABBED) == [
        ("Date", "9 November 2030 – present"),
        ("Location", "Upper Velira"),
        ("Belligerents", "Council"),
        ("Belligerents", "Loyalists"),
        ("Casualties and losses", "41 killed [3]"),
        ("Casualties and losses", "60–75 killed"),
        ("Casualties and losses", "212+ civilians killed [4] (ORM claim)"),
    ]
    assert [count.low for count in outline(TABBED).aggregates] == [41, 60, 212]


def test_plain_lines_give_their_cells() -> None:
    assert fields(LINES) == [
        ("Date", "9 November 2030 – present"),
        ("Location", "Upper Velira"),
        ("Phase", "the second"),
        ("Killed", "41 [3]"),
        ("Injured", "dozens"),
    ]
    assert [(count.quantity, count.low, count.qualifier) for count in outline(LINES).aggregates] == [
        ("killed", 41, "exact"),
        ("injured", None, "vague_word"),
    ]


def test_a_wrapped_cell_does_not_end_the_table() -> None:
    text = f"Unrest | |\n---|---|\nPart of\nthe transition | |\nDeaths | 12 |\n{PROSE}\n"
    assert ("Deaths", "12") in fields(text)


def test_a_table_whose_first_row_is_a_label_and_a_value_is_an_infobox() -> None:
    assert fields(f"Date | 3 May |\n---|---|\nDeaths | 12 |\n{PROSE}\n") == [("Date", "3 May"), ("Deaths", "12")]


@pytest.mark.parametrize(
    "text",
    [
        f"Town | Day | Killed |\n---|---|---|\nHensal | 3 May | 12 |\nYastur | 4 May | 9 |\n{PROSE}\n",
        f"a | b |\nc | d |\n{PROSE}\n",
        f"{PROSE}\nNote: he said: nothing.\n",
        f"Killed: nobody knows how many.\n{PROSE}\n",
        f"{PROSE}\n" * 20 + FLATTENED,
        PROSE,
    ],
)
def test_other_tables_and_lines_are_no_infobox(text: str) -> None:
    assert fields(text) == []


def test_a_banner_in_the_table_is_no_cell() -> None:
    text = f"![]() | This article needs to be updated. (May 2031) |\n{FLATTENED}"
    assert fields(text)[0] == ("", "Valley unrest")
    assert [banner.kind for banner in outline(text).banners] == ["outdated"]


def test_parts_of_later_cells_point_to_their_own_wholes() -> None:
    text = f"Unrest | |\n---|---|\nDeaths | 12, including 3 women | 30, including 9 children |\n{PROSE}\n"
    assert [(count.low, count.subset_of) for count in outline(text).aggregates] == [
        (12, None),
        (3, 0),
        (30, None),
        (9, 2),
    ]
