from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from curator.core.places import Spot
from curator.suggest.listed_places import place_at

JEBLEH = Spot("Jebleh", "Latakia", Decimal("35.3621"), Decimal("35.9276"))


def test_a_place_of_the_gazetteer_is_a_record_with_its_number_and_names() -> None:
    place = place_at(JEBLEH)
    assert place is not None
    assert (place.gazetteer_id, place.spot) == ("geonames:169304", replace(JEBLEH, name="Jablah"))
    assert (place.aliases, place.parents) == (("جبلة", "Jebleh"), ("Latakia", "Syria"))


def test_another_name_or_another_position_is_no_place_of_the_gazetteer() -> None:
    assert place_at(replace(JEBLEH, name="Homs")) is None
    assert place_at(replace(JEBLEH, latitude=Decimal("35.3622"))) is None
    assert place_at(Spot("Jableh")) is None
