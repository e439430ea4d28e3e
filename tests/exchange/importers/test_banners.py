"""Banners and inline tags are found and understood; prose about an article is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.caveats import CaveatKind
from curator.exchange.importers import plain_text
from curator.exchange.importers.banners import banners_in
from curator.exchange.importers.warnings_in_articles import kind_of_warning

if TYPE_CHECKING:
    from curator.core.articles import Banner

PROSE = "The council met in the evening and named five judges, who were to report within a month."
NEEDS = "This section needs better sources. (April 2031)"
DATED = "On {} May, two guards were killed near the bridge."


def banners(text: str) -> tuple[Banner, ...]:
    return plain_text.read(text.encode(), "a.txt").outline.banners


@pytest.mark.parametrize(
    ("wording", "kind"),
    [
        ("This section needs better sources.", CaveatKind.BETTER_SOURCE_NEEDED),
        (
            "This article needs additional citations for verification. Please help improve it.",
            CaveatKind.CITATION_NEEDED,
        ),
        ("This section does not cite any sources.", CaveatKind.UNCITED),
        ("This article relies largely or entirely on a single source.", CaveatKind.SINGLE_SOURCE),
        ("This section takes information only from one partisan source.", CaveatKind.SINGLE_SOURCE),
        ("This section may lend undue weight to one side. Please help to balance it.", CaveatKind.UNDUE_WEIGHT),
        ("The neutrality of this article is disputed. See the talk page.", CaveatKind.POV),
        ("This section may be unbalanced towards certain viewpoints.", CaveatKind.UNBALANCED),
        ("This article's factual accuracy is disputed.", CaveatKind.ACCURACY_DISPUTED),
        ("This section appears to contradict itself.", CaveatKind.SELF_CONTRADICTORY),
        ("Some of this article's listed sources may not be reliable.", CaveatKind.UNRELIABLE),
        ("This section may contain excessive use of self-published sources.", CaveatKind.SELF_PUBLISHED),
        ("This article relies excessively on references to primary sources.", CaveatKind.PRIMARY_ONLY),
        ("This article needs to be updated.", CaveatKind.OUTDATED),
        ("This article may be a rough translation from another language.", CaveatKind.TRANSLATION),
        ("This article may be a hoax.", CaveatKind.HOAX),
        ("This section may repeat disinformation.", CaveatKind.DISINFORMATION),
        ("هذا القسم بحاجة إلى مصادر أفضل.", CaveatKind.BETTER_SOURCE_NEEDED),
        ("هذه المقالة بحاجة للاستشهاد بمصادر إضافية.", CaveatKind.CITATION_NEEDED),
        ("لا تستشهد هذه المقالة بأي مصدر.", CaveatKind.UNCITED),
        ("يعتمد هذا القسم على مصدر واحد.", CaveatKind.SINGLE_SOURCE),
        ("حيادية هذه المقالة محل خلاف.", CaveatKind.POV),
        ("دقة هذا القسم محل شك.", CaveatKind.ACCURACY_DISPUTED),
        ("هذه المقالة بحاجة إلى تحديث.", CaveatKind.OUTDATED),
        ("قد تحتوي هذه المقالة على مصادر غير موثوقة.", CaveatKind.UNRELIABLE),
    ],
)
@pytest.mark.parametrize("frame", ["{}", "![]() | {} |", "| {} |", "{} (April 2031)"])
def test_banners_are_found_and_understood(wording: str, kind: CaveatKind, frame: str) -> None:
    text = f"{PROSE}\n\n{frame.format(wording)}\n\n{PROSE}\n"
    (banner,) = banners_in(text)
    assert banner.kind is kind
    assert banner.span.of(text).removesuffix(" (April 2031)") == wording
    assert banner.dated == ("April 2031" if "(April" in frame else "")


@pytest.mark.parametrize(
    "text",
    [
        "This section is about the killings, which may be one of the worst events of the year.",
        "This article describes how single sources are weighed.",
        "This section of the road needs repair.",
        "Readers wrote that this section needs better sources than those that the paper had at hand in that year.",
        "In 2031, this article was one of three with disputed neutrality, the editors said.",
        "هذه المقالة عن جسر دلمور.",
        "this list of names",
    ],
)
def test_prose_about_an_article_is_no_banner(text: str) -> None:
    assert banners_in(f"{PROSE}\n\n{text}\n\n{PROSE}\n") == ()


def test_a_long_paragraph_is_no_banner() -> None:
    assert banners_in("This article relies on a single source. " + PROSE * 12) == ()


def test_words_deep_in_a_long_line_are_no_banner() -> None:
    assert banners_in("word " * 100 + "this section needs better sources.") == ()


def test_a_banner_between_blank_lines_is_no_heading() -> None:
    text = f"Valley unrest\n\n{PROSE}\n\n{NEEDS}\n\n{PROSE}\n"
    assert plain_text.read(text.encode(), "a.txt").outline.sections == ()


def test_a_banner_far_below_its_heading_does_not_stand_under_it() -> None:
    text = f"{PROSE}\n\n== Days ==\n\n{PROSE * 8}\n\n{NEEDS}\n\n{PROSE}\n"
    assert [banner.certain for banner in banners(text)] == [False]


def test_a_banner_may_run_over_lines() -> None:
    banner = "This section may lend undue weight to the claims of one\nside in the war. Please help to balance it. (May 2031)"
    text = f"{PROSE}\n\n{banner}\n\n{PROSE}\n"
    (found,) = banners_in(text)
    assert found.span.of(text) == banner


def test_a_banner_without_a_known_kind_is_kept_for_the_curator() -> None:
    (found,) = banners_in("![]() | This section may be too long to read. (May 2031) |\n")
    assert found.kind is CaveatKind.OTHER


def test_a_banner_under_a_heading_governs_its_section_with_certainty() -> None:
    text = f"{PROSE}\n\n== Days ==\n\nMain article: Days of May\n![]() | {NEEDS} |\n\n{PROSE}\n\n=== May ===\n\n{PROSE}\n\n== Rest ==\n\n{PROSE}\n"
    (banner,) = banners(text)
    assert banner.certain
    assert banner.stretch.of(text) == text[text.index("== Days") : text.index("\n\n== Rest")]


def test_a_banner_in_the_middle_of_a_section_is_proposed_to_govern_its_rest() -> None:
    text = f"{PROSE}\n\n== Days ==\n\n{PROSE}\n\n{NEEDS}\n\n{PROSE}\n\n== Rest ==\n\n{PROSE}\n"
    (banner,) = banners(text)
    assert not banner.certain
    assert banner.stretch.of(text) == f"{NEEDS}\n\n{PROSE}"


def test_a_banner_on_the_article_governs_all_of_it() -> None:
    text = f"\nThis article needs to be updated. (April 2031)\n{PROSE}\n{NEEDS}\n{PROSE}\n"
    whole, part = banners(text)
    assert whole.certain
    assert whole.stretch.of(text) == text.strip()
    assert part.stretch.start == part.span.start


def test_without_headings_a_banner_is_proposed_to_govern_up_to_the_next_group() -> None:
    undue = "![]() | This section may lend undue weight to one side. (May 2031) |"
    single = "![]() | This section takes information only from one source. (May 2031) |"
    text = f"{PROSE}\n{NEEDS} |\n{PROSE}\n{PROSE}\n{undue}\n{single}\n{PROSE}\n{PROSE}\n"
    first, second, third = banners(text)
    assert [banner.certain for banner in (first, second, third)] == [False, False, False]
    assert first.stretch.of(text) == f"{NEEDS} |\n{PROSE}\n{PROSE}"
    assert second.stretch.end == third.stretch.end == len(text) - 1


def test_without_headings_a_banner_over_a_dated_list_ends_with_the_list() -> None:
    dated = "\n".join(DATED.format(day) for day in range(1, 6))
    text = f"{PROSE}\n{NEEDS} |\n{dated}\nBut the judges have reported nothing yet.\nSince May, nobody asked.\n"
    (banner,) = banners(text)
    assert banner.stretch.of(text).endswith(dated)


def test_a_list_that_is_mostly_undated_ends_with_the_text() -> None:
    undated = "\n".join([PROSE] * 6)
    text = f"{PROSE}\n{NEEDS} |\n{DATED.format(1)}\n{undated}\n{DATED.format(2)}\n{PROSE}\n"
    (banner,) = banners(text)
    assert banner.stretch.end == len(text) - 1


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("[citation needed]", CaveatKind.CITATION_NEEDED),
        ("[better source needed]", CaveatKind.BETTER_SOURCE_NEEDED),
        ("[unreliable source?]", CaveatKind.UNRELIABLE),
        ("[dubious – discuss]", CaveatKind.ACCURACY_DISPUTED),
        ("[failed verification]", CaveatKind.FAILED_VERIFICATION),
        ("[according to whom?]", CaveatKind.OTHER),
        ("[بحاجة لمصدر]", CaveatKind.CITATION_NEEDED),
        ("[مصدر أفضل]", CaveatKind.BETTER_SOURCE_NEEDED),
    ],
)
@pytest.mark.parametrize("before", ["", " "])
def test_a_tag_governs_the_sentence_before_it(tag: str, kind: CaveatKind, before: str) -> None:
    sentence = f"Two were found in a quarry.{before}{tag}"
    text = f"{PROSE} [3] {sentence} {PROSE}\n"
    (banner,) = banners(text)
    assert (banner.kind, banner.inline, banner.certain) == (kind.value, True, False)
    assert banner.span.of(text) == tag
    assert banner.stretch.of(text) == sentence


@given(st.text(max_size=200))
def test_every_wording_has_a_kind(wording: str) -> None:
    assert isinstance(kind_of_warning(wording), CaveatKind)
