"""The line of places, looked up."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core.entries import PlaceEntry
from curator.core.gazetteer import Place
from curator.core.ids import Uid
from curator.core.places import PlaceRelation, PlaceRole, Spot
from curator.core.spans import Span
from curator.suggest import lines
from curator.suggest.dates import NO_CONTEXT
from curator.suggest.form_filling import fill
from curator.suggest.gazetteer import NOWHERE, Around
from curator.suggest.known_places import known_places
from curator.suggest.lines.completing_places import completions
from curator.suggest.positions import with_positions

if TYPE_CHECKING:
    from curator.suggest.lines.completing_places import Completion

R = PlaceRelation
JABLEH = (Decimal("35.3621"), Decimal("35.9276"))
HOME = Place(Uid("1"), Spot("Arzah", "Homs", Decimal("34.9"), Decimal("36.5")), aliases=("أرزة",))
SYRIA = Around(("SY",), known=known_places([HOME]))


def at(entry: PlaceEntry) -> tuple[Decimal | None, Decimal | None]:
    return entry.spot.latitude, entry.spot.longitude


@pytest.mark.parametrize(
    ("line", "name", "admin1", "precision", "relation", "has_position"),
    [
        ("Jableh", "Jableh", "Latakia", 1, R.AT, True),
        ("Jabla, Lattakia", "Jabla", "Latakia", 1, R.AT, True),
        ("near Jableh", "Jableh", "Latakia", 2, R.NEAR, True),
        ("قرب جبلة", "جبلة", "Latakia", 2, R.NEAR, True),
        ("بالقرب من جبلة", "جبلة", "Latakia", 2, R.NEAR, True),
        ("في ريف حماة", "حماة", "Hama", 4, R.AREA_OF, True),
        ("ريف حماة", "حماة", "Hama", 4, R.AREA_OF, True),
        ("ريف دمشق", "Rif Dimashq", "Rif Dimashq", 4, R.AT, True),
        ("countryside of Hama", "Hama", "Hama", 4, R.AREA_OF, True),
        ("countryside of Jableh", "Jableh", "Latakia", 3, R.AREA_OF, True),
        ("city of Homs", "Homs", "Homs", 1, R.AT, True),
        ("Homs Governorate", "Homs Governorate", "Homs", 4, R.AT, True),
        ("governorate of Homs", "Homs", "Homs", 4, R.AT, True),
        ("Syria", "Syria", "", 6, R.AT, False),
        ("Jableh District", "Jableh District", "Latakia", 3, R.AT, False),
        ("بلدة بانياس، طرطوس", "بانياس", "Tartus", 1, R.AT, True),
        ("قرية الغزيلة، حمص", "الغزيلة", "Homs", 1, R.AT, False),
        ("Ghazila village, Homs, Syria", "Ghazila", "Homs", 1, R.AT, False),
        ("between Homs and Hama", "Homs and Hama", "", 5, R.BETWEEN, False),
        ("along the M4, Latakia", "the M4", "Latakia", 5, R.ALONG, False),
        ("Jableh (precision 2)", "Jableh", "Latakia", 2, R.AT, True),
        ("Jableh @ ?", "Jableh", "", 1, R.AT, False),
        ("Jableh @ 35.3, 36.1", "Jableh", "", 1, R.AT, True),
        ("أرزة", "أرزة", "Homs", 1, R.AT, True),
    ],
)  # fmt: skip
def test_a_typed_place_is_looked_up(
    line: str, *, name: str, admin1: str, precision: int, relation: PlaceRelation, has_position: bool
) -> None:
    read = lines.places(line, SYRIA)
    (entry,) = read.values
    assert (entry.spot.name, entry.spot.admin1, entry.spot.precision) == (name, admin1, precision)
    assert (entry.relation, entry.spot.latitude is not None, read.doubts) == (relation, has_position, ())
    assert entry.verbatim == line


def test_what_the_gazetteer_gives_is_said() -> None:
    read = lines.places("Jableh", SYRIA)
    assert at(read.values[0]) == JABLEH
    assert read.told == (
        "Jableh, Latakia (35.3621, 35.9276) · at, exact — from the gazetteer: Jablah (جبلة), Latakia, Syria",
    )
    again = lines.places(lines.tell_places(read.values, SYRIA), SYRIA)
    assert "from the gazetteer" in again.told[0]
    assert lines.told_places(read.values, with_origin=True)[0] == again.told[0]
    assert "gazetteer" not in lines.told_places(read.values)[0]


def test_a_position_that_somebody_typed_is_nobody_elses() -> None:
    read = lines.places("Jableh @ 35.3, 36.1", SYRIA)
    assert at(read.values[0]) == (Decimal("35.3"), Decimal("36.1"))
    assert "gazetteer" not in read.told[0]


def test_a_free_hamlet_stays_as_written_and_says_so() -> None:
    read = lines.places("Balqsa, Homs", SYRIA)
    assert at(read.values[0]) == (None, None)
    assert read.told[0].endswith("not in the gazetteer: kept as written")
    assert read.doubts == ()


def test_what_is_spelled_much_alike_is_offered_and_not_taken() -> None:
    read = lines.places("Jableg", SYRIA)
    assert at(read.values[0]) == (None, None)
    assert "similar: Jablah" in read.told[0]


def test_a_place_of_another_governorate_is_told_and_not_taken() -> None:
    read = lines.places("Masyaf, Homs", SYRIA)
    assert (at(read.values[0]), read.values[0].spot.admin1) == ((None, None), "Homs")
    assert "the gazetteer has Masyaf (مصياف), Hama, Syria" in read.told[0]


def test_several_places_of_a_name_are_a_doubt_that_names_them() -> None:
    read = lines.places("Damascus; Homs", NOWHERE)
    assert [each.spot.name for each in read.values] == ["Damascus", "Homs"]
    assert at(read.values[0]) == (None, None)
    (doubt,) = read.doubts
    assert doubt.startswith("“Damascus”: ")
    assert "places are called that: Damascus (" in doubt
    assert "Maryland, United States" in doubt


def test_without_surroundings_nothing_is_looked_up() -> None:
    read = lines.places("Jableh; قرب جبلة")
    assert [(each.spot.name, each.spot.latitude, each.relation) for each in read.values] == [
        ("Jableh", None, R.AT), ("جبلة", None, R.NEAR)
    ]  # fmt: skip


def test_the_collection_spells_a_governorate_its_own_way() -> None:
    where = Around(("SY",), known=known_places([], ["Lattakia"]))
    assert lines.places("Al Bahluliyah, Lattakia", where).values[0].spot.admin1 == "Lattakia"


NAMES = st.sampled_from(
    ["Jableh", "جبلة", "Homs", "Damascus", "Arzah", "أرزة", "Rif Dimashq", "ريف دمشق", "Syria", "Arzah village", "Homs Governorate", "al-Mazra'a", "M4", "Near East", "Homs, Old Town", "between rivers"]
)  # fmt: skip
PLACED = st.tuples(st.just(None) | st.decimals(-90, 90, places=4), st.decimals(-180, 180, places=4)).map(
    lambda each: (None, None) if each[0] is None else each
)


@st.composite
def entries(draw: st.DrawFn) -> PlaceEntry:
    latitude, longitude = draw(PLACED)
    admin1 = draw(st.sampled_from(["", "Homs", "حمص", "Latakia", "Lattakia", "Suwayda", "Homs, Syria"]))
    spot = Spot(draw(NAMES), admin1, latitude, longitude, draw(st.integers(1, 7)))
    return PlaceEntry(PlaceRole.EVENT, spot, draw(st.sampled_from(PlaceRelation)))


@given(st.lists(entries(), min_size=1, max_size=3), st.sampled_from([None, NOWHERE, SYRIA]))
@settings(max_examples=200, deadline=None)
def test_places_that_are_told_read_back_the_same(told: list[PlaceEntry], around: Around | None) -> None:
    read = lines.places(lines.tell_places(told, around), around)
    assert [(each.spot, each.relation) for each in read.values] == [(each.spot, each.relation) for each in told]


@pytest.mark.parametrize("around", [NOWHERE, SYRIA])
@pytest.mark.parametrize("line", ["Jableh", "near Homs", "ريف حماة", "Damascus", "Arzah, Homs", "Syria", "بلدة بانياس"])
def test_what_was_read_is_told_so_that_it_reads_the_same(line: str, around: Around) -> None:
    read = lines.places(line, around).values
    again = lines.places(lines.tell_places(read, around), around).values
    assert [(each.spot, each.relation) for each in again] == [(each.spot, each.relation) for each in read]


@pytest.mark.parametrize(
    "line",
    [
        "x" * 10_000,
        ";" * 5_000,
        "\x00\x01\x1b[31m",
        "🙂; 🙂, Homs",
        "@",
        "Jableh @ " + "9" * 4_000,
        "ا" * 9_000,
        ", ,",
        "near ",
    ],
)
def test_no_line_breaks_the_look_up(line: str) -> None:
    lines.places(line, SYRIA)
    completions(line, len(line), SYRIA)


@given(st.text(max_size=40), st.integers(0, 40))
@settings(max_examples=60, deadline=None)
def test_any_line_can_be_read_and_completed(line: str, caret: int) -> None:
    lines.places(line, NOWHERE)
    completions(line, min(caret, len(line)), SYRIA)


# completion


def first(line: str, around: Around = SYRIA, caret: int | None = None) -> Completion:
    return completions(line, len(line) if caret is None else caret, around)[0]


@pytest.mark.parametrize("typed", ["Jabl", "Jable", "Jabla", "Jebleh", "Djeble"])
def test_any_spelling_is_completed_to_the_place(typed: str) -> None:
    assert first(typed).shown == "Jablah · جبلة · Latakia · Syria · 65,915"
    assert first(typed).line == "Jablah, Latakia @ 35.3621, 35.9276"


def test_a_name_in_arabic_is_completed_in_arabic() -> None:
    assert first("جبل").line == "جبلة, Latakia @ 35.3621, 35.9276"
    assert first("جبل").shown.startswith("جبلة · Jablah · ")


def test_only_the_place_at_the_caret_is_completed() -> None:
    found = first("Homs; near Mas; X", caret=14)
    assert found.line == "Homs; near Masyaf, Hama @ 35.0653, 36.3406; X"
    assert found.line[: found.caret].endswith("36.3406")
    assert completions("Homs; near Masyaf; X", 14, SYRIA) == ()


def test_a_governorate_behind_a_comma_narrows_the_list() -> None:
    assert [each.shown.split(" · ")[3] for each in completions("al-Mazra'a, Suw", 15, SYRIA)] == ["Suwayda"]


def test_the_collections_own_places_come_first() -> None:
    assert first("Arz").shown == "★ Arzah · أرزة · Homs"
    assert first("أرز").shown == "★ Arzah · أرزة · Homs"
    assert first("Arz").line == "Arzah, Homs @ 34.9, 36.5"


def test_what_is_near_comes_first_and_the_largest_of_it() -> None:
    assert first("Ham").line.startswith("Hamah, Hama")
    assert first("Khar", NOWHERE).shown.split(" · ")[0] in {"Khartoum", "Kharkiv"}
    assert first("Khark", Around(("UA",))).line.startswith("Kharkiv, Kharkiv @")


def test_where_there_is_something_near_little_else_is_offered() -> None:
    shown = [each.shown for each in completions("Jabl", 4, SYRIA)]
    assert 2 <= len(shown) <= 6
    assert len(completions("Jabl", 4, NOWHERE)) == 12


def test_every_completion_reads_without_a_doubt() -> None:
    for typed in ("Hom", "Ja", "حم", "Dam", "near Lat", "ريف حم", "Sw"):
        for each in completions(typed, len(typed), SYRIA):
            assert lines.places(each.line, SYRIA).doubts == ()


@pytest.mark.parametrize("typed", ["", "J", "Jableh @ 3", "Jableh @ ?", "between Ja", "along Ja", "🙂🙂", "x" * 3_000])
def test_nothing_is_offered_where_no_place_is_being_typed(typed: str) -> None:
    assert completions(typed, len(typed), SYRIA) == ()


# new claims


def test_a_place_whose_governorate_the_words_name_gets_its_position() -> None:
    text = "War in Syria. Two were killed in Jableh, Latakia."
    near, free, alone, wide = (
        PlaceEntry(PlaceRole.EVENT, spot)
        for spot in (
            Spot("Jableh", "Latakia"),
            Spot("Arzah", "Homs"),
            Spot("Jableh"),
            Spot("Latakia", "Latakia", precision=4),
        )
    )
    found = with_positions([near, free, alone, wide], text, Span(14, len(text)))
    assert [each.spot.latitude for each in found] == [JABLEH[0], None, None, None]
    assert found[0].spot.name == "Jableh"
    assert with_positions([], text, Span(0, 1)) == ()


def test_a_district_behind_a_comma_says_which_governorate_a_place_lies_in() -> None:
    text = (
        "War in Syria. Two were killed in Al-Suwaydah, Masyaf, and one in Halfaya, Hama, and none in Arzah, they said."
    )
    span = Span(14, len(text))
    named = [
        PlaceEntry(PlaceRole.EVENT, Spot(name), words=Span(text.index(name), text.index(name) + len(name)))
        for name in ("Al-Suwaydah", "Halfaya", "Arzah")
    ]
    suwaydah, halfaya, arzah = with_positions(named, text, span)
    assert (suwaydah.spot.admin1, suwaydah.spot.latitude) == ("Hama", None)
    assert (halfaya.spot.admin1, str(halfaya.spot.latitude)) == ("Hama", "35.2601")
    assert arzah == named[2]
    filled = fill(text, span, NO_CONTEXT)
    assert ("Al-Suwaydah", "Hama") in {(each.spot.name, each.spot.admin1) for each in filled.places}
