"""The outlines that come with the program, read without Qt."""

from __future__ import annotations

from curator.core.map_plane import is_inside, on_plane
from curator.exchange.map_outlines import Outlines, division_called


def test_a_country_is_found_by_the_names_of_its_governorates() -> None:
    outlines = Outlines()
    assert outlines.country_naming(["Homs", "حماة", "Latakia"]) == "SYR"
    assert outlines.country_naming(["Nowhere at all"]) == ""


def test_a_position_lies_in_the_area_of_its_division() -> None:
    homs = division_called(Outlines().country("SYR"), "Homs")
    assert homs is not None
    assert is_inside(homs.rings, *on_plane(34.73, 36.72))
    assert not is_inside(homs.rings, *on_plane(36.2, 37.16))
    left, top, right, bottom = homs.bounds
    assert left < right
    assert top < bottom
