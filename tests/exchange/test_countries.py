from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from curator import assets
from curator.core import edits
from curator.core.gazetteer import Place
from curator.core.places import Spot
from curator.exchange.countries import NOWHERE, Around, Codes, Countries, codes_of
from tests import ground

if TYPE_CHECKING:
    from pathlib import Path

VILLAGE = Spot("Kafr Zayt", "North valley", Decimal("35.3"), Decimal("36.6"))


def around(tmp_path: Path, *parents: str, spot: Spot | None = VILLAGE) -> Around:
    with ground.collection(tmp_path) as collection:
        collection.journal.commit(edits.create("Make", Place(ground.Uids()(), VILLAGE, parents=parents)))
        return Countries(collection.connection).around(spot)


@pytest.mark.parametrize(
    ("parents", "wanted"),
    [
        (("Velira",), Around("Velira")),
        (("North valley", "Velira"), Around("Velira")),
        (("Upper ford", "North valley", "Velira"), Around("Velira", "Upper ford")),
        (("Zayt", "Upper ford", "north VALLEY", "Velira"), Around("Velira", "Upper ford", "Zayt")),
        (("Upper ford", "South valley", "Velira"), Around("Velira")),
        ((), NOWHERE),
    ],
)
def test_districts_are_what_stands_before_the_governorate(
    tmp_path: Path, parents: tuple[str, ...], wanted: Around
) -> None:
    assert around(tmp_path, *parents) == wanted


@pytest.mark.parametrize(
    "spot", [None, replace(VILLAGE, latitude=None, longitude=None), replace(VILLAGE, latitude=Decimal(35))]
)
def test_a_place_elsewhere_or_without_a_position_has_nothing_around_it(tmp_path: Path, spot: Spot | None) -> None:
    assert around(tmp_path, "Velira", spot=spot) == NOWHERE


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Syria", Codes(760, "Middle East")),
        ("سوريا", Codes(760, "Middle East")),
        ("Yemen (North Yemen)", Codes(887, "Middle East")),
        ("DR Congo (Zaire)", Codes(180, "Middle Africa")),
        ("Macedonia, FYR", Codes(807, "Europe")),
        ("Kosovo", Codes()),
        ("Zambia", Codes(894)),
        ("Velira", Codes()),
        ("", Codes()),
    ],
)
def test_a_country_has_its_number_and_its_region_where_they_are_certain(name: str, codes: Codes) -> None:
    assert codes_of(name) == codes


def test_no_number_and_no_name_is_that_of_two_countries() -> None:
    lines = (assets.folder("resources") / "countries" / "countries.tsv").read_text("utf-8").splitlines()
    cells = [line.split("\t") for line in lines]
    numbers = [each[1] for each in cells if each[1]]
    assert len(set(numbers)) == len(numbers) == 249
    names = [name for each in cells for name in each[3].split("|")]
    assert len(set(names)) == len(names)
