from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from curator.core.articles import Citation
from curator.core.caveats import CaveatKind
from curator.core.spans import Span
from curator.exchange.importers.page_text import PageText


def test_white_space_collapses_and_none_stands_at_the_ends_of_a_line() -> None:
    page = PageText()
    page.write("  The \n\t bridge")
    page.write(" of ")
    page.write(" Arzah  ")
    page.end_line()
    page.end_line()
    page.write(" fell. ")
    page.end_line()
    assert page.finish()[0] == "The bridge of Arzah\nfell."


def test_hard_spaces_stay() -> None:
    page = PageText()
    page.write("12\u00a0 killed")
    assert page.finish()[0] == "12\u00a0 killed"


def test_a_span_covers_what_was_written_without_the_space_before_it() -> None:
    page = PageText()
    page.write("Before ")
    start = page.position
    page.write(" the fall ")
    span = page.span_since(start)
    page.write("after")
    text, _ = page.finish()
    assert span.of(text) == "the fall"


def test_nothing_written_gives_an_empty_span() -> None:
    page = PageText()
    page.write("Before ")
    start = page.position
    page.write("  ")
    page.end_line()
    assert page.span_since(start) == Span(6, 6)


def test_a_row_stands_on_one_line_and_keeps_its_empty_cells() -> None:
    page = PageText()
    for row in (("Town", "", "Killed"), ("", "Arzah", "3"), ("Dilmur", "", "")):
        page.begin_row()
        for cell in row:
            page.write(cell)
            page.end_cell()
        page.end_line()
    assert page.finish()[0] == "Town |  | Killed\n| Arzah | 3\nDilmur"


def test_a_cell_of_several_lines_is_divided_from_the_next_by_a_line_end() -> None:
    page = PageText()
    page.write("Losses")
    page.begin_row()
    page.write("3 killed")
    page.end_line()
    page.write("4 wounded")
    page.end_cell()
    page.write("9 killed")
    page.end_cell()
    page.write("none")
    page.end_cell()
    page.end_line()
    assert page.finish()[0] == "Losses\n3 killed\n4 wounded\n9 killed | none"


def test_sections_end_at_the_next_heading_as_high() -> None:
    page = PageText()
    page.write("Lead.")
    for level, heading in ((2, "First"), (3, "Inner"), (2, "Second")):
        page.heading(level, heading)
        page.write(f"Words of {heading}.")
    text, outline = page.finish()
    assert [(section.heading, section.parent, section.span.of(text)) for section in outline.sections] == [
        ("First", None, "First\nWords of First.\nInner\nWords of Inner."),
        ("Inner", 0, "Inner\nWords of Inner."),
        ("Second", None, "Second\nWords of Second."),
    ]


def test_a_heading_may_have_marks_and_one_without_words_is_none() -> None:
    page = PageText()
    page.begin_heading(2)
    page.write("Deaths ")
    page.mark("3")
    page.end_heading()
    page.begin_heading(2)
    page.end_heading()
    page.end_heading()
    page.write("Three died.")
    text, outline = page.finish()
    assert text == "Deaths [3]\nThree died."
    assert [section.heading for section in outline.sections] == ["Deaths [3]"]


def test_each_mark_knows_which_use_of_its_label_it_is() -> None:
    page = PageText()
    page.write("One.")
    page.mark("1")
    page.mark("note 1")
    page.write(" Two.")
    page.mark("١", "[١]")
    text, outline = page.finish()
    assert text == "One.[1][note 1] Two.[١]"
    assert [(mark.label, mark.nth, mark.span.of(text)) for mark in outline.marks] == [
        ("1", 1, "[1]"),
        ("note 1", 1, "[note 1]"),
        ("1", 2, "[١]"),
    ]


