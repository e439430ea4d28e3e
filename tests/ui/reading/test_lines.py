from __future__ import annotations

from curator.ui.reading.lines import ShownLine, extent, line_nearest

LINES = [ShownLine(0, 10, 0, 20), ShownLine(10, 18, 30, 50), ShownLine(19, 25, 70, 90)]


def test_the_nearest_line_is_the_one_around_a_height_or_closest_to_it() -> None:
    assert [LINES.index(found) for y in (-9, 5, 24, 26, 58, 61, 200) if (found := line_nearest(LINES, y))] == [
        0, 0, 0, 1, 1, 2, 2,
    ]  # fmt: skip
    assert line_nearest([], 5) is None


def test_a_stretch_reaches_from_its_first_line_to_its_last() -> None:
    assert extent(LINES, 3, 12) == (LINES[0], LINES[1])
    assert extent(LINES, 10, 19) == (LINES[1], LINES[1])
    assert extent(LINES, 0, 99) == (LINES[0], LINES[2])
    assert extent(LINES, 40, 50) is None
