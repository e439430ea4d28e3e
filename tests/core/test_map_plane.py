"""The plane of maps."""

from __future__ import annotations

import pytest

from curator.core.map_plane import is_inside, kilometres, on_plane

SQUARE = ((0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0))
HOLE = ((1.0, 1.0), (3.0, 1.0), (3.0, 3.0), (1.0, 3.0))


def test_north_is_up_and_the_poles_are_held_off() -> None:
    assert on_plane(0, 10) == (10, 0)
    assert on_plane(60, 10)[1] < on_plane(30, 10)[1] < 0
    assert on_plane(90, 0) == on_plane(85, 0)


def test_a_kilometre_grows_towards_the_poles() -> None:
    assert kilometres(0, 111.32) == pytest.approx(1)
    assert kilometres(60, 111.32) == pytest.approx(2)


@pytest.mark.parametrize(
    ("x", "y", "inside"),
    [(0.5, 0.5, True), (2, 2, False), (5, 2, False), (-1, 2, False), (2, 5, False), (3.5, 2, True)],
)
def test_a_ring_within_a_ring_is_a_hole(x: float, y: float, inside: bool) -> None:
    assert is_inside((SQUARE, HOLE), x, y) == inside
