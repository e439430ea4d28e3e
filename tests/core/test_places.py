from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.places import Spot, kilometres, priogrid

LATITUDES = st.decimals(-90, 90, places=6)
LONGITUDES = st.decimals(-180, 180, places=6)
SPOTS = st.builds(Spot, st.just("x"), st.just(""), LATITUDES, LONGITUDES)


def test_homs_and_hama_are_45_kilometres_apart() -> None:
    homs = Spot("Homs", latitude=Decimal("34.7308"), longitude=Decimal("36.7094"))
    hama = Spot("Hama", latitude=Decimal("35.1318"), longitude=Decimal("36.7578"))
    distance = kilometres(homs, hama)
    assert distance is not None
    assert 44 < distance < 46


def test_without_a_position_there_is_no_distance() -> None:
    known = Spot("Homs", latitude=Decimal(34), longitude=Decimal(36))
    assert kilometres(known, Spot("Arzah")) is None
    assert kilometres(Spot("Arzah"), known) is None


@given(SPOTS, SPOTS)
def test_distance_is_symmetric_and_at_most_half_round_the_globe(one: Spot, other: Spot) -> None:
    there, back = kilometres(one, other), kilometres(other, one)
    assert there is not None
    assert back is not None
    assert there == pytest.approx(back)
    assert 0 <= there <= 20_016
    assert kilometres(one, one) == pytest.approx(0)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"latitude": Decimal(34)}, "both latitude and longitude"),
        ({"longitude": Decimal(34)}, "both latitude and longitude"),
        ({"latitude": Decimal(91), "longitude": Decimal(0)}, "off the globe"),
        ({"latitude": Decimal(0), "longitude": Decimal(-181)}, "off the globe"),
        ({"precision": 0}, "from 1 to 7"),
        ({"precision": 8}, "from 1 to 7"),
    ],
)
def test_a_spot_that_cannot_be_is_refused(fields: dict[str, Decimal], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Spot("x", **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("latitude", "longitude", "cell"),
    [("-90", "-180", 1), ("35.763369", "36.558974", 181154), ("-9.65", "20.4", 115601), ("90", "180", 259200)],
)
def test_a_position_lies_in_a_cell_of_the_grid(latitude: str, longitude: str, cell: int) -> None:
    assert priogrid(Decimal(latitude), Decimal(longitude)) == cell
