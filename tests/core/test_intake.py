from __future__ import annotations

from itertools import count as counting
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.articles import AggregateCount, ArticleKind, Banner, Capture, Citation, CitationMark, Outline, Section
from curator.core.caveats import CaveatScope, RaisedBy
from curator.core.claims import ClaimKind, Modality
from curator.core.counts import PersonClass, at_least
from curator.core.edits import SetField
from curator.core.ids import Uid, kind_of, uid_of
from curator.core.intake import Intake, decode_outline, encode_outline, hash_of, take_in
from curator.core.passages import trimmed
from curator.core.sources import Source
from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "344+ civilians dead [15] (SOHR), of them 147 because of what they believe.\nThese lines want a second witness.\nMore."
CELL, NUMBER, PART = Span(0, 74), Span(0, 4), Span(41, 44)
BANNER = Span(75, 110)


def minted() -> Callable[[], Uid]:
    numbers = counting()
    return lambda: Uid(f"new-{next(numbers):02}")


def aggregate(**fields: Any) -> AggregateCount:
    return AggregateCount(
        **{
            "span": CELL,
            "words": NUMBER,
            "group": "civilians",
            "quantity": "killed",
            "low": 344,
            "high": None,
            "qualifier": "at_least",
            "said_by": "SOHR",
            "marks": ("15",),
            **fields,
        }
    )


def taken(*sources: Source, **outline: Any) -> Intake:
    capture = Capture(b"original", "Clashes", TEXT, Outline(**outline), kind=ArticleKind.REPORT, language="en")
    return take_in(capture, minted(), sources, retrieved_at="2025-03-01T10:00:00Z")


def made(intake: Intake, kind: str) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for write in intake.edit.writes:
        if isinstance(write, SetField) and kind_of(write.record) == kind:
            found.setdefault(uid_of(write.record), {"uid": uid_of(write.record)})[write.field] = write.value
    return list(found.values())


def test_a_capture_becomes_an_article_with_a_version_and_its_bytes() -> None:
    intake = taken()
    (article,), (version,) = made(intake, "article"), made(intake, "article_version")
    assert (article["uid"], article["title"], article["kind"]) == (intake.article, "Clashes", ArticleKind.REPORT)
    assert (version["uid"], version["article"]) == (intake.version, intake.article)
    assert dict(intake.blobs) == {
        version["original"]: b"original",
        version["text"]: TEXT.encode(),
        version["outline"]: encode_outline(Outline()),
    }
    assert all(name == hash_of(data) for name, data in intake.blobs)
    assert version["retrieved_at"] == "2025-03-01T10:00:00Z"
    assert intake.edit.label == "Take in “Clashes”"


def test_a_new_version_of_an_article_makes_no_second_article() -> None:
    intake = take_in(Capture(b"x", "Clashes", TEXT), minted(), article=Uid("known"))
    assert made(intake, "article") == []
    assert made(intake, "article_version")[0]["article"] == "known"
    assert intake.article == "known"


def test_a_banner_becomes_a_caveat_whose_stretch_is_a_proposal() -> None:
    banner = Banner("better_source_needed", BANNER, Span(111, 116), dated="February 2025")
    (caveat,) = made(taken(banners=(banner,)), "caveat")
    assert caveat["wording"] == "These lines want a second witness."
    assert (caveat["scope"], caveat["raised_by"]) == (CaveatScope.STRETCH, RaisedBy.BANNER)
    assert (caveat["stretch"], caveat["banner"], caveat["dated"]) == (Span(111, 116), BANNER, "February 2025")
    assert "confirmed_by" not in caveat


