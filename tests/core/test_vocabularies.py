"""Vocabularies: what comes with the program and what a collection says of it, whatever the order in which it was said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.caveats import CaveatKind
from curator.core.counts import PersonClass
from curator.core.ids import Uid
from curator.core.reach import rule_of
from curator.core.vocabularies import (
    Standard,
    VocabularyInUse,
    in_use,
    may_merge,
    standard_profile,
    standard_terms,
)
from curator.core.vocabulary_terms import Term, Vocabulary
from tests.ground import Uids

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
TYPES = (
    Standard("Attack", (("en", "Attack"), ("ar", "هجوم"))),
    Standard("Grenade", (("en", "Grenade"), ("ar", "قنبلة يدوية"))),
)


def of_file(name: str) -> tuple[Standard, ...]:
    return standard_terms((RESOURCES / "vocabularies" / f"{name}.toml").read_text("utf-8"))


def term(number: int, name: str, vocabulary: Vocabulary = Vocabulary.EVENT_TYPES, **said: object) -> Term:
    return replace(Term(Uids(number)(), vocabulary, name), **said)  # type: ignore[arg-type]


def types(*terms: Term) -> VocabularyInUse:
    return in_use(Vocabulary.EVENT_TYPES, TYPES, terms)


def caveats(*terms: Term) -> VocabularyInUse:
    return in_use(Vocabulary.CAVEATS, of_file("caveats"), terms)


def test_the_caveats_of_the_resources_are_those_of_the_program_with_the_rows_of_its_table() -> None:
    found = of_file("caveats")
    assert [each.name for each in found] == [kind.value for kind in CaveatKind]
    for each in found:
        rule = rule_of(CaveatKind(each.name))
        assert each.rule == f"{'all' if rule.from_all else 'any'} {rule.effect.value}"
        assert dict(each.labels).keys() == {"en", "ar"}
        assert each.meaning


def test_the_classes_of_people_of_the_resources_are_those_of_the_program() -> None:
    assert [each.name for each in of_file("person_classes")] == [each.value for each in PersonClass]


def test_acled_has_six_types_of_event_with_25_sub_types_each_of_a_disorder_type() -> None:
    found = of_file("event_types")
    kinds = [each.name for each in found if not each.part_of]
    assert len(kinds) == 6
    assert len(found) == 31
    assert {each.part_of for each in found} - {""} == set(kinds)
    assert {part for each in found for part in each.disorder.split("; ")} == {
        "Political violence",
        "Demonstrations",
        "Strategic developments",
    }


def test_a_counting_profile_is_a_term_with_its_text() -> None:
    text = (RESOURCES / "profiles" / "acled.toml").read_text("utf-8")
    found = standard_profile(text)
    assert (found.name, found.body) == ("acled", text)
    known = in_use(Vocabulary.COUNTING_PROFILES, [found], [])
    assert known.get("acled").body == text
    assert known.label("acled", "ar").endswith("(ACLED)")


def test_standard_terms_come_first_in_their_order_then_own_ones_by_name() -> None:
    known = types(term(2, "Shrine burnt"), term(1, "Roadblock"))
    assert [each.name for each in known.terms] == ["Attack", "Grenade", "Roadblock", "Shrine burnt"]


def test_a_name_that_is_not_here_yet_is_shown_as_it_is() -> None:
    known = types()
    assert known.label("From a newer laptop", "ar") == "From a newer laptop"
    assert known.read_as("From a newer laptop") == "From a newer laptop"
    assert not known.knows("From a newer laptop")


def test_a_term_without_a_label_in_a_language_has_its_english_one_then_its_name() -> None:
    known = types(term(1, "Roadblock", labels=(("en", "Road block"),)), term(2, "Siege"))
    assert known.label("Roadblock", "ar") == "Road block"
    assert known.label("Siege", "ar") == "Siege"
    assert known.label("Attack", "ar") == "هجوم"


def test_a_renamed_term_keeps_its_name_and_is_understood_by_both() -> None:
    known = types(term(1, "Attack", labels=(("en", "Assault"),)))
    assert known.label("Attack") == "Assault"
    assert known.label("Attack", "ar") == "هجوم"
    assert {known.meant(each) for each in ("assault", "ATTACK", "هجوم")} == {"Attack"}
    assert known.meant("robbery") is None


def test_a_retired_term_is_not_offered_and_still_means_what_it_did() -> None:
    known = types(term(1, "Grenade", retired_because="we say explosion"))
    assert [each.name for each in known.offered] == ["Attack"]
    assert known.get("Grenade").is_retired
    assert known.get("Grenade").because == "we say explosion"
    assert known.meant("grenade") == "Grenade"


def test_records_that_hold_a_merged_term_are_read_as_the_last_of_the_chain() -> None:
    known = types(term(1, "Siege", merged_into="Roadblock"), term(2, "Roadblock", merged_into="Attack"))
    assert known.read_as("Siege") == "Attack"
    assert known.label("Siege", "ar") == "هجوم"
    assert known.meant("siege") == "Attack"
    assert known.holding("attack") == {"Attack", "Siege", "Roadblock"}
    assert known.holding("siege") == {"Attack", "Siege", "Roadblock"}
    assert [each.name for each in known.offered] == ["Attack", "Grenade"]
    assert not known.get("Siege").is_retired
    assert known.troubles == ()


def test_of_a_ring_the_first_in_the_vocabularys_order_stays_and_the_ring_is_told() -> None:
    known = types(
        term(1, "Siege", merged_into="Attack"),
        term(2, "Attack", merged_into="Siege"),
        term(3, "Raid", merged_into="Siege"),
    )
    assert {known.read_as(each) for each in ("Attack", "Siege", "Raid")} == {"Attack"}
    assert known.troubles == ("Attack",)


def test_a_merging_into_a_term_that_is_not_here_waits_for_it_and_is_told() -> None:
    known = types(term(1, "Siege", merged_into="Unheard of"))
    assert known.read_as("Siege") == "Siege"
    assert known.troubles == ("Siege",)


def test_a_merging_that_would_change_rules_is_not_followed() -> None:
    known = caveats(term(1, "pov", Vocabulary.CAVEATS, merged_into="hoax"))
    assert known.read_as("pov") == "pov"
    assert known.troubles == ("pov",)


def test_caveats_of_one_row_may_be_merged_and_an_own_one_goes_by_what_it_is_like() -> None:
    known = caveats(
        term(1, "pov", Vocabulary.CAVEATS, merged_into="undue_weight"),
        term(2, "staged", Vocabulary.CAVEATS, like="hoax", merged_into="disinformation"),
    )
    assert known.read_as("pov") == "undue_weight"
    assert known.read_as("staged") == "disinformation"


def test_no_standard_class_of_people_and_no_counting_profile_is_ever_read_as_another() -> None:
    known = in_use(
        Vocabulary.PERSON_CLASSES,
        of_file("person_classes"),
        [
            term(1, "civilian", Vocabulary.PERSON_CLASSES, merged_into="unknown"),
            term(2, "medics", Vocabulary.PERSON_CLASSES, like="civilian", merged_into="civilian"),
            term(3, "police", Vocabulary.PERSON_CLASSES, like="side_a", merged_into="civilian"),
        ],
    )
    assert [known.read_as(each) for each in ("civilian", "medics", "police")] == ["civilian", "civilian", "police"]
    medics, civilians = known.get("medics"), known.get("civilian")
    assert not may_merge(Vocabulary.COUNTING_PROFILES, medics, civilians)


def test_a_form_that_gives_back_what_was_shown_keeps_the_word_that_the_record_held() -> None:
    known = types(term(1, "Siege", merged_into="Attack"))
    assert known.kept("Siege", "Attack") == "Siege"
    assert known.kept("Siege", "Grenade") == "Grenade"
    assert known.kept("", "Attack") == "Attack"


def test_terms_of_another_vocabulary_are_passed_over() -> None:
    assert not types(term(1, "staged", Vocabulary.CAVEATS)).knows("staged")


NAMES = st.sampled_from(["Attack", "Grenade", "Siege", "Raid", "Roadblock"])
TERMS = st.lists(
    st.builds(
        Term,
        uid=st.integers(1, 50).map(lambda number: Uids(number)()),
        vocabulary=st.just(Vocabulary.EVENT_TYPES),
        name=NAMES,
        labels=st.dictionaries(st.sampled_from(["en", "ar"]), st.sampled_from(["a", "b", "c"]), max_size=2).map(
            lambda labels: tuple(sorted(labels.items()))
        ),
        like=st.sampled_from(["", "Attack"]),
        merged_into=st.just("") | NAMES,
        retired_because=st.sampled_from(["", "why"]),
    ),
    max_size=8,
    unique_by=lambda term: term.uid,
)


@given(TERMS, st.randoms())
def test_two_laptops_that_make_terms_of_one_name_agree_in_any_order(terms: list[Term], chance: object) -> None:
    shuffled = list(terms)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = types(*terms), types(*shuffled)
    assert one == other
    assert len({each.name for each in one.terms}) == len(one.terms)
    for each in one.terms:
        assert one.read_as(one.read_as(each.name)) == one.read_as(each.name)
        assert one.meant(each.name) is not None


def test_of_two_terms_of_one_name_the_older_decides_and_the_younger_fills_in() -> None:
    older = term(1, "Siege", labels=(("en", "Siege"),))
    younger = term(2, "Siege", labels=(("ar", "حصار"), ("en", "Blockade")), meaning="Nobody gets in.")
    found = types(younger, older).get("Siege")
    assert dict(found.labels) == {"en": "Siege", "ar": "حصار"}
    assert found.meaning == "Nobody gets in."
    assert [each.uid for each in found.records] == [Uid(older.uid), Uid(younger.uid)]


@pytest.mark.parametrize("name", ["caveats", "event_types", "person_classes"])
def test_no_two_standard_terms_share_a_word(name: str) -> None:
    found = of_file(name)
    known = in_use(Vocabulary(name), found, [])
    for each in found:
        assert {known.meant(word) for word in (each.name, *dict(each.labels).values())} == {each.name}
