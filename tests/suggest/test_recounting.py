"""Counts whose words are read again by another counting profile."""

from __future__ import annotations

from curator import assets
from curator.core.counts import VAGUE, Extent, Qualifier
from curator.core.entries import CountEntry
from curator.core.spans import Span
from curator.suggest import lines
from curator.suggest.date_context import Context
from curator.suggest.form_filling import fill
from curator.suggest.profiles import LITERAL, read_profile
from curator.suggest.recounting import recounted

ACLED = read_profile((assets.folder("resources") / "profiles" / "acled.toml").read_text(encoding="utf-8"))


def counts(text: str) -> tuple[CountEntry, ...]:
    return fill(text, Span(0, len(text)), Context()).counts


def by_acled(text: str) -> tuple[CountEntry, ...]:
    return recounted(counts(text), ACLED)


def test_vague_words_become_what_the_profile_says_and_words_again() -> None:
    (dozens,) = counts("Dozens of civilians were killed in Arzah.")
    assert (dozens.extent, dozens.rule) == (VAGUE, "literal-1")
    (by_profile,) = recounted([dozens], ACLED)
    assert (by_profile.extent, by_profile.rule) == (Extent(12, None, Qualifier.VAGUE_WORD), "acled-dozens-1")
    assert (by_profile.verbatim, by_profile.words) == (dozens.verbatim, dozens.words)
    assert recounted([by_profile], LITERAL) == (dozens,)


def test_it_is_as_if_the_profile_had_read_the_words_at_first() -> None:
    for text in (
        "Dozens of civilians were killed in Arzah.",
        "More than 10 people were killed.",
        "Civilians were killed in Arzah on 3 May.",
        "قتل عشرات المدنيين في حمص.",
        "Several gunmen were killed and dozens wounded.",
    ):
        assert by_acled(text) == fill(text, Span(0, len(text)), Context(), ACLED).counts, text


def test_numbers_that_are_written_out_stay() -> None:
    written = counts("Seven were killed and at least 3 wounded.")
    assert recounted(written, ACLED) == written


def test_what_a_person_typed_stays() -> None:
    (typed,) = lines.counts("dozens=20+ killed").values
    assert recounted([typed], ACLED) == (typed,)


def test_words_that_hold_several_such_numbers_stay() -> None:
    (dozens,) = counts("Dozens of civilians were killed in Arzah.")
    twice = CountEntry(dozens.quantity, VAGUE, verbatim="dozens or hundreds and several", rule="literal-1")
    assert recounted([twice], ACLED) == (twice,)
