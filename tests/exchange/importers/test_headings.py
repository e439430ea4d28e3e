"""Headings are found in the forms that plain text has, and no sentence is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.exchange.importers.headings import headings_of, sections_of

PROSE = "The council met in the evening and named five judges, who were to report within a month."


def words(text: str) -> list[tuple[str, int]]:
    return [(heading.words, heading.level) for heading in headings_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"# Valley\n{PROSE}\n## Early days ##\n{PROSE}", [("Valley", 1), ("Early days", 2)]),
        (f"== Early days ==\n{PROSE}\n=== May ===[edit]\n{PROSE}", [("Early days", 2), ("May", 3)]),
        (f"Valley\n======\n\n{PROSE}\n\nEarly days\n----------\n{PROSE}", [("Valley", 1), ("Early days", 2)]),
        (f"Early days[edit]\n{PROSE}\nMay [edit | edit source]\n{PROSE}", [("Early days", 1), ("May", 1)]),
        (f"خلفية[عدل]\n{PROSE}", [("خلفية", 1)]),
        (f"Valley\n\n{PROSE}\n\nEarly days\n\n{PROSE}", [("Early days", 1)]),
        (
            f"Valley\n\n{PROSE}\n\nEarly days\n\nThe first of May\n\n{PROSE}",
            [("Early days", 1), ("The first of May", 2)],
        ),
        (f"{PROSE}\n\n1. Early days\n\n{PROSE}\n\n1.1 May\n\n{PROSE}", [("1. Early days", 1), ("1.1 May", 2)]),
        (f"{PROSE}\n\nالخلفية التاريخية\n\n{PROSE}", [("الخلفية التاريخية", 1)]),
        (f"{PROSE}\nReferences\n[1] A\n", [("References", 1)]),
        (f"{PROSE}\nالمراجع:\n١. كتاب\n", [("المراجع", 1)]),
    ],
)
def test_headings_are_found(text: str, expected: list[tuple[str, int]]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{PROSE}\n\nNobody was hurt.\n\n{PROSE}",
        f"{PROSE}\n\n“A question”\n\n{PROSE}",
        f"{PROSE}\n\nSalma,\n\n{PROSE}",
        f"{PROSE}\n\nHensal\n\nYastur\n\nTellimar\n\n{PROSE}",
        f"{PROSE}\n\nBy Salma Orr\n\n{PROSE}",
        f"{PROSE}\n\nthree more days\n\n{PROSE}",
        f"{PROSE}\n\nHensal, 3 May 2031\n\n{PROSE}",
        f"{PROSE}\n\nSalma Orr\n",
        f"{PROSE}\n\n- Hensal\n\n{PROSE}",
        f"{PROSE}\n\na | b |\n---|---\n1 | 2 |\n\n{PROSE}",
        f"{PROSE}\n\nSee https://a.example\n\n{PROSE}",
        "---\ntitle: Valley\n---\n" + PROSE,
        f"{PROSE}\n-----\n{PROSE}",
        "#tag\n" + PROSE,
        "= 3\n" + PROSE,
        "== open\n" + PROSE,
        "",
    ],
)
def test_what_is_no_heading_is_left_alone(text: str) -> None:
    assert words(text) == []


def test_lone_lines_are_no_headings_where_headings_are_marked() -> None:
    text = f"== Early days ==\n\n{PROSE}\n\nSalma Orr\n\n{PROSE}\n\n== May ==\n\n{PROSE}"
    assert words(text) == [("Early days", 2), ("May", 2)]


def test_sections_lie_inside_each_other_as_their_levels_say() -> None:
    text = f"# A\n{PROSE}\n### B\n{PROSE}\n## C\n{PROSE}\n# D\n{PROSE}\n"
    sections = sections_of(text, headings_of(text))
    assert [(section.heading, section.parent) for section in sections] == [("A", None), ("B", 0), ("C", 0), ("D", None)]
    first, second, third, last = (section.span for section in sections)
    assert first.covers(second)
    assert first.covers(third)
    assert not second.overlaps(third)
    assert not first.overlaps(last)
    assert last.of(text) == f"# D\n{PROSE}"


@given(st.lists(st.tuples(st.integers(1, 6), st.sampled_from(["A", "Bee", "ج"]), st.booleans()), max_size=12))
def test_every_section_begins_at_its_heading_and_lies_in_its_parent(parts: list[tuple[int, str, bool]]) -> None:
    text = "".join(f"{'#' * level} {name}\n" + (f"{PROSE}\n" if filled else "") for level, name, filled in parts)
    sections = sections_of(text, headings_of(text))
    assert [(section.level, section.heading) for section in sections] == [(level, name) for level, name, _ in parts]
    for section in sections:
        assert section.span.of(text).startswith(f"{'#' * section.level} {section.heading}")
        if section.parent is not None:
            parent = sections[section.parent]
            assert parent.span.covers(section.span)
            assert parent.level < section.level
