"""Chapters put together into a book keep their parts, and no mark leads to another chapter's note."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from curator.exchange.importers import plain_text
from curator.exchange.importers.chapters import joined

FIRST = """Deaths | 12 civilians killed, including 3 children [1] |
Injured | 30 |

Twelve died. [1] Again. [1]

# References

[1] One source."""
SECOND = """This section needs better sources.

Five fled. [1] [2]

# References

[1] Another source.
[2] A third."""


def test_sections_marks_counts_and_banners_move_with_their_chapter() -> None:
    chapters = [("First", plain_text.read(FIRST.encode(), "a")), ("", plain_text.read(SECOND.encode(), "b"))]
    text, outline = joined(chapters)
    assert text == f"{FIRST}\n\n{SECOND}"
    assert [(each.heading, each.parent) for each in outline.sections] == [
        ("First", None),
        ("References", 0),
        ("References", None),
    ]
    assert [(mark.label, mark.nth, mark.span.of(text)) for mark in outline.marks] == [
        ("1", 1, "[1]"),
        ("1", 2, "[1]"),
        ("1", 3, "[1]"),
        ("2.1", 1, "[1]"),
        ("2", 1, "[2]"),
    ]
    assert [(each.label, each.full_text) for each in outline.citations] == [
        ("1", "One source."),
        ("2.1", "Another source."),
        ("2", "A third."),
    ]
    assert [count.words.of(text) for count in outline.aggregates] == ["12", "3", "30"]
    (banner,) = outline.banners
    assert banner.span.of(text) == "This section needs better sources."


def test_a_chapter_that_is_one_section_gets_no_second_one_around_it() -> None:
    chapter = plain_text.read(b"# Days\n\nWords.\n\n## May\n\nMore words.\n\n# Last\n\nEnd.", "a")
    _, outline = joined([("Other", chapter), ("Days", chapter)])
    assert [(each.heading, each.parent, each.level) for each in outline.sections] == [
        ("Other", None, 1), ("Days", 0, 2), ("May", 1, 3), ("Last", 0, 2),
        ("Days", None, 1), ("Days", 4, 2), ("May", 5, 3), ("Last", 4, 2),
    ]  # fmt: skip


@given(
    st.lists(
        st.tuples(st.sampled_from(["", "A"]), st.sampled_from([FIRST, SECOND, "Words. [a]", "# Days\n\nWords."])),
        max_size=5,
    )
)
def test_all_parts_of_a_book_lie_inside_it(parts: list[tuple[str, str]]) -> None:
    text, outline = joined([(title, plain_text.read(words.encode(), "a")) for title, words in parts])
    assert [section.ordinal for section in outline.sections] == list(range(len(outline.sections)))
    assert all(
        section.parent is None or outline.sections[section.parent].span.covers(section.span)
        for section in outline.sections
    )
    assert len({citation.label for citation in outline.citations}) == len(outline.citations)
    assert all(mark.span.end <= len(text) for mark in outline.marks)
    assert all(count.subset_of is None or count.subset_of < len(outline.aggregates) for count in outline.aggregates)
