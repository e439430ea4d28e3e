from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core.gazetteer import Place
from curator.core.ids import Uid
from curator.core.places import PlaceRelation, PlaceRole, Spot
from curator.suggest.places import find, fold, governorates_in, known_places, skeleton
from curator.suggest.tables import in_order

R = PlaceRelation
KNOWN = known_places(
    [
        Place(Uid("1"), Spot("Kafr Zayt", "Sarmin"), aliases=("كفر زيت", "Kafar Zeit")),
        Place(Uid("2"), Spot("Tel Aran", "Sarmin")),
        Place(Uid("3"), Spot("Tel Aran", "Marjan")),
    ],
    ["Sarmin", "Marjan"],
)


@pytest.mark.parametrize(
    ("text", "words", "name", "admin1", "precision", "relation"),
    [
        ("in Arqa village in the north-western countryside of Sarmin", "Arqa village in the north-western countryside of Sarmin", "Arqa", "Sarmin", 1, R.AT),
        ("near Al-Mukhbir in Marjan countryside", "Al-Mukhbir in Marjan countryside", "Al-Mukhbir", "Marjan", 2, R.NEAR),
        ("went to the Khirbet al-Ma'az village in the southern Sarmin Governorate", None, "", "", 0, R.AT),
        ("in the Khirbet al-Ma'az village in the southern Sarmin Governorate", "the Khirbet al-Ma'az village in the southern Sarmin Governorate", "Khirbet al-Ma'az", "Sarmin", 1, R.AT),
        ("in the village of Arqa", "the village of Arqa", "Arqa", "", 1, R.AT),
        ("attacked the town of Arqa and fled", "town of Arqa", "Arqa", "", 1, R.AT),
        ("in Halaf, Sarmin", "Halaf, Sarmin", "Halaf", "Sarmin", 1, R.AT),
        ("in Sarmin Governorate", "Sarmin Governorate", "Sarmin", "Sarmin", 4, R.AREA_OF),
        ("in the western Sarmin countryside", "the western Sarmin countryside", "Sarmin", "Sarmin", 4, R.AREA_OF),
        ("in the countryside of Arqa", "the countryside of Arqa", "Arqa", "", 3, R.AREA_OF),
        ("on the Sarmin-Marjan highway near", "the Sarmin-Marjan highway", "Sarmin-Marjan highway", "", 5, R.ALONG),
        ("near Al-Nour Street in Sarmin", "Al-Nour Street in Sarmin", "Al-Nour Street", "Sarmin", 2, R.NEAR),
        ("in the Talfar area in the western Marjan countryside", "the Talfar area in the western Marjan countryside", "Talfar", "Marjan", 2, R.AREA_OF),
        ("in the Al-Nahr district east", "the Al-Nahr district", "Al-Nahr", "", 3, R.AREA_OF),
        ("on the outskirts of Arqa", "the outskirts of Arqa", "Arqa", "", 2, R.NEAR),
        ("in Syria", "Syria", "Syria", "", 6, R.AT),
        ("in Kafr Zayt", "Kafr Zayt", "Kafr Zayt", "Sarmin", 1, R.AT),
        ("in Kafar Zeit", "Kafar Zeit", "Kafar Zeit", "Sarmin", 1, R.AT),
    ],
)  # fmt: skip
def test_a_place_is_read_with_what_lies_around_it(
    text: str, *, words: str | None, name: str, admin1: str, precision: int, relation: PlaceRelation
) -> None:
    found = find(text, KNOWN)
    if words is None:
        assert all(each.words.of(text) != text for each in found)
        return
    (place,) = found
    assert place.words.of(text) == words
    assert (place.name.of(text), place.spot.name) == (name, name)
    assert (place.spot.admin1, place.spot.precision, place.relation) == (admin1, precision, relation)


@pytest.mark.parametrize(
    "text",
    [
        "in December 2024",
        "on Monday",
        "in the Syrian Popular Resistance",
        "in General Security Service custody",
        "which resulted in Hassan fleeing",
        "from Hassan",
        "in an ambush",
        "Hassan and Ali met",
        "in the College of Engineering",
        "in Syrian hands",
        "ON A HILL IN BOGOTA",
    ],
)
def test_a_name_without_evidence_is_no_place(text: str) -> None:
    assert find(text, KNOWN) == ()


