"""Lists of references give what their entries say, in the forms that plain text has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.exchange.importers import plain_text
from curator.exchange.importers.months import published

if TYPE_CHECKING:
    from curator.core.articles import Citation

ENTRY = "“Five judges named”. Maridun Herald. 23 March 2031. https://herald.example/a_(b). Retrieved 3 May 2032."


def citations(text: str) -> tuple[Citation, ...]:
    return plain_text.read(text.encode(), "a.txt").outline.citations


@pytest.mark.parametrize("heading", ["References", "== Sources ==", "# Notes and references", "المراجع", "Sources:"])
@pytest.mark.parametrize(
    "form", ["[{}] {}", "{}. {}", "{}) {}", "{}. ^ {}", "{}\t{}", "[{}]: {}", "[^{}]: {}", "{}. ^ a b {}"]
)
def test_numbered_entries_are_read_under_their_heading(heading: str, form: str) -> None:
    text = f"Something happened. [1]\n\n{heading}\n\n" + "\n".join(form.format(number, ENTRY) for number in (1, 2))
    first, second = citations(text)
    assert (first.label.strip("^"), second.label.strip("^")) == ("1", "2")
    assert first.full_text == ENTRY
    assert first.name == "Five judges named"
    assert first.publisher == "Maridun Herald"
    assert first.published_on == "2031-03-23"
    assert first.url == "https://herald.example/a_(b)"
    assert second.span is not None
    assert second.span.of(text).endswith(ENTRY)


def test_an_entry_goes_on_over_several_lines() -> None:
    text = "References\n1. Orr, Salma\n   (2031). A book.\n2031. Not the next entry.\n2. Another.\n"
    first, second = citations("Words. [1]\n\n" + text)
    assert first.full_text == "Orr, Salma (2031). A book. 2031. Not the next entry."
    assert second.full_text == "Another."


def test_a_list_that_lost_its_numbers_and_kept_its_arrows_counts_in_its_order() -> None:
    assert [(each.label, each.full_text) for each in citations("Words.\n\nReferences\n^ One.\n^ Two.\n")] == [
        ("1", "One."),
        ("2", "Two."),
    ]


def test_a_list_without_a_heading_is_known_by_its_numbers_at_the_end() -> None:
    found = citations("Words. [1] More. [2]\n\n[1] One.\n[2] Two.\n")
    assert [each.full_text for each in found] == ["One.", "Two."]


@pytest.mark.parametrize(
    "end", ["[2] Two.\n[3] Three.\n", "[1] One.\n[3] Three.\n", "[1] The only line.\n", "No list.\n"]
)
def test_other_lines_at_the_end_are_no_list(end: str) -> None:
    assert citations(f"Words go here, and they end. [1]\n\n{end}") == ()


def test_a_section_on_sources_in_prose_is_no_list() -> None:
    assert citations("Words.\n\n== Sources ==\nThe monitor works from abroad and has 14 people.\n") == ()


def test_entries_are_no_uses_of_their_marks() -> None:
    capture = plain_text.read(b"Words. [1]\n\nReferences\n[1] One, see [2].\n[2] Two.\n", "a.txt")
    assert [(mark.label, mark.nth) for mark in capture.outline.marks] == [("1", 1), ("2", 1)]


def test_notes_and_references_are_two_lists() -> None:
    text = "Words.[a] More. [1]\n\n== Notes ==\n[a] A note.\n\n== References ==\n[1] One.\n"
    assert [each.label for each in citations(text)] == ["a", "1"]


def test_notes_lettered_as_a_page_letters_them_are_read() -> None:
    assert [(each.label, each.full_text) for each in citations("Words.[a]\n\nNotes\na.\t^ A note.\n")] == [
        ("a", "A note.")
    ]


def test_a_number_of_a_note_is_not_taken_for_the_reference_of_that_number() -> None:
    text = "Words. [1]\n\n== Notes ==\n1. A note.\n2. Another.\n\n== References ==\n1. A source.\n"
    assert [(each.label, each.full_text) for each in citations(text)] == [("2", "Another."), ("1", "A source.")]


@pytest.mark.parametrize(
    ("entry", "publisher", "date"),
    [
        ("Maridun Herald, 4 November 2030, https://herald.example/a", "Maridun Herald", "2030-11-04"),
        ("Maridun Herald, “No shot fired”, Nov. 4, 2030", "Maridun Herald", "2030-11-04"),
        ("Orr, Salma (4 November 2030). “No shot fired”. Maridun Herald.", "Maridun Herald", "2030-11-04"),
        ("“No shot fired” – Maridun Herald – 2030-11-04", "Maridun Herald", "2030-11-04"),
        ("«أسماء القتلى». أرشيف أسماء فيليرا. ٤ تشرين الثاني ٢٠٣٠.", "أرشيف أسماء فيليرا", "2030-11-04"),
        ("«حصيلة». المرصد. 4 نوفمبر 2030", "المرصد", "2030-11-04"),
        ("“No shot fired”. November 2030.", "", "2030-11"),
        ("“No shot fired”. Retrieved 4 November 2030.", "", ""),
        ("“No shot fired”. Archived from the original on 4 November 2030.", "", ""),
        ("Orr, Salma. A book on rivers.", "", ""),
        ("31 February 2030", "", ""),
        ("Carts with iron wheels only.", "", ""),
    ],
)
def test_publisher_and_date_are_read_where_they_are_plain(entry: str, publisher: str, date: str) -> None:
    (found,) = citations(f"Words. [1]\n\nReferences\n[1] {entry}\n")
    assert (found.publisher, found.published_on) == (publisher, date)


def test_the_page_itself_comes_before_its_copy_in_an_archive() -> None:
    (found,) = citations(
        "Words. [1]\n\nReferences\n[1] A page. https://web.archive.org/web/2031/https://a.example/x Archived; https://a.example/x.\n"
    )
    assert found.url == "https://a.example/x"


def test_the_day_somebody_looked_is_not_the_day_of_publication() -> None:
    assert published("Retrieved 3 May 2031. Published 1 May 2031") == "2031-05-01"
    assert published("nothing") == ""