@pytest.mark.parametrize(
    ("certain", "sections", "scope", "target"),
    [
        (True, (Section(3, "Killings", Span(75, 116)),), CaveatScope.SECTION, "3"),
        (False, (Section(3, "Killings", Span(75, 116)),), CaveatScope.STRETCH, None),
        (True, (Section(3, "Killings", Span(75, 100)),), CaveatScope.STRETCH, None),
    ],
)
def test_a_banner_governs_a_section_where_the_structure_says_so(
    certain: bool, sections: tuple[Section, ...], scope: CaveatScope, target: str | None
) -> None:
    banner = Banner("pov", BANNER, Span(75, 116), certain=certain, inline=True)
    (caveat,) = made(taken(banners=(banner,), sections=sections), "caveat")
    assert (caveat["scope"], caveat.get("target")) == (scope, target)
    assert caveat["raised_by"] is RaisedBy.INLINE_TAG


@pytest.mark.parametrize(("certain", "scope"), [(True, CaveatScope.ARTICLE), (False, CaveatScope.STRETCH)])
def test_a_certain_banner_over_the_whole_text_governs_the_article(certain: bool, scope: CaveatScope) -> None:
    everything = Span(0, len(TEXT))
    sections = (Section(0, "All of it", everything),)
    (caveat,) = made(taken(banners=(Banner("pov", BANNER, everything, certain=certain),), sections=sections), "caveat")
    assert (caveat["scope"], caveat.get("target")) == (scope, None)
    assert caveat["stretch"] == everything


def test_a_casualty_cell_becomes_a_claim_with_a_whole_and_its_part() -> None:
    part = aggregate(words=PART, low=147, high=147, qualifier="exact", person_class="civilian", subset_of=0)
    intake = taken(aggregates=(aggregate(person_class="civilian"), part))
    (claim,), (passage,) = made(intake, "claim"), made(intake, "passage")
    assert (claim["kind"], claim["modality"], claim["citations"]) == (ClaimKind.AGGREGATE, Modality.REPORTED, ("15",))
    assert claim["passages"] == (passage["uid"],)
    assert passage["exact"] == CELL.of(TEXT)
    whole, some = made(intake, "claim_count")
    assert (whole["extent"], whole["verbatim"], whole["person_class"]) == (at_least(344), "344+", PersonClass.CIVILIAN)
    assert (some["verbatim"], some["subset_of"]) == ("147", whole["uid"])
    (source,) = made(intake, "source")
    assert (source["name"], claim["originator"]) == ("SOHR", source["uid"])


def test_a_source_that_is_known_is_not_made_again() -> None:
    known = Source(Uid("sohr"), "Syrian Observatory", aliases=("sohr",))
    intake = taken(known, aggregates=(aggregate(), aggregate(span=Span(0, 21))))
    assert made(intake, "source") == []
    assert {claim["originator"] for claim in made(intake, "claim")} == {"sohr"}


def test_a_new_source_is_made_once() -> None:
    intake = taken(aggregates=(aggregate(), aggregate(span=Span(0, 21))))
    assert len(made(intake, "source")) == 1
    assert len(made(intake, "claim")) == 2


def test_a_cell_without_a_source_is_stated() -> None:
    (claim,) = made(taken(aggregates=(aggregate(said_by=""),)), "claim")
    assert "originator" not in claim
    assert claim.get("modality", Modality.STATED) is Modality.STATED


SPANS = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda ends: Span(min(ends), max(ends)))


@given(
    st.lists(st.builds(Section, st.integers(0, 9), st.text(), SPANS), max_size=3),
    st.lists(st.builds(Citation, st.text()), max_size=3),
    st.lists(st.builds(CitationMark, st.text(), SPANS, st.integers(1, 9)), max_size=3),
)
def test_an_outline_is_read_as_it_was_stored(
    sections: list[Section], citations: list[Citation], marks: list[CitationMark]
) -> None:
    outline = Outline(tuple(sections), tuple(citations), tuple(marks))
    assert decode_outline(encode_outline(outline)) == outline


def test_a_cell_whose_claim_came_from_an_earlier_version_makes_no_second_one() -> None:
    cell = aggregate()
    capture = Capture(TEXT.encode(), "Title", TEXT, Outline(aggregates=(cell,)))
    assert len(made(take_in(capture, minted()), "claim")) == 1
    assert made(take_in(capture, minted(), settled=frozenset({trimmed(TEXT, cell.span)})), "claim") == []