def test_the_villages_of_a_list_are_places_of_their_own() -> None:
    text = "in the villages of al-Ghoraya, al-Gharib and al-Hajar in the western countryside of Sarmin"
    assert [(each.spot.name, each.spot.admin1) for each in find(text, KNOWN)] == [
        ("al-Ghoraya", "Sarmin"),
        ("al-Gharib", "Sarmin"),
        ("al-Hajar", "Sarmin"),
    ]


def test_governorates_in_a_row_do_not_lie_in_each_other() -> None:
    text = "riots in Sarmin, Marjan, and Arqa."
    assert [each.spot.name for each in find(text, KNOWN)] == ["Sarmin", "Marjan", "Arqa"]


def test_a_known_place_is_joined_only_where_one_could_be_meant() -> None:
    (sure,) = find("in Tel Aran in Marjan Governorate", KNOWN)
    (unsure,) = find("in Tel Aran", KNOWN)
    assert sure.place is not None
    assert sure.place.uid == "3"
    assert unsure.place is None


def test_a_place_people_come_from_is_no_place_of_the_event() -> None:
    (found,) = find("two men from Arqa village hid")
    assert found.role is PlaceRole.ORIGIN


def test_a_place_where_a_body_lay_is_told_apart() -> None:
    text = "His body was found in Arqa village."
    (found,) = find(text)
    assert found.role is PlaceRole.BODY_FOUND


def test_arabic_places_stand_behind_words_for_them() -> None:
    text = "قتل شاب في قرية أرقة بريف حمص"
    (found,) = find(text)
    assert (found.spot.name, found.spot.admin1, found.spot.precision) == ("أرقة", "حمص", 1)


def test_an_arabic_name_that_is_known_needs_no_such_word() -> None:
    (found,) = find("مقتل شاب في كفر زيت", KNOWN)
    assert found.place is not None
    assert found.place.uid == "1"


def test_a_text_names_its_governorates_itself() -> None:
    text = "in Sarmin Governorate, the western countryside of Marjan, northern countryside and Marjan province"
    assert governorates_in(text) == ("Sarmin", "Marjan")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Al-Mazra’a", "al-Mazraa"),
        ("El Qusayr", "Al-Kusayr"),
        ("المَزْرَعَة", "المزرعه"),
        ("Ḥalab", "Halab"),
        ("Tell", "tel"),
        ("Joumana", "Jumana"),
        ("Khirbet al-Ma'zah", "khirbet alma'zah".replace("alma", "al ma")),
    ],
)
def test_spellings_of_one_name_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [("Al-Jumhuriya", "Al-Joumhouryah"), ("al-Ghazila", "الغزيلة"), ("Tell Dahab", "Tal Dahab"), ("حلب", "Halab")],
)
def test_the_skeleton_meets_across_scripts_and_vowels(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other) != ""


def test_different_names_have_different_folds() -> None:
    assert len({fold(name) for name in ("Homs", "Hama", "Tartus", "Latakia", "Al-Bab", "حمص", "حماة")}) == 7


@given(st.text(max_size=40))
def test_a_fold_folds_to_itself(name: str) -> None:
    assert fold(fold(name)) == fold(name)


PIECES = st.sampled_from(
    in_order(
        """in at near from the village of town Arqa Sarmin al-Hajar Governorate countryside , and Al-Nour Street highway western
        area Syria December . between outskirts قرية في ريف حمص فlam Kafr Zayt Service"""
    )
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=20).map(" ".join))
def test_any_row_of_words_gives_places_that_hold(text: str) -> None:
    for each in find(text, KNOWN):
        assert 0 <= each.words.start <= each.name.start < each.name.end <= each.words.end <= len(text)
        assert each.spot.name == each.name.of(text)


@settings(deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    find(text, KNOWN)
    governorates_in(text)
