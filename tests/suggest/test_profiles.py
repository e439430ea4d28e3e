from __future__ import annotations

from pathlib import Path

import pytest

from curator.core.counts import Qualifier
from curator.suggest import counts, numbers
from curator.suggest.profiles import LITERAL, CountingProfile, ProfileError, read_profile

PROFILES = Path(__file__).resolve().parents[2] / "resources" / "profiles"


def profile(name: str) -> CountingProfile:
    return read_profile((PROFILES / f"{name}.toml").read_text(encoding="utf-8"))


def test_the_literal_profile_of_the_resources_is_the_built_in_one() -> None:
    read = profile("literal")
    assert (read.id, read.version, dict(read.words)) == (LITERAL.id, LITERAL.version, dict(LITERAL.words))
    assert read.rule == "literal-1"


@pytest.mark.parametrize("name", ["literal", "ucdp"])
def test_a_vague_word_has_no_number_without_a_rule_for_it(name: str) -> None:
    read = numbers.parse("dozens", profile(name))
    assert read is not None
    assert not read.extent.is_known


@pytest.mark.parametrize(
    ("word", "low", "rule"),
    [("dozens", 12, "acled-dozens-1"), ("hundreds", 100, "acled-hundreds-1"), ("several", 3, "acled-several-1")],
)
def test_acled_lets_vague_words_stand_for_numbers_and_names_the_rule(word: str, low: int, rule: str) -> None:
    found = counts.find(
        f"Clashes left {word} of people wounded." if word != "several" else "Several people were wounded.",
        profile=profile("acled"),
    )
    assert [(each.extent.low, each.extent.high, each.extent.qualifier, each.rule) for each in found] == [
        (low, None, Qualifier.VAGUE_WORD, rule)
    ]


def test_more_than_n_is_n_where_a_profile_says_so() -> None:
    read = numbers.parse("more than 344", profile("acled"))
    assert read is not None
    assert (read.extent.low, read.rule) == (344, "acled-more_than-1")


def test_a_plural_without_a_number_takes_the_profiles_lower_bound() -> None:
    (found,) = counts.find("Civilians were killed in Homs.", profile=profile("acled"))
    assert (found.extent.low, found.extent.high, found.rule) == (3, None, "acled-plural-1")


def test_a_word_may_have_an_upper_bound() -> None:
    read = read_profile('id = "ours"\nversion = 2\n[words.dozens]\nlow = 24\nhigh = 99\n')
    extent, rule = read.vague("dozens")
    assert (extent.low, extent.high, rule) == (24, 99, "ours-dozens-2")


@pytest.mark.parametrize(
    ("toml", "part"),
    [
        ("id = ", "cannot be read"),
        ("version = 1", "needs a line"),
        ('id = "x"', "needs a line"),
        ('id = "x"\nversion = true', "needs a line"),
        ('id = "x"\nversion = 1\nmore_than = "twice"', "more_than"),
        ('id = "x"\nversion = 1\nwords = 3', "must be tables"),
        ('id = "x"\nversion = 1\n[words.gazillions]\nlow = 3', "gazillions"),
        ('id = "x"\nversion = 1\n[words.dozens]\nhigh = 3', "low = 12"),
        ('id = "x"\nversion = 1\n[words.dozens]\nlow = 12\nhigh = 3', "not below its low"),
        ('id = "x"\nversion = 1\n[words.dozens]\nlow = -1', "low = 12"),
    ],
)
def test_a_profile_that_cannot_be_used_says_what_to_correct(toml: str, part: str) -> None:
    with pytest.raises(ProfileError) as caught:
        read_profile(toml)
    assert part in caught.value.sentence
    assert caught.value.sentence.endswith(".")
