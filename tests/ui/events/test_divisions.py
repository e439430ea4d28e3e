"""The outlines that come with the program."""

from __future__ import annotations

import pytest

from curator.core.map_plane import kilometres
from curator.exchange.map_outlines import division_called
from curator.ui.events.divisions import Divisions, holding, point_of


@pytest.fixture(scope="module")
def divisions() -> Divisions:
    return Divisions()


@pytest.mark.parametrize(
    ("called", "code"),
    [
        ("Homs", "SY-HI"),
        ("Latakia", "SY-LA"),
        ("Lattakia Governorate", "SY-LA"),
        ("حمص", "SY-HI"),
        ("محافظة ريف دمشق", "SY-RD"),
        ("Deir ez-Zor", "SY-DY"),
        ("As-Suwayda", "SY-SU"),
        ("nowhere", None),
        ("", None),
    ],
)
def test_a_division_is_found_by_any_of_its_names(divisions: Divisions, called: str, code: str | None) -> None:
    found = division_called(divisions.country("SYR"), called)
    assert (found.code if found is not None else None) == code


@pytest.mark.parametrize(
    ("latitude", "longitude", "code"), [(34.73, 36.72, "SY-HI"), (35.52, 35.78, "SY-LA"), (36.2, 37.16, "SY-HL")]
)
def test_a_position_lies_in_its_division(divisions: Divisions, latitude: float, longitude: float, code: str) -> None:
    found = holding(divisions.country("SYR"), point_of(latitude, longitude))
    assert found is not None
    assert found.code == code


def test_every_country_of_the_world_has_divisions(divisions: Divisions) -> None:
    for outline in divisions.world():
        assert divisions.country(outline.code), outline.code
        assert not outline.bounds.isEmpty(), outline.code


def test_a_kilometre_grows_towards_the_poles() -> None:
    assert kilometres(0, 111.32) == pytest.approx(1)
    assert kilometres(60, 111.32) == pytest.approx(2)