def test_a_banner_before_the_first_heading_governs_the_text_and_one_below_governs_its_section() -> None:
    page = PageText()
    page.banner("The neutrality of this article is disputed.", dated="March 2025")
    page.write("Lead.")
    page.heading(2, "Deaths")
    page.write("Nine died.")
    page.banner("This section is strange.", kind=CaveatKind.HOAX)
    page.heading(2, "Later")
    page.write("Nothing.")
    text, outline = page.finish()
    first, second = outline.banners
    assert (first.kind, first.dated, first.stretch, first.certain) == ("pov", "March 2025", Span(0, len(text)), True)
    assert (second.kind, second.stretch, second.certain) == ("hoax", outline.sections[0].span, True)
    assert text.split("\n")[3:5] == ["Nine died.", "This section is strange."]
    assert second.span.of(text) == "This section is strange."


def test_an_inline_tag_governs_the_sentence_before_it() -> None:
    page = PageText()
    page.write("All was calm. Nine died.")
    page.tag("[citation needed]", dated="May 2025", reason="Which report says so?")
    page.write(" Then rain.")
    page.tag("[by whom?]")
    page.tag("")
    text, outline = page.finish()
    tag, other = outline.banners
    assert tag.span.of(text) == "[citation needed][reason: Which report says so?]"
    assert tag.stretch.of(text) == f"Nine died.{tag.span.of(text)}"
    assert (tag.kind, tag.dated, tag.inline, tag.certain) == ("citation_needed", "May 2025", True, False)
    assert other.stretch.of(text) == "Then rain.[by whom?]"


def test_casualty_cells_become_counts_with_their_marks() -> None:
    page = PageText()
    page.begin_row()
    page.write("Deaths")
    page.end_cell()
    start = page.position
    page.write("12 civilians killed")
    page.mark("4")
    page.field("Deaths", page.span_since(start))
    page.end_line()
    start = page.position
    page.write("12 March 2025")
    page.field("Date", page.span_since(start))
    page.field("Time", page.span_since(page.position))
    text, outline = page.finish()
    assert [(field.label, field.span.of(text), field.marks) for field in outline.infobox] == [
        ("Deaths", "12 civilians killed[4]", ("4",)),
        ("Date", "12 March 2025", ()),
    ]
    (count,) = outline.aggregates
    assert (count.low, count.high, count.quantity, count.marks) == (12, 12, "killed", ("4",))
    assert count.words.of(text) == "12"


def test_line_ends_that_mean_something_are_kept() -> None:
    page = PageText()
    page.write_lines("one\n\n two \nthree")
    assert page.finish()[0] == "one\ntwo\nthree"


def test_entries_are_kept_as_they_are_given() -> None:
    page = PageText()
    start = page.position
    page.write("^ Report")
    page.cite(Citation("1", name="Report", span=page.span_since(start)))
    text, outline = page.finish()
    assert [entry.span.of(text) for entry in outline.citations if entry.span] == ["^ Report"]


WORDS = st.text(st.sampled_from("ab \n\t\u00a0é🌉ع|"), max_size=6)
CALLS = st.lists(
    st.tuples(
        st.sampled_from(
            ["write", "write_lines", "end_line", "begin_row", "end_cell", "heading", "mark", "banner", "tag"]
        ),
        WORDS,
    ),
    max_size=40,
)


@given(CALLS)
def test_every_span_covers_the_words_that_were_given(calls: list[tuple[str, str]]) -> None:
    page = PageText()
    given_words: list[tuple[Span, str]] = []
    for name, words in calls:
        start = page.position
        if name in {"end_line", "begin_row", "end_cell"}:
            getattr(page, name)()
        elif name == "heading":
            page.heading(2, words)
        else:
            getattr(page, name)(words)
            given_words.append((page.span_since(start), f"[{words}]" if name == "mark" else words))
    text, outline = page.finish()
    assert text == text.strip(" \n\t")
    assert "\n\n" not in text
    assert not re.search(r"[^|]  ", text)
    for span, words in given_words:
        assert span.of(text).split() == words.split()
        assert span.of(text) == span.of(text).strip()
    for mark in outline.marks:
        assert mark.span.of(text).startswith("[")
    for section in outline.sections:
        assert section.span.of(text).startswith(section.heading.strip())
    for banner in outline.banners:
        assert banner.stretch.end <= len(text)
