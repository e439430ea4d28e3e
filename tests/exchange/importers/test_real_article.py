"""The real article: its marks, its banners with their stretches, the number in its infobox, no invented heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.articles import Capture, Direction
from curator.exchange import importers

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def capture(real_article: Path) -> Capture:
    return importers.read(real_article)


def test_its_title_language_and_direction_are_known(capture: Capture) -> None:
    assert capture.title == "Western Syria clashes (December 2024–present)"
    assert (capture.language, capture.direction) == ("en", Direction.LEFT_TO_RIGHT)


def test_it_has_108_marks_of_88_references_and_no_list(capture: Capture) -> None:
    marks = capture.outline.marks
    assert len(marks) == 108
    assert len({mark.label for mark in marks}) == 88
    assert all(mark.span.of(capture.text) == f"[{mark.label}]" for mark in marks)
    assert max(mark.nth for mark in marks if mark.label == "24") == 4
    assert capture.outline.citations == ()
    assert any("88 references" in warning for warning in capture.warnings)


def test_it_has_no_headings(capture: Capture) -> None:
    assert capture.outline.sections == ()


def test_its_three_banners_are_understood(capture: Capture) -> None:
    banners = capture.outline.banners
    assert [(banner.kind, banner.dated, banner.certain, banner.inline) for banner in banners] == [
        ("better_source_needed", "February 2025", False, False),
        ("undue_weight", "February 2025", False, False),
        ("single_source", "February 2025", False, False),
    ]
    wordings = [banner.span.of(capture.text) for banner in banners]
    assert wordings[0] == "This section needs better sources.(February 2025)"
    assert wordings[1].startswith("This section may lend undue weight to claims by the controversial source SOHR.")
    assert wordings[2] == "This section takes information only from a single controversial source.(February 2025)"
    assert any(warning.startswith("3 banners") for warning in capture.warnings)


def test_the_banners_are_proposed_to_govern_the_lists_below_them(capture: Capture) -> None:
    text = capture.text
    better, undue, single = (banner.stretch for banner in capture.outline.banners)

    def governing(words: str) -> set[str]:
        assert text.count(words) == 1
        place = text.index(words)
        return {banner.kind for banner in capture.outline.banners if banner.stretch.start <= place < banner.stretch.end}

    assert governing("killing or wounding fifteen troops") == {"better_source_needed"}
    assert governing("killed 10 Alawites") == {"better_source_needed"}
    assert governing("10 civilians were executed by unknown gunmen in Arzah") == {"undue_weight", "single_source"}
    assert governing("three Alawite judges were executed") == {"undue_weight", "single_source"}
    assert governing("DW News reported that the flood") == set()
    assert governing("But there have been surging calls") == set()
    assert better.of(text).endswith("western Homs countryside. [68]")
    assert undue.of(text).endswith("showing signs of torture. [96]")
    assert single.end == undue.end


def test_its_infobox_gives_one_number_with_its_source_and_marks(capture: Capture) -> None:
    (count,) = capture.outline.aggregates
    assert count.words.of(capture.text) == "344+"
    assert count.span.of(capture.text) == "344+ civilians killed [15] [16] (SOHR claim)"
    assert (count.low, count.high, count.qualifier) == (344, None, "at_least")
    assert (count.quantity, count.group, count.person_class) == ("killed", "civilians", "civilian")
    assert (count.said_by, count.marks) == ("SOHR", ("15", "16"))
    labels = {field.span.of(capture.text): field.label for field in capture.outline.infobox}
    assert labels["344+ civilians killed [15] [16] (SOHR claim)"] == "Casualties and losses"
