from __future__ import annotations

from curator.core.articles import Section
from curator.core.spans import Span
from curator.ui.reading.outlines import heading_spans


def headings(text: str, *sections: Section) -> list[str]:
    return [span.of(text) for span in heading_spans(text, sections)]


def test_a_heading_is_found_at_the_start_of_its_section_or_right_before_it() -> None:
    text = "Events\nThis happened.\n\nAftermath\nThat happened."
    assert headings(text, Section(0, "Events", Span(0, 22))) == ["Events"]
    assert headings(text, Section(0, " Aftermath ", Span(22, len(text)))) == ["Aftermath"]
    assert headings(text, Section(0, "Aftermath", Span(text.index("That"), len(text)))) == ["Aftermath"]


def test_a_heading_that_is_not_there_is_left_out() -> None:
    text = "This happened."
    assert headings(text, Section(0, "", Span(0, 5)), Section(1, "Events", Span(0, 14))) == []
